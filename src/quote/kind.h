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

/* How much each feature counts: data/kinds.tsv. Never changed once made. */
typedef struct DzKindWeights DzKindWeights;

/* NULL and DZ_ERROR_DATA if the data file is unusable, or lacks a feature. */
DzKindWeights *dz_kind_weights_new(const DzOptions *options, GError **error);
void dz_kind_weights_free(DzKindWeights *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzKindWeights, dz_kind_weights_free)

/* The sum of what holds, and of what the words say. `parallel`: the score of the pair it is coordinated with, or NULL;
 * they are of one kind. */
DzKindScore dz_kind_score(const DzKindWeights *self, DzFeatures features, const DzUsageScore *usage,
                          const DzKindScore *parallel);

DzQuotationKind dz_kind_from_score(DzKindScore score);

G_END_DECLS

#endif
