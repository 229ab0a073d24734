/* omissions.c -- which articles of the event have no reading of a match, and what comes nearest there.
 * In:     a match and the sentences of its event; later, who reports an utterance without quoting it.
 * Out:    an omission for each article without a reading, with the sentence that comes nearest to one, and its score.
 * Knows:  that "left out" is a claim an editor must be able to check, and untrue of whoever tells it in other words.
 */
#include "parts.h"
#include "similarity.h"
#include "weights.h"

/* How near a sentence comes: for a quotation, how much of it is there; for a fact, how alike they are. */
static double nearness(const DzScene *scene, const DzPassage *core, const DzPassage *sentence)
{
    DzSimilarity similarity = dz_similarity_of(scene, core, sentence);
    return core->quotation != NULL ? similarity.cover_a : similarity.resemblance;
}

static void look_for_nearest(const DzScene *scene, DzIndex *sentences, const DzPassage *reading, DzOmission *by_witness)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    dz_index_find(sentences, reading, dz_is_of_another_article, candidates);
    for (guint i = 0; i < candidates->len; i++) {
        guint32 place = g_array_index(candidates, DzCandidate, i).passage;
        double score = nearness(scene, reading, dz_passage_at(scene->sentences, place));
        for (; place != DZ_NO_TWIN; place = dz_passage_at(scene->sentences, place)->next_twin) {
            const DzPassage *sentence = dz_passage_at(scene->sentences, place);
            DzOmission *omission = &by_witness[sentence->witness];
            if (score > omission->score)
                *omission = (DzOmission){NULL, sentence->span, score};
        }
    }
}

void dz_omissions_find(const DzScene *scene, DzIndex *sentences, const GArray *passages, const GArray *places,
                       DzMatch *match)
{
    guint32 n = scene->event->n_articles;
    g_autofree DzOmission *by_witness = g_new0(DzOmission, n);
    g_autofree gboolean *present = g_new0(gboolean, n);
    for (guint i = 0; i < places->len; i++)
        present[dz_passage_at(passages, g_array_index(places, guint32, i))->witness] = TRUE;
    for (guint i = 0; i < MIN(places->len, MAX_COMPARED); i++)
        look_for_nearest(scene, sentences, dz_passage_at(passages, g_array_index(places, guint32, i)), by_witness);
    GArray *omissions = g_array_new(FALSE, TRUE, sizeof(DzOmission));
    for (guint32 i = 0; i < n; i++) {
        by_witness[i].article = scene->event->articles[i];
        if (!present[i])
            g_array_append_val(omissions, by_witness[i]);
    }
    match->n_omissions = omissions->len;
    match->omissions = (const DzOmission *)(void *)g_array_free(omissions, FALSE);
}

/* The articles that report each quotation: const DzQuotation * -> GPtrArray of const DzArticle *. */
static GHashTable *reporters_of(const GArray *indirect)
{
    GHashTable *table = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < indirect->len; i++) {
        const DzIndirect *report = &g_array_index(indirect, DzIndirect, i);
        GPtrArray *articles = g_hash_table_lookup(table, report->quotation);
        if (articles == NULL) {
            articles = g_ptr_array_new();
            g_hash_table_insert(table, (gpointer)(guintptr)report->quotation, articles);
        }
        g_ptr_array_add(articles, (gpointer)(guintptr)report->article);
    }
    return table;
}

static gboolean reports(GHashTable *reporters, const DzMatch *match, const DzArticle *article)
{
    for (guint32 i = 0; i < match->n_readings; i++) {
        GPtrArray *articles = g_hash_table_lookup(reporters, match->readings[i].quotation);
        if (articles != NULL && g_ptr_array_find(articles, article, NULL))
            return TRUE;
    }
    return FALSE;
}

void dz_omissions_drop_reported(const GPtrArray *matches, const GArray *indirect)
{
    g_autoptr(GHashTable) reporters = reporters_of(indirect);
    for (guint i = 0; i < matches->len; i++) {
        DzMatch *match = g_ptr_array_index(matches, i);
        DzOmission *omissions = (DzOmission *)(guintptr)match->omissions;
        guint32 kept = 0;
        for (guint32 k = 0; k < match->n_omissions; k++)
            if (!reports(reporters, match, omissions[k].article))
                omissions[kept++] = omissions[k];
        match->n_omissions = kept;
    }
}
