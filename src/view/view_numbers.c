/* view_numbers.c -- see view_numbers.h.
 * In:     the numbers that the aligner found to differ, in rows and anywhere, and the passages of their rows.
 * Out:    each pair of such numbers, and which outlets print which.
 */
#include "view_numbers.h"

#include "characters.h"
#include "form.h"
#include "numbers.h"

/* -- Numbers of a passage ------------------------------------------------------------------------------------------ */

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

/* The number of its sentence that overlaps the figure. */
static gboolean find_count(const DzFigure *figure, Count *count)
{
    g_autoptr(GArray) counts = counts_of(figure->article, figure->sentence);
    for (guint i = 0; i < counts->len; i++) {
        *count = g_array_index(counts, Count, i);
        if (dz_spans_overlap(count->span, figure->span))
            return TRUE;
    }
    return FALSE;
}

/* -- Pairs --------------------------------------------------------------------------------------------------------- */

/* A figure, and the number that it is. */
typedef struct {
    DzFigure figure;
    gboolean is_number;
    Count count;
} Said;

static Said said_by(const DzArticle *article, DzSpan span, DzSpan sentence)
{
    Said said = {.figure = {article, span, sentence}};
    said.is_number = find_count(&said.figure, &said.count);
    return said;
}

/* Whether two outlets print the same number: in other figures or another script, too. */
static gboolean say_the_same(const Said *a, const Said *b)
{
    if (a->is_number && b->is_number)
        return dz_number_equal(&a->count.number, &b->count.number);
    g_autofree char *words_a = dz_article_dup_text(a->figure.article, a->figure.span);
    g_autofree char *words_b = dz_article_dup_text(b->figure.article, b->figure.span);
    return g_str_equal(words_a, words_b);
}

/* Whether two numbers are among those of the row, in this order or the other. */
static gboolean is_known(const GArray *row, const Said *x, const Said *y)
{
    for (guint i = row->len; i > 0; i -= 2) {
        const Said *a = &g_array_index(row, Said, i - 2);
        const Said *b = &g_array_index(row, Said, i - 1);
        if ((say_the_same(x, a) && say_the_same(y, b)) || (say_the_same(x, b) && say_the_same(y, a)))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_between_outlets(const DzMatch *match, const DzComparedPair *pair)
{
    return !dz_articles_are_of_one_outlet(match->readings[pair->a].article, match->readings[pair->b].article);
}

/* Adds the numbers in which two readings differ to those of the row: Said, two and two. */
static void add_pair(GArray *row, const DzMatch *match, const DzComparedPair *pair)
{
    const DzReading *a = &match->readings[pair->a];
    const DzReading *b = &match->readings[pair->b];
    for (guint32 i = 0; i < pair->n_differences; i++) {
        const DzDifference *difference = &pair->differences[i];
        if (difference->kind != DZ_DIFFERENCE_NUMBER)
            continue;
        Said sides[] = {said_by(a->article, difference->a, a->span), said_by(b->article, difference->b, b->span)};
        if (!is_known(row, &sides[0], &sides[1]))
            g_array_append_vals(row, sides, G_N_ELEMENTS(sides));
    }
}

static void add_row(GArray *found, const DzRow *row)
{
    g_autoptr(GArray) said = g_array_new(FALSE, FALSE, sizeof(Said));
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++)
        if (is_between_outlets(row->match, &row->match->pairs[i]))
            add_pair(said, row->match, &row->match->pairs[i]);
    for (guint i = 0; i < said->len; i += 2) {
        const Said *sides = &g_array_index(said, Said, i);
        DzNumbers numbers = {row, NULL, {sides[0].figure, sides[1].figure}};
        g_array_append_val(found, numbers);
    }
}

gboolean dz_row_has_numbers(const DzRow *row)
{
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++) {
        const DzComparedPair *pair = &row->match->pairs[i];
        for (guint32 k = 0; k < pair->n_differences; k++)
            if (pair->differences[k].kind == DZ_DIFFERENCE_NUMBER && is_between_outlets(row->match, pair))
                return TRUE;
    }
    return FALSE;
}

