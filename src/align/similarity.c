/* similarity.c -- how much two passages have in common.
 * In:     two passages of one scene.
 * Out:    the weight of what they share, and which share of each that is.
 * Knows:  that dz_containment, not likeness, tells a fragment of a long quotation; that rare grams tell more.
 * Not here: which likeness is enough (utterances.c, statements.c, indirect.c; the numbers stand in weights.h).
 */
#include "similarity.h"

DzSimilarity dz_similarity_of(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    const DzGram *x = dz_passage_grams(scene, a);
    const DzGram *y = dz_passage_grams(scene, b);
    DzSimilarity result = {0};
    for (guint32 i = 0, k = 0; i < a->n_grams && k < b->n_grams;) {
        if (x[i].id == y[k].id)
            result.shared += MIN(x[i].count, y[k].count) * dz_gram_weight(scene, x[i].id);
        guint32 id = x[i].id;
        if (id <= y[k].id)
            i++;
        if (y[k].id <= id)
            k++;
    }
    if (result.shared > 0) {
        result.cover_a = result.shared / a->information;
        result.cover_b = result.shared / b->information;
        result.resemblance = 2 * result.shared / (a->information + b->information);
    }
    return result;
}
