/* html_tools.c -- the switches of an event. They work through the script alone and are hidden without it.
 * In:     the view of one event.
 * Out:    a form whose fields the script reads; the names of the fields are those of the URL fragment.
 */
#include "html.h"

static void write_choice(const DzPage *page, const char *type, const char *name, const char *value, const char *key,
                         gboolean checked)
{
    dz_html_open(page->out, "label", NULL);
    dz_html_void(page->out, "input", "type", type, "name", name, "value", value, "checked", checked ? "" : NULL, NULL);
    dz_page_say(page, key);
    dz_html_close(page->out);
}

static void open_group(const DzPage *page, const char *class, const char *key)
{
    dz_html_open(page->out, "fieldset", "class", class, NULL);
    dz_page_say_in(page, "legend", NULL, key);
}

static void write_display(const DzPage *page, const DzView *view)
{
    g_autofree char *name = g_strdup_printf("show-%u", view->event->id);
    open_group(page, "display", "tools.display");
    write_choice(page, "radio", name, "", "tools.original", TRUE);
    write_choice(page, "radio", name, "hans", "script.hans", FALSE);
    write_choice(page, "radio", name, "hant", "script.hant", FALSE);
    dz_html_close(page->out);
}

static void write_hiding(const DzPage *page)
{
    open_group(page, NULL, "tools.hide");
    write_choice(page, "checkbox", "hide", "script", "mark.script", TRUE);
    write_choice(page, "checkbox", "hide", "punctuation", "mark.punctuation", FALSE);
    write_choice(page, "checkbox", "hide", "naming", "mark.naming", FALSE);
    dz_html_close(page->out);
}

static void write_base(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "label", NULL);
    dz_page_say_in(page, "span", NULL, "tools.base");
    dz_html_open(page->out, "select", "name", "base", NULL);
    dz_html_leaf(page->out, "option", dz_strings_get(page->words, "tools.group"), "value", "", NULL);
    for (guint i = 0; i < view->columns->len; i++) {
        g_autofree char *name = dz_page_outlet_dup(page, dz_view_column(view, i));
        dz_html_open(page->out, "option", NULL);
        dz_html_attribute(page->out, "value", "%u", i);
        if (page->options->classroom)
            dz_html_attribute(page->out, "data-o", "%u-%u", view->event->id, i);
        dz_html_text(page->out, name);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_columns(const DzPage *page)
{
    dz_html_open(page->out, "label", NULL);
    dz_page_say_in(page, "span", NULL, "tools.columns");
    dz_html_open(page->out, "select", "name", "columns", NULL);
    dz_html_leaf(page->out, "option", dz_strings_get(page->words, "tools.fit"), "value", "", NULL);
    for (guint i = 2; i <= 6; i++) {
        dz_html_open(page->out, "option", NULL);
        dz_html_textf(page->out, "%u", i);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_outlets(const DzPage *page, const DzView *view)
{
    open_group(page, "outlets", "tools.outlets");
    for (guint i = 0; i < view->columns->len; i++) {
        g_autofree char *value = g_strdup_printf("%u", i);
        dz_html_open(page->out, "label", NULL);
        dz_html_void(page->out, "input", "type", "checkbox", "name", "outlet", "value", value, "checked", "", NULL);
        dz_page_outlet(page, view, dz_view_column(view, i));
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

void dz_page_tools(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "details", "class", "tools js-only", NULL);
    dz_html_open(page->out, "summary", NULL);
    dz_page_say(page, "tools.title");
    dz_html_leaf(page->out, "b", NULL, "class", "active", NULL);
    dz_html_close(page->out);
    dz_html_open(page->out, "form", "aria-label", dz_strings_get(page->words, "tools.title"), NULL);
    write_display(page, view);
    write_hiding(page);
    open_group(page, NULL, "tools.compare");
    write_base(page, view);
    write_columns(page);
    write_choice(page, "checkbox", "quotes", "1", "tools.quotes", FALSE);
    dz_html_close(page->out);
    write_outlets(page, view);
    dz_html_leaf(page->out, "button", dz_strings_get(page->words, "tools.reset"), "type", "reset", NULL);
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_open(page->out, "label", "class", "search js-only", NULL);
    dz_page_say_in(page, "span", "v", "tools.search");
    dz_html_void(page->out, "input", "type", "search", "name", "q", "placeholder",
                 dz_strings_get(page->words, "tools.search"), NULL);
    dz_html_close(page->out);
    dz_html_leaf(page->out, "output", NULL, "class", "found js-only", "aria-live", "polite", NULL);
}
