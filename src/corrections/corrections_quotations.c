/* corrections_quotations.c -- see corrections_quotations.h.
 * In:     corrections, and articles with their quotations.
 * Out:    corrected speakers and kinds; which corrections of speakers were applied.
 * Not here: reading the file (corrections_file.c), what corrections say of matches (align/editor.c).
 */
#include "corrections_quotations.h"

static void set_speaker(DzQuotation *quotation, const char *speaker)
{
    g_free((gpointer)(guintptr)quotation->speaker);
    g_free((gpointer)(guintptr)quotation->speaker_full);
    g_free((gpointer)(guintptr)quotation->speaker_title);
    quotation->speaker = g_strdup(speaker);
    quotation->speaker_full = NULL;
    quotation->speaker_title = NULL;
    quotation->speaker_span = (DzSpan){0, 0};
    quotation->speaker_kind = DZ_SPEAKER_OTHER;
    quotation->flags &= ~(guint)(DZ_QUOTATION_SPEAKER_INFERRED | DZ_QUOTATION_VAGUE_SOURCE);
    quotation->flags |= DZ_QUOTATION_SPEAKER_CORRECTED;
}

static const DzCorrectedPlace *place_at(const DzCorrection *correction, guint index)
{
    return g_ptr_array_index(correction->places, index);
}

static gboolean correct_quotation(const DzCorrection *correction, DzQuotation *quotation)
{
    gboolean named = FALSE;
    for (guint i = 0; i < correction->places->len; i++)
        named = named || dz_corrected_place_is_at(place_at(correction, i), quotation->article, quotation->span);
    if (named && quotation->kind == DZ_QUOTATION_MENTION)
        quotation->kind = DZ_QUOTATION_PARTIAL;
    if (named)
        quotation->speech = MIN(quotation->speech, 0); /* no article is asked again: see align/mentions.c */
    if (named && correction->kind == DZ_CORRECTION_SPEAKER)
        set_speaker(quotation, correction->speaker);
    return named;
}

static gboolean correct_article(const DzCorrection *correction, const DzArticle *article)
{
    gboolean applied = FALSE;
    gboolean here = FALSE;
    for (guint i = 0; i < correction->places->len; i++)
        here = here || dz_corrected_place_is_in(place_at(correction, i), article);
    for (guint i = 0; here && i < article->quotations->len; i++)
        applied = correct_quotation(correction, g_ptr_array_index(article->quotations, i)) || applied;
    return applied;
}

void dz_corrections_correct_quotations(DzCorrections *corrections, const GPtrArray *articles)
{
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        if (dz_correction_is_about_events(correction))
            continue;
        gboolean found = FALSE;
        for (guint k = 0; k < articles->len; k++)
            found = correct_article(correction, g_ptr_array_index(articles, k)) || found;
        if (correction->kind == DZ_CORRECTION_SPEAKER)
            correction->applied = correction->applied || found;
    }
}
