/* html_only.c -- what stands in one outlet only.
 * In:     the view of one event.
 * Out:    a list an outlet: what holds most to check first, the rest folded, and all of a piece of its own.
 */
#include "html.h"
#include "view_excuse.h"

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

/* A list that unfolds by the words for `key`. */
static void write_folded(const DzPage *page, const GPtrArray *solo, guint from, guint to, const char *key)
{
    if (from >= to)
        return;
    g_autofree char *more = dz_page_count(page, key, to - from);
    dz_html_open(page->out, "details", NULL);
    dz_html_leaf(page->out, "summary", more, NULL);
    write_some(page, solo, from, to);
    dz_html_close(page->out);
}

/* Those of reports by weight, then those of own pieces; `*reported` counts the former. */
static GPtrArray *in_order(const DzView *view, const DzColumn *column, guint *reported)
{
    GPtrArray *solo = g_ptr_array_new();
    g_autoptr(GPtrArray) own = g_ptr_array_new();
    for (guint i = 0; i < column->solo->len; i++) {
        DzSolo *one = g_ptr_array_index(column->solo, i);
        g_ptr_array_add(dz_view_is_own_piece(view, one->article) ? own : solo, one);
    }
    *reported = solo->len;
    g_ptr_array_sort(solo, compare_weights);
    g_ptr_array_sort(own, compare_weights);
    g_ptr_array_extend(solo, own, NULL, NULL);
    return solo;
}

/* Whether nothing of the outlet was compared. */
static gboolean is_foreign(const DzColumn *column)
{
    for (guint i = 0; i < column->articles->len; i++)
        if (!dz_article_is_foreign(g_ptr_array_index(column->articles, i)))
            return FALSE;
    return TRUE;
}

static void write_column(const DzPage *page, const DzView *view, const DzColumn *column)
{
    guint reported = 0;
    g_autoptr(GPtrArray) solo = in_order(view, column, &reported);
    guint shown = MIN(reported, SHOWN_AT_ONCE);
    dz_html_open(page->out, "section", NULL);
    dz_html_attribute(page->out, "data-c", "%u", column->index);
    dz_html_open(page->out, "h4", NULL);
    dz_page_outlet(page, view, column);
    dz_html_close(page->out);
    g_autofree char *count = dz_page_count(page, "only.count", solo->len);
    const char *foreign = is_foreign(column) ? dz_strings_get(page->words, "carried.foreign") : NULL;
    dz_html_leaf(page->out, "p", foreign != NULL ? foreign : count, "class", "share", NULL);
    if (shown > 0)
        write_some(page, solo, 0, shown);
    write_folded(page, solo, shown, reported, "only.more");
    write_folded(page, solo, reported, solo->len, "only.own");
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
