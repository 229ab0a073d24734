/* evidence.c -- why a match is believed.
 * In:     a match with its pairs, and its passages.
 * Out:    evidence: aligned characters, the words all have in common, rare terms, names, numbers, speakers.
 */
#include "form.h"
#include "parts.h"
#include "ranges.h"
#include "sentences.h"
#include "similarity.h"
#include "told.h"
#include "weights.h"

typedef struct {
    const DzScene *scene;
    const GArray *passages;
    const GArray *places;
    guint n; /* of them, those that are looked at */
    const DzPassage *core;
    DzRun told;    /* of the core: the words in common */
    GArray *found; /* DzEvidence */
} Search;

static const DzPassage *reading(const Search *self, guint index)
{
    return dz_passage_at(self->passages, g_array_index(self->places, guint32, index));
}

static void append(Search *self, const char *what, char *text, double weight)
{
    DzEvidence evidence = {what, text, weight};
    g_array_append_val(self->found, evidence);
}

static void add_alignment(Search *self, const DzMatch *match)
{
    double sum = 0;
    for (guint32 i = 0; i < match->n_pairs; i++)
        sum += match->pairs[i].similarity;
    append(self, "aligned characters", NULL, match->n_pairs > 0 ? sum / match->n_pairs : 0);
}

/* The longest words that the core shares with the reading it is most like. */
static void add_run(Search *self)
{
    DzRun best = {0};
    for (guint i = 0; i < self->n; i++) {
        DzRun run = {0};
        if (reading(self, i) != self->core)
            run = dz_run_of(self->scene, self->core, reading(self, i));
        if (run.weight > best.weight)
            best = run;
    }
    self->told = best;
    if (best.length == 0)
        return;
    DzSpan span = dz_units_original(self->scene, self->core, best.a, best.a + best.length);
    append(self, "words in common", dz_article_dup_text(self->core->article, span), best.weight);
}

/* Of the readings, which share has the gram. */
static double share_with_gram(const Search *self, guint32 id)
{
    guint found = 0;
    for (guint i = 0; i < self->n; i++) {
        const DzPassage *passage = reading(self, i);
        found += dz_grams_have(dz_passage_grams(self->scene, passage), passage->n_grams, id) ? 1 : 0;
    }
    return (double)found / self->n;
}

/* The weight of the heaviest pair of the core's units [from, to); 0 if less than half of the readings have them all. */
static double rarity_of(const Search *self, guint32 from, guint32 to)
{
    const guint32 *pairs = dz_passage_pairs(self->scene, self->core);
    double rarest = 0;
    for (guint32 i = from; i + 1 < to; i++) {
        if (share_with_gram(self, pairs[i]) < 0.5)
            return 0;
        rarest = MAX(rarest, dz_gram_weight(self->scene, pairs[i]));
    }
    return rarest;
}

/* Whether the core's units [from, to) are listed: among the words in common, or as `text`. */
static gboolean was_told(const Search *self, guint32 from, guint32 to, const char *text)
{
    for (guint i = 0; i < self->found->len; i++)
        if (g_strcmp0(g_array_index(self->found, DzEvidence, i).text, text) == 0)
            return TRUE;
    return from < self->told.a + self->told.length && self->told.a < to;
}

/* The rare words, besides those in common, that at least half of the readings have: at most MAX_RARE_TERMS, in the
 * core's order. */
static void add_rare_terms(Search *self)
{
    DzSpan whole = dz_units_common(self->scene, self->core, 0, self->core->n_units);
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    dz_word_ends(self->core->article->common + whole.begin, dz_span_length(whole), ends);
    guint found = 0;
    for (guint32 i = 0, unit = 0; i < ends->len && found < MAX_RARE_TERMS; i++) {
        guint32 first = unit;
        guint32 end = whole.begin + g_array_index(ends, guint32, i);
        while (unit < self->core->n_units && dz_units_common(self->scene, self->core, unit, unit + 1).end <= end)
            unit++;
        double weight = rarity_of(self, first, unit);
        if (weight < RARE_TERM)
            continue;
        DzSpan span = dz_units_original(self->scene, self->core, first, unit);
        g_autofree char *text = dz_article_dup_text(self->core->article, span);
        if (was_told(self, first, unit, text))
            continue;
        append(self, "rare term", g_steal_pointer(&text), weight);
        found++;
    }
}

