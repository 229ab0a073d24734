/* content.h -- where in a page its article stands. */
#ifndef DZ_CONTENT_H
#define DZ_CONTENT_H

#include "draft.h"
#include "outlets.h"
#include "signs.h"

G_BEGIN_DECLS

typedef struct {
    const DzSigns *signs;
    const DzOutlet *outlet; /* whose page it is; NULL: not known */
    xmlDoc *page;
    gboolean whole; /* a page from <html> on; else a fragment that is all article */
} DzContent;

/* Appends the blocks of the page's article to the draft, with the roles that elements and their names give. In a whole
 * page that is a part of the tree; what stands before it goes to `around`. */
void dz_content_collect(const DzContent *content, DzDraft *draft, DzDraft *around);

G_END_DECLS

#endif
