/* html_rows.c -- side by side: a row per utterance or statement, a column per outlet, and why a row is one.
 * In:     the view of one event.
 * Out:    the table people came for, with a legend of its marks.
 */
#include "html.h"
#include "signs.h"
#include "view_marks.h"
#include "view_nearest.h"
#include "view_part.h"

#include <string.h>

/* How a passage falls short, if it does. */
static void write_carried(const DzPage *page, const DzPassage *passage)
{
    gboolean cut = dz_passage_is_cut_before_turn(passage);
    gboolean short_of = passage->carried < DZ_CARRIED_QUOTED;
    if (!short_of && !cut)
        return;
    dz_html_open(page->out, "p", "class", passage->carried == DZ_CARRIED_PERHAPS ? "how perhaps x" : "how x", NULL);
    if (short_of)
        dz_page_say_in(page, "span", NULL, dz_sign_of(passage->carried, DZ_EXCUSE_NONE).key);
    if (cut) {
        dz_html_text(page->out, " ");
        dz_page_say_in(page, "span", "flag", "flag.cut");
    }
    dz_html_close(page->out);
}

/* The passages of one outlet in one row. */
typedef struct {
    const DzView *view;
    const DzRow *row;
    const DzPassage *passages;
    guint n;
} Cell;

static const char *speaker_of(const DzPassage *passage)
{
    return passage->quotation != NULL ? passage->quotation->speaker : NULL;
}

/* Whether `later` only says again, in the same words of the same speaker, what `passage` says. */
static gboolean is_repeat(const DzPassage *passage, const DzPassage *later)
{
    guint32 length = dz_span_length(passage->span);
    const gunichar *words = passage->article->text + passage->span.begin;
    return passage->carried == later->carried && g_strcmp0(speaker_of(passage), speaker_of(later)) == 0 &&
           dz_span_length(later->span) == length &&
           memcmp(words, later->article->text + later->span.begin, length * sizeof *words) == 0;
}

static gboolean stood_before(const Cell *cell, guint index)
{
    for (guint i = 0; i < index; i++)
        if (is_repeat(&cell->passages[i], &cell->passages[index]))
            return TRUE;
    return FALSE;
}

static void write_whole(const DzPage *page, const DzRow *row, const DzPassage *passage)
{
    dz_html_open(page->out, "details", "class", "whole", NULL);
    dz_page_say_in(page, "summary", NULL, "rows.whole");
    dz_page_passage(page, row, passage);
    dz_html_close(page->out);
}

/* With links to every place where the outlet prints it. Of a long quotation that stands in several rows only what this
 * one is about stands open. */
static void write_passage(const DzPage *page, const Cell *cell, guint index)
{
    const DzPassage *passage = &cell->passages[index];
    DzSpan part = dz_part_rendered(cell->view, cell->row, passage);
    gboolean whole = dz_span_length(part) == dz_span_length(passage->span);
    dz_html_open(page->out, "div", "class", "p", NULL);
    if (passage->quotation != NULL)
        dz_page_speaker(page, passage->quotation);
    write_carried(page, passage);
    if (whole)
        dz_page_passage(page, cell->row, passage);
    else
        dz_page_words(page, "p", passage->article, part);
    for (guint i = index; i < cell->n; i++)
        if (i == index || is_repeat(passage, &cell->passages[i]))
            dz_page_links(page, cell->passages[i].article, cell->passages[i].span);
    if (!whole)
        write_whole(page, cell->row, passage);
    dz_html_close(page->out);
}

/* Writes the passages that quote or state the row, or those that paraphrase it or only may state it, from number `from`
 * of them on; answers how many such there are. */
static guint write_passages(const DzPage *page, const Cell *cell, gboolean full, guint from, guint to)
{
    guint n = 0;
    for (guint i = 0; i < cell->n; i++) {
        if ((cell->passages[i].carried >= DZ_CARRIED_PARTLY) != full || stood_before(cell, i))
            continue;
        if (n >= from && n < to)
            write_passage(page, cell, i);
        n++;
    }
    return n;
}

/* What is quoted or stated stands open. Of the rest one passage does where nothing is; all of them would bury the row.
 */
