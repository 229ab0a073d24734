/* view_texts.h -- how many texts outlets have: several that print one agency's are one witness. */
#ifndef DZ_VIEW_TEXTS_H
#define DZ_VIEW_TEXTS_H

#include "view.h"

G_BEGIN_DECLS

/* How many outlets can each be given a text that is no other's. */
guint dz_view_count_texts(const DzView *self);

/* Of the columns that are flagged, unflags those that carry the row only in texts in which another one does that stays
 * flagged: the first, and column `first` before any. The passages of the row are in the order of columns. */
void dz_view_drop_copies(const DzView *self, const DzRow *row, guint first, gboolean *columns);

G_END_DECLS

#endif
