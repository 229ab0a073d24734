/* usage.h -- how words are used inside quotation marks and beside them: where somebody speaks, or where something is
 * only called so. */
#ifndef DZ_USAGE_H
#define DZ_USAGE_H

#include "marks.h"
#include "page.h"
#include "weight_table.h"

G_BEGIN_DECLS

/* What each word says for which kind: data/usage.tsv. Never changed once made. */
typedef struct DzUsage DzUsage;

/* What the words in a pair of marks, and the two beside it, say together: more than 0 for speech, less for a mention;
 * more than 0 for a whole utterance, less for a fragment. */
typedef struct {
    double of[DZ_WEIGHT_COLUMNS];
} DzUsageScore;

/* NULL and DZ_ERROR_DATA if the data file is unusable. */
DzUsage *dz_usage_new(const DzOptions *options, GError **error);
void dz_usage_free(DzUsage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzUsage, dz_usage_free)

DzUsageScore dz_usage_score(const DzUsage *self, const DzPage *page, const DzMarked *pair);

/* The word or mark right before and right after the pair; empty where its paragraph begins or ends. */
DzSpan dz_usage_before(const DzPage *page, const DzMarked *pair);
DzSpan dz_usage_after(const DzPage *page, const DzMarked *pair);

G_END_DECLS

#endif
