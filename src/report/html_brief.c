/* html_brief.c -- the findings in brief: what to look at first, each with its best examples and a link.
 * In:     the view of one event.
 * Out:    two lists, of what is left out and of how the words differ: a kind of finding, how many there are, at most
 *         two of them.
 */
#include "html.h"
#include "view_excuse.h"
#include "view_labels.h"
#include "view_lacking.h"
#include "view_naming.h"
#include "view_numbers.h"
#include "view_solo.h"

#define MOST_EXAMPLES 2
#define EXCERPT 48

/* A finding being written: opened by its first example, so that one without examples leaves no trace. */
typedef struct {
    const DzPage *page;
    const DzView *view;
    const char *key;
    const char *section;
    guint n; /* all there are */
    guint shown;
} Finding;

static void open_finding(const Finding *finding)
{
    const DzPage *page = finding->page;
    g_autofree char *count = g_strdup_printf("%u", finding->n);
    dz_html_open(page->out, "div", "class", "finding", NULL);
    dz_html_open(page->out, "dt", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#e%u-%s", finding->view->event->id, finding->section);
    dz_page_say(page, finding->key);
    dz_html_text(page->out, " ");
    dz_html_leaf(page->out, "b", count, NULL);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void open_example(Finding *finding)
{
    if (finding->shown++ == 0)
        open_finding(finding);
    dz_html_open(finding->page->out, "dd", NULL);
}

static void close_finding(const Finding *finding)
{
    if (finding->shown > 0)
        dz_html_close(finding->page->out);
}

static gboolean wants_more(const Finding *finding)
{
    return finding->shown < MOST_EXAMPLES;
}

/* "東報 has only ": an outlet and what it does with the words that follow. */
static void write_outlet(const Finding *finding, const DzColumn *column, const char *key)
{
    dz_page_outlet(finding->page, finding->view, column);
    dz_html_text(finding->page->out, " ");
    if (key == NULL)
        return;
    dz_page_say_in(finding->page, "span", "does", key);
    dz_html_text(finding->page->out, " ");
}

static void write_separator(const Finding *finding, gboolean first)
{
    dz_html_text(finding->page->out, first ? "" : " · ");
}

static void write_row_link(const Finding *finding, const DzRow *row, const DzPassage *passage)
{
    dz_html_open(finding->page->out, "a", NULL);
    dz_html_attribute(finding->page->out, "href", "#%s", row->id);
    dz_page_excerpt(finding->page, "span", passage->article, dz_passage_fact(passage), EXCERPT);
    dz_html_close(finding->page->out);
}

/* -- Cut short ----------------------------------------------------------------------------------------------------- */

/* "without …", with a sign where what is lacking may turn the sense. */
static void write_lacking(const Finding *finding, const DzLack *lack)
{
    gboolean turn = dz_passage_is_cut_before_turn(lack->passage);
    dz_html_text(finding->page->out, " ");
    dz_html_open(finding->page->out, "span", "class", turn ? "lost turn" : "lost", NULL);
    dz_page_say_in(finding->page, "span", "does", "brief.without");
    dz_html_text(finding->page->out, " ");
    dz_page_excerpt(finding->page, "span", lack->article, lack->span, EXCERPT);
    dz_html_close(finding->page->out);
}

static void write_cut_rows(Finding *finding, gboolean before_turn)
{
    for (guint i = 0; i < finding->view->rows->len && wants_more(finding); i++) {
        const DzRow *row = dz_view_row(finding->view, i);
        DzLack lack = dz_lacking_most(finding->view, row);
        if (lack.passage == NULL || dz_passage_is_cut_before_turn(lack.passage) != before_turn)
            continue;
        open_example(finding);
        write_outlet(finding, dz_view_column(finding->view, lack.passage->column), "brief.has-only");
        write_row_link(finding, row, lack.passage);
        write_lacking(finding, &lack);
        dz_html_close(finding->page->out);
    }
}

static void write_cut(const DzPage *page, const DzView *view)
{
    Finding finding = {page, view, "brief.cut", "ledger", 0, 0};
    for (guint i = 0; i < view->rows->len; i++)
        finding.n += dz_lacking_most(view, dz_view_row(view, i)).passage != NULL ? 1 : 0;
    write_cut_rows(&finding, TRUE);
    write_cut_rows(&finding, FALSE);
    close_finding(&finding);
}

/* -- Left out ------------------------------------------------------------------------------------------------------ */

static void write_leaving_out(const DzPage *page, const DzView *view, const DzRow *row)
{
    gboolean first = TRUE;
    for (guint i = 0; i < view->columns->len; i++) {
        if (!dz_view_leaves_out(view, row, i))
            continue;
        dz_html_text(page->out, first ? "" : " · ");
        dz_page_outlet(page, view, dz_view_column(view, i));
        first = FALSE;
    }
}

/* More outlets than this are counted, not named. */
#define MOST_NAMED 3

static void write_left_out(Finding *finding, const DzRow *row)
{
    guint absent = dz_view_count_leaving_out(finding->view, row);
    g_autofree char *count = dz_page_count(finding->page, "n.outlets", absent);
    open_example(finding);
    if (absent <= MOST_NAMED)
        write_leaving_out(finding->page, finding->view, row);
    else
        dz_html_leaf(finding->page->out, "span", count, "class", "o", NULL);
    dz_html_text(finding->page->out, " ");
    dz_page_say_in(finding->page, "span", "does", absent == 1 ? "brief.lacks.one" : "brief.lacks");
    dz_html_text(finding->page->out, " ");
    if (row->speaking != NULL && row->speaking->speaker != NULL) {
        dz_page_row_speaker(finding->page, row);
        dz_html_text(finding->page->out, " ");
    }
    write_row_link(finding, row, dz_row_label(row));
    dz_html_close(finding->page->out);
}

/* The rows come in the order of how many outlets carry them: what most have and few leave out is told first. */
static void write_omitted(const DzPage *page, const DzView *view, gboolean facts)
{
    Finding finding = {page, view, facts ? "brief.omitted-facts" : "brief.omitted", "ledger", 0, 0};
    g_autoptr(GPtrArray) rows = g_ptr_array_new();
    for (guint i = 0; i < view->rows->len; i++)
        if (dz_view_row(view, i)->is_statement == facts && dz_view_count_leaving_out(view, dz_view_row(view, i)) > 0)
            g_ptr_array_add(rows, (gpointer)(guintptr)dz_view_row(view, i));
    finding.n = rows->len;
    for (guint i = 0; i < rows->len && wants_more(&finding); i++)
        write_left_out(&finding, g_ptr_array_index(rows, i));
    close_finding(&finding);
}

/* -- In one outlet only -------------------------------------------------------------------------------------------- */

/* The weightiest of all outlets, at most one an outlet; `before`: the one written already. */
static const DzSolo *weightiest(const DzView *view, const DzSolo *before)
{
    const DzColumn *again = before != NULL ? dz_view_column_of(view, before->article) : NULL;
    const DzSolo *best = NULL;
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        const DzSolo *one = column != again ? dz_column_weightiest(view, column) : NULL;
        best = best == NULL || (one != NULL && one->weight > best->weight) ? one : best;
    }
    return best;
}

/* How many stand in reports, not in pieces of an outlet's own. */
static guint count_reported(const DzView *view, const GPtrArray *solo)
{
    guint n = 0;
    for (guint i = 0; i < solo->len; i++)
        n += dz_view_is_own_piece(view, ((const DzSolo *)g_ptr_array_index(solo, i))->article) ? 0 : 1;
    return n;
}

static void write_only(const DzPage *page, const DzView *view)
{
    Finding finding = {page, view, "brief.only", "only", 0, 0};
    for (guint i = 0; i < view->columns->len; i++)
        finding.n += count_reported(view, dz_view_column(view, i)->solo);
    for (const DzSolo *solo = weightiest(view, NULL); solo != NULL && wants_more(&finding);
         solo = weightiest(view, solo)) {
        open_example(&finding);
        write_outlet(&finding, dz_view_column_of(view, solo->article), "brief.alone");
        dz_html_open(page->out, "a", NULL);
        dz_page_place(page, solo->article, solo->span.begin);
        dz_page_excerpt(page, "span", solo->article, solo->span, EXCERPT);
        dz_html_close(page->out);
        dz_html_close(page->out);
    }
    close_finding(&finding);
}

/* -- Wording ------------------------------------------------------------------------------------------------------- */

static gboolean stood_before(const DzNaming *naming, guint index)
{
    for (guint i = 0; i < index; i++) {
        const DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        if (named->usual && dz_named_are_one(naming->term->kind, named, &g_array_index(naming->forms, DzNamed, index)))
            return TRUE;
    }
    return FALSE;
}

/* Each form with the first outlet that usually writes it: what else an outlet writes accuses nobody. */
static void write_forms(const Finding *finding, const DzNaming *naming)
{
    gboolean first = TRUE;
    for (guint i = 0; i < naming->forms->len; i++) {
        const DzNamed *named = &g_array_index(naming->forms, DzNamed, i);
        if (!named->usual || stood_before(naming, i))
            continue;
        write_separator(finding, first);
        write_outlet(finding, dz_view_column(finding->view, named->column), NULL);
        dz_page_linked(finding->page, named->article, named->span);
        first = FALSE;
    }
}

/* The first of them, which outlets usually call differently. */
static guint count_usual(const GPtrArray *naming)
{
    guint n = 0;
    while (n < naming->len && ((const DzNaming *)g_ptr_array_index(naming, n))->usual)
        n++;
    return n;
}

static void write_naming(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) naming = dz_view_find_naming(view);
    Finding finding = {page, view, "brief.naming", "wording", count_usual(naming), 0};
    for (guint n = 0; n < finding.n && wants_more(&finding); n++) {
        open_example(&finding);
        write_forms(&finding, g_ptr_array_index(naming, n));
        dz_html_close(page->out);
    }
    close_finding(&finding);
}

