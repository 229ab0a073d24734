/* indirect.c -- which sentences report a quotation of another article without quoting it.
 * In:     the quotations and sentences of a scene.
 * Out:    for each quotation and other article, the sentence that holds most of it.
 */
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean of_another_article(const Passage *passage, const Passage *candidate)
{
    return candidate->article != passage->article;
}

/* Whether the sentence quotes for itself: more than half of it stands in quotation marks. */
static gboolean is_quoted(const Scene *scene, const Passage *sentence)
{
    guint32 quoted = 0;
    for (guint i = 0; i < scene->quotes->len; i++) {
        const Passage *quote = passage_at(scene->quotes, i);
        if (quote->article == sentence->article && dz_spans_overlap(quote->span, sentence->span))
            quoted += MIN(quote->span.end, sentence->span.end) - MAX(quote->span.begin, sentence->span.begin);
    }
    return 2 * quoted > dz_span_length(sentence->span);
}

static void report_best(const Scene *scene, const Passage *quote, const GArray *candidates, GArray *indirect)
{
    for (guint32 i = 0; i < scene->event->n_articles; i++) {
        DzIndirect best = {.quotation = quote->quotation, .article = scene->event->articles[i]};
        for (guint k = 0; k < candidates->len; k++) {
            const Passage *sentence = passage_at(scene->sentences, g_array_index(candidates, Candidate, k).passage);
            if (sentence->article != best.article || is_quoted(scene, sentence))
                continue;
            double score = similarity_of(scene, quote, sentence).cover_a;
            if (score > best.score) {
                best.score = score;
                best.span = sentence->span;
            }
        }
        if (best.score >= INDIRECT_CONTAINMENT)
            g_array_append_val(indirect, best);
    }
}

void indirect_find(const Scene *scene, GArray *indirect)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    g_autoptr(Index) index = index_new(scene, scene->sentences);
    for (guint i = 0; i < scene->quotes->len; i++) {
        const Passage *quote = passage_at(scene->quotes, i);
        index_find(index, quote, of_another_article, candidates);
        report_best(scene, quote, candidates, indirect);
    }
}
