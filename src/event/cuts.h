/* cuts.h -- where the words of an article begin and end. */
#ifndef DZ_CUTS_H
#define DZ_CUTS_H

#include "article.h"

G_BEGIN_DECLS

/* For each place in the first `length` characters of an article's common form, and the last, whether a word begins or
 * ends there (guint8): as the dictionary says, but names of the lexicon are whole. */
GArray *dz_cuts_find(const DzArticle *article, guint32 length);

/* Makes whole wherever the text has them the persons whom the `n` articles `quoting` quote. */
void dz_cuts_keep_speakers(GArray *cuts, const DzArticle *article, const DzArticle *const *quoting, guint n);

/* The places, ascending (guint32). */
GArray *dz_cuts_places(const GArray *cuts);

/* Whether both ends of `span` are such places. */
gboolean dz_cuts_are_around(const GArray *cuts, DzSpan span);

G_END_DECLS

#endif
