/* html.c -- the HTML report: one self-contained page.
 * In:     a finished comparison.
 * Out:    a page that loads nothing and runs nothing but its own script, by a Content-Security-Policy that names the
 *         script and the style by their hashes.
 * Not here: the sections of an event (html_*.c).
 */
#include "formats.h"

#include "data.h"
#include "html.h"

typedef struct {
    GBytes *style;
    GBytes *script;
} Assets;

static const char *string_of(GBytes *asset)
{
    return g_bytes_get_data(asset, NULL); /* GResource ends every file with a zero byte */
}

/* "'sha256-…'" of an inline style or script, as a Content-Security-Policy wants it. */
static char *hash_of(GBytes *asset)
{
    g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
    gsize length = 0;
    const guchar *data = g_bytes_get_data(asset, &length);
    g_checksum_update(sum, data, (gssize)length);
    guint8 digest[32];
    gsize size = sizeof digest;
    g_checksum_get_digest(sum, digest, &size);
    g_autofree char *base64 = g_base64_encode(digest, size);
    return g_strdup_printf("'sha256-%s'", base64);
}

static void write_policy(const DzPage *page, const Assets *assets)
{
    g_autofree char *style = hash_of(assets->style);
    g_autofree char *script = hash_of(assets->script);
    g_autofree char *policy =
        g_strdup_printf("default-src 'none'; style-src %s; script-src %s; img-src data:; base-uri 'none'; "
                        "form-action 'none'; require-trusted-types-for 'script'",
                        style, script);
    dz_html_void(page->out, "meta", "http-equiv", "Content-Security-Policy", "content", policy, NULL);
}

static void write_head(const DzPage *page, const Assets *assets, const char *title)
{
    dz_html_open(page->out, "head", NULL);
    dz_html_void(page->out, "meta", "charset", "utf-8", NULL);
    write_policy(page, assets);
    dz_html_void(page->out, "meta", "name", "viewport", "content", "width=device-width, initial-scale=1", NULL);
    dz_html_void(page->out, "meta", "name", "color-scheme", "content", "light dark", NULL);
    dz_html_void(page->out, "meta", "name", "referrer", "content", "no-referrer", NULL);
    dz_html_void(page->out, "link", "rel", "icon", "href", "data:,", NULL);
    dz_html_leaf(page->out, "title", title, NULL);
    dz_html_open(page->out, "style", NULL);
    dz_html_raw(page->out, string_of(assets->style));
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_event_head(const DzPage *page, const DzEvent *event)
{
    dz_html_open(page->out, "header", NULL);
    dz_html_leaf(page->out, "h2", event->label, "lang", dz_article_bcp47(event->articles[0]), NULL);
    if (event->first != NULL) {
        gboolean one_day = g_strcmp0(event->first, event->last) == 0;
        dz_html_open(page->out, "p", "class", "dates", NULL);
        dz_html_textf(page->out, "%s%s%s", event->first, one_day ? "" : " – ", one_day ? "" : event->last);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static void write_event(const DzPage *page, const DzEvent *event)
{
    g_autoptr(DzView) view = dz_view_new(page->comparison, event);
    dz_html_open(page->out, "article", "class", "event", NULL);
    dz_html_attribute(page->out, "id", "e%u", event->id);
    write_event_head(page, event);
    if (view->rows->len > 0)
        dz_page_rows(page, view);
    dz_page_only(page, view);
    dz_html_close(page->out);
}

static void write_page(const DzPage *page, const Assets *assets)
{
    dz_html_raw(page->out, "<!DOCTYPE html>\n");
    dz_html_open(page->out, "html", "lang", dz_strings_lang(page->words), NULL);
    write_head(page, assets, dz_strings_get(page->words, "page.title"));
    dz_html_open(page->out, "body", NULL);
    dz_html_open(page->out, "main", NULL);
    dz_page_say_in(page, "h1", NULL, "page.title");
    for (guint i = 0; i < page->comparison->events->len; i++)
        write_event(page, g_ptr_array_index(page->comparison->events, i));
    dz_html_close(page->out);
    dz_html_open(page->out, "script", NULL);
    dz_html_raw(page->out, string_of(assets->script));
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

GBytes *dz_report_html(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    g_autoptr(DzStrings) words = dz_strings_new(&comparison->options, options->lang, error);
    g_autoptr(GBytes) style = words != NULL ? dz_data_load(&comparison->options, "report/report.css", error) : NULL;
    g_autoptr(GBytes) script = style != NULL ? dz_data_load(&comparison->options, "report/report.js", error) : NULL;
    if (script == NULL)
        return NULL;
    g_autoptr(DzHtmlWriter) out = dz_html_writer_new();
    DzPage page = {out, words, comparison, options};
    write_page(&page, &(Assets){style, script});
    return dz_html_writer_end(out);
}
