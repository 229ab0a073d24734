/* cores.c -- from pairs of sentences that are alike to groups that state one fact.
 * In:     passages, and edges between those that are alike.
 * Out:    groups around a core of what they share.
 * Knows:  that a fact is what most of its sentences have in common; that a long sentence states two facts, and then
 *         stands in two groups, each for its own part; that who tells a fact beside another has not left it out.
 * Not here: who is alike (statements.c), how much is enough (weights.h).
 */
#include "cores.h"

#include "graph.h"
#include "hash.h"
#include "parting.h"
#include "weights.h"

typedef struct {
    GArray *members; /* guint32 */
    GArray *core;    /* guint32: ids of grams, ascending */
    double weight;   /* of the core */
    double across;   /* of what of it languages share */
} Group;

typedef struct {
    const DzScene *scene;
    const GArray *passages;
    DzGraph *graph;
    guint8 *told;      /* by place in scene->grams: whether a group of the passage tells this gram of it */
    GPtrArray *groups; /* Group * */
    GPtrArray *homes;  /* by passage: GArray of guint, indices of its groups; NULL: it is in none */
    guint32 *holders;  /* by gram id: how many members of the group at hand have it; 0 between groups */
    GArray *held;      /* guint32: ids of the grams that some member has */
} Cores;

static void free_group(gpointer data)
{
    Group *group = data;
    g_array_unref(group->members);
    g_array_unref(group->core);
    g_free(group);
}

static const DzPassage *passage_at(const Cores *self, guint32 member)
{
    return dz_passage_at(self->passages, member);
}

/* -- The group at hand ---------------------------------------------------------------------------------------- */

/* Counts what a member tells, but for what it tells elsewhere. */
static void add_member(Cores *self, Group *group, guint32 member)
{
    const DzPassage *passage = passage_at(self, member);
    const DzGram *grams = dz_passage_grams(self->scene, passage);
    g_array_append_val(group->members, member);
    for (guint32 i = 0; i < passage->n_grams; i++)
        if (!self->told[passage->first_gram + i] && self->holders[grams[i].id]++ == 0)
            g_array_append_val(self->held, grams[i].id);
}

/* What half of the members have, and no fewer than two. */
static void find_core(const Cores *self, Group *group)
{
    guint quorum = MAX(2, (group->members->len + 1) / 2);
    g_array_set_size(group->core, 0);
    group->weight = 0;
    group->across = 0;
    for (guint i = 0; i < self->held->len; i++) {
        guint32 id = g_array_index(self->held, guint32, i);
        if (self->holders[id] < quorum)
            continue;
        g_array_append_val(group->core, id);
        group->weight += dz_gram_weight(self->scene, id);
        group->across += dz_gram_worth(self->scene, id, TRUE);
    }
    g_array_sort(group->core, dz_compare_members);
}

/* Of what a passage shares with a core, what counts. */
typedef enum { ALL, UNTOLD, TELL } Share; /* all of it; what it tells nowhere else; the same, and it is told now */

/* The share of the core that a passage has: of all of it, or of what languages share. */
static double core_share(Cores *self, const Group *group, guint32 member, Share share)
{
    const DzPassage *passage = passage_at(self, member);
    const DzGram *grams = dz_passage_grams(self->scene, passage);
    double sum = 0;
    double across = 0;
    for (guint32 i = 0, k = 0; i < passage->n_grams && k < group->core->len;) {
        guint32 id = g_array_index(group->core, guint32, k);
        guint8 *told = &self->told[passage->first_gram + i];
        if (grams[i].id == id && (share == ALL || !*told)) {
            sum += dz_gram_weight(self->scene, id);
            across += dz_gram_worth(self->scene, id, TRUE);
            *told |= share == TELL;
        }
        k += id <= grams[i].id ? 1 : 0;
        i += grams[i].id <= id ? 1 : 0;
    }
    return MAX(group->weight > 0 ? sum / group->weight : 0, group->across > 0 ? across / group->across : 0);
}

static void clear_counts(Cores *self)
{
    for (guint i = 0; i < self->held->len; i++)
        self->holders[g_array_index(self->held, guint32, i)] = 0;
    g_array_set_size(self->held, 0);
}

/* -- What is left to tell ------------------------------------------------------------------------------------- */

static double untold_weight(const Cores *self, const DzPassage *passage, gboolean across)
{
    const DzGram *grams = dz_passage_grams(self->scene, passage);
    double sum = 0;
    for (guint32 i = 0; i < passage->n_grams; i++)
        if (!self->told[passage->first_gram + i])
            sum += grams[i].count * dz_gram_worth(self->scene, grams[i].id, across);
    return sum;
}

/* How alike two passages are in what no group of theirs tells. */
static double untold_resemblance(const Cores *self, const DzPassage *a, const DzPassage *b)
{
    const DzGram *x = dz_passage_grams(self->scene, a);
    const DzGram *y = dz_passage_grams(self->scene, b);
    gboolean across = dz_is_across(a, b);
    double shared = 0;
    for (guint32 i = 0, k = 0; i < a->n_grams && k < b->n_grams;) {
        guint32 id = x[i].id;
        guint32 other = y[k].id;
        if (id == other && !self->told[a->first_gram + i] && !self->told[b->first_gram + k])
            shared += MIN(x[i].count, y[k].count) * dz_gram_worth(self->scene, id, across);
        i += id <= other ? 1 : 0;
        k += other <= id ? 1 : 0;
    }
    double all = untold_weight(self, a, across) + untold_weight(self, b, across);
    return all > 0 ? 2 * shared / all : 0;
}

/* -- Groups --------------------------------------------------------------------------------------------------- */

