/* view_rows.h -- an event's utterances and statements as rows of its table. */
#ifndef DZ_VIEW_ROWS_H
#define DZ_VIEW_ROWS_H

#include "view.h"

G_BEGIN_DECLS

/* Fills the rows of a view whose columns are known. */
void dz_view_find_rows(DzView *self);

/* Tells, when rows have their labels, who states what a row is called by from who only may, and orders the rows anew.
 */
void dz_view_weigh_rows(DzView *self);

/* Whether the editor says of a passage of another article that it is one with a passage of the row, or that it is not.
 */
gboolean dz_rows_corrected(const DzView *self, DzCorrectionKind kind, const DzRow *row, const DzArticle *article,
                           DzSpan span);

/* Whether a row shows reading `index` of its match: of a quotation inside a quotation it shows the outer. */
gboolean dz_rows_show(const DzMatch *match, guint32 index);

G_END_DECLS

#endif
