/* json.c -- the JSON report, for programs.
 * In:     a finished comparison.
 * Out:    one object; every key of the contract is present, null where nothing is known.
 */
#include "formats.h"

#include <jansson.h>
#include <string.h>

static json_t *string_or_null(const char *text)
{
    return text != NULL ? json_string(text) : json_null();
}

static json_t *id_of(char letter, guint32 id)
{
    return json_sprintf("%c%u", letter, id);
}

static json_t *text_of(const DzArticle *article, DzSpan span)
{
    g_autofree char *text = dz_article_dup_text(article, span);
    return json_string(text);
}

static json_t *document(const DzArticle *article)
{
    json_t *event = article->event != NULL ? id_of('e', article->event->id) : json_null();
    return json_pack("{so ss so so so so so so so so so}", "id", id_of('d', article->id), "path", article->path,
                     "outlet", string_or_null(article->outlet), "title", string_or_null(article->title), "author",
                     string_or_null(article->author), "published", string_or_null(article->published), "url",
                     string_or_null(article->url), "language", string_or_null(article->language), "script",
                     string_or_null(article->script), "event", event, "skipped", string_or_null(article->skipped));
}

static json_t *event_of(const DzEvent *event)
{
    json_t *documents = json_array();
    for (guint32 i = 0; i < event->n_articles; i++)
        json_array_append_new(documents, id_of('d', event->articles[i]->id));
    return json_pack("{so so so so so}", "id", id_of('e', event->id), "label", string_or_null(event->label),
                     "documents", documents, "first", string_or_null(event->first), "last",
                     string_or_null(event->last));
}

static json_t *quotation_of(const DzQuotation *quotation)
{
    json_t *parent = quotation->parent != NULL ? id_of('q', quotation->parent->id) : json_null();
    return json_pack("{so so ss so si si si so so so}", "id", id_of('q', quotation->id), "document",
                     id_of('d', quotation->article->id), "kind", dz_quotation_kind_name(quotation->kind), "text",
                     text_of(quotation->article, quotation->span), "begin", (int)quotation->span.begin, "end",
                     (int)quotation->span.end, "paragraph", (int)quotation->block, "speaker",
                     string_or_null(quotation->speaker), "cue", string_or_null(quotation->cue), "parent", parent);
}

static json_t *utterance_of(const DzMatch *match)
{
    json_t *quotes = json_array();
    for (guint32 i = 0; i < match->n_readings; i++)
        json_array_append_new(quotes, id_of('q', match->readings[i].quotation->id));
    return json_pack("{so so so ss sf}", "id", id_of('m', match->id), "event", id_of('e', match->event->id), "quotes",
                     quotes, "how", dz_how_name(match->how), "score", match->score);
}

static json_t *statement_of(const DzMatch *match)
{
    json_t *sentences = json_array();
    for (guint32 i = 0; i < match->n_readings; i++) {
        const DzReading *reading = &match->readings[i];
        json_array_append_new(sentences, json_pack("{so si si so}", "document", id_of('d', reading->article->id),
                                                   "begin", (int)reading->span.begin, "end", (int)reading->span.end,
                                                   "text", text_of(reading->article, reading->span)));
    }
    return json_pack("{so so sf so}", "id", id_of('s', match->id), "event", id_of('e', match->event->id), "score",
                     match->score, "sentences", sentences);
}

static json_t *indirect_of(const DzIndirect *indirect)
{
    return json_pack("{so so so sf}", "quote", id_of('q', indirect->quotation->id), "document",
                     id_of('d', indirect->article->id), "text", text_of(indirect->article, indirect->span), "score",
                     indirect->score);
}

/* The list of what `each` makes of every element of `elements`. */
static json_t *list_of(const GPtrArray *elements, json_t *(*each)(gconstpointer))
{
    json_t *list = json_array();
    for (guint i = 0; i < elements->len; i++)
        json_array_append_new(list, each(g_ptr_array_index(elements, i)));
    return list;
}

#define LIST_OF(elements, each) list_of(elements, (json_t * (*)(gconstpointer))(each))

GBytes *dz_report_json(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)options;
    (void)error;
    json_t *quotes = json_array();
    for (guint i = 0; i < comparison->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(comparison->articles, i);
        json_array_extend(quotes, LIST_OF(article->quotations, quotation_of));
    }
    json_t *indirect = json_array();
    for (guint i = 0; i < comparison->indirect->len; i++)
        json_array_append_new(indirect, indirect_of(&g_array_index(comparison->indirect, DzIndirect, i)));
    json_t *report = json_pack("{ss so so so so so so}", "duizhao", dz_version(), "documents",
                               LIST_OF(comparison->articles, document), "events", LIST_OF(comparison->events, event_of),
                               "quotes", quotes, "matches", LIST_OF(comparison->matches, utterance_of), "indirect",
                               indirect, "statements", LIST_OF(comparison->statements, statement_of));
    char *text = json_dumps(report, JSON_INDENT(1) | JSON_REAL_PRECISION(4));
    gsize length = strlen(text);
    text[length] = '\n';
    GBytes *bytes = g_bytes_new(text, length + 1);
    free(text);
    json_decref(report);
    return bytes;
}
