/* claims.h -- which sentences state something. */
#ifndef DZ_ALIGN_CLAIMS_H
#define DZ_ALIGN_CLAIMS_H

#include "article.h"

G_BEGIN_DECLS

/* Of each sentence of the article whether it can state a fact (guint8): headings, labels and the reporter's own
 * questions do not. */
GArray *dz_claims_find(const DzArticle *article);

G_END_DECLS

#endif
