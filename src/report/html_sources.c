/* html_sources.c -- who is quoted by which outlet, how often and at what length; and the vague sources.
 * In:     the quotations of one event.
 * Out:    a table of speakers, the most quoted first; then the utterances that outlets attribute differently.
 */
#include "html.h"
#include "view_naming.h"

#include <string.h>

typedef struct {
    guint quoted;   /* quotations */
    guint reported; /* indirect speech */
    guint32 length; /* code points quoted */
    const DzQuotation *first;
} Share;

typedef struct {
    char *key;
    const DzQuotation *named; /* with the longest name */
    gboolean vague;
    guint total;
    Share *shares; /* for each column */
} Source;

static void free_source(gpointer data)
{
    Source *source = data;
    g_free(source->key);
    g_free(source->shares);
    g_free(source);
}

static Source *source_called(GPtrArray *sources, char *key, guint n_columns)
{
    for (guint i = 0; i < sources->len; i++) {
        Source *source = g_ptr_array_index(sources, i);
        if (g_str_equal(source->key, key)) {
            g_free(key);
            return source;
        }
    }
    Source *source = g_new0(Source, 1);
    source->key = key;
    source->shares = g_new0(Share, n_columns);
    g_ptr_array_add(sources, source);
    return source;
}

static void count(GPtrArray *sources, const DzView *view, guint column, const DzQuotation *quotation)
{
    if (quotation->kind == DZ_QUOTATION_MENTION || quotation->parent != NULL || quotation->speaker == NULL)
        return;
    Source *source = source_called(sources, dz_speaker_key_dup(quotation), view->columns->len);
    Share *share = &source->shares[column];
    share->first = share->first != NULL ? share->first : quotation;
    if (quotation->kind == DZ_QUOTATION_INDIRECT) {
        share->reported++;
    } else {
        share->quoted++;
        share->length += dz_span_length(quotation->span);
    }
    source->total++;
    source->vague |= (quotation->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0;
    if (source->named == NULL)
        source->named = quotation;
}

static gint compare_sources(gconstpointer a, gconstpointer b)
{
    const Source *x = *(const Source *const *)a;
    const Source *y = *(const Source *const *)b;
    if (x->vague != y->vague)
        return x->vague ? 1 : -1;
    if (x->total != y->total)
        return x->total > y->total ? -1 : 1;
    return strcmp(x->key, y->key);
}

static GPtrArray *find_sources(const DzView *view)
{
    GPtrArray *sources = g_ptr_array_new_with_free_func(free_source);
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        for (guint k = 0; k < column->articles->len; k++) {
            const DzArticle *article = g_ptr_array_index(column->articles, k);
            for (guint q = 0; q < article->quotations->len; q++)
                count(sources, view, i, g_ptr_array_index(article->quotations, q));
            for (guint q = 0; q < article->reported->len; q++)
                count(sources, view, i, g_ptr_array_index(article->reported, q));
        }
    }
    g_ptr_array_sort(sources, compare_sources);
    return sources;
}

static void write_share(const DzPage *page, const Share *share)
{
    if (share->first == NULL) {
        dz_html_leaf(page->out, "span", "—", "class", "nothing", "aria-hidden", "true", NULL);
        dz_page_say_in(page, "span", "v", "sources.none");
        return;
    }
    g_autofree char *quoted = g_strdup_printf("%u", share->quoted);
    g_autofree char *length = dz_page_count(page, "overview.characters", share->length);
    g_autofree char *reported = dz_page_count(page, "sources.reported", share->reported);
    dz_html_open(page->out, "a", NULL);
    dz_page_place(page, share->first->article, share->first->span.begin);
    if (share->quoted > 0) {
        dz_html_leaf(page->out, "b", quoted, NULL);
        dz_html_text(page->out, " ");
        dz_page_say_in(page, "span", "v", "sources.quoted");
        dz_html_leaf(page->out, "small", length, NULL);
    }
    dz_html_text(page->out, " ");
    if (share->reported > 0)
        dz_html_leaf(page->out, "small", reported, NULL);
    dz_html_close(page->out);
}

static void write_source(const DzPage *page, const DzView *view, const Source *source)
{
    const DzQuotation *named = source->named;
    dz_html_open(page->out, "tr", "class", source->vague ? "vague" : NULL, NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_name(page, "span", named);
    if (named->speaker_title != NULL) {
        g_autofree char *title = dz_page_shown_dup(page, named->speaker_title);
        dz_html_leaf(page->out, "small", title, "lang", dz_article_bcp47(named->article), NULL);
    }
    if (source->vague)
        dz_page_say_in(page, "span", "flag", "speaker.vague");
    dz_html_close(page->out);
    for (guint i = 0; i < view->columns->len; i++) {
        dz_page_open_cell(page, "td", NULL, i);
        write_share(page, &source->shares[i]);
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static gboolean stands_out(const Source *source)
{
    return source->total > 1;
}

static void write_table(const DzPage *page, const DzView *view, const GPtrArray *sources, gboolean outstanding)
{
    dz_page_open_outlets(page, view, "names speakers", "sources.title", "sources.speaker");
    for (guint i = 0; i < sources->len; i++)
        if (stands_out(g_ptr_array_index(sources, i)) == outstanding)
            write_source(page, view, g_ptr_array_index(sources, i));
    dz_page_close_table(page);
}

/* Those who speak once in one outlet are many, and fold away where others speak more. */
static void write_tables(const DzPage *page, const DzView *view, const GPtrArray *sources)
{
    guint n = 0;
    for (guint i = 0; i < sources->len; i++)
        n += stands_out(g_ptr_array_index(sources, i)) ? 1 : 0;
    g_autofree char *more = dz_page_count(page, "sources.more", sources->len - n);
    if (n > 0)
        write_table(page, view, sources, TRUE);
    if (n == sources->len)
        return;
    dz_html_open(page->out, "details", "class", "more", "open", n == 0 ? "" : NULL, NULL);
    dz_html_leaf(page->out, "summary", more, NULL);
    write_table(page, view, sources, FALSE);
    dz_html_close(page->out);
}

void dz_page_sources(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) sources = find_sources(view);
    g_autoptr(GPtrArray) attributions = dz_view_find_attributions(view);
    dz_page_open_section(page, view, "sources");
    dz_page_say_in(page, "p", "lead", sources->len > 0 ? "sources.lead" : "sources.nobody");
    if (sources->len > 0)
        write_tables(page, view, sources);
    dz_page_speaking_rows(page, view, attributions, "sources.attributions");
    dz_html_close(page->out);
}