/* -- Figures that the aligner found anywhere ----------------------------------------------------------------------- */

static gboolean are_there(const DzFigure *figures, guint32 n, const DzFigure *figure)
{
    for (guint32 i = 0; i < n; i++)
        if (figures[i].article == figure->article && dz_spans_overlap(figures[i].span, figure->span))
            return TRUE;
    return FALSE;
}

/* Whether a row tells already that these numbers differ. */
static gboolean is_told(const GArray *found, const DzFigures *figures)
{
    for (guint i = 0; i < found->len; i++) {
        const DzFigure *sides = g_array_index(found, DzNumbers, i).sides;
        for (guint k = 0; k < 2; k++)
            if (are_there(figures->a, figures->n_a, &sides[k]) && are_there(figures->b, figures->n_b, &sides[1 - k]))
                return TRUE;
    }
    return FALSE;
}

static gboolean has_figure(const DzRow *row, const DzFigure *figure)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->article == figure->article && dz_span_contains(passage->span, figure->span))
            return TRUE;
    }
    return FALSE;
}

static const DzRow *row_of(const DzView *view, const DzFigures *figures)
{
    for (guint i = 0; i < view->rows->len; i++)
        if (has_figure(dz_view_row(view, i), figures->a) && has_figure(dz_view_row(view, i), figures->b))
            return dz_view_row(view, i);
    return NULL;
}

/* -- All ----------------------------------------------------------------------------------------------------------- */

GArray *dz_view_find_numbers(const DzView *view)
{
    GArray *found = g_array_new(FALSE, FALSE, sizeof(DzNumbers));
    for (guint i = 0; i < view->rows->len; i++)
        add_row(found, dz_view_row(view, i));
    for (guint i = 0; i < view->comparison->figures->len; i++) {
        const DzFigures *figures = g_ptr_array_index(view->comparison->figures, i);
        if (figures->event != view->event || is_told(found, figures))
            continue;
        DzNumbers numbers = {row_of(view, figures), figures, {*figures->a, *figures->b}};
        g_array_append_val(found, numbers);
    }
    return found;
}

static gint compare_lengths(gconstpointer a, gconstpointer b)
{
    const DzNumbers *x = a;
    const DzNumbers *y = b;
    guint32 in_x = dz_span_length(x->sides[0].span) + dz_span_length(x->sides[1].span);
    guint32 in_y = dz_span_length(y->sides[0].span) + dz_span_length(y->sides[1].span);
    guint32 at_x = x->sides[0].span.begin;
    guint32 at_y = y->sides[0].span.begin;
    if (in_x != in_y)
        return in_x > in_y ? 1 : -1;
    return (at_x > at_y) - (at_x < at_y);
}

static gboolean is_same_place(const DzFigure *a, const DzFigure *b)
{
    return a->article == b->article && a->span.begin == b->span.begin;
}

/* Two rows may share a sentence and so a number. */
static gboolean share_place(const DzNumbers *x, const DzNumbers *y)
{
    return (x->row == y->row && x->row != NULL) || is_same_place(&x->sides[0], &y->sides[0]) ||
           is_same_place(&x->sides[1], &y->sides[1]);
}

