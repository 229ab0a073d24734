/* corrections_quotations.c -- see corrections_quotations.h.
 * In:     corrections, and articles with their quotations.
 * Out:    corrected speakers and kinds; which corrections of speakers were applied, and still hold after those below
 *         them.
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

/* Words that no quotation holds may hold one, with who says it. */
static gboolean names(const DzCorrection *correction, const DzQuotation *quotation)
{
    const DzArticle *article = quotation->article;
    for (guint i = 0; i < correction->places->len; i++) {
        const DzCorrectedPlace *place = place_at(correction, i);
        if (dz_corrected_place_is_at(place, article, quotation->span) ||
            (quotation->parent == NULL && dz_corrected_place_holds(place, article, quotation->span) &&
             !dz_corrected_place_is_quoted(place, article)))
            return TRUE;
    }
    return FALSE;
}

static void correct_quotation(const DzCorrection *correction, DzQuotation *quotation)
{
    if (quotation->kind == DZ_QUOTATION_MENTION)
        quotation->kind = DZ_QUOTATION_PARTIAL;
    quotation->speech = MIN(quotation->speech, 0); /* no article is asked again: see align/mentions.c */
    if (correction->kind == DZ_CORRECTION_SPEAKER)
        set_speaker(quotation, correction->speaker);
}

/* Corrects what the correction names in the article; two speakers whom the article names may have been met by words too
 * short to tell them apart. */
static void correct_article(DzCorrection *correction, const DzArticle *article)
{
    g_autofree char *first = NULL;
    for (guint i = 0; i < article->quotations->len; i++) {
        DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (!names(correction, quotation))
            continue;
        gboolean other = first != NULL && quotation->speaker != NULL && !g_str_equal(first, quotation->speaker);
        correction->mixed = correction->mixed || other;
        if (first == NULL)
            first = g_strdup(quotation->speaker);
        correction->n_applied++;
        correct_quotation(correction, quotation);
    }
}

static gboolean is_in(const DzCorrection *correction, const DzArticle *article)
{
    gboolean here = FALSE;
    for (guint i = 0; i < correction->places->len; i++)
        here = here || dz_corrected_place_is_in(place_at(correction, i), article);
    return here;
}

/* Whether a quotation still has the speaker whom the correction named. */
static gboolean holds(const DzCorrection *correction, const DzArticle *article)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if ((quotation->flags & DZ_QUOTATION_SPEAKER_CORRECTED) != 0 &&
            g_strcmp0(quotation->speaker, correction->speaker) == 0 && names(correction, quotation))
            return TRUE;
    }
    return FALSE;
}

void dz_corrections_correct_quotations(DzCorrections *corrections, const GPtrArray *articles)
{
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        for (guint k = 0; !dz_correction_is_about_events(correction) && k < articles->len; k++)
            if (is_in(correction, g_ptr_array_index(articles, k)))
                correct_article(correction, g_ptr_array_index(articles, k));
    }
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        for (guint k = 0; correction->kind == DZ_CORRECTION_SPEAKER && k < articles->len; k++)
            correction->applied = correction->applied || holds(correction, g_ptr_array_index(articles, k));
    }
}
