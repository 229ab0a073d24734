/* agglomerate.c -- average linkage over near pairs.
 * In:     articles, their unit vectors, the pairs worth looking at.
 * Out:    groups.
 * Knows:  the sum of two clusters' vectors gives the average similarity of all their pairs in one product, so that no
 *         pair of articles is compared twice and no matrix is kept.
 *
 * The two clusters that resemble each other most are joined first; equal similarities go by the order of the articles,
 * which does not depend on the order of inputs.
 */
#include "agglomerate.h"

#include "neighbours.h"
#include "vector.h"
#include "weights.h"

#include <math.h>

typedef struct {
    GArray *sum;      /* of the members' vectors; NULL once the cluster was joined into another */
    GArray *members;  /* guint, indices of articles */
    GHashTable *near; /* of guint: clusters it may be joined with, some of them gone */
    double time_sum;  /* days, of its dated members */
    guint n_dated;
} Cluster;

typedef struct {
    double similarity;
    guint a;
    guint b;
} Link;

typedef struct {
    GPtrArray *clusters; /* Cluster * */
    GSequence *links;    /* Link *, the best last */
} Forest;

static void free_cluster(gpointer data)
{
    Cluster *cluster = data;
    g_clear_pointer(&cluster->sum, g_array_unref);
    g_array_unref(cluster->members);
    g_hash_table_unref(cluster->near);
    g_free(cluster);
}

static Cluster *new_cluster(GArray *sum)
{
    Cluster *cluster = g_new0(Cluster, 1);
    cluster->sum = sum;
    cluster->members = g_array_new(FALSE, FALSE, sizeof(guint));
    cluster->near = g_hash_table_new(NULL, NULL);
    return cluster;
}

static double fading(const Cluster *a, const Cluster *b)
{
    if (a->n_dated == 0 || b->n_dated == 0)
        return 1;
    double days = fabs(a->time_sum / a->n_dated - b->time_sum / b->n_dated);
    return exp2(-days / DZ_HALF_LIFE_DAYS);
}

static double similarity(const Cluster *a, const Cluster *b)
{
    double pairs = (double)a->members->len * (double)b->members->len;
    return dz_vector_dot(a->sum, b->sum) / pairs * fading(a, b);
}

static gint compare_links(gconstpointer a, gconstpointer b, gpointer user_data)
{
    (void)user_data;
    const Link *x = a;
    const Link *y = b;
    if (x->similarity < y->similarity || x->similarity > y->similarity)
        return x->similarity < y->similarity ? -1 : 1;
    if (x->a != y->a)
        return x->a > y->a ? -1 : 1;
    return (x->b < y->b) - (x->b > y->b);
}

static void consider(Forest *forest, guint a, guint b)
{
    double similar = similarity(g_ptr_array_index(forest->clusters, a), g_ptr_array_index(forest->clusters, b));
    if (similar < DZ_MERGE_THRESHOLD)
        return;
    Link *link = g_new(Link, 1);
    *link = (Link){.similarity = similar, .a = MIN(a, b), .b = MAX(a, b)};
    g_sequence_insert_sorted(forest->links, link, compare_links, NULL);
}

static Cluster *joined(Cluster *a, Cluster *b)
{
    Cluster *cluster = new_cluster(dz_vector_add(a->sum, b->sum));
    g_array_append_vals(cluster->members, a->members->data, a->members->len);
    g_array_append_vals(cluster->members, b->members->data, b->members->len);
    cluster->time_sum = a->time_sum + b->time_sum;
    cluster->n_dated = a->n_dated + b->n_dated;
    g_clear_pointer(&a->sum, g_array_unref);
    g_clear_pointer(&b->sum, g_array_unref);
    return cluster;
}

/* Hands the neighbours of a cluster that is gone to the one that took it in. */
static void inherit(Forest *forest, Cluster *heir, const Cluster *gone)
{
    GHashTableIter iter;
    gpointer other = NULL;
    g_hash_table_iter_init(&iter, gone->near);
    while (g_hash_table_iter_next(&iter, &other, NULL)) {
        const Cluster *cluster = g_ptr_array_index(forest->clusters, GPOINTER_TO_UINT(other));
        if (cluster->sum != NULL)
            g_hash_table_add(heir->near, other);
    }
}

