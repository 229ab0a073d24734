/* quote.c -- see quote.h.
 * In:     an article, read and normalized.
 * Out:    its sentences, quotations and indirect speech, in spans of its plain text.
 * Not here: how any of them is found (marks.c, sentence.c, kind.c, speaker.c).
 */
#include "quote.h"

#include "characters.h"
#include "english.h"
#include "gloss.h"
#include "indirect.h"
#include "kind.h"
#include "marks.h"
#include "sentence.h"
#include "speaker.h"
#include "unmarked.h"

/* A candidate for a speaker with less of a chance than this is forgotten. */
#define LEAST_CHANCE 0.01

/* Whose words they are is asked of mentions too that may be somebody's; below these odds, one in eight, they are not.
 */
#define LEAST_SPEECH (-2.0)

struct DzQuoter {
    DzVocabulary *vocabulary;
    DzWeights *kind_weights;
    DzUsage *usage;
    DzWeights *speaker_weights;
};

/* What is known of one article while it is worked on. */
typedef struct {
    DzArticle *article;
    const DzPage *page;
    const DzQuoter *quoter;
    const GArray *marked;
    DzListener *listener;
    DzTerms *terms;
    DzTold *told;
    DzCandidateFunc watch;
    gpointer watch_data;
    DzQuotation **made;   /* one a pair, NULL for titles */
    DzSource *speakers;   /* one a pair */
    DzFeatures *features; /* one a pair */
    DzKindScore *scores;  /* one a pair */
    GArray *claims;       /* Claim, by pair */
} Work;

/* A candidate for the speaker of a pair. */
typedef struct {
    guint32 pair;
    DzCandidate candidate;
    double chance;
} Claim;

DzQuoter *dz_quoter_new(const DzOptions *options, GError **error)
{
    g_autoptr(DzQuoter) self = g_new0(DzQuoter, 1);
    self->vocabulary = dz_vocabulary_new(options, error);
    if (self->vocabulary == NULL)
        return NULL;
    self->kind_weights = dz_kind_weights_new(options, error);
    self->usage = self->kind_weights != NULL ? dz_usage_new(options, error) : NULL;
    if (self->usage == NULL)
        return NULL;
    self->speaker_weights = dz_speaker_weights_new(options, error);
    return self->speaker_weights != NULL ? g_steal_pointer(&self) : NULL;
}

void dz_quoter_free(DzQuoter *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->vocabulary, dz_vocabulary_free);
    g_free(self->kind_weights);
    g_clear_pointer(&self->usage, dz_usage_free);
    g_free(self->speaker_weights);
    g_free(self);
}

