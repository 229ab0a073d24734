/* indirect.c -- which sentences report a quotation of another article without quoting it.
 * In:     the quotations of a scene, its sentences without what they quote, and its matches.
 * Out:    for each quotation and other article, the sentences that hold most of it, if that is enough.
 * Knows:  who may be speaking there; that words which report one quotation do not report another; that of one
 *         utterance's readings only the nearest need be named.
 * Not here: sentences that state the same fact (statements.c).
 */
#include "beliefs.h"
#include "hash.h"
#include "index.h"
#include "parts.h"
#include "ranges.h"
#include "similarity.h"
#include "weights.h"

#include <math.h>

#define NEVER (-G_MAXDOUBLE)

/* A report that may be: quotation and sentence as indices, with how much of the quotation is there. */
typedef struct {
    guint32 quote;
    guint32 sentence;
    double score; /* the share of the quotation that is there */
    double belief;
    double home; /* what of the belief is owed to the sentence that quotes */
} Report;

typedef struct {
    const DzScene *scene;
    const DzQuotation **voices; /* by sentence */
    const guint32 *first;       /* by witness: its first sentence */
} Search;

static guint32 *first_sentences(const DzScene *scene)
{
    guint32 *first = g_new0(guint32, scene->event->n_articles + 1);
    for (guint32 i = 0; i < scene->event->n_articles; i++)
        first[i + 1] = first[i] + scene->event->articles[i]->sentences->len;
    return first;
}

/* Index into scene->sentences of the one in which the article of `witness` has code point `at`, or the next one. */
static guint32 sentence_at(const Search *self, guint32 witness, guint32 at)
{
    const GArray *sentences = self->scene->event->articles[witness]->sentences;
    return self->first[witness] + dz_first_past(sentences, G_STRUCT_OFFSET(DzSentence, span), at);
}

/* Who speaks in each sentence: the speaker's reported speech, or a quotation of his, that begins there; NULL: nobody.
 */
static void find_voices(const Search *self)
{
    for (guint32 i = 0; i < self->scene->event->n_articles; i++) {
        const DzArticle *article = self->scene->event->articles[i];
        const GPtrArray *lists[] = {article->reported, article->quotations};
        for (gsize l = 0; l < G_N_ELEMENTS(lists); l++)
            for (guint k = 0; k < lists[l]->len; k++) {
                const DzQuotation *speech = g_ptr_array_index(lists[l], k);
                guint32 at = sentence_at(self, i, speech->span.begin);
                if (at < self->first[i + 1] && self->voices[at] == NULL && speech->speaker != NULL)
                    self->voices[at] = speech;
            }
    }
}

/* Whether the sentence names the quotation's speaker anywhere. */
static gboolean names_speaker(const Search *self, const DzQuotation *quotation, guint32 sentence)
{
    const DzPassage *passage = dz_passage_at(self->scene->narration, sentence);
    g_autofree char *text = dz_article_dup_common(passage->article, passage->span);
    return dz_speakers_is_named(self->scene->speakers, quotation, text);
}

/* Who speaks in a sentence, seen from a quotation: its speaker, or who relays him by name; somebody whose name tells
 * nothing, or may be his; somebody else. */
typedef enum { NOBODY, HIMSELF, UNKNOWN, UNLIKE, ANOTHER } Voice;

static Voice voice_of(const Search *self, const DzQuotation *quotation, guint32 sentence)
{
    const DzSpeakerTable *speakers = self->scene->speakers;
    const DzQuotation *voice = self->voices[sentence];
    if (voice == NULL)
        return names_speaker(self, quotation, sentence) ? UNKNOWN : NOBODY;
    DzSpeakers who = dz_speakers_compare(speakers, quotation, voice);
    if (who == DZ_SPEAKERS_SAME || dz_speakers_are_united(speakers, quotation, voice))
        return HIMSELF;
    gboolean named = names_speaker(self, quotation, sentence);
    if (who == DZ_SPEAKERS_DIFFERENT)
        return named ? HIMSELF : ANOTHER;
    return who == DZ_SPEAKERS_UNLIKE && !named ? UNLIKE : UNKNOWN;
}

