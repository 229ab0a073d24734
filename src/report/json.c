/* json.c -- the JSON report, for programs.
 * In:     a finished comparison.
 * Out:    one object. Every key of the contract (include/README.md) is present, null where nothing is known.
 *         Beyond it:
 *           documents   encoding, lossy, length (code points), sha256, notes; same_text {document, share}: the
 *                       article of another outlet that so much of this one stands in, word for word, or null
 *           events      terms: what the articles share, the rarest first; members [{document, score, evidence}]
 *           quotes      speaker_full, speaker_title, speaker_span, cue_span, stance, flags
 *           matches     evidence [{what, text, weight}]; omissions [{document, nearest, score}], `nearest` a rejected
 *                       passage or null; pairs [{a, b, similarity, differences}], a and b being indices into `quotes`
 *                       or `sentences`, a difference {kind, a, b, a_text, b_text, term}
 *           statements  the same, and how
 *           reported    indirect speech: as quotes, without id, kind and parent
 *           news, ledger, alone, names: see json_view.c
 *           notes       what an editor should know of the whole: corrections that did not apply
 *           provenance  versions of duizhao, ICU and OpenCC (the one built against), options that change results
 *         A span is [begin, end]. One record stands on one line, so that reports can be compared and searched by lines.
 */
#include "formats.h"

#include "characters.h"
#include "json_view.h"
#include "tasks.h"

enum { REAL_DIGITS = 4 };

static json_t *span_of(DzSpan span)
{
    return json_pack("[ii]", (int)span.begin, (int)span.end);
}

static json_t *span_or_null(DzSpan span)
{
    return span.begin == span.end ? json_null() : span_of(span);
}

static json_t *strings_of(const char *const *strings, guint32 n)
{
    json_t *list = json_array();
    for (guint32 i = 0; i < n; i++)
        json_array_append_new(list, dz_json_string(strings[i]));
    return list;
}

static json_t *notes_of(const char *const *notes)
{
    return strings_of(notes, g_strv_length((char **)(guintptr)notes));
}

static json_t *same_text_of(const DzArticle *article)
{
    if (article->same_text == NULL)
        return json_null();
    return json_pack("{so sf}", "document", dz_json_id('d', article->same_text->id), "share", article->same_text_share);
}

static json_t *document_of(const DzArticle *article)
{
    json_t *event = article->event != NULL ? dz_json_id('e', article->event->id) : json_null();
    return json_pack("{so so so so so so so so so so so so so si si so so so}", //
                     "id", dz_json_id('d', article->id),                        //
                     "path", dz_json_string(article->path),                     //
                     "outlet", dz_json_string(article->outlet),                 //
                     "title", dz_json_string(article->title),                   //
                     "author", dz_json_string(article->author),                 //
                     "published", dz_json_string(article->published),           //
                     "url", dz_json_string(article->url),                       //
                     "language", dz_json_string(article->language),             //
                     "script", dz_json_string(article->script),                 //
                     "region", dz_json_string(article->region),                 //
                     "event", event,                                            //
                     "skipped", dz_json_string(article->skipped),               //
                     "encoding", dz_json_string(article->encoding),             //
                     "lossy", (int)article->lossy,                              //
                     "length", (int)article->length,                            //
                     "sha256", dz_json_string(article->sha256),                 //
                     "notes", notes_of(dz_article_get_notes(article)),          //
                     "same_text", same_text_of(article));
}

static json_t *evidence_of(const DzEvidence *evidence, guint32 n)
{
    json_t *list = json_array();
    for (guint32 i = 0; i < n; i++)
        json_array_append_new(list, json_pack("{ss so sf}", "what", evidence[i].what, "text",
                                              dz_json_string(evidence[i].text), "weight", evidence[i].weight));
    return list;
}

static json_t *members_of(const DzEvent *event)
{
    json_t *members = json_array();
    for (guint32 i = 0; i < event->n_articles; i++) {
        const DzMembership *member = &event->members[i];
        json_array_append_new(members,
                              json_pack("{so sf so}", "document", dz_json_id('d', event->articles[i]->id), "score",
                                        member->score, "evidence", evidence_of(member->evidence, member->n_evidence)));
    }
    return members;
}

static json_t *event_of(const DzEvent *event)
{
    json_t *documents = json_array();
    for (guint32 i = 0; i < event->n_articles; i++)
        json_array_append_new(documents, dz_json_id('d', event->articles[i]->id));
    return json_pack("{so so so so so so so}",                          //
                     "id", dz_json_id('e', event->id),                  //
                     "label", dz_json_string(event->label),             //
                     "documents", documents,                            //
                     "first", dz_json_string(event->first),             //
                     "last", dz_json_string(event->last),               //
                     "terms", strings_of(event->terms, event->n_terms), //
                     "members", members_of(event));
}

