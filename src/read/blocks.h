/* blocks.h -- a tree -> blocks with the roles that the markup gives. */
#ifndef DZ_BLOCKS_H
#define DZ_BLOCKS_H

#include "draft.h"
#include "markup.h"

G_BEGIN_DECLS

/* Appends the text at and below `root` to the draft, without what stands in an element of `silent` (a set; may be
 * NULL). Roles are paragraph and heading only. */
void dz_blocks_collect(const xmlNode *root, GHashTable *silent, DzDraft *draft);

/* Whether the element is a block between two pieces of one sentence. */
gboolean dz_blocks_interrupts(const xmlNode *element);

G_END_DECLS

#endif
