/* html_page.c -- see html_page.h.
 * In:     a finished comparison.
 * Out:    pages that load nothing and run nothing but their own scripts: a Content-Security-Policy names each style and
 *         script by its hash.
 */
#include "html_page.h"

#include "data.h"

static const char *const style_names[] = {"report/page.css", "report/tables.css", "report/print.css"};
static const char *const script_names[] = {"report/state.js", "report/tables.js", "report/texts.js", "report/start.js"};

struct DzSite {
    const DzComparison *comparison;
    const DzReportOptions *options;
    DzStrings *words;
    GPtrArray *styles; /* GBytes *, owned */
    GPtrArray *scripts;
    GPtrArray *files; /* of dz_provenance_files() */
    DzMasks *masks;   /* NULL but in a classroom */
};

static gboolean load(GPtrArray *assets, const DzOptions *options, const char *const *names, gsize n, GError **error)
{
    for (gsize i = 0; i < n; i++) {
        GBytes *bytes = dz_data_load(options, names[i], error);
        if (bytes == NULL)
            return FALSE;
        g_ptr_array_add(assets, bytes);
    }
    return TRUE;
}

DzSite *dz_site_new(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    g_autoptr(DzSite) self = g_new0(DzSite, 1);
    self->comparison = comparison;
    self->options = options;
    self->styles = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
    self->scripts = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
    self->files = dz_provenance_files(&comparison->options);
    if (options->classroom && !options->answers)
        self->masks = dz_masks_new(comparison);
    self->words = dz_strings_new(&comparison->options, options->lang, error);
    if (self->words == NULL ||
        !load(self->styles, &comparison->options, style_names, G_N_ELEMENTS(style_names), error) ||
        !load(self->scripts, &comparison->options, script_names, G_N_ELEMENTS(script_names), error))
        return NULL;
    return g_steal_pointer(&self);
}

void dz_site_free(DzSite *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->words, dz_strings_free);
    g_ptr_array_unref(self->styles);
    g_ptr_array_unref(self->scripts);
    g_ptr_array_unref(self->files);
    g_clear_pointer(&self->masks, dz_masks_free);
    g_free(self);
}

/* Appends " 'sha256-…'" for each inline style or script, as a Content-Security-Policy wants it. */
static void add_hashes(GString *policy, const GPtrArray *assets)
{
    for (guint i = 0; i < assets->len; i++) {
        g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
        gsize length = 0;
        const guchar *data = g_bytes_get_data(g_ptr_array_index(assets, i), &length);
        g_checksum_update(sum, data, (gssize)length);
        guint8 digest[32];
        gsize size = sizeof digest;
        g_checksum_get_digest(sum, digest, &size);
        g_autofree char *base64 = g_base64_encode(digest, size);
        g_string_append_printf(policy, " 'sha256-%s'", base64);
    }
}