static void write_filled(const DzPage *page, const Cell *cell)
{
    guint full = write_passages(page, cell, TRUE, 0, cell->n);
    guint open = full == 0 ? 1 : 0;
    guint rest = write_passages(page, cell, FALSE, 0, open);
    if (rest <= open)
        return;
    g_autofree char *more =
        dz_page_count(page, cell->row->is_statement ? "rows.alike" : "rows.paraphrases", rest - open);
    dz_html_open(page->out, "details", "class", "more", NULL);
    dz_html_leaf(page->out, "summary", more, NULL);
    write_passages(page, cell, FALSE, open, cell->n);
    dz_html_close(page->out);
}

/* A word for it, which leads to what came nearest, so that a reader can judge the omission. */
static void write_absent(const DzPage *page, const char *class, const DzNearest *nearest, const char *key)
{
    dz_html_open(page->out, "p", "class", class, NULL);
    dz_html_open(page->out, nearest->article != NULL ? "a" : "span", NULL);
    if (nearest->article != NULL)
        dz_page_place(page, nearest->article, nearest->span.begin);
    dz_page_say(page, key);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

/* What came so near that it may be the same: the reader is to judge, and needs the words for it. */
static void write_alike(const DzPage *page, const DzNearest *nearest, const char *key)
{
    dz_html_open(page->out, "div", "class", "p", NULL);
    write_absent(page, "how perhaps x", nearest, key);
    dz_page_words(page, "p", nearest->article, nearest->span);
    dz_html_close(page->out);
}

static void write_cell(const DzPage *page, const DzView *view, const DzRow *row, const DzColumn *column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column->index, &n);
    DzNearest nearest = dz_view_nearest(view, row, column->index);
    const char *key = dz_sign_in(view, row, column->index).key;
    dz_page_open_cell(page, "td", n == 0 && !nearest.alike ? "none" : NULL, column->index);
    dz_html_attribute(page->out, "id", "%s-c%u", row->id, column->index);
    dz_page_column_label(page, view, column->index);
    if (n > 0)
        write_filled(page, &(Cell){view, row, passages, n});
    else if (nearest.alike)
        write_alike(page, &nearest, key);
    else
        write_absent(page, "x", &nearest, key);
    dz_html_close(page->out);
}

/* Below this likeness two readings share a fact and some names, hardly a wording. */
#define LOOSE 0.6

static gboolean is_loose(const DzRow *row)
{
    double sum = 0;
    guint32 n = 0;
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++)
        if (!dz_pair_is_translation(&row->match->pairs[i])) {
            sum += row->match->pairs[i].similarity;
            n++;
        }
    return n > 0 && sum < LOOSE * n;
}

static gboolean is_in_two_languages(const DzMatch *match)
{
    for (guint32 i = 0; i < match->n_pairs; i++)
        if (dz_pair_is_translation(&match->pairs[i]))
            return TRUE;
    return FALSE;
}

static void write_likeness(const DzPage *page, const DzRow *row)
{
    gboolean translated = is_in_two_languages(row->match);
    g_autofree char *how = g_strconcat("how.", dz_how_name(row->match->how), NULL);
    if (translated)
        dz_page_say_in(page, "p", "share", "row.translated");
    if (is_loose(row))
        dz_page_say_in(page, "p", "share", "row.loose");
    else if (!translated && !row->is_statement)
        dz_page_say_in(page, "p", "share", how);
}

static gboolean lacks(const DzView *view, const DzRow *row, guint column)
{
    return row->carried[column] == DZ_CARRIED_ABSENT && !dz_view_nearest(view, row, column).alike;
}

static gboolean somebody_lacks(const DzView *view, const DzRow *row)
{
    for (guint i = 0; i < view->columns->len; i++)
        if (lacks(view, row, i))
            return TRUE;
    return FALSE;
}

/* Who has nothing of the row, each with a link to what came nearest: for where empty cells are not shown. */
static void write_lacking(const DzPage *page, const DzView *view, const DzRow *row)
{
    if (!somebody_lacks(view, row))
        return;
    dz_html_open(page->out, "p", "class", "lacking share", NULL);
    dz_page_say(page, "row.absent");
    for (guint i = 0; i < view->columns->len; i++) {
        DzNearest nearest = dz_view_nearest(view, row, i);
        if (!lacks(view, row, i))
            continue;
        dz_html_text(page->out, " ");
        dz_html_open(page->out, nearest.article != NULL ? "a" : "span", NULL);
        dz_html_attribute(page->out, "data-c", "%u", i);
        if (nearest.article != NULL)
            dz_page_place(page, nearest.article, nearest.span.begin);
        dz_html_attribute(page->out, "title", "%s", dz_strings_get(page->words, dz_sign_in(view, row, i).key));
        dz_page_outlet(page, view, dz_view_column(view, i));
        dz_html_close(page->out);
    }
    dz_html_close(page->out);
}