static json_t *flags_of(guint flags)
{
    json_t *list = json_array();
    for (guint bit = 0; bit < DZ_QUOTATION_N_FLAGS; bit++)
        if (flags & (1u << bit))
            json_array_append_new(list, json_string(dz_quotation_flag_name((DzQuotationFlags)(1u << bit))));
    return list;
}

/* What a quotation and indirect speech have in common. */
static json_t *speech_of(const DzQuotation *quotation)
{
    return json_pack("{so so si si si so so so so so so so so}",                  //
                     "document", dz_json_id('d', quotation->article->id),         //
                     "text", dz_json_text(quotation->article, quotation->span),   //
                     "begin", (int)quotation->span.begin,                         //
                     "end", (int)quotation->span.end,                             //
                     "paragraph", (int)quotation->block,                          //
                     "speaker", dz_json_string(quotation->speaker),               //
                     "cue", dz_json_string(quotation->cue),                       //
                     "speaker_full", dz_json_string(quotation->speaker_full),     //
                     "speaker_title", dz_json_string(quotation->speaker_title),   //
                     "speaker_span", span_or_null(quotation->speaker_span),       //
                     "cue_span", span_or_null(quotation->cue_span),               //
                     "stance", dz_json_string(dz_stance_name(quotation->stance)), //
                     "flags", flags_of(quotation->flags));
}

static json_t *quotation_of(const DzQuotation *quotation)
{
    json_t *parent = quotation->parent != NULL ? dz_json_id('q', quotation->parent->id) : json_null();
    json_t *record = json_pack("{so ss so}", "id", dz_json_id('q', quotation->id), "kind",
                               dz_quotation_kind_name(quotation->kind), "parent", parent);
    json_object_update_new(record, speech_of(quotation));
    return record;
}

static json_t *difference_of(const DzDifference *difference, const DzArticle *a, const DzArticle *b)
{
    return json_pack("{ss so so so so so}",                             //
                     "kind", dz_difference_kind_name(difference->kind), //
                     "a", span_of(difference->a),                       //
                     "b", span_of(difference->b),                       //
                     "a_text", dz_json_text(a, difference->a),          //
                     "b_text", dz_json_text(b, difference->b),          //
                     "term", dz_json_string(difference->term));
}

static json_t *pair_of(const DzMatch *match, const DzComparedPair *pair)
{
    const DzArticle *a = match->readings[pair->a].article;
    const DzArticle *b = match->readings[pair->b].article;
    json_t *differences = json_array();
    for (guint32 i = 0; i < pair->n_differences; i++)
        json_array_append_new(differences, difference_of(&pair->differences[i], a, b));
    return json_pack("{si si sf so}", "a", (int)pair->a, "b", (int)pair->b, "similarity", pair->similarity,
                     "differences", differences);
}

static json_t *passage_of(const DzArticle *article, DzSpan span)
{
    return json_pack("{si si so}", "begin", (int)span.begin, "end", (int)span.end, "text", dz_json_text(article, span));
}

static json_t *omission_of(const DzOmission *omission)
{
    gboolean near = dz_span_length(omission->nearest) > 0;
    json_t *nearest = near ? passage_of(omission->article, omission->nearest) : json_null();
    return json_pack("{so so sf}", "document", dz_json_id('d', omission->article->id), "nearest", nearest, "score",
                     omission->score);
}

/* What a match of utterances and one of statements have in common. */
static json_t *match_of(const DzMatch *match)
{
    json_t *omissions = json_array();
    for (guint32 i = 0; i < match->n_omissions; i++)
        json_array_append_new(omissions, omission_of(&match->omissions[i]));
    json_t *pairs = json_array();
    for (guint32 i = 0; i < match->n_pairs; i++)
        json_array_append_new(pairs, pair_of(match, &match->pairs[i]));
    return json_pack("{so ss sf so so so}",                                       //
                     "event", dz_json_id('e', match->event->id),                  //
                     "how", dz_how_name(match->how),                              //
                     "score", match->score,                                       //
                     "evidence", evidence_of(match->evidence, match->n_evidence), //
                     "omissions", omissions,                                      //
                     "pairs", pairs);
}

static json_t *utterance_of(const DzMatch *match)
{
    json_t *quotes = json_array();
    for (guint32 i = 0; i < match->n_readings; i++)
        json_array_append_new(quotes, dz_json_id('q', match->readings[i].quotation->id));
    json_t *record = json_pack("{so so}", "id", dz_json_id('m', match->id), "quotes", quotes);
    json_object_update_new(record, match_of(match));
    return record;
}