static void write_policy(const DzSite *self, const DzPage *page)
{
    g_autoptr(GString) policy = g_string_new("default-src 'none'; style-src");
    add_hashes(policy, self->styles);
    g_string_append(policy, "; script-src");
    add_hashes(policy, self->scripts);
    g_string_append(policy, "; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
    dz_html_void(page->out, "meta", "http-equiv", "Content-Security-Policy", "content", policy->str, NULL);
}

static void write_assets(const DzPage *page, const char *tag, const GPtrArray *assets)
{
    for (guint i = 0; i < assets->len; i++) {
        g_autofree char *text = NULL;
        gsize length = 0;
        const char *data = g_bytes_get_data(g_ptr_array_index(assets, i), &length);
        text = g_strndup(data, length);
        dz_html_open(page->out, tag, NULL);
        dz_html_raw(page->out, text);
        dz_html_close(page->out);
    }
}

static void write_head(const DzSite *self, const DzPage *page, const char *title)
{
    dz_html_open(page->out, "head", NULL);
    dz_html_void(page->out, "meta", "charset", "utf-8", NULL);
    write_policy(self, page);
    dz_html_void(page->out, "meta", "name", "generator", "content", "duizhao", NULL);
    dz_html_void(page->out, "meta", "name", "viewport", "content", "width=device-width, initial-scale=1", NULL);
    dz_html_void(page->out, "meta", "name", "color-scheme", "content", "light dark", NULL);
    dz_html_void(page->out, "meta", "name", "referrer", "content", "no-referrer", NULL);
    dz_html_void(page->out, "link", "rel", "icon", "href", "data:,", NULL);
    g_autofree char *shown = dz_page_shown_dup(page, title);
    dz_html_leaf(page->out, "title", shown, NULL);
    write_assets(page, "style", self->styles);
    dz_html_close(page->out);
}

static void write_masthead(const DzPage *page, const char *back)
{
    dz_html_open(page->out, "header", "class", "masthead", NULL);
    dz_html_leaf(page->out, "a", dz_strings_get(page->words, "page.skip"), "class", "skip", "href", "#main", NULL);
    dz_html_open(page->out, "h1", NULL);
    if (back != NULL)
        dz_html_leaf(page->out, "a", dz_strings_get(page->words, "page.title"), "href", back, NULL);
    else
        dz_page_say(page, "page.title");
    dz_html_close(page->out);
    dz_page_say_in(page, "p", NULL, "page.claim");
    if (page->masks != NULL)
        dz_html_leaf(page->out, "button", dz_strings_get(page->words, "class.reveal"), "type", "button", "class",
                     "reveal js-only", "aria-pressed", "false", NULL);
    dz_html_close(page->out);
}

static void open_page(const DzSite *self, const DzPage *page, const char *title, const char *back)
{
    dz_html_raw(page->out, "<!DOCTYPE html>\n");
    dz_html_open(page->out, "html", "lang", dz_strings_lang(page->words), "class",
                 page->masks != NULL ? "classroom" : NULL, NULL);
    write_head(self, page, title);
    dz_html_open(page->out, "body", NULL);
    write_masthead(page, back);
    dz_html_open(page->out, "main", "id", "main", NULL);
}

static GBytes *close_page(const DzSite *self, const DzPage *page, const DzEvent *event)
{
    dz_html_close(page->out); /* main */
    dz_html_open(page->out, "footer", NULL);
    dz_page_provenance(page, event);
    dz_html_close(page->out);
    if (!page->options->answers) {
        dz_page_data(page, event);
        write_assets(page, "script", self->scripts);
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
    return dz_html_writer_end(page->out);
}

static DzPage page_for(const DzSite *self, DzHtmlWriter *out)
{
    return (DzPage){out, self->words, self->comparison, self->options, self->files, self->masks};
}

/* -- The list of events ------------------------------------------------------------------------------------------ */

static gboolean names_outlet_before(const DzEvent *event, guint32 index)
{
    for (guint32 i = 0; i < index; i++)
        if (g_strcmp0(event->articles[i]->outlet, event->articles[index]->outlet) == 0)
            return TRUE;
    return FALSE;
}

/* How many articles, and of whom; in class, of whom is not told. */
static void write_who(const DzPage *page, const DzEvent *event)
{
    g_autofree char *count = dz_page_count(page, "n.articles", event->n_articles);
    dz_html_open(page->out, "span", "class", "who", NULL);
    dz_html_text(page->out, count);
    for (guint32 i = 0; page->masks == NULL && i < event->n_articles; i++)
        if (event->articles[i]->outlet != NULL && !names_outlet_before(event, i))
            dz_html_textf(page->out, " · %s", event->articles[i]->outlet);
    dz_html_close(page->out);
}

static void write_entry(const DzPage *page, const DzEvent *event, gboolean in_folder)
{
    dz_html_open(page->out, "li", NULL);
    dz_html_leaf(page->out, "span", event->first, "class", "dates", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", in_folder ? "e%u.html" : "#e%u", event->id);
    dz_page_title(page, dz_event_titled(event));
    dz_html_close(page->out);
    write_who(page, event);
    dz_html_close(page->out);
}

static void write_entries(const DzPage *page, gboolean several, gboolean in_folder)
{
    const GPtrArray *events = page->comparison->events;
    dz_html_open(page->out, "ul", NULL);
    for (guint i = 0; i < events->len; i++) {
        const DzEvent *event = g_ptr_array_index(events, i);
        if ((event->n_articles > 1) == several)
            write_entry(page, event, in_folder);
    }
    dz_html_close(page->out);
}

static guint count_events(const DzComparison *comparison, gboolean several)
{
    guint n = 0;
    for (guint i = 0; i < comparison->events->len; i++)
        n += (((const DzEvent *)g_ptr_array_index(comparison->events, i))->n_articles > 1) == several;
    return n;
}

/* Among the events, by the script. */
static void write_search(const DzPage *page)
{
    dz_html_open(page->out, "label", "class", "search js-only", NULL);
    dz_page_say_in(page, "span", "v", "tools.search");
    dz_html_void(page->out, "input", "type", "search", "placeholder", dz_strings_get(page->words, "tools.search"),
                 NULL);
    dz_html_close(page->out);
}

static void write_contents(const DzPage *page, gboolean in_folder)
{
    guint several = count_events(page->comparison, TRUE);
    guint single = page->options->answers ? 0 : count_events(page->comparison, FALSE);
    dz_html_open(page->out, "nav", "class", "contents", "aria-label", dz_strings_get(page->words, "nav.events"), NULL);
    if (in_folder)
        write_search(page);
    if (several > 0) {
        dz_page_say_in(page, "h2", NULL, "contents.several");
        write_entries(page, TRUE, in_folder);
    }
    if (single > 0) {
        g_autofree char *title = dz_page_count(page, "contents.single", single);
        dz_html_open(page->out, "details", "open", several == 0 ? "" : NULL, NULL);
        dz_html_leaf(page->out, "summary", title, NULL);
        write_entries(page, FALSE, in_folder);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

/* -- The pages ----------------------------------------------------------------------------------------------------- */

/* Events that several articles report come first: they are what there is to compare. */
static void write_events(const DzPage *page, gboolean several)
{
    for (guint i = 0; i < page->comparison->events->len; i++) {
        const DzEvent *event = g_ptr_array_index(page->comparison->events, i);
        if ((event->n_articles > 1) == several)
            dz_page_event(page, event);
    }
}

GBytes *dz_site_whole(const DzSite *self)
{
    g_autoptr(DzHtmlWriter) out = dz_html_writer_new();
    DzPage page = page_for(self, out);
    const GPtrArray *events = self->comparison->events;
    const DzEvent *first = events->len > 0 ? g_ptr_array_index(events, 0) : NULL;
    const char *label = events->len == 1 ? first->label : NULL;
    open_page(self, &page, label != NULL ? label : dz_strings_get(self->words, "page.title"), NULL);
    if (events->len > 1)
        write_contents(&page, FALSE);
    write_events(&page, TRUE);
    if (!self->options->answers)
        write_events(&page, FALSE);
    return close_page(self, &page, NULL);
}

GBytes *dz_site_event(const DzSite *self, const DzEvent *event)
{
    g_autoptr(DzHtmlWriter) out = dz_html_writer_new();
    DzPage page = page_for(self, out);
    open_page(self, &page, event->label != NULL ? event->label : dz_strings_get(self->words, "page.title"),
              "index.html");
    dz_page_event(&page, event);
    return close_page(self, &page, event);
}

GBytes *dz_site_index(const DzSite *self)
{
    g_autoptr(DzHtmlWriter) out = dz_html_writer_new();
    DzPage page = page_for(self, out);
    open_page(self, &page, dz_strings_get(self->words, "page.title"), NULL);
    write_contents(&page, TRUE);
    dz_html_close(page.out);
    dz_html_open(page.out, "footer", NULL);
    dz_page_provenance(&page, NULL);
    dz_html_close(page.out);
    write_assets(&page, "script", self->scripts);
    dz_html_close(page.out);
    dz_html_close(page.out);
    return dz_html_writer_end(page.out);
}
