/* html_event.c -- one event: its head, its navigation, its sections in the order of a reader's questions.
 * In:     an event.
 * Out:    an <article>.
 */
#include "html.h"

static void write_dates(const DzPage *page, const DzView *view)
{
    const DzEvent *event = view->event;
    g_autofree char *outlets = dz_page_count(page, "n.outlets", view->columns->len);
    g_autofree char *articles = dz_page_count(page, "n.articles", event->n_articles);
    gboolean one_day = g_strcmp0(event->first, event->last) == 0;
    dz_html_open(page->out, "p", "class", "dates", NULL);
    if (event->first != NULL)
        dz_html_textf(page->out, "%s%s%s · ", event->first, one_day ? "" : " – ", one_day ? "" : event->last);
    dz_html_textf(page->out, "%s · %s", outlets, articles);
    dz_html_close(page->out);
}

static void write_head(const DzPage *page, const DzView *view)
{
    const DzEvent *event = view->event;
    dz_html_open(page->out, "header", NULL);
    write_dates(page, view);
    dz_html_open(page->out, "h2", NULL);
    dz_page_title(page, dz_event_titled(event));
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_link(const DzPage *page, const DzView *view, const char *name)
{
    g_autofree char *key = g_strconcat(name, ".title", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#e%u-%s", view->event->id, name);
    dz_page_say(page, key);
    dz_html_close(page->out);
}

static void write_bar(const DzPage *page, const DzView *view, const char *const *names)
{
    dz_html_open(page->out, "div", "class", "bar-top", NULL);
    dz_html_open(page->out, "nav", "aria-label", dz_strings_get(page->words, "nav.sections"), NULL);
    for (; *names != NULL; names++)
        write_link(page, view, *names);
    dz_html_close(page->out);
    dz_page_tools(page, view);
    dz_html_close(page->out);
}

/* The teacher's: nothing but the answers. */
static void write_answers(const DzPage *page, const DzEvent *event)
{
    g_autoptr(DzView) view = dz_view_new(page->comparison, event);
    dz_html_open(page->out, "article", NULL);
    dz_html_attribute(page->out, "id", "e%u", event->id);
    write_head(page, view);
    dz_page_answers(page, view);
    dz_html_close(page->out);
}

void dz_page_event(const DzPage *page, const DzEvent *event)
{
    static const char *const several[] = {"overview", "ledger", "only", "sources", "rows", "wording", "texts", NULL};
    static const char *const lesson[] = {"worksheet", "overview", "ledger", "only", "sources",
                                         "rows",      "wording",  "texts",  NULL};
    static const char *const versions[] = {"overview", "sources", "rows", "texts", NULL};
    static const char *const one[] = {"overview", "sources", "texts", NULL};
    if (page->options->answers) {
        write_answers(page, event);
        return;
    }
    g_autoptr(DzView) view = dz_view_new(page->comparison, event);
    gboolean compared = view->columns->len > 1;
    gboolean aligned = event->n_articles > 1;
    gboolean taught = compared && page->options->classroom;
    dz_html_open(page->out, "article", "class", "event", NULL);
    dz_html_attribute(page->out, "id", "e%u", event->id);
    dz_html_attribute(page->out, "data-columns", "%u", view->columns->len);
    write_head(page, view);
    write_bar(page, view, taught ? lesson : compared ? several : aligned ? versions : one);
    dz_page_overview(page, view);
    if (compared) {
        dz_page_ledger(page, view);
        dz_page_only(page, view);
    }
    dz_page_sources(page, view);
    if (aligned)
        dz_page_rows(page, view);
    if (compared)
        dz_page_wording(page, view);
    dz_page_texts(page, view);
    if (taught)
        dz_page_worksheet(page, view);
    dz_html_close(page->out);
}
