/* view_excuse.h -- why an outlet that has nothing of a row need not have left it out. */
#ifndef DZ_VIEW_EXCUSE_H
#define DZ_VIEW_EXCUSE_H

#include "view.h"

G_BEGIN_DECLS

typedef enum {
    DZ_EXCUSE_NONE,
    DZ_EXCUSE_EXCERPT, /* nothing but a headline, or a text that breaks off, is known of it */
    DZ_EXCUSE_FOREIGN, /* see dz_article_is_foreign() */
    DZ_EXCUSE_BEFORE,  /* all it published is hours older than the first article that has the row */
    DZ_EXCUSE_OWN,     /* it has a piece of its own, see dz_view_is_own_piece() */
    DZ_EXCUSE_THEIRS,  /* the words stand in pieces of others' own only */
    DZ_EXCUSE_ALIKE,   /* the last: something in it may tell the row, see dz_view_nearest() */
} DzExcuse;

/* Whether it is neither in Chinese nor in English: nothing of it is understood, and none of it can be compared. */
gboolean dz_article_is_foreign(const DzArticle *article);

/* Whether all that an article tells is its title. */
gboolean dz_article_is_headline(const DzArticle *article);

/* Whether `span` ends as a feed's "......". */
gboolean dz_article_breaks_off(const DzArticle *article, DzSpan span);

/* The last block of what it tells, if a feed breaks it off; else an empty span. */
DzSpan dz_article_broken_off(const DzArticle *article);

/* Why it is not held against a column that the row is absent from it. */
DzExcuse dz_view_excuse(const DzView *self, const DzRow *row, guint column);

/* Whether the outlet of a column can be said to leave the row out: it has no excuse, and two others surely have the
 * utterance; or most tell the fact, which is told in so many ways, and nothing of the outlet comes near. */
gboolean dz_view_leaves_out(const DzView *self, const DzRow *row, guint column);

/* How many outlets do. */
guint dz_view_count_leaving_out(const DzView *self, const DzRow *row);

G_END_DECLS

#endif
