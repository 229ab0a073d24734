/* view_leads.c -- see view_leads.h.
 * In:     rows, and where their passages stand in their articles.
 * Out:    how many texts begin with a row; how much of the titles a passage says.
 */
#include "view_leads.h"

#include "form.h"
#include "numbers.h"
#include "view_excuse.h"
#include "view_pairs.h"
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

static gboolean appeared_days_apart(const DzArticle *a, const DzArticle *b)
{
    enum { DAY = 24 * 60 * 60 };
    gint64 when_a = 0;
    gint64 when_b = 0;
    return dz_article_get_time(a, &when_a) && dz_article_get_time(b, &when_b) &&
           (when_a - when_b >= DAY || when_b - when_a >= DAY);
}

/* The days that a passage names, as DzNumber. Free with g_array_unref(). */
static GArray *days_of(const DzPassage *passage)
{
    DzSpan common = dz_form_to_common(passage->article, passage->span);
    GArray *days = dz_numbers_find(passage->article->common + common.begin, dz_span_length(common));
    dz_numbers_resolve(days, passage->article->published);
    for (guint i = days->len; i > 0; i--) {
        const DzNumber *number = &g_array_index(days, DzNumber, i - 1);
        if (number->kind != DZ_NUMBER_DATE || number->day == 0)
            g_array_remove_index(days, i - 1);
    }
    return days;
}

gboolean dz_leads_tell_of_other_days(const DzPassage *a, const DzPassage *b)
{
    if (!appeared_days_apart(a->article, b->article))
        return FALSE;
    g_autoptr(GArray) days_a = days_of(a);
    g_autoptr(GArray) days_b = days_of(b);
    for (guint i = 0; i < days_a->len; i++)
        for (guint k = 0; k < days_b->len; k++)
            if (dz_number_equal(&g_array_index(days_a, DzNumber, i), &g_array_index(days_b, DzNumber, k)))
                return FALSE;
    return days_a->len > 0 && days_b->len > 0;
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
