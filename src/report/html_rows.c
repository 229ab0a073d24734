/* html_rows.c -- side by side: a row per utterance or statement, a column per outlet.
 * In:     the view of one event.
 * Out:    the table people came for.
 */
#include "html.h"

static void write_cell(const DzPage *page, const DzView *view, const DzRow *row, const DzColumn *column)
{
    (void)view;
    guint n = 0;
    const DzPassage *passage = dz_row_passages(row, column->index, &n);
    dz_html_open(page->out, "td", "class", n == 0 ? "none" : NULL, NULL);
    dz_html_attribute(page->out, "data-c", "%u", column->index);
    dz_html_attribute(page->out, "id", "%s-c%u", row->id, column->index);
    if (n == 0)
        dz_page_say(page, "carried.absent");
    for (guint i = 0; i < n; i++) {
        if (passage[i].quotation != NULL)
            dz_page_speaker(page, passage[i].quotation);
        if (passage[i].carried == DZ_CARRIED_PARAPHRASED)
            dz_page_say_in(page, "p", "how x", "carried.paraphrased");
        dz_page_passage(page, row, &passage[i]);
        dz_page_links(page, passage[i].article, passage[i].span);
    }
    dz_html_close(page->out);
}

static void write_row(const DzPage *page, const DzView *view, const DzRow *row)
{
    dz_html_open(page->out, "tr", "id", row->id, NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    if (row->speaking != NULL && row->speaking->speaker != NULL)
        dz_html_text(page->out, row->speaking->speaker);
    else
        dz_page_say(page, row->is_statement ? "row.statement" : "speaker.unknown");
    dz_html_close(page->out);
    for (guint i = 0; i < view->columns->len; i++)
        write_cell(page, view, row, dz_view_column(view, i));
    dz_html_close(page->out);
}

static void write_head(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "thead", NULL);
    dz_html_open(page->out, "tr", NULL);
    dz_html_open(page->out, "th", "scope", "col", NULL);
    dz_page_say(page, "row.utterance");
    dz_html_close(page->out);
    for (guint i = 0; i < view->columns->len; i++) {
        dz_html_open(page->out, "th", "scope", "col", NULL);
        dz_html_attribute(page->out, "data-c", "%u", i);
        dz_page_outlet(page, dz_view_column(view, i), "span");
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}

void dz_page_rows(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "section", "class", "rows", NULL);
    dz_page_heading(page, "h3", "rows.title");
    dz_html_open(page->out, "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label",
                 dz_strings_get(page->words, "rows.title"), NULL);
    dz_html_open(page->out, "table", NULL);
    write_head(page, view);
    dz_html_open(page->out, "tbody", NULL);
    for (guint i = 0; i < view->rows->len; i++)
        write_row(page, view, dz_view_row(view, i));
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_close(page->out);
}
