/* plain.h -- plain text: a header, if there is one, a title, paragraphs. */
#ifndef DZ_PLAIN_H
#define DZ_PLAIN_H

#include "draft.h"

G_BEGIN_DECLS

/* Takes "Title:", "Date:", "Source:", … lines at the beginning, the first line as title where there are none, and
 * appends the rest to the draft, a paragraph a block. What the article knows already stays. */
void dz_plain_read(const char *text, DzArticle *article, DzDraft *draft);

G_END_DECLS

#endif
