/* content.h -- where in a page its article stands. */
#ifndef DZ_CONTENT_H
#define DZ_CONTENT_H

#include "draft.h"
#include "signs.h"

G_BEGIN_DECLS

/* Appends the blocks of the page's article to the draft, with the roles that elements and their names give. In a whole
 * page that is a part of the tree; what stands before it goes to `around`. In a fragment (`whole` is FALSE), all of it.
 */
void dz_content_collect(const DzSigns *signs, xmlDoc *page, gboolean whole, DzDraft *draft, DzDraft *around);

G_END_DECLS

#endif