static void write_joined(const DzPage *page, const DzRow *to)
{
    dz_html_open(page->out, "p", "class", "share", NULL);
    dz_html_open(page->out, "a", NULL);
    dz_html_attribute(page->out, "href", "#%s", to->id);
    dz_page_say(page, "row.joined");
    dz_html_close(page->out);
    dz_html_close(page->out);
}

static void write_row_head(const DzPage *page, const DzView *view, const DzRow *row, const DzRow *to)
{
    dz_html_open(page->out, "th", "scope", "row", NULL);
    dz_html_open(page->out, "p", NULL);
    dz_page_row_speaker(page, row);
    dz_html_close(page->out);
    dz_page_carried_by(page, view, row);
    if (to != NULL)
        write_joined(page, to);
    if (row->match != NULL) {
        write_likeness(page, row);
        dz_page_why_match(page, view, row->match);
    }
    write_lacking(page, view, row);
    dz_html_open(page->out, "a", "class", "id", NULL);
    dz_html_attribute(page->out, "href", "#%s", row->id);
    dz_html_text(page->out, row->id);
    dz_html_close(page->out);
    dz_html_close(page->out);
}

/* `to`: the row above that has the words of this one, or whose words this one has; NULL: none. */
static void write_row(const DzPage *page, const DzView *view, const DzRow *row, const DzRow *to)
{
    dz_html_open(page->out, "tr", "id", row->id, NULL);
    dz_html_attribute(page->out, "class", "%s%s%s", row->is_statement ? "statement" : "quoted",
                      is_loose(row) ? " loose" : "", to != NULL ? " joined" : "");
    write_row_head(page, view, row, to);
    for (guint i = 0; i < view->columns->len; i++)
        write_cell(page, view, row, dz_view_column(view, i));
    dz_html_close(page->out);
}

static void write_legend(const DzPage *page)
{
    dz_html_open(page->out, "p", "class", "legend", NULL);
    dz_page_say_in(page, "span", NULL, "rows.legend");
    for (DzMark mark = DZ_MARK_SCRIPT; mark < DZ_N_MARKS; mark++) {
        g_autofree char *key = g_strconcat("mark.", dz_mark_name(mark), NULL);
        dz_html_text(page->out, " ");
        if (mark == DZ_MARK_LACKING) {
            dz_html_leaf(page->out, "span", NULL, "class", "g", "data-k", "lacking", NULL);
            dz_page_say(page, key);
        } else {
            dz_html_leaf(page->out, "mark", dz_strings_get(page->words, key), "data-k", dz_mark_name(mark), NULL);
        }
    }
    dz_html_close(page->out);
}

static gboolean are_kin(const DzRow *row, const DzRow *other)
{
    return g_ptr_array_find(row->kin, other, NULL) || g_ptr_array_find(other->kin, row, NULL);
}

/* Of a long sentence two rows may tell; whoever reads one of them wants to see the other next. */
static void write_rows(const DzPage *page, const DzView *view)
{
    g_autofree gboolean *written = g_new0(gboolean, view->rows->len);
    for (guint i = 0; i < view->rows->len; i++) {
        if (written[i])
            continue;
        write_row(page, view, dz_view_row(view, i), NULL);
        for (guint k = i + 1; k < view->rows->len; k++)
            if (!written[k] && are_kin(dz_view_row(view, i), dz_view_row(view, k))) {
                write_row(page, view, dz_view_row(view, k), dz_view_row(view, i));
                written[k] = TRUE;
            }
    }
}

static void write_table(const DzPage *page, const DzView *view)
{
    write_legend(page);
    dz_page_open_outlets(page, view, view->columns->len > 4 ? "side many packed" : "side", "rows.title",
                         "row.utterance");
    write_rows(page, view);
    dz_page_close_table(page);
}

void dz_page_rows(const DzPage *page, const DzView *view)
{
    dz_page_open_section(page, view, "rows");
    dz_page_say_in(page, "p", "lead", view->rows->len > 0 ? "rows.lead" : "rows.none");
    if (view->rows->len > 0)
        write_table(page, view);
    dz_html_close(page->out);
}
