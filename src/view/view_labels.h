/* view_labels.h -- what rows are called. */
#ifndef DZ_VIEW_LABELS_H
#define DZ_VIEW_LABELS_H

#include "view.h"

G_BEGIN_DECLS

/* Chooses the label of every row, in their order; see dz_row_label(). */
void dz_view_label_rows(DzView *self);

/* How widely it is told what a passage of a row of statements says; outlets with one text count once. */
typedef struct {
    guint n_stating; /* outlets that state it, its own with them */
    double share;    /* how much of it the others say, together */
} DzTelling;

DzTelling dz_view_telling(const DzView *self, const DzRow *row, const DzPassage *passage);

G_END_DECLS

#endif
