/* omissions.c -- which articles of the event have no reading of a match, and what comes nearest there.
 * In:     a match and the sentences of its event.
 * Out:    an omission for each article without a reading, with the sentence that holds most of the core, and its score.
 * Knows:  that "left out" is a claim an editor must be able to check.
 */
#include "parts.h"
#include "similarity.h"

static gboolean of_another_article(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate->witness != passage->witness || candidate->next_twin != DZ_NO_TWIN;
}

/* How near a sentence comes: for a quotation, how much of it is there; for a fact, how alike they are. */
static double nearness(const DzScene *scene, const DzPassage *core, const DzPassage *sentence)
{
    DzSimilarity similarity = dz_similarity_of(scene, core, sentence);
    return core->quotation != NULL ? similarity.cover_a : similarity.resemblance;
}

static void look_for_nearest(const DzScene *scene, DzIndex *sentences, const DzPassage *core, DzOmission *by_witness)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    dz_index_find(sentences, core, of_another_article, candidates);
    for (guint i = 0; i < candidates->len; i++) {
        guint32 place = g_array_index(candidates, DzCandidate, i).passage;
        double score = nearness(scene, core, dz_passage_at(scene->sentences, place));
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
    guint core = g_array_index(places, guint32, dz_core_of(scene, passages, places));
    look_for_nearest(scene, sentences, dz_passage_at(passages, core), by_witness);
    GArray *omissions = g_array_new(FALSE, TRUE, sizeof(DzOmission));
    for (guint32 i = 0; i < n; i++) {
        by_witness[i].article = scene->event->articles[i];
        if (!present[i])
            g_array_append_val(omissions, by_witness[i]);
    }
    match->n_omissions = omissions->len;
    match->omissions = (const DzOmission *)(void *)g_array_free(omissions, FALSE);
}