static json_t *statement_of(const DzMatch *match)
{
    json_t *sentences = json_array();
    for (guint32 i = 0; i < match->n_readings; i++)
        json_array_append_new(sentences, dz_json_place(match->readings[i].article, match->readings[i].span));
    json_t *record = json_pack("{so so}", "id", dz_json_id('s', match->id), "sentences", sentences);
    json_object_update_new(record, match_of(match));
    return record;
}

static json_t *indirect_of(const DzIndirect *indirect)
{
    return json_pack("{so so so si si sf}",                                   //
                     "quote", dz_json_id('q', indirect->quotation->id),       //
                     "document", dz_json_id('d', indirect->article->id),      //
                     "text", dz_json_text(indirect->article, indirect->span), //
                     "begin", (int)indirect->span.begin,                      //
                     "end", (int)indirect->span.end,                          //
                     "score", indirect->score);
}

static json_t *places_of(const DzFigure *figures, guint32 n)
{
    json_t *list = json_array();
    for (guint32 i = 0; i < n; i++) {
        json_t *place = dz_json_place(figures[i].article, figures[i].span);
        json_object_set_new(place, "sentence", passage_of(figures[i].article, figures[i].sentence));
        json_array_append_new(list, place);
    }
    return list;
}

static json_t *figures_of(const DzFigures *figures)
{
    return json_pack("{so so sf so so so}",                                           //
                     "id", dz_json_id('f', figures->id),                              //
                     "event", dz_json_id('e', figures->event->id),                    //
                     "score", figures->score,                                         //
                     "evidence", evidence_of(figures->evidence, figures->n_evidence), //
                     "a", places_of(figures->a, figures->n_a),                        //
                     "b", places_of(figures->b, figures->n_b));
}

static json_t *limits_of(const DzOptions *options)
{
    return json_pack("{sI sI si si si si si}",                                       //
                     "max_file_bytes", (json_int_t)options->max_file_bytes,          //
                     "max_expanded_bytes", (json_int_t)options->max_expanded_bytes,  //
                     "max_front_matter_bytes", (int)options->max_front_matter_bytes, //
                     "max_depth", (int)options->max_depth,                           //
                     "max_attributes", (int)options->max_attributes,                 //
                     "max_elements", (int)options->max_elements,                     //
                     "max_blocks", (int)options->max_blocks);
}

static json_t *rules_of(const DzOptions *options)
{
    json_t *rules = json_array();
    for (guint32 i = 0; i < options->n_outlets; i++)
        json_array_append_new(rules, json_pack("{so so so}", "domain", dz_json_string(options->outlets[i].domain),
                                               "path", dz_json_string(options->outlets[i].path), "outlet",
                                               dz_json_string(options->outlets[i].outlet)));
    return rules;
}

static json_t *provenance_of(const DzOptions *options)
{
    guint32 n_lexicons = options->lexicons != NULL ? g_strv_length((char **)(guintptr)options->lexicons) : 0;
    json_t *settings = json_pack("{sb so so so so so so}",                              //
                                 "one_event", options->one_event,                       //
                                 "lexicons", strings_of(options->lexicons, n_lexicons), //
                                 "corrections", dz_json_string(options->corrections),   //
                                 "opencc_dir", dz_json_string(options->opencc_dir),     //
                                 "data_dir", dz_json_string(options->data_dir),         //
                                 "limits", limits_of(options),                          //
                                 "outlets", rules_of(options));
    g_autofree char *icu = dz_icu_version();
    return json_pack("{ss ss ss so}", "duizhao", dz_version(), "icu", icu, "opencc", DZ_OPENCC_VERSION, "options",
                     settings);
}

/* Writes `value`, and gives it up. */
static void write_value(GString *out, json_t *value)
{
    char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(REAL_DIGITS));
    g_string_append(out, text);
    free(text);
    json_decref(value);
}

typedef json_t *(*RecordFunc)(gconstpointer);

/* Writes what `each` makes of every element, one record a line; `*n` counts them. */
static void write_records(GString *out, guint *n, const GPtrArray *elements, RecordFunc each)
{
    for (guint i = 0; i < elements->len; i++) {
        g_string_append(out, (*n)++ == 0 ? "\n" : ",\n");
        write_value(out, each(g_ptr_array_index(elements, i)));
    }
}

/* The same of an array of records; gives it up. */
static void write_array(GString *out, guint *n, json_t *records)
{
    gsize index = 0;
    json_t *record = NULL;
    json_array_foreach(records, index, record)
    {
        g_string_append(out, (*n)++ == 0 ? "\n" : ",\n");
        write_value(out, json_incref(record));
    }
    json_decref(records);
}