static void link_neighbours(Forest *forest, guint self)
{
    Cluster *cluster = g_ptr_array_index(forest->clusters, self);
    GHashTableIter iter;
    gpointer other = NULL;
    g_hash_table_iter_init(&iter, cluster->near);
    while (g_hash_table_iter_next(&iter, &other, NULL)) {
        Cluster *neighbour = g_ptr_array_index(forest->clusters, GPOINTER_TO_UINT(other));
        g_hash_table_add(neighbour->near, GUINT_TO_POINTER(self));
        consider(forest, GPOINTER_TO_UINT(other), self);
    }
}

static void join(Forest *forest, guint a, guint b)
{
    Cluster *first = g_ptr_array_index(forest->clusters, a);
    Cluster *second = g_ptr_array_index(forest->clusters, b);
    if (first->sum == NULL || second->sum == NULL)
        return;
    Cluster *cluster = joined(first, second);
    inherit(forest, cluster, first);
    inherit(forest, cluster, second);
    g_ptr_array_add(forest->clusters, cluster);
    link_neighbours(forest, forest->clusters->len - 1);
}

static void plant(Forest *forest, const GPtrArray *articles, const GPtrArray *vectors, const GArray *neighbours)
{
    for (guint i = 0; i < articles->len; i++) {
        Cluster *cluster = new_cluster(g_array_ref(g_ptr_array_index(vectors, i)));
        gint64 seconds = 0;
        cluster->n_dated = dz_article_get_time(g_ptr_array_index(articles, i), &seconds) ? 1 : 0;
        cluster->time_sum = (double)seconds / 86400;
        g_array_append_val(cluster->members, i);
        g_ptr_array_add(forest->clusters, cluster);
    }
    for (guint i = 0; i < neighbours->len; i++) {
        const DzNeighbours *pair = &g_array_index(neighbours, DzNeighbours, i);
        Cluster *a = g_ptr_array_index(forest->clusters, pair->a);
        Cluster *b = g_ptr_array_index(forest->clusters, pair->b);
        g_hash_table_add(a->near, GUINT_TO_POINTER(pair->b));
        g_hash_table_add(b->near, GUINT_TO_POINTER(pair->a));
        consider(forest, pair->a, pair->b);
    }
}

static gint compare_indices(gconstpointer a, gconstpointer b)
{
    guint x = *(const guint *)a;
    guint y = *(const guint *)b;
    return (x > y) - (x < y);
}

static gint compare_by_first_member(gconstpointer a, gconstpointer b)
{
    const Cluster *x = *(Cluster *const *)a;
    const Cluster *y = *(Cluster *const *)b;
    return compare_indices(x->members->data, y->members->data);
}

static GPtrArray *harvest(const Forest *forest, const GPtrArray *articles)
{
    g_autoptr(GPtrArray) living = g_ptr_array_new();
    for (guint i = 0; i < forest->clusters->len; i++) {
        Cluster *cluster = g_ptr_array_index(forest->clusters, i);
        if (cluster->sum == NULL)
            continue;
        g_array_sort(cluster->members, compare_indices);
        g_ptr_array_add(living, cluster);
    }
    g_ptr_array_sort(living, compare_by_first_member);
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
    for (guint i = 0; i < living->len; i++) {
        const Cluster *cluster = g_ptr_array_index(living, i);
        GPtrArray *group = g_ptr_array_sized_new(cluster->members->len);
        for (guint k = 0; k < cluster->members->len; k++)
            g_ptr_array_add(group, g_ptr_array_index(articles, g_array_index(cluster->members, guint, k)));
        g_ptr_array_add(groups, group);
    }
    return groups;
}

GPtrArray *dz_agglomerate(const GPtrArray *articles, const GPtrArray *vectors, const GArray *neighbours)
{
    g_autoptr(GPtrArray) clusters = g_ptr_array_new_with_free_func(free_cluster);
    g_autoptr(GSequence) links = g_sequence_new(g_free);
    Forest forest = {.clusters = clusters, .links = links};
    plant(&forest, articles, vectors, neighbours);
    while (!g_sequence_is_empty(links)) {
        GSequenceIter *last = g_sequence_iter_prev(g_sequence_get_end_iter(links));
        Link best = *(Link *)g_sequence_get(last);
        g_sequence_remove(last);
        join(&forest, best.a, best.b);
    }
    return harvest(&forest, articles);
}
