/* groups.c -- from pairs that are alike to groups.
 * In:     edges between members.
 * Out:    cliques that together cover every edge.
 * Knows:  greedy edge clique cover (Kellerman 1973): a group founded by the strongest uncovered edge, grown while a
 *         member joined to all the others is left. Work is bounded by the sum over groups of its founder's neighbours
 *         times its size.
 * Not here: who is alike (utterances.c, statements.c).
 */
#include "groups.h"

#include <stdlib.h>

typedef struct {
    guint32 other;
    guint32 edge;
} Neighbour;

typedef struct {
    const GArray *edges;
    guint32 *first; /* by member: where its neighbours begin */
    Neighbour *neighbours;
    gboolean *covered; /* by edge */
} Graph;

static gint compare_edges(gconstpointer a, gconstpointer b)
{
    const DzEdge *x = a;
    const DzEdge *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

static int compare_neighbours(const void *a, const void *b)
{
    const Neighbour *x = a;
    const Neighbour *y = b;
    return (x->other > y->other) - (x->other < y->other);
}

static void build(Graph *graph, guint32 n_members)
{
    for (guint i = 0; i < graph->edges->len; i++) {
        const DzEdge *edge = &g_array_index(graph->edges, DzEdge, i);
        graph->first[edge->a + 1]++;
        graph->first[edge->b + 1]++;
    }
    for (guint32 i = 0; i < n_members; i++)
        graph->first[i + 1] += graph->first[i];
    g_autofree guint32 *next = g_memdup2(graph->first, (n_members + 1) * sizeof *graph->first);
    for (guint i = 0; i < graph->edges->len; i++) {
        const DzEdge *edge = &g_array_index(graph->edges, DzEdge, i);
        graph->neighbours[next[edge->a]++] = (Neighbour){edge->b, i};
        graph->neighbours[next[edge->b]++] = (Neighbour){edge->a, i};
    }
    for (guint32 i = 0; i < n_members; i++)
        qsort(graph->neighbours + graph->first[i], graph->first[i + 1] - graph->first[i], sizeof(Neighbour),
              compare_neighbours);
}

/* The edge between two members, or NULL. */
static const Neighbour *between(const Graph *graph, guint32 a, guint32 b)
{
    Neighbour key = {b, 0};
    return bsearch(&key, graph->neighbours + graph->first[a], graph->first[a + 1] - graph->first[a], sizeof key,
                   compare_neighbours);
}

/* The sum of scores between `member` and all of `group`, or 0 if it is not joined to every one. */
static double bond(const Graph *graph, guint32 member, const GArray *group)
{
    double sum = 0;
    for (guint i = 0; i < group->len; i++) {
        const Neighbour *link = between(graph, member, g_array_index(group, guint32, i));
        if (link == NULL)
            return 0;
        sum += g_array_index(graph->edges, DzEdge, link->edge).score;
    }
    return sum;
}

/* The neighbours of both founders, the most strongly joined first. */
static GArray *common_neighbours(const Graph *graph, guint32 a, guint32 b)
{
    GArray *common = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    for (guint32 i = graph->first[a]; i < graph->first[a + 1]; i++) {
        const Neighbour *link = &graph->neighbours[i];
        const Neighbour *second = between(graph, b, link->other);
        if (second == NULL)
            continue;
        double score = g_array_index(graph->edges, DzEdge, link->edge).score +
                       g_array_index(graph->edges, DzEdge, second->edge).score;
        DzEdge found = {link->other, 0, score};
        g_array_append_val(common, found);
    }
    g_array_sort(common, compare_edges);
    return common;
}

static gint compare_members(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a;
    guint32 y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

static void cover(Graph *graph, const GArray *group)
{
    for (guint i = 0; i < group->len; i++)
        for (guint k = i + 1; k < group->len; k++)
            graph->covered[between(graph, g_array_index(group, guint32, i), g_array_index(group, guint32, k))->edge] =
                TRUE;
}

static GArray *found_group(Graph *graph, const DzEdge *founder)
{
    GArray *group = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(group, founder->a);
    g_array_append_val(group, founder->b);
    g_autoptr(GArray) others = common_neighbours(graph, founder->a, founder->b);
    for (guint i = 0; i < others->len; i++) {
        guint32 member = g_array_index(others, DzEdge, i).a;
        if (bond(graph, member, group) > 0)
            g_array_append_val(group, member);
    }
    g_array_sort(group, compare_members);
    cover(graph, group);
    return group;
}

GPtrArray *dz_groups_from_edges(guint32 n_members, GArray *edges)
{
    g_array_sort(edges, compare_edges);
    Graph graph = {.edges = edges,
                   .first = g_new0(guint32, n_members + 1),
                   .neighbours = g_new0(Neighbour, 2 * edges->len + 1),
                   .covered = g_new0(gboolean, edges->len + 1)};
    build(&graph, n_members);
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < edges->len; i++)
        if (!graph.covered[i])
            g_ptr_array_add(groups, found_group(&graph, &g_array_index(edges, DzEdge, i)));
    g_free(graph.first);
    g_free(graph.neighbours);
    g_free(graph.covered);
    return groups;
}
