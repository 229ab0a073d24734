/* tei.c -- the report as a critical apparatus, for editions and CollateX's kin.
 * In:     a finished comparison.
 * Out:    one TEI P5 document, parallel segmentation (TEI Guidelines, 12.2.3), in the subset that
 *         tests/formats/tei.rng states:
 *           teiHeader//listWit/witness[@xml:id]    an article: outlet, title, author, date, address, hash of its bytes
 *           body/div[@type='event'][@xml:id]       an event that has matches
 *           div[@type='utterance'|'statement']     a match; subtype: how, n: score
 *           ab                                     its text: what all readings share as it is, where they part an app;
 *                                                  app/@type: the kind of difference, or "several"
 *           app/rdg[@wit]                          a reading and the witnesses that have it; empty: nothing there
 *           note[@type='attribution'][@target]     speaker (rs) and reporting verb (term, subtype: stance) of a witness
 *           note[@type='indirect'][@target]        a sentence that reports the utterance without quoting it
 *           note[@type='omission'][@target]        a witness of the event that has nothing of it
 *         A witness that reads the utterance twice has two readings in an app.
 */
#include "data.h"
#include "formats.h"
#include "html_writer.h"
#include "segments.h"

#include <string.h>

static void newline(DzHtmlWriter *out)
{
    dz_html_text(out, "\n");
}

static void close_line(DzHtmlWriter *out)
{
    dz_html_close(out);
    newline(out);
}

static void leaf_line(DzHtmlWriter *out, const char *tag, const char *text)
{
    if (text == NULL)
        return;
    dz_html_leaf(out, tag, text, NULL);
    newline(out);
}

/* -- Header --------------------------------------------------------------------------------------------------- */

/* An address as TEI wants it, a URI: whatever could not stand in one is escaped. */
static void write_address(DzHtmlWriter *out, const char *url)
{
    if (url == NULL)
        return;
    g_autofree char *uri = g_uri_escape_string(url, ":/?#[]@!$&'()*+,;=%", FALSE);
    dz_html_leaf(out, "ptr", NULL, "target", uri, NULL);
    newline(out);
}

/* @when takes dates and times of XML Schema, and no other form of ISO 8601. */
static void write_date(DzHtmlWriter *out, const char *published)
{
    if (published == NULL)
        return;
    static DzPattern form = {.text = "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d))?$"};
    gboolean known = g_regex_match(dz_pattern_regex(&form), published, G_REGEX_MATCH_DEFAULT, NULL);
    dz_html_leaf(out, "date", published, "when", known ? published : NULL, NULL);
    newline(out);
}

static void write_witness(DzHtmlWriter *out, const DzArticle *article)
{
    dz_html_open(out, "witness", NULL);
    dz_html_attribute(out, "xml:id", "d%u", article->id);
    dz_html_open(out, "bibl", NULL);
    newline(out);
    leaf_line(out, "publisher", article->outlet);
    leaf_line(out, "title", article->title);
    leaf_line(out, "author", article->author);
    write_date(out, article->published);
    write_address(out, article->url);
    if (article->sha256 != NULL) {
        dz_html_leaf(out, "idno", article->sha256, "type", "sha256", NULL);
        newline(out);
    }
    dz_html_leaf(out, "idno", article->path, "type", "path", NULL);
    dz_html_close(out);
    close_line(out);
}

static void write_skipped(DzHtmlWriter *out, const DzComparison *comparison)
{
    g_autoptr(GPtrArray) skipped = dz_skipped_of(comparison);
    if (skipped->len == 0)
        return;
    dz_html_open(out, "notesStmt", NULL);
    for (guint i = 0; i < skipped->len; i++) {
        const DzArticle *article = g_ptr_array_index(skipped, i);
        g_autofree char *text = g_strdup_printf("%s: %s", article->path, article->skipped);
        dz_html_leaf(out, "note", text, "type", "skipped", NULL);
    }
    close_line(out);
}

