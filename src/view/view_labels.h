/* view_labels.h -- what rows are called. */
#ifndef DZ_VIEW_LABELS_H
#define DZ_VIEW_LABELS_H

#include "view.h"

G_BEGIN_DECLS

/* Chooses the label of every row, in their order; see dz_row_label(). */
void dz_view_label_rows(DzView *self);

G_END_DECLS

#endif
