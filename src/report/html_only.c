/* html_only.c -- what stands in one outlet only.
 * In:     the view of one event.
 * Out:    a list an outlet: what holds most to check first, the rest folded.
 */
#include "html.h"

/* So many are shown at once; the rest unfolds. */
#define SHOWN_AT_ONCE 3

static void write_solo(const DzPage *page, const DzSolo *solo)
{
    dz_html_open(page->out, "li", NULL);
    if (solo->quotation != NULL)
        dz_page_speaker(page, solo->quotation);
    dz_page_words(page, "p", solo->article, solo->span);
    dz_page_links(page, solo->article, solo->span);
    dz_html_close(page->out);
}

static gint compare_weights(gconstpointer a, gconstpointer b)
{
    const DzSolo *x = *(const DzSolo *const *)a;
    const DzSolo *y = *(const DzSolo *const *)b;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    if (x->article->id != y->article->id)
        return x->article->id < y->article->id ? -1 : 1;
    return (x->span.begin > y->span.begin) - (x->span.begin < y->span.begin);
}

static void write_some(const DzPage *page, const GPtrArray *solo, guint from, guint to)
{
    dz_html_open(page->out, "ul", NULL);
    for (guint i = from; i < to; i++)
        write_solo(page, g_ptr_array_index(solo, i));
    dz_html_close(page->out);
}

static void write_column(const DzPage *page, const DzView *view, const DzColumn *column)
{
    g_autoptr(GPtrArray) solo = g_ptr_array_copy(column->solo, NULL, NULL);
    g_ptr_array_set_free_func(solo, NULL);
    g_ptr_array_sort(solo, compare_weights);
    guint shown = MIN(solo->len, SHOWN_AT_ONCE);
    dz_html_open(page->out, "section", NULL);
    dz_html_attribute(page->out, "data-c", "%u", column->index);
    dz_html_open(page->out, "h4", NULL);
    dz_page_outlet(page, view, column);
    dz_html_close(page->out);
    g_autofree char *count = dz_page_count(page, "only.count", solo->len);
    dz_html_leaf(page->out, "p", count, "class", "share", NULL);
    if (shown > 0)
        write_some(page, solo, 0, shown);
    if (solo->len > shown) {
        g_autofree char *more = dz_page_count(page, "only.more", solo->len - shown);
        dz_html_open(page->out, "details", NULL);
        dz_html_leaf(page->out, "summary", more, NULL);
        write_some(page, solo, shown, solo->len);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

void dz_page_only(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "only");
    dz_page_say_in(page, "p", "lead", "only.lead");
    dz_html_open(page->out, "div", "class", "columns", NULL);
    for (guint i = 0; i < view->columns->len; i++)
        write_column(page, view, dz_view_column(view, i));
    dz_html_close(page->out);
    dz_html_close(page->out);
}
