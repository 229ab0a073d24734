/* quote.c -- see quote.h.
 * In:     an article, read and normalized.
 * Out:    its sentences, quotations and indirect speech, in spans of its plain text.
 * Not here: how any of them is found (marks.c, sentence.c, kind.c, speaker.c).
 */
#include "quote.h"

#include "characters.h"
#include "english.h"
#include "indirect.h"
#include "kind.h"
#include "marks.h"
#include "sentence.h"
#include "speaker.h"
#include "unmarked.h"

struct DzQuoter {
    DzVocabulary *vocabulary;
    DzKindWeights *weights;
};

/* What is known of one article while it is worked on. */
typedef struct {
    DzArticle *article;
    const DzPage *page;
    const DzQuoter *quoter;
    const GArray *marked;
    DzListener *listener;
    const DzTerms *terms;
    DzQuotation **made;   /* one a pair, NULL for titles */
    DzSource *speakers;   /* one a pair */
    DzFeatures *features; /* one a pair */
    DzKindScore *scores;  /* one a pair */
} Work;

DzQuoter *dz_quoter_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzQuoter) self = g_new0(DzQuoter, 1);
    self->vocabulary = dz_vocabulary_new(options, error);
    if (self->vocabulary == NULL)
        return NULL;
    self->weights = dz_kind_weights_new(options, error);
    return self->weights != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_quoter_free(DzQuoter *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->vocabulary, dz_vocabulary_free);
    g_clear_pointer(&self->weights, dz_kind_weights_free);
    g_free(self);
}

static void store_sentences(const Work *work)
{
    g_autoptr(GArray) found = dz_sentences_find(work->page, work->marked);
    for (guint i = 0; i < found->len; i++) {
        DzSentence sentence = g_array_index(found, DzSentence, i);
        sentence.span = dz_page_to_original(work->page, sentence.span);
        g_array_append_val(work->article->sentences, sentence);
    }
}

static char *text_of(const Work *work, DzSpan span)
{
    return span.begin < span.end ? dz_page_dup(work->page, span) : NULL;
}

static void set_source(const Work *work, DzQuotation *quotation, const DzSource *source)
{
    if (!dz_source_is_known(source))
        return;
    quotation->speaker = text_of(work, source->name);
    quotation->speaker_full = text_of(work, source->full);
    quotation->speaker_title = text_of(work, source->title);
    quotation->speaker_span = dz_page_to_original(work->page, source->name);
    quotation->flags |= (source->tags & DZ_TAG_VAGUE) != 0 ? DZ_QUOTATION_VAGUE_SOURCE : 0;
}

static void set_cue(const Work *work, DzQuotation *quotation, const DzSpeech *speech)
{
    quotation->cue = text_of(work, speech->cue);
    quotation->cue_span = dz_page_to_original(work->page, speech->cue);
    quotation->stance = (DzStance)speech->stance;
}

static DzKindScore score_of(const Work *work, guint32 index)
{
    if (work->page->english)
        return dz_english_score(work->page, work->marked, index, work->listener);
    guint32 parallel = dz_listener_get_setting(work->listener, index)->parallel;
    gboolean coordinated = parallel < index;
    work->features[index] = dz_features_of(work->page, work->quoter->vocabulary, work->marked, index, work->listener,
                                           work->terms, coordinated ? work->features[parallel] : 0);
    return dz_kind_score(work->quoter->weights, work->features[index], coordinated ? &work->scores[parallel] : NULL);
}

static void store_quotation(const Work *work, guint32 index)
{
    const DzMarked *pair = &g_array_index(work->marked, DzMarked, index);
    DzQuotation *quotation = g_new0(DzQuotation, 1);
    quotation->article = work->article;
    quotation->block = g_array_index(work->page->indices, guint32, pair->block);
    quotation->span = dz_page_to_original(work->page, pair->span);
    quotation->marked = dz_page_to_original(work->page, pair->marked);
    quotation->flags = pair->flags;
    work->scores[index] = score_of(work, index);
    quotation->kind = dz_kind_from_score(work->scores[index]);
    quotation->parent = pair->parent >= 0 ? work->made[pair->parent] : NULL;
    work->made[index] = quotation;
    g_ptr_array_add(work->article->quotations, quotation);
    if (quotation->kind == DZ_QUOTATION_MENTION)
        return;
    const DzSource *outer = pair->parent >= 0 ? &work->speakers[pair->parent] : NULL;
    DzAttribution attribution = dz_speaker_of(work->listener, index, outer);
    work->speakers[index] = attribution.source;
    if (attribution.speech != DZ_NO_SPEECH)
        set_cue(work, quotation,
                &g_array_index(dz_listener_get_speeches(work->listener), DzSpeech, attribution.speech));
}

