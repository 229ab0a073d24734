/* flags.c -- what only a match can tell of a quotation.
 * In:     a match of utterances with its readings.
 * Out:    speakers inferred from another witness; quotations that are cut at a turn.
 * Knows:  that 「我支持……」 quoted without 「但……」 may say the opposite of what was said, and that a denial is of
 *         its own clause.
 */
#include "characters.h"
#include "form.h"
#include "parts.h"
#include "ranges.h"
#include "sense.h"
#include "similarity.h"
#include "weights.h"

/* The records are ours until the comparison is done; the match hands them out const. */
static DzQuotation *own(const DzQuotation *quotation)
{
    return (DzQuotation *)(guintptr)quotation;
}

/* The attribution that the readings agree on; NULL where two witnesses name different speakers, or only a paper: a word
 * that a report gives is a term elsewhere. */
static const DzQuotation *agreed_speaker(const DzScene *scene, const DzMatch *match)
{
    const DzQuotation *best = NULL;
    for (guint32 i = 0; i < match->n_readings; i++) {
        const DzQuotation *next = match->readings[i].quotation;
        if (next->speaker == NULL || (next->flags & DZ_QUOTATION_SPEAKER_INFERRED) != 0)
            continue;
        if (best == NULL)
            best = next;
        else if (dz_speakers_compare(scene->speakers, best, next) != DZ_SPEAKERS_SAME)
            return NULL;
    }
    return best != NULL && best->speaker_kind != DZ_SPEAKER_PAPER ? best : NULL;
}

/* Where an article first prints what is `name` in common form; empty: nowhere. */
static DzSpan find_printed(const DzArticle *article, const char *name)
{
    DzSpan common = dz_points_find(article->common, (DzSpan){0, article->common_length}, name);
    return common.begin < common.end ? dz_form_to_original(article, common) : common;
}

/* Gives a quotation the speaker that others name: as its own article prints the name, in its script, or as they do. */
static void lend_speaker(const DzScene *scene, const DzQuotation *known, DzQuotation *quotation)
{
    const char *name = dz_speaker_common(scene->speakers, known);
    DzSpan printed = name != NULL ? find_printed(quotation->article, name) : (DzSpan){0, 0};
    gboolean prints = printed.begin < printed.end;
    quotation->speaker = prints ? dz_article_dup_text(quotation->article, printed) : g_strdup(known->speaker);
    quotation->speaker_full = g_strdup(prints ? quotation->speaker : known->speaker_full);
    quotation->speaker_title = g_strdup(prints ? NULL : known->speaker_title);
    quotation->speaker_kind = known->speaker_kind;
    quotation->flags |= DZ_QUOTATION_SPEAKER_INFERRED;
}

static void infer_speakers(const DzScene *scene, const DzMatch *match)
{
    const DzQuotation *known = agreed_speaker(scene, match);
    for (guint32 i = 0; known != NULL && i < match->n_readings; i++) {
        const DzQuotation *reading = match->readings[i].quotation;
        if (reading->speaker == NULL && (reading->flags & DZ_QUOTATION_SPEAKER_CORRECTED) == 0)
            lend_speaker(scene, known, own(reading));
    }
}

/* Whether units [from, to) have a word of one of these classes (DzTurn). */
static gboolean turns_in(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to, guint classes)
{
    return from < to && (dz_turns_within(scene, passage, dz_units_common(scene, passage, from, to)) & classes) != 0;
}

/* Whether the words from `from` on turn what stands before them: within the sentence, where a denial must follow at
 * once, in the same clause, to be about it; in the next sentence, its first word. */
