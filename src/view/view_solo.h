/* view_solo.h -- what stands in one outlet only, and how much of each article is shared. */
#ifndef DZ_VIEW_SOLO_H
#define DZ_VIEW_SOLO_H

#include "view.h"

G_BEGIN_DECLS

/* Fills `solo`, `words`, `length` and `shared` of every column. */
void dz_view_find_solo(DzView *self);

/* What holds most to check of what surely stands in a column's reports only, not in its own pieces; NULL: nothing does.
 */
const DzSolo *dz_column_weightiest(const DzView *self, const DzColumn *column);

G_END_DECLS

#endif
