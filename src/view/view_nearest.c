/* view_nearest.c -- see view_nearest.h.
 * In:     a row, and what came near to its readings in articles that have none.
 * Out:    the place, and whether a reader should look there before believing that the outlet has nothing.
 * Knows:  that a row says what it is called by, its label, and its other sentences may tell of other things as well;
 *         that the words of a label may stand in another row, so that who has that one tells this one too, or a part.
 */
#include "view_nearest.h"

#include "view_part.h"
#include "view_rows.h"

/* A fact's nearest sentence may tell it if it is so alike to what names the row. From 0.16 on 81 of 104 such sentences
 * told the fact or a part of it; of 59 from 0.12 to there 33 did, of 69 from 0.08 to 0.12 26. */
#define ALIKE 0.12

static DzNearest place_of(const DzOmission *omission)
{
    return (DzNearest){omission->article, omission->nearest, omission->score, FALSE};
}

/* The best of those that come near to the label; of several articles, in any. */
static DzNearest nearest_to_label(const DzRow *row, const DzColumn *column)
{
    DzNearest best = {NULL, {0, 0}, 0, FALSE};
    gint label = dz_row_label(row)->reading;
    for (guint32 i = 0; row->match != NULL && i < row->match->n_nearest; i++) {
        const DzOmission *near = &row->match->nearest[i];
        if ((gint)near->reading == label && near->score > best.score &&
            g_ptr_array_find(column->articles, near->article, NULL))
            best = place_of(near);
    }
    best.alike = row->is_statement && best.score >= ALIKE;
    return best;
}

/* The same, of those that come near to any reading. It may tell the fact, too, if that is told so loosely that the
 * readings are no more alike to each other: of 14 such cells, read in twelve events, six told it and five a part. */
static DzNearest nearest_to_any(const DzRow *row, const DzColumn *column)
{
    DzNearest best = {NULL, {0, 0}, 0, FALSE};
    for (guint32 i = 0; row->match != NULL && i < row->match->n_omissions; i++) {
        const DzOmission *omission = &row->match->omissions[i];
        if (omission->nearest.begin < omission->nearest.end && omission->score > best.score &&
            g_ptr_array_find(column->articles, omission->article, NULL))
            best = place_of(omission);
    }
    best.alike = row->is_statement && best.score >= row->match->score;
    return best;
}

/* What the column surely has of another row in which the label's words stand. Of 48 facts that an outlet told so, 30
 * were told whole and 12 in part; of 12 utterances of 126 events six and six. */
static DzNearest told_beside(const DzRow *row, guint column)
{
    for (guint i = 0; i < row->kin->len; i++) {
        guint n = 0;
        const DzPassage *passages = dz_row_passages(g_ptr_array_index(row->kin, i), column, &n);
        for (guint k = 0; k < n; k++)
            if (passages[k].carried > DZ_CARRIED_PERHAPS)
                return (DzNearest){passages[k].article, passages[k].span, ALIKE, TRUE};
    }
    return (DzNearest){NULL, {0, 0}, 0, FALSE};
}

/* What the editor says is another fact is not alike. */
static void correct(const DzView *self, const DzRow *row, DzNearest *place)
{
    place->alike =
        place->alike && !dz_rows_corrected(self, DZ_CORRECTION_OTHER_UTTERANCE, row, place->article, place->span);
}

DzNearest dz_view_nearest(const DzView *self, const DzRow *row, guint column)
{
    const DzColumn *own = dz_view_column(self, column);
    DzNearest places[] = {nearest_to_label(row, own), told_beside(row, column), nearest_to_any(row, own)};
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
        correct(self, row, &places[i]);
        if (places[i].alike)
            return places[i];
    }
    return places[0].article != NULL ? places[0] : places[2];
}

/* -- Rows of one sentence ------------------------------------------------------------------------------------------ */

/* Whether a passage of a row tells what the label of another one says. What a sentence around a short quotation shares
 * with other outlets is the rest of it. */
static gboolean tells_label(const DzView *self, const DzRow *row, const DzPassage *passage, const DzRow *labelled)
{
    const DzPassage *label = dz_row_label(labelled);
    DzSpan part = dz_part_rendered(self, labelled, label);
    gboolean around = label->quotation != NULL && passage->quotation == NULL;
    return passage->carried > DZ_CARRIED_PERHAPS && passage->article == label->article &&
           dz_spans_overlap(dz_part_rendered(self, row, passage), part) &&
           (!around || 2 * dz_span_length(part) >= dz_span_length(passage->span));
}

static gboolean is_kin(const DzView *self, const DzRow *row, const DzRow *other)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(other, dz_row_label(row)->column, &n);
    for (guint i = 0; i < n; i++)
        if (tells_label(self, other, &passages[i], row))
            return TRUE;
    return FALSE;
}

void dz_view_find_kin(const DzView *self, DzRow *row)
{
    row->kin = g_ptr_array_new();
    for (guint i = 0; i < self->rows->len; i++) {
        DzRow *other = g_ptr_array_index(self->rows, i);
        if (other != row && is_kin(self, row, other))
            g_ptr_array_add(row->kin, other);
    }
}