static gboolean has_inside(const Work *work, guint32 index)
{
    return index + 1 < work->marked->len && g_array_index(work->marked, DzMarked, index + 1).parent == (gint64)index;
}

/* Marks around nothing but marks quote nothing. */
static gboolean says_something(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (!dz_is_punctuation(page->c[i]) && !dz_is_blank(page->c[i]))
            return TRUE;
    return FALSE;
}

static void store_quotations(const Work *work)
{
    for (guint32 i = 0; i < work->marked->len; i++) {
        const DzMarked *pair = &g_array_index(work->marked, DzMarked, i);
        if (!pair->title && says_something(work->page, pair->span))
            store_quotation(work, i);
        if (has_inside(work, i) && !work->page->english)
            dz_listener_read_inside(work->listener, i, &work->speakers[i]);
    }
}

/* The letters of a quotation, without points: how it is known again. */
static char *letters_of(const DzPage *page, DzSpan span)
{
    GString *letters = g_string_sized_new(dz_span_length(span));
    for (guint32 i = span.begin; i < span.end; i++)
        if (g_unichar_isalnum(page->c[i]))
            g_string_append_unichar(letters, page->c[i]);
    return g_string_free(letters, FALSE);
}

/* Remembers whose words a quotation gives, or learns it from another place where the same words stand. */
static void lend_speaker(const Work *work, GHashTable *said, guint32 index)
{
    enum { SHORTEST = 4 };
    const DzQuotation *quotation = work->made[index];
    DzSource *speaker = &work->speakers[index];
    if (quotation == NULL || quotation->kind == DZ_QUOTATION_MENTION || dz_span_length(quotation->span) < SHORTEST)
        return;
    g_autofree char *letters = letters_of(work->page, g_array_index(work->marked, DzMarked, index).span);
    const DzSource *known = g_hash_table_lookup(said, letters);
    if (quotation->cue == NULL && known != NULL)
        *speaker = *known;
    else if (quotation->cue != NULL && known == NULL && dz_source_is_known(speaker))
        g_hash_table_insert(said, g_steal_pointer(&letters), speaker);
}

/* A heading, a lead or a caption may repeat words without saying whose they are; the text says it where they stand with
 * a reporting word. */
static void name_speakers(const Work *work)
{
    g_autoptr(GHashTable) said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (int round = 0; round < 2; round++)
        for (guint32 i = 0; i < work->marked->len; i++)
            lend_speaker(work, said, i);
    for (guint32 i = 0; i < work->marked->len; i++)
        if (work->made[i] != NULL && work->made[i]->kind != DZ_QUOTATION_MENTION)
            set_source(work, work->made[i], &work->speakers[i]);
}

static void store_reported(const Work *work)
{
    const GArray *speeches = dz_listener_get_speeches(work->listener);
    for (guint i = 0; i < speeches->len; i++) {
        const DzSpeech *speech = &g_array_index(speeches, DzSpeech, i);
        DzSpan span = dz_indirect_of(work->page, work->quoter->vocabulary, work->marked, speech);
        if (span.begin == span.end)
            continue;
        DzQuotation *quotation = g_new0(DzQuotation, 1);
        quotation->article = work->article;
        quotation->block = g_array_index(work->page->indices, guint32, speech->paragraph);
        quotation->span = quotation->marked = dz_page_to_original(work->page, span);
        quotation->kind = DZ_QUOTATION_INDIRECT;
        set_source(work, quotation, &speech->source);
        set_cue(work, quotation, speech);
        g_ptr_array_add(work->article->reported, quotation);
    }
}

void dz_quoter_apply(const DzQuoter *self, DzArticle *article)
{
    g_autoptr(DzPage) page = dz_page_new(article);
    g_autoptr(GArray) marked = dz_marks_find(page, self->vocabulary);
    g_autoptr(DzNames) names = dz_names_find(page, self->vocabulary, marked);
    if (!page->english)
        dz_unmarked_add(page, self->vocabulary, names, marked);
    g_autoptr(DzListener) listener = dz_listener_new(page, self->vocabulary, names, marked);
    g_autoptr(DzTerms) terms = dz_terms_new(page, marked);
    g_autofree DzQuotation **made = g_new0(DzQuotation *, (gsize)marked->len + 1);
    g_autofree DzSource *speakers = g_new0(DzSource, (gsize)marked->len + 1);
    g_autofree DzFeatures *features = g_new0(DzFeatures, (gsize)marked->len + 1);
    g_autofree DzKindScore *scores = g_new0(DzKindScore, (gsize)marked->len + 1);
    Work work = {article, page, self, marked, listener, terms, made, speakers, features, scores};
    if (page->english)
        dz_english_read_blocks(listener, page, self->vocabulary, marked);
    else
        dz_listener_read_blocks(listener);
    store_sentences(&work);
    store_reported(&work);
    store_quotations(&work);
    name_speakers(&work);
}
