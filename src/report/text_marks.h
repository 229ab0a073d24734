/* text_marks.h -- a passage with its differences marked, as a flow. */
#ifndef DZ_TEXT_MARKS_H
#define DZ_TEXT_MARKS_H

#include "article.h"
#include "layout.h"

G_BEGIN_DECLS

/* Adds reading `index` of `match`, what differs from most of the other readings marked. Differences of script and
 * punctuation only are not: they are seen, and mean nothing. */
void dz_flow_add_reading(DzFlow *self, const DzMatch *match, guint32 index);

void dz_flow_add_span(DzFlow *self, DzStyle style, const DzArticle *article, DzSpan span);

G_END_DECLS

#endif
