/* html_wording.c -- the choice of words: names, reporting verbs, numbers.
 * In:     the view of one event.
 * Out:    a table of each; every cell shows the words as printed and leads to them.
 */
#include "html.h"
#include "view_naming.h"
#include "view_numbers.h"

static void write_named(const DzPage *page, const DzNamed *named)
{
    dz_html_open(page->out, "p", NULL);
    dz_page_linked(page, named->article, named->span);
    dz_html_textf(page->out, " ×%u", named->count);
    dz_html_close(page->out);
}

static void write_naming(const DzPage *page, const DzView *view, const DzNaming *naming)
{
    dz_html_open(page->out, "tr", NULL);
    const DzNamed *first = &g_array_index(naming->forms, DzNamed, 0);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_words(page, "span", first->article, first->span);
    dz_html_close(page->out);
    guint i = 0;
    for (guint column = 0; column < view->columns->len; column++) {
        dz_page_open_cell(page, "td", NULL, column);
        dz_page_column_label(page, view, column);
        for (; i < naming->forms->len && g_array_index(naming->forms, DzNamed, i).column == column; i++)
            write_named(page, &g_array_index(naming->forms, DzNamed, i));
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static void write_names(const DzPage *page, const DzView *view, const GPtrArray *naming)
{
    if (naming->len == 0)
        return;
    dz_page_say_in(page, "h4", NULL, "wording.names");
    dz_page_open_outlets(page, view, "names", "wording.names", "wording.thing");
    for (guint i = 0; i < naming->len; i++)
        write_naming(page, view, g_ptr_array_index(naming, i));
    dz_page_close_table(page);
}

static void write_row_link(const DzPage *page, const DzRow *row)
{
    const DzPassage *label = dz_row_label(row);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#%s", row->id);
    dz_page_row_speaker(page, row);
    dz_html_text(page->out, " ");
    dz_page_excerpt(page, "span", label->article, label->span, 30);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_verb_cell(const DzPage *page, const DzView *view, const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    dz_page_open_cell(page, "td", NULL, column);
    dz_page_column_label(page, view, column);
    for (guint i = 0; i < n; i++)
        if (passages[i].quotation != NULL)
            dz_page_speaker(page, passages[i].quotation);
    dz_html_close(page->out);
}

void dz_page_speaking_rows(const DzPage *page, const DzView *view, const GPtrArray *rows, const char *title)
{
    if (rows->len == 0)
        return;
    dz_page_say_in(page, "h4", NULL, title);
    dz_page_open_outlets(page, view, "names", title, "row.utterance");
    for (guint i = 0; i < rows->len; i++) {
        const DzRow *row = g_ptr_array_index(rows, i);
        dz_html_open(page->out, "tr", NULL);
        write_row_link(page, row);
        for (guint column = 0; column < view->columns->len; column++)
            write_verb_cell(page, view, row, column);
        dz_html_close(page->out);
    }
    dz_page_close_table(page);
}

/* -- Numbers: the pairs of one row's readings lie together, and make one line of the table ------------------------- */

static void add_figures(GArray *figures, const DzView *view, const DzNumbers *pair)
{
    g_autoptr(GArray) a = dz_view_printing(view, pair, 0);
    g_autoptr(GArray) b = dz_view_printing(view, pair, 1);
    g_array_append_vals(figures, a->data, a->len);
    g_array_append_vals(figures, b->data, b->len);
}

/* Whether the same number is given more tightly, or was given already. */
static gboolean is_repeated(const GArray *figures, guint index)
{
    const DzPrintedNumber *figure = &g_array_index(figures, DzPrintedNumber, index);
    for (guint i = 0; i < figures->len; i++) {
        const DzPrintedNumber *other = &g_array_index(figures, DzPrintedNumber, i);
        gboolean same = other->span.begin == figure->span.begin && other->span.end == figure->span.end;
        if (i != index && other->article == figure->article && dz_span_contains(figure->span, other->span) &&
            (!same || i < index))
            return TRUE;
    }
    return FALSE;
}

static void write_number_cell(const DzPage *page, const DzView *view, const GArray *figures, guint column)
{
    dz_page_open_cell(page, "td", NULL, column);
    dz_page_column_label(page, view, column);
    for (guint i = 0; i < figures->len; i++) {
        const DzPrintedNumber *figure = &g_array_index(figures, DzPrintedNumber, i);
        if (figure->column != column || is_repeated(figures, i))
            continue;
        dz_html_open(page->out, "p", NULL);
        dz_page_linked(page, figure->article, figure->span);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

/* What it is about that stands in no row: the sentence of one. */
static void write_sentence_link(const DzPage *page, const DzFigure *figure)
{
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_page_place(page, figure->article, figure->span.begin);
    dz_page_words(page, "span", figure->article, dz_figure_clause(figure));
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_number_row(const DzPage *page, const DzView *view, const DzNumbers *numbers, const GArray *figures)
{
    dz_html_open(page->out, "tr", NULL);
    if (numbers->row != NULL)
        write_row_link(page, numbers->row);
    else
        write_sentence_link(page, &numbers->sides[0]);
    for (guint column = 0; column < view->columns->len; column++)
        write_number_cell(page, view, figures, column);
    dz_html_close(page->out);
}

static gboolean make_one_line(const DzNumbers *first, const DzNumbers *next)
{
    return first == next || (first->figures == NULL && next->figures == NULL && first->row == next->row);
}

static void write_numbers(const DzPage *page, const DzView *view, const GArray *found)
{
    if (found->len == 0)
        return;
    dz_page_say_in(page, "h4", NULL, "wording.numbers");
    dz_page_open_outlets(page, view, "names", "wording.numbers", "row.utterance");
    for (guint i = 0; i < found->len;) {
        g_autoptr(GArray) figures = g_array_new(FALSE, FALSE, sizeof(DzPrintedNumber));
        const DzNumbers *first = &g_array_index(found, DzNumbers, i);
        for (; i < found->len && make_one_line(first, &g_array_index(found, DzNumbers, i)); i++)
            add_figures(figures, view, &g_array_index(found, DzNumbers, i));
        write_number_row(page, view, first, figures);
    }
    dz_page_close_table(page);
}

void dz_page_wording(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) naming = dz_view_find_naming(view);
    g_autoptr(GPtrArray) verbs = dz_view_find_verbs(view);
    g_autoptr(GArray) numbers = dz_view_find_numbers(view);
    gboolean any = naming->len + verbs->len + numbers->len > 0;
    dz_page_open_section(page, view, "wording");
    dz_page_say_in(page, "p", "lead", any ? "wording.lead" : "wording.none");
    write_names(page, view, naming);
    dz_page_speaking_rows(page, view, verbs, "wording.verbs");
    write_numbers(page, view, numbers);
    dz_html_close(page->out);
}
