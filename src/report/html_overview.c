/* html_overview.c -- what happened, who covered it, and what to look at first.
 * In:     the view of one event.
 * Out:    the findings in brief, each with a link; then a line an outlet.
 */
#include "html.h"
#include "view_naming.h"

#define EXCERPT 60

/* -- In brief -------------------------------------------------------------------------------------------------- */

static void open_finding(const DzPage *page, const DzView *view, const char *key, guint n, const char *section)
{
    g_autofree char *count = g_strdup_printf("%u", n);
    dz_html_open(page->out, "div", "class", "finding", NULL);
    dz_html_open(page->out, "dt", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#e%u-%s", view->event->id, section);
    dz_page_say(page, key);
    dz_html_leaf(page->out, "b", count, NULL);
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_open(page->out, "dd", NULL);
}

static void close_finding(const DzPage *page)
{
    dz_html_close(page->out);
    dz_html_close(page->out);
}

/* "東報 has only ": an outlet and what it does with the words that follow. */
static void write_outlet(const DzPage *page, const DzView *view, const DzColumn *column, const char *key)
{
    dz_page_outlet(page, view, column);
    dz_html_text(page->out, " ");
    dz_page_say_in(page, "span", "does", key);
    dz_html_text(page->out, " ");
}

static void write_row_link(const DzPage *page, const DzRow *row, const DzPassage *passage)
{
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#%s", row->id);
    dz_page_excerpt(page, "span", passage->article, passage->span, EXCERPT);
    dz_html_close(page->out);
}

/* The passage that gives least of the utterance, if the row holds one that is cut; else NULL. */
static const DzPassage *cut_passage(const DzRow *row)
{
    const DzPassage *shortest = NULL;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        gboolean flagged = passage->quotation != NULL && (passage->quotation->flags & DZ_QUOTATION_CUT_BEFORE_TURN);
        if (flagged)
            return passage;
        if (passage->carried == DZ_CARRIED_PARTLY &&
            (shortest == NULL || dz_span_length(passage->span) < dz_span_length(shortest->span)))
            shortest = passage;
    }
    return shortest;
}

static void write_cut(const DzPage *page, const DzView *view)
{
    guint n = 0;
    const DzRow *example = NULL;
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        if (cut_passage(row) == NULL)
            continue;
        n++;
        if (example == NULL || (row->cut && !example->cut))
            example = row;
    }
    if (example == NULL)
        return;
    const DzPassage *cut = cut_passage(example);
    open_finding(page, view, "brief.cut", n, "ledger");
    write_outlet(page, view, dz_view_column(view, cut->column), "brief.has-only");
    write_row_link(page, example, cut);
    close_finding(page);
}

static void write_omitted(const DzPage *page, const DzView *view)
{
    guint n = 0;
    const DzRow *example = NULL;
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        if (row->is_statement || row->n_carrying == view->columns->len)
            continue;
        n++;
        example = example != NULL ? example : row;
    }
    if (example == NULL)
        return;
    open_finding(page, view, "brief.omitted", n, "ledger");
    for (guint i = 0; i < view->columns->len; i++) {
        if (example->carried[i] == DZ_CARRIED_ABSENT) {
            write_outlet(page, view, dz_view_column(view, i), "brief.lacks");
            break;
        }
    }
    write_row_link(page, example, dz_row_label(example));
    close_finding(page);
}

static void write_only(const DzPage *page, const DzView *view)
{
    guint n = 0;
    const DzSolo *best = NULL;
    for (guint i = 0; i < view->columns->len; i++) {
        const GPtrArray *solo = dz_view_column(view, i)->solo;
        n += solo->len;
        for (guint k = 0; k < solo->len; k++) {
            const DzSolo *one = g_ptr_array_index(solo, k);
            best = best == NULL || one->weight > best->weight ? one : best;
        }
    }
    if (best == NULL)
        return;
    open_finding(page, view, "brief.only", n, "only");
    write_outlet(page, view, dz_view_column_of(view, best->article), "brief.alone");
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#d%u-%u", best->article->id, best->span.begin);
    dz_page_excerpt(page, "span", best->article, best->span, EXCERPT);
    dz_html_close(page->out);
    close_finding(page);
}