/* The index of the first name that may lie within the passage. */
static guint first_term(const DzPassage *passage)
{
    return dz_first_past(passage->article->terms, G_STRUCT_OFFSET(DzTerm, original), passage->span.begin);
}

static gboolean has_term(const DzPassage *passage, const char *id)
{
    const GArray *terms = passage->article->terms;
    for (guint i = first_term(passage); i < terms->len; i++) {
        const DzTerm *term = &g_array_index(terms, DzTerm, i);
        if (term->original.end > passage->span.end)
            return FALSE;
        if (g_strcmp0(term->id, id) == 0)
            return TRUE;
    }
    return FALSE;
}

static void add_names(Search *self)
{
    const DzArticle *article = self->core->article;
    for (guint i = first_term(self->core); i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        guint found = 0;
        if (term->original.end > self->core->span.end)
            break;
        for (guint k = 0; term->kind != DZ_TERM_WORD && k < self->n; k++)
            found += has_term(reading(self, k), term->id) ? 1 : 0;
        if (2 * found >= self->n && found > 1)
            append(self, "shared name", dz_article_dup_text(article, term->original), (double)found / self->n);
    }
}

static gboolean has_number(const Search *self, const DzPassage *passage, const DzNumber *wanted)
{
    DzNumberRange numbers = dz_numbers_of_passage(self->scene, passage);
    for (guint i = numbers.first; i < numbers.end; i++)
        if (dz_number_equal(dz_number_at(&numbers, i), wanted))
            return TRUE;
    return FALSE;
}

static void add_numbers(Search *self)
{
    const DzArticle *article = self->core->article;
    DzNumberRange numbers = dz_numbers_of_passage(self->scene, self->core);
    for (guint i = numbers.first; i < numbers.end; i++) {
        const DzNumber *number = dz_number_at(&numbers, i);
        guint found = 0;
        for (guint k = 0; k < self->n; k++)
            found += has_number(self, reading(self, k), number) ? 1 : 0;
        if (2 * found >= self->n && found > 1)
            append(self, "shared number", dz_article_dup_text(article, dz_form_to_original(article, number->span)),
                   (double)found / self->n);
    }
}

/* How many of the readings name the speaker of `quotation`. */
static guint count_speaker(const Search *self, const DzQuotation *quotation)
{
    guint same = 0;
    for (guint i = 0; quotation != NULL && quotation->speaker != NULL && i < self->n; i++)
        same += dz_speakers_compare(self->scene->speakers, quotation, reading(self, i)->quotation) == DZ_SPEAKERS_SAME;
    return same;
}

/* The speaker whom most readings name. */
static void add_speaker(Search *self)
{
    const DzQuotation *best = NULL;
    guint most = 1;
    for (guint i = 0; i < self->n; i++) {
        guint same = count_speaker(self, reading(self, i)->quotation);
        if (same <= most)
            continue;
        best = reading(self, i)->quotation;
        most = same;
    }
    if (best != NULL)
        append(self, "same speaker", g_strdup(best->speaker), (double)most / self->n);
}

void dz_evidence_find(const DzScene *scene, const GArray *passages, const GArray *places, DzMatch *match)
{
    guint core = dz_core_of(scene, passages, places);
    Search self = {.scene = scene,
                   .passages = passages,
                   .places = places,
                   .n = MIN(places->len, MAX_COMPARED),
                   .core = dz_passage_at(passages, g_array_index(places, guint32, core)),
                   .found = g_array_new(FALSE, TRUE, sizeof(DzEvidence))};
    add_alignment(&self, match);
    add_run(&self);
    add_rare_terms(&self);
    add_names(&self);
    add_numbers(&self);
    add_speaker(&self);
    match->n_evidence = self.found->len;
    match->evidence = (const DzEvidence *)(void *)g_array_free(self.found, FALSE);
}
