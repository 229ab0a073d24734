/* flags.c -- what only a match can tell of a quotation.
 * In:     a match of utterances with its readings.
 * Out:    speakers inferred from another witness; quotations that are cut at a turn.
 * Knows:  that 「我支持……」 quoted without 「但……」 may say the opposite of what was said.
 */
#include "parts.h"
#include "similarity.h"
#include "weights.h"

/* The records are ours until the comparison is done; the match hands them out const. */
static DzQuotation *own(const DzQuotation *quotation)
{
    return (DzQuotation *)(guintptr)quotation;
}

/* The attribution that most readings agree on; NULL where two witnesses name different speakers. */
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
    return best;
}

static void infer_speakers(const DzScene *scene, const DzMatch *match)
{
    const DzQuotation *known = agreed_speaker(scene, match);
    for (guint32 i = 0; known != NULL && i < match->n_readings; i++) {
        DzQuotation *quotation = own(match->readings[i].quotation);
        if (quotation->speaker != NULL)
            continue;
        quotation->speaker = g_strdup(known->speaker);
        quotation->speaker_full = g_strdup(known->speaker_full);
        quotation->speaker_title = g_strdup(known->speaker_title);
        quotation->flags |= DZ_QUOTATION_SPEAKER_INFERRED;
    }
}

static gboolean turns_in(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to)
{
    DzSpan common = dz_units_common(scene, passage, from, to);
    const guint8 *classes = scene->witnesses[passage->witness].classes;
    guint found = 0;
    for (guint32 at = common.begin; at < common.end; at++)
        found |= classes[at];
    return (found & DZ_TURN_SENSE) != 0;
}

/* Whether `longer` goes on with a turn where `shorter` ends, or leads up to it with one where `shorter` begins. */
static gboolean is_cut_at_a_turn(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer)
{
    DzRun run = dz_run_of(scene, shorter, longer);
    if (run.length == 0 || run.length < MIN(shorter->n_units, TURN_RUN))
        return FALSE;
    guint32 end = run.b + run.length;
    gboolean to_the_end = run.a + run.length == shorter->n_units;
    return (to_the_end && turns_in(scene, longer, end, MIN(end + TURN_UNITS, longer->n_units))) ||
           (run.a == 0 && turns_in(scene, longer, run.b > TURN_LEAD ? run.b - TURN_LEAD : 0, run.b));
}

void dz_flags_set(const DzScene *scene, const GArray *places, const DzMatch *match)
{
    infer_speakers(scene, match);
    guint n = MIN(places->len, MAX_COMPARED);
    for (guint i = 0; i < places->len; i++)
        for (guint k = 0; k < n; k++) {
            const DzPassage *shorter = dz_passage_at(scene->quotes, g_array_index(places, guint32, i));
            const DzPassage *longer = dz_passage_at(scene->quotes, g_array_index(places, guint32, k));
            if (shorter->n_units < longer->n_units && is_cut_at_a_turn(scene, shorter, longer))
                own(shorter->quotation)->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
        }
}
