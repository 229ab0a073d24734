/* beliefs.c -- which two quotations are one utterance.
 * In:     the quotations of a scene.
 * Out:    edges between those that are believed to be one.
 * Knows:  what is enough depends on who speaks and on how much is shared, not on the share alone; a long quotation may
 *         show that two others are one.
 * Not here: how edges become groups (groups.c).
 */
#include "beliefs.h"

#include "hash.h"
#include "index.h"
#include "parts.h"
#include "rivals.h"
#include "similarity.h"
#include "weights.h"

#include <math.h>

#define NEVER (-G_MAXDOUBLE)

/* What the lesser of two quotations has in all that both may share. */
static double lesser_worth(const DzPassage *a, const DzPassage *b)
{
    gboolean across = dz_is_across(a, b);
    return MIN(dz_passage_worth(a, across), dz_passage_worth(b, across));
}

/* Each pair is found once. */
static gboolean is_later(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate > passage;
}

double dz_belief_of_words(const DzScene *scene, const DzPassage *a, const DzPassage *b, double shared, double least,
                          DzRun *run)
{
    *run = (DzRun){0};
    if (shared <= 0)
        return NEVER;
    gboolean across = dz_is_across(a, b);
    double lesser = lesser_worth(a, b);
    double greater = MAX(dz_passage_worth(a, across), dz_passage_worth(b, across));
    if (across && shared < ACROSS_LEAST)
        return NEVER;
    if (across)
        return ACROSS_EVEN + ACROSS_SHARED * log(shared) - ACROSS_LESSER * log(lesser) - ACROSS_GREATER * log(greater);
    double even = a->english ? ENGLISH_EVEN : BELIEF_EVEN;
    double belief = even + BELIEF_SHARED * log(shared) - BELIEF_LESSER * log(lesser) - BELIEF_GREATER * log(greater);
    if (belief + BELIEF_RUN * log(lesser + NO_RUN) < least)
        return NEVER;
    *run = dz_run_of(scene, a, b);
    return belief + BELIEF_RUN * log(run->weight + NO_RUN);
}

/* Pairs that would be one utterance if their speakers were known to be one, with what the words alone say. */
static GArray *possible_pairs(const DzScene *scene)
{
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(DzBelievedPair));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    g_autoptr(DzIndex) index = dz_index_new(scene, scene->quotes);
    for (guint i = 0; i < scene->quotes->len; i++) {
        if (!dz_is_first_twin(scene->quotes, i))
            continue;
        const DzPassage *passage = dz_passage_at(scene->quotes, i);
        dz_index_find(index, passage, is_later, candidates);
        for (guint k = 0; k < candidates->len; k++) {
            guint32 other = g_array_index(candidates, DzCandidate, k).passage;
            DzBelievedPair pair = {.a = i, .b = other};
            const DzPassage *counterpart = dz_passage_at(scene->quotes, other);
            pair.shared = dz_similarity_of(scene, passage, counterpart).shared;
            pair.belief = dz_belief_of_words(scene, passage, counterpart, pair.shared, -SPEAKERS_SAME, &pair.run);
            if (pair.belief + SPEAKERS_SAME >= 0)
                g_array_append_val(pairs, pair);
        }
    }
    return pairs;
}

/* What the speakers say, before a word is compared. */
static double belief_of_speakers(const DzScene *scene, const DzBelievedPair *pair)
{
    static const double says[] = {
        [DZ_SPEAKERS_SAME] = SPEAKERS_SAME,           [DZ_SPEAKERS_KIN] = SPEAKERS_KIN,
        [DZ_SPEAKERS_UNKNOWN] = SPEAKERS_UNKNOWN,     [DZ_SPEAKERS_UNLIKE] = SPEAKERS_UNLIKE,
        [DZ_SPEAKERS_DIFFERENT] = SPEAKERS_DIFFERENT,
    };
    const DzQuotation *a = dz_passage_at(scene->quotes, pair->a)->quotation;
    const DzQuotation *b = dz_passage_at(scene->quotes, pair->b)->quotation;
    if (dz_speakers_are_united(scene->speakers, a, b))
        return SPEAKERS_SAME;
    return says[dz_speakers_compare(scene->speakers, a, b)];
}

/* Two names under which outlets give the same long words are one person's (維特齊, Vystrčil), as long as no article
 * tells them apart. */
static void unite_speakers(const DzScene *scene, const GArray *pairs)
{
    for (guint i = 0; i < pairs->len; i++) {
        const DzBelievedPair *pair = &g_array_index(pairs, DzBelievedPair, i);
        const DzQuotation *a = dz_passage_at(scene->quotes, pair->a)->quotation;
        const DzQuotation *b = dz_passage_at(scene->quotes, pair->b)->quotation;
        if (pair->belief >= SAME_PERSON && dz_speakers_compare(scene->speakers, a, b) == DZ_SPEAKERS_UNLIKE)
            dz_speakers_unite(scene->speakers, a, b);
    }
}

