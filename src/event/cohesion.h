/* cohesion.h -- whether two characters stand together as in one word. */
#ifndef DZ_COHESION_H
#define DZ_COHESION_H

#include "article.h"

G_BEGIN_DECLS

/* Whether `b` follows `a` in nearly all places of the articles' common forms where the rarer of the two stands, and in
 * no fewer than two. */
gboolean dz_are_cohesive(const DzArticle *const *articles, guint n, gunichar a, gunichar b);

G_END_DECLS

#endif
