/* event.c -- see event.h. */
#include "event.h"

DzEvent *dz_event_new(const GPtrArray *articles)
{
    DzEvent *self = g_new0(DzEvent, 1);
    self->n_articles = articles->len;
    self->articles = g_memdup2(articles->pdata, articles->len * sizeof(gpointer));
    self->members = g_new0(DzMembership, articles->len);
    return self;
}

static void free_members(const DzEvent *self)
{
    for (guint32 i = 0; i < self->n_articles; i++) {
        for (guint32 k = 0; k < self->members[i].n_evidence; k++)
            g_free((gpointer)(guintptr)self->members[i].evidence[k].text);
        g_free((gpointer)(guintptr)self->members[i].evidence);
    }
    g_free((gpointer)(guintptr)self->members);
}

void dz_event_free(DzEvent *self)
{
    if (self == NULL)
        return;
    for (guint32 i = 0; i < self->n_terms; i++)
        g_free((gpointer)(guintptr)self->terms[i]);
    g_free((gpointer)(guintptr)self->terms);
    free_members(self);
    g_free((gpointer)(guintptr)self->articles);
    g_free((gpointer)(guintptr)self->label);
    g_free((gpointer)(guintptr)self->first);
    g_free((gpointer)(guintptr)self->last);
    g_free(self);
}
