/* view_texts.h -- how many texts outlets have: several that print one agency's are one witness. */
#ifndef DZ_VIEW_TEXTS_H
#define DZ_VIEW_TEXTS_H

#include "view.h"

G_BEGIN_DECLS

/* How many outlets can each be given a text that is no other's. */
guint dz_view_count_texts(const DzView *self);

/* How many columns have a passage of the row that is flagged, one for each passage. */
guint dz_view_count_columns(const DzRow *row, const gboolean *passages);

/* The columns, column `first` before any, that have such a passage in a text in which no other one of them has it: a
 * copy is no witness. The passages of the row are in the order of columns. Free with g_free(). */
gboolean *dz_view_witnesses(const DzView *self, const DzRow *row, guint first, const gboolean *passages);

/* How many these are, which are no more than there are texts. */
guint dz_view_count_witnesses(const DzView *self, const DzRow *row, guint first, const gboolean *passages);

G_END_DECLS

#endif
