/* neighbours.c -- candidates by an inverted index; never all pairs.
 * In:     one unit vector an article, in order of time.
 * Out:    for each article the few others that share most of its rarest features.
 * Not here: how similar two articles are in the end (agglomerate.c).
 *
 * The index is one sorted array: what stands under one feature lies together, in order of time, so that the articles of
 * the same weeks are a stretch of it. All work is bounded an article: so many features, so many others under each.
 */
#include "neighbours.h"

#include "event_features.h"
#include "ranges.h"
#include "weights.h"

#include <math.h>

typedef struct {
    DzFeatureKey key;
    guint article;
    float weight;
} Posting;

typedef struct {
    guint article;
    float shared;
} Candidate;

typedef struct {
    const DzTimeline *timeline;
    GArray *probes;   /* Posting: the heaviest features of each article, article by article */
    guint *begins;    /* where an article's probes begin; one more than there are articles */
    GArray *postings; /* the same, by key, then article */
    float *shared;    /* by article; 0 but for those of `touched` */
    GArray *touched;  /* guint */
    GArray *candidates;
} Search;

static gint compare_weights(gconstpointer a, gconstpointer b)
{
    const Posting *x = a;
    const Posting *y = b;
    if (x->weight < y->weight || x->weight > y->weight)
        return x->weight > y->weight ? -1 : 1;
    return (x->key > y->key) - (x->key < y->key);
}

static gint compare_postings(gconstpointer a, gconstpointer b)
{
    const Posting *x = a;
    const Posting *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->article > y->article) - (x->article < y->article);
}

static void add_probes(GArray *probes, const GArray *vector, guint article)
{
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(Posting));
    for (guint i = 0; i < vector->len; i++) {
        const DzFeature *feature = &g_array_index(vector, DzFeature, i);
        Posting posting = {.key = feature->key, .article = article, .weight = feature->weight};
        if (dz_feature_part(feature->key) == DZ_PART_WHOLE)
            g_array_append_val(all, posting);
    }
    g_array_sort(all, compare_weights);
    g_array_append_vals(probes, all->data, MIN(all->len, DZ_MAX_PROBES));
}

static void build_index(Search *search)
{
    const GPtrArray *vectors = search->timeline->vectors;
    search->probes = g_array_new(FALSE, FALSE, sizeof(Posting));
    search->begins = g_new0(guint, vectors->len + 1);
    for (guint i = 0; i < vectors->len; i++) {
        if (!search->timeline->alone[i])
            add_probes(search->probes, g_ptr_array_index(vectors, i), i);
        search->begins[i + 1] = search->probes->len;
    }
    search->postings = g_array_copy(search->probes);
    g_array_sort(search->postings, compare_postings);
}

/* Place of the first posting that is not before (key, article). */
static guint place_of(const GArray *postings, DzFeatureKey key, guint article)
{
    Posting wanted = {.key = key, .article = article};
    return dz_first_from(postings->data, postings->len, sizeof wanted, compare_postings, &wanted);
}

static gboolean are_of_one_time(const DzTimeline *timeline, guint a, guint b)
{
    double never_similar_again = 1 / timeline->threshold;
    double days = fabs(timeline->occasions[a].published - timeline->occasions[b].published);
    return isnan(days) || days <= DZ_HALF_LIFE_DAYS * log2(never_similar_again);
}

/* Notes that the posting's article shares `weight` of a feature. FALSE where the list goes out of the feature or time.
 */
static gboolean share(Search *search, const Posting *probe, guint place)
{
    const Posting *posting = &g_array_index(search->postings, Posting, place);
    if (posting->key != probe->key || !are_of_one_time(search->timeline, probe->article, posting->article))
        return FALSE;
    float *shared = &search->shared[posting->article];
    if (*shared <= 0)
        g_array_append_val(search->touched, posting->article);
    *shared += probe->weight * posting->weight;
    return TRUE;
}

/* The articles nearest in time come first, on both sides. */
static void follow(Search *search, const Posting *probe)
{
    guint place = place_of(search->postings, probe->key, probe->article);
    guint before = place;
    guint after = place + 1;
    for (guint i = 0; i < DZ_MAX_POSTINGS / 2 && before > 0 && share(search, probe, before - 1); i++)
        before--;
    for (guint i = 0; i < DZ_MAX_POSTINGS / 2 && after < search->postings->len && share(search, probe, after); i++)
        after++;
}

static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const Candidate *x = a;
    const Candidate *y = b;
    if (x->shared < y->shared || x->shared > y->shared)
        return x->shared > y->shared ? -1 : 1;
    return (x->article > y->article) - (x->article < y->article);
}

static void collect_candidates(Search *search)
{
    g_array_set_size(search->candidates, 0);
    for (guint i = 0; i < search->touched->len; i++) {
        guint article = g_array_index(search->touched, guint, i);
        Candidate candidate = {.article = article, .shared = search->shared[article]};
        g_array_append_val(search->candidates, candidate);
        search->shared[article] = 0;
    }
    g_array_set_size(search->touched, 0);
    g_array_sort(search->candidates, compare_candidates);
}

static void find_neighbours_of(Search *search, guint article, GArray *pairs)
{
    for (guint i = search->begins[article]; i < search->begins[article + 1]; i++)
        follow(search, &g_array_index(search->probes, Posting, i));
    collect_candidates(search);
    for (guint i = 0; i < MIN(search->candidates->len, DZ_MAX_NEIGHBOURS); i++) {
        guint other = g_array_index(search->candidates, Candidate, i).article;
        DzPair pair = {.a = MIN(article, other), .b = MAX(article, other)};
        g_array_append_val(pairs, pair);
    }
}

static gint compare_pairs(gconstpointer a, gconstpointer b)
{
    const DzPair *x = a;
    const DzPair *y = b;
    if (x->a != y->a)
        return x->a > y->a ? 1 : -1;
    return (x->b > y->b) - (x->b < y->b);
}

/* Sorts, and drops what stands there twice: two articles may each have found the other. */
static void settle_pairs(GArray *pairs)
{
    g_array_sort(pairs, compare_pairs);
    guint kept = 0;
    for (guint i = 0; i < pairs->len; i++) {
        DzPair pair = g_array_index(pairs, DzPair, i);
        if (kept == 0 || compare_pairs(&g_array_index(pairs, DzPair, kept - 1), &pair) != 0)
            g_array_index(pairs, DzPair, kept++) = pair;
    }
    g_array_set_size(pairs, kept);
}

GArray *dz_neighbours_find(const DzTimeline *timeline)
{
    g_autofree float *shared = g_new0(float, timeline->vectors->len);
    g_autoptr(GArray) touched = g_array_new(FALSE, FALSE, sizeof(guint));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    Search search = {.timeline = timeline, .shared = shared, .touched = touched, .candidates = candidates};
    build_index(&search);
    GArray *pairs = g_array_new(FALSE, FALSE, sizeof(DzPair));
    for (guint i = 0; i < timeline->vectors->len; i++)
        find_neighbours_of(&search, i, pairs);
    settle_pairs(pairs);
    g_array_unref(search.probes);
    g_array_unref(search.postings);
    g_free(search.begins);
    return pairs;
}
