/* utterances.c -- which quotations are one utterance.
 * In:     the quotations of a scene.
 * Out:    matches with readings, score and `how`.
 * Not here: what differs between the readings (differences.c).
 */
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

static gboolean any(const Passage *passage, const Passage *candidate)
{
    return candidate > passage;
}

static GArray *edges_between(const Scene *scene)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(Edge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    g_autoptr(Index) index = index_new(scene, scene->quotes);
    for (guint i = 0; i < scene->quotes->len; i++) {
        const Passage *passage = passage_at(scene->quotes, i);
        index_find(index, passage, any, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, Candidate, k).passage;
            Similarity similarity = similarity_of(scene, passage, passage_at(scene->quotes, other));
            Edge edge = {i, other, containment(&similarity)};
            if (edge.score >= MATCH_CONTAINMENT)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

static gboolean spans_two_articles(const GArray *passages, const GArray *group)
{
    const Passage *first = passage_at(passages, g_array_index(group, guint32, 0));
    const Passage *last = passage_at(passages, g_array_index(group, guint32, group->len - 1));
    return first->article != last->article;
}

/* The weakest link of the group decides how it is called, and the mean how much it is believed. */
static void judge(const Scene *scene, const GArray *group, DzMatch *match)
{
    double sum = 0;
    double weakest = 1;
    double least_alike = 1;
    guint n = 0;
    for (guint i = 0; i < group->len; i++)
        for (guint k = i + 1; k < group->len; k++) {
            const Passage *a = passage_at(scene->quotes, g_array_index(group, guint32, i));
            const Passage *b = passage_at(scene->quotes, g_array_index(group, guint32, k));
            Similarity similarity = similarity_of(scene, a, b);
            sum += containment(&similarity);
            weakest = MIN(weakest, containment(&similarity));
            least_alike = MIN(least_alike, similarity.resemblance);
            n++;
        }
    match->score = sum / n;
    match->how = least_alike >= VERBATIM_RESEMBLANCE ? DZ_HOW_VERBATIM
                 : weakest >= NEAR_CONTAINMENT       ? DZ_HOW_NEAR
                                                     : DZ_HOW_RETRANSLATED;
}

void utterances_find(const Scene *scene, GPtrArray *matches)
{
    g_autoptr(GArray) edges = edges_between(scene);
    g_autoptr(GPtrArray) groups = groups_from_edges(scene->quotes->len, edges);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        if (!spans_two_articles(scene->quotes, group))
            continue;
        DzMatch *match = match_of(scene, scene->quotes, group, DZ_MATCH_UTTERANCE);
        judge(scene, group, match);
        g_ptr_array_add(matches, match);
    }
}
