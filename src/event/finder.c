/* finder.c -- the road of the room: articles -> vectors -> near pairs -> clusters -> events.
 * In:     a comparison whose articles are read and normalized, in their final order.
 * Out:    its events.
 * Not here: what a feature is (event_features.c), what it weighs (rarity.c), which pairs are looked at (neighbours.c),
 * what is joined (agglomerate.c), what is said of an event (describe.c).
 */
#include "finder.h"

#include "agglomerate.h"
#include "describe.h"
#include "event_features.h"
#include "neighbours.h"
#include "rarity.h"

struct DzEventFinder {
    const DzOptions *options;
    DzFrequencies *frequencies;
};

DzEventFinder *dz_event_finder_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzEventFinder) self = g_new0(DzEventFinder, 1);
    self->options = options;
    self->frequencies = dz_frequencies_new(options, error);
    return self->frequencies != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_event_finder_free(DzEventFinder *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->frequencies, dz_frequencies_free);
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

static GPtrArray *vectors_of(const DzEventFinder *self, const GPtrArray *articles)
{
    GPtrArray *vectors = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < articles->len; i++)
        g_ptr_array_add(vectors, dz_features_count(g_ptr_array_index(articles, i)));
    dz_rarity_weigh(self->frequencies, vectors);
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
    g_autoptr(GPtrArray) vectors = vectors_of(self, articles);
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
