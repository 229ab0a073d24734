/* event.c -- see event.h. */
#include "event.h"

DzEvent *dz_event_new(const GPtrArray *articles)
{
    DzEvent *self = g_new0(DzEvent, 1);
    self->n_articles = articles->len;
    self->articles = g_memdup2(articles->pdata, articles->len * sizeof(gpointer));
    return self;
}

void dz_event_free(DzEvent *self)
{
    if (self == NULL)
        return;
    for (guint32 i = 0; i < self->n_terms; i++)
        g_free((gpointer)(guintptr)self->terms[i]);
    g_free((gpointer)(guintptr)self->terms);
    g_free((gpointer)(guintptr)self->articles);
    g_free((gpointer)(guintptr)self->label);
    g_free((gpointer)(guintptr)self->first);
    g_free((gpointer)(guintptr)self->last);
    g_free(self);
}
