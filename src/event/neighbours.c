/* neighbours.c -- candidates by an inverted index; never all pairs.
 * In:     one unit vector an article.
 * Out:    for each article the few others that share most of its rare features.
 * Not here: how similar two articles are in the end (agglomerate.c).
 */
#include "neighbours.h"

#include "vector.h"
#include "weights.h"

typedef struct {
    guint article;
    float weight;
} Posting;

typedef struct {
    guint article;
    float shared;
} Candidate;

static void free_list(gpointer list)
{
    g_array_unref(list);
}

static GHashTable *index_of(const GPtrArray *vectors)
{
    GHashTable *index = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, free_list);
    for (guint i = 0; i < vectors->len; i++) {
        const GArray *vector = g_ptr_array_index(vectors, i);
        for (guint k = 0; k < vector->len; k++) {
            const DzFeature *feature = &g_array_index(vector, DzFeature, k);
            GArray *list = g_hash_table_lookup(index, &feature->key);
            if (list == NULL) {
                list = g_array_new(FALSE, FALSE, sizeof(Posting));
                g_hash_table_insert(index, g_memdup2(&feature->key, sizeof feature->key), list);
            }
            Posting posting = {.article = i, .weight = feature->weight};
            g_array_append_val(list, posting);
        }
    }
    return index;
}

static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const Candidate *x = a;
    const Candidate *y = b;
    if (x->shared < y->shared || x->shared > y->shared)
        return x->shared > y->shared ? -1 : 1;
    return (x->article > y->article) - (x->article < y->article);
}

/* Adds to `shared`, by article, what each other article has in common with `vector`; lists those touched. */
static void share_out(GHashTable *index, const GArray *vector, guint self, float *shared, GArray *touched)
{
    for (guint k = 0; k < vector->len; k++) {
        const DzFeature *feature = &g_array_index(vector, DzFeature, k);
        const GArray *list = g_hash_table_lookup(index, &feature->key);
        for (guint i = 0; list->len <= DZ_MAX_POSTINGS && i < list->len; i++) {
            const Posting *posting = &g_array_index(list, Posting, i);
            if (posting->article == self)
                continue;
            if (shared[posting->article] <= 0)
                g_array_append_val(touched, posting->article);
            shared[posting->article] += feature->weight * posting->weight;
        }
    }
}

static void add_nearest(GArray *candidates, guint self, GHashTable *pairs)
{
    g_array_sort(candidates, compare_candidates);
    for (guint i = 0; i < MIN(candidates->len, DZ_MAX_NEIGHBOURS); i++) {
        guint other = g_array_index(candidates, Candidate, i).article;
        guint64 pair = (guint64)MIN(self, other) << 32 | MAX(self, other);
        if (!g_hash_table_contains(pairs, &pair))
            g_hash_table_add(pairs, g_memdup2(&pair, sizeof pair));
    }
}

static gint compare_pairs(gconstpointer a, gconstpointer b)
{
    const DzNeighbours *x = a;
    const DzNeighbours *y = b;
    return x->a != y->a ? (x->a > y->a ? 1 : -1) : (x->b > y->b) - (x->b < y->b);
}

static GArray *sorted_pairs(GHashTable *pairs)
{
    GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(DzNeighbours), g_hash_table_size(pairs));
    GHashTableIter iter;
    gpointer key = NULL;
    g_hash_table_iter_init(&iter, pairs);
    while (g_hash_table_iter_next(&iter, &key, NULL)) {
        guint64 pair = *(guint64 *)key;
        DzNeighbours neighbours = {.a = (guint)(pair >> 32), .b = (guint)pair};
        g_array_append_val(sorted, neighbours);
    }
    g_array_sort(sorted, compare_pairs);
    return sorted;
}

GArray *dz_neighbours_find(const GPtrArray *vectors)
{
    g_autoptr(GHashTable) index = index_of(vectors);
    g_autoptr(GHashTable) pairs = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    g_autofree float *shared = g_new0(float, vectors->len);
    g_autoptr(GArray) touched = g_array_new(FALSE, FALSE, sizeof(guint));
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    for (guint i = 0; i < vectors->len; i++) {
        share_out(index, g_ptr_array_index(vectors, i), i, shared, touched);
        for (guint k = 0; k < touched->len; k++) {
            guint other = g_array_index(touched, guint, k);
            Candidate candidate = {.article = other, .shared = shared[other]};
            g_array_append_val(candidates, candidate);
            shared[other] = 0;
        }
        add_nearest(candidates, i, pairs);
        g_array_set_size(touched, 0);
        g_array_set_size(candidates, 0);
    }
    return sorted_pairs(pairs);
}
