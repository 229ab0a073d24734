/* stems.c -- see stems.h.
 * In:     an English word in lower case, or a text.
 * Out:    its stem; those of its words.
 * Knows:  the endings of regular nouns and verbs (Porter 1980, step 1); words of other letters stay as they are.
 * Not here: irregular forms, which stand in data/synonyms.tsv and data/translations.tsv.
 */
#include "stems.h"

#include <string.h>

#define SHORTEST_STEM 3

static gboolean is_vowel(char c)
{
    return c != '\0' && strchr("aeiouy", c) != NULL;
}

static gboolean has_vowel(const char *word, gsize length)
{
    for (gsize i = 0; i < length; i++)
        if (is_vowel(word[i]))
            return TRUE;
    return FALSE;
}

static gboolean ends_with(const char *word, gsize length, const char *ending)
{
    gsize n = strlen(ending);
    return length >= SHORTEST_STEM + n && memcmp(word + length - n, ending, n) == 0;
}

static gsize without_plural(char *word, gsize length)
{
    if (ends_with(word, length, "ies")) {
        word[length - 3] = 'y';
        return length - 2;
    }
    if (ends_with(word, length, "sses"))
        return length - 2;
    gboolean kept = ends_with(word, length, "ss") || ends_with(word, length, "us") || ends_with(word, length, "is");
    return ends_with(word, length, "s") && !kept ? length - 1 : length;
}

/* A consonant doubled before the ending is single in the word: planned. */
static gsize undoubled(const char *word, gsize length)
{
    gboolean twice = length > SHORTEST_STEM && word[length - 1] == word[length - 2];
    return twice && !is_vowel(word[length - 1]) && strchr("lsz", word[length - 1]) == NULL ? length - 1 : length;
}

static gsize without_tense(char *word, gsize length)
{
    static const char *const endings[] = {"ing", "ed"};
    if (ends_with(word, length, "ied")) {
        word[length - 3] = 'y';
        return length - 2;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
        gsize stem = length - strlen(endings[i]);
        if (ends_with(word, length, endings[i]) && has_vowel(word, stem))
            return undoubled(word, stem);
    }
    return length;
}

void dz_stem(char *word)
{
    gsize length = without_tense(word, without_plural(word, strlen(word)));
    if (ends_with(word, length, "e"))
        length--;
    word[length] = '\0';
}

static void take_word(GPtrArray *stems, GString *word)
{
    if (word->len == 0)
        return;
    char *stem = g_strdup(word->str);
    dz_stem(stem);
    g_ptr_array_add(stems, stem);
    g_string_truncate(word, 0);
}

GPtrArray *dz_stems_of(const char *text)
{
    GPtrArray *stems = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GString) word = g_string_new(NULL);
    for (const char *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (g_unichar_isalnum(c))
            g_string_append_unichar(word, g_unichar_tolower(c));
        else
            take_word(stems, word);
    }
    take_word(stems, word);
    return stems;
}
