/* counts.c -- words beside a number.
 * In:     the common form on one side of a number.
 * Out:    what the word there says of it.
 * Knows:  data/counts.tsv; the longest word at a place wins.
 * Not here: what follows from it (measured.c, qualified.c), the number itself (text/).
 */
#include "counts.h"

enum { LONGEST = 24 }; /* no word has more code points */

DzWords *dz_counts_load(const DzOptions *options, GError **error)
{
    static const char *const classes[] = {"plain",    "rest",    "and",      "rough", "least",   "most",
                                          "roughly",  "measure", "any",      "which", "lasting", "first",
                                          "fleeting", "apart",   "forecast", "up",    "down"};
    return dz_words_load(options, "align/counts.tsv", classes, G_N_ELEMENTS(classes), error);
}

static gboolean is_letter(gunichar c)
{
    return c < 0x80 && g_ascii_isalpha((char)c);
}

/* An English word is a whole one: no "and" ends "thousand". */
static gboolean cuts_word(const gunichar *text, guint32 length, guint32 at)
{
    return at > 0 && at < length && is_letter(text[at - 1]) && is_letter(text[at]);
}

DzWord dz_counts_before(const DzWords *counts, const gunichar *text, guint32 length)
{
    for (guint32 n = MIN(length, LONGEST); n > 0; n--) {
        DzWord word = dz_words_match(counts, text + length - n, n, ~0u);
        if (word.length == n && !cuts_word(text, length, length - n))
            return word;
    }
    return (DzWord){0, 0, 0};
}

DzWord dz_counts_after(const DzWords *counts, const gunichar *text, guint32 length)
{
    DzWord word = dz_words_match(counts, text, length, ~0u);
    while (word.length > 0 && cuts_word(text, length, word.length))
        word = dz_words_match(counts, text, word.length - 1, ~0u);
    return word;
}
