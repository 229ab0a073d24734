/* editor.c -- what an editor's corrections say of matches.
 * In:     corrections, and the passages they may be about.
 * Out:    edges that nobody disputes; which corrections were applied.
 * Not here: reading the file, and speakers (corrections/); corrections of events (event/).
 */
#include "editor.h"

#include "graph.h"
#include "hash.h"

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

/* The first twin of the shortest passage that holds the words of the place. */
static gboolean find_passage(const DzCorrectedPlace *place, const GArray *passages, guint32 *found)
{
    guint32 shortest = G_MAXUINT32;
    for (guint32 i = 0; i < passages->len; i++) {
        const DzPassage *passage = dz_passage_at(passages, i);
        if (dz_span_length(passage->span) < shortest &&
            dz_corrected_place_is_at(place, passage->article, passage->span)) {
            shortest = dz_span_length(passage->span);
            *found = passage->twin;
        }
    }
    return shortest != G_MAXUINT32;
}

/* Appends an edge for every two places of the correction, if all of them are found. */
static gboolean append_verdict(const DzCorrection *correction, const GArray *passages, GArray *verdicts)
{
    g_autofree guint32 *found = g_new0(guint32, correction->places->len);
    for (guint i = 0; i < correction->places->len; i++)
        if (!find_passage(place_at(correction, i), passages, &found[i]))
            return FALSE;
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
        if (is_about_utterances(correction) && !correction->applied)
            correction->applied = append_verdict(correction, passages, verdicts);
    }
    if (verdicts->len > 0)
        replace_edges(edges, verdicts);
}
