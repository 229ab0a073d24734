/* indirect.c -- which sentences report a quotation of another article without quoting it.
 * In:     the quotations and sentences of a scene.
 * Out:    for each quotation and other article, the sentence that holds most of it.
 */
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean of_another_article(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate->article != passage->article;
}

/* Whether the sentence quotes for itself: more than half of it stands in quotation marks. */
static gboolean is_quoted(const DzScene *scene, const DzPassage *sentence)
{
    guint32 quoted = 0;
    for (guint i = 0; i < scene->quotes->len; i++) {
        const DzPassage *quote = dz_passage_at(scene->quotes, i);
        if (quote->article == sentence->article && dz_spans_overlap(quote->span, sentence->span))
            quoted += MIN(quote->span.end, sentence->span.end) - MAX(quote->span.begin, sentence->span.begin);
    }
    return 2 * quoted > dz_span_length(sentence->span);
}

static void report_best(const DzScene *scene, const DzPassage *quote, const GArray *candidates, GArray *indirect)
{
    for (guint32 i = 0; i < scene->event->n_articles; i++) {
        DzIndirect best = {.quotation = quote->quotation, .article = scene->event->articles[i]};
        for (guint k = 0; k < candidates->len; k++) {
            const DzPassage *sentence =
                dz_passage_at(scene->sentences, g_array_index(candidates, DzCandidate, k).passage);
            if (sentence->article != best.article || is_quoted(scene, sentence))
                continue;
            double score = dz_similarity_of(scene, quote, sentence).cover_a;
            if (score > best.score) {
                best.score = score;
                best.span = sentence->span;
            }
        }
        if (best.score >= INDIRECT_CONTAINMENT)
            g_array_append_val(indirect, best);
    }
}

void dz_indirect_find(const DzScene *scene, DzIndex *index, GArray *indirect)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    for (guint i = 0; i < scene->quotes->len; i++) {
        const DzPassage *quote = dz_passage_at(scene->quotes, i);
        dz_index_find(index, quote, of_another_article, candidates);
        report_best(scene, quote, candidates, indirect);
    }
}
