/* visible.h -- what the text around an article says of it: the line with date, source and author. */
#ifndef DZ_VISIBLE_H
#define DZ_VISIBLE_H

#include "bylines.h"
#include "draft.h"
#include "meta.h"

G_BEGIN_DECLS

/* Sets the date shown, the reporter and the source where `meta` does not know them, from the blocks before the article
 * (`around`) and from bylines in it (`draft`). `title` may be NULL. */
void dz_visible_read(const DzBylines *bylines, const DzDraft *around, const DzDraft *draft, const char *title,
                     DzMeta *meta);

G_END_DECLS

#endif
