/* view_numbers.c -- see view_numbers.h.
 * In:     the numbers that the aligner found to differ, and the passages of their rows.
 * Out:    each pair of such numbers, and which outlets print which.
 */
#include "view_numbers.h"

#include "characters.h"
#include "form.h"
#include "numbers.h"

/* -- Pairs --------------------------------------------------------------------------------------------------------- */

static gboolean is_known(const GArray *found, const DzNumbers *numbers)
{
    g_autofree char *a = dz_article_dup_text(numbers->a->article, numbers->in_a);
    g_autofree char *b = dz_article_dup_text(numbers->b->article, numbers->in_b);
    for (guint i = found->len; i > 0; i--) {
        const DzNumbers *known = &g_array_index(found, DzNumbers, i - 1);
        if (known->row != numbers->row)
            return FALSE;
        g_autofree char *known_a = dz_article_dup_text(known->a->article, known->in_a);
        g_autofree char *known_b = dz_article_dup_text(known->b->article, known->in_b);
        if (g_str_equal(a, known_a) && g_str_equal(b, known_b))
            return TRUE;
    }
    return FALSE;
}

static void add_numbers(GArray *found, const DzRow *row, const DzComparedPair *pair)
{
    const DzReading *a = &row->match->readings[pair->a];
    const DzReading *b = &row->match->readings[pair->b];
    if (dz_articles_are_of_one_outlet(a->article, b->article))
        return;
    for (guint32 i = 0; i < pair->n_differences; i++) {
        const DzDifference *difference = &pair->differences[i];
        if (difference->kind != DZ_DIFFERENCE_NUMBER || difference->a.begin == difference->a.end ||
            difference->b.begin == difference->b.end)
            continue;
        DzNumbers numbers = {row, a, b, difference->a, difference->b};
        if (!is_known(found, &numbers))
            g_array_append_val(found, numbers);
    }
}

static void add_row(GArray *found, const DzRow *row)
{
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++)
        add_numbers(found, row, &row->match->pairs[i]);
}

gboolean dz_row_has_numbers(const DzRow *row)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzNumbers));
    add_row(found, row);
    return found->len > 0;
}

GArray *dz_view_find_numbers(const DzView *view)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(DzNumbers));
    for (guint i = 0; i < view->rows->len; i++)
        add_row(found, dz_view_row(view, i));
    return found;
}

static gint compare_lengths(gconstpointer a, gconstpointer b)
{
    const DzNumbers *x = a;
    const DzNumbers *y = b;
    guint32 in_x = dz_span_length(x->in_a) + dz_span_length(x->in_b);
    guint32 in_y = dz_span_length(y->in_a) + dz_span_length(y->in_b);
    if (in_x != in_y)
        return in_x > in_y ? 1 : -1;
    return (x->in_a.begin > y->in_a.begin) - (x->in_a.begin < y->in_a.begin);
}

/* Two rows may share a sentence and so a number. */
static gboolean same_place(const DzNumbers *x, const DzNumbers *y)
{
    return x->row == y->row || (x->a->article == y->a->article && x->in_a.begin == y->in_a.begin) ||
           (x->b->article == y->b->article && x->in_b.begin == y->in_b.begin);
}

static gboolean stands_in(const GArray *chosen, const DzNumbers *numbers)
{
    for (guint i = 0; i < chosen->len; i++)
        if (same_place(&g_array_index(chosen, DzNumbers, i), numbers))
            return TRUE;
    return FALSE;
}

GArray *dz_view_choose_numbers(const DzView *view, guint most)
{
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    GArray *chosen = g_array_new(FALSE, FALSE, sizeof(DzNumbers));
    g_array_sort(found, compare_lengths);
    for (guint i = 0; i < found->len && chosen->len < most; i++)
        if (!stands_in(chosen, &g_array_index(found, DzNumbers, i)))
            g_array_append_val(chosen, g_array_index(found, DzNumbers, i));
    return chosen;
}

/* -- Who else has a number ----------------------------------------------------------------------------------------- */

/* A number, what stands behind it in the common form, and where it stands in its article. */
typedef struct {
    DzNumber number;
    gunichar counted; /* 22人: 人; 0: the article is English */
    DzSpan span;
} Count;

/* The numbers of a passage, as Count. Free with g_array_unref(). */
static GArray *counts_of(const DzArticle *article, DzSpan span)
{
    DzSpan common = dz_form_to_common(article, span);
    g_autoptr(GArray) numbers = dz_numbers_find(article->common + common.begin, dz_span_length(common));
    GArray *counts = g_array_new(FALSE, TRUE, sizeof(Count));
    gboolean english = dz_article_is_english(article);
    for (guint i = 0; i < numbers->len; i++) {
        Count count = {.number = g_array_index(numbers, DzNumber, i)};
        DzSpan at = {common.begin + count.number.span.begin, common.begin + count.number.span.end};
        count.counted = english || at.end >= article->common_length ? 0 : article->common[at.end];
        count.span = dz_form_to_original(article, at);
        g_array_append_val(counts, count);
    }
    return counts;
}

static gboolean count_alike(const Count *a, const Count *b)
{
    return dz_number_equal(&a->number, &b->number) && (a->counted == b->counted || a->counted == 0 || b->counted == 0);
}

/* The number of the reading that overlaps `span`. */
static gboolean find_count(const DzReading *reading, DzSpan span, Count *count)
{
    g_autoptr(GArray) counts = counts_of(reading->article, reading->span);
    for (guint i = 0; i < counts->len; i++) {
        *count = g_array_index(counts, Count, i);
        if (dz_spans_overlap(count->span, span))
            return TRUE;
    }
    return FALSE;
}

/* Adds the first such number of a passage of a column that has none yet. */
static void add_figure(GArray *figures, const DzPassage *passage, const Count *wanted)
{
    for (guint i = 0; i < figures->len; i++)
        if (g_array_index(figures, DzFigure, i).column == passage->column)
            return;
    g_autoptr(GArray) counts = counts_of(passage->article, passage->span);
    for (guint i = 0; i < counts->len; i++) {
        const Count *count = &g_array_index(counts, Count, i);
        if (!count_alike(count, wanted))
            continue;
        DzFigure figure = {passage->column, passage->article, count->span};
        g_array_append_val(figures, figure);
        return;
    }
}

GArray *dz_view_figures_like(const DzView *view, const DzRow *row, const DzReading *reading, DzSpan span)
{
    GArray *figures = g_array_new(FALSE, FALSE, sizeof(DzFigure));
    DzFigure own = {dz_view_column_of(view, reading->article)->index, reading->article, span};
    g_array_append_val(figures, own);
    Count wanted;
    if (!find_count(reading, span, &wanted))
        return figures;
    for (guint i = 0; i < row->passages->len; i++)
        add_figure(figures, &g_array_index(row->passages, DzPassage, i), &wanted);
    return figures;
}