/* How alike the sentence is to the one that quotes: both tell who spoke, when and why. */
static double likeness_of_homes(const Search *self, const DzPassage *quote, guint32 sentence)
{
    guint32 home = sentence_at(self, quote->witness, quote->quotation->span.begin);
    if (home >= self->first[quote->witness + 1])
        return 0;
    return dz_similarity_of(self->scene, dz_passage_at(self->scene->sentences, home),
                            dz_passage_at(self->scene->narration, sentence))
        .resemblance;
}

static Report report_of(const Search *self, guint32 quote, guint32 sentence)
{
    static const double says[] = {[NOBODY] = INDIRECT_NOBODY,
                                  [HIMSELF] = INDIRECT_SAME,
                                  [UNKNOWN] = SPEAKERS_UNKNOWN,
                                  [UNLIKE] = INDIRECT_UNLIKE,
                                  [ANOTHER] = INDIRECT_DIFFERENT};
    const DzPassage *a = dz_passage_at(self->scene->quotes, quote);
    const DzPassage *b = dz_passage_at(self->scene->narration, sentence);
    DzSimilarity similarity = dz_similarity_of(self->scene, a, b);
    DzRun run;
    double least = INDIRECT_BELIEF - INDIRECT_SAME - INDIRECT_HOME - ENGLISH_REPORT;
    Report report = {quote, sentence, similarity.cover_a, NEVER, 0};
    if (similarity.cover_a < INDIRECT_SHARE)
        return report;
    report.belief = dz_belief_of_words(self->scene, a, b, similarity.shared, least, &run);
    if (report.belief <= least)
        return report;
    Voice voice = voice_of(self, a->quotation, sentence);
    double speakers = says[voice];
    if (dz_is_across(a, b))
        speakers = voice == ANOTHER ? speakers : CLAMP(speakers, SPEAKERS_UNKNOWN, 0);
    else if (voice != ANOTHER)
        report.home = INDIRECT_HOME * likeness_of_homes(self, a, sentence);
    report.belief += speakers + report.home + (a->english && b->english ? ENGLISH_REPORT : 0);
    return report;
}

/* By sentence, then the most complete first. */
static gint compare_reports(gconstpointer a, gconstpointer b)
{
    const Report *x = a;
    const Report *y = b;
    if (x->sentence != y->sentence)
        return x->sentence < y->sentence ? -1 : 1;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    return (x->quote > y->quote) - (x->quote < y->quote);
}

/* Whether an article has the words whole in two of its own sentences: then they are a term, and report nobody. */
static gboolean is_term(const DzScene *scene, const GArray *found)
{
    g_autofree gboolean *seen = g_new0(gboolean, scene->event->n_articles);
    for (guint i = 0; i < found->len; i++) {
        const Report *report = &g_array_index(found, Report, i);
        guint32 witness = dz_passage_at(scene->narration, report->sentence)->witness;
        gboolean whole = report->score >= TERM_SHARE;
        if (whole && seen[witness] && dz_passage_at(scene->quotes, report->quote)->information < TERM_WEIGHT)
            return TRUE;
        seen[witness] = seen[witness] || whole;
    }
    return FALSE;
}

/* Whether `report` is to be preferred: a heading only says again what the text under it says. */
static gboolean is_better(const DzScene *scene, const Report *report, const Report *best)
{
    if (best == NULL)
        return TRUE;
    guint8 prose = g_array_index(scene->claims, guint8, report->sentence);
    guint8 best_prose = g_array_index(scene->claims, guint8, best->sentence);
    return prose != best_prose ? prose > best_prose : report->belief > best->belief;
}

static gboolean is_across(const DzScene *scene, const Report *report)
{
    return dz_is_across(dz_passage_at(scene->quotes, report->quote), dz_passage_at(scene->narration, report->sentence));
}

/* What a report must be believed with more than. */
static double least_belief(const DzScene *scene, const Report *report)
{
    return is_across(scene, report) ? ACROSS_REPORT : INDIRECT_BELIEF;
}

