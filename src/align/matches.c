/* matches.c -- from groups of passages to matches.
 * In:     places of quotations or sentences that are one utterance or state one fact.
 * Out:    a match of them, complete but for how its readings are alike.
 * Knows:  that two versions of one outlet's article are one witness; that the same words in several articles are a
 *         group, whoever else is alike.
 * Not here: which passages are a group (groups.c, cores.c), how a match is called (utterances.c, statements.c).
 */
#include "parts.h"
#include "similarity.h"
#include "weights.h"

DzMatch *dz_match_of(const DzScene *scene, DzIndex *sentences, const GArray *passages, const GArray *places)
{
    DzMatch *match = g_new0(DzMatch, 1);
    DzReading *readings = g_new0(DzReading, places->len);
    for (guint i = 0; i < places->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, g_array_index(places, guint32, i));
        readings[i] = (DzReading){passage->article, passage->span, passage->quotation};
    }
    match->kind = passages == scene->quotes ? DZ_MATCH_UTTERANCE : DZ_MATCH_STATEMENT;
    match->event = scene->event;
    match->n_readings = places->len;
    match->readings = readings;
    dz_pairs_find(scene, passages, places, match);
    dz_evidence_find(scene, passages, places, match);
    dz_omissions_find(scene, sentences, passages, places, match);
    return match;
}

gboolean dz_spans_two_outlets(const DzScene *scene, const GArray *passages, const GArray *places)
{
    const DzPassage *first = dz_passage_at(passages, g_array_index(places, guint32, 0));
    for (guint i = 1; i < places->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, g_array_index(places, guint32, i));
        if (scene->witnesses[passage->witness].outlet != scene->witnesses[first->witness].outlet)
            return TRUE;
    }
    return FALSE;
}

void dz_groups_add_repeated(GPtrArray *groups, const GArray *passages)
{
    g_autofree gboolean *grouped = g_new0(gboolean, passages->len + 1);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        for (guint k = 0; k < group->len; k++)
            grouped[g_array_index(group, guint32, k)] = TRUE;
    }
    for (guint32 i = 0; i < passages->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, i);
        if (grouped[i] || passage->twin != i || passage->next_twin == DZ_NO_TWIN || passage->n_units < MIN_REPEATED)
            continue;
        GArray *group = g_array_new(FALSE, FALSE, sizeof(guint32));
        g_array_append_val(group, i);
        g_ptr_array_add(groups, group);
    }
}

guint dz_core_of(const DzScene *scene, const GArray *passages, const GArray *places)
{
    guint best = 0;
    double most = -1;
    guint n = MIN(places->len, MAX_COMPARED);
    for (guint i = 0; i < n; i++) {
        double sum = 0;
        for (guint k = 0; k < n; k++) {
            DzSimilarity similarity =
                dz_similarity_of(scene, dz_passage_at(passages, g_array_index(places, guint32, i)),
                                 dz_passage_at(passages, g_array_index(places, guint32, k)));
            sum += i != k ? similarity.resemblance : 0;
        }
        if (sum > most + 1e-9) {
            most = sum;
            best = i;
        }
    }
    return best;
}