/* Who speaks, or with which verb, in each outlet that quotes the row; what was said already is not repeated. */
static void write_sayers(const Finding *finding, const DzRow *row, gboolean verbs)
{
    const char *last = NULL;
    guint last_column = 0;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        const DzQuotation *quotation = passage->quotation;
        const char *word = quotation == NULL ? NULL : verbs ? quotation->cue : quotation->speaker;
        if (word == NULL || g_strcmp0(word, last) == 0)
            continue;
        if (last == NULL || passage->column != last_column) {
            write_separator(finding, last == NULL);
            write_outlet(finding, dz_view_column(finding->view, passage->column), NULL);
        } else {
            dz_html_text(finding->page->out, " / ");
        }
        if (verbs)
            dz_html_leaf(finding->page->out, "b", word, "lang", dz_article_bcp47(passage->article), NULL);
        else
            dz_page_name(finding->page, "b", quotation);
        last = word;
        last_column = passage->column;
    }
    dz_html_text(finding->page->out, " ");
    write_row_link(finding, row, dz_row_label(row));
}

static void write_rows(const DzPage *page, const DzView *view, const GPtrArray *rows, const char *key,
                       const char *section)
{
    Finding finding = {page, view, key, section, rows->len, 0};
    for (guint i = 0; i < rows->len && wants_more(&finding); i++) {
        open_example(&finding);
        write_sayers(&finding, g_ptr_array_index(rows, i), g_str_equal(section, "wording"));
        dz_html_close(page->out);
    }
    close_finding(&finding);
}

