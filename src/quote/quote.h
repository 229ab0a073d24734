/* quote.h -- article -> sentences and quotations: marks first, then sentences, kind, cue, speaker. */
#ifndef DZ_QUOTE_H
#define DZ_QUOTE_H

#include "page.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* The lexica of marks, cues, titles and names. Never changed once made, so that threads can share it. */
typedef struct DzQuoter DzQuoter;

/* `options` must outlive the quoter. NULL and DZ_ERROR_DATA if a lexicon is unusable. */
DzQuoter *dz_quoter_new(const DzOptions *options, GError **error);
void dz_quoter_free(DzQuoter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzQuoter, dz_quoter_free)

/* Sets the article's sentences, quotations and indirect speech. Works on the common form, so that one lexicon serves
 * both scripts; all spans it leaves are in the plain text. */
void dz_quoter_apply(const DzQuoter *self, DzArticle *article);

/* The same, but `watch` is told who may have said each pair of marks, in order: what data/speakers.tsv is fitted on. */
typedef void (*DzCandidateFunc)(const DzPage *page, DzSpan span, const GArray *candidates, gpointer user_data);
void dz_quoter_apply_watched(const DzQuoter *self, DzArticle *article, DzCandidateFunc watch, gpointer user_data);

/* The same, and appends to `findings` (DzFinding, kind_features.h) why each quotation has its kind. */
void dz_quoter_explain(const DzQuoter *self, DzArticle *article, GArray *findings);

G_END_DECLS

#endif
