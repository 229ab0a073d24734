/* attribution.h -- the clauses of an article that say whose words follow. */
#ifndef DZ_ALIGN_ATTRIBUTION_H
#define DZ_ALIGN_ATTRIBUTION_H

#include "article.h"

G_BEGIN_DECLS

/* Their spans in the plain text (DzSpan), ascending and disjoint. */
GArray *dz_attributions_find(const DzArticle *article);

G_END_DECLS

#endif
