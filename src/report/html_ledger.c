/* html_ledger.c -- the omission ledger: what each outlet made of each utterance and statement.
 * In:     the view of one event.
 * Out:    a compact table, and the facts that fewer tell folded; every cell says in words what it shows by sign, and
 *         leads to the place.
 */
#include "html.h"
#include "signs.h"
#include "view_facts.h"
#include "view_labels.h"
#include "view_nearest.h"

#include <string.h>

#define EXCERPT 56

static gboolean is_cut(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    for (guint i = 0; i < n; i++)
        if (dz_passage_is_cut_before_turn(&passages[i]))
            return TRUE;
    return FALSE;
}

/* 2: cut before a turn, 1: otherwise cut short, 0: not cut. */
static guint how_cut(const DzView *view, const DzRow *row)
{
    for (guint i = 0; !row->cut && i < view->columns->len; i++)
        if (row->carried[i] == DZ_CARRIED_PARTLY)
            return 1;
    return row->cut ? 2 : 0;
}

/* To the cell side by side; where that has nothing, to what came nearest in its text, or to its text. */
static void write_target(const DzPage *page, const DzView *view, const DzRow *row, guint column)
{
    DzNearest nearest = dz_view_nearest(view, row, column);
    if (row->carried[column] != DZ_CARRIED_ABSENT || nearest.alike)
        dz_html_attribute(page->out, "href", "#%s-c%u", row->id, column);
    else if (nearest.article != NULL)
        dz_page_place(page, nearest.article, nearest.span.begin);
    else
        dz_page_place(page, g_ptr_array_index(dz_view_column(view, column)->articles, 0), 0);
}

static void write_flag(const DzPage *page)
{
    dz_html_open(page->out, "span", "class", "flag", "title", dz_strings_get(page->words, "flag.cut"), NULL);
    dz_page_say_in(page, "span", "w", "flag.cut");
    dz_html_close(page->out);
}

static void write_cell(const DzPage *page, const DzView *view, const DzRow *row, guint column)
{
    DzSign sign = dz_sign_in(view, row, column);
    dz_page_open_cell(page, "td", NULL, column);
    dz_html_attribute(page->out, "data-s", "%s", strchr(sign.key, '.') + 1);
    dz_page_column_label(page, view, column);
    dz_html_open(page->out, "a", "title", dz_strings_get(page->words, sign.key), NULL);
    write_target(page, view, row, column);
    dz_html_leaf(page->out, "span", sign.sign, "class", "sign", "aria-hidden", "true", NULL);
    dz_page_say_in(page, "span", "w", sign.key);
    dz_html_close(page->out);
    if (is_cut(row, column))
        write_flag(page);
    dz_html_close(page->out);
}

static void write_row(const DzPage *page, const DzView *view, const DzRow *row, guint order)
{
    const DzPassage *label = dz_row_label(row);
    dz_html_open(page->out, "tr", "class", row->is_statement ? "statement" : NULL, NULL);
    dz_html_attribute(page->out, "id", "l-%s", row->id);
    dz_html_attribute(page->out, "data-order", "%u", order);
    dz_html_attribute(page->out, "data-absent", "%u", view->columns->len - row->n_carrying);
    dz_html_attribute(page->out, "data-cut", "%u", how_cut(view, row));
    dz_html_attribute(page->out, "data-length", "%u", dz_passage_words(dz_row_longest(row)));
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#%s", row->id);
    dz_page_row_speaker(page, row);
    dz_html_text(page->out, " ");
    dz_page_excerpt(page, "span", label->article, dz_passage_fact(label), EXCERPT);
    dz_html_close(page->out);
    dz_html_close(page->out);
    for (guint i = 0; i < view->columns->len; i++)
        write_cell(page, view, row, i);
    dz_html_close(page->out);
}

