/* statements.c -- which sentences of different articles state one fact.
 * In:     the sentences of a scene.
 * Out:    matches of kind statement, complete.
 * Knows:  that a fact is retold in other words, and that its counterpart in an article is the nearest sentence there.
 * Not here: how alike two sentences are (similarity.c).
 */
#include "cores.h"
#include "editor.h"
#include "graph.h"
#include "hash.h"
#include "index.h"
#include "numbers.h"
#include "parts.h"
#include "ranges.h"
#include "similarity.h"
#include "weights.h"

#include <math.h>

static gboolean of_a_later_article(const DzPassage *passage, const DzPassage *candidate)
{
    gboolean repeated = passage->next_twin != DZ_NO_TWIN || candidate->next_twin != DZ_NO_TWIN;
    return candidate > passage && (candidate->witness != passage->witness || repeated);
}

/* `other` is a counterpart of the sentence; noted is how alike the nearest one of its article is. */
static void note_nearest(GHashTable *nearest, guint32 sentence, const DzPassage *other, double score)
{
    guint64 key = dz_key_of(sentence, other->witness);
    double *best = g_hash_table_lookup(nearest, &key);
    if (best == NULL)
        g_hash_table_insert(nearest, g_memdup2(&key, sizeof key), g_memdup2(&score, sizeof score));
    else
        *best = MAX(*best, score);
}

static gboolean is_nearest(GHashTable *nearest, guint32 sentence, const DzPassage *other, double score)
{
    guint64 key = dz_key_of(sentence, other->witness);
    const double *best = g_hash_table_lookup(nearest, &key);
    return best != NULL && score >= *best;
}

static guint first_amount(const DzScene *scene, const DzPassage *passage, guint at, DzSpan common)
{
    const GArray *numbers = scene->witnesses[passage->witness].numbers;
    while (at < numbers->len && g_array_index(numbers, DzNumber, at).span.begin < common.end &&
           g_array_index(numbers, DzNumber, at).kind != DZ_NUMBER_AMOUNT &&
           g_array_index(numbers, DzNumber, at).kind != DZ_NUMBER_PERCENT)
        at++;
    gboolean inside = at < numbers->len && g_array_index(numbers, DzNumber, at).span.begin < common.end;
    return inside ? at : numbers->len;
}

static gboolean of_one_order(const DzNumber *x, const DzNumber *y)
{
    return x->kind == y->kind && MAX(x->value, y->value) <= STATEMENT_FACTOR * MIN(x->value, y->value);
}

/* Whether both sentences give amounts, and no two of one order: they count different things. */
static gboolean amounts_disagree(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    const GArray *in_a = scene->witnesses[a->witness].numbers;
    const GArray *in_b = scene->witnesses[b->witness].numbers;
    DzSpan x = dz_units_common(scene, a, 0, a->n_units);
    DzSpan y = dz_units_common(scene, b, 0, b->n_units);
    guint from_a = first_amount(scene, a, dz_first_past(in_a, G_STRUCT_OFFSET(DzNumber, span), x.begin), x);
    guint from_b = first_amount(scene, b, dz_first_past(in_b, G_STRUCT_OFFSET(DzNumber, span), y.begin), y);
    for (guint i = from_a; i < in_a->len; i = first_amount(scene, a, i + 1, x))
        for (guint k = from_b; k < in_b->len; k = first_amount(scene, b, k + 1, y))
            if (of_one_order(&g_array_index(in_a, DzNumber, i), &g_array_index(in_b, DzNumber, k)))
                return FALSE;
    return from_a < in_a->len && from_b < in_b->len;
}

/* How much two sentences look like one fact: their resemblance, in which who says so counts half, and the less the less
 * there is that they share. 0 where nothing is left without who says so. */
static double alikeness(const DzScene *scene, guint32 a, guint32 b)
{
    DzSimilarity fact = dz_similarity_of(scene, dz_passage_at(scene->facts, a), dz_passage_at(scene->facts, b));
    if (fact.resemblance < STATEMENT_FACT)
        return 0;
    DzSimilarity whole =
        dz_similarity_of(scene, dz_passage_at(scene->sentences, a), dz_passage_at(scene->sentences, b));
    double weight = log1p(fact.shared) / log1p(STATEMENT_SHARED);
    return (fact.resemblance + whole.resemblance) / 2 * MIN(weight, 1);
}

