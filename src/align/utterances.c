/* utterances.c -- which quotations are one utterance.
 * In:     the quotations of a scene.
 * Out:    matches, complete, and the flags of the quotations in them.
 * Knows:  the steps; how a group is called.
 * Not here: which pair is believed (beliefs.c), what differs between the readings (differences.c).
 */
#include "beliefs.h"
#include "editor.h"
#include "groups.h"
#include "index.h"
#include "parts.h"
#include "similarity.h"
#include "weights.h"

/* The weakest link of the group decides how it is called, and the mean how much it is believed. */
static void judge(const DzScene *scene, const GArray *group, DzMatch *match)
{
    double sum = 0;
    double weakest = 1;
    double least_alike = 1;
    gboolean translated = FALSE;
    guint n = 0;
    guint limit = MIN(group->len, MAX_JUDGED);
    for (guint i = 0; i < limit; i++)
        for (guint k = i + 1; k < limit; k++) {
            const DzPassage *a = dz_passage_at(scene->quotes, g_array_index(group, guint32, i));
            const DzPassage *b = dz_passage_at(scene->quotes, g_array_index(group, guint32, k));
            DzSimilarity similarity = dz_similarity_of(scene, a, b);
            if (similarity.shared <= 0 && (dz_is_gloss(a->quotation) || dz_is_gloss(b->quotation)))
                continue; /* what it glosses is there, too */
            sum += dz_containment(&similarity);
            weakest = MIN(weakest, dz_containment(&similarity));
            least_alike = MIN(least_alike, dz_is_across(a, b) ? 0 : similarity.resemblance);
            translated = translated || dz_is_across(a, b);
            n++;
        }
    match->score = n > 0 ? sum / n : 1;
    match->how = least_alike >= VERBATIM_RESEMBLANCE          ? DZ_HOW_VERBATIM
                 : weakest >= NEAR_CONTAINMENT && !translated ? DZ_HOW_NEAR
                                                              : DZ_HOW_RETRANSLATED;
}

void dz_utterances_find(const DzScene *scene, DzIndex *sentences, GPtrArray *matches)
{
    g_autoptr(GArray) edges = dz_beliefs_find(scene);
    dz_nested_untie(scene, edges);
    dz_editor_correct_edges(scene->corrections, scene->quotes, edges);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(scene->quotes->len, edges);
    dz_groups_merge(scene, edges, groups);
    dz_groups_add_repeated(groups, scene->quotes);
    dz_groups_unite_glosses(scene, edges, groups);
    g_autoptr(GPtrArray) kept = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    for (guint i = 0; i < groups->len; i++) {
        g_autoptr(GArray) places = dz_with_twins(scene->quotes, g_ptr_array_index(groups, i));
        dz_speakers_settle_all(scene, places);
    }
    for (guint i = 0; i < groups->len; i++) {
        g_autoptr(GArray) places = dz_with_twins(scene->quotes, g_ptr_array_index(groups, i));
        if (!dz_spans_two_outlets(scene, scene->quotes, places))
            continue;
        DzMatch *match = dz_match_of(scene, sentences, scene->quotes, places);
        judge(scene, g_ptr_array_index(groups, i), match);
        g_ptr_array_add(matches, match);
        g_ptr_array_add(kept, g_steal_pointer(&places));
    }
    for (guint i = 0; i < kept->len; i++)
        dz_flags_set(scene, g_ptr_array_index(kept, i), g_ptr_array_index(matches, i));
}
