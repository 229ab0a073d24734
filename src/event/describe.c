/* describe.c -- see describe.h.
 * In:     an event with its articles, and their vectors.
 * Out:    the same with a label, dates and shared terms.
 * Not here: what a shared term is (shared_terms.c), why an article is in it (membership.c).
 */
#include "describe.h"

#include "event_features.h"
#include "membership.h"
#include "points.h"
#include "shared_terms.h"
#include "vector.h"
#include "weights.h"

#include <math.h>
#include <string.h>

static GArray *sum_of(const GPtrArray *vectors)
{
    GArray *sum = g_array_new(FALSE, FALSE, sizeof(DzFeature));
    for (guint i = 0; i < vectors->len; i++) {
        const GArray *vector = g_ptr_array_index(vectors, i);
        g_array_append_vals(sum, vector->data, vector->len);
    }
    dz_vector_settle(sum);
    return sum;
}

/* The article most like all others; the earliest, where several are. */
static guint most_central(const GPtrArray *vectors, const GArray *sum)
{
    guint best = 0;
    double most = 0;
    for (guint i = 0; i < vectors->len; i++) {
        double similar = dz_vector_dot(g_ptr_array_index(vectors, i), sum);
        if (similar > most * (1 + 1e-4)) {
            most = similar;
            best = i;
        }
    }
    return best;
}

/* The first day and the last on which an article was published, as its outlet counts days. */
static void set_dates(DzEvent *event)
{
    enum { DAY = 10 }; /* 2021-03-23 */
    const char *first = NULL;
    const char *last = NULL;
    for (guint32 i = 0; i < event->n_articles; i++) {
        gint64 seconds = 0;
        const char *published = dz_article_get_published(event->articles[i]);
        if (!dz_article_get_time(event->articles[i], &seconds))
            continue;
        if (first == NULL || strncmp(published, first, DAY) < 0)
            first = published;
        if (last == NULL || strncmp(published, last, DAY) > 0)
            last = published;
    }
    event->first = g_strndup(first, DAY);
    event->last = g_strndup(last, DAY);
}

/* How well an article's title tells what all have in their heads: the likeness of the title to the heads of the others.
 * Words of its own (who reacts, a twist) make it less alike. */
static double title_fits(const GArray *vector, const GArray *sum)
{
    double shared = 0;
    double squares = 0;
    for (guint i = 0; i < vector->len; i++) {
        const DzFeature *feature = &g_array_index(vector, DzFeature, i);
        if (dz_feature_part(feature->key) != DZ_PART_TITLE)
            continue;
        DzFeatureKey in_head = dz_feature_in(DZ_PART_HEAD, feature->key);
        shared += (double)feature->weight * (dz_vector_at(sum, in_head) - dz_vector_at(vector, in_head));
        squares += (double)feature->weight * (double)feature->weight;
    }
    return squares > 0 ? shared / sqrt(squares) : 0;
}

/* Whether a title says nothing but news: comments ask, a bracket before it names a column, a bar an outlet. */
static gboolean is_plain(const DzArticle *article)
{
    const gunichar *title = article->title_common;
    for (guint32 i = 0; i < article->title_common_length; i++)
        if (dz_point_in(title[i], i == 0 ? "[【（(" : "?？|｜"))
            return FALSE;
    return TRUE;
}

/* The title that says best what all articles report; the earliest, where several do, and the first there is, where none
 * does. */
static void set_label(DzEvent *event, const GPtrArray *vectors, const GArray *sum)
{
    double most = -1;
    for (guint32 i = 0; i < event->n_articles; i++) {
        const DzArticle *article = event->articles[i];
        double fits = title_fits(g_ptr_array_index(vectors, i), sum);
        if (!is_plain(article))
            fits *= DZ_TITLE_NOT_PLAIN;
        if (article->title == NULL || fits <= most * (1 + 1e-4))
            continue;
        most = fits;
        g_free((gpointer)(guintptr)event->label);
        event->label = g_strdup(article->title);
    }
}

void dz_describe_event(DzEvent *event, const GPtrArray *vectors, const DzEventLexica *lexica)
{
    g_autoptr(GArray) sum = sum_of(vectors);
    guint central = most_central(vectors, sum);
    set_label(event, vectors, sum);
    set_dates(event);
    dz_shared_terms_set(event, vectors, central, lexica);
    dz_memberships_set(event, vectors, sum, central, lexica);
}
