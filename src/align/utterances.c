/* utterances.c -- which quotations are one utterance.
 * In:     the quotations of a scene.
 * Out:    matches, complete, and the flags of the quotations in them.
 * Knows:  what is enough depends on who speaks and on how much is shared, not on the share alone.
 * Not here: what differs between the readings (differences.c).
 */
#include "editor.h"
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

#include <math.h>

#define NEVER (-G_MAXDOUBLE)

static gboolean any(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate > passage;
}

/* Two quotations that may be one utterance. */
typedef struct {
    guint32 a;
    guint32 b;
    double words; /* what the words alone say for it: the logarithm of the odds, less what the speakers say */
} Pair;

/* What the words say. Whether two are one utterance cannot hang on the run alone where all else is far from it; so the
 * run, which takes long to find, is looked for only where it could decide. */
static double belief_of_words(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    double shared = dz_similarity_of(scene, a, b).shared;
    if (shared <= 0)
        return NEVER;
    double lesser = MIN(a->information, b->information);
    double greater = MAX(a->information, b->information);
    double belief = BELIEF_SHARED * log(shared) - BELIEF_LESSER * log(lesser) - BELIEF_GREATER * log(greater);
    if (belief + BELIEF_RUN * log(lesser + NO_RUN) + SPEAKERS_SAME < 0)
        return NEVER;
    return belief + BELIEF_RUN * log(dz_run_of(scene, a, b).weight + NO_RUN);
}

/* Pairs that would be one utterance if their speakers were known to be one. */
static GArray *possible_pairs(const DzScene *scene)
{
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(Pair));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    g_autoptr(DzIndex) index = dz_index_new(scene, scene->quotes);
    for (guint i = 0; i < scene->quotes->len; i++) {
        if (!dz_is_first_twin(scene->quotes, i))
            continue;
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        dz_index_find(index, passage, any, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            Pair pair = {i, other, belief_of_words(scene, passage, dz_passage_at(scene->quotes, other))};
            if (pair.words + SPEAKERS_SAME >= 0)
                g_array_append_val(pairs, pair);
        }
    }
    return pairs;
}

/* What the speakers say, before a word is compared. */
static double belief_of_speakers(const DzScene *scene, const Pair *pair)
{
    static const double says[] = {
        [DZ_SPEAKERS_SAME] = SPEAKERS_SAME,           [DZ_SPEAKERS_UNKNOWN] = SPEAKERS_UNKNOWN,
        [DZ_SPEAKERS_VAGUE] = SPEAKERS_UNKNOWN,       [DZ_SPEAKERS_UNLIKE] = SPEAKERS_UNLIKE,
        [DZ_SPEAKERS_DIFFERENT] = SPEAKERS_DIFFERENT,
    };
    const DzQuotation *a = dz_passage_at(scene->quotes, pair->a)->quotation;
    const DzQuotation *b = dz_passage_at(scene->quotes, pair->b)->quotation;
    if (dz_speakers_are_united(scene->speakers, a, b))
        return SPEAKERS_SAME;
    return says[dz_speakers_compare(scene->speakers, a, b)];
}

/* Two names under which outlets give the same long words are one person's (維特齊, Vystrčil), as long as no article
 * tells them apart. */
static void unite_speakers(const DzScene *scene, const GArray *pairs)
{
    for (guint i = 0; i < pairs->len; i++) {
        const Pair *pair = &g_array_index(pairs, Pair, i);
        const DzQuotation *a = dz_passage_at(scene->quotes, pair->a)->quotation;
        const DzQuotation *b = dz_passage_at(scene->quotes, pair->b)->quotation;
        if (pair->words >= SAME_PERSON && dz_speakers_compare(scene->speakers, a, b) == DZ_SPEAKERS_UNLIKE)
            dz_speakers_unite(scene->speakers, a, b);
    }
}

static GArray *edges_between(const DzScene *scene)
{
    g_autoptr(GArray) pairs = possible_pairs(scene);
    unite_speakers(scene, pairs);
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    for (guint i = 0; i < pairs->len; i++) {
        const Pair *pair = &g_array_index(pairs, Pair, i);
        DzEdge edge = {pair->a, pair->b, pair->words + belief_of_speakers(scene, pair)};
        if (edge.score > 0)
            g_array_append_val(edges, edge);
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
        if (!dz_spans_two_outlets(scene, scene->quotes, places))
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
