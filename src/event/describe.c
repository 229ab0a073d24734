/* describe.c -- see describe.h.
 * In:     an event with its articles.
 * Out:    the same with a label and dates.
 */
#include "describe.h"

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

static void set_label(DzEvent *event)
{
    for (guint32 i = 0; event->label == NULL && i < event->n_articles; i++)
        event->label = g_strdup(event->articles[i]->title);
}

void dz_describe_event(DzEvent *event)
{
    set_label(event);
    set_dates(event);
}
