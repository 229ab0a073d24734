/* graph.h -- who is alike with whom, looked up by member. */
#ifndef DZ_ALIGN_GRAPH_H
#define DZ_ALIGN_GRAPH_H

#include <glib.h>

G_BEGIN_DECLS

/* Two members (a < b; each pair once) that are alike, and how much. A negative score forbids them to be in one group.
 */
typedef struct {
    guint32 a;
    guint32 b;
    double score;
} DzEdge;

typedef struct {
    guint32 other;
    guint32 edge;
} DzNeighbour;

typedef struct {
    const GArray *edges; /* DzEdge, the strongest first */
    guint32 *first;      /* by member: where its neighbours begin; one more entry than there are members */
    DzNeighbour *neighbours;
} DzGraph;

/* Sorts `edges`, which must outlive the graph. */
DzGraph *dz_graph_new(guint32 n_members, GArray *edges);
void dz_graph_free(DzGraph *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzGraph, dz_graph_free)

/* The edge between two members, or NULL. */
const DzNeighbour *dz_graph_between(const DzGraph *self, guint32 a, guint32 b);

/* Its score; 0 where there is none. */
double dz_graph_score(const DzGraph *self, guint32 a, guint32 b);

/* Everybody joined to a founder, as DzEdge with the member in `a` and the sum of both scores: the most strongly joined
 * to both first. */
GArray *dz_graph_neighbours(const DzGraph *self, const DzEdge *founder);

/* Ascending order of members (guint32), for g_array_sort(). */
gint dz_compare_members(gconstpointer a, gconstpointer b);

G_END_DECLS

#endif
