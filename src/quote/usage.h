/* usage.h -- how words are used inside quotation marks: where somebody speaks, or where something is only called so. */
#ifndef DZ_USAGE_H
#define DZ_USAGE_H

#include "page.h"
#include "weight_table.h"

G_BEGIN_DECLS

/* What each word says for which kind: data/usage.tsv. Never changed once made. */
typedef struct DzUsage DzUsage;

/* What the words of a pair of marks say together: more than 0 for speech, less for a mention; more than 0 for a whole
 * utterance, less for a fragment. */
typedef struct {
    double of[DZ_WEIGHT_COLUMNS];
} DzUsageScore;

/* NULL and DZ_ERROR_DATA if the data file is unusable. */
DzUsage *dz_usage_new(const DzOptions *options, GError **error);
void dz_usage_free(DzUsage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzUsage, dz_usage_free)

/* `span` without the marks. */
DzUsageScore dz_usage_score(const DzUsage *self, const DzPage *page, DzSpan span);

G_END_DECLS

#endif
