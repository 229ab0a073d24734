/* graph.c -- who is alike with whom.
 * In:     edges between members.
 * Out:    the neighbours of each, in one array.
 * Not here: who is alike (beliefs.c, statements.c), what is made a group (groups.c, cores.c).
 */
#include "graph.h"

#include <stdlib.h>

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
    const DzNeighbour *x = a;
    const DzNeighbour *y = b;
    return (x->other > y->other) - (x->other < y->other);
}

gint dz_compare_members(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a;
    guint32 y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

static void find_neighbours(DzGraph *self, guint32 n_members)
{
    for (guint i = 0; i < self->edges->len; i++) {
        const DzEdge *edge = &g_array_index(self->edges, DzEdge, i);
        self->first[edge->a + 1]++;
        self->first[edge->b + 1]++;
    }
    for (guint32 i = 0; i < n_members; i++)
        self->first[i + 1] += self->first[i];
    g_autofree guint32 *next = g_memdup2(self->first, (n_members + 1) * sizeof *self->first);
    for (guint i = 0; i < self->edges->len; i++) {
        const DzEdge *edge = &g_array_index(self->edges, DzEdge, i);
        self->neighbours[next[edge->a]++] = (DzNeighbour){edge->b, i};
        self->neighbours[next[edge->b]++] = (DzNeighbour){edge->a, i};
    }
    for (guint32 i = 0; i < n_members; i++)
        qsort(self->neighbours + self->first[i], self->first[i + 1] - self->first[i], sizeof(DzNeighbour),
              compare_neighbours);
}

DzGraph *dz_graph_new(guint32 n_members, GArray *edges)
{
    g_array_sort(edges, compare_edges);
    DzGraph *self = g_new0(DzGraph, 1);
    self->edges = edges;
    self->first = g_new0(guint32, n_members + 1);
    self->neighbours = g_new0(DzNeighbour, 2 * edges->len + 1);
    find_neighbours(self, n_members);
    return self;
}

void dz_graph_free(DzGraph *self)
{
    if (self == NULL)
        return;
    g_free(self->first);
    g_free(self->neighbours);
    g_free(self);
}

const DzNeighbour *dz_graph_between(const DzGraph *self, guint32 a, guint32 b)
{
    DzNeighbour key = {b, 0};
    return bsearch(&key, self->neighbours + self->first[a], self->first[a + 1] - self->first[a], sizeof key,
                   compare_neighbours);
}

double dz_graph_score(const DzGraph *self, guint32 a, guint32 b)
{
    const DzNeighbour *link = a != b ? dz_graph_between(self, a, b) : NULL;
    return link != NULL ? g_array_index(self->edges, DzEdge, link->edge).score : 0;
}

GArray *dz_graph_neighbours(const DzGraph *self, const DzEdge *founder)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    const guint32 founders[] = {founder->a, founder->b};
    for (gsize f = 0; f < G_N_ELEMENTS(founders); f++)
        for (guint32 i = self->first[founders[f]]; i < self->first[founders[f] + 1]; i++) {
            guint32 other = self->neighbours[i].other;
            double score = dz_graph_score(self, founder->a, other) + dz_graph_score(self, founder->b, other);
            DzEdge found = {other, 0, score};
            gboolean seen = f == 1 && dz_graph_between(self, founder->a, other) != NULL;
            if (other != founder->a && other != founder->b && !seen)
                g_array_append_val(all, found);
        }
    g_array_sort(all, compare_edges);
    return all;
}