static void keep_believed(const DzScene *scene, GArray *pairs)
{
    guint kept = 0;
    for (guint i = 0; i < pairs->len; i++) {
        DzBelievedPair pair = g_array_index(pairs, DzBelievedPair, i);
        pair.belief += belief_of_speakers(scene, &pair);
        double lesser = lesser_worth(dz_passage_at(scene->quotes, pair.a), dz_passage_at(scene->quotes, pair.b));
        if (pair.belief > 0 && pair.shared >= BELIEF_SHARE * lesser)
            g_array_index(pairs, DzBelievedPair, kept++) = pair;
    }
    g_array_set_size(pairs, kept);
}

static gboolean is_pair_across(const DzScene *scene, const DzBelievedPair *pair)
{
    return dz_is_across(dz_passage_at(scene->quotes, pair->a), dz_passage_at(scene->quotes, pair->b));
}

static GHashTable *set_of(const GArray *pairs)
{
    GHashTable *known = dz_pair_set_new();
    for (guint i = 0; i < pairs->len; i++)
        dz_pair_set_add(known, g_array_index(pairs, DzBelievedPair, i).a, g_array_index(pairs, DzBelievedPair, i).b);
    return known;
}

/* -- Terms ---------------------------------------------------------------------------------------------------- */

/* A few words that stand whole in a longer quotation. */
typedef struct {
    guint32 words;
    guint32 holder;
    guint pair;
    gboolean gloss; /* the holder is the original of the quotation before it, and no utterance of its own */
} Holding;

static gint compare_holdings(gconstpointer a, gconstpointer b)
{
    const Holding *x = a;
    const Holding *y = b;
    if (x->words != y->words)
        return x->words < y->words ? -1 : 1;
    return (x->holder > y->holder) - (x->holder < y->holder);
}

static GArray *holdings_of(const DzScene *scene, const GArray *pairs)
{
    GArray *holdings = g_array_new(FALSE, FALSE, sizeof(Holding));
    for (guint i = 0; i < pairs->len; i++) {
        const DzBelievedPair *pair = &g_array_index(pairs, DzBelievedPair, i);
        gboolean across = is_pair_across(scene, pair);
        double a = dz_passage_worth(dz_passage_at(scene->quotes, pair->a), across);
        double b = dz_passage_worth(dz_passage_at(scene->quotes, pair->b), across);
        Holding holding = {a <= b ? pair->a : pair->b, a <= b ? pair->b : pair->a, i, FALSE};
        holding.gloss = dz_is_gloss(dz_passage_at(scene->quotes, holding.holder)->quotation);
        if (MIN(a, b) < TERM_WEIGHT && pair->shared >= TERM_SHARE * MIN(a, b) && MAX(a, b) > TERM_HOLDER * MIN(a, b))
            g_array_append_val(holdings, holding);
    }
    g_array_sort(holdings, compare_holdings);
    return holdings;
}

static DzBelievedPair *pair_of(GArray *pairs, const GArray *holdings, guint index)
{
    return &g_array_index(pairs, DzBelievedPair, g_array_index(holdings, Holding, index).pair);
}

/* Of the holders of the same words, from `begin` to `end`: those that are believed far less than the best one. */
static void drop_weak_holders(GArray *pairs, const GArray *holdings, guint begin, guint end)
{
    double best = NEVER;
    for (guint i = begin; i < end; i++)
        best = MAX(best, pair_of(pairs, holdings, i)->belief);
    for (guint i = begin; i < end; i++)
        if (pair_of(pairs, holdings, i)->belief < best - TERM_BELIEF)
            pair_of(pairs, holdings, i)->belief = NEVER;
}

/* Of those that are left. */
static gboolean are_one_utterance(GArray *pairs, GHashTable *known, const GArray *holdings, guint begin, guint end)
{
    for (guint i = begin; i < end; i++)
        for (guint k = i + 1; k < end; k++)
            if (!g_array_index(holdings, Holding, i).gloss && !g_array_index(holdings, Holding, k).gloss &&
                pair_of(pairs, holdings, i)->belief > 0 && pair_of(pairs, holdings, k)->belief > 0 &&
                !dz_pair_set_has(known, g_array_index(holdings, Holding, i).holder,
                                 g_array_index(holdings, Holding, k).holder))
                return FALSE;
    return TRUE;
}

/* A few words that stand in several utterances are a term, and tell none of them from another. */
static void drop_terms(const DzScene *scene, GArray *pairs)
{
    g_autoptr(GArray) holdings = holdings_of(scene, pairs);
    g_autoptr(GHashTable) known = set_of(pairs);
    for (guint begin = 0, end = 0; begin < holdings->len; begin = end) {
        while (end < holdings->len &&
               g_array_index(holdings, Holding, end).words == g_array_index(holdings, Holding, begin).words)
            end++;
        drop_weak_holders(pairs, holdings, begin, end);
        gboolean term = !are_one_utterance(pairs, known, holdings, begin, end);
        for (guint i = begin; term && i < end; i++)
            pair_of(pairs, holdings, i)->belief = NEVER;
    }
    guint kept = 0;
    for (guint i = 0; i < pairs->len; i++)
        if (g_array_index(pairs, DzBelievedPair, i).belief > 0)
            g_array_index(pairs, DzBelievedPair, kept++) = g_array_index(pairs, DzBelievedPair, i);
    g_array_set_size(pairs, kept);
}

