/* groups.c -- from pairs that are alike to groups.
 * In:     edges between members.
 * Out:    groups that together cover every edge.
 * Knows:  greedy edge clique cover (Kellerman 1973), bounded by a founder's neighbours times MAX_GROUP for each edge.
 * Not here: who is alike (beliefs.c), which groups are one in spite of an edge that is missing (merging.c).
 *
 * The strongest uncovered edge founds a group, which grows while somebody is left who is joined to all of it.
 */
#include "groups.h"

#include "weights.h"

typedef struct {
    DzGraph *graph;
    gboolean *covered; /* by edge */
} Cover;

static gboolean is_joined_to_all(const DzGraph *graph, guint32 member, const GArray *group)
{
    for (guint i = 0; i < group->len; i++) {
        const DzNeighbour *link = dz_graph_between(graph, member, g_array_index(group, guint32, i));
        if (link == NULL || g_array_index(graph->edges, DzEdge, link->edge).score < 0)
            return FALSE;
    }
    return TRUE;
}

static void cover(Cover *self, const GArray *group)
{
    for (guint i = 0; i < group->len; i++)
        for (guint k = i + 1; k < group->len; k++) {
            const DzNeighbour *link =
                dz_graph_between(self->graph, g_array_index(group, guint32, i), g_array_index(group, guint32, k));
            if (link != NULL)
                self->covered[link->edge] = TRUE;
        }
}

static GArray *found_group(Cover *self, const DzEdge *founder)
{
    GArray *group = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(group, founder->a);
    g_array_append_val(group, founder->b);
    g_autoptr(GArray) others = dz_graph_neighbours(self->graph, founder);
    for (guint i = 0; i < others->len && group->len < MAX_GROUP; i++) {
        guint32 member = g_array_index(others, DzEdge, i).a;
        if (is_joined_to_all(self->graph, member, group))
            g_array_append_val(group, member);
    }
    g_array_sort(group, dz_compare_members);
    cover(self, group);
    return group;
}

GPtrArray *dz_groups_from_edges(guint32 n_members, GArray *edges)
{
    g_autoptr(DzGraph) graph = dz_graph_new(n_members, edges);
    g_autofree gboolean *covered = g_new0(gboolean, edges->len + 1);
    Cover self = {graph, covered};
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < edges->len; i++)
        if (!covered[i] && g_array_index(edges, DzEdge, i).score >= 0)
            g_ptr_array_add(groups, found_group(&self, &g_array_index(edges, DzEdge, i)));
    return groups;
}
