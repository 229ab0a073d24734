/* compose.c -- two lists of changes, one after the other, as one. See dz_changes_compose().
 *
 * Both lists are walked once, side by side, in the coordinates of the middle text. `ahead` is what is left of the first
 * list's current change once the second list's changes before it have taken their part.
 */
#include "changes.h"

typedef struct {
    const GArray *first;
    guint next; /* of `first` */
    gboolean has_ahead;
    DzFormChange ahead; /* its common span is in the middle text */
    gint64 to_original; /* from the middle text, behind every change of `first` that was passed */
    gint64 to_common;   /* likewise of the second list */
    GArray *out;
} Walk;

static guint32 moved(guint32 at, gint64 by)
{
    return (guint32)((gint64)at + by);
}

static void advance(Walk *walk)
{
    walk->has_ahead = walk->next < walk->first->len;
    if (walk->has_ahead)
        walk->ahead = g_array_index(walk->first, DzFormChange, walk->next++);
}

static void pass_ahead(Walk *walk)
{
    walk->to_original = (gint64)walk->ahead.original.end - walk->ahead.common.end;
    advance(walk);
}

static gboolean is_pointwise(const DzFormChange *change)
{
    return dz_span_length(change->original) == dz_span_length(change->common);
}

/* Puts out a change of the first list that the second leaves alone. */
static void emit_first(Walk *walk, DzFormChange change)
{
    change.common.begin = moved(change.common.begin, walk->to_common);
    change.common.end = moved(change.common.end, walk->to_common);
    g_array_append_val(walk->out, change);
}

/* Cuts a pointwise `ahead` at `middle` and gives its left part. */
static DzFormChange cut_ahead(Walk *walk, guint32 middle)
{
    DzFormChange left = walk->ahead;
    guint32 length = middle - left.common.begin;
    left.common.end = middle;
    left.original.end = left.original.begin + length;
    walk->ahead.common.begin = left.common.end;
    walk->ahead.original.begin = left.original.end;
    return left;
}

/* All of the first list before `change`, a change of the second list whose `original` span is in the middle text, which
 * is widened to the left over what cannot be cut. */
static void emit_before(Walk *walk, DzFormChange *change)
{
    while (walk->has_ahead && walk->ahead.common.end <= change->original.begin) {
        emit_first(walk, walk->ahead);
        pass_ahead(walk);
    }
    if (!walk->has_ahead || walk->ahead.common.begin >= change->original.begin)
        return;
    if (is_pointwise(&walk->ahead)) {
        emit_first(walk, cut_ahead(walk, change->original.begin));
        return;
    }
    change->common.begin -= change->original.begin - walk->ahead.common.begin;
    change->original.begin = walk->ahead.common.begin;
}

/* Takes what of the first list lies within `change` into it, which is widened to the right over what cannot be cut. */
static void absorb(Walk *walk, DzFormChange *change)
{
    while (walk->has_ahead && walk->ahead.common.begin < change->original.end) {
        guint32 end = walk->ahead.common.end;
        if (end > change->original.end && is_pointwise(&walk->ahead)) {
            cut_ahead(walk, change->original.end);
            return;
        }
        if (end > change->original.end) {
            change->common.end += end - change->original.end;
            change->original.end = end;
        }
        pass_ahead(walk);
    }
}

/* Takes changes of the second list that a widened one has run into; gives the index of the next one. */
static guint join(Walk *walk, const GArray *second, guint next, DzFormChange *change)
{
    absorb(walk, change);
    for (; next < second->len; next++) {
        const DzFormChange *other = &g_array_index(second, DzFormChange, next);
        if (other->original.begin >= change->original.end)
            break;
        guint32 end = MAX(change->original.end, other->original.end);
        change->common.end = other->common.end + (end - other->original.end);
        change->original.end = end;
        absorb(walk, change);
    }
    return next;
}

GArray *dz_changes_compose(const GArray *first, const GArray *second)
{
    Walk walk = {.first = first, .out = g_array_sized_new(FALSE, TRUE, sizeof(DzFormChange), first->len + second->len)};
    advance(&walk);
    for (guint next = 0; next < second->len;) {
        DzFormChange change = g_array_index(second, DzFormChange, next);
        emit_before(&walk, &change);
        gint64 begin_shift = walk.to_original;
        next = join(&walk, second, next + 1, &change);
        walk.to_common = (gint64)change.common.end - change.original.end;
        change.original.begin = moved(change.original.begin, begin_shift);
        change.original.end = moved(change.original.end, walk.to_original);
        g_array_append_val(walk.out, change);
    }
    for (; walk.has_ahead; advance(&walk))
        emit_first(&walk, walk.ahead);
    return walk.out;
}
