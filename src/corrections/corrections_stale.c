/* corrections_stale.c -- which of an editor's corrections could not be applied, and what is in the way.
 * In:     a comparison that was run, with its corrections.
 * Out:    a note for each that is stale.
 * Not here: reading them (corrections_file.c), applying them (corrections_quotations.c, event/, align/).
 */
#include "corrections_file.h"

/* The first article that the place names; NULL: none does. One that was read comes before one that was skipped. */
static const DzArticle *article_of(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    const DzArticle *found = NULL;
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        if (!dz_corrected_place_is_in(place, article))
            continue;
        if (article->skipped == NULL)
            return article;
        found = found != NULL ? found : article;
    }
    return found;
}

static gboolean has_words(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        if (dz_corrected_place_is_at(place, article, (DzSpan){0, article->length}))
            return TRUE;
    }
    return FALSE;
}

/* What one place lacks; NULL: nothing. */
static char *lack_of_dup(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    const DzArticle *article = article_of(place, articles);
    if (article == NULL)
        return g_strdup_printf("no article is called \"%s\"", place->article);
    if (article->skipped != NULL)
        return g_strdup_printf("%s was skipped: %s", article->path, article->skipped);
    if (place->words != NULL && !has_words(place, articles))
        return g_strdup_printf("%s does not print \"%s\"", article->path, place->words);
    return NULL;
}

static gboolean are_of_one_event(const DzCorrection *correction, const GPtrArray *articles)
{
    const DzEvent *first = article_of(g_ptr_array_index(correction->places, 0), articles)->event;
    for (guint i = 1; i < correction->places->len; i++)
        if (article_of(g_ptr_array_index(correction->places, i), articles)->event != first)
            return FALSE;
    return TRUE;
}

/* What is in the way where every place is there. */
static const char *obstacle_of(const DzComparison *comparison, const DzCorrection *correction)
{
    if (dz_correction_is_about_events(correction))
        return comparison->options.one_event ? "--event=one makes one event of all articles"
                                             : "another correction says otherwise, or only one article is named";
    if (correction->kind == DZ_CORRECTION_SPEAKER)
        return "no quotation holds these words";
    if (!are_of_one_event(correction, comparison->articles))
        return "the articles are of different events; same_event brings them together";
    return "no quotation or sentence that is compared holds these words";
}

static void note(DzComparison *comparison, const DzCorrection *correction)
{
    g_autofree char *lack = NULL;
    for (guint i = 0; lack == NULL && i < correction->places->len; i++)
        lack = lack_of_dup(g_ptr_array_index(correction->places, i), comparison->articles);
    if (lack == NULL)
        lack = g_strdup(obstacle_of(comparison, correction));
    g_ptr_array_add(comparison->notes,
                    g_strdup_printf("%s:%u: not applied: %s", comparison->corrections->path, correction->line, lack));
}

/* The stage that applies it. */
static DzStage stage_of(const DzCorrection *correction)
{
    if (correction->kind == DZ_CORRECTION_SPEAKER)
        return DZ_STAGE_QUOTE;
    return dz_correction_is_about_events(correction) ? DZ_STAGE_EVENT : DZ_STAGE_ALIGN;
}

void dz_corrections_note_stale(DzComparison *comparison, DzStage until)
{
    if (comparison->corrections == NULL)
        return;
    for (guint i = 0; i < comparison->corrections->list->len; i++) {
        const DzCorrection *correction = g_ptr_array_index(comparison->corrections->list, i);
        if (!correction->applied && stage_of(correction) <= until)
            note(comparison, correction);
    }
}