/* -- Numbers ------------------------------------------------------------------------------------------------------- */

/* Those of one row's readings count once. */
static guint count_findings(const GArray *found)
{
    guint n = 0;
    for (guint i = 0; i < found->len; i++) {
        const DzNumbers *numbers = &g_array_index(found, DzNumbers, i);
        n += i == 0 || numbers->figures != NULL || numbers->row != (numbers - 1)->row ? 1 : 0;
    }
    return n;
}

/* Says that words of the clause are left out here. */
static void write_cut_mark(const DzPage *page, gboolean cut)
{
    if (cut)
        dz_html_leaf(page->out, "span", "…", "class", "x", NULL);
}

/* A line: the outlets that print it, and the clause of one; a number says nothing without it. */
static void write_number(const Finding *finding, const DzNumbers *numbers, guint side)
{
    const DzPage *page = finding->page;
    const DzFigure *figure = &numbers->sides[side];
    const DzArticle *article = figure->article;
    DzSpan span = figure->span;
    DzSpan clause = dz_figure_clause(figure);
    g_autoptr(GArray) figures = dz_view_printing(finding->view, numbers, side);
    dz_html_open(page->out, "span", "class", "line", NULL);
    for (guint i = 0; i < figures->len; i++) {
        write_separator(finding, i == 0);
        write_outlet(finding, dz_view_column(finding->view, g_array_index(figures, DzPrintedNumber, i).column), NULL);
    }
    dz_html_open(page->out, "a", NULL);
    dz_page_place(page, article, span.begin);
    write_cut_mark(page, clause.begin > figure->sentence.begin && !dz_article_ends_clause(article, clause.begin - 1));
    dz_page_words(page, "span", article, (DzSpan){clause.begin, span.begin});
    dz_html_open(page->out, "b", NULL);
    dz_page_words(page, "span", article, span);
    dz_html_close(page->out);
    dz_page_words(page, "span", article, (DzSpan){span.end, clause.end});
    write_cut_mark(page, clause.end < figure->sentence.end && !dz_article_ends_clause(article, clause.end));
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_numbers(const DzPage *page, const DzView *view)
{
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    g_autoptr(GArray) chosen = dz_view_choose_numbers(view, MOST_EXAMPLES);
    Finding finding = {page, view, "brief.numbers", "wording", count_findings(found), 0};
    for (guint i = 0; i < chosen->len; i++) {
        const DzNumbers *pair = &g_array_index(chosen, DzNumbers, i);
        open_example(&finding);
        write_number(&finding, pair, 0);
        write_number(&finding, pair, 1);
        dz_html_close(page->out);
    }
    close_finding(&finding);
}

void dz_page_brief_omissions(const DzPage *page, const DzView *view)
{
    dz_html_open(page->out, "dl", "class", "brief", NULL);
    write_cut(page, view);
    write_omitted(page, view, FALSE);
    write_omitted(page, view, TRUE);
    write_only(page, view);
    dz_html_close(page->out);
}

void dz_page_brief_wording(const DzPage *page, const DzView *view)
{
    g_autoptr(GPtrArray) verbs = dz_view_find_verbs(view);
    g_autoptr(GPtrArray) attributions = dz_view_find_attributions(view);
    dz_html_open(page->out, "dl", "class", "brief", NULL);
    write_numbers(page, view);
    write_rows(page, view, attributions, "brief.attributions", "sources");
    write_naming(page, view);
    write_rows(page, view, verbs, "brief.verbs", "wording");
    dz_html_close(page->out);
}
