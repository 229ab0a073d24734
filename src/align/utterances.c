/* utterances.c -- which quotations are one utterance.
 * In:     the quotations of a scene.
 * Out:    matches, complete, and the flags of the quotations in them.
 * Knows:  what is enough depends on who speaks.
 * Not here: what differs between the readings (differences.c).
 */
#include "editor.h"
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean any(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate > passage;
}

/* What is enough to be one utterance; see weights.h. */
typedef struct {
    double part, part_shared;
    double whole, whole_shared;
    double run;
} Needed;

static const Needed needed[] = {
    [DZ_SPEAKERS_SAME] = {SAME_PART, SAME_PART_SHARED, SAME_WHOLE, SAME_WHOLE_SHARED, SAME_RUN},
    [DZ_SPEAKERS_UNKNOWN] = {OTHER_PART, OTHER_PART_SHARED, OTHER_WHOLE, OTHER_WHOLE_SHARED, OTHER_RUN},
    [DZ_SPEAKERS_VAGUE] = {OTHER_PART, OTHER_PART_SHARED, OTHER_WHOLE, OTHER_WHOLE_SHARED, OTHER_RUN},
    [DZ_SPEAKERS_UNLIKE] = {OTHER_PART, OTHER_PART_SHARED, OTHER_WHOLE, UNLIKE_WHOLE_SHARED, OTHER_RUN},
    [DZ_SPEAKERS_DIFFERENT] = {DIFFERENT_PART, DIFFERENT_PART_SHARED, DIFFERENT_WHOLE, DIFFERENT_WHOLE_SHARED,
                               DIFFERENT_RUN},
};

/* How much a pair is believed to be one utterance, or 0. What is enough depends on who speaks: the same speaker is half
 * the evidence, two that are known to be different ask for a text nobody says twice. */
static double pair_score(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzSimilarity similarity = dz_similarity_of(scene, a, b);
    const Needed *need = &needed[dz_speakers_compare(scene->speakers, a->quotation, b->quotation)];
    double share = dz_containment(&similarity);
    gboolean part = share >= need->part && similarity.shared >= need->part_shared;
    gboolean whole = share >= need->whole && similarity.shared >= need->whole_shared;
    if (part || whole)
        return share;
    double run = MAX(need->run, RUN_SHARE * MIN(a->information, b->information));
    return similarity.shared >= run && dz_run_of(scene, a, b).weight >= run ? share : 0;
}

static GArray *edges_between(const DzScene *scene)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    g_autoptr(DzIndex) index = dz_index_new(scene, scene->quotes);
    for (guint i = 0; i < scene->quotes->len; i++) {
        if (!dz_is_first_twin(scene->quotes, i))
            continue;
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        dz_index_find(index, passage, any, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            DzEdge edge = {i, other, pair_score(scene, passage, dz_passage_at(scene->quotes, other))};
            if (edge.score > 0)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

/* The weakest link of the group decides how it is called, and the mean how much it is believed. */
static void judge(const DzScene *scene, const GArray *group, DzMatch *match)
{
    double sum = 0;
    double weakest = 1;
    double least_alike = 1;
    guint n = 0;
    guint limit = MIN(group->len, MAX_JUDGED);
    for (guint i = 0; i < limit; i++)
        for (guint k = i + 1; k < limit; k++) {
            const DzPassage *a = dz_passage_at(scene->quotes, g_array_index(group, guint32, i));
            const DzPassage *b = dz_passage_at(scene->quotes, g_array_index(group, guint32, k));
            DzSimilarity similarity = dz_similarity_of(scene, a, b);
            sum += dz_containment(&similarity);
            weakest = MIN(weakest, dz_containment(&similarity));
            least_alike = MIN(least_alike, similarity.resemblance);
            n++;
        }
    match->score = n > 0 ? sum / n : 1;
    match->how = least_alike >= VERBATIM_RESEMBLANCE ? DZ_HOW_VERBATIM
                 : weakest >= NEAR_CONTAINMENT       ? DZ_HOW_NEAR
                                                     : DZ_HOW_RETRANSLATED;
}

void dz_utterances_find(const DzScene *scene, DzIndex *sentences, GPtrArray *matches)
{
    g_autoptr(GArray) edges = edges_between(scene);
    dz_editor_correct_edges(scene->corrections, scene->quotes, edges);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(scene->quotes->len, edges, UTTERANCE_SHARE);
    dz_groups_add_repeated(groups, scene->quotes);
    g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    guint first = matches->len;
    for (guint i = 0; i < groups->len; i++) {
        g_autoptr(GArray) places = dz_with_twins(scene->quotes, g_ptr_array_index(groups, i));
        if (!dz_spans_two_articles(scene->quotes, places))
            continue;
        DzMatch *match = dz_match_of(scene, scene->quotes, places, DZ_MATCH_UTTERANCE);
        judge(scene, g_ptr_array_index(groups, i), match);
        dz_pairs_find(scene, scene->quotes, places, match);
        dz_evidence_find(scene, scene->quotes, places, match);
        dz_omissions_find(scene, sentences, scene->quotes, places, match);
        g_ptr_array_add(matches, match);
        g_ptr_array_add(kept, g_steal_pointer(&places));
    }
    for (guint i = 0; i < kept->len; i++)
        dz_flags_set(scene, g_ptr_array_index(kept, i), g_ptr_array_index(matches, first + i));
}
