/* markdown.c -- the report as Markdown, readable in any viewer and as plain text.
 * In:     a finished comparison.
 * Out:    CommonMark with the tables of GitHub Flavored Markdown. For each event that two or more articles report: its
 *         articles; what each outlet left out or cut; a table a row of utterances and statements; what stands in one
 *         outlet only. Then who is quoted, articles that stand alone, skipped inputs, versions.
 *           {+…+} only here   {-…-} missing here   {~…~} otherwise here   {^…^} moved
 *         Signs and not ** and ~~, which do nothing beside Chinese punctuation (CommonMark 0.31, 6.2, flanking runs).
 * Knows:  that an article's text must never become markup: every character that could begin some is escaped.
 */
#include "characters.h"
#include "formats.h"
#include "signs.h"
#include "view_labels.h"
#include "view_marks.h"
#include "view_numbers.h"
#include "view_speakers.h"

#include <string.h>

/* -- Text that stays text ------------------------------------------------------------------------------------- */

/* "www." and "://" and "@" would become links in GitHub's dialect. */
static gboolean begins_link(const gunichar *points, guint32 length, guint32 at)
{
    if (points[at] == '@')
        return TRUE;
    if (points[at] == ':')
        return at + 1 < length && points[at + 1] == '/';
    return points[at] == '.' && at >= 3 && g_unichar_tolower(points[at - 1]) == 'w';
}

/* "1." and "1)" at the beginning of a line are a list. */
static gboolean ends_list_number(const gunichar *points, guint32 at)
{
    if (at == 0 || (points[at] != '.' && points[at] != ')'))
        return FALSE;
    while (at > 0 && g_unichar_isdigit(points[at - 1]))
        at--;
    return at == 0;
}

static void add_points(GString *out, const gunichar *points, guint32 length)
{
    for (guint32 at = 0; at < length; at++) {
        gunichar c = dz_terminal_clean_point(points[at]);
        gboolean special = c < 0x80 && c != 0 && strchr("\\`*_[]<>&#|~$!", (int)c) != NULL;
        gboolean at_begin = at == 0 && (c == '-' || c == '+' || c == '=');
        if (special || at_begin || begins_link(points, length, at) || ends_list_number(points, at))
            g_string_append_c(out, '\\');
        g_string_append_unichar(out, c);
    }
}

static void add_text(GString *out, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text != NULL ? text : "", -1);
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(valid, -1, &length);
    add_points(out, points, (guint32)length);
}

static void add_span(GString *out, const DzArticle *article, DzSpan span)
{
    add_points(out, article->text + span.begin, dz_span_length(span));
}

/* The title, else the path, as a link to where the article stands on the web. */
static void add_title(GString *out, const DzArticle *article)
{
    const char *url = dz_report_address(article);
    g_autofree char *safe = url != NULL ? g_uri_escape_string(url, ":/?#@!$&'*+,;=%", FALSE) : NULL;
    g_string_append(out, safe != NULL ? "[" : "");
    add_text(out, article->title != NULL ? article->title : article->path);
    if (safe != NULL)
        g_string_append_printf(out, "](<%s>)", safe);
}

/* -- Tables --------------------------------------------------------------------------------------------------- */

static void begin_row(GString *out)
{
    g_string_append(out, "|");
}

static void end_cell(GString *out)
{
    g_string_append(out, " |");
}

static void add_cell(GString *out, const char *text)
{
    g_string_append_c(out, ' ');
    add_text(out, text);
    end_cell(out);
}

static void add_number_cell(GString *out, guint number)
{
    g_string_append_printf(out, " %u |", number);
}

static void add_length_cell(GString *out, const DzArticle *article)
{
    const char *unit = dz_article_is_english(article) ? "words" : "characters";
    g_string_append_printf(out, " %u %s |", dz_article_words(article), unit);
}

static void end_row(GString *out)
{
    g_string_append_c(out, '\n');
}

static void add_rule(GString *out, guint columns)
{
    g_string_append_c(out, '|');
    for (guint i = 0; i < columns; i++)
        g_string_append(out, " --- |");
    end_row(out);
}

