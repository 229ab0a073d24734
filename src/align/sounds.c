/* sounds.c -- see sounds.h.
 * In:     a name, in Chinese or Latin letters.
 * Out:    its consonants; whether two names have the same.
 * Knows:  data/sounds.tsv; what Latin letters say, as the languages of Europe have it on average; that l and r are not
 *         heard before another consonant.
 * Not here: names of the lexicon, which are one in common form (normalize/); who is told from whom (speakers.c).
 */
#include "sounds.h"

#include "data.h"

#include <string.h>

#define FILE_NAME "align/sounds.tsv"
#define SILENT "-"
#define LEAST 2 /* consonants that tell a name */
#define LONG 4  /* consonants of a name of which one may differ */

struct DzSounds {
    GHashTable *of; /* gunichar -> char *, the consonants */
};

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzSounds *self = user_data;
    const char *consonants = strcmp(fields[0], SILENT) == 0 ? "" : fields[0];
    for (const char *c = fields[1]; *c != '\0'; c = g_utf8_next_char(c))
        g_hash_table_insert(self->of, GUINT_TO_POINTER(g_utf8_get_char(c)), g_strdup(consonants));
    return TRUE;
}

DzSounds *dz_sounds_load(const DzOptions *options, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, FILE_NAME, error);
    if (bytes == NULL)
        return NULL;
    g_autoptr(DzSounds) self = g_new0(DzSounds, 1);
    self->of = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    return dz_tsv_read(bytes, FILE_NAME, 2, 2, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_sounds_free(DzSounds *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->of);
    g_free(self);
}

/* Two of one consonant in a row are heard as one. */
static void append_sound(GString *sound, const char *consonants)
{
    for (; *consonants != '\0'; consonants++)
        if (sound->len == 0 || sound->str[sound->len - 1] != *consonants)
            g_string_append_c(sound, *consonants);
}

/* -- Latin letters -------------------------------------------------------------------------------------------- */

static gboolean is_vowel(char c)
{
    return c != '\0' && strchr("aeiouy", c) != NULL;
}

/* What one or more letters say that together are one consonant; `n` letters of them. NULL: they are no such. */
static const char *letters_at(const char *at, gsize *n)
{
    static const char *const groups[][2] = {{"sch", "S"}, {"ch", "S"}, {"sh", "S"}, {"zh", "S"}, {"cz", "S"},
                                            {"tz", "S"},  {"ts", "S"}, {"ph", "F"}, {"th", "D"}, {"gh", "G"},
                                            {"ck", "G"},  {"ce", "S"}, {"ci", "S"}, {"cy", "S"}};
    for (gsize i = 0; i < G_N_ELEMENTS(groups); i++)
        if (g_str_has_prefix(at, groups[i][0])) {
            *n = strlen(groups[i][0]);
            return groups[i][1];
        }
    return NULL;
}

static const char *letter_at(const char *at)
{
    static const char *const says[] = {['b' - 'a'] = "B", ['c' - 'a'] = "G", ['d' - 'a'] = "D",  ['f' - 'a'] = "F",
                                       ['g' - 'a'] = "G", ['h' - 'a'] = "H", ['j' - 'a'] = "S",  ['k' - 'a'] = "G",
                                       ['l' - 'a'] = "L", ['m' - 'a'] = "M", ['n' - 'a'] = "N",  ['p' - 'a'] = "B",
                                       ['q' - 'a'] = "G", ['r' - 'a'] = "L", ['s' - 'a'] = "S",  ['t' - 'a'] = "D",
                                       ['v' - 'a'] = "F", ['w' - 'a'] = "F", ['x' - 'a'] = "GS", ['z' - 'a'] = "S"};
    const char *consonant = *at >= 'a' && *at <= 'z' ? says[*at - 'a'] : NULL;
    gboolean heard = strchr("lrh", *at) == NULL || is_vowel(at[1]);
    return consonant != NULL && heard ? consonant : "";
}

static char *sound_of_letters(const char *name)
{
    g_autofree char *ascii = g_str_to_ascii(name, "C");
    g_autofree char *lower = g_ascii_strdown(ascii, -1);
    g_autoptr(GString) sound = g_string_new(NULL);
    for (const char *at = lower; *at != '\0';) {
        gsize n = 1;
        const char *consonants = letters_at(at, &n);
        append_sound(sound, consonants != NULL ? consonants : letter_at(at));
        at += n;
    }
    return g_strdup(sound->str);
}

/* -- Names ---------------------------------------------------------------------------------------------------- */

static const char *last_part(const char *name)
{
    const char *part = name;
    for (const char *at = name; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c == 0x00B7 || c == '-' || c == ' ')
            part = g_utf8_next_char(at);
    }
    return part;
}

/* Whether it is a word in Latin letters, but no abbreviation, which is spelt. */
static gboolean is_latin_name(const char *name)
{
    gboolean lower = FALSE;
    for (const char *at = name; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (g_unichar_get_script(c) != G_UNICODE_SCRIPT_LATIN)
            return FALSE;
        lower = lower || g_unichar_islower(c);
    }
    return lower;
}

char *dz_sounds_of(const DzSounds *self, const char *name)
{
    const char *part = last_part(name);
    if (is_latin_name(part))
        return sound_of_letters(part);
    g_autoptr(GString) sound = g_string_new(NULL);
    for (const char *at = part; *at != '\0'; at = g_utf8_next_char(at)) {
        const char *consonants = g_hash_table_lookup(self->of, GUINT_TO_POINTER(g_utf8_get_char(at)));
        if (consonants == NULL)
            return NULL;
        append_sound(sound, consonants);
    }
    return g_strdup(sound->str);
}

gboolean dz_sounds_are_alike(const char *a, const char *b)
{
    if (a == NULL || b == NULL)
        return FALSE;
    gsize x = strlen(a);
    gsize y = strlen(b);
    gsize head = 0;
    while (a[head] != '\0' && a[head] == b[head])
        head++;
    while (x > head && y > head && a[x - 1] == b[y - 1]) {
        x--;
        y--;
    }
    if (x == head && y == head)
        return head >= LEAST;
    return x - head <= 1 && y - head <= 1 && MAX(strlen(a), strlen(b)) >= LONG;
}
