/* view_part.h -- which part of a long quotation a row is about. */
#ifndef DZ_VIEW_PART_H
#define DZ_VIEW_PART_H

#include "view.h"

G_BEGIN_DECLS

/* Of a quotation that stands in several rows, the sentences that others of this one render; the whole passage where
 * these are most of it, or not known. */
DzSpan dz_part_rendered(const DzView *self, const DzRow *row, const DzPassage *passage);

G_END_DECLS

#endif