/* Edges of all pairs that could be one fact if they were each other's nearest. */
static GArray *possible_edges(const DzScene *scene, DzIndex *index)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    for (guint i = 0; i < scene->sentences->len; i++) {
        if (!dz_is_first_twin(scene->sentences, i) || !g_array_index(scene->claims, guint8, i))
            continue;
        dz_index_find(index, dz_passage_at(scene->sentences, i), of_a_later_article, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            gboolean claims = g_array_index(scene->claims, guint8, other);
            DzEdge edge = {i, other, claims ? alikeness(scene, i, other) : 0};
            if (edge.score >= STATEMENT_MUTUAL * STATEMENT_ACROSS)
                g_array_append_val(edges, edge);
        }
    }
    return edges;
}

/* The nearer the two are to each other, the less alike they need be. */
static gboolean is_one_fact(const DzScene *scene, GHashTable *nearest, const DzEdge *edge)
{
    static const double needed[] = {STATEMENT_ALIKE, STATEMENT_NEAREST, STATEMENT_MUTUAL};
    const DzPassage *a = dz_passage_at(scene->sentences, edge->a);
    const DzPassage *b = dz_passage_at(scene->sentences, edge->b);
    int near = is_nearest(nearest, edge->a, b, edge->score) + is_nearest(nearest, edge->b, a, edge->score);
    return edge->score >= needed[near] * (dz_is_across(a, b) ? STATEMENT_ACROSS : 1) &&
           (edge->score >= STATEMENT_ALIKE || !amounts_disagree(scene, a, b));
}

static GArray *edges_between(const DzScene *scene, DzIndex *index)
{
    GArray *edges = possible_edges(scene, index);
    g_autoptr(GHashTable) nearest = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, g_free);
    for (guint i = 0; i < edges->len; i++) {
        const DzEdge *edge = &g_array_index(edges, DzEdge, i);
        note_nearest(nearest, edge->a, dz_passage_at(scene->sentences, edge->b), edge->score);
        note_nearest(nearest, edge->b, dz_passage_at(scene->sentences, edge->a), edge->score);
    }
    guint kept = 0;
    for (guint i = 0; i < edges->len; i++) {
        DzEdge edge = g_array_index(edges, DzEdge, i);
        if (is_one_fact(scene, nearest, &edge))
            g_array_index(edges, DzEdge, kept++) = edge;
    }
    g_array_set_size(edges, kept);
    return edges;
}

/* How alike the members of a group are to the one that is most like all of them. */
static double likeness(const DzScene *scene, const GArray *group)
{
    guint core = dz_core_of(scene, scene->sentences, group);
    guint n = MIN(group->len, MAX_JUDGED);
    double sum = 0;
    for (guint i = 0; i < n; i++)
        if (i != core)
            sum += dz_similarity_of(scene, dz_passage_at(scene->sentences, g_array_index(group, guint32, core)),
                                    dz_passage_at(scene->sentences, g_array_index(group, guint32, i)))
                       .resemblance;
    return n > 1 ? sum / (n - 1) : 1;
}

/* Whether the group has readings in two languages. */
static gboolean is_translated(const DzScene *scene, const GArray *group)
{
    for (guint i = 1; i < group->len; i++)
        if (dz_is_across(dz_passage_at(scene->sentences, g_array_index(group, guint32, 0)),
                         dz_passage_at(scene->sentences, g_array_index(group, guint32, i))))
            return TRUE;
    return FALSE;
}

void dz_statements_find(const DzScene *scene, DzIndex *sentences, GPtrArray *statements)
{
    g_autoptr(GArray) edges = edges_between(scene, sentences);
    dz_editor_correct_edges(scene->corrections, scene->sentences, edges);
    g_autoptr(GPtrArray) groups = dz_cores_find(scene, scene->facts, edges);
    dz_groups_add_repeated(groups, scene->sentences);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        g_autoptr(GArray) places = dz_with_twins(scene->sentences, group);
        if (!g_array_index(scene->claims, guint8, g_array_index(group, guint32, 0)) ||
            !dz_spans_two_outlets(scene, scene->sentences, places))
            continue;
        DzMatch *match = dz_match_of(scene, sentences, scene->sentences, places);
        match->score = likeness(scene, group);
        double alike = is_translated(scene, group) ? 0 : match->score;
        match->how = alike >= VERBATIM_RESEMBLANCE ? DZ_HOW_VERBATIM
                     : alike >= STATEMENT_NEAR     ? DZ_HOW_NEAR
                                                   : DZ_HOW_RETRANSLATED;
        g_ptr_array_add(statements, match);
    }
}