static void write_sorting(const DzPage *page)
{
    static const char *const orders[] = {"order", "absent", "cut", "length"};
    dz_html_open(page->out, "p", "class", "sorting js-only", NULL);
    dz_page_say_in(page, "span", NULL, "sort.title");
    for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
        g_autofree char *key = g_strconcat("sort.", orders[i], NULL);
        dz_html_text(page->out, " ");
        dz_html_leaf(page->out, "button", dz_strings_get(page->words, key), "type", "button", "data-sort", orders[i],
                     "aria-pressed", i == 0 ? "true" : "false", NULL);
    }
    dz_html_close(page->out);
}

/* With more outlets than this only the signs are seen; the words stay for screen readers. */
#define MOST_WITH_WORDS 4
/* So many narrow columns fit beside the utterances. */
#define MOST_DENSE 16

static void write_sign(const DzPage *page, DzSign sign)
{
    dz_html_open(page->out, "span", NULL);
    dz_html_leaf(page->out, "span", sign.sign, "class", "sign", NULL);
    dz_page_say(page, sign.key);
    dz_html_close(page->out);
}

/* What the signs mean. */
static void write_legend(const DzPage *page)
{
    dz_html_open(page->out, "p", "class", "signs", NULL);
    write_sign(page, (DzSign){dz_sign_of(DZ_CARRIED_QUOTED, DZ_EXCUSE_NONE).sign, "legend.quoted"});
    write_sign(page, dz_sign_of(DZ_CARRIED_PARTLY, DZ_EXCUSE_NONE));
    write_sign(page, dz_sign_of(DZ_CARRIED_PARAPHRASED, DZ_EXCUSE_NONE));
    write_sign(page, dz_sign_of(DZ_CARRIED_ABSENT, DZ_EXCUSE_NONE));
    write_sign(page, dz_sign_of(DZ_CARRIED_ABSENT, DZ_EXCUSE_ALIKE));
    write_sign(page, (DzSign){dz_sign_of(DZ_CARRIED_ABSENT, DZ_EXCUSE_BEFORE).sign, "legend.excused"});
    dz_page_say_in(page, "span", "flag", "flag.cut");
    dz_html_close(page->out);
}

/* Of more facts than this the rest folds away: of thirty, most are told by two outlets. */
#define MOST_FACTS 10

static void write_table(const DzPage *page, const DzView *view, const gboolean *kept, gboolean keeping)
{
    guint n = view->columns->len;
    dz_page_open_outlets(page, view,
                         n <= MOST_WITH_WORDS ? "ledger-table"
                         : n <= MOST_DENSE    ? "ledger-table dense fits"
                                              : "ledger-table dense",
                         "ledger.title", "row.utterance");
    for (guint i = 0; i < view->rows->len; i++)
        if (kept[i] == keeping)
            write_row(page, view, dz_view_row(view, i), keeping ? i : view->rows->len + i);
    dz_page_close_table(page);
}

static void write_rest(const DzPage *page, const DzView *view, const gboolean *kept)
{
    guint n = 0;
    for (guint i = 0; i < view->rows->len; i++)
        n += kept[i] ? 0 : 1;
    if (n == 0)
        return;
    g_autofree char *more = dz_page_count(page, "ledger.more", n);
    dz_html_open(page->out, "details", "class", "more", NULL);
    dz_html_leaf(page->out, "summary", more, NULL);
    write_table(page, view, kept, FALSE);
    dz_html_close(page->out);
}

static void write_tables(const DzPage *page, const DzView *view)
{
    g_autofree gboolean *kept = dz_view_keep_facts(view, MOST_FACTS);
    write_sorting(page);
    if (view->columns->len > MOST_WITH_WORDS)
        write_legend(page);
    write_table(page, view, kept, TRUE);
    write_rest(page, view, kept);
}

void dz_page_ledger(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "ledger");
    dz_page_say_in(page, "p", "lead", view->rows->len > 0 ? "ledger.lead" : "rows.none");
    if (view->rows->len > 0)
        write_tables(page, view);
    dz_html_close(page->out);
}