static gboolean stood_before(const DzNaming *naming, guint index)
{
    for (guint i = 0; i < index; i++)
        if (g_str_equal(g_array_index(naming->forms, DzNamed, i).form,
                        g_array_index(naming->forms, DzNamed, index).form))
            return TRUE;
    return FALSE;
}

static void write_naming(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) naming = dz_view_find_naming(view);
    if (naming->len == 0)
        return;
    const DzNaming *first = g_ptr_array_index(naming, 0);
    open_finding(page, view, "brief.naming", naming->len, "wording");
    for (guint i = 0; i < first->forms->len; i++) {
        const DzNamed *named = &g_array_index(first->forms, DzNamed, i);
        if (stood_before(first, i))
            continue;
        dz_html_text(page->out, i == 0 ? "" : " · ");
        dz_page_outlet(page, view, dz_view_column(view, named->column));
        dz_html_text(page->out, " ");
        dz_page_words(page, "span", named->article, named->span);
    }
    close_finding(page);
}

static void write_rows(const DzPage *page, const DzView *view, const GPtrArray *rows, const char *key,
                       const char *section)
{
    if (rows->len == 0)
        return;
    const DzRow *first = g_ptr_array_index(rows, 0);
    open_finding(page, view, key, rows->len, section);
    write_row_link(page, first, dz_row_label(first));
    close_finding(page);
}

/* The pair that says most in fewest words. */
static const DzNumbers *shortest_pair(const GArray *found)
{
    const DzNumbers *best = NULL;
    guint32 least = G_MAXUINT32;
    for (guint i = 0; i < found->len; i++) {
        const DzNumbers *pair = &g_array_index(found, DzNumbers, i);
        guint32 length = dz_span_length(pair->in_a) + dz_span_length(pair->in_b);
        if (length < least) {
            best = pair;
            least = length;
        }
    }
    return best;
}

static guint count_rows(const GArray *found)
{
    guint n = 0;
    for (guint i = 0; i < found->len; i++)
        n += i == 0 || g_array_index(found, DzNumbers, i).row != g_array_index(found, DzNumbers, i - 1).row;
    return n;
}

static void write_number(const DzPage *page, const DzView *view, const DzArticle *article, DzSpan span)
{
    dz_page_outlet(page, view, dz_view_column_of(view, article));
    dz_html_text(page->out, " ");
    dz_page_words(page, "span", article, span);
}

static void write_numbers(const DzPage *page, const DzView *view)
{
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    const DzNumbers *pair = shortest_pair(found);
    if (pair == NULL)
        return;
    open_finding(page, view, "brief.numbers", count_rows(found), "wording");
    write_number(page, view, pair->a->article, pair->in_a);
    dz_html_text(page->out, " · ");
    write_number(page, view, pair->b->article, pair->in_b);
    close_finding(page);
}

static void write_brief(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) verbs = dz_view_find_verbs(view);
    g_autoptr(GPtrArray) attributions = dz_view_find_attributions(view);
    dz_html_open(page->out, "dl", "class", "brief", NULL);
    write_cut(page, view);
    write_omitted(page, view);
    write_only(page, view);
    write_naming(page, view);
    write_rows(page, view, verbs, "brief.verbs", "wording");
    write_numbers(page, view);
    write_rows(page, view, attributions, "brief.attributions", "sources");
    dz_html_close(page->out);
}

/* -- A line an outlet ------------------------------------------------------------------------------------------ */

typedef struct {
    gint64 first;
    gint64 last;
} TimeSpan;

static TimeSpan time_span_of(const DzEvent *event)
{
    TimeSpan span = {G_MAXINT64, G_MININT64};
    for (guint32 i = 0; i < event->n_articles; i++) {
        gint64 at = 0;
        if (dz_article_get_time(event->articles[i], &at)) {
            span.first = MIN(span.first, at);
            span.last = MAX(span.last, at);
        }
    }
    return span;
}

