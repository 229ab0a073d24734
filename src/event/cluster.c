/* cluster.c -- see cluster.h. */
#include "cluster.h"

void dz_cluster_articles(DzComparison *comparison)
{
    for (guint i = 0; i < comparison->articles->len; i++) {
        DzArticle *article = g_ptr_array_index(comparison->articles, i);
        if (article->skipped != NULL)
            continue;
        g_autoptr(GPtrArray) alone = g_ptr_array_new();
        g_ptr_array_add(alone, article);
        DzEvent *event = dz_event_new(alone);
        event->id = comparison->events->len + 1;
        article->event = event;
        g_ptr_array_add(comparison->events, event);
    }
}
