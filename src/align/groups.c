/* groups.c -- from pairs that are alike to groups.
 * In:     edges between members.
 * Out:    groups that together cover every edge.
 * Knows:  greedy edge clique cover (Kellerman 1973), bounded by a founder's neighbours times MAX_GROUP for each edge.
 * Not here: who is alike (utterances.c, statements.c), how many of a group are enough (weights.h).
 *
 * The strongest uncovered edge founds a group, which grows while somebody is left who is joined to enough of it.
 */
#include "groups.h"

#include "weights.h"

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

/* Whether `member` is joined to at least `share` of `group`, and forbidden beside none of it. */
static gboolean belongs(const Graph *graph, guint32 member, const GArray *group, double share)
{
    guint links = 0;
    for (guint i = 0; i < group->len; i++) {
        const Neighbour *link = between(graph, member, g_array_index(group, guint32, i));
        if (link != NULL && g_array_index(graph->edges, DzEdge, link->edge).score < 0)
            return FALSE;
        links += link != NULL;
    }
    return links >= share * group->len;
}

static double score_between(const Graph *graph, guint32 a, guint32 b)
{
    const Neighbour *link = a != b ? between(graph, a, b) : NULL;
    return link != NULL ? g_array_index(graph->edges, DzEdge, link->edge).score : 0;
}

/* Everybody joined to a founder, the most strongly joined to both first. */
static GArray *neighbours_of(const Graph *graph, const DzEdge *founder)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    const guint32 founders[] = {founder->a, founder->b};
    for (gsize f = 0; f < G_N_ELEMENTS(founders); f++)
        for (guint32 i = graph->first[founders[f]]; i < graph->first[founders[f] + 1]; i++) {
            guint32 other = graph->neighbours[i].other;
            DzEdge found = {other, 0,
                            score_between(graph, founder->a, other) + score_between(graph, founder->b, other)};
            gboolean seen = f == 1 && between(graph, founder->a, other) != NULL;
            if (other != founder->a && other != founder->b && !seen)
                g_array_append_val(all, found);
        }
    g_array_sort(all, compare_edges);
    return all;
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
        for (guint k = i + 1; k < group->len; k++) {
            const Neighbour *link = between(graph, g_array_index(group, guint32, i), g_array_index(group, guint32, k));
            if (link != NULL)
                graph->covered[link->edge] = TRUE;
        }
}

static GArray *found_group(Graph *graph, const DzEdge *founder, double share)
{
    GArray *group = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(group, founder->a);
    g_array_append_val(group, founder->b);
    g_autoptr(GArray) others = neighbours_of(graph, founder);
    for (guint i = 0; i < others->len && group->len < MAX_GROUP; i++) {
        guint32 member = g_array_index(others, DzEdge, i).a;
        if (belongs(graph, member, group, share))
            g_array_append_val(group, member);
    }
    g_array_sort(group, compare_members);
    cover(graph, group);
    return group;
}

GPtrArray *dz_groups_from_edges(guint32 n_members, GArray *edges, double share)
{
    g_array_sort(edges, compare_edges);
    Graph graph = {.edges = edges,
                   .first = g_new0(guint32, n_members + 1),
                   .neighbours = g_new0(Neighbour, 2 * edges->len + 1),
                   .covered = g_new0(gboolean, edges->len + 1)};
    build(&graph, n_members);
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < edges->len; i++)
        if (!graph.covered[i] && g_array_index(edges, DzEdge, i).score >= 0)
            g_ptr_array_add(groups, found_group(&graph, &g_array_index(edges, DzEdge, i), share));
    g_free(graph.first);
    g_free(graph.neighbours);
    g_free(graph.covered);
    return groups;
}
