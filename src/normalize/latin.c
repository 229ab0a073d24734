/* latin.c -- see latin.h.
 * In:     a name as printed.
 * Out:    what it is told by.
 * Knows:  that case, order and accents make no other name, and what stands with names and is none.
 */
#include "latin.h"

#include <string.h>

/* Whether a word tells nobody from anybody: an initial, a title, an article. */
static gboolean is_idle(const char *word)
{
    static const char *const idle[] = {"the", "sir",  "dr", "mr", "mrs", "ms",  "sen", "rep",
                                       "gov", "prof", "jr", "sr", "ii",  "iii", NULL};
    return g_strv_contains(idle, word) || g_utf8_strlen(word, -1) < 2;
}

static gint compare_words(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

DzLatin *dz_latin_new(const char *printed)
{
    g_autoptr(GString) plain = g_string_new(NULL);
    for (const char *c = printed; *c != '\0'; c = g_utf8_next_char(c)) {
        gunichar letter = dz_latin_without_accent(g_utf8_get_char(c));
        g_string_append_unichar(plain, g_unichar_isalnum(letter) ? g_unichar_tolower(letter) : ' ');
    }
    g_auto(GStrv) split = g_strsplit(plain->str, " ", -1);
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    for (char **word = split; *word != NULL; word++)
        if (!is_idle(*word))
            g_ptr_array_add(words, *word);
    if (words->len == 0)
        return NULL;
    DzLatin *self = g_new0(DzLatin, 1);
    self->last = g_strdup(g_ptr_array_index(words, words->len - 1));
    g_ptr_array_sort(words, compare_words);
    g_ptr_array_add(words, NULL);
    self->words = g_strdupv((char **)words->pdata);
    return self;
}

void dz_latin_free(DzLatin *self)
{
    if (self == NULL)
        return;
    g_strfreev(self->words);
    g_free(self->last);
    g_free(self);
}

gboolean dz_latin_has(const DzLatin *self, const char *word)
{
    return g_strv_contains((const char *const *)self->words, word);
}

gboolean dz_latin_is_same(const DzLatin *a, const DzLatin *b)
{
    return g_strv_equal((const char *const *)a->words, (const char *const *)b->words);
}

gboolean dz_latin_is_part(const DzLatin *part, const DzLatin *whole)
{
    if (g_strv_length(part->words) >= g_strv_length(whole->words) || !dz_latin_has(part, whole->last))
        return FALSE;
    for (char **word = part->words; *word != NULL; word++)
        if (!dz_latin_has(whole, *word))
            return FALSE;
    return TRUE;
}

gboolean dz_latin_is_abbreviation(const char *printed)
{
    for (const char *c = printed; *c != '\0'; c = g_utf8_next_char(c))
        if (*c == ' ' || g_unichar_islower(g_utf8_get_char(c)))
            return FALSE;
    return TRUE;
}

gunichar dz_latin_without_accent(gunichar c)
{
    gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH] = {c};
    if (c >= 0xC0 && c < 0x250)
        g_unichar_fully_decompose(c, FALSE, parts, G_N_ELEMENTS(parts));
    return parts[0];
}
