/* parting.c -- see parting.h.
 * In:     a group of sentences around what half of them share.
 * Out:    a group for each fact.
 * Knows:  that articles which tell one fact often tell the next one, of the same people, in the same words too; that an
 *         article states a fact once, so that its second sentence in a group mostly states another.
 * Not here: how a group comes about (cores.c).
 */
#include "parting.h"

#include "similarity.h"
#include "weights.h"

typedef struct {
    const DzScene *scene;
    const GArray *passages;
    const DzGraph *graph;
    const GArray *group;
    guint n;
    double *near; /* n x n: how alike two members are */
    double *told; /* n x n: how much of the first the second tells */
    gboolean *placed;
} Parting;

static double near_at(const Parting *self, guint i, guint k)
{
    return self->near[i * self->n + k];
}

static guint32 witness_of(const Parting *self, guint i)
{
    return dz_passage_at(self->passages, g_array_index(self->group, guint32, i))->witness;
}

static DzSimilarity likeness(const Parting *self, guint i, guint k)
{
    guint32 a = g_array_index(self->group, guint32, i);
    guint32 b = g_array_index(self->group, guint32, k);
    if (i == k || dz_graph_score(self->graph, MIN(a, b), MAX(a, b)) >= 1)
        return (DzSimilarity){.cover_a = 1, .cover_b = 1, .resemblance = 1};
    return dz_similarity_of(self->scene, dz_passage_at(self->passages, a), dz_passage_at(self->passages, b));
}

static void measure(Parting *self)
{
    for (guint i = 0; i < self->n; i++)
        for (guint k = i; k < self->n; k++) {
            DzSimilarity alike = likeness(self, i, k);
            self->near[i * self->n + k] = self->near[k * self->n + i] = alike.resemblance;
            self->told[i * self->n + k] = alike.cover_a;
            self->told[k * self->n + i] = alike.cover_b;
        }
}

/* The member that is nearest to those of other articles. */
static guint find_centre(const Parting *self)
{
    guint centre = 0;
    double most = -1;
    for (guint i = 0; i < self->n; i++) {
        double sum = 0;
        for (guint k = 0; k < self->n; k++)
            sum += witness_of(self, i) != witness_of(self, k) ? near_at(self, i, k) : 0;
        if (sum > most) {
            most = sum;
            centre = i;
        }
    }
    return centre;
}

/* How near the nearest sentence of an article is to the centre. */
static double nearest_of(const Parting *self, guint centre, guint32 witness)
{
    double best = 0;
    for (guint i = 0; i < self->n; i++)
        if (witness_of(self, i) == witness)
            best = MAX(best, near_at(self, centre, i));
    return best;
}

/* The group of a centre: the sentence of each other article that is nearest to it, if it is as near as `floor` or,
 * being longer, tells so much of it beside what else it tells; and those not placed yet that are nearly as near. */
static void gather(Parting *self, guint centre, double floor, GPtrArray *parted)
{
    GArray *row = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_autofree gboolean *taken = g_new0(gboolean, self->n);
    for (guint i = 0; i < self->n; i++) {
        double best = nearest_of(self, centre, witness_of(self, i));
        double near = near_at(self, centre, i);
        gboolean enough = near >= floor || self->told[centre * self->n + i] >= PARTED_TOLD;
        taken[i] = enough && (near >= best || (!self->placed[i] && near >= PARTED_NEAR * best));
    }
    for (guint i = 0; i < self->n; i++) {
        self->placed[i] |= taken[i];
        if (taken[i])
            g_array_append_val(row, g_array_index(self->group, guint32, i));
    }
    g_ptr_array_add(parted, row);
}

/* The member not placed yet that is nearest to one of another article, and how near; FALSE: none is near enough. */
static gboolean find_next(const Parting *self, guint *centre, double *near)
{
    *near = 0;
    for (guint i = 0; i < self->n; i++)
        for (guint k = 0; !self->placed[i] && k < self->n; k++)
            if (witness_of(self, i) != witness_of(self, k) && near_at(self, i, k) > *near) {
                *near = near_at(self, i, k);
                *centre = i;
            }
    return *near >= PARTED_ALIKE;
}

static gboolean has_second_sentences(const Parting *self)
{
    for (guint i = 0; i < self->n; i++)
        for (guint k = i + 1; k < self->n; k++)
            if (witness_of(self, i) == witness_of(self, k))
                return TRUE;
    return FALSE;
}

static void part(Parting *self, const GArray *group, GPtrArray *parted)
{
    self->group = group;
    self->n = group->len;
    if (self->n > MAX_JUDGED || !has_second_sentences(self)) {
        g_ptr_array_add(parted, g_array_copy((GArray *)(guintptr)group));
        return;
    }
    g_autofree double *near = self->near = g_new0(double, (gsize)self->n * self->n);
    g_autofree double *told = self->told = g_new0(double, (gsize)self->n * self->n);
    g_autofree gboolean *placed = self->placed = g_new0(gboolean, self->n);
    guint centre = 0;
    double nearest = 0;
    measure(self);
    gather(self, find_centre(self), 0, parted);
    while (find_next(self, &centre, &nearest))
        gather(self, centre, PARTED_SHARE * nearest, parted);
}

/* -- Groups within groups ----------------------------------------------------------------------------------------- */

static gboolean is_within(const GArray *group, const GArray *other)
{
    for (guint i = 0; i < group->len; i++)
        if (!g_array_binary_search((GArray *)(guintptr)other, &g_array_index(group, guint32, i), dz_compare_members,
                                   NULL))
            return FALSE;
    return TRUE;
}

/* Whether all members of the group at `at` stand in another; of two that are the same the later one does. `holding` are
 * the groups that its first member stands in, ascending. */
static gboolean is_part(const GPtrArray *groups, guint at, const GArray *holding)
{
    const GArray *group = g_ptr_array_index(groups, at);
    for (guint i = 0; i < holding->len; i++) {
        guint index = g_array_index(holding, guint, i);
        const GArray *other = g_ptr_array_index(groups, index);
        if (index != at && (other->len > group->len || (other->len == group->len && index < at)) &&
            is_within(group, other))
            return TRUE;
    }
    return FALSE;
}

static void free_holding(gpointer data)
{
    g_clear_pointer((GArray **)&data, g_array_unref);
}

/* The groups that each member stands in: GArray of guint; NULL: in none. */
static GPtrArray *groups_by_member(guint n_members, const GPtrArray *groups)
{
    GPtrArray *by_member = g_ptr_array_new_full(n_members, free_holding);
    g_ptr_array_set_size(by_member, (gint)n_members);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        for (guint k = 0; k < group->len; k++) {
            gpointer *holding = &by_member->pdata[g_array_index(group, guint32, k)];
            if (*holding == NULL)
                *holding = g_array_new(FALSE, FALSE, sizeof(guint));
            g_array_append_val(*holding, i);
        }
    }
    return by_member;
}

GPtrArray *dz_parting_of(const DzScene *scene, const GArray *passages, const DzGraph *graph, const GPtrArray *groups)
{
    Parting self = {.scene = scene, .passages = passages, .graph = graph};
    g_autoptr(GPtrArray) parted = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < groups->len; i++)
        part(&self, g_ptr_array_index(groups, i), parted);
    g_autoptr(GPtrArray) by_member = groups_by_member(passages->len, parted);
    GPtrArray *whole = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < parted->len; i++) {
        GArray *group = g_ptr_array_index(parted, i);
        if (!is_part(parted, i, g_ptr_array_index(by_member, g_array_index(group, guint32, 0))))
            g_ptr_array_add(whole, g_array_ref(group));
    }
    return whole;
}
