/* kind.h -- utterance, fragment or mention. */
#ifndef DZ_KIND_H
#define DZ_KIND_H

#include "kind_features.h"

G_BEGIN_DECLS

/* How sure it is that a pair holds somebody's words (more than 0), and that they are a whole utterance (more than 0).
 */
typedef struct {
    double speech;
    double utterance;
} DzKindScore;

/* How much each feature counts for speech, and for a whole utterance: data/kinds.tsv. NULL and DZ_ERROR_DATA if that is
 * unusable, or lacks a feature. */
DzWeights *dz_kind_weights_new(const DzOptions *options, GError **error);

/* The sum of what holds, and of what the words say. `parallel`: the score of the pair it is coordinated with, or NULL;
 * they are of one kind. */
DzKindScore dz_kind_score(const DzWeights *weights, DzFeatures features, const DzUsageScore *usage,
                          const DzKindScore *parallel);

DzQuotationKind dz_kind_from_score(DzKindScore score);

G_END_DECLS

#endif
