/* lists.h -- lists, tables and indents that say nothing of the text in them. */
#ifndef DZ_LISTS_H
#define DZ_LISTS_H

#include "draft.h"

G_BEGIN_DECLS

/* Blocks in such ones lose their `item`, or are not `set_off`. */
void dz_lists_forget_layout(const DzDraft *draft);

G_END_DECLS

#endif
