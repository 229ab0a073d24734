/* finder.c -- the road of the room: articles -> vectors -> near pairs -> clusters -> events.
 * In:     a comparison whose articles are read and normalized, in their final order.
 * Out:    its events.
 * Not here: what a feature is (vector.c), which pairs are looked at (neighbours.c), what is joined (agglomerate.c),
 *           what is said of an event (describe.c).
 */
#include "finder.h"

#include "agglomerate.h"
#include "describe.h"
#include "neighbours.h"
#include "vector.h"
#include "weights.h"

#include <math.h>

struct DzEventFinder {
    const DzOptions *options;
};

DzEventFinder *dz_event_finder_new(const DzOptions *options, GError **error)
{
    (void)error;
    DzEventFinder *self = g_new0(DzEventFinder, 1);
    self->options = options;
    return self;
}

void dz_event_finder_free(DzEventFinder *self)
{
    g_free(self);
}

static GPtrArray *articles_with_text(const DzComparison *comparison)
{
    GPtrArray *articles = g_ptr_array_new();
    for (guint i = 0; i < comparison->articles->len; i++) {
        DzArticle *article = g_ptr_array_index(comparison->articles, i);
        if (article->skipped == NULL)
            g_ptr_array_add(articles, article);
    }
    return articles;
}

/* In how many vectors each feature stands. */
static GHashTable *document_frequencies(const GPtrArray *vectors)
{
    GHashTable *frequencies = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    for (guint i = 0; i < vectors->len; i++) {
        const GArray *vector = g_ptr_array_index(vectors, i);
        for (guint k = 0; k < vector->len; k++) {
            const DzFeatureKey *key = &g_array_index(vector, DzFeature, k).key;
            guint n = GPOINTER_TO_UINT(g_hash_table_lookup(frequencies, key));
            g_hash_table_insert(frequencies, g_memdup2(key, sizeof *key), GUINT_TO_POINTER(n + 1));
        }
    }
    return frequencies;
}

static void weigh(GArray *vector, GHashTable *frequencies, guint n_articles)
{
    double squares = 0;
    for (guint i = 0; i < vector->len; i++) {
        DzFeature *feature = &g_array_index(vector, DzFeature, i);
        guint n = GPOINTER_TO_UINT(g_hash_table_lookup(frequencies, &feature->key));
        double rarity = log((n_articles + 1.0) / n);
        feature->weight = (float)(log(1 + (double)feature->weight) * rarity);
        squares += (double)feature->weight * (double)feature->weight;
    }
    for (guint i = 0; i < vector->len && squares > 0; i++)
        g_array_index(vector, DzFeature, i).weight /= (float)sqrt(squares);
}

static GPtrArray *vectors_of(const GPtrArray *articles)
{
    GPtrArray *vectors = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < articles->len; i++)
        g_ptr_array_add(vectors, dz_vector_new(g_ptr_array_index(articles, i)));
    g_autoptr(GHashTable) frequencies = document_frequencies(vectors);
    for (guint i = 0; i < vectors->len; i++)
        weigh(g_ptr_array_index(vectors, i), frequencies, vectors->len);
    return vectors;
}

/* GPtrArray of GPtrArray of DzArticle, each in the order of `articles`, ordered by their first. */
static GPtrArray *groups_of(const DzEventFinder *self, const GPtrArray *articles)
{
    if (self->options->one_event) {
        GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
        if (articles->len > 0)
            g_ptr_array_add(groups, g_ptr_array_copy((GPtrArray *)(guintptr)articles, NULL, NULL));
        return groups;
    }
    g_autoptr(GPtrArray) vectors = vectors_of(articles);
    g_autoptr(GArray) pairs = dz_neighbours_find(vectors);
    return dz_agglomerate(articles, vectors, pairs);
}

void dz_event_finder_find(const DzEventFinder *self, DzComparison *comparison)
{
    g_autoptr(GPtrArray) articles = articles_with_text(comparison);
    g_autoptr(GPtrArray) groups = groups_of(self, articles);
    for (guint i = 0; i < groups->len; i++) {
        const GPtrArray *group = g_ptr_array_index(groups, i);
        DzEvent *event = dz_event_new(group);
        event->id = i + 1;
        dz_describe_event(event);
        g_ptr_array_add(comparison->events, event);
        for (guint k = 0; k < group->len; k++)
            ((DzArticle *)g_ptr_array_index(group, k))->event = event;
    }
}
