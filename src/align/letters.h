/* letters.h -- what of marked words is said: their letters, without marks, blanks and case. */
#ifndef DZ_ALIGN_LETTERS_H
#define DZ_ALIGN_LETTERS_H

#include "article.h"

G_BEGIN_DECLS

/* Appends those of a stretch of the common form (gunichar). */
void dz_letters_append(GArray *letters, const DzArticle *article, DzSpan common);

/* Those of a quotation, as many as may be a mention or part of one; NULL: they are fewer or more. */
GArray *dz_letters_in(const DzQuotation *quotation);

/* The same as UTF-8. */
char *dz_letters_dup_text(const GArray *letters);

G_END_DECLS

#endif