static gboolean stands_in(const GArray *chosen, const DzNumbers *numbers)
{
    for (guint i = 0; i < chosen->len; i++)
        if (share_place(&g_array_index(chosen, DzNumbers, i), numbers))
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

/* Adds the first such number of a passage of a column that has none yet. */
static void add_figure(GArray *figures, const DzPassage *passage, const Count *wanted)
{
    for (guint i = 0; i < figures->len; i++)
        if (g_array_index(figures, DzPrintedNumber, i).column == passage->column)
            return;
    g_autoptr(GArray) counts = counts_of(passage->article, passage->span);
    for (guint i = 0; i < counts->len; i++) {
        const Count *count = &g_array_index(counts, Count, i);
        if (!count_alike(count, wanted))
            continue;
        DzPrintedNumber figure = {passage->column, passage->article, count->span};
        g_array_append_val(figures, figure);
        return;
    }
}

GArray *dz_view_figures_like(const DzView *view, const DzRow *row, const DzFigure *figure)
{
    GArray *figures = g_array_new(FALSE, FALSE, sizeof(DzPrintedNumber));
    DzPrintedNumber own = {dz_view_column_of(view, figure->article)->index, figure->article, figure->span};
    g_array_append_val(figures, own);
    Count wanted;
    if (!find_count(figure, &wanted))
        return figures;
    for (guint i = 0; i < row->passages->len; i++)
        add_figure(figures, &g_array_index(row->passages, DzPassage, i), &wanted);
    return figures;
}

/* The first place of each column. */
static GArray *first_places(const DzView *view, const DzFigure *figures, guint32 n)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(DzPrintedNumber));
    g_autofree gboolean *taken = g_new0(gboolean, view->columns->len);
    for (guint32 i = 0; i < n; i++) {
        guint column = dz_view_column_of(view, figures[i].article)->index;
        DzPrintedNumber place = {column, figures[i].article, figures[i].span};
        if (!taken[column])
            g_array_append_val(places, place);
        taken[column] = TRUE;
    }
    return places;
}

GArray *dz_view_printing(const DzView *view, const DzNumbers *numbers, guint side)
{
    const DzFigures *figures = numbers->figures;
    if (figures == NULL)
        return dz_view_figures_like(view, numbers->row, &numbers->sides[side]);
    return side == 0 ? first_places(view, figures->a, figures->n_a) : first_places(view, figures->b, figures->n_b);
}

/* -- Its clause ---------------------------------------------------------------------------------------------------- */

/* Of a long clause so many code points on each side of the number, and whole words. */
#define AROUND 12

gboolean dz_article_ends_clause(const DzArticle *article, guint32 at)
{
    static const gunichar marks[] = U"，。；：！？、「」『』“”（）,.;:!?()";
    const gunichar *text = article->text;
    gboolean in_number =
        at > 0 && at + 1 < article->length && g_unichar_isdigit(text[at - 1]) && g_unichar_isdigit(text[at + 1]);
    for (gsize i = 0; !in_number && marks[i] != 0; i++)
        if (text[at] == marks[i])
            return TRUE;
    return FALSE;
}

static gboolean is_inside_word(const DzArticle *article, guint32 at)
{
    return !dz_is_blank(article->text[at - 1]) && !dz_is_blank(article->text[at]) &&
           !dz_is_han(article->text[at - 1]) && !dz_is_han(article->text[at]);
}

/* 同比减少10.8万吨: so few words around the number do not say of what it is, but the clause before them does. */
static gboolean says_too_little(const DzArticle *article, DzSpan clause, DzSpan number)
{
    enum { FEW = 6 };
    return dz_span_length(clause) < dz_span_length(number) + FEW && dz_is_comma(article->text[clause.begin - 1]) &&
           dz_article_ends_clause(article, clause.begin - 1);
}

DzSpan dz_figure_clause(const DzFigure *figure)
{
    const DzArticle *article = figure->article;
    DzSpan number = figure->span;
    DzSpan clause = number;
    guint32 around = AROUND;
    while (clause.end < figure->sentence.end && !dz_article_ends_clause(article, clause.end) &&
           (clause.end - number.end < AROUND || is_inside_word(article, clause.end)))
        clause.end++;
    while (clause.begin > figure->sentence.begin) {
        if (says_too_little(article, clause, number))
            around = 2 * AROUND;
        else if (dz_article_ends_clause(article, clause.begin - 1) ||
                 (number.begin - clause.begin >= around && !is_inside_word(article, clause.begin)))
            break;
        clause.begin--;
    }
    return clause;
}
