/* counts.c -- words beside a number.
 * In:     the common form on one side of a number.
 * Out:    what the word there says of it.
 * Knows:  data/counts.tsv; the longest word at a place wins.
 * Not here: what follows from it (numbers_differ.c), the number itself (text/).
 */
#include "counts.h"

#include "data.h"

#include <string.h>

#define FILE_NAME "align/counts.tsv"
#define LONGEST 14 /* code points of a word */

struct DzCounts {
    GHashTable *words; /* word (char *) -> DzCountWord */
    guint n_measures;  /* groups of measure words */
};

static gboolean class_of(DzCounts *self, const char *name, guint *found)
{
    static const char *const names[] = {"plain", "rest", "and", "rough", "least", "most", "roughly"};
    for (*found = 0; *found < G_N_ELEMENTS(names); ++*found)
        if (strcmp(name, names[*found]) == 0)
            return TRUE;
    *found = DZ_COUNT_MEASURE + self->n_measures++;
    return strcmp(name, "measure") == 0;
}

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    DzCounts *self = user_data;
    guint found = 0;
    if (!class_of(self, fields[0], &found)) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no class of words", fields[0]);
        return FALSE;
    }
    g_auto(GStrv) words = g_strsplit(fields[1], "|", -1);
    for (char **word = words; *word != NULL; word++) {
        glong length = g_utf8_strlen(*word, -1);
        if (length == 0 || length > LONGEST) {
            g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\": a word has 1 to %d characters", *word, LONGEST);
            return FALSE;
        }
        g_hash_table_insert(self->words, g_strdup(*word), GUINT_TO_POINTER(found));
    }
    return TRUE;
}

DzCounts *dz_counts_load(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, FILE_NAME, error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzCounts) self = g_new0(DzCounts, 1);
    self->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return dz_tsv_read(bytes, FILE_NAME, 2, 2, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_counts_free(DzCounts *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->words);
    g_free(self);
}

/* Whether the `n` code points are a word of the list. */
static gboolean look_up(const DzCounts *self, const gunichar *text, guint32 n, guint *found)
{
    char word[LONGEST * 6 + 1];
    gsize length = 0;
    for (guint32 i = 0; i < n; i++)
        length += (gsize)g_unichar_to_utf8(g_unichar_tolower(text[i]), word + length);
    word[length] = '\0';
    gpointer value = NULL;
    gboolean known = g_hash_table_lookup_extended(self->words, word, NULL, &value);
    *found = GPOINTER_TO_UINT(value);
    return known;
}

/* An English word is a whole one: no "and" ends "thousand". */
static gboolean cuts_word(const gunichar *text, guint32 length, guint32 at)
{
    return at > 0 && at < length && text[at - 1] < 0x80 && g_ascii_isalpha((char)text[at - 1]) && text[at] < 0x80 &&
           g_ascii_isalpha((char)text[at]);
}

guint dz_counts_before(const DzCounts *self, const gunichar *text, guint32 length)
{
    guint found = DZ_COUNT_PLAIN;
    for (guint32 n = MIN(length, LONGEST); n > 0; n--)
        if (!cuts_word(text, length, length - n) && look_up(self, text + length - n, n, &found))
            return found;
    return DZ_COUNT_PLAIN;
}

guint dz_counts_after(const DzCounts *self, const gunichar *text, guint32 length)
{
    guint found = DZ_COUNT_PLAIN;
    for (guint32 n = MIN(length, LONGEST); n > 0; n--)
        if (!cuts_word(text, length, n) && look_up(self, text, n, &found))
            return found;
    return DZ_COUNT_PLAIN;
}
