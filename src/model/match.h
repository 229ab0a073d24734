/* match.h -- freeing matches and figures, and what is asked of their readings. */
#ifndef DZ_MATCH_H
#define DZ_MATCH_H

#include <duizhao/model.h>

G_BEGIN_DECLS

/* Frees a match with all its lists. The text of each evidence is freed; `what` is a literal. */
void dz_match_free(DzMatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzMatch, dz_match_free)

/* Frees figures with all their lists, and the text of each evidence. */
void dz_figures_free(DzFigures *self);

/* Whether the quotation is one of its readings. */
gboolean dz_match_reads(const DzMatch *self, const DzQuotation *quotation);

G_END_DECLS

#endif
