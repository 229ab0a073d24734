/* html_only.c -- what stands in one outlet only.
 * In:     the view of one event.
 * Out:    a list an outlet: its quotations first, then the sentences that hold most to check.
 */
#include "html.h"

static void write_solo(const DzPage *page, const DzSolo *solo)
{
    dz_html_open(page->out, "li", NULL);
    if (solo->quotation != NULL)
        dz_page_speaker(page, solo->quotation);
    dz_page_words(page, "p", solo->article, solo->span);
    dz_page_links(page, solo->article, solo->span);
    dz_html_close(page->out);
}

void dz_page_only(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "section", "class", "only", NULL);
    dz_page_heading(page, "h3", "only.title");
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        dz_html_open(page->out, "details", NULL);
        dz_html_open(page->out, "summary", NULL);
        dz_page_outlet(page, column, "span");
        dz_html_textf(page->out, " (%u)", column->solo->len);
        dz_html_close(page->out);
        dz_html_open(page->out, "ul", NULL);
        for (guint k = 0; k < column->solo->len; k++)
            write_solo(page, g_ptr_array_index(column->solo, k));
        dz_html_close(page->out);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}
