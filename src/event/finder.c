/* finder.c -- the road of the room: articles -> vectors -> near pairs -> clusters -> events.
 * In:     a comparison whose articles are read and normalized, in their final order.
 * Out:    its events.
 * Not here: what a feature is (event_features.c), what it weighs (rarity.c), which titles are digests' (digest.c),
 *           which figures an article reports (occasion.c), which pairs are looked at (neighbours.c), what is joined
 *           (agglomerate.c), what an editor says (pins.c), what is said of an event (describe.c).
 */
#include "finder.h"

#include "agglomerate.h"
#include "describe.h"
#include "digest.h"
#include "event_features.h"
#include "neighbours.h"
#include "rarity.h"
#include "tasks.h"
#include "weights.h"

struct DzEventFinder {
    const DzOptions *options;
    DzEventLexica *lexica;
};

DzEventFinder *dz_event_finder_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzEventFinder) self = g_new0(DzEventFinder, 1);
    self->options = options;
    self->lexica = dz_event_lexica_load(options, error);
    return self->lexica != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_event_finder_free(DzEventFinder *self)
{
    if (self == NULL)
        return;
    dz_event_lexica_free(self->lexica);
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

typedef struct {
    const DzTranslations *translations;
    const GPtrArray *articles;
    GPtrArray *vectors;
} Counting;

static void count_article(guint index, gpointer user_data)
{
    const Counting *self = user_data;
    const DzArticle *article = g_ptr_array_index(self->articles, index);
    g_ptr_array_index(self->vectors, index) = dz_features_count(article, self->translations);
}

static GPtrArray *vectors_of(const DzEventFinder *self, const DzTranslations *translations, const GPtrArray *articles)
{
    GPtrArray *vectors = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_ptr_array_set_size(vectors, (gint)articles->len);
    Counting counting = {translations, articles, vectors};
    dz_tasks_run(articles->len, self->options->threads, count_article, NULL, &counting);
    dz_rarity_weigh(self->lexica->frequencies, articles, vectors);
    return vectors;
}

static GPtrArray *one_group(guint n_articles)
{
    GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    if (n_articles == 0)
        return groups;
    GArray *all = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < n_articles; i++)
        g_array_append_val(all, i);
    g_ptr_array_add(groups, all);
    return groups;
}

/* How similar the articles of one event are, of so many. */
static double threshold_of(guint n_articles)
{
    double pile = (double)MIN(n_articles, DZ_PILE) / DZ_PILE;
    return DZ_MERGE_THRESHOLD * (DZ_CHOSEN_SHARE + (1 - DZ_CHOSEN_SHARE) * pile);
}

static GPtrArray *groups_by_likeness(const DzEventFinder *self, const GPtrArray *articles, const GPtrArray *vectors,
                                     const DzCorrections *corrections)
{
    g_autofree DzOccasion *occasions = g_new(DzOccasion, articles->len);
    g_autofree gboolean *english = g_new(gboolean, articles->len);
    g_autofree gboolean *alone = g_new(gboolean, articles->len);
    DzTimeline timeline = {vectors, occasions, english, alone, threshold_of(articles->len)};
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        dz_occasion_read(&occasions[i], article);
        english[i] = dz_article_is_english(article);
        alone[i] = dz_is_digest(self->lexica->digests, article->title_common, article->title_common_length);
    }
    g_auto(DzPins) pins = {0};
    dz_pins_init(&pins, corrections, articles);
    g_autoptr(GArray) pairs = dz_neighbours_find(&timeline);
    return dz_agglomerate(&timeline, pairs, &pins);
}

static GPtrArray *pick(const GPtrArray *from, const GArray *indices)
{
    GPtrArray *picked = g_ptr_array_sized_new(indices->len);
    for (guint i = 0; i < indices->len; i++)
        g_ptr_array_add(picked, g_ptr_array_index(from, g_array_index(indices, guint, i)));
    return picked;
}

static void add_event(DzComparison *comparison, const GPtrArray *articles)
{
    DzEvent *event = dz_event_new(articles);
    event->id = comparison->events->len + 1;
    g_ptr_array_add(comparison->events, event);
    for (guint i = 0; i < articles->len; i++)
        ((DzArticle *)g_ptr_array_index(articles, i))->event = event;
}

typedef struct {
    const DzEventLexica *lexica;
    const GPtrArray *events;
    const GPtrArray *groups; /* of each event: the indices of its articles */
    const GPtrArray *vectors;
} Describing;

static void describe_event(guint index, gpointer user_data)
{
    const Describing *self = user_data;
    g_autoptr(GPtrArray) vectors = pick(self->vectors, g_ptr_array_index(self->groups, index));
    dz_describe_event(g_ptr_array_index(self->events, index), vectors, self->lexica);
}

/* A copy was skipped, but is about what its original is about. */
static void join_copies(const GPtrArray *articles)
{
    for (guint i = 0; i < articles->len; i++) {
        DzArticle *article = g_ptr_array_index(articles, i);
        if (article->copy_of != NULL)
            article->event = article->copy_of->event;
    }
}

void dz_event_finder_find(const DzEventFinder *self, DzComparison *comparison)
{
    g_autoptr(GPtrArray) articles = articles_with_text(comparison);
    gboolean bilingual = dz_articles_are_bilingual((const DzArticle *const *)articles->pdata, articles->len);
    g_autoptr(GPtrArray) vectors = vectors_of(self, bilingual ? comparison->translations : NULL, articles);
    g_autoptr(GPtrArray) groups = self->options->one_event
                                      ? one_group(articles->len)
                                      : groups_by_likeness(self, articles, vectors, comparison->corrections);
    for (guint i = 0; i < groups->len; i++) {
        g_autoptr(GPtrArray) members = pick(articles, g_ptr_array_index(groups, i));
        add_event(comparison, members);
    }
    Describing describing = {self->lexica, comparison->events, groups, vectors};
    dz_tasks_run(groups->len, self->options->threads, describe_event, NULL, &describing);
    join_copies(comparison->articles);
    dz_pins_mark_applied(comparison->corrections, articles);
}
