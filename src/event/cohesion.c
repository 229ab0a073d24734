/* cohesion.c -- see cohesion.h.
 * In:     two characters that stand side by side, and the articles of an event.
 * Out:    whether a cut between them would be one through a word.
 *
 * A dictionary does not know the names in the news and cuts them into characters. But who writes 盧 in a report on
 * 盧思位 goes on with 思位.
 */
#include "cohesion.h"

#include "weights.h"

gboolean dz_are_cohesive(const DzArticle *const *articles, guint n, gunichar a, gunichar b)
{
    guint first = 0;
    guint second = 0;
    guint both = 0;
    for (guint i = 0; i < n; i++) {
        const gunichar *text = articles[i]->common;
        guint32 length = MIN(articles[i]->common_length, DZ_MAX_TEXT);
        for (guint32 at = 0; at < length; at++) {
            first += text[at] == a ? 1 : 0;
            second += text[at] == b ? 1 : 0;
            both += text[at] == a && at + 1 < length && text[at + 1] == b ? 1 : 0;
        }
    }
    return both >= 2 && both >= DZ_COHESION * MIN(first, second);
}
