/* edits.c -- the places where two passages have other words, with what has moved.
 * In:     aligned stretches.
 * Out:    edits; words that one passage lacks here and has elsewhere are one edit, moved.
 * Knows:  block moves as diff tools find them: the longest run first (Heckel 1978; Tichy 1984), greedily.
 * Not here: what an edit means (differences.c).
 */
#include "edits.h"

#include "alignment.h"
#include "weights.h"

typedef struct {
    guint32 a;
    guint32 b;
    guint32 length;
    guint from; /* the edit of `a` and the edit of `b` it is cut from */
    guint to;
} Move;

/* The longest run of units that edit `from` lacks in b and edit `to` in a, if it beats `best`. */
static void find_move(const GArray *edits, guint from, guint to, const guint32 *a, const guint32 *b, Move *best)
{
    const DzEdit *x = &g_array_index(edits, DzEdit, from);
    const DzEdit *y = &g_array_index(edits, DzEdit, to);
    for (guint32 i = x->a; i < x->a_end; i++)
        for (guint32 k = y->b; k < y->b_end; k++) {
            guint32 length = 0;
            while (i + length < x->a_end && k + length < y->b_end && a[i + length] == b[k + length])
                length++;
            if (length > best->length)
                *best = (Move){i, k, length, from, to};
        }
}

static Move longest_move(const GArray *edits, const guint32 *a, const guint32 *b)
{
    Move best = {.length = MOVED_UNITS - 1};
    for (guint from = 0; from < edits->len; from++)
        for (guint to = 0; to < edits->len; to++)
            if (from != to && !g_array_index(edits, DzEdit, from).moved && !g_array_index(edits, DzEdit, to).moved)
                find_move(edits, from, to, a, b, &best);
    return best;
}

static void append_edit(GArray *edits, DzEdit edit)
{
    if (edit.a < edit.a_end || edit.b < edit.b_end)
        g_array_append_val(edits, edit);
}

/* Cuts the moved run out of both edits: what stands before and after it stays. */
static GArray *cut_out(GArray *edits, const Move *move)
{
    GArray *result = g_array_new(FALSE, FALSE, sizeof(DzEdit));
    for (guint i = 0; i < edits->len; i++) {
        DzEdit edit = g_array_index(edits, DzEdit, i);
        if (i == move->from) {
            guint32 a_end = move->a + move->length;
            append_edit(result, (DzEdit){edit.a, move->a, edit.b, edit.b_end, FALSE});
            append_edit(result, (DzEdit){move->a, a_end, move->b, move->b + move->length, TRUE});
            append_edit(result, (DzEdit){a_end, edit.a_end, edit.b_end, edit.b_end, FALSE});
        } else if (i == move->to) {
            append_edit(result, (DzEdit){edit.a, edit.a_end, edit.b, move->b, FALSE});
            append_edit(result, (DzEdit){edit.a_end, edit.a_end, move->b + move->length, edit.b_end, FALSE});
        } else {
            append_edit(result, edit);
        }
    }
    g_array_unref(edits);
    return result;
}

/* Units of both sides that stand in edits: what a search for moves costs is their product. */
static guint64 search_cost(const GArray *edits)
{
    guint64 in_a = 0;
    guint64 in_b = 0;
    for (guint i = 0; i < edits->len; i++) {
        const DzEdit *edit = &g_array_index(edits, DzEdit, i);
        in_a += edit->a_end - edit->a;
        in_b += edit->b_end - edit->b;
    }
    return in_a * in_b;
}

GArray *dz_edits_find(const GArray *stretches, const guint32 *a, const guint32 *b)
{
    GArray *edits = g_array_new(FALSE, FALSE, sizeof(DzEdit));
    for (guint i = 0; i < stretches->len; i++) {
        const DzStretch *stretch = &g_array_index(stretches, DzStretch, i);
        if (!stretch->same)
            append_edit(edits, (DzEdit){stretch->a, stretch->a_end, stretch->b, stretch->b_end, FALSE});
    }
    for (guint n = 0; n < MAX_MOVES && search_cost(edits) <= MAX_MOVE_CELLS; n++) {
        Move move = longest_move(edits, a, b);
        if (move.length < MOVED_UNITS)
            break;
        edits = cut_out(edits, &move);
    }
    return edits;
}
