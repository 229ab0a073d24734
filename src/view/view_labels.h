/* view_labels.h -- what rows are called. */
#ifndef DZ_VIEW_LABELS_H
#define DZ_VIEW_LABELS_H

#include "view.h"

G_BEGIN_DECLS

/* Chooses the label of every row, in their order; see dz_row_label(). */
void dz_view_label_rows(DzView *self);

/* How many outlets state what a passage of a row of statements says, its own with them. */
guint dz_view_count_stating(const DzView *self, const DzRow *row, const DzPassage *passage);

G_END_DECLS

#endif
