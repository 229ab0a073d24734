/* csv.c -- the matches as a table, for spreadsheets and statistics.
 * In:     a finished comparison.
 * Out:    RFC 4180: a header, then one row for each reading of each match, utterances before statements; CRLF; UTF-8,
 *         with a byte order mark if asked for (Excel wants one). Columns:
 *           kind match how score event event_label         of the match; kind is "utterance" or "statement"
 *           document outlet published path url title       of the article
 *           quote quote_kind speaker cue stance flags      of the quotation; empty in a statement; flags by spaces
 *           begin end text                                 the passage, code points in the article's plain text
 *         Offsets count in the text as read; in cells, control characters other than line breaks become U+FFFD.
 *         A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV injection").
 */
#include "formats.h"

#include "csv.h"

#include <string.h>

/* Spreadsheets start a formula at these, some after blanks, East Asian ones at full-width forms too. */
static gboolean begins_formula(const char *cell)
{
    const char *at = cell;
    while (*at != '\0' && g_unichar_isspace(g_utf8_get_char(at)))
        at = g_utf8_next_char(at);
    gunichar c = g_utf8_get_char(at);
    return at[0] != '\0' && (strchr("=+-@", at[0]) != NULL || c == U'＝' || c == U'＋' || c == U'－' || c == U'＠');
}

void dz_csv_add_cell(GString *out, const char *cell)
{
    if (out->len > 0 && out->str[out->len - 1] != '\n')
        g_string_append_c(out, ',');
    g_autofree char *valid = g_utf8_make_valid(cell != NULL ? cell : "", -1);
    g_string_append_c(out, '"');
    if (begins_formula(valid))
        g_string_append_c(out, '\'');
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c == '"')
            g_string_append_c(out, '"');
        g_string_append_unichar(out, g_unichar_iscntrl(c) && c != '\n' ? 0xFFFD : c);
    }
    g_string_append_c(out, '"');
}

void dz_csv_add_number(GString *out, guint64 number)
{
    if (out->len > 0 && out->str[out->len - 1] != '\n')
        g_string_append_c(out, ',');
    g_string_append_printf(out, "%" G_GUINT64_FORMAT, number);
}

void dz_csv_end_row(GString *out)
{
    g_string_append(out, "\r\n");
}

static void add_id(GString *out, char letter, guint32 id)
{
    g_autofree char *name = g_strdup_printf("%c%u", letter, id);
    dz_csv_add_cell(out, name);
}

static void add_match(GString *out, const DzMatch *match)
{
    char score[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(score, sizeof score, "%.4g", match->score);
    dz_csv_add_cell(out, match->kind == DZ_MATCH_UTTERANCE ? "utterance" : "statement");
    add_id(out, match->kind == DZ_MATCH_UTTERANCE ? 'm' : 's', match->id);
    dz_csv_add_cell(out, dz_how_name(match->how));
    dz_csv_add_cell(out, score);
    add_id(out, 'e', match->event->id);
    dz_csv_add_cell(out, match->event->label);
}

static void add_article(GString *out, const DzArticle *article)
{
    const char *cells[] = {article->outlet, article->published, article->path, article->url, article->title};
    add_id(out, 'd', article->id);
    for (gsize i = 0; i < G_N_ELEMENTS(cells); i++)
        dz_csv_add_cell(out, cells[i]);
}

static void add_flags(GString *out, guint flags)
{
    g_autoptr(GString) names = g_string_new(NULL);
    for (guint bit = 0; bit < DZ_QUOTATION_N_FLAGS; bit++)
        if (flags & (1u << bit))
            g_string_append_printf(names, "%s%s", names->len > 0 ? " " : "",
                                   dz_quotation_flag_name((DzQuotationFlags)(1u << bit)));
    dz_csv_add_cell(out, names->str);
}

enum { N_QUOTATION_CELLS = 6 };

static void add_quotation(GString *out, const DzQuotation *quotation)
{
    if (quotation == NULL) {
        for (int i = 0; i < N_QUOTATION_CELLS; i++)
            dz_csv_add_cell(out, NULL);
        return;
    }
    add_id(out, 'q', quotation->id);
    dz_csv_add_cell(out, dz_quotation_kind_name(quotation->kind));
    dz_csv_add_cell(out, quotation->speaker);
    dz_csv_add_cell(out, quotation->cue);
    dz_csv_add_cell(out, dz_stance_name(quotation->stance));
    add_flags(out, quotation->flags);
}

static void add_reading(GString *out, const DzMatch *match, const DzReading *reading)
{
    g_autofree char *text = dz_article_dup_text(reading->article, reading->span);
    add_match(out, match);
    add_article(out, reading->article);
    add_quotation(out, reading->quotation);
    dz_csv_add_number(out, reading->span.begin);
    dz_csv_add_number(out, reading->span.end);
    dz_csv_add_cell(out, text);
    dz_csv_end_row(out);
}

static void add_matches(GString *out, const GPtrArray *matches)
{
    for (guint i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        for (guint32 k = 0; k < match->n_readings; k++)
            add_reading(out, match, &match->readings[k]);
    }
}

GBytes *dz_report_csv(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)error;
    GString *out = g_string_new(options->byte_order_mark ? "\xEF\xBB\xBF" : "");
    g_string_append(out, "kind,match,how,score,event,event_label,document,outlet,published,path,url,title,"
                         "quote,quote_kind,speaker,cue,stance,flags,begin,end,text\r\n");
    add_matches(out, comparison->matches);
    add_matches(out, comparison->statements);
    return g_string_free_to_bytes(out);
}
