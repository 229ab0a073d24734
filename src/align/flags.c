/* flags.c -- what only a match can tell of a quotation.
 * In:     a match of utterances with its readings.
 * Out:    speakers inferred from another witness; quotations that stop before a turn.
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

/* Whether the words of `longer` within TURN_UNITS of where the shared words end turn, limit or deny, and stand in its
 * quotation but not in the shorter one. */
static gboolean goes_on_with_a_turn(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer)
{
    DzRun run = dz_run_of(scene, shorter, longer);
    if (run.length < MIN(shorter->n_units, TURN_RUN))
        return FALSE;
    guint32 left = shorter->n_units - (run.a + run.length);
    guint32 from = run.b + run.length;
    if (left > 0 || from >= longer->n_units)
        return FALSE;
    DzSpan rest = dz_units_common(scene, longer, from, MIN(from + TURN_UNITS, longer->n_units));
    const guint8 *classes = scene->witnesses[longer->witness].classes;
    guint found = 0;
    for (guint32 at = rest.begin; at < rest.end; at++)
        found |= classes[at];
    return (found & (DZ_TURN_CONTRAST | DZ_TURN_CONDITION)) != 0;
}

void dz_flags_set(const DzScene *scene, const GArray *places, const DzMatch *match)
{
    infer_speakers(scene, match);
    guint n = MIN(places->len, MAX_COMPARED);
    for (guint i = 0; i < places->len; i++)
        for (guint k = 0; k < n; k++) {
            const DzPassage *shorter = dz_passage_at(scene->quotes, g_array_index(places, guint32, i));
            const DzPassage *longer = dz_passage_at(scene->quotes, g_array_index(places, guint32, k));
            if (shorter->n_units < longer->n_units && goes_on_with_a_turn(scene, shorter, longer))
                own(shorter->quotation)->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
        }
}
