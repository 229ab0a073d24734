/* statements.c -- which sentences of different articles state one fact.
 * In:     the sentences of a scene.
 * Out:    matches of kind statement, with readings and score.
 */
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean of_a_later_article(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate > passage && candidate->article != passage->article;
}

/* For each sentence and other article, how alike the nearest sentence there is. Keys are freed with the table. */
static guint64 counterpart_key(guint32 sentence, const DzPassage *other)
{
    return ((guint64)sentence << 32) | other->article->id;
}

static void note_nearest(GHashTable *nearest, guint64 key, double score)
{
    double *best = g_hash_table_lookup(nearest, &key);
    if (best == NULL)
        g_hash_table_insert(nearest, g_memdup2(&key, sizeof key), g_memdup2(&score, sizeof score));
    else
        *best = MAX(*best, score);
}

static gboolean is_nearest(GHashTable *nearest, guint64 key, double score)
{
    const double *best = g_hash_table_lookup(nearest, &key);
    return best != NULL && score >= *best;
}

/* Edges of all pairs that could be one fact if they were each other's nearest. */
static GArray *possible_edges(const DzScene *scene, DzIndex *index)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    for (guint i = 0; i < scene->sentences->len; i++) {
        const DzPassage *passage = dz_passage_at(scene->sentences, i);
        dz_index_find(index, passage, of_a_later_article, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            DzSimilarity similarity = dz_similarity_of(scene, passage, dz_passage_at(scene->sentences, other));
            DzEdge edge = {i, other, similarity.resemblance};
            if (edge.score >= STATEMENT_MUTUAL)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

static GArray *edges_between(const DzScene *scene, DzIndex *index)
{
    GArray *edges = possible_edges(scene, index);
    g_autoptr(GHashTable) nearest = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    for (guint i = 0; i < edges->len; i++) {
        const DzEdge *edge = &g_array_index(edges, DzEdge, i);
        note_nearest(nearest, counterpart_key(edge->a, dz_passage_at(scene->sentences, edge->b)), edge->score);
        note_nearest(nearest, counterpart_key(edge->b, dz_passage_at(scene->sentences, edge->a)), edge->score);
    }
    guint kept = 0;
    for (guint i = 0; i < edges->len; i++) {
        DzEdge edge = g_array_index(edges, DzEdge, i);
        int near = is_nearest(nearest, counterpart_key(edge.a, dz_passage_at(scene->sentences, edge.b)), edge.score) +
                   is_nearest(nearest, counterpart_key(edge.b, dz_passage_at(scene->sentences, edge.a)), edge.score);
        static const double needed[] = {STATEMENT_ALIKE, STATEMENT_NEAREST, STATEMENT_MUTUAL};
        if (edge.score >= needed[near])
            g_array_index(edges, DzEdge, kept++) = edge;
    }
    g_array_set_size(edges, kept);
    return edges;
}

void dz_statements_find(const DzScene *scene, DzIndex *index, GPtrArray *statements)
{
    g_autoptr(GArray) edges = edges_between(scene, index);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(scene->sentences->len, edges, STATEMENT_SHARE);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        DzMatch *match = dz_match_of(scene, scene->sentences, group, DZ_MATCH_STATEMENT);
        double sum = 0;
        for (guint k = 1; k < group->len; k++)
            sum += dz_similarity_of(scene, dz_passage_at(scene->sentences, g_array_index(group, guint32, 0)),
                                    dz_passage_at(scene->sentences, g_array_index(group, guint32, k)))
                       .resemblance;
        match->score = sum / (group->len - 1);
        match->how = DZ_HOW_NEAR;
        dz_pairs_find(scene, scene->sentences, group, match);
        dz_evidence_find(scene, scene->sentences, group, match);
        dz_omissions_find(scene, index, scene->sentences, group, match);
        g_ptr_array_add(statements, match);
    }
}
