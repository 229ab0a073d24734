/* sounds.c -- see sounds.h.
 * In:     a name, in Chinese or Latin letters.
 * Out:    its consonants; whether two names have the same.
 * Knows:  data/sounds.tsv; that of Latin letters l, r and h are not heard before another consonant.
 * Not here: names of the lexicon, which are one in common form (normalize/); who is told from whom (speakers.c).
 */
#include "sounds.h"

#include "data.h"

#include <string.h>

#define SILENT "-"
#define LEAST 2 /* consonants that tell a name */
#define LONG 4  /* consonants of a name of which one may differ */

struct DzSounds {
    GHashTable *of;      /* gunichar -> char *, the consonants */
    GHashTable *letters; /* one or more Latin letters -> char *, the same */
};

static gboolean keep_line(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    DzSounds *self = user_data;
    const char *consonants = strcmp(fields[0], SILENT) == 0 ? "" : fields[0];
    for (const char *c = fields[1]; *c != '\0'; c = g_utf8_next_char(c))
        g_hash_table_insert(self->of, GUINT_TO_POINTER(g_utf8_get_char(c)), g_strdup(consonants));
    g_auto(GStrv) letters = g_strsplit(fields[2], " ", -1);
    for (char **at = letters; *at != NULL; at++)
        g_hash_table_insert(self->letters, g_strdup(*at), g_strdup(consonants));
    return TRUE;
}

DzSounds *dz_sounds_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzSounds) self = g_new0(DzSounds, 1);
    self->of = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    self->letters = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return dz_data_read(options, "align/sounds.tsv", 2, 3, keep_line, self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_sounds_free(DzSounds *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->of);
    g_hash_table_unref(self->letters);
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

/* What the letters at `at` say, of as many as the data have for one sound; `n` letters of them. */
static const char *letters_at(const DzSounds *self, const char *at, gsize *n)
{
    enum { LONGEST = 3 };
    for (*n = MIN(LONGEST, strlen(at)); *n > 0; (*n)--) {
        g_autofree char *letters = g_strndup(at, *n);
        const char *consonants = g_hash_table_lookup(self->letters, letters);
        gboolean heard = *n > 1 || strchr("lrh", *at) == NULL || is_vowel(at[1]);
        if (consonants != NULL)
            return heard ? consonants : "";
    }
    *n = 1;
    return "";
}

static char *sound_of_letters(const DzSounds *self, const char *name)
{
    g_autofree char *ascii = g_str_to_ascii(name, "C");
    g_autofree char *lower = g_ascii_strdown(ascii, -1);
    g_autoptr(GString) sound = g_string_new(NULL);
    gsize n = 0;
    for (const char *at = lower; *at != '\0'; at += n)
        append_sound(sound, letters_at(self, at, &n));
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
        return sound_of_letters(self, part);
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
