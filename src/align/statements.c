/* statements.c -- which sentences of different articles state one fact.
 * In:     the sentences of a scene.
 * Out:    matches of kind statement, with readings and score.
 */
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean of_a_later_article(const Passage *passage, const Passage *candidate)
{
    return candidate > passage && candidate->article != passage->article;
}

static GArray *edges_between(const Scene *scene)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(Edge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    g_autoptr(Index) index = index_new(scene, scene->sentences);
    for (guint i = 0; i < scene->sentences->len; i++) {
        const Passage *passage = passage_at(scene->sentences, i);
        index_find(index, passage, of_a_later_article, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, Candidate, k).passage;
            Similarity similarity = similarity_of(scene, passage, passage_at(scene->sentences, other));
            Edge edge = {i, other, similarity.resemblance};
            if (edge.score >= STATEMENT_RESEMBLANCE)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

void statements_find(const Scene *scene, GPtrArray *statements)
{
    g_autoptr(GArray) edges = edges_between(scene);
    g_autoptr(GPtrArray) groups = groups_from_edges(scene->sentences->len, edges);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        DzMatch *match = match_of(scene, scene->sentences, group, DZ_MATCH_STATEMENT);
        double sum = 0;
        for (guint k = 1; k < group->len; k++)
            sum += similarity_of(scene, passage_at(scene->sentences, g_array_index(group, guint32, 0)),
                                 passage_at(scene->sentences, g_array_index(group, guint32, k)))
                       .resemblance;
        match->score = sum / (group->len - 1);
        match->how = DZ_HOW_NEAR;
        g_ptr_array_add(statements, match);
    }
}
