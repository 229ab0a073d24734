/* view_pairs.h -- how much of the Chinese words of one text another has, in pairs of neighbouring Han characters. */
#ifndef DZ_VIEW_PAIRS_H
#define DZ_VIEW_PAIRS_H

#include "view.h"

G_BEGIN_DECLS

/* A part of a common form. */
typedef struct {
    const gunichar *text;
    DzSpan span;
} DzCommonSpan;

#define DZ_NO_COMMON_SPAN ((DzCommonSpan){NULL, {0, 0}})

DzCommonSpan dz_common_span(const DzArticle *article, DzSpan span);

/* Whether a pair begins at a place that is not the last. */
gboolean dz_is_pair(const gunichar *text, guint32 at);

/* What is asked of the pairs that some words and a text have in common. */
typedef struct {
    double share;
    guint fewest; /* of the words */
    guint more;   /* sentences behind the first in which they may stand */
} DzLeast;

/* Whether two texts have so many of the pairs of `words` together. */
gboolean dz_have_pairs(DzCommonSpan a, DzCommonSpan b, DzCommonSpan words, DzLeast least);

/* How much of the Chinese words of a title a passage has, 0 to 1. */
double dz_passage_share_of_title(const DzPassage *passage, const DzArticle *titled);

/* How much of the Chinese words of a passage those that tell the row have together, 0 to 1; and of those of its words
 * that titles have. */
double dz_row_share_of_words(const DzRow *row, const DzPassage *passage);
double dz_row_share_of_titles(const DzView *self, const DzRow *row, const DzPassage *passage);

/* Whether a passage has so much of the Chinese words of `other` that both say one thing. */
gboolean dz_passage_tells(const DzPassage *passage, const DzPassage *other);

/* Whether the reporter's own words, in the sentence that the quotation of `passage` is woven into, tell a clause of
 * another outlet: 中方一貫支持外交人員「依法活動」 has what 一貫支持各國外交人員 says. */
gboolean dz_sentence_tells(const DzPassage *passage, const DzArticle *article, DzSpan span);

G_END_DECLS

#endif