/* -- Two parts of a third ------------------------------------------------------------------------------------- */

/* What a quotation stands for in another one, the whole. */
typedef struct {
    guint32 whole;
    guint32 part;
    gint64 begin; /* in units of the whole */
    gint64 end;
    double belief;
} Place;

/* Where `part` would stand in `whole` if it were as long there: along the run they share. */
static void append_place(const DzScene *scene, GArray *places, guint32 whole, guint32 part, gint64 shift, double belief)
{
    Place place = {whole, part, 0, 0, belief};
    place.begin = MAX(shift, 0);
    place.end = MIN(shift + dz_passage_at(scene->quotes, part)->n_units, dz_passage_at(scene->quotes, whole)->n_units);
    g_array_append_val(places, place);
}

static gint compare_places(gconstpointer a, gconstpointer b)
{
    const Place *x = a;
    const Place *y = b;
    if (x->whole != y->whole)
        return x->whole < y->whole ? -1 : 1;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return (x->part > y->part) - (x->part < y->part);
}

/* Of two languages, which have no run in common, only such as are about as long stand for each other, whole. */
static void append_places_across(const DzScene *scene, GArray *places, const DzBelievedPair *pair)
{
    const DzPassage *a = dz_passage_at(scene->quotes, pair->a);
    const DzPassage *b = dz_passage_at(scene->quotes, pair->b);
    double worth_a = dz_passage_worth(a, TRUE);
    double worth_b = dz_passage_worth(b, TRUE);
    if (MIN(worth_a, worth_b) < BRIDGE_ACROSS * MAX(worth_a, worth_b))
        return;
    Place of_a = {pair->a, pair->b, 0, a->n_units, pair->belief};
    Place of_b = {pair->b, pair->a, 0, b->n_units, pair->belief};
    g_array_append_val(places, of_a);
    g_array_append_val(places, of_b);
}

/* By whole, then where they begin in it. */
static GArray *places_of(const DzScene *scene, const GArray *pairs)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(Place));
    for (guint i = 0; i < pairs->len; i++) {
        const DzBelievedPair *pair = &g_array_index(pairs, DzBelievedPair, i);
        gint64 shift = (gint64)pair->run.a - pair->run.b;
        if (is_pair_across(scene, pair)) {
            append_places_across(scene, places, pair);
        } else {
            append_place(scene, places, pair->a, pair->b, shift, pair->belief);
            append_place(scene, places, pair->b, pair->a, -shift, pair->belief);
        }
    }
    g_array_sort(places, compare_places);
    return places;
}

static gboolean overlap(const Place *x, const Place *y)
{
    gint64 common = MIN(x->end, y->end) - MAX(x->begin, y->begin);
    gint64 lesser = MIN(x->end - x->begin, y->end - y->begin);
    return (double)common >= BRIDGE_OVERLAP * (double)lesser;
}

static gboolean have_something_in_common(const DzScene *scene, guint32 i, guint32 k)
{
    const DzPassage *a = dz_passage_at(scene->quotes, i);
    const DzPassage *b = dz_passage_at(scene->quotes, k);
    return dz_similarity_of(scene, a, b).shared >= BRIDGE_SHARE * lesser_worth(a, b);
}

/* Two quotations that stand for the same part of a third one are one utterance too, however differently they word it.
 */
static void append_bridges(const DzScene *scene, const GArray *pairs, GArray *edges)
{
    g_autoptr(GArray) places = places_of(scene, pairs);
    g_autoptr(GHashTable) judged = set_of(pairs);
    for (guint i = 0; i < places->len; i++)
        for (guint k = i + 1; k < places->len && k - i <= MAX_GROUP; k++) {
            const Place *x = &g_array_index(places, Place, i);
            const Place *y = &g_array_index(places, Place, k);
            if (x->whole != y->whole || x->end <= y->begin)
                break;
            double belief = MIN(x->belief, y->belief);
            if (belief < BRIDGE_BELIEF || !overlap(x, y) || !dz_pair_set_add(judged, x->part, y->part) ||
                !have_something_in_common(scene, x->part, y->part))
                continue;
            DzEdge edge = {MIN(x->part, y->part), MAX(x->part, y->part), belief / 2};
            g_array_append_val(edges, edge);
        }
}

GArray *dz_beliefs_find(const DzScene *scene)
{
    g_autoptr(GArray) pairs = possible_pairs(scene);
    unite_speakers(scene, pairs);
    keep_believed(scene, pairs);
    dz_rivals_drop(scene, pairs);
    drop_terms(scene, pairs);
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    for (guint i = 0; i < pairs->len; i++) {
        const DzBelievedPair *pair = &g_array_index(pairs, DzBelievedPair, i);
        DzEdge edge = {pair->a, pair->b, pair->belief};
        g_array_append_val(edges, edge);
    }
    append_bridges(scene, pairs, edges);
    return edges;
}
