/* html_overview.c -- what happened, who covered it, and what to look at first.
 * In:     the view of one event.
 * Out:    the facts that most outlets state; a line an outlet; the findings in brief (html_brief.c); why it is one
 *         event (html_why.c).
 */
#include "html.h"
#include "view_facts.h"
#include "view_labels.h"

/* -- What happened ------------------------------------------------------------------------------------------------- */

#define MOST_FACTS 3
#define FACT_EXCERPT 110

/* Of an utterance that is the news, who tells it without quoting it is counted too. */
static void write_told_by(const DzPage *page, const DzView *view, const DzFact *fact)
{
    const char *key = fact->n_stating == view->columns->len ? "row.stated-by" : "fact.stated-by";
    dz_html_open(page->out, "p", "class", "share", NULL);
    dz_page_outlets_of(page, view, key, fact->n_stating, fact->n_texts);
    dz_html_close(page->out);
}

static void write_fact(const DzPage *page, const DzView *view, const DzFact *fact)
{
    const DzPassage *told = &fact->told;
    dz_html_open(page->out, "li", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#%s", fact->row->id);
    dz_page_excerpt(page, "span", told->article, dz_passage_fact(told), FACT_EXCERPT);
    dz_html_close(page->out);
    if (fact->row->is_statement)
        dz_page_carried_by(page, view, fact->row);
    else
        write_told_by(page, view, fact);
    dz_html_close(page->out);
}

static void write_facts(const DzPage *page, const DzView *view)
{
    g_autoptr(GArray) facts = dz_view_main_facts(view, MOST_FACTS);
    if (facts->len == 0)
        return;
    dz_html_open(page->out, "div", "class", "happened", NULL);
    dz_page_say_in(page, "h4", NULL, "overview.happened");
    dz_html_open(page->out, "ul", NULL);
    for (guint i = 0; i < facts->len; i++)
        write_fact(page, view, &g_array_index(facts, DzFact, i));
    dz_html_close(page->out);
    dz_html_close(page->out);
}

/* -- Who covered it: a line an outlet ------------------------------------------------------------------------------ */

typedef struct {
    gint64 first;
    gint64 last;
} TimeSpan;

static TimeSpan time_span_of(const DzEvent *event)
{
    TimeSpan span = {G_MAXINT64, G_MININT64};
    for (guint32 i = 0; i < event->n_articles; i++) {
        gint64 at = 0;
        if (dz_article_get_moment(event->articles[i], &at)) {
            span.first = MIN(span.first, at);
            span.last = MAX(span.last, at);
        }
    }
    return span;
}

/* A dot on a line that begins with the first article of the event and ends with the last. Where only the day is known,
 * or the hour in no known zone, any dot would be a guess. */
static void write_moment(const DzPage *page, const DzArticle *article, TimeSpan span)
{
    gint64 at = 0;
    if (span.last <= span.first || !dz_article_get_moment(article, &at))
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

/* In which outlet's article most of this one stands word for word; neutrally where it is not known to be from there. */
static void write_same_text(const DzPage *page, const DzView *view, const DzArticle *article)
{
    if (article->same_text == NULL)
        return;
    dz_html_open(page->out, "p", "class", "times", "title", dz_strings_get(page->words, "article.same-text-means"),
                 NULL);
    dz_page_say(page, article->same_text_from ? "article.same-text" : "article.also-in");
    dz_html_text(page->out, " ");
    dz_page_outlet(page, view, dz_view_column_of(view, article->same_text));
    dz_html_textf(page->out, " (%.0f %%)", 100 * article->same_text_share);
    dz_html_close(page->out);
}

static void write_own(const DzPage *page, const DzView *view, const DzArticle *article)
{
    if (!dz_view_is_own_piece(view, article))
        return;
    dz_html_leaf(page->out, "p", dz_strings_get(page->words, "article.own"), "class", "times", "title",
                 dz_strings_get(page->words, "article.own-means"), NULL);
}

/* Headline and, below it, when it was published, and whose text it is. */
static void write_article(const DzPage *page, const DzView *view, const DzArticle *article, TimeSpan span)
{
    g_autofree char *published = dz_page_published_dup(page, article);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#t%u", article->id);
    dz_page_title(page, article);
    dz_html_close(page->out);
    dz_html_open(page->out, "p", "class", "times", NULL);
    if (published != NULL)
        dz_html_text(page->out, published);
    else
        dz_page_say(page, "article.undated");
    write_moment(page, article, span);
    dz_html_close(page->out);
    write_same_text(page, view, article);
    write_own(page, view, article);
}

static void write_length(const DzPage *page, const DzColumn *column)
{
    g_autofree char *length = dz_page_length(page, g_ptr_array_index(column->articles, 0), column->words);
    dz_html_leaf(page->out, "small", length, NULL);
}

static void write_shared(const DzPage *page, const DzColumn *column)
{
    guint percent = dz_column_percent_shared(column);
    dz_html_open(page->out, "td", "class", "number", NULL);
    dz_html_open(page->out, "svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden",
                 "true", NULL);
    dz_html_leaf(page->out, "rect", NULL, "class", "all", "width", "100", "height", "8", NULL);
    dz_html_open(page->out, "rect", "class", "part", "height", "8", NULL);
    dz_html_attribute(page->out, "width", "%u", percent);
    dz_html_close(page->out);
    dz_html_close(page->out);
    dz_html_textf(page->out, " %u %%", percent);
    write_length(page, column);
    dz_html_close(page->out);
}

static void write_line(const DzPage *page, const DzView *view, const DzColumn *column, TimeSpan span)
{
    const DzArticle *first = g_ptr_array_index(column->articles, 0);
    gboolean alone = view->columns->len == 1;
    dz_html_open(page->out, "tr", NULL);
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_page_outlet(page, view, column);
    dz_html_leaf(page->out, "small", dz_strings_get(page->words, script_key(first)), NULL);
    if (alone)
        write_length(page, column);
    dz_html_close(page->out);
    dz_html_open(page->out, "td", "class", "headlines", NULL);
    for (guint i = 0; i < column->articles->len; i++)
        write_article(page, view, g_ptr_array_index(column->articles, i), span);
    dz_html_close(page->out);
    if (!alone)
        write_shared(page, column);
    dz_html_close(page->out);
}

static void write_coverage(const DzPage *page, const DzView *view)
{
    static const char *const heads[] = {"overview.outlet", "overview.headline", "overview.shared"};
    TimeSpan span = time_span_of(view->event);
    dz_html_open(page->out, "div", "class", "covered", NULL);
    dz_page_say_in(page, "h4", NULL, "overview.coverage");
    dz_page_open_table(page, "coverage", "overview.coverage", heads, G_N_ELEMENTS(heads) - (view->columns->len == 1));
    for (guint i = 0; i < view->columns->len; i++)
        write_line(page, view, dz_view_column(view, i), span);
    dz_page_close_table(page);
    dz_html_close(page->out);
}

/* With more articles than this who covered it would push away what there is to look at first. */
#define MOST_BESIDE 10

/* Of many outlets what is in brief stands in two columns: what is left out, below what happened; how the words differ,
 * below who covered it, which stands below both where it is long. */
static void write_front(const DzPage *page, const DzView *view)
{
    gboolean beside = view->event->n_articles <= MOST_BESIDE;
    dz_html_open(page->out, "div", "class", "front", NULL);
    dz_html_open(page->out, "div", NULL);
    write_facts(page, view);
    dz_page_brief_omissions(page, view);
    dz_html_close(page->out);
    dz_html_open(page->out, "div", NULL);
    if (beside)
        write_coverage(page, view);
    dz_page_brief_wording(page, view);
    dz_html_close(page->out);
    dz_html_close(page->out);
    if (!beside)
        write_coverage(page, view);
}

void dz_page_overview(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "overview");
    if (view->columns->len > 1) {
        write_front(page, view);
    } else {
        write_facts(page, view);
        write_coverage(page, view);
    }
    dz_page_why_event(page, view);
    dz_html_close(page->out);
}
