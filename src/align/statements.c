/* statements.c -- which sentences of different articles state one fact.
 * In:     the sentences of a scene.
 * Out:    matches of kind statement, complete.
 * Knows:  that a fact is retold in other words, and that its counterpart in an article is the nearest sentence there.
 * Not here: how alike two sentences are (similarity.c), which alike ones tell of two things (contraries.c).
 */
#include "contraries.h"
#include "cores.h"
#include "editor.h"
#include "graph.h"
#include "hash.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

#include <math.h>

static gboolean of_a_later_article(const DzPassage *passage, const DzPassage *candidate)
{
    gboolean repeated = passage->next_twin != DZ_NO_TWIN || candidate->next_twin != DZ_NO_TWIN;
    return candidate > passage && (candidate->witness != passage->witness || repeated);
}

/* `other` is a counterpart of the sentence; noted is how alike the nearest one of its article is. */
static void note_nearest(GHashTable *nearest, guint32 sentence, const DzPassage *other, double score)
{
    guint64 key = dz_key_of(sentence, other->witness);
    double *best = g_hash_table_lookup(nearest, &key);
    if (best == NULL)
        g_hash_table_insert(nearest, g_memdup2(&key, sizeof key), g_memdup2(&score, sizeof score));
    else
        *best = MAX(*best, score);
}

static gboolean is_nearest(GHashTable *nearest, guint32 sentence, const DzPassage *other, double score)
{
    guint64 key = dz_key_of(sentence, other->witness);
    const double *best = g_hash_table_lookup(nearest, &key);
    return score >= *best;
}

/* How much two sentences look like one fact: their resemblance, in which who says so counts half, and the less the less
 * there is that they share. 0 where nothing is left without who says so. */
static double alikeness(const DzScene *scene, guint32 a, guint32 b)
{
    DzSimilarity fact = dz_similarity_of(scene, dz_passage_at(scene->facts, a), dz_passage_at(scene->facts, b));
    if (fact.resemblance < STATEMENT_FACT)
        return 0;
    DzSimilarity whole =
        dz_similarity_of(scene, dz_passage_at(scene->sentences, a), dz_passage_at(scene->sentences, b));
    gboolean across = dz_is_across(dz_passage_at(scene->facts, a), dz_passage_at(scene->facts, b));
    double weight = log1p(fact.shared) / log1p(across ? ACROSS_STATEMENT : STATEMENT_SHARED);
    return (fact.resemblance + whole.resemblance) / 2 * MIN(weight, 1);
}

/* Edges of all pairs that could be one fact if they were each other's nearest. */
static GArray *possible_edges(const DzScene *scene, DzIndex *index)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    for (guint i = 0; i < scene->sentences->len; i++) {
        if (!dz_is_first_twin(scene->sentences, i) || !g_array_index(scene->claims, guint8, i))
            continue;
        dz_index_find(index, dz_passage_at(scene->sentences, i), of_a_later_article, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            gboolean claims = g_array_index(scene->claims, guint8, other);
            DzEdge edge = {i, other, claims ? alikeness(scene, i, other) : 0};
            if (edge.score >= STATEMENT_MUTUAL)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

/* The nearer the two are to each other, the less alike they need be. */
static gboolean is_one_fact(const DzScene *scene, GHashTable *nearest, const DzEdge *edge)
{
    static const double needed[] = {STATEMENT_ALIKE, STATEMENT_NEAREST, STATEMENT_MUTUAL};
    const DzPassage *a = dz_passage_at(scene->sentences, edge->a);
    const DzPassage *b = dz_passage_at(scene->sentences, edge->b);
    int near = is_nearest(nearest, edge->a, b, edge->score) + is_nearest(nearest, edge->b, a, edge->score);
    return edge->score >= needed[near] && !dz_are_contrary(scene, a, b, edge->score);
}

static GArray *edges_between(const DzScene *scene, DzIndex *index)
{
    GArray *edges = possible_edges(scene, index);
    g_autoptr(GHashTable) nearest = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, g_free);
    for (guint i = 0; i < edges->len; i++) {
        const DzEdge *edge = &g_array_index(edges, DzEdge, i);
        note_nearest(nearest, edge->a, dz_passage_at(scene->sentences, edge->b), edge->score);
        note_nearest(nearest, edge->b, dz_passage_at(scene->sentences, edge->a), edge->score);
    }
    guint kept = 0;
    for (guint i = 0; i < edges->len; i++) {
        DzEdge edge = g_array_index(edges, DzEdge, i);
        if (is_one_fact(scene, nearest, &edge))
            g_array_index(edges, DzEdge, kept++) = edge;
    }
    g_array_set_size(edges, kept);
    return edges;
}

/* How alike the members of a group are to the one that is most like all of them. */
static double likeness(const DzScene *scene, const GArray *group)
{
    guint core = dz_core_of(scene, scene->sentences, group);
    guint n = MIN(group->len, MAX_JUDGED);
    double sum = 0;
    for (guint i = 0; i < n; i++)
        if (i != core)
            sum += dz_similarity_of(scene, dz_passage_at(scene->sentences, g_array_index(group, guint32, core)),
                                    dz_passage_at(scene->sentences, g_array_index(group, guint32, i)))
                       .resemblance;
    return n > 1 ? sum / (n - 1) : 1;
}

/* Whether the group has readings in two languages. */
static gboolean is_translated(const DzScene *scene, const GArray *group)
{
    for (guint i = 1; i < group->len; i++)
        if (dz_is_across(dz_passage_at(scene->sentences, g_array_index(group, guint32, 0)),
                         dz_passage_at(scene->sentences, g_array_index(group, guint32, i))))
            return TRUE;
    return FALSE;
}

void dz_statements_find(const DzScene *scene, DzIndex *sentences, GPtrArray *statements)
{
    g_autoptr(GArray) edges = edges_between(scene, sentences);
    dz_editor_correct_edges(scene->corrections, scene->sentences, edges);
    g_autoptr(GPtrArray) groups = dz_cores_find(scene, scene->facts, edges);
    dz_groups_add_repeated(groups, scene->sentences);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        g_autoptr(GArray) places = dz_with_twins(scene->sentences, group);
        if (!g_array_index(scene->claims, guint8, g_array_index(group, guint32, 0)) ||
            !dz_spans_two_outlets(scene, scene->sentences, places))
            continue;
        DzMatch *match = dz_match_of(scene, sentences, scene->sentences, places);
        match->score = likeness(scene, group);
        double alike = is_translated(scene, group) ? 0 : match->score;
        match->how = alike >= VERBATIM_RESEMBLANCE ? DZ_HOW_VERBATIM
                     : alike >= STATEMENT_NEAR     ? DZ_HOW_NEAR
                                                   : DZ_HOW_RETRANSLATED;
        g_ptr_array_add(statements, match);
    }
}
