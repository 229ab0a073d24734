/* rarity.h -- what a feature weighs: the rarer, the more. */
#ifndef DZ_RARITY_H
#define DZ_RARITY_H

#include "article.h"
#include "vector.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* How common features are in the news at large; data/frequency.tsv and data/english.tsv. Never changed once made. */
typedef struct DzFrequencies DzFrequencies;

/* NULL and DZ_ERROR_DATA if the data is unusable. */
DzFrequencies *dz_frequencies_new(const DzOptions *options, GError **error);
void dz_frequencies_free(DzFrequencies *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzFrequencies, dz_frequencies_free)

/* How rare a feature is in the news at large, without the articles at hand: the natural logarithm of how many articles
 * there are for one that has it, in English articles or in Chinese ones. */
double dz_rarity_at_large(const DzFrequencies *self, DzFeatureKey key, gboolean english);

/* Turns the counts of `articles` (vectors of event_features.h) into vectors of length 1, by rarity in the news at large
 * and among these articles. */
void dz_rarity_weigh(const DzFrequencies *self, const GPtrArray *articles, const GPtrArray *vectors);

G_END_DECLS

#endif