static void begin_list(GString *out, const char *key)
{
    g_string_append_printf(out, ",\n\"%s\": [", key);
}

static void end_list(GString *out, guint n)
{
    g_string_append(out, n == 0 ? "]" : "\n]");
}

static void write_list(GString *out, const char *key, const GPtrArray *elements, RecordFunc each)
{
    guint n = 0;
    begin_list(out, key);
    write_records(out, &n, elements, each);
    end_list(out, n);
}

#define WRITE_LIST(out, key, elements, each) write_list(out, key, elements, (RecordFunc)(each))

static const GPtrArray *quotations_in(const DzArticle *article)
{
    return article->quotations;
}

static const GPtrArray *reported_in(const DzArticle *article)
{
    return article->reported;
}

/* A list of records that belong to articles. */
static void write_speech(GString *out, const char *key, const GPtrArray *articles,
                         const GPtrArray *(*in)(const DzArticle *article), json_t *(*each)(const DzQuotation *))
{
    guint n = 0;
    begin_list(out, key);
    for (guint i = 0; i < articles->len; i++)
        write_records(out, &n, in(g_ptr_array_index(articles, i)), (RecordFunc)each);
    end_list(out, n);
}

/* The lists that are made of what the page says of an event. */
static const struct {
    const char *key;
    json_t *(*of)(const DzView *view);
} view_lists[] = {
    {"news", dz_json_news}, {"ledger", dz_json_ledger}, {"alone", dz_json_alone}, {"names", dz_json_names}};

enum { N_VIEW_LISTS = G_N_ELEMENTS(view_lists) };

typedef struct {
    const DzComparison *comparison;
    GString **written; /* N_VIEW_LISTS of each event: its records, a comma before each */
} Viewing;

/* Makes the view of an event once, for all lists. Called from any thread. */
static void write_view(guint index, gpointer user_data)
{
    Viewing *self = user_data;
    const DzEvent *event = g_ptr_array_index(self->comparison->events, index);
    g_autoptr(DzView) view = event->n_articles > 1 ? dz_view_new(self->comparison, event) : NULL;
    for (gsize k = 0; k < N_VIEW_LISTS; k++) {
        GString *out = self->written[index * N_VIEW_LISTS + k] = g_string_new(NULL);
        guint n = 1;
        if (view != NULL && view->columns->len > 1)
            write_array(out, &n, view_lists[k].of(view));
    }
}

static void write_views(GString *out, const DzComparison *comparison)
{
    guint n_events = comparison->events->len;
    Viewing viewing = {comparison, g_new0(GString *, (gsize)n_events * N_VIEW_LISTS)};
    dz_tasks_run(n_events, comparison->options.threads, write_view, NULL, &viewing);
    for (gsize k = 0; k < N_VIEW_LISTS; k++) {
        guint n = 0;
        begin_list(out, view_lists[k].key);
        for (guint i = 0; i < n_events; i++) {
            GString *records = viewing.written[i * N_VIEW_LISTS + k];
            if (records->len > 0)
                g_string_append(out, records->str + (n++ == 0 ? strlen(",") : 0));
            g_string_free(records, TRUE);
        }
        end_list(out, n);
    }
    g_free(viewing.written);
}

static void write_indirect(GString *out, const GArray *indirect)
{
    g_autoptr(GPtrArray) pointers = g_ptr_array_new();
    for (guint i = 0; i < indirect->len; i++)
        g_ptr_array_add(pointers, &g_array_index(indirect, DzIndirect, i));
    WRITE_LIST(out, "indirect", pointers, indirect_of);
}

GBytes *dz_report_json(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    (void)options;
    (void)error;
    const GPtrArray *articles = comparison->articles;
    GString *out = g_string_new("{\"duizhao\": ");
    write_value(out, json_string(dz_version()));
    WRITE_LIST(out, "documents", articles, document_of);
    WRITE_LIST(out, "events", comparison->events, event_of);
    write_speech(out, "quotes", articles, quotations_in, quotation_of);
    WRITE_LIST(out, "matches", comparison->matches, utterance_of);
    write_indirect(out, comparison->indirect);
    WRITE_LIST(out, "statements", comparison->statements, statement_of);
    WRITE_LIST(out, "figures", comparison->figures, figures_of);
    write_speech(out, "reported", articles, reported_in, speech_of);
    write_views(out, comparison);
    g_string_append(out, ",\n\"notes\": ");
    write_value(out, notes_of(dz_comparison_get_notes(comparison)));
    g_string_append(out, ",\n\"provenance\": ");
    write_value(out, provenance_of(&comparison->options));
    g_string_append(out, "}\n");
    return g_string_free_to_bytes(out);
}
