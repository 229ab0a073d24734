/* nested.c -- quotations within quotations.
 * In:     edges between quotations.
 * Out:    fewer: what a quotation shares with one that stands within another is no tie to the outer one.
 * Knows:  that who quotes somebody's words to answer them does not say them.
 */
#include "graph.h"
#include "hash.h"
#include "parts.h"
#include "similarity.h"

/* So much of what a passage has in the outer quotation lies in the inner one. */
#define WITHIN 0.9

/* The first twins of the quotations that stand right in each: const DzQuotation * -> GArray of guint32. */
static GHashTable *find_inner(const DzScene *scene)
{
    GHashTable *inner = dz_lists_new();
    for (guint i = 0; i < scene->quotes->len; i++) {
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        const DzQuotation *outer = passage->quotation->parent;
        if (outer != NULL)
            g_array_append_val(dz_list_under(inner, outer), passage->twin);
    }
    return inner;
}

/* Whether what `member` has in common with `outer` lies in `inner`. */
static gboolean lies_in(const DzScene *scene, guint32 member, guint32 inner, guint32 outer)
{
    const DzPassage *passage = dz_passage_at(scene->quotes, member);
    return inner == member ||
           dz_similarity_of(scene, passage, dz_passage_at(scene->quotes, inner)).cover_a >=
               WITHIN * dz_similarity_of(scene, passage, dz_passage_at(scene->quotes, outer)).cover_a;
}

/* Whether it does in a quotation that stands in `outer`, or in a twin of that. */
static gboolean is_of_inner(const DzScene *scene, GHashTable *inner, guint32 member, guint32 outer)
{
    for (guint32 twin = outer; twin != DZ_NO_TWIN; twin = dz_passage_at(scene->quotes, twin)->next_twin) {
        const GArray *within = g_hash_table_lookup(inner, dz_passage_at(scene->quotes, twin)->quotation);
        for (guint i = 0; within != NULL && i < within->len; i++)
            if (lies_in(scene, member, g_array_index(within, guint32, i), outer))
                return TRUE;
    }
    return FALSE;
}

void dz_nested_untie(const DzScene *scene, GArray *edges)
{
    g_autoptr(GHashTable) inner = find_inner(scene);
    guint kept = 0;
    for (guint i = 0; i < edges->len; i++) {
        DzEdge edge = g_array_index(edges, DzEdge, i);
        if (!is_of_inner(scene, inner, edge.a, edge.b) && !is_of_inner(scene, inner, edge.b, edge.a))
            g_array_index(edges, DzEdge, kept++) = edge;
    }
    g_array_set_size(edges, kept);
}
