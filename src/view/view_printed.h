/* view_printed.h -- whether an outlet prints given words anywhere, matched or not. */
#ifndef DZ_VIEW_PRINTED_H
#define DZ_VIEW_PRINTED_H

#include "view.h"

G_BEGIN_DECLS

/* What the articles of all columns print; each column is told which of them are its own. */
DzPrinted *dz_printed_new(const GPtrArray *columns);
void dz_printed_free(DzPrinted *self);

/* The words of `span` alone, in the common form: what is printed twice has the same. Free with g_free(). */
char *dz_words_dup(const DzArticle *article, DzSpan span);

/* Whether the words of `span` stand one after the other in an article of `column`: in the common form, whatever
 * punctuation is between them. FALSE for a span without words. */
gboolean dz_column_prints(const DzColumn *column, const DzArticle *article, DzSpan span);

/* The same, or one sentence of `column` has most of the Chinese words of `span`: 票價也不會上漲 is told where
 * 票價亦不會上漲 stands, quoted or not. */
gboolean dz_column_tells(const DzColumn *column, const DzArticle *article, DzSpan span);

/* The first sentence of `column` that has them so, or all of them, however few; its article is NULL: there is none. No
 * column is set. */
DzPassage dz_column_telling(const DzColumn *column, const DzArticle *article, DzSpan span);

/* The first one that has so many of them that it may tell in other words what `span`, a paraphrase, does. */
DzPassage dz_column_retelling(const DzColumn *column, const DzArticle *article, DzSpan span);

/* Whether a column other than the article's own prints, or tells, the words of `span`. */
gboolean dz_others_print(const DzView *self, const DzArticle *article, DzSpan span);
gboolean dz_others_tell(const DzView *self, const DzArticle *article, DzSpan span);

/* Whether a sentence of such a column has so much of these words that it may tell them otherwise. */
gboolean dz_others_come_near(const DzView *self, const DzArticle *article, DzSpan span);

/* The same of a few sentences in a row, which may tell in their own order what `span`, a sentence, does. */
gboolean dz_others_spread(const DzView *self, const DzArticle *article, DzSpan span);

G_END_DECLS

#endif
