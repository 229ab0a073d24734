/* romanized.c -- see romanized.h.
 * In:     two names.
 * Out:    whether each syllable of the one begins as the other's does.
 * Knows:  data/initials.tsv; that what a syllable begins with is spelt alike by Mandarin and Cantonese far more often
 *         than its vowels are.
 * Not here: foreign names in Chinese characters (sounds.c); names that the news lexicon knows (normalize/).
 */
#include "romanized.h"

#include "data.h"

#include <string.h>

#define NO_CONSONANT "-"

struct DzRomanized {
    GHashTable *beginnings; /* gunichar -> char *, what its syllable may begin with, each between blanks */
};

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzRomanized *self = user_data;
    for (const char *c = fields[1]; *c != '\0'; c = g_utf8_next_char(c)) {
        gpointer key = GUINT_TO_POINTER(g_utf8_get_char(c));
        const char *other = g_hash_table_lookup(self->beginnings, key);
        g_hash_table_insert(self->beginnings, key, g_strconcat(other != NULL ? other : "", " ", fields[0], " ", NULL));
    }
    return TRUE;
}

DzRomanized *dz_romanized_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzRomanized) self = g_new0(DzRomanized, 1);
    self->beginnings = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    return dz_data_read(options, "align/initials.tsv", 2, 2, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_romanized_free(DzRomanized *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->beginnings);
    g_free(self);
}

/* Weiguang: w, g. Between two vowels n and ng end a syllable, before another consonant. */
static void append_syllables(GPtrArray *syllables, const char *word)
{
    const char *vowels = "aeiou";
    for (const char *at = word; *at != '\0'; at += strspn(at, vowels)) {
        gsize n = strcspn(at, vowels);
        if (at > word && at[n] == '\0')
            return;
        gsize coda = at == word || n < 2 || *at != 'n' ? 0 : n > 2 && at[1] == 'g' ? 2 : 1;
        g_ptr_array_add(syllables, n > 0 ? g_strndup(at + coda, n - coda) : g_strdup(NO_CONSONANT));
        at += n;
    }
}

/* What the syllables of a name in Latin letters begin with; NULL: it is written in others, or is one word. */
static GPtrArray *syllables_of(const char *name)
{
    g_autofree char *ascii = g_str_to_ascii(name, "C");
    g_autofree char *lower = g_ascii_strdown(ascii, -1);
    g_autoptr(GPtrArray) syllables = g_ptr_array_new_with_free_func(g_free);
    guint words = 0;
    g_auto(GStrv) parts = g_strsplit_set(lower, " -", -1);
    for (char **part = parts; *part != NULL; part++) {
        if (strspn(*part, "abcdefghijklmnopqrstuvwxyz") != strlen(*part))
            return NULL;
        words += **part != '\0' ? 1 : 0;
        append_syllables(syllables, *part);
    }
    return words > 1 ? g_steal_pointer(&syllables) : NULL;
}

static gboolean begins_with(const DzRomanized *self, gunichar c, const char *beginning)
{
    const char *known = g_hash_table_lookup(self->beginnings, GUINT_TO_POINTER(c));
    g_autofree char *wanted = g_strconcat(" ", beginning, " ", NULL);
    return known != NULL && strstr(known, wanted) != NULL;
}

/* Whether the characters of `chinese` are the syllables, of which the one at `first` is its first. */
static gboolean is_spelt(const DzRomanized *self, const char *chinese, const GPtrArray *syllables, guint first)
{
    for (guint i = 0; i < syllables->len; i++, chinese = g_utf8_next_char(chinese))
        if (!begins_with(self, g_utf8_get_char(chinese), g_ptr_array_index(syllables, (first + i) % syllables->len)))
            return FALSE;
    return TRUE;
}

static gboolean is_spelling(const DzRomanized *self, const char *chinese, const char *latin)
{
    enum { SHORTEST = 2, LONGEST = 4 };
    glong length = g_utf8_strlen(chinese, -1);
    if (length < SHORTEST || length > LONGEST || !g_ascii_isalpha(*latin) || g_ascii_isalpha(*chinese))
        return FALSE;
    g_autoptr(GPtrArray) syllables = syllables_of(latin);
    return syllables != NULL && syllables->len == (guint)length &&
           (is_spelt(self, chinese, syllables, 0) || is_spelt(self, chinese, syllables, syllables->len - 1));
}

gboolean dz_romanized_are_one(const DzRomanized *self, const char *a, const char *b)
{
    return is_spelling(self, a, b) || is_spelling(self, b, a);
}