/* Keeps the best report of the quotation in each article, and others of which little doubt is left. */
static void keep_nearest(const DzScene *scene, GArray *found, GArray *reports)
{
    g_autofree const Report **best = g_new0(const Report *, scene->event->n_articles);
    if (is_term(scene, found))
        return;
    for (guint i = 0; i < found->len; i++) {
        const Report *report = &g_array_index(found, Report, i);
        guint32 witness = dz_passage_at(scene->narration, report->sentence)->witness;
        if (report->belief > least_belief(scene, report) && is_better(scene, report, best[witness]))
            best[witness] = report;
    }
    for (guint i = 0; i < found->len; i++) {
        const Report *report = &g_array_index(found, Report, i);
        gboolean nearest = best[dz_passage_at(scene->narration, report->sentence)->witness] == report;
        gboolean prose = g_array_index(scene->claims, guint8, report->sentence) != 0;
        double beside = is_across(scene, report) ? ACROSS_BESIDE : INDIRECT_BESIDE;
        if (nearest ? prose || !is_across(scene, report) : prose && report->belief > beside)
            g_array_append_val(reports, *report);
    }
}

/* The report of a quotation by a sentence, and by all its twins in other articles than the quotation's. */
static void add_reports(const Search *self, guint32 quote, guint32 sentence, GArray *found)
{
    const DzScene *scene = self->scene;
    Report report = report_of(self, quote, sentence);
    for (; sentence != DZ_NO_TWIN; sentence = dz_passage_at(scene->sentences, sentence)->next_twin) {
        report.sentence = sentence;
        if (dz_passage_at(scene->sentences, sentence)->witness != dz_passage_at(scene->quotes, quote)->witness)
            g_array_append_val(found, report);
    }
}

/* What was found for a quotation holds for the same words elsewhere in its article; in other articles they are another
 * reading of its match. */
static void repeat_for_twins(const DzScene *scene, guint32 quote, GArray *reports, guint begin)
{
    guint end = reports->len;
    guint32 witness = dz_passage_at(scene->quotes, quote)->witness;
    guint32 twin = dz_passage_at(scene->quotes, quote)->next_twin;
    for (; twin != DZ_NO_TWIN && dz_passage_at(scene->quotes, twin)->witness == witness;
         twin = dz_passage_at(scene->quotes, twin)->next_twin)
        for (guint i = begin; i < end; i++) {
            Report report = g_array_index(reports, Report, i);
            report.quote = twin;
            g_array_append_val(reports, report);
        }
}

static GArray *find_reports(const DzScene *scene, DzIndex *sentences)
{
    GArray *reports = g_array_new(FALSE, FALSE, sizeof(Report));
    g_autofree const DzQuotation **voices = g_new0(const DzQuotation *, scene->sentences->len + 1);
    g_autofree guint32 *first = first_sentences(scene);
    const Search search = {scene, voices, first};
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(DzCandidate));
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Report));
    find_voices(&search);
    for (guint i = 0; i < scene->quotes->len; i++) {
        if (!dz_is_first_twin(scene->quotes, i))
            continue;
        dz_index_find(sentences, dz_passage_at(scene->quotes, i), dz_is_of_another_article, candidates);
        g_array_set_size(found, 0);
        for (guint k = 0; k < candidates->len; k++)
            add_reports(&search, i, g_array_index(candidates, DzCandidate, k).passage, found);
        guint begin = reports->len;
        keep_nearest(scene, found, reports);
        repeat_for_twins(scene, i, reports, begin);
    }
    g_array_sort(reports, compare_reports);
    return reports;
}

/* The matches that each quotation is a reading of: quotation -> GArray of guint32. */
static GHashTable *matches_by_quotation(const GPtrArray *matches)
{
    GHashTable *table = dz_lists_new();
    for (guint32 i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        for (guint32 k = 0; k < match->n_readings; k++)
            g_array_append_val(dz_list_under(table, match->readings[k].quotation), i);
    }
    return table;
}

static gboolean share_a_match(GHashTable *by_quotation, const DzQuotation *a, const DzQuotation *b)
{
    return dz_lists_meet(g_hash_table_lookup(by_quotation, a), g_hash_table_lookup(by_quotation, b));
}

/* A sentence, and what it is known to report. */
typedef struct {
    const DzScene *scene;
    GHashTable *by_quotation; /* see matches_by_quotation() */
    const DzPassage *sentence;
    guint8 *told;     /* by gram of the sentence: whether a report accounts for it */
    GPtrArray *heard; /* const DzQuotation *: of which it is a report */
} Teller;

static gboolean has_told(const Teller *self, const DzQuotation *quotation)
{
    for (guint i = 0; i < self->heard->len; i++)
        if (share_a_match(self->by_quotation, g_ptr_array_index(self->heard, i), quotation))
            return TRUE;
    return FALSE;
}

