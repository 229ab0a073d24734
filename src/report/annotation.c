/* annotation.c -- the report as Web Annotations, for annotation tools (Hypothesis, Recogito, Mirador).
 * In:     a finished comparison.
 * Out:    one W3C AnnotationPage (JSON-LD, "Web Annotation Data Model", 2017). An item is a match, of utterances then
 *         of statements, or an indirect report: motivation "linking", its targets the passages, its body one word of
 *         purpose "classifying": verbatim, near, retranslated, statement, indirect. A target is a SpecificResource:
 *           source     the article's address; where none is known, the path of its file as a URI reference
 *           selector   TextQuoteSelector (exact, with up to 32 characters before and after), and TextPositionSelector
 *                      in code points of the article's plain text as `duizhao read` shows it, not of the page around it
 *         The page's id is a UUID made of the hashes of its articles: the same articles have the same id.
 */
#include "formats.h"
#include "json_values.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT = 32 };

static json_t *source_of(const DzArticle *article)
{
    const char *url = dz_report_address(article);
    g_autofree char *address = url != NULL ? g_uri_escape_string(url, ":/?#[]@!$&'()*+,;=%", FALSE) : NULL;
    g_autofree char *path = g_uri_escape_bytes((const guint8 *)article->path, strlen(article->path), "/");
    g_autofree char *file = g_strconcat(g_path_is_absolute(article->path) ? "file://" : "./", path, NULL);
    return json_string(address != NULL ? address : file);
}

static json_t *target_of(const DzArticle *article, DzSpan span)
{
    DzSpan before = {span.begin - MIN(span.begin, (guint32)CONTEXT), span.begin};
    DzSpan after = {span.end, MIN(span.end + (guint32)CONTEXT, article->length)};
    json_t *quote = json_pack("{ss so so so}", "type", "TextQuoteSelector", "exact", dz_json_text(article, span),
                              "prefix", dz_json_text(article, before), "suffix", dz_json_text(article, after));
    json_t *position =
        json_pack("{ss si si}", "type", "TextPositionSelector", "start", (int)span.begin, "end", (int)span.end);
    return json_pack("{ss so s[oo]}", "type", "SpecificResource", "source", source_of(article), "selector", quote,
                     position);
}

static json_t *annotation_of(const char *page, const char *name, const char *kind, json_t *targets)
{
    json_t *body = json_pack("{ss ss ss ss}", "type", "TextualBody", "value", kind, "format", "text/plain", "purpose",
                             "classifying");
    return json_pack("{so ss ss so so}", "id", json_sprintf("%s#%s", page, name), "type", "Annotation", "motivation",
                     "linking", "body", body, "target", targets);
}

static void add_matches(json_t *items, const char *page, const GPtrArray *matches)
{
    for (guint i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        gboolean utterance = match->kind == DZ_MATCH_UTTERANCE;
        g_autofree char *name = g_strdup_printf("%c%u", utterance ? 'm' : 's', match->id);
        json_t *targets = json_array();
        for (guint32 k = 0; k < match->n_readings; k++)
            json_array_append_new(targets, target_of(match->readings[k].article, match->readings[k].span));
        json_array_append_new(items,
                              annotation_of(page, name, utterance ? dz_how_name(match->how) : "statement", targets));
    }
}

static void add_indirect(json_t *items, const char *page, const GArray *indirect)
{
    for (guint i = 0; i < indirect->len; i++) {
        const DzIndirect *report = &g_array_index(indirect, DzIndirect, i);
        g_autofree char *name = g_strdup_printf("i%u", i + 1);
        json_t *targets = json_pack("[oo]", target_of(report->quotation->article, report->quotation->span),
                                    target_of(report->article, report->span));
        json_array_append_new(items, annotation_of(page, name, "indirect", targets));
    }
}

/* A UUID of version 5 (RFC 4122, 4.3), of the hashes of all articles. */
static char *page_id(const GPtrArray *articles)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA1);
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        if (article->sha256 != NULL)
            g_checksum_update(checksum, (const guchar *)article->sha256, -1);
    }
    const char *hex = g_checksum_get_string(checksum);
    static const char variants[] = "89ab";
    return g_strdup_printf("urn:uuid:%.8s-%.4s-5%.3s-%c%.3s-%.12s", hex, hex + 8, hex + 13,
                           variants[g_ascii_xdigit_value(hex[16]) % 4], hex + 17, hex + 20);
}

GBytes *dz_report_annotation(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)options;
    (void)error;
    g_autofree char *page = page_id(comparison->articles);
    json_t *items = json_array();
    add_matches(items, page, comparison->matches);
    add_matches(items, page, comparison->statements);
    add_indirect(items, page, comparison->indirect);
    json_t *generator = json_pack("{ss so}", "type", "Software", "name", json_sprintf("duizhao %s", dz_version()));
    json_t *root = json_pack("{ss ss ss so si so}", "@context", "http://www.w3.org/ns/anno.jsonld", "id", page, "type",
                             "AnnotationPage", "generator", generator, "startIndex", 0, "items", items);
    char *text = json_dumps(root, JSON_INDENT(1));
    gsize length = strlen(text);
    text[length] = '\n';
    GBytes *bytes = g_bytes_new(text, length + 1);
    free(text);
    json_decref(root);
    return bytes;
}
