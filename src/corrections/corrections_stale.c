/* corrections_stale.c -- which of an editor's corrections could not be applied, and what is in the way.
 * In:     a comparison that was run, with its corrections.
 * Out:    a note for each that is stale, that another one contradicts, or that met more than its editor may have meant.
 * Not here: reading them (corrections_file.c), applying them (corrections_quotations.c, event/, align/).
 */
#include "corrections_file.h"

#include <string.h>

#define SHORTEST_STEM 4 /* bytes of a name that says which article is meant */
#define MAX_SHOWN 60    /* code points of the passage nearest to words that fit none */

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

typedef struct {
    const DzCorrectedPlace *place;
    const DzArticle *article;
    guint32 overlap; /* of the nearest passage so far */
    DzSpan span;
} Nearest;

/* Of two that are as near, the shorter. */
static void try_passage(Nearest *self, DzSpan span)
{
    guint32 overlap = dz_corrected_place_overlap(self->place, self->article, span);
    gboolean nearer = overlap > self->overlap ||
                      (overlap == self->overlap && overlap > 0 && dz_span_length(span) < dz_span_length(self->span));
    if (nearer) {
        self->overlap = overlap;
        self->span = span;
    }
}

static void try_quotations(Nearest *self)
{
    for (guint i = 0; i < self->article->quotations->len; i++)
        try_passage(self, ((const DzQuotation *)g_ptr_array_index(self->article->quotations, i))->span);
}

static void try_sentences(Nearest *self)
{
    for (guint i = 0; i < self->article->sentences->len; i++)
        try_passage(self, g_array_index(self->article->sentences, DzSentence, i).span);
}

/* "; nearest: …" with what the editor may have meant, to be copied from here; empty: nothing is near. */
static char *nearest_dup(const DzCorrectedPlace *place, const GPtrArray *articles, gboolean quotations_only)
{
    Nearest nearest = {.place = place, .article = article_of(place, articles)};
    if (nearest.article == NULL || place->words == NULL)
        return g_strdup("");
    try_quotations(&nearest);
    if (!quotations_only)
        try_sentences(&nearest);
    if (nearest.overlap == 0)
        return g_strdup("");
    DzSpan shown = {nearest.span.begin, MIN(nearest.span.end, nearest.span.begin + MAX_SHOWN)};
    g_autofree char *text = dz_article_dup_text(nearest.article, shown);
    return g_strdup_printf("; nearest: \"%s%s\"", g_strdelimit(text, "\n", ' '),
                           shown.end < nearest.span.end ? "…" : "");
}

/* Another article that prints the words of the place; NULL: none does. */
static const DzArticle *other_article_with(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        DzCorrectedPlace there = {.article = article->path, .words = place->words, .folded = place->folded};
        if (article->skipped == NULL && dz_corrected_place_is_at(&there, article, (DzSpan){0, article->length}))
            return article;
    }
    return NULL;
}

static char *unprinted_dup(const DzCorrectedPlace *place, const DzArticle *article, const GPtrArray *articles)
{
    const DzArticle *other = other_article_with(place, articles);
    if (other != NULL)
        return g_strdup_printf("%s does not print \"%s\"; %s does", article->path, place->words, other->path);
    g_autofree char *nearest = nearest_dup(place, articles, FALSE);
    return g_strdup_printf("%s does not print \"%s\"%s", article->path, place->words, nearest);
}

/* A path or an address without what is easily left out of it, or added: scheme, query, ending. */
static char *stem_dup(const char *name)
{
    const char *scheme = strstr(name, "://");
    char *stem = g_strdup(scheme != NULL ? scheme + strlen("://") : name);
    stem[strcspn(stem, "?#")] = '\0';
    while (g_str_has_suffix(stem, "/"))
        stem[strlen(stem) - 1] = '\0';
    char *dot = strrchr(stem, '.');
    if (dot != NULL && strchr(dot, '/') == NULL && scheme == NULL)
        *dot = '\0';
    return stem;
}

static gboolean is_nearly(const char *stem, const char *name)
{
    if (name == NULL)
        return FALSE;
    g_autofree char *other = stem_dup(name);
    return strlen(stem) >= SHORTEST_STEM && strlen(other) >= SHORTEST_STEM &&
           (g_str_has_suffix(other, stem) || g_str_has_suffix(stem, other));
}

/* The article that may be meant by a name that none has. */
static char *unknown_dup(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    g_autofree char *stem = stem_dup(place->article);
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        if (is_nearly(stem, article->path) || is_nearly(stem, article->url))
            return g_strdup_printf("no article is called \"%s\"; nearest: \"%s\"", place->article, article->path);
    }
    return g_strdup_printf("no article is called \"%s\"", place->article);
}