static void add_head(GString *out, const char *const *titles, guint n)
{
    begin_row(out);
    for (guint i = 0; i < n; i++)
        add_cell(out, titles[i]);
    end_row(out);
    add_rule(out, n);
}

#define ADD_HEAD(out, ...)                                                                                             \
    add_head(out, (const char *const[]){__VA_ARGS__}, G_N_ELEMENTS(((const char *const[]){__VA_ARGS__})))

/* -- One event ------------------------------------------------------------------------------------------------ */

static void add_articles(GString *out, const DzView *view)
{
    g_string_append_c(out, '\n');
    ADD_HEAD(out, "Outlet", "Published", "Length", "Title");
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        for (guint k = 0; k < column->articles->len; k++) {
            const DzArticle *article = g_ptr_array_index(column->articles, k);
            begin_row(out);
            add_cell(out, column->name);
            add_cell(out, article->published);
            add_length_cell(out, article);
            g_string_append_c(out, ' ');
            add_title(out, article);
            g_autofree char *standing = dz_report_standing_dup(view, article);
            if (standing != NULL) {
                g_string_append(out, " · ");
                add_text(out, standing);
            }
            end_cell(out);
            end_row(out);
        }
    }
}

enum { SNIPPET = 24 };

static void add_snippet(GString *out, const DzPassage *passage)
{
    DzSpan span = dz_passage_fact(passage);
    gboolean cut = dz_span_length(span) > SNIPPET;
    if (cut)
        span.end = span.begin + SNIPPET;
    add_span(out, passage->article, span);
    g_string_append(out, cut ? "…" : "");
}

static void add_ledger_row(GString *out, const DzView *view, const DzRow *row)
{
    begin_row(out);
    g_string_append_printf(out, " %s ", row->id);
    add_snippet(out, dz_row_label(row));
    end_cell(out);
    for (guint i = 0; i < view->columns->len; i++)
        add_cell(out, dz_sign_in(view, row, i).sign); /* ten outlets leave no room for words */
    add_cell(out, row->cut ? "cut before a turn" : "");
    end_row(out);
}

static void add_ledger(GString *out, const DzView *view)
{
    if (view->rows->len == 0 || view->columns->len == 1)
        return;
    g_string_append(out,
                    "\n### What was left out or cut\n\n● quoted or stated, ◐ partly quoted, ◌ paraphrased, — absent, "
                    "≈ perhaps: something alike, · absent from what was published earlier, an excerpt, another "
                    "language, or a piece of its own\n\n");
    begin_row(out);
    add_cell(out, "");
    for (guint i = 0; i < view->columns->len; i++)
        add_cell(out, dz_view_column(view, i)->name);
    add_cell(out, "");
    end_row(out);
    add_rule(out, view->columns->len + 2);
    for (guint i = 0; i < view->rows->len; i++)
        add_ledger_row(out, view, dz_view_row(view, i));
}

static const char *sign_of(DzMark mark)
{
    switch (mark) {
    case DZ_MARK_NONE:
    case DZ_MARK_SCRIPT:
    case DZ_MARK_PUNCTUATION:
        return "";
    case DZ_MARK_EXTRA:
        return "+";
    case DZ_MARK_LACKING:
        return "-";
    case DZ_MARK_MOVED:
        return "^";
    default:
        return "\\~";
    }
}

static void add_stretch(GString *out, const DzArticle *article, const DzStretch *stretch)
{
    gboolean lacking = stretch->group == DZ_MARK_LACKING;
    const char *sign = sign_of(stretch->group);
    g_string_append_printf(out, "%s%s", *sign != '\0' ? "{" : "", sign);
    add_span(out, lacking ? stretch->other : article, lacking ? stretch->other_span : stretch->span);
    g_string_append_printf(out, "%s%s", sign, *sign != '\0' ? "}" : "");
}

static void add_passage(GString *out, const DzRow *row, const DzPassage *passage)
{
    if (passage->reading < 0) {
        add_span(out, passage->article, passage->span);
        return;
    }
    g_autoptr(GArray) stretches = dz_marks_against_group(row->match, (guint32)passage->reading);
    for (guint i = 0; i < stretches->len; i++)
        add_stretch(out, passage->article, &g_array_index(stretches, DzStretch, i));
}

