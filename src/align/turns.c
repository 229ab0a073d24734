/* turns.c -- words that turn, limit or colour a statement.
 * In:     a stretch of common form.
 * Out:    the classes of the words in it.
 * Knows:  data/turns.tsv; the longest word at a place wins, and words do not overlap.
 */
#include "turns.h"

#include <string.h>

DzWords *dz_turns_load(const DzOptions *options, GError **error)
{
    static const char *const classes[] = {"negation", "possible",  "necessary", "future", "wish",
                                          "contrast", "condition", "affirmed",  "plain"};
    return dz_words_load(options, "align/turns.tsv", classes, G_N_ELEMENTS(classes), error);
}

static gboolean is_latin(gunichar c)
{
    return c < 0x80 && (g_ascii_isalpha((char)c) || c == '\'');
}

/* The length of the word that begins here, at least 1, and its class. English words are whole words only. */
static guint32 word_at(const DzWords *turns, const gunichar *text, guint32 length, guint *class)
{
    guint32 latin = 0;
    while (latin < length && is_latin(text[latin]))
        latin++;
    DzWord word = dz_words_match(turns, text, latin > 0 ? latin : length, ~0u);
    *class = word.length >= latin ? word.tags & DZ_TURN_ANY : 0;
    return MAX(MAX(word.length, latin), 1);
}

void dz_turns_mark(const DzWords *turns, const gunichar *text, guint32 length, guint8 *classes)
{
    for (guint32 at = 0; at < length;) {
        guint class = 0;
        guint32 n = word_at(turns, text + at, length - at, &class);
        memset(classes + at, (int)class, n);
        at += n;
    }
}
