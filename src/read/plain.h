/* plain.h -- plain text: a header, if there is one, a title, paragraphs. */
#ifndef DZ_PLAIN_H
#define DZ_PLAIN_H

#include "draft.h"
#include "fields.h"

G_BEGIN_DECLS

/* Takes the header lines at the beginning ("Title: …"), the first line as title where there are none, and
 * appends the rest to the draft, a paragraph a block. What the article knows already stays. */
void dz_plain_read(const DzFields *fields, const char *text, DzArticle *article, DzDraft *draft);

G_END_DECLS

#endif
