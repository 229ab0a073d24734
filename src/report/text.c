/* text.c -- the report for a terminal.
 * In:     a finished comparison.
 * Out:    for each event that two or more articles report: its articles; a row for each utterance and statement, the
 *         outlets that carry it beside one another, as many as the width takes; numbers that differ; what stands in one
 *         outlet only. Then the articles that stand alone, and what was skipped. No line is wider than the width of
 *         the options (at least 40).
 *           {+…+} only here   {-…-} missing here   {~…~} otherwise here   {^…^} moved
 *         Signs always, colours if asked for; nothing of an article steers the terminal (layout.h).
 */
#include "formats.h"
#include "text_marks.h"
#include "view_excuse.h"
#include "view_numbers.h"

enum {
    NARROWEST = 40,        /* a terminal of fewer columns is treated as one of so many */
    NARROWEST_COLUMN = 26, /* thirteen Han characters: less is not read but spelt */
    MOST_SOLO = 12,        /* of one outlet; the other formats have all */
};

static const char LEGEND[] = "{+only here+} {-missing here-} {~otherwise here~} {^moved^}";
static const char WORDS[] =
    "verbatim: the same words; near: nearly the same; retranslated: worded or translated otherwise; 0 to 1: how sure; "
    "cut before a turn: others go on with a \"but\", an \"if\" or a \"not\"";
static const char BETWEEN[] = " │ ";
enum { BETWEEN_WIDTH = 3 };

typedef struct {
    GString *out;
    guint width;
    gboolean colour;
} Page;

static void write_line(const Page *page, DzStyle style, guint indent, const char *format, ...) G_GNUC_PRINTF(4, 5);

static void write_line(const Page *page, DzStyle style, guint indent, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *line = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_autoptr(DzFlow) flow = dz_flow_new();
    dz_flow_add(flow, style, line);
    dz_layout_paragraph(page->out, flow, page->width, indent, page->colour);
}

static void write_section(const Page *page, const char *title)
{
    g_string_append_c(page->out, '\n');
    write_line(page, DZ_STYLE_STRONG, 0, "%s", title);
}

static const char *or_dash(const char *text)
{
    return text != NULL ? text : "-";
}

static void write_articles(const Page *page, const DzView *view)
{
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        const DzArticle *first = g_ptr_array_index(column->articles, 0);
        write_line(page, DZ_STYLE_PLAIN, 0, "%s: %u %s, %u%% of the text shared", column->name, column->words,
                   dz_article_is_english(first) ? "words" : "characters", dz_column_percent_shared(column));
        for (guint k = 0; k < column->articles->len; k++) {
            const DzArticle *article = g_ptr_array_index(column->articles, k);
            g_autofree char *standing = dz_report_standing_dup(view, article);
            write_line(page, DZ_STYLE_QUIET, 4, "  d%u %s %s%s%s", article->id, or_dash(article->published),
                       or_dash(article->title), standing != NULL ? " · " : "", standing != NULL ? standing : "");
        }
    }
}

/* -- Side by side --------------------------------------------------------------------------------------------- */

static void add_source(DzFlow *flow, const DzPassage *passage)
{
    const DzQuotation *quotation = passage->quotation;
    if (passage->carried < DZ_CARRIED_PARTLY) {
        dz_flow_add(flow, DZ_STYLE_QUIET, passage->carried == DZ_CARRIED_PARAPHRASED ? "paraphrased" : "perhaps");
    } else if (quotation != NULL) {
        dz_flow_add(flow, DZ_STYLE_QUIET, quotation->speaker != NULL ? quotation->speaker : "speaker not named");
        if (quotation->cue != NULL) {
            dz_flow_add(flow, DZ_STYLE_QUIET, " ");
            dz_flow_add(flow, DZ_STYLE_QUIET, quotation->cue);
        }
        if (quotation->stance > DZ_STANCE_NEUTRAL) {
            g_autofree char *stance = g_strdup_printf(" (%s)", dz_stance_name(quotation->stance));
            dz_flow_add(flow, DZ_STYLE_QUIET, stance);
        }
    } else {
        return;
    }
    dz_flow_break(flow);
}

static void add_passage(DzFlow *flow, const DzRow *row, const DzPassage *passage)
{
    add_source(flow, passage);
    if (passage->reading >= 0)
        dz_flow_add_reading(flow, row->match, (guint32)passage->reading);
    else
        dz_flow_add_span(flow, DZ_STYLE_PLAIN, passage->article, passage->span);
    dz_flow_break(flow);
    if (passage->quotation != NULL && (passage->quotation->flags & DZ_QUOTATION_CUT_BEFORE_TURN) != 0) {
        dz_flow_add(flow, DZ_STYLE_STRONG, "! cut before a turn");
        dz_flow_break(flow);
    }
}