static void settle(Cores *self, Group *group, guint index, guint32 member)
{
    core_share(self, group, member, TELL);
    GArray *home = g_ptr_array_index(self->homes, member);
    if (home == NULL)
        g_ptr_array_index(self->homes, member) = home = g_array_new(FALSE, FALSE, sizeof(guint));
    g_array_append_val(home, index);
}

static gboolean is_forbidden(const Cores *self, const Group *group, guint32 candidate)
{
    for (guint i = 0; i < group->members->len; i++)
        if (dz_graph_score(self->graph, g_array_index(group->members, guint32, i), candidate) < 0)
            return TRUE;
    return FALSE;
}

static gboolean may_join(Cores *self, const Group *group, guint32 candidate, Share share)
{
    return group->members->len < MAX_GROUP && core_share(self, group, candidate, share) >= CORE_SHARE &&
           !is_forbidden(self, group, candidate);
}

static void found_group(Cores *self, const DzEdge *founder)
{
    Group *group = g_new0(Group, 1);
    group->members = g_array_new(FALSE, FALSE, sizeof(guint32));
    group->core = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_ptr_array_add(self->groups, group);
    add_member(self, group, founder->a);
    add_member(self, group, founder->b);
    find_core(self, group);
    g_autoptr(GArray) others = dz_graph_neighbours(self->graph, founder);
    for (guint i = 0; i < others->len; i++) {
        guint32 candidate = g_array_index(others, DzEdge, i).a;
        if (!may_join(self, group, candidate, UNTOLD))
            continue;
        add_member(self, group, candidate);
        find_core(self, group);
    }
    for (guint i = 0; i < group->members->len; i++)
        settle(self, group, self->groups->len - 1, g_array_index(group->members, guint32, i));
    clear_counts(self);
}

static gboolean share_a_group(const Cores *self, guint32 a, guint32 b)
{
    return dz_lists_meet(g_ptr_array_index(self->homes, a), g_ptr_array_index(self->homes, b));
}

/* Takes `candidate`, if it is in no group, into the first of the groups of `member` whose core it holds enough of. */
static void join_group(Cores *self, guint32 candidate, guint32 member)
{
    const GArray *home = g_ptr_array_index(self->homes, member);
    if (home == NULL || g_ptr_array_index(self->homes, candidate) != NULL)
        return;
    for (guint i = 0; i < home->len; i++) {
        guint index = g_array_index(home, guint, i);
        Group *group = g_ptr_array_index(self->groups, index);
        if (!may_join(self, group, candidate, UNTOLD))
            continue;
        g_array_append_val(group->members, candidate);
        settle(self, group, index, candidate);
        return;
    }
}

static void follow_edge(Cores *self, const DzEdge *edge)
{
    if (edge->score < 0 || share_a_group(self, edge->a, edge->b))
        return;
    double rest = untold_resemblance(self, passage_at(self, edge->a), passage_at(self, edge->b));
    if (edge->score >= 1 || rest >= UNTOLD_ALIKE) {
        found_group(self, edge);
        return;
    }
    join_group(self, edge->a, edge->b);
    join_group(self, edge->b, edge->a);
}

static gboolean has_witness(const Cores *self, const Group *group, guint32 witness)
{
    for (guint i = 0; i < group->members->len; i++)
        if (passage_at(self, g_array_index(group->members, guint32, i))->witness == witness)
            return TRUE;
    return FALSE;
}

/* Takes `candidate` into the groups of `member` that have no sentence of its article yet, though it is in another: who
 * tells a fact beside another one has not left it out. */
static void complete(Cores *self, guint32 candidate, guint32 member)
{
    const GArray *home = g_ptr_array_index(self->homes, member);
    for (guint i = 0; home != NULL && i < home->len; i++) {
        Group *group = g_ptr_array_index(self->groups, g_array_index(home, guint, i));
        if (!has_witness(self, group, passage_at(self, candidate)->witness) && may_join(self, group, candidate, ALL))
            g_array_append_val(group->members, candidate);
    }
}

static void complete_groups(Cores *self, const GArray *edges)
{
    for (guint i = 0; i < edges->len && g_array_index(edges, DzEdge, i).score > 0; i++) {
        const DzEdge *edge = &g_array_index(edges, DzEdge, i);
        complete(self, edge->a, edge->b);
        complete(self, edge->b, edge->a);
    }
}

static GPtrArray *members_of(const GPtrArray *groups)
{
    GPtrArray *all = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < groups->len; i++) {
        const Group *group = g_ptr_array_index(groups, i);
        g_array_sort(group->members, dz_compare_members);
        g_ptr_array_add(all, g_array_ref(group->members));
    }
    return all;
}

static void free_home(gpointer data)
{
    if (data != NULL)
        g_array_unref(data);
}

GPtrArray *dz_cores_find(const DzScene *scene, const GArray *passages, GArray *edges)
{
    g_autoptr(DzGraph) graph = dz_graph_new(passages->len, edges);
    g_autofree guint8 *told = g_new0(guint8, scene->grams->len + 1);
    g_autofree guint32 *holders = g_new0(guint32, scene->weights->len + 1);
    g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func(free_group);
    g_autoptr(GPtrArray) homes = g_ptr_array_new_with_free_func(free_home);
    g_autoptr(GArray) held = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_ptr_array_set_size(homes, (gint)passages->len);
    Cores self = {scene, passages, graph, told, groups, homes, holders, held};
    for (guint i = 0; i < edges->len; i++)
        follow_edge(&self, &g_array_index(edges, DzEdge, i));
    complete_groups(&self, edges);
    g_autoptr(GPtrArray) all = members_of(groups);
    return dz_parting_of(scene, passages, graph, all);
}
