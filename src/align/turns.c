/* turns.c -- words that turn, limit or colour a statement.
 * In:     a stretch of common form.
 * Out:    the classes of the words in it.
 * Knows:  data/turns.tsv; the longest word at a place wins, and words do not overlap.
 */
#include "turns.h"

#include "data.h"

#include <string.h>

#define FILE_NAME "align/turns.tsv"
#define LONGEST 24 /* code points of a word */

struct DzTurns {
    GHashTable *classes;   /* word (char *) -> DzTurn; 0 for a plain one */
    guint32 longest;       /* code points of the longest word */
    guint8 begins[0x2000]; /* a bit for each code point of the BMP that begins a word */
};

static gboolean class_of(const char *name, guint *found)
{
    static const char *const names[] = {"negation", "possible", "necessary", "future", "wish", "contrast", "condition"};
    *found = 0;
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (strcmp(name, names[i]) == 0)
            *found = 1U << i;
    return *found != 0 || strcmp(name, "plain") == 0;
}

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    DzTurns *self = user_data;
    guint found = 0;
    if (!class_of(fields[0], &found)) {
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
        gunichar first = g_utf8_get_char(*word);
        if (first < 0x10000)
            self->begins[first / 8] |= (guint8)(1U << first % 8);
        self->longest = MAX(self->longest, (guint32)length);
        g_hash_table_insert(self->classes, g_strdup(*word), GUINT_TO_POINTER(found));
    }
    return TRUE;
}

DzTurns *dz_turns_load(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, FILE_NAME, error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzTurns) self = g_new0(DzTurns, 1);
    self->classes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    return dz_tsv_read(bytes, FILE_NAME, 2, 2, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_turns_free(DzTurns *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->classes);
    g_free(self);
}

/* Whether the `n` code points are a word of the list. */
static gboolean look_up(const DzTurns *self, const gunichar *text, guint32 n, guint *found)
{
    char word[LONGEST * 4 + 1];
    gsize length = 0;
    for (guint32 i = 0; i < n; i++)
        length += (gsize)g_unichar_to_utf8(g_unichar_tolower(text[i]), word + length);
    word[length] = '\0';
    gpointer value = NULL;
    gboolean known = g_hash_table_lookup_extended(self->classes, word, NULL, &value);
    *found = GPOINTER_TO_UINT(value);
    return known;
}

static gboolean is_latin(gunichar c)
{
    return c < 0x80 && (g_ascii_isalpha((char)c) || c == '\'');
}

/* The length of the word that begins here, at least 1, and its class. English words are whole words only. */
static guint32 word_at(const DzTurns *self, const gunichar *text, guint32 length, guint *found)
{
    guint32 latin = 0;
    while (latin < length && is_latin(text[latin]))
        latin++;
    *found = 0;
    if (latin > 0) {
        if (latin <= LONGEST)
            look_up(self, text, latin, found);
        return latin;
    }
    gboolean may_begin = *text < 0x10000 && (self->begins[*text / 8] >> *text % 8 & 1) != 0;
    for (guint32 n = may_begin ? MIN(length, self->longest) : 0; n > 0; n--)
        if (look_up(self, text, n, found))
            return n;
    return 1;
}

void dz_turns_mark(const DzTurns *self, const gunichar *text, guint32 length, guint8 *classes)
{
    for (guint32 at = 0; at < length;) {
        guint found = 0;
        guint32 n = word_at(self, text + at, length - at, &found);
        memset(classes + at, (int)found, n);
        at += n;
    }
}