static void write_file_description(DzHtmlWriter *out, const DzComparison *comparison)
{
    g_autofree char *written = g_strdup_printf("Written by duizhao %s.", dz_version());
    guint witnesses = 0;
    dz_html_open(out, "fileDesc", NULL);
    dz_html_open(out, "titleStmt", NULL);
    dz_html_leaf(out, "title", "Several outlets' reports, side by side", NULL);
    close_line(out);
    dz_html_open(out, "publicationStmt", NULL);
    dz_html_leaf(out, "p", written, NULL);
    close_line(out);
    write_skipped(out, comparison);
    dz_html_open(out, "sourceDesc", NULL);
    newline(out);
    for (guint i = 0; i < comparison->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(comparison->articles, i);
        if (article->skipped != NULL)
            continue;
        if (witnesses++ == 0)
            dz_html_open(out, "listWit", NULL);
        write_witness(out, article);
    }
    if (witnesses > 0)
        close_line(out);
    else
        dz_html_leaf(out, "p", "Nothing was read.", NULL);
    close_line(out);
    close_line(out);
}

static void write_encoding(DzHtmlWriter *out)
{
    dz_html_open(out, "encodingDesc", NULL);
    dz_html_leaf(out, "variantEncoding", NULL, "method", "parallel-segmentation", "location", "internal", NULL);
    dz_html_open(out, "appInfo", NULL);
    dz_html_open(out, "application", "ident", "duizhao", "version", dz_version(), NULL);
    dz_html_leaf(out, "label", "duizhao", NULL);
    dz_html_close(out);
    dz_html_close(out);
    close_line(out);
}

/* -- Text ----------------------------------------------------------------------------------------------------- */

static gboolean same_words(const DzMatch *match, const DzSegment *segment, guint32 i, guint32 k)
{
    DzSpan x = segment->spans[i];
    DzSpan y = segment->spans[k];
    return dz_span_length(x) == dz_span_length(y) &&
           memcmp(match->readings[i].article->text + x.begin, match->readings[k].article->text + y.begin,
                  dz_span_length(x) * sizeof(gunichar)) == 0;
}

/* The reading `index` of a segment with all witnesses that have it, once: where the first of them is. */
static void write_reading(DzHtmlWriter *out, const DzMatch *match, const DzSegment *segment, guint32 index)
{
    for (guint32 i = 0; i < index; i++)
        if (same_words(match, segment, i, index))
            return;
    g_autoptr(GString) witnesses = g_string_new(NULL);
    const DzArticle *last = NULL; /* readings are by article */
    for (guint32 i = index; i < match->n_readings; i++) {
        const DzArticle *article = match->readings[i].article;
        if (article == last || !same_words(match, segment, index, i))
            continue;
        g_string_append_printf(witnesses, "%s#d%u", last != NULL ? " " : "", article->id);
        last = article;
    }
    DzSpan span = segment->spans[index];
    dz_html_open(out, "rdg", "wit", witnesses->str, NULL);
    dz_html_points(out, match->readings[index].article->text + span.begin, dz_span_length(span));
    dz_html_close(out);
}

static const char *type_of(guint kinds)
{
    gint first = g_bit_nth_lsf(kinds, -1);
    if (first < 0)
        return NULL;
    return kinds == 1u << first ? dz_difference_kind_name((DzDifferenceKind)first) : "several";
}

static void write_segment(DzHtmlWriter *out, const DzMatch *match, const DzSegment *segment)
{
    DzSpan span = segment->spans[0];
    if (segment->shared) {
        dz_html_points(out, match->readings[0].article->text + span.begin, dz_span_length(span));
        return;
    }
    dz_html_open(out, "app", "type", type_of(segment->kinds), NULL);
    for (guint32 i = 0; i < match->n_readings; i++)
        write_reading(out, match, segment, i);
    dz_html_close(out);
}

static void write_attribution(DzHtmlWriter *out, const DzQuotation *quotation)
{
    if (quotation == NULL || (quotation->speaker == NULL && quotation->cue == NULL))
        return;
    dz_html_open(out, "note", "type", "attribution", NULL);
    dz_html_attribute(out, "target", "#d%u", quotation->article->id);
    if (quotation->speaker != NULL)
        dz_html_leaf(out, "rs", quotation->speaker, "type", "speaker", NULL);
    if (quotation->speaker != NULL && quotation->cue != NULL)
        dz_html_text(out, " ");
    if (quotation->cue != NULL)
        dz_html_leaf(out, "term", quotation->cue, "type", "cue", "subtype", dz_stance_name(quotation->stance), NULL);
    close_line(out);
}

