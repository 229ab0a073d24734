/* agglomerate.c -- average linkage over near pairs.
 * In:     articles as vectors in time, the pairs worth looking at, what an editor says.
 * Out:    groups.
 * Knows:  the product of two clusters' sums is the sum of the products of all their pairs, so that no matrix is kept
 *         and a pair is never looked at twice; and what takes long to ask of two clusters only makes them less alike,
 *         so that it is asked when no others are as much alike.
 *
 * The two clusters that resemble each other most are joined first; equal similarities go by the order of the articles,
 * which does not depend on the order of inputs.
 */
#include "agglomerate.h"

#include "vector.h"
#include "weights.h"

#include <math.h>

/* A cluster that another may be joined with. */
typedef struct {
    guint other;    /* its index; some are gone */
    double product; /* of the two sums */
} Near;

typedef struct {
    GArray *sum;     /* of the members' vectors; NULL once the cluster was joined into another */
    GArray *members; /* guint, indices of articles */
    GArray *near;    /* Near, ascending */
    double days;     /* summed over its dated members */
    guint n_dated;
    guint n_english;
} Cluster;

typedef struct {
    double similarity; /* at most that, until it is sure */
    guint a;
    guint b;
    gboolean sure;
} Link;

typedef struct {
    const DzTimeline *timeline;
    const DzPins *pins;
    GPtrArray *clusters; /* Cluster *: first one an article, then those made by joining */
    GSequence *links;    /* Link *, the best last */
    guint *home;         /* of each article: index of its cluster */
} Forest;

static void free_cluster(gpointer data)
{
    Cluster *cluster = data;
    g_clear_pointer(&cluster->sum, g_array_unref);
    g_array_unref(cluster->members);
    g_array_unref(cluster->near);
    g_free(cluster);
}

static Cluster *new_cluster(GArray *sum)
{
    Cluster *cluster = g_new0(Cluster, 1);
    cluster->sum = sum;
    cluster->members = g_array_new(FALSE, FALSE, sizeof(guint));
    cluster->near = g_array_new(FALSE, FALSE, sizeof(Near));
    return cluster;
}

static Cluster *cluster_at(const Forest *forest, guint index)
{
    return g_ptr_array_index(forest->clusters, index);
}

static double fading(const Cluster *a, const Cluster *b)
{
    if (a->n_dated == 0 || b->n_dated == 0)
        return 1;
    return exp2(-fabs(a->days / a->n_dated - b->days / b->n_dated) / DZ_HALF_LIFE_DAYS);
}

/* How surely the two report different days of a series: the mean over pairs of an article of each, of large clusters
 * over a sample of members; 1 at most. */
static double other_occasions(const Forest *forest, const Cluster *a, const Cluster *b)
{
    double apart = 0;
    guint step_a = 1 + (a->members->len - 1) / DZ_OCCASION_SAMPLE;
    guint step_b = 1 + (b->members->len - 1) / DZ_OCCASION_SAMPLE;
    guint pairs = 0;
    for (guint i = 0; i < a->members->len; i += step_a) {
        const DzOccasion *occasion = &forest->timeline->occasions[g_array_index(a->members, guint, i)];
        for (guint k = 0; k < b->members->len; k += step_b, pairs++)
            apart += dz_occasions_apart(occasion, &forest->timeline->occasions[g_array_index(b->members, guint, k)]);
    }
    return MIN(apart / pairs, 1);
}

/* The share of pairs of articles in two languages. */
static double share_across(const Cluster *a, const Cluster *b)
{
    double english_a = (double)a->n_english / a->members->len;
    double english_b = (double)b->n_english / b->members->len;
    return english_a * (1 - english_b) + english_b * (1 - english_a);
}

/* What the similarity of two clusters is raised by for those. Few words tell of one event there, so that as much is
 * asked of a handful of articles as of a pile. */
static double across(const Forest *forest, const Cluster *a, const Cluster *b)
{
    return 1 + (DZ_ACROSS * forest->timeline->threshold / DZ_MERGE_THRESHOLD - 1) * share_across(a, b);
}

