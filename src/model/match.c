/* match.c -- see match.h. */
#include "match.h"

static void free_const(const void *pointer)
{
    g_free((gpointer)(guintptr)pointer);
}

static void free_evidence(const DzEvidence *evidence, guint32 n)
{
    for (guint32 i = 0; i < n; i++)
        free_const(evidence[i].text);
    free_const(evidence);
}

void dz_match_free(DzMatch *self)
{
    if (self == NULL)
        return;
    for (guint32 i = 0; i < self->n_pairs; i++)
        free_const(self->pairs[i].differences);
    free_evidence(self->evidence, self->n_evidence);
    free_const(self->pairs);
    free_const(self->readings);
    free_const(self->omissions);
    free_const(self->nearest);
    g_free(self);
}

void dz_figures_free(DzFigures *self)
{
    if (self == NULL)
        return;
    free_evidence(self->evidence, self->n_evidence);
    free_const(self->a);
    free_const(self->b);
    g_free(self);
}

gboolean dz_match_reads(const DzMatch *self, const DzQuotation *quotation)
{
    for (guint32 i = 0; i < self->n_readings; i++)
        if (self->readings[i].quotation == quotation)
            return TRUE;
    return FALSE;
}

const char *dz_how_name(DzHow how)
{
    static const char *const names[] = {"verbatim", "near", "retranslated"};
    g_return_val_if_fail((guint)how < G_N_ELEMENTS(names), NULL);
    return names[how];
}

const char *dz_difference_kind_name(DzDifferenceKind kind)
{
    static const char *const names[] = {"script",   "punctuation", "naming",      "number",  "negation",
                                        "modality", "cue",         "attribution", "dropped", "added",
                                        "moved",    "reworded",    "translated"};
    g_return_val_if_fail((guint)kind < G_N_ELEMENTS(names), NULL);
    return names[kind];
}
