/* view_leads.c -- see view_leads.h.
 * In:     rows, and where their passages stand in their articles.
 * Out:    how many texts begin with a row; how much of the titles a passage says.
 */
#include "view_leads.h"

#include "view_excuse.h"
#include "view_printed.h"
#include "view_texts.h"

/* The first paragraph; an empty span: there is none. */
static DzSpan lead_of(const DzArticle *article)
{
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (block->role == DZ_ROLE_PARAGRAPH)
            return block->span;
    }
    return (DzSpan){0, 0};
}

gboolean dz_passage_is_lead(const DzPassage *passage)
{
    return passage->span.begin < lead_of(passage->article).end && !dz_article_is_headline(passage->article);
}

gboolean dz_passage_begins_lead(const DzPassage *passage)
{
    return passage->span.begin == lead_of(passage->article).begin;
}

gboolean *dz_row_leading(const DzView *self, const DzRow *row)
{
    gboolean *leading = g_new0(gboolean, self->columns->len + 1);
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        leading[passage->column] |= dz_passage_is_lead(passage);
    }
    return leading;
}

guint dz_row_count_leading(const DzView *self, const DzRow *row)
{
    g_autofree gboolean *leading = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++)
        leading[i] = dz_passage_is_lead(&g_array_index(row->passages, DzPassage, i));
    return dz_view_count_witnesses(self, row, g_array_index(row->passages, DzPassage, 0).column, leading);
}

gboolean dz_view_half_lead(const DzView *self, guint n_leading)
{
    return n_leading > 1 && 2 * n_leading >= self->n_texts;
}

double dz_passage_share_of_titles(const DzView *self, const DzPassage *passage)
{
    double sum = 0;
    for (guint i = 0; i < self->columns->len; i++) {
        const GPtrArray *articles = dz_view_column(self, i)->articles;
        double best = 0;
        for (guint k = 0; k < articles->len; k++)
            best = MAX(best, dz_passage_share_of_title(passage, g_ptr_array_index(articles, k)));
        sum += best;
    }
    return sum / self->columns->len;
}