/* A dot on a line that begins with the first article of the event and ends with the last. */
static void write_moment(const DzPage *page, const DzArticle *article, TimeSpan span)
{
    gint64 at = 0;
    if (span.last <= span.first || !dz_article_get_time(article, &at))
        return;
    double share = (double)(at - span.first) / (double)(span.last - span.first);
    dz_html_open(page->out, "svg", "class", "moment", "viewBox", "0 0 100 10", "aria-hidden", "true", NULL);
    dz_html_leaf(page->out, "line", NULL, "x1", "4", "x2", "96", "y1", "5", "y2", "5", NULL);
    dz_html_open(page->out, "circle", "r", "4", "cy", "5", NULL);
    dz_html_attribute(page->out, "cx", "%.1f", 4 + 92 * share);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static const char *script_key(const DzArticle *article)
{
    const char *script = article->script;
    if (g_strcmp0(script, "Hant") == 0)
        return "script.hant";
    if (g_strcmp0(script, "Hans") == 0)
        return "script.hans";
    return g_strcmp0(script, "mixed") == 0           ? "script.mixed"
           : g_strcmp0(article->language, "en") == 0 ? "script.en"
                                                     : "script.other";
}

static void write_article(const DzPage *page, const DzArticle *article)
{
    dz_html_open(page->out, "p", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#t%u", article->id);
    dz_page_title(page, article);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_times(const DzPage *page, const DzColumn *column, TimeSpan span)
{
    for (guint i = 0; i < column->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(column->articles, i);
        g_autofree char *published = dz_published_dup(article);
        dz_html_open(page->out, "p", NULL);
        if (published != NULL)
            dz_html_text(page->out, published);
        else
            dz_page_say(page, "article.undated");
        write_moment(page, article, span);
        dz_html_close(page->out);
    }
}

static void write_shared(const DzPage *page, const DzColumn *column)
{
    guint percent = dz_column_percent_shared(column);
    dz_html_open(page->out, "svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden",
                 "true", NULL);
    dz_html_leaf(page->out, "rect", NULL, "class", "all", "width", "100", "height", "8", NULL);
    dz_html_open(page->out, "rect", "class", "part", "height", "8", NULL);
    dz_html_attribute(page->out, "width", "%u", percent);
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_textf(page->out, " %u %%", percent);
}

static void write_line(const DzPage *page, const DzView *view, const DzColumn *column, TimeSpan span)
{
    const DzArticle *first = g_ptr_array_index(column->articles, 0);
    g_autofree char *length = dz_page_count(page, "overview.characters", column->length);
    dz_html_open(page->out, "tr", NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_outlet(page, view, column);
    dz_html_close(page->out);
    dz_html_open(page->out, "td", "class", "headlines", NULL);
    for (guint i = 0; i < column->articles->len; i++)
        write_article(page, g_ptr_array_index(column->articles, i));
    dz_html_close(page->out);
    dz_html_open(page->out, "td", "class", "times", NULL);
    write_times(page, column, span);
    dz_html_close(page->out);
    dz_html_leaf(page->out, "td", dz_strings_get(page->words, script_key(first)), NULL);
    dz_html_leaf(page->out, "td", length, "class", "number", NULL);
    dz_html_open(page->out, "td", "class", "number", NULL);
    write_shared(page, column);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_coverage(const DzPage *page, const DzView *view)
{
    static const char *const heads[] = {"overview.outlet", "overview.headline", "overview.published",
                                        "overview.script", "overview.length",   "overview.shared"};
    TimeSpan span = time_span_of(view->event);
    dz_page_open_table(page, "coverage", "overview.coverage", heads, G_N_ELEMENTS(heads));
    for (guint i = 0; i < view->columns->len; i++)
        write_line(page, view, dz_view_column(view, i), span);
    dz_page_close_table(page);
}

static void write_terms(const DzPage *page, const DzEvent *event)
{
    if (event->n_terms == 0)
        return;
    dz_html_open(page->out, "p", "class", "terms", NULL);
    dz_page_say(page, "overview.terms");
    for (guint32 i = 0; i < event->n_terms; i++) {
        dz_html_text(page->out, " ");
        dz_html_leaf(page->out, "span", event->terms[i], "lang", "zh-Hans", NULL);
    }
    dz_html_close(page->out);
}

void dz_page_overview(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "overview");
    write_brief(page, view);
    write_coverage(page, view);
    write_terms(page, view->event);
    dz_html_close(page->out);
}
