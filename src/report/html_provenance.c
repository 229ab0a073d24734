/* html_provenance.c -- where the report comes from: its inputs, what was skipped and why, versions, options, data.
 * In:     the comparison.
 * Out:    enough to make the same report again.
 */
#include "characters.h"
#include "data.h"
#include "html.h"

#include <gio/gio.h>
#include <string.h>

static void write_pair(const DzPage *page, const char *key, const char *value)
{
    dz_html_open(page->out, "div", NULL);
    dz_page_say_in(page, "dt", NULL, key);
    dz_html_leaf(page->out, "dd", value, NULL);
    dz_html_close(page->out);
}

static void write_versions(const DzPage *page)
{
    const DzOptions *options = &page->comparison->options;
    g_autofree char *icu = dz_icu_version();
    dz_html_open(page->out, "dl", "class", "facts", NULL);
    write_pair(page, "provenance.duizhao", dz_version());
    write_pair(page, "provenance.opencc", DZ_OPENCC_VERSION);
    write_pair(page, "provenance.icu", icu);
    if (options->data_dir != NULL)
        write_pair(page, "provenance.data-dir", options->data_dir);
    if (options->opencc_dir != NULL)
        write_pair(page, "provenance.opencc-dir", options->opencc_dir);
    for (guint i = 0; options->lexicons != NULL && options->lexicons[i] != NULL; i++)
        write_pair(page, "provenance.lexicon", options->lexicons[i]);
    if (options->corrections != NULL)
        write_pair(page, "provenance.corrections", options->corrections);
    if (options->one_event)
        write_pair(page, "provenance.one-event", dz_strings_get(page->words, "provenance.yes"));
    dz_html_close(page->out);
}

static void write_article(const DzPage *page, const DzArticle *article)
{
    g_autofree char *address = dz_source_address(article, (DzSpan){0, 0});
    const char *cells[] = {article->path, article->outlet, article->published, article->encoding};
    dz_html_open(page->out, "tr", NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
        dz_html_leaf(page->out, "td", cells[i], NULL);
    dz_html_open(page->out, "td", NULL);
    if (address != NULL)
        dz_html_leaf(page->out, "a", article->url, "href", address, "rel", "noopener noreferrer", NULL);
    else if (article->url != NULL)
        dz_html_text(page->out, article->url);
    dz_html_close(page->out);
    dz_html_leaf(page->out, "td", article->sha256, "class", "hash", NULL);
    dz_html_open(page->out, "td", NULL);
    if (article->skipped != NULL)
        dz_html_leaf(page->out, "strong", article->skipped, NULL);
    for (guint i = 0; i < article->notes->len; i++)
        dz_html_leaf(page->out, "p", g_ptr_array_index(article->notes, i), NULL);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_inputs(const DzPage *page, const DzEvent *event)
{
    static const char *const heads[] = {"provenance.path",     "overview.outlet",    "overview.published",
                                        "provenance.encoding", "provenance.address", "provenance.hash",
                                        "provenance.notes"};
    dz_page_say_in(page, "h3", NULL, "provenance.inputs");
    dz_page_open_table(page, "inputs", "provenance.inputs", heads, G_N_ELEMENTS(heads));
    for (guint i = 0; i < page->comparison->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(page->comparison->articles, i);
        if (event == NULL || article->event == event)
            write_article(page, article);
    }
    dz_page_close_table(page);
}

static void add_files_of(GPtrArray *files, const DzOptions *options, const char *room)
{
    g_autofree char *folder = g_strconcat("/duizhao/", room, NULL);
    g_auto(GStrv) names = g_resources_enumerate_children(folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
    for (guint i = 0; names != NULL && names[i] != NULL; i++) {
        g_autofree char *name = g_strconcat(room, "/", names[i], NULL);
        g_autoptr(GBytes) bytes = dz_data_load(options, name, NULL);
        g_autofree char *hash = bytes != NULL ? g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes) : NULL;
        g_ptr_array_add(files, g_strdup_printf("%s %.12s", name, hash != NULL ? hash : ""));
    }
}

static gint compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

GPtrArray *dz_provenance_files(const DzOptions *options)
{
    static const char *const rooms[] = {"align", "event", "normalize", "quote", "read", "text"};
    GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
    for (gsize i = 0; i < G_N_ELEMENTS(rooms); i++)
        add_files_of(files, options, rooms[i]);
    g_ptr_array_sort(files, compare_names);
    return files;
}

static void write_data(const DzPage *page)
{
    dz_page_say_in(page, "h3", NULL, "provenance.data");
    dz_html_open(page->out, "ul", "class", "data", NULL);
    for (guint i = 0; i < page->files->len; i++)
        dz_html_leaf(page->out, "li", g_ptr_array_index(page->files, i), NULL);
    dz_html_close(page->out);
}

void dz_page_provenance(const DzPage *page, const DzEvent *event)
{
    dz_html_open(page->out, "section", "class", "provenance", "id", "provenance", NULL);
    dz_html_open(page->out, "details", NULL);
    dz_html_open(page->out, "summary", NULL);
    dz_page_say_in(page, "h2", NULL, "provenance.title");
    dz_html_close(page->out);
    write_versions(page);
    if (page->masks == NULL) {
        write_inputs(page, event);
        write_data(page);
    }
    dz_html_close(page->out);
    dz_html_close(page->out);
}
