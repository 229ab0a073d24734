/* editor.c -- what an editor's corrections say of matches.
 * In:     corrections, and the passages they may be about.
 * Out:    edges and reports that nobody disputes; which corrections were applied.
 * Not here: reading the file, and speakers (corrections/); corrections of events (event/).
 */
#include "editor.h"

#include "graph.h"
#include "hash.h"
#include "match.h"

static const DzCorrection *correction_at(const DzCorrections *corrections, guint index)
{
    return g_ptr_array_index(corrections->list, index);
}

static const DzCorrectedPlace *place_at(const DzCorrection *correction, guint index)
{
    return g_ptr_array_index(correction->places, index);
}

static gboolean is_about_utterances(const DzCorrection *correction)
{
    return correction->kind == DZ_CORRECTION_SAME_UTTERANCE || correction->kind == DZ_CORRECTION_OTHER_UTTERANCE;
}

gboolean dz_editor_sets_apart(const DzCorrections *corrections, const DzPassage *passage)
{
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        const DzCorrection *correction = correction_at(corrections, i);
        for (guint k = 0; correction->kind == DZ_CORRECTION_OTHER_UTTERANCE && k < correction->places->len; k++)
            if (dz_corrected_place_is_at(place_at(correction, k), passage->article, passage->span))
                return TRUE;
    }
    return FALSE;
}

/* The longest quotation that stands in the words of the place; NULL: none does. */
static const DzPassage *find_within(const DzCorrectedPlace *place, const GArray *passages)
{
    const DzPassage *longest = NULL;
    for (guint32 i = 0; i < passages->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, i);
        if (passage->quotation != NULL &&
            (longest == NULL || dz_span_length(passage->span) > dz_span_length(longest->span)) &&
            dz_corrected_place_holds(place, passage->article, passage->span))
            longest = passage;
    }
    return longest;
}

/* The shortest passage that holds the words of the place, else a quotation within them; NULL: there is none. */
static const DzPassage *find_passage(const DzCorrectedPlace *place, const GArray *passages)
{
    const DzPassage *shortest = NULL;
    for (guint32 i = 0; i < passages->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, i);
        if ((shortest == NULL || dz_span_length(passage->span) < dz_span_length(shortest->span)) &&
            dz_corrected_place_is_at(place, passage->article, passage->span))
            shortest = passage;
    }
    return shortest != NULL ? shortest : find_within(place, passages);
}

/* Appends an edge for every two places of the correction, if all of them are found. */
static gboolean append_verdict(const DzCorrection *correction, const GArray *passages, GArray *verdicts)
{
    g_autofree guint32 *found = g_new0(guint32, correction->places->len);
    for (guint i = 0; i < correction->places->len; i++) {
        const DzPassage *passage = find_passage(place_at(correction, i), passages);
        if (passage == NULL)
            return FALSE;
        found[i] = passage->twin;
    }
    for (guint i = 0; i < correction->places->len; i++)
        for (guint k = i + 1; k < correction->places->len; k++) {
            double score = correction->kind == DZ_CORRECTION_SAME_UTTERANCE ? 1 : -1;
            DzEdge edge = {MIN(found[i], found[k]), MAX(found[i], found[k]), score};
            if (edge.a != edge.b)
                g_array_append_val(verdicts, edge);
        }
    return TRUE;
}

static void replace_edges(GArray *edges, const GArray *verdicts)
{
    g_autoptr(GHashTable) judged = dz_pair_set_new();
    guint kept = 0;
    GArray *last = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    for (guint i = 0; i < verdicts->len; i++) {
        const DzEdge *edge = &g_array_index(verdicts, DzEdge, i);
        if (dz_pair_set_add(judged, edge->a, edge->b))
            g_array_append_val(last, *edge);
    }
    for (guint i = 0; i < edges->len; i++) {
        DzEdge edge = g_array_index(edges, DzEdge, i);
        if (!dz_pair_set_has(judged, edge.a, edge.b))
            g_array_index(edges, DzEdge, kept++) = edge;
    }
    g_array_set_size(edges, kept);
    g_array_append_vals(edges, last->data, last->len);
    g_array_unref(last);
}

void dz_editor_correct_edges(DzCorrections *corrections, const GArray *passages, GArray *edges)
{
    g_autoptr(GArray) verdicts = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        gboolean parts = correction->kind == DZ_CORRECTION_OTHER_UTTERANCE;
        if (is_about_utterances(correction) && (parts || !correction->applied))
            correction->applied |= append_verdict(correction, passages, verdicts);
    }
    if (verdicts->len > 0)
        replace_edges(edges, verdicts);
}

/* -- Reports ----------------------------------------------------------------------------------------------------- */

static gboolean parts(const DzCorrection *correction, const DzQuotation *quotation, const DzIndirect *report)
{
    return dz_correction_names(correction, report->article, report->span, quotation->article, quotation->span);
}

/* Whether the correction tells the report from its quotation, or from another reading of the same utterance. */
static gboolean parts_from_utterance(const DzCorrection *correction, const GPtrArray *matches, const DzIndirect *report)
{
    if (parts(correction, report->quotation, report))
        return TRUE;
    for (guint i = 0; i < matches->len; i++) {
        const DzMatch *match = g_ptr_array_index(matches, i);
        for (guint32 k = 0; dz_match_reads(match, report->quotation) && k < match->n_readings; k++)
            if (parts(correction, match->readings[k].quotation, report))
                return TRUE;
    }
    return FALSE;
}

static void remove_reports(DzCorrection *correction, const GPtrArray *matches, GArray *indirect)
{
    for (guint i = indirect->len; i > 0; i--)
        if (parts_from_utterance(correction, matches, &g_array_index(indirect, DzIndirect, i - 1))) {
            g_array_remove_index(indirect, i - 1);
            correction->applied = TRUE;
        }
}

/* One place reports the other, if that is in a quotation of another article and it is in none. First of all reports,
 * so that one that was less sure of it goes for nothing. */
static void join_report(DzCorrection *correction, const DzCorrectedPlace *quoted, const DzCorrectedPlace *told,
                        const DzScene *scene, GArray *indirect)
{
    const DzPassage *quote = find_passage(quoted, scene->quotes);
    const DzPassage *sentence = find_passage(told, scene->sentences);
    if (quote == NULL || sentence == NULL || quote->article == sentence->article ||
        find_passage(told, scene->quotes) != NULL)
        return;
    DzIndirect report = {quote->quotation, sentence->article, sentence->span, 1};
    g_array_prepend_val(indirect, report);
    correction->applied = TRUE;
}

static void join_reports(DzCorrection *correction, const DzScene *scene, GArray *indirect)
{
    for (guint i = 0; i < correction->places->len; i++)
        for (guint k = 0; k < correction->places->len; k++)
            if (i != k)
                join_report(correction, place_at(correction, i), place_at(correction, k), scene, indirect);
}

void dz_editor_correct_reports(DzCorrections *corrections, const DzScene *scene, const GPtrArray *matches,
                               GArray *indirect)
{
    for (guint i = 0; corrections != NULL && i < corrections->list->len; i++) {
        DzCorrection *correction = g_ptr_array_index(corrections->list, i);
        if (correction->kind == DZ_CORRECTION_OTHER_UTTERANCE)
            remove_reports(correction, matches, indirect);
        else if (correction->kind == DZ_CORRECTION_SAME_UTTERANCE)
            join_reports(correction, scene, indirect);
    }
}