/* The share of what quotation and sentence have in common that no report accounts for. */
static double untold_share(const Teller *self, const DzPassage *quote)
{
    const DzGram *x = dz_passage_grams(self->scene, quote);
    const DzGram *y = dz_passage_grams(self->scene, self->sentence);
    gboolean across = dz_is_across(quote, self->sentence);
    double shared = 0;
    double untold = 0;
    for (guint32 i = 0, k = 0; i < quote->n_grams && k < self->sentence->n_grams;) {
        guint32 id = x[i].id;
        guint32 other = y[k].id;
        double weight = id == other ? dz_gram_worth(self->scene, id, across) : 0;
        shared += weight;
        untold += self->told[k] ? 0 : weight;
        i += id <= other ? 1 : 0;
        k += other <= id ? 1 : 0;
    }
    return shared > 0 ? CLAMP(untold / shared, 0, 1) : 0;
}

static void tell(const Teller *self, const DzPassage *quote)
{
    const DzGram *quoted = dz_passage_grams(self->scene, quote);
    const DzGram *grams = dz_passage_grams(self->scene, self->sentence);
    for (guint32 i = 0; i < self->sentence->n_grams; i++)
        if (dz_grams_have(quoted, quote->n_grams, grams[i].id))
            self->told[i] = TRUE;
    g_ptr_array_add(self->heard, (gpointer)(guintptr)quote->quotation);
}

static gint compare_beginning(gconstpointer quotation, gconstpointer at)
{
    return (*(const DzQuotation *const *)quotation)->span.begin < *(const guint32 *)at ? -1 : 1;
}

/* The index of the first of the article's quotations that begins at `at` or later. */
static guint first_quotation_from(const DzArticle *article, guint32 at)
{
    const GPtrArray *all = article->quotations;
    return dz_first_from(all->pdata, all->len, sizeof *all->pdata, compare_beginning, &at);
}

/* Whether the sentence itself quotes the utterance of which it might be a report. */
static gboolean quotes_it(const Teller *self, const DzQuotation *quotation)
{
    const DzPassage *sentence = self->sentence;
    const GPtrArray *quotations = sentence->article->quotations;
    for (guint i = first_quotation_from(sentence->article, sentence->span.begin); i < quotations->len; i++) {
        const DzQuotation *inside = g_ptr_array_index(quotations, i);
        if (inside->span.begin >= sentence->span.end)
            return FALSE;
        if (share_a_match(self->by_quotation, inside, quotation))
            return TRUE;
    }
    return FALSE;
}

/* Of the `n` reports by one sentence, those that tell of an utterance each. */
static void append_told(const DzScene *scene, GHashTable *by_quotation, const Report *reports, guint n,
                        GArray *indirect)
{
    const DzPassage *sentence = dz_passage_at(scene->narration, reports->sentence);
    g_autofree guint8 *told = g_new0(guint8, sentence->n_grams + 1);
    g_autoptr(GPtrArray) heard = g_ptr_array_new();
    const Teller teller = {scene, by_quotation, sentence, told, heard};
    for (guint i = 0; i < MIN(n, MAX_REPORTS); i++) {
        const Report *report = &reports[i];
        const DzPassage *quote = dz_passage_at(scene->quotes, report->quote);
        double belief = report->belief + BELIEF_SHARED * log(untold_share(&teller, quote));
        if (has_told(&teller, quote->quotation) || belief <= least_belief(scene, report) ||
            (belief - report->home < INDIRECT_REST && quotes_it(&teller, quote->quotation)))
            continue;
        tell(&teller, quote);
        DzIndirect found = {quote->quotation, sentence->article, sentence->span, report->score};
        g_array_append_val(indirect, found);
    }
}

void dz_indirect_find(const DzScene *scene, DzIndex *sentences, const GPtrArray *matches, GArray *indirect)
{
    g_autoptr(GArray) reports = find_reports(scene, sentences);
    g_autoptr(GHashTable) by_quotation = matches_by_quotation(matches);
    for (guint begin = 0, end = 0; begin < reports->len; begin = end) {
        guint32 sentence = g_array_index(reports, Report, begin).sentence;
        while (end < reports->len && g_array_index(reports, Report, end).sentence == sentence)
            end++;
        append_told(scene, by_quotation, &g_array_index(reports, Report, begin), end - begin, indirect);
    }
}