static DzFlow *cell_of(const DzView *view, const DzRow *row, guint column)
{
    DzFlow *flow = dz_flow_new();
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    dz_flow_add(flow, DZ_STYLE_STRONG, dz_view_column(view, column)->name);
    dz_flow_break(flow);
    for (guint i = 0; i < n; i++)
        add_passage(flow, row, &passages[i]);
    return flow;
}

static void write_cells(const Page *page, GPtrArray *cells)
{
    guint fitting = MAX((page->width + BETWEEN_WIDTH) / (NARROWEST_COLUMN + BETWEEN_WIDTH), 1u);
    guint bands = (cells->len + fitting - 1) / fitting;
    guint a_band = (cells->len + bands - 1) / bands;
    guint width = (page->width - BETWEEN_WIDTH * (a_band - 1)) / a_band;
    for (guint i = 0; i < cells->len; i += a_band)
        dz_layout_beside(page->out, (DzFlow *const *)cells->pdata + i, MIN(a_band, cells->len - i), width, BETWEEN,
                         page->colour);
}

/* The outlets where the row is absent for this reason. */
static void write_absent(const Page *page, const DzView *view, const DzRow *row, DzExcuse excuse)
{
    static const char *const reasons[] = {
        [DZ_EXCUSE_NONE] = "not in",
        [DZ_EXCUSE_EXCERPT] = "not in (headline or excerpt only)",
        [DZ_EXCUSE_FOREIGN] = "not compared (in another language)",
        [DZ_EXCUSE_BEFORE] = "not in (published earlier)",
        [DZ_EXCUSE_OWN] = "not in (has a piece of its own)",
        [DZ_EXCUSE_THEIRS] = "not in (told by another outlet's own piece)",
        [DZ_EXCUSE_ALIKE] = "perhaps in",
    };
    g_autoptr(GString) names = g_string_new(NULL);
    for (guint i = 0; i < view->columns->len; i++)
        if (row->carried[i] == DZ_CARRIED_ABSENT && dz_view_excuse(view, row, i) == excuse)
            g_string_append_printf(names, "%s%s", names->len > 0 ? "; " : "", dz_view_column(view, i)->name);
    if (names->len > 0)
        write_line(page, DZ_STYLE_QUIET, 4, "%s: %s", reasons[excuse], names->str);
}

static void write_row(const Page *page, const DzView *view, const DzRow *row)
{
    g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func((GDestroyNotify)dz_flow_free);
    for (guint i = 0; i < view->columns->len; i++)
        if (row->carried[i] != DZ_CARRIED_ABSENT)
            g_ptr_array_add(cells, cell_of(view, row, i));
    if (cells->len == 0)
        return;
    g_string_append_c(page->out, '\n');
    if (row->match != NULL)
        write_line(page, DZ_STYLE_QUIET, 0, "%s %s %.2f", row->id, dz_how_name(row->match->how), row->match->score);
    else
        write_line(page, DZ_STYLE_QUIET, 0, "%s paraphrased", row->id);
    write_cells(page, cells);
    for (DzExcuse excuse = DZ_EXCUSE_NONE; excuse <= DZ_EXCUSE_ALIKE; excuse++)
        write_absent(page, view, row, excuse);
}

static void write_rows(const Page *page, const DzView *view, gboolean statements, const char *title)
{
    gboolean any = FALSE;
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        if (row->is_statement != statements)
            continue;
        if (!any)
            write_section(page, title);
        any = TRUE;
        write_row(page, view, row);
    }
}

/* -- Numbers that differ --------------------------------------------------------------------------------------- */

/* The outlets that print one of them, and a clause with it. */
static void write_printing(const Page *page, const DzView *view, const DzNumbers *numbers, guint side)
{
    const DzFigure *figure = &numbers->sides[side];
    DzSpan clause = dz_figure_clause(figure);
    g_autoptr(GArray) printing = dz_view_printing(view, numbers, side);
    g_autoptr(DzFlow) flow = dz_flow_new();
    dz_flow_add(flow, DZ_STYLE_PLAIN, side > 0 ? "    " : "  * ");
    for (guint i = 0; i < printing->len; i++) {
        guint column = g_array_index(printing, DzPrintedNumber, i).column;
        dz_flow_add(flow, DZ_STYLE_QUIET, i > 0 ? " · " : "");
        dz_flow_add(flow, DZ_STYLE_QUIET, dz_view_column(view, column)->name);
    }
    dz_flow_add(flow, DZ_STYLE_QUIET, ": ");
    dz_flow_add_span(flow, DZ_STYLE_PLAIN, figure->article, (DzSpan){clause.begin, figure->span.begin});
    dz_flow_add(flow, DZ_STYLE_STRONG, "{~");
    dz_flow_add_span(flow, DZ_STYLE_STRONG, figure->article, figure->span);
    dz_flow_add(flow, DZ_STYLE_STRONG, "~}");
    dz_flow_add_span(flow, DZ_STYLE_PLAIN, figure->article, (DzSpan){figure->span.end, clause.end});
    dz_layout_paragraph(page->out, flow, page->width, 4, page->colour);
}

