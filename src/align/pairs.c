/* pairs.c -- which readings of a match are compared with which.
 * In:     a match and its passages.
 * Out:    its compared pairs: the first MAX_COMPARED readings each with each, every later one with the first.
 */
#include "differences.h"
#include "parts.h"
#include "weights.h"

void dz_pairs_find(const DzScene *scene, const GArray *passages, const GArray *places, DzMatch *match)
{
    GArray *pairs = g_array_new(FALSE, TRUE, sizeof(DzComparedPair));
    for (guint32 a = 0; a < places->len; a++)
        for (guint32 b = a + 1; b < places->len; b++) {
            if (a > 0 && b >= MAX_COMPARED)
                break;
            DzComparedPair pair = {.a = a, .b = b};
            dz_differences_find(scene, dz_passage_at(passages, g_array_index(places, guint32, a)),
                                dz_passage_at(passages, g_array_index(places, guint32, b)), &pair);
            g_array_append_val(pairs, pair);
        }
    match->n_pairs = pairs->len;
    match->pairs = (const DzComparedPair *)(void *)g_array_free(pairs, FALSE);
}