static gboolean goes_on_with_a_turn(const DzScene *scene, const DzPassage *passage, guint32 from)
{
    guint32 limit = MIN(from + TURN_UNITS, passage->n_units);
    if (from >= limit)
        return FALSE;
    if (dz_sentence_ends_after(scene, passage, from - 1))
        return turns_in(scene, passage, from, MIN(from + TURN_OPENING, limit), DZ_TURN_CONTRAST);
    guint32 end = from + 1;
    while (end < limit && !dz_sentence_ends_after(scene, passage, end - 1))
        end++;
    guint32 clause = from;
    while (clause < MIN(from + TURN_LEAD, end) && !dz_clause_ends_after(scene, passage, clause - 1))
        clause++;
    return turns_in(scene, passage, from, end, DZ_TURN_CONTRAST | DZ_TURN_CONDITION) ||
           turns_in(scene, passage, from, clause, DZ_TURN_NEGATION);
}

/* Whether the words just before `to`, in its clause, deny it or make it a condition: what 但 leads up to stays as it
 * was said. */
static gboolean leads_up_with_a_turn(const DzScene *scene, const DzPassage *passage, guint32 to)
{
    guint32 from = to;
    while (from > 0 && to - from < TURN_LEAD && !dz_clause_ends_after(scene, passage, from - 1))
        from--;
    return turns_in(scene, passage, from, to, DZ_TURN_NEGATION | DZ_TURN_CONDITION);
}

/* Whether the article itself goes on with a contrast behind the quotation: 「本想罷手」，但他說…… */
static gboolean is_turned_behind(const DzScene *scene, const DzPassage *passage)
{
    DzSpan quoted = dz_form_to_common(passage->article, passage->span);
    DzSpan behind = {quoted.end, MIN(quoted.end + TURN_BEHIND, passage->article->common_length)};
    return (dz_turns_within(scene, passage, behind) & DZ_TURN_CONTRAST) != 0;
}

/* Whether the run is enough to tell that one stops where the other goes on. A few units are, if they are all that is
 * quoted, and a clause of the other. */
static gboolean is_long_enough(const DzScene *scene, const DzRun *run, const DzPassage *shorter,
                               const DzPassage *longer)
{
    gboolean whole = run->length == shorter->n_units && run->b == 0 && run->length >= TURN_WHOLE;
    return run->length >= TURN_RUN || (whole && shorter->quotation->kind == DZ_QUOTATION_DIRECT &&
                                       dz_clause_ends_after(scene, longer, run->length - 1));
}

/* Whether `longer` goes on with a turn where `shorter` ends, or leads up to it with one where `shorter` begins. */
static gboolean is_cut_at_a_turn(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer)
{
    DzRun run = dz_run_of(scene, shorter, longer);
    if (!is_long_enough(scene, &run, shorter, longer) || (dz_turns_around(scene, shorter) & DZ_TURN_SENSE) != 0)
        return FALSE;
    gboolean to_the_end = run.a + run.length == shorter->n_units;
    return (to_the_end && goes_on_with_a_turn(scene, longer, run.b + run.length) &&
            !is_turned_behind(scene, shorter)) ||
           (run.a == 0 && leads_up_with_a_turn(scene, longer, run.b));
}

/* Whether a few words are a phrase in the reporter's sentence, which goes on from them: 批評「一些政客」的行為. */
static gboolean is_phrase_of_reporter(const DzPassage *passage)
{
    const DzQuotation *quotation = passage->quotation;
    guint32 behind = quotation->marked.end;
    return quotation->kind == DZ_QUOTATION_PARTIAL && passage->n_units < TURN_PHRASE &&
           behind < quotation->article->length && dz_is_han(quotation->article->text[behind]);
}

void dz_flags_set(const DzScene *scene, const GArray *places, const DzMatch *match)
{
    infer_speakers(scene, match);
    guint n = MIN(places->len, MAX_COMPARED);
    for (guint i = 0; i < places->len; i++)
        for (guint k = 0; k < n; k++) {
            const DzPassage *shorter = dz_passage_at(scene->quotes, g_array_index(places, guint32, i));
            const DzPassage *longer = dz_passage_at(scene->quotes, g_array_index(places, guint32, k));
            if (shorter->n_units < longer->n_units && !is_phrase_of_reporter(shorter) &&
                is_cut_at_a_turn(scene, shorter, longer))
                own(shorter->quotation)->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
        }
}