/* Of how much of their similarity two clusters are sure: one rare word, often said, makes two reports alike, but not
 * reports of one event. */
static double breadth(const Forest *forest, const Cluster *a, const Cluster *b)
{
    double asked = DZ_BREADTH * MIN(forest->timeline->vectors->len, DZ_PILE) / DZ_PILE;
    return MIN(dz_vector_breadth(a->sum, b->sum) / asked, 1);
}

/* How similar two clusters are, if all that they share is sure and of one occasion. */
static double likeness(const Forest *forest, const Cluster *a, const Cluster *b, double product)
{
    double pairs = (double)a->members->len * (double)b->members->len;
    return product / pairs * fading(a, b) * across(forest, a, b);
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

static void add_link(Forest *forest, Link link)
{
    if (link.similarity >= forest->timeline->threshold)
        g_sequence_insert_sorted(forest->links, g_memdup2(&link, sizeof link), compare_links, NULL);
}

/* Notes that the cluster at `a` may be joined with that at `b`, which comes behind all that it may be joined with. */
static void make_near(Forest *forest, guint a, guint b, double product)
{
    Cluster *first = cluster_at(forest, a);
    Near near = {.other = b, .product = product};
    g_array_append_val(first->near, near);
    add_link(forest, (Link){.similarity = likeness(forest, first, cluster_at(forest, b), product), .a = a, .b = b});
}

static gboolean is_forbidden(const Forest *forest, guint a, guint b)
{
    for (guint i = 0; i < forest->pins->apart->len; i++) {
        const DzPair *pair = &g_array_index(forest->pins->apart, DzPair, i);
        guint x = forest->home[pair->a];
        guint y = forest->home[pair->b];
        if ((x == a && y == b) || (x == b && y == a))
            return TRUE;
    }
    return FALSE;
}

static Cluster *joined(const Cluster *a, const Cluster *b)
{
    Cluster *cluster = new_cluster(dz_vector_add(a->sum, b->sum));
    g_array_append_vals(cluster->members, a->members->data, a->members->len);
    g_array_append_vals(cluster->members, b->members->data, b->members->len);
    cluster->days = a->days + b->days;
    cluster->n_dated = a->n_dated + b->n_dated;
    cluster->n_english = a->n_english + b->n_english;
    return cluster;
}

/* The neighbour of `cluster` at `place`; one behind all others where there is none. */
static Near near_at(const Cluster *cluster, guint place)
{
    return place < cluster->near->len ? g_array_index(cluster->near, Near, place) : (Near){.other = G_MAXUINT};
}

/* Hands the neighbours of two clusters to the one they were joined into. */
static void inherit(const Forest *forest, Cluster *heir, const Cluster *a, const Cluster *b)
{
    for (guint i = 0, k = 0; i < a->near->len || k < b->near->len;) {
        Near x = near_at(a, i);
        Near y = near_at(b, k);
        Near near = {.other = MIN(x.other, y.other), .product = 0};
        const Cluster *other = cluster_at(forest, near.other);
        i += x.other == near.other ? 1 : 0;
        k += y.other == near.other ? 1 : 0;
        if (other == a || other == b || other->sum == NULL)
            continue;
        near.product += x.other == near.other ? x.product : dz_vector_dot(a->sum, other->sum);
        near.product += y.other == near.other ? y.product : dz_vector_dot(b->sum, other->sum);
        g_array_append_val(heir->near, near);
    }
}

static void leave(Cluster *gone)
{
    g_clear_pointer(&gone->sum, g_array_unref);
    g_array_set_size(gone->near, 0);
}

/* Joins two clusters, unless one of them is gone or the editor forbids it. */
static void join(Forest *forest, guint a, guint b)
{
    Cluster *first = cluster_at(forest, a);
    Cluster *second = cluster_at(forest, b);
    if (a == b || first->sum == NULL || second->sum == NULL || is_forbidden(forest, a, b))
        return;
    Cluster *cluster = joined(first, second);
    guint self = forest->clusters->len;
    inherit(forest, cluster, first, second);
    leave(first);
    leave(second);
    g_ptr_array_add(forest->clusters, cluster);
    for (guint i = 0; i < cluster->members->len; i++)
        forest->home[g_array_index(cluster->members, guint, i)] = self;
    for (guint i = 0; i < cluster->near->len; i++)
        make_near(forest, near_at(cluster, i).other, self, near_at(cluster, i).product);
}

static void plant(Forest *forest)
{
    const DzTimeline *timeline = forest->timeline;
    for (guint i = 0; i < timeline->vectors->len; i++) {
        Cluster *cluster = new_cluster(g_array_ref(g_ptr_array_index(timeline->vectors, i)));
        double published = timeline->occasions[i].published;
        cluster->n_dated = isnan(published) ? 0U : 1U;
        cluster->days = isnan(published) ? 0 : published;
        cluster->n_english = timeline->english[i] ? 1 : 0;
        g_array_append_val(cluster->members, i);
        g_ptr_array_add(forest->clusters, cluster);
        forest->home[i] = i;
    }
}

static void link_pairs(Forest *forest, const GArray *pairs)
{
    for (guint i = 0; i < pairs->len; i++) {
        const DzPair *pair = &g_array_index(pairs, DzPair, i);
        Cluster *second = cluster_at(forest, pair->b);
        Near first = {.other = pair->a, .product = dz_vector_dot(cluster_at(forest, pair->a)->sum, second->sum)};
        g_array_append_val(second->near, first);
        make_near(forest, pair->a, pair->b, first.product);
    }
}

static void join_pinned(Forest *forest)
{
    for (guint i = 0; i < forest->pins->together->len; i++) {
        const DzPair *pair = &g_array_index(forest->pins->together, DzPair, i);
        join(forest, forest->home[pair->a], forest->home[pair->b]);
    }
}

/* Asks what makes the two clusters of a link less alike than it says. */
static void make_sure(Forest *forest, Link link)
{
    const Cluster *a = cluster_at(forest, link.a);
    const Cluster *b = cluster_at(forest, link.b);
    if (a->sum == NULL || b->sum == NULL)
        return;
    link.similarity *= breadth(forest, a, b) * (1 - other_occasions(forest, a, b));
    link.sure = TRUE;
    add_link(forest, link);
}

static void grow(Forest *forest)
{
    while (!g_sequence_is_empty(forest->links)) {
        GSequenceIter *last = g_sequence_iter_prev(g_sequence_get_end_iter(forest->links));
        Link best = *(Link *)g_sequence_get(last);
        g_sequence_remove(last);
        if (best.sure)
            join(forest, best.a, best.b);
        else
            make_sure(forest, best);
    }
}

static GPtrArray *harvest(const Forest *forest, guint n_articles)
{
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_autoptr(GHashTable) of_cluster = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < n_articles; i++) {
        gpointer home = GUINT_TO_POINTER(forest->home[i]);
        GArray *group = g_hash_table_lookup(of_cluster, home);
        if (group == NULL) {
            group = g_array_new(FALSE, FALSE, sizeof(guint));
            g_hash_table_insert(of_cluster, home, group);
            g_ptr_array_add(groups, group);
        }
        g_array_append_val(group, i);
    }
    return groups;
}

GPtrArray *dz_agglomerate(const DzTimeline *timeline, const GArray *pairs, const DzPins *pins)
{
    g_autoptr(GPtrArray) clusters = g_ptr_array_new_with_free_func(free_cluster);
    g_autoptr(GSequence) links = g_sequence_new(g_free);
    g_autofree guint *home = g_new(guint, timeline->vectors->len);
    Forest forest = {.timeline = timeline, .pins = pins, .clusters = clusters, .links = links, .home = home};
    plant(&forest);
    link_pairs(&forest, pairs);
    join_pinned(&forest);
    grow(&forest);
    return harvest(&forest, timeline->vectors->len);
}
