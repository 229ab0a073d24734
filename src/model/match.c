/* match.c -- see match.h. */
#include "match.h"

static void free_const(const void *pointer)
{
    g_free((gpointer)(guintptr)pointer);
}

void dz_match_free(DzMatch *self)
{
    if (self == NULL)
        return;
    for (guint32 i = 0; i < self->n_pairs; i++)
        free_const(self->pairs[i].differences);
    for (guint32 i = 0; i < self->n_evidence; i++)
        free_const(self->evidence[i].text);
    free_const(self->pairs);
    free_const(self->evidence);
    free_const(self->readings);
    free_const(self->omissions);
    free_const(self->nearest);
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