/* What one place lacks; NULL: nothing. */
static char *lack_of_dup(const DzCorrectedPlace *place, const GPtrArray *articles)
{
    const DzArticle *article = article_of(place, articles);
    if (article == NULL)
        return unknown_dup(place, articles);
    if (article->skipped != NULL)
        return g_strdup_printf("%s was skipped: %s", article->path, article->skipped);
    if (place->words != NULL && !has_words(place, articles))
        return unprinted_dup(place, article, articles);
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

static gboolean stands_in_sentence(const DzCorrectedPlace *place, const DzArticle *article)
{
    for (guint i = 0; i < article->sentences->len; i++)
        if (dz_corrected_place_is_at(place, article, g_array_index(article->sentences, DzSentence, i).span))
            return TRUE;
    return FALSE;
}

/* What keeps the passages of one event from being compared. */
static char *obstacle_of_passages_dup(const DzCorrection *correction, const GPtrArray *articles)
{
    for (guint i = 0; i < correction->places->len; i++) {
        const DzCorrectedPlace *place = g_ptr_array_index(correction->places, i);
        const DzArticle *article = article_of(place, articles);
        if (dz_corrected_place_is_quoted(place, article) || stands_in_sentence(place, article))
            continue;
        g_autofree char *nearest = nearest_dup(place, articles, FALSE);
        return g_strdup_printf("no quotation or sentence of %s holds \"%s\"%s", article->path, place->words, nearest);
    }
    return g_strdup("no quotation or sentence that is compared holds these words");
}

static char *obstacle_of_speaker_dup(const DzCorrection *correction, const GPtrArray *articles)
{
    if (correction->n_applied > 0)
        return g_strdup("a later one names another speaker");
    g_autofree char *nearest = nearest_dup(g_ptr_array_index(correction->places, 0), articles, TRUE);
    return g_strdup_printf("no quotation holds these words%s", nearest);
}

/* What is in the way where every place is there. */
static char *obstacle_dup(const DzComparison *comparison, const DzCorrection *correction)
{
    if (dz_correction_is_about_events(correction))
        return g_strdup(comparison->options.one_event
                            ? "--event=one makes one event of all articles"
                            : "another correction says otherwise, or only one article is named");
    if (correction->kind == DZ_CORRECTION_SPEAKER)
        return obstacle_of_speaker_dup(correction, comparison->articles);
    if (!are_of_one_event(correction, comparison->articles))
        return g_strdup("the articles are of different events; same_event brings them together");
    return obstacle_of_passages_dup(correction, comparison->articles);
}

static void note_stale(DzComparison *comparison, const DzCorrection *correction)
{
    g_autofree char *lack = NULL;
    for (guint i = 0; lack == NULL && i < correction->places->len; i++)
        lack = lack_of_dup(g_ptr_array_index(correction->places, i), comparison->articles);
    if (lack == NULL)
        lack = obstacle_dup(comparison, correction);
    g_ptr_array_add(comparison->notes,
                    g_strdup_printf("%s:%u: not applied: %s", comparison->corrections->path, correction->line, lack));
}

static gboolean are_same_words(const DzCorrectedPlace *a, const DzCorrectedPlace *b, const GPtrArray *articles)
{
    const DzArticle *article = article_of(a, articles);
    return article != NULL && article == article_of(b, articles) && dz_corrected_places_share_words(a, b);
}

/* Whether two of the passages of `one` are also two of `other`. */
static gboolean share_a_pair(const DzCorrection *one, const DzCorrection *other, const GPtrArray *articles)
{
    guint shared = 0;
    for (guint i = 0; i < one->places->len; i++) {
        gboolean found = FALSE;
        for (guint k = 0; k < other->places->len && !found; k++)
            found = are_same_words(g_ptr_array_index(one->places, i), g_ptr_array_index(other->places, k), articles);
        shared += found ? 1 : 0;
    }
    return shared >= 2;
}

static gboolean are_contrary(DzCorrectionKind a, DzCorrectionKind b)
{
    return (a == DZ_CORRECTION_SAME_UTTERANCE && b == DZ_CORRECTION_OTHER_UTTERANCE) ||
           (a == DZ_CORRECTION_OTHER_UTTERANCE && b == DZ_CORRECTION_SAME_UTTERANCE);
}

/* An earlier correction that says the contrary of two passages of the one at `index` counts: see align/editor.c. */
static void note_contrary(DzComparison *comparison, guint index)
{
    const DzCorrections *corrections = comparison->corrections;
    const DzCorrection *correction = g_ptr_array_index(corrections->list, index);
    for (guint i = 0; i < index; i++) {
        const DzCorrection *earlier = g_ptr_array_index(corrections->list, i);
        if (are_contrary(correction->kind, earlier->kind) && share_a_pair(correction, earlier, comparison->articles)) {
            g_ptr_array_add(comparison->notes,
                            g_strdup_printf("%s:%u: not applied where line %u says the contrary of the same passages",
                                            corrections->path, correction->line, earlier->line));
            return;
        }
    }
}

static void note_mixed(DzComparison *comparison, const DzCorrection *correction)
{
    g_ptr_array_add(
        comparison->notes,
        g_strdup_printf("%s:%u: applied to %u quotations of different speakers; longer words tell them apart",
                        comparison->corrections->path, correction->line, correction->n_applied));
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
        if (stage_of(correction) > until)
            continue;
        if (!correction->applied)
            note_stale(comparison, correction);
        else if (correction->kind == DZ_CORRECTION_SPEAKER && correction->mixed)
            note_mixed(comparison, correction);
        else
            note_contrary(comparison, i);
    }
}
