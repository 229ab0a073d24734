/* view_nearest.h -- what of an outlet comes nearest to a row that is absent from it. */
#ifndef DZ_VIEW_NEAREST_H
#define DZ_VIEW_NEAREST_H

#include "view.h"

G_BEGIN_DECLS

typedef struct {
    const DzArticle *article; /* NULL: nothing came near */
    DzSpan span;
    double score;   /* 0 to 1 */
    gboolean alike; /* so near that it may tell the row after all */
} DzNearest;

/* What comes nearest to the passage that names the row, else to any passage of it. */
DzNearest dz_view_nearest(const DzView *self, const DzRow *row, guint column);

/* Fills `kin` of a row; all rows have their labels, and what each passage carries is known. */
void dz_view_find_kin(const DzView *self, DzRow *row);

G_END_DECLS

#endif
