/* quotation.c -- the names of a quotation's kinds and a cue's stances. */
#include <duizhao/model.h>

const char *dz_quotation_kind_name(DzQuotationKind kind)
{
    static const char *const names[] = {"direct", "partial", "mention", "indirect"};
    g_return_val_if_fail((guint)kind < G_N_ELEMENTS(names), NULL);
    return names[kind];
}

const char *dz_stance_name(DzStance stance)
{
    static const char *const names[] = {NULL, "neutral", "assertive", "doubting", "critical", "conceding", "emotional"};
    g_return_val_if_fail((guint)stance < G_N_ELEMENTS(names), NULL);
    return names[stance];
}
