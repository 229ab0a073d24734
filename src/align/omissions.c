/* omissions.c -- which articles of the event have no reading of a match, and what comes nearest there.
 * In:     a match and the sentences of its event; later, who reports an utterance without quoting it.
 * Out:    an omission for each article without a reading, with the sentence that comes nearest to one, and its score;
 *         and what comes nearest to each reading for itself.
 * Knows:  that "left out" is a claim an editor must be able to check, and untrue of whoever tells it in other words.
 */
#include "parts.h"
#include "similarity.h"
#include "weights.h"

/* How alike a sentence is to a reading, of which it may be a part: of a long one no more counts than three times what
 * the reading has. */
static double likeness(const DzScene *scene, const DzPassage *reading, const DzPassage *sentence)
{
    DzSimilarity similarity = dz_similarity_of(scene, reading, sentence);
    return MAX(similarity.resemblance, similarity.cover_a / 2);
}

/* How near sentence `place` comes to a reading of `passages`: for a quotation, how much of it is there; for a fact, how
 * alike they are, where who says so counts half. */
static double nearness(const DzScene *scene, const GArray *passages, guint32 reading, guint32 place)
{
    const DzPassage *a = dz_passage_at(passages, reading);
    const DzPassage *b = dz_passage_at(scene->sentences, place);
    if (a->quotation != NULL)
        return dz_similarity_of(scene, a, b).cover_a;
    double fact = likeness(scene, dz_passage_at(scene->facts, reading), dz_passage_at(scene->facts, place));
    return (likeness(scene, a, b) + fact) / 2;
}

/* The first of the twins from `place` on that stands in an article that is not present; DZ_NO_TWIN: none does. */
static guint32 absent_twin(const DzScene *scene, guint32 place, const gboolean *present)
{
    while (place != DZ_NO_TWIN && present[dz_passage_at(scene->sentences, place)->witness])
        place = dz_passage_at(scene->sentences, place)->next_twin;
    return place;
}

/* In each article that is not present, the sentence that comes nearest to reading `index`, which stands at `reading` in
 * `passages`. */
static void look_for_nearest(const DzScene *scene, DzIndex *sentences, const GArray *passages, guint32 reading,
                             guint32 index, const gboolean *present, DzOmission *by_witness)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    dz_index_find(sentences, dz_passage_at(passages, reading), dz_is_of_another_article, candidates);
    for (guint i = 0; i < candidates->len; i++) {
        guint32 first = g_array_index(candidates, DzCandidate, i).passage;
        guint32 place = absent_twin(scene, first, present);
        double score = place != DZ_NO_TWIN ? nearness(scene, passages, reading, first) : 0;
        while (place != DZ_NO_TWIN) {
            const DzPassage *sentence = dz_passage_at(scene->sentences, place);
            DzOmission *omission = &by_witness[sentence->witness];
            if (score > omission->score)
                *omission = (DzOmission){sentence->article, sentence->span, score, index};
            place = absent_twin(scene, sentence->next_twin, present);
        }
    }
}

/* Where a sentence comes near to one reading: keeps it, and as the article's omission if none was nearer to another. */
static void keep_nearest(const DzOmission *of_reading, guint32 n, DzOmission *omissions, GArray *nearest)
{
    for (guint32 i = 0; i < n; i++) {
        if (of_reading[i].score <= 0)
            continue;
        g_array_append_val(nearest, of_reading[i]);
        if (of_reading[i].score > omissions[i].score)
            omissions[i] = of_reading[i];
    }
}

static GArray *without_present(const DzScene *scene, const DzOmission *omissions, const gboolean *present)
{
    GArray *absent = g_array_new(FALSE, TRUE, sizeof(DzOmission));
    for (guint32 i = 0; i < scene->event->n_articles; i++) {
        DzOmission omission = omissions[i];
        omission.article = scene->event->articles[i];
        if (!present[i])
            g_array_append_val(absent, omission);
    }
    return absent;
}

void dz_omissions_find(const DzScene *scene, DzIndex *sentences, const GArray *passages, const GArray *places,
                       DzMatch *match)
{
    guint32 n = scene->event->n_articles;
    g_autofree DzOmission *omissions = g_new0(DzOmission, n);
    g_autofree gboolean *present = g_new0(gboolean, n);
    GArray *nearest = g_array_new(FALSE, TRUE, sizeof(DzOmission));
    for (guint i = 0; i < places->len; i++)
        present[dz_passage_at(passages, g_array_index(places, guint32, i))->witness] = TRUE;
    gboolean all = TRUE;
    for (guint32 i = 0; i < n; i++)
        all = all && present[i];
    for (guint i = 0; !all && i < MIN(places->len, MAX_COMPARED); i++) {
        g_autofree DzOmission *of_reading = g_new0(DzOmission, n);
        look_for_nearest(scene, sentences, passages, g_array_index(places, guint32, i), i, present, of_reading);
        keep_nearest(of_reading, n, omissions, nearest);
    }
    GArray *absent = without_present(scene, omissions, present);
    match->n_omissions = absent->len;
    match->omissions = (const DzOmission *)(void *)g_array_free(absent, FALSE);
    match->n_nearest = nearest->len;
    match->nearest = (const DzOmission *)(void *)g_array_free(nearest, FALSE);
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
