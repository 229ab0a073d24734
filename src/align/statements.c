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

static GArray *edges_between(const DzScene *scene)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    g_autoptr(DzIndex) index = dz_index_new(scene, scene->sentences);
    for (guint i = 0; i < scene->sentences->len; i++) {
        const DzPassage *passage = dz_passage_at(scene->sentences, i);
        dz_index_find(index, passage, of_a_later_article, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            DzSimilarity similarity = dz_similarity_of(scene, passage, dz_passage_at(scene->sentences, other));
            DzEdge edge = {i, other, similarity.resemblance};
            if (edge.score >= STATEMENT_RESEMBLANCE)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

void dz_statements_find(const DzScene *scene, GPtrArray *statements)
{
    g_autoptr(GArray) edges = edges_between(scene);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(scene->sentences->len, edges);
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
        g_ptr_array_add(statements, match);
    }
}