static void write_indirect(DzHtmlWriter *out, const DzMatch *match, const GArray *indirect)
{
    for (guint i = 0; match->kind == DZ_MATCH_UTTERANCE && i < indirect->len; i++) {
        const DzIndirect *report = &g_array_index(indirect, DzIndirect, i);
        if (!dz_match_reads(match, report->quotation))
            continue;
        dz_html_open(out, "note", "type", "indirect", NULL);
        dz_html_attribute(out, "target", "#d%u", report->article->id);
        dz_html_points(out, report->article->text + report->span.begin, dz_span_length(report->span));
        close_line(out);
    }
}

static void write_match(DzHtmlWriter *out, const DzMatch *match, const GArray *indirect)
{
    gboolean utterance = match->kind == DZ_MATCH_UTTERANCE;
    char score[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_formatd(score, sizeof score, "%.4g", match->score);
    g_autoptr(DzSegments) segments = dz_segments_new(match);
    dz_html_open(out, "div", "type", utterance ? "utterance" : "statement", "subtype", dz_how_name(match->how), "n",
                 score, NULL);
    dz_html_attribute(out, "xml:id", "%c%u", utterance ? 'm' : 's', match->id);
    newline(out);
    dz_html_open(out, "ab", NULL);
    for (guint i = 0; i < segments->list->len; i++)
        write_segment(out, match, &g_array_index(segments->list, DzSegment, i));
    close_line(out);
    for (guint32 i = 0; i < match->n_readings; i++)
        write_attribution(out, match->readings[i].quotation);
    write_indirect(out, match, indirect);
    for (guint32 i = 0; i < match->n_omissions; i++) {
        dz_html_open(out, "note", "type", "omission", NULL);
        dz_html_attribute(out, "target", "#d%u", match->omissions[i].article->id);
        close_line(out);
    }
    close_line(out);
}

static void write_matches(DzHtmlWriter *out, const GPtrArray *matches, const DzEvent *event, const GArray *indirect)
{
    for (guint i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        if (match->event == event)
            write_match(out, match, indirect);
    }
}

static gboolean has_match(const GPtrArray *matches, const DzEvent *event)
{
    for (guint i = 0; i < matches->len; i++)
        if (((const DzMatch *)g_ptr_array_index(matches, i))->event == event)
            return TRUE;
    return FALSE;
}

static void write_event(DzHtmlWriter *out, const DzComparison *comparison, const DzEvent *event)
{
    dz_html_open(out, "div", "type", "event", NULL);
    dz_html_attribute(out, "xml:id", "e%u", event->id);
    leaf_line(out, "head", event->label);
    write_matches(out, comparison->matches, event, comparison->indirect);
    write_matches(out, comparison->statements, event, comparison->indirect);
    close_line(out);
}

static void write_body(DzHtmlWriter *out, const DzComparison *comparison)
{
    gboolean any = FALSE;
    dz_html_open(out, "body", NULL);
    for (guint i = 0; i < comparison->events->len; i++) {
        const DzEvent *event = g_ptr_array_index(comparison->events, i);
        if (!has_match(comparison->matches, event) && !has_match(comparison->statements, event))
            continue;
        write_event(out, comparison, event);
        any = TRUE;
    }
    if (!any)
        dz_html_leaf(out, "p", "No two articles say the same.", NULL);
    close_line(out);
}

GBytes *dz_report_tei(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)options;
    (void)error;
    g_autoptr(DzHtmlWriter) out = dz_html_writer_new();
    dz_html_raw(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    dz_html_open(out, "TEI", "xmlns", "http://www.tei-c.org/ns/1.0", NULL);
    newline(out);
    dz_html_open(out, "teiHeader", NULL);
    write_file_description(out, comparison);
    write_encoding(out);
    close_line(out);
    dz_html_open(out, "text", NULL);
    write_body(out, comparison);
    dz_html_close(out);
    close_line(out);
    return dz_html_writer_end(out);
}
