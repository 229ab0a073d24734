/* trim.h -- the ends of a page's article. */
#ifndef DZ_TRIM_H
#define DZ_TRIM_H

#include "draft.h"

G_BEGIN_DECLS

/* What stands before the first long paragraph of a page, and after the last, is the article's own only if it is prose,
 * or stands beside it; behind the last one nothing else may stand between. */
void dz_trim(const DzDraft *draft);

G_END_DECLS

#endif