static void store_sentences(const Work *work)
{
    g_autoptr(GArray) found = dz_sentences_find(work->page, work->quoter->vocabulary, work->marked);
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

/* 陈又说: where the place says less than the name, the name is the full form. */
static DzSpan full_form(const DzSource *source)
{
    return dz_span_length(source->full) < dz_span_length(source->name) ? source->name : source->full;
}

static DzSpeakerKind kind_of_source(const DzSource *source)
{
    if ((source->tags & (DZ_TAG_MEDIA | DZ_TAG_DOCUMENT | DZ_TAG_WRITING | DZ_TAG_REPORT)) != 0)
        return DZ_SPEAKER_PAPER;
    return (source->tags & DZ_TAG_PERSON) != 0 ? DZ_SPEAKER_PERSON : DZ_SPEAKER_OTHER;
}

static gboolean is_vague(const DzSource *source)
{
    return source->unnamed || (source->tags & DZ_TAG_VAGUE) != 0;
}

static void set_source(const Work *work, DzQuotation *quotation, const DzSource *source)
{
    if (!dz_source_is_known(source))
        return;
    quotation->speaker = text_of(work, source->name);
    quotation->speaker_full = text_of(work, full_form(source));
    quotation->speaker_title = text_of(work, source->title);
    quotation->speaker_span = dz_page_to_original(work->page, source->name);
    quotation->speaker_kind = kind_of_source(source);
    quotation->flags |= is_vague(source) ? DZ_QUOTATION_VAGUE_SOURCE : 0;
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
    DzUsageScore usage = dz_usage_score(work->quoter->usage, work->page, &g_array_index(work->marked, DzMarked, index));
    return dz_kind_score(work->quoter->kind_weights, work->features[index], &usage,
                         coordinated ? &work->scores[parallel] : NULL);
}

static void add_claims(const Work *work, guint32 index, const GArray *candidates)
{
    g_autofree double *chances = dz_speaker_chances(work->quoter->speaker_weights, candidates);
    for (guint i = 0; i < candidates->len; i++) {
        Claim claim = {index, g_array_index(candidates, DzCandidate, i), chances[i]};
        if (dz_source_is_known(&claim.candidate.source) && claim.chance >= LEAST_CHANCE)
            g_array_append_val(work->claims, claim);
    }
}

static DzAttribution attribution_of(const Work *work, guint32 index)
{
    DzCandidates in = {work->page, work->marked, work->listener, work->told, work->speakers};
    if (work->page->english)
        return dz_speaker_of_english(&in, index);
    g_autoptr(GArray) candidates = dz_candidates_of(&in, index);
    if (work->watch != NULL)
        work->watch(work->page, g_array_index(work->marked, DzMarked, index).span, candidates, work->watch_data);
    add_claims(work, index, candidates);
    return dz_speaker_choose(work->quoter->speaker_weights, candidates);
}

/* Makes the quotation of a pair, and decides what it is and whose. */
static void decide(const Work *work, guint32 index)
{
    const DzMarked *pair = &g_array_index(work->marked, DzMarked, index);
    DzQuotation *quotation = g_new0(DzQuotation, 1);
    quotation->article = work->article;
    quotation->block = g_array_index(work->page->indices, guint32, pair->block);
    quotation->span = dz_page_to_original(work->page, pair->span);
    quotation->marked = dz_page_to_original(work->page, pair->marked);
    quotation->flags = pair->flags;
    work->scores[index] = score_of(work, index);
    quotation->speech = work->scores[index].speech;
    quotation->kind = dz_kind_from_score(work->scores[index]);
    quotation->parent = pair->parent >= 0 ? work->made[pair->parent] : NULL;
    guint32 parallel = dz_listener_get_setting(work->listener, index)->parallel;
    quotation->listed = parallel < index ? work->made[parallel] : NULL;
    work->made[index] = quotation;
    gboolean unsaid = quotation->speech < (work->page->english ? 0 : LEAST_SPEECH);
    if (unsaid && work->watch == NULL) /* who watches may know the kind better */
        return;
    DzAttribution attribution = attribution_of(work, index);
    if (unsaid)
        return;
    work->speakers[index] = attribution.source;
    const DzSpeech *speech = dz_listener_get_speech(work->listener, attribution.speech);
    if (speech != NULL)
        set_cue(work, quotation, speech);
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

/* Decides the pairs of the text, or of the headings, which quote what is said there. */
static void decide_all(const Work *work, gboolean headings)
{
    gboolean inside_heading = FALSE;
    for (guint32 i = 0; i < work->marked->len; i++) {
        const DzMarked *pair = &g_array_index(work->marked, DzMarked, i);
        if (pair->parent < 0)
            inside_heading = g_array_index(work->page->blocks, DzBlock, pair->block).role == DZ_ROLE_HEADING;
        if (inside_heading != headings)
            continue;
        if (!pair->title && says_something(work->page, pair->span))
            decide(work, i);
        if (has_inside(work, i) && !work->page->english)
            dz_listener_read_inside(work->listener, i, &work->speakers[i]);
        if (!headings && work->made[i] != NULL && work->made[i]->kind != DZ_QUOTATION_MENTION)
            dz_terms_hear(work->terms, work->page, work->marked, pair->span);
    }
}

/* A heading repeats words of the text, whose speaker is decided now. */
static void tell_decided(const Work *work)
{
    for (guint32 i = 0; i < work->marked->len; i++)
        if (work->made[i] != NULL && work->made[i]->kind != DZ_QUOTATION_MENTION)
            dz_told_add(work->told, i, &work->speakers[i]);
}

static void store_quotations(const Work *work, GArray *findings)
{
    g_autofree guint32 *places = g_new(guint32, (gsize)work->marked->len + 1);
    for (guint32 i = 0; i < work->marked->len; i++) {
        guint32 parallel = dz_listener_get_setting(work->listener, i)->parallel;
        DzFinding finding = {work->features[i], g_array_index(work->marked, DzMarked, i),
                             parallel < i ? places[parallel] : DZ_NO_SPEECH};
        places[i] = work->made[i] != NULL ? work->article->quotations->len : DZ_NO_SPEECH;
        if (work->made[i] == NULL)
            continue;
        g_ptr_array_add(work->article->quotations, work->made[i]);
        if (findings != NULL)
            g_array_append_val(findings, finding);
    }
}

static void name_speakers(const Work *work)
{
    for (guint32 i = 0; i < work->marked->len; i++)
        if (work->made[i] != NULL)
            set_source(work, work->made[i], &work->speakers[i]);
}

static void store_claim(const Work *work, guint32 quotation, const Claim *claim)
{
    const DzSource *source = &claim->candidate.source;
    DzClaimant claimant = {.quotation = quotation,
                           .name = dz_page_to_original(work->page, source->name),
                           .full = dz_page_to_original(work->page, full_form(source)),
                           .title = dz_page_to_original(work->page, source->title),
                           .vague = is_vague(source),
                           .kind = kind_of_source(source),
                           .chance = claim->chance};
    const DzSpeech *speech = dz_listener_get_speech(work->listener, claim->candidate.speech);
    if (speech != NULL) {
        claimant.cue = dz_page_to_original(work->page, speech->cue);
        claimant.stance = (DzStance)speech->stance;
    }
    g_array_append_val(work->article->claimants, claimant);
}

static gint compare_claims(gconstpointer a, gconstpointer b)
{
    const Claim *x = a;
    const Claim *y = b;
    return (x->pair > y->pair) - (x->pair < y->pair);
}

static void store_claimants(const Work *work)
{
    guint32 quotation = 0;
    guint next = 0;
    g_array_sort(work->claims, compare_claims);
    for (guint32 i = 0; i < work->marked->len; i++) {
        for (; next < work->claims->len && g_array_index(work->claims, Claim, next).pair == i; next++)
            if (work->made[i]->kind != DZ_QUOTATION_MENTION)
                store_claim(work, quotation, &g_array_index(work->claims, Claim, next));
        quotation += work->made[i] != NULL ? 1 : 0;
    }
}

static void store_reported(const Work *work)
{
    const GArray *speeches = dz_listener_get_speeches(work->listener);
    for (guint i = 0; i < speeches->len; i++) {
        const DzSpeech *speech = &g_array_index(speeches, DzSpeech, i);
        DzSpan span = dz_indirect_of(work->page, work->quoter->vocabulary, work->marked, speech);
        if (span.begin == span.end)
            continue;
        dz_terms_hear(work->terms, work->page, work->marked, span);
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

static void apply(const DzQuoter *self, DzArticle *article, DzCandidateFunc watch, gpointer user_data, GArray *findings)
{
    g_autoptr(DzPage) page = dz_page_new(article);
    g_autoptr(GArray) marked = dz_marks_find(page, self->vocabulary);
    g_autoptr(DzNames) names = dz_names_find(page, self->vocabulary, marked);
    if (page->english)
        dz_english_unmarked_add(page, self->vocabulary, marked);
    else
        dz_unmarked_add(page, self->vocabulary, names, marked);
    g_autoptr(DzListener) listener = dz_listener_new(page, self->vocabulary, names, marked);
    g_autoptr(DzTerms) terms = dz_terms_new(page, marked);
    g_autofree DzQuotation **made = g_new0(DzQuotation *, (gsize)marked->len + 1);
    g_autofree DzSource *speakers = g_new0(DzSource, (gsize)marked->len + 1);
    g_autofree DzFeatures *features = g_new0(DzFeatures, (gsize)marked->len + 1);
    g_autofree DzKindScore *scores = g_new0(DzKindScore, (gsize)marked->len + 1);
    if (page->english)
        dz_english_read_blocks(listener, page, self->vocabulary, marked);
    else
        dz_listener_read_blocks(listener);
    g_autoptr(DzTold) told = dz_told_new(page, marked, listener);
    g_autoptr(GArray) claims = g_array_new(FALSE, FALSE, sizeof(Claim));
    Work work = {article, page,      self, marked,   listener, terms,  told,
                 watch,   user_data, made, speakers, features, scores, claims};
    store_sentences(&work);
    store_reported(&work);
    decide_all(&work, FALSE);
    tell_decided(&work);
    decide_all(&work, TRUE);
    store_quotations(&work, findings);
    name_speakers(&work);
    store_claimants(&work);
    if (!page->english)
        dz_glosses_find(page, names, marked, article->glosses);
}

void dz_quoter_apply(const DzQuoter *self, DzArticle *article)
{
    apply(self, article, NULL, NULL, NULL);
}

void dz_quoter_apply_watched(const DzQuoter *self, DzArticle *article, DzCandidateFunc watch, gpointer user_data)
{
    apply(self, article, watch, user_data, NULL);
}

void dz_quoter_explain(const DzQuoter *self, DzArticle *article, GArray *findings)
{
    apply(self, article, NULL, NULL, findings);
}
