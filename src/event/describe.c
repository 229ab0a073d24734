/* describe.c -- see describe.h.
 * In:     an event with its articles, and their vectors.
 * Out:    the same with a label, dates and shared terms.
 * Not here: what a shared term is (shared_terms.c), why an article is in it (membership.c).
 */
#include "describe.h"

#include "membership.h"
#include "shared_terms.h"
#include "vector.h"

static GArray *sum_of(const GPtrArray *vectors)
{
    GArray *sum = g_array_new(FALSE, FALSE, sizeof(DzFeature));
    for (guint i = 0; i < vectors->len; i++) {
        GArray *more = dz_vector_add(sum, g_ptr_array_index(vectors, i));
        g_array_unref(sum);
        sum = more;
    }
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

static char *day_of(gint64 seconds)
{
    g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc(seconds);
    return when != NULL ? g_date_time_format(when, "%Y-%m-%d") : NULL;
}

static void set_dates(DzEvent *event)
{
    gint64 first = G_MAXINT64;
    gint64 last = G_MININT64;
    for (guint32 i = 0; i < event->n_articles; i++) {
        gint64 seconds = 0;
        if (!dz_article_get_time(event->articles[i], &seconds))
            continue;
        first = MIN(first, seconds);
        last = MAX(last, seconds);
    }
    if (first <= last) {
        event->first = day_of(first);
        event->last = day_of(last);
    }
}

/* The central title; where that article has none, the first that there is. */
static void set_label(DzEvent *event, guint central)
{
    event->label = g_strdup(event->articles[central]->title);
    for (guint32 i = 0; event->label == NULL && i < event->n_articles; i++)
        event->label = g_strdup(event->articles[i]->title);
}

void dz_describe_event(DzEvent *event, const GPtrArray *vectors, const DzFrequencies *frequencies,
                       GHashTable *particles)
{
    g_autoptr(GArray) sum = sum_of(vectors);
    guint central = most_central(vectors, sum);
    set_label(event, central);
    set_dates(event);
    dz_shared_terms_set(event, vectors, central, frequencies, particles);
    dz_memberships_set(event, vectors, sum, central, frequencies, particles);
}
