/* view_excuse.c -- see view_excuse.h.
 * In:     the articles of an outlet, and when those appeared that have the row.
 * Out:    whether the outlet can be said to have left it out.
 * Knows:  how feeds end a text that goes on elsewhere. And that moments are compared only where all are known: a day
 *         without an hour says nothing of what came first.
 */
#include "view_excuse.h"

#include "view_nearest.h"

#include <string.h>

/* What was first carried so many seconds later may not have been said yet. */
#define LATER (3 * 60 * 60)
/* So many full stops in a row break a text off; a Chinese writer's own pause is ……. */
#define FEWEST_STOPS 3

/* Its link "more" is none of the text (read/data/roles.tsv). */
gboolean dz_article_breaks_off(const DzArticle *article, DzSpan span)
{
    guint32 begin = span.end;
    while (begin > span.begin && article->text[begin - 1] == '.')
        begin--;
    return span.end - begin >= FEWEST_STOPS;
}

DzSpan dz_article_broken_off(const DzArticle *article)
{
    for (guint i = article->blocks->len; i > 0; i--) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i - 1);
        if (dz_role_has_quotations(block->role))
            return dz_article_breaks_off(article, block->span) ? block->span : (DzSpan){0, 0};
    }
    return (DzSpan){0, 0};
}

static gboolean is_excerpt(const DzArticle *article)
{
    return article->excerpt || dz_span_length(dz_article_broken_off(article)) > 0;
}

gboolean dz_article_is_foreign(const DzArticle *article)
{
    return g_strcmp0(article->language, "other") == 0;
}

/* Of a block no more is read than the title may have. */
gboolean dz_article_is_headline(const DzArticle *article)
{
    guint32 longest = article->title != NULL ? (guint32)strlen(article->title) + 1 : 1;
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        DzSpan beginning = {block->span.begin, MIN(block->span.end, block->span.begin + longest)};
        g_autofree char *text = dz_article_dup_text(article, beginning);
        if (dz_role_has_quotations(block->role) && g_strcmp0(text, article->title) != 0)
            return FALSE;
    }
    return TRUE;
}

/* Whether all who quote or state the row do so in pieces of their own. */
static gboolean is_of_own_pieces(const DzView *self, const DzRow *row)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried >= DZ_CARRIED_PARTLY && !dz_view_is_own_piece(self, passage->article))
            return FALSE;
    }
    return TRUE;
}

static DzExcuse excuse_of(const DzView *self, const DzRow *row, const DzArticle *article)
{
    gint64 at = 0;
    if (is_excerpt(article) || dz_article_is_headline(article))
        return DZ_EXCUSE_EXCERPT;
    if (dz_article_is_foreign(article))
        return DZ_EXCUSE_FOREIGN;
    if (dz_article_get_moment(article, &at) && at + LATER < row->first)
        return DZ_EXCUSE_BEFORE;
    return dz_view_is_own_piece(self, article) ? DZ_EXCUSE_OWN : DZ_EXCUSE_NONE;
}

/* The excuse of all articles of a column; of several, that of the last. */
static DzExcuse excuse_of_all(const DzView *self, const DzRow *row, const GPtrArray *articles)
{
    DzExcuse excuse = DZ_EXCUSE_NONE;
    for (guint i = 0; i < articles->len; i++) {
        excuse = excuse_of(self, row, g_ptr_array_index(articles, i));
        if (excuse == DZ_EXCUSE_NONE)
            break;
    }
    return excuse;
}

DzExcuse dz_view_excuse(const DzView *self, const DzRow *row, guint column)
{
    if (row->carried[column] != DZ_CARRIED_ABSENT)
        return DZ_EXCUSE_NONE;
    if (dz_view_nearest(self, row, column).alike) /* and needs none */
        return DZ_EXCUSE_ALIKE;
    DzExcuse excuse = excuse_of_all(self, row, dz_view_column(self, column)->articles);
    return excuse == DZ_EXCUSE_NONE && is_of_own_pieces(self, row) ? DZ_EXCUSE_THEIRS : excuse;
}

/* -- Left out ------------------------------------------------------------------------------------------------------ */

/* So many outlets tell a fact that another one is said to leave out, and nothing of that one is more alike to it. Of 50
 * such claims in 80 events 44 were right when they were read, five in part. */
#define FACT_OUTLETS 3
#define FACT_NEAREST 0.1
/* An utterance that came so near may be told in words of the outlet's own. In 300 events an outlet was said to leave
 * out 122 utterances that had come nearer, and of 67 of these that were read told 14; of 16 others, one. */
#define UTTERANCE_NEAREST 0.15

static gboolean is_told_by_most(const DzView *self, const DzRow *row)
{
    return row->n_telling >= FACT_OUTLETS && 2 * row->n_telling > self->columns->len;
}

static gboolean has_nothing_near(const DzView *self, const DzRow *row, guint column)
{
    return dz_view_nearest(self, row, column).score < (row->is_statement ? FACT_NEAREST : UTTERANCE_NEAREST);
}

gboolean dz_view_leaves_out(const DzView *self, const DzRow *row, guint column)
{
    if (row->n_telling < 2 || row->carried[column] != DZ_CARRIED_ABSENT ||
        dz_view_excuse(self, row, column) != DZ_EXCUSE_NONE)
        return FALSE;
    return (!row->is_statement || is_told_by_most(self, row)) && has_nothing_near(self, row, column);
}

guint dz_view_count_leaving_out(const DzView *self, const DzRow *row)
{
    guint n = 0;
    for (guint i = 0; i < self->columns->len; i++)
        n += dz_view_leaves_out(self, row, i) ? 1 : 0;
    return n;
}