static void add_passage_row(GString *out, const DzView *view, const DzRow *row, const DzPassage *passage)
{
    const DzQuotation *quotation = passage->quotation;
    gboolean told = passage->carried == DZ_CARRIED_PERHAPS || passage->carried == DZ_CARRIED_PARAPHRASED;
    const char *sign = told ? dz_sign_of(passage->carried, DZ_EXCUSE_NONE).sign : "";
    g_autofree char *outlet = g_strconcat(dz_view_column(view, passage->column)->name, " ", sign, NULL);
    begin_row(out);
    add_cell(out, g_strchomp(outlet));
    if (!row->is_statement) {
        add_cell(out, quotation != NULL ? quotation->speaker : NULL);
        add_cell(out, quotation != NULL ? quotation->cue : NULL);
        add_cell(out, quotation != NULL ? dz_stance_name(quotation->stance) : NULL);
    }
    g_string_append_c(out, ' ');
    add_passage(out, row, passage);
    end_cell(out);
    end_row(out);
}

static void add_row(GString *out, const DzView *view, const DzRow *row)
{
    g_string_append_printf(out, "\n#### %s", row->id);
    if (row->match != NULL)
        g_string_append_printf(out, ", %s, %.2f", dz_how_name(row->match->how), row->match->score);
    g_string_append(out, "\n\n");
    if (row->is_statement)
        ADD_HEAD(out, "Outlet", "Text");
    else
        ADD_HEAD(out, "Outlet", "Speaker", "Reporting verb", "Stance", "Text");
    for (guint i = 0; i < row->passages->len; i++)
        add_passage_row(out, view, row, &g_array_index(row->passages, DzPassage, i));
}

static void add_rows(GString *out, const DzView *view, gboolean statements, const char *title)
{
    gboolean any = FALSE;
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        if (row->is_statement != statements)
            continue;
        if (!any)
            g_string_append_printf(out, "\n### %s\n", title);
        any = TRUE;
        add_row(out, view, row);
    }
}

/* The outlets that print one of them, and a clause with it. */
static void add_printing(GString *out, const DzView *view, const DzNumbers *numbers, guint side)
{
    const DzFigure *figure = &numbers->sides[side];
    DzSpan clause = dz_figure_clause(figure);
    g_autoptr(GArray) printing = dz_view_printing(view, numbers, side);
    for (guint i = 0; i < printing->len; i++) {
        g_string_append(out, i > 0 ? " · " : "");
        add_text(out, dz_view_column(view, g_array_index(printing, DzPrintedNumber, i).column)->name);
    }
    g_string_append(out, ": ");
    add_span(out, figure->article, (DzSpan){clause.begin, figure->span.begin});
    g_string_append_printf(out, "{%s", sign_of(DZ_MARK_NUMBER));
    add_span(out, figure->article, figure->span);
    g_string_append_printf(out, "%s}", sign_of(DZ_MARK_NUMBER));
    add_span(out, figure->article, (DzSpan){figure->span.end, clause.end});
}

static void add_numbers(GString *out, const DzView *view)
{
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    if (found->len > 0)
        g_string_append(out, "\n### Numbers that differ\n\n");
    for (guint i = 0; i < found->len; i++) {
        g_string_append(out, "- ");
        add_printing(out, view, &g_array_index(found, DzNumbers, i), 0);
        g_string_append(out, " / ");
        add_printing(out, view, &g_array_index(found, DzNumbers, i), 1);
        g_string_append_c(out, '\n');
    }
}

static void add_only(GString *out, const DzView *view)
{
    for (guint i = 0; i < view->columns->len; i++) {
        const DzColumn *column = dz_view_column(view, i);
        if (column->solo->len == 0)
            continue;
        g_string_append(out, "\n### Only in ");
        add_text(out, column->name);
        g_string_append(out, "\n\n");
        for (guint k = 0; k < column->solo->len; k++) {
            const DzSolo *solo = g_ptr_array_index(column->solo, k);
            g_string_append(out, "- ");
            if (solo->quotation != NULL && solo->quotation->speaker != NULL) {
                add_text(out, solo->quotation->speaker);
                g_string_append(out, ": ");
            }
            add_span(out, solo->article, solo->span);
            g_string_append_c(out, '\n');
        }
    }
}

