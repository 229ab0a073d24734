/* pairs.c -- which readings of a match are compared with which.
 * In:     a match and its passages.
 * Out:    its compared pairs: the first MAX_COMPARED readings each with each, every later one with the first.
 */
#include "differences.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

/* Of a sentence, who says so counts half, and the less the less there is that both share: words that the whole event
 * has in common are nearly all of a short one. */
static void find_facts_shared(const DzScene *scene, guint32 a, guint32 b, DzComparedPair *pair)
{
    DzSimilarity fact = dz_similarity_of(scene, dz_passage_at(scene->facts, a), dz_passage_at(scene->facts, b));
    double weight = MIN(fact.shared / STATEMENT_SHARED, 1);
    pair->a_in_b = (pair->a_in_b + fact.cover_a) / 2 * weight;
    pair->b_in_a = (pair->b_in_a + fact.cover_b) / 2 * weight;
}

static void find_shared(const DzScene *scene, const GArray *passages, guint32 a, guint32 b, DzComparedPair *pair)
{
    DzSimilarity similarity = dz_similarity_of(scene, dz_passage_at(passages, a), dz_passage_at(passages, b));
    pair->a_in_b = similarity.cover_a;
    pair->b_in_a = similarity.cover_b;
    if (passages == scene->sentences)
        find_facts_shared(scene, a, b, pair);
}

void dz_pairs_find(const DzScene *scene, const GArray *passages, const GArray *places, DzMatch *match)
{
    GArray *pairs = g_array_new(FALSE, TRUE, sizeof(DzComparedPair));
    for (guint32 a = 0; a < places->len; a++)
        for (guint32 b = a + 1; b < places->len; b++) {
            if (a > 0 && b >= MAX_COMPARED)
                break;
            DzComparedPair pair = {.a = a, .b = b};
            guint32 place_a = g_array_index(places, guint32, a);
            guint32 place_b = g_array_index(places, guint32, b);
            dz_differences_find(scene, dz_passage_at(passages, place_a), dz_passage_at(passages, place_b), &pair);
            find_shared(scene, passages, place_a, place_b, &pair);
            g_array_append_val(pairs, pair);
        }
    match->n_pairs = pairs->len;
    match->pairs = (const DzComparedPair *)(void *)g_array_free(pairs, FALSE);
}
