/* agglomerate.h -- joining articles into clusters. */
#ifndef DZ_AGGLOMERATE_H
#define DZ_AGGLOMERATE_H

#include "article.h"

G_BEGIN_DECLS

/* Groups `articles` (DzArticle *), whose unit vectors and neighbours are given by index. GPtrArray of GPtrArray of
 * DzArticle: each article in exactly one group, in the order of `articles`; groups ordered by their first article. */
GPtrArray *dz_agglomerate(const GPtrArray *articles, const GPtrArray *vectors, const GArray *neighbours);

G_END_DECLS

#endif
