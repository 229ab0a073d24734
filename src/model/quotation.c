/* quotation.c -- the names of a quotation's kinds and flags and a cue's stances. */
#include <duizhao/model.h>

const char *dz_quotation_kind_name(DzQuotationKind kind)
{
    static const char *const names[] = {"direct", "partial", "mention", "indirect"};
    g_return_val_if_fail((guint)kind < G_N_ELEMENTS(names), NULL);
    return names[kind];
}

const char *dz_quotation_flag_name(DzQuotationFlags flag)
{
    static const char *const names[DZ_QUOTATION_N_FLAGS] = {"unclosed",        "unopened",         "unmarked",
                                                            "paragraphs",      "vague-source",     "speaker-inferred",
                                                            "cut-before-turn", "speaker-corrected"};
    gint bit = g_bit_nth_lsf((gulong)flag, -1);
    g_return_val_if_fail(bit >= 0 && bit < DZ_QUOTATION_N_FLAGS && (guint)flag == 1u << bit, NULL);
    return names[bit];
}

const char *dz_stance_name(DzStance stance)
{
    static const char *const names[] = {NULL, "neutral", "assertive", "doubting", "critical", "conceding", "emotional"};
    g_return_val_if_fail((guint)stance < G_N_ELEMENTS(names), NULL);
    return names[stance];
}
