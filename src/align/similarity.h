/* similarity.h -- the one definition of how much two passages of a scene have in common. */
#ifndef DZ_ALIGN_SIMILARITY_H
#define DZ_ALIGN_SIMILARITY_H

#include "scene.h"

G_BEGIN_DECLS

typedef struct {
    double shared;      /* weight of the grams both have */
    double cover_a;     /* the share of `a` that stands in `b` too, 0 to 1 */
    double cover_b;     /* the share of `b` that stands in `a` too */
    double resemblance; /* Dice: 1 only where both are the same */
} DzSimilarity;

/* A stretch that both have word for word, in units. */
typedef struct {
    double weight;
    guint32 a;
    guint32 b;
    guint32 length;
} DzRun;

/* Where one is much longer, only the part of it that is most like the other counts: words of a fragment that are
 * scattered over a long quotation are no sign of it. */
DzSimilarity dz_similarity_of(const DzScene *scene, const DzPassage *a, const DzPassage *b);

/* The heaviest run; of weight 0 where there is none, and past MAX_RUN_CELLS. Takes time in the product of the lengths.
 */
DzRun dz_run_of(const DzScene *scene, const DzPassage *a, const DzPassage *b);

/* The share of the less informative of the two that stands in the other. */
static inline double dz_containment(const DzSimilarity *similarity)
{
    return MAX(similarity->cover_a, similarity->cover_b);
}

G_END_DECLS

#endif