static void add_event(GString *out, const DzComparison *comparison, const DzEvent *event)
{
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    g_string_append_printf(out, "\n## e%u ", event->id);
    add_text(out, event->label);
    g_string_append_c(out, '\n');
    add_articles(out, view);
    add_ledger(out, view);
    add_rows(out, view, FALSE, "Utterances");
    add_rows(out, view, TRUE, "Statements");
    add_numbers(out, view);
    add_only(out, view);
}

/* -- The whole ------------------------------------------------------------------------------------------------ */

static void add_sources(GString *out, const DzComparison *comparison)
{
    g_autoptr(GPtrArray) speakers = dz_speakers_of(comparison, NULL);
    if (speakers->len == 0)
        return;
    g_string_append(out, "\n## Who is quoted\n\n");
    ADD_HEAD(out, "Speaker", "Outlet", "Quotations", "Words", "Reported", "");
    for (guint i = 0; i < speakers->len; i++) {
        const DzSpeaker *speaker = g_ptr_array_index(speakers, i);
        for (guint k = 0; k < speaker->shares->len; k++) {
            const DzShare *share = &g_array_index(speaker->shares, DzShare, k);
            g_autofree char *outlet = dz_article_dup_outlet(share->first->article);
            begin_row(out);
            add_cell(out, share->first->speaker != NULL ? share->first->speaker : "(not named)");
            add_cell(out, outlet);
            add_number_cell(out, share->quotations);
            add_number_cell(out, share->words);
            add_number_cell(out, share->reported);
            add_cell(out, share->vague ? "vague" : "");
            end_row(out);
        }
    }
}

static void add_alone(GString *out, const GPtrArray *events)
{
    gboolean any = FALSE;
    for (guint i = 0; i < events->len; i++) {
        const DzEvent *event = g_ptr_array_index(events, i);
        const DzArticle *article = event->articles[0];
        if (event->n_articles > 1)
            continue;
        if (!any)
            g_string_append(out, "\n## Reported by one article\n\n");
        any = TRUE;
        g_string_append(out, "- ");
        g_autofree char *outlet = dz_article_dup_outlet(article);
        add_text(out, outlet);
        g_string_append(out, ": ");
        add_title(out, article);
        g_string_append_c(out, '\n');
    }
}

static void add_skipped(GString *out, const DzComparison *comparison)
{
    g_autoptr(GPtrArray) skipped = dz_skipped_of(comparison);
    g_string_append(out, skipped->len > 0 ? "\n## Skipped\n\n" : "");
    for (guint i = 0; i < skipped->len; i++) {
        const DzArticle *article = g_ptr_array_index(skipped, i);
        g_string_append(out, "- ");
        add_text(out, article->path);
        g_string_append(out, ": ");
        add_text(out, article->skipped);
        g_string_append_c(out, '\n');
    }
}

GBytes *dz_report_markdown(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)options;
    (void)error;
    g_autofree char *icu = dz_icu_version();
    GString *out = g_string_new("# Side by side\n\n"
                                "{+only here+} {-missing here-} {\\~otherwise here\\~} {^moved^}\n\n"
                                "verbatim: the same words; near: nearly the same; retranslated: worded or translated "
                                "otherwise; 0 to 1: how sure; cut before a turn: others go on with a “but”, an “if” or "
                                "a “not”\n");
    for (guint i = 0; i < comparison->events->len; i++) {
        const DzEvent *event = g_ptr_array_index(comparison->events, i);
        if (event->n_articles > 1)
            add_event(out, comparison, event);
    }
    add_sources(out, comparison);
    add_alone(out, comparison->events);
    add_skipped(out, comparison);
    g_string_append_printf(out, "\n---\n\nduizhao %s, OpenCC %s, ICU %s\n", dz_version(), DZ_OPENCC_VERSION, icu);
    return g_string_free_to_bytes(out);
}