static void write_numbers(const Page *page, const DzView *view)
{
    g_autoptr(GArray) numbers = dz_view_find_numbers(view);
    if (numbers->len > 0)
        write_section(page, "Numbers that differ");
    for (guint i = 0; i < numbers->len; i++) {
        write_printing(page, view, &g_array_index(numbers, DzNumbers, i), 0);
        write_printing(page, view, &g_array_index(numbers, DzNumbers, i), 1);
    }
}

/* -- What one outlet alone has -------------------------------------------------------------------------------- */

static void write_solo(const Page *page, const DzSolo *solo)
{
    g_autoptr(DzFlow) flow = dz_flow_new();
    dz_flow_add(flow, DZ_STYLE_PLAIN, "  * ");
    if (solo->quotation != NULL) {
        dz_flow_add(flow, DZ_STYLE_QUIET, or_dash(solo->quotation->speaker));
        dz_flow_add(flow, DZ_STYLE_QUIET, ": ");
    }
    dz_flow_add_span(flow, DZ_STYLE_PLAIN, solo->article, solo->span);
    dz_layout_paragraph(page->out, flow, page->width, 4, page->colour);
}

static void write_only(const Page *page, const DzView *view)
{
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        if (column->solo->len == 0)
            continue;
        g_autofree char *title = g_strdup_printf("Only in %s", column->name);
        write_section(page, title);
        for (guint k = 0; k < MIN(column->solo->len, MOST_SOLO); k++)
            write_solo(page, g_ptr_array_index(column->solo, k));
        if (column->solo->len > MOST_SOLO)
            write_line(page, DZ_STYLE_QUIET, 4, "  and %u more", column->solo->len - MOST_SOLO);
    }
}

/* -- The whole ------------------------------------------------------------------------------------------------ */

static void write_event(const Page *page, const DzComparison *comparison, const DzEvent *event)
{
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    write_line(page, DZ_STYLE_STRONG, 4, "e%u %s", event->id, or_dash(event->label));
    write_line(page, DZ_STYLE_QUIET, 0, "%u articles, %s to %s", event->n_articles, or_dash(event->first),
               or_dash(event->last));
    g_string_append_c(page->out, '\n');
    write_articles(page, view);
    write_rows(page, view, FALSE, "Utterances");
    write_rows(page, view, TRUE, "Statements");
    write_numbers(page, view);
    write_only(page, view);
    g_string_append_c(page->out, '\n');
}

static void write_alone(const Page *page, const GPtrArray *events)
{
    gboolean any = FALSE;
    for (guint i = 0; i < events->len; i++) {
        const DzEvent *event = g_ptr_array_index(events, i);
        if (event->n_articles > 1)
            continue;
        const DzArticle *article = event->articles[0];
        if (!any)
            write_line(page, DZ_STYLE_STRONG, 0, "Reported by one article");
        any = TRUE;
        g_autofree char *outlet = dz_article_dup_outlet(article);
        write_line(page, DZ_STYLE_PLAIN, 4, "  d%u %s %s: %s", article->id, or_dash(article->published), outlet,
                   or_dash(article->title));
    }
}

static void write_skipped(const Page *page, const DzComparison *comparison)
{
    g_autoptr(GPtrArray) skipped = dz_skipped_of(comparison);
    for (guint i = 0; i < skipped->len; i++) {
        const DzArticle *article = g_ptr_array_index(skipped, i);
        write_line(page, DZ_STYLE_PLAIN, 4, "skipped: %s: %s", article->path, article->skipped);
    }
}

GBytes *dz_report_text(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)error;
    Page page = {g_string_new(NULL), MAX(options->width, NARROWEST), options->colour};
    if (comparison->matches->len + comparison->statements->len > 0) {
        write_line(&page, DZ_STYLE_QUIET, 0, "%s", LEGEND);
        write_line(&page, DZ_STYLE_QUIET, 0, "%s", WORDS);
    }
    for (guint i = 0; i < comparison->events->len; i++) {
        const DzEvent *event = g_ptr_array_index(comparison->events, i);
        if (event->n_articles > 1)
            write_event(&page, comparison, event);
    }
    write_alone(&page, comparison->events);
    write_skipped(&page, comparison);
    return g_string_free_to_bytes(page.out);
}
