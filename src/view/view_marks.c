/* view_marks.c -- see view_marks.h.
 * In:     the compared pairs of a match.
 * Out:    one reading cut into stretches, each with its differences from every other reading and from the group.
 *
 * Differences from the group are those from more than half of the other readings: where one outlet alone has another
 * word, its word is marked and not those of all the rest.
 */
#include "view_marks.h"

#include "view_cuts.h"

typedef struct {
    DzSpan span; /* first, for dz_cuts_of() */
    DzMark mark;
    guint32 other;
    DzSpan other_span;
} Side;

const char *dz_mark_name(DzMark mark)
{
    static const char *const names[DZ_N_MARKS] = {NULL,       "script",   "punctuation", "naming",      "number",
                                                  "negation", "modality", "cue",         "attribution", "moved",
                                                  "reworded", "extra",    "lacking"};
    g_return_val_if_fail((guint)mark < DZ_N_MARKS, NULL);
    return names[mark];
}

static DzMark mark_of(DzDifferenceKind kind)
{
    static const DzMark marks[] = {
        [DZ_DIFFERENCE_SCRIPT] = DZ_MARK_SCRIPT,     [DZ_DIFFERENCE_PUNCTUATION] = DZ_MARK_PUNCTUATION,
        [DZ_DIFFERENCE_NAMING] = DZ_MARK_NAMING,     [DZ_DIFFERENCE_NUMBER] = DZ_MARK_NUMBER,
        [DZ_DIFFERENCE_NEGATION] = DZ_MARK_NEGATION, [DZ_DIFFERENCE_MODALITY] = DZ_MARK_MODALITY,
        [DZ_DIFFERENCE_CUE] = DZ_MARK_CUE,           [DZ_DIFFERENCE_ATTRIBUTION] = DZ_MARK_ATTRIBUTION,
        [DZ_DIFFERENCE_MOVED] = DZ_MARK_MOVED,       [DZ_DIFFERENCE_REWORDED] = DZ_MARK_REWORDED,
    };
    return (guint)kind < G_N_ELEMENTS(marks) && marks[kind] != DZ_MARK_NONE ? marks[kind] : DZ_MARK_EXTRA;
}

static void add_side(GArray *sides, const DzDifference *difference, gboolean is_a, guint32 other, DzSpan whole)
{
    DzSpan mine = is_a ? difference->a : difference->b;
    DzSpan theirs = is_a ? difference->b : difference->a;
    if (mine.begin < whole.begin || mine.end > whole.end)
        return; /* a cue or an attribution stands outside the reading; its cell shows both anyway */
    DzMark mark = mine.begin == mine.end ? DZ_MARK_LACKING : mark_of(difference->kind);
    if (mark == DZ_MARK_LACKING && difference->kind <= DZ_DIFFERENCE_PUNCTUATION)
        return; /* a missing comma is marked where it stands */
    Side side = {mine, mark, other, theirs};
    g_array_append_val(sides, side);
}

gboolean dz_pair_is_translation(const DzComparedPair *pair)
{
    for (guint32 i = 0; i < pair->n_differences; i++)
        if (pair->differences[i].kind == DZ_DIFFERENCE_TRANSLATED)
            return TRUE;
    return FALSE;
}

static GArray *sides_of(const DzMatch *match, guint32 index, guint *n_others)
{
    GArray *sides = g_array_new(FALSE, FALSE, sizeof(Side));
    *n_others = 0;
    for (guint32 i = 0; i < match->n_pairs; i++) {
        const DzComparedPair *pair = &match->pairs[i];
        if ((pair->a != index && pair->b != index) || dz_pair_is_translation(pair))
            continue;
        (*n_others)++;
        for (guint32 k = 0; k < pair->n_differences; k++)
            add_side(sides, &pair->differences[k], pair->a == index, pair->a == index ? pair->b : pair->a,
                     match->readings[index].span);
    }
    return sides;
}

/* The most frequent mark, if more than half of the others differ here at all. */
static DzMark judge(const guint counts[DZ_N_MARKS], guint n_others)
{
    guint all = 0;
    DzMark best = DZ_MARK_NONE;
    for (DzMark mark = DZ_MARK_SCRIPT; mark < DZ_N_MARKS; mark++) {
        all += counts[mark];
        if (counts[mark] > 0 && (best == DZ_MARK_NONE || counts[mark] > counts[best]))
            best = mark;
    }
    return 2 * all > n_others ? best : DZ_MARK_NONE;
}

static gboolean concerns(const Side *side, DzSpan span)
{
    if (span.begin == span.end)
        return side->span.begin == side->span.end && side->span.begin == span.begin;
    return dz_span_contains(side->span, span);
}

static DzStretch stretch_of(const DzMatch *match, const GArray *sides, DzSpan span, guint n_others)
{
    DzStretch stretch = {.span = span};
    guint counts[DZ_N_MARKS] = {0};
    for (guint i = 0; i < sides->len; i++) {
        const Side *side = &g_array_index(sides, Side, i);
        if (!concerns(side, span))
            continue;
        counts[side->mark]++;
        if (side->other < DZ_MARKS_MAX_READINGS)
            stretch.against[side->mark] |= G_GUINT64_CONSTANT(1) << side->other;
        if (side->mark == DZ_MARK_LACKING && side->other < DZ_MARKS_MAX_READINGS)
            stretch.lacking[side->other] = side->other_span;
        if (side->mark == DZ_MARK_LACKING && dz_span_length(side->other_span) > dz_span_length(stretch.other_span)) {
            stretch.other = match->readings[side->other].article;
            stretch.other_span = side->other_span;
        }
    }
    stretch.group = judge(counts, n_others);
    return stretch;
}

static gboolean differs_somewhere(const DzStretch *stretch)
{
    for (DzMark mark = DZ_MARK_SCRIPT; mark < DZ_N_MARKS; mark++)
        if (stretch->against[mark] != 0)
            return TRUE;
    return FALSE;
}

static gboolean same_marks(const DzStretch *a, const DzStretch *b)
{
    for (DzMark mark = DZ_MARK_SCRIPT; mark < DZ_N_MARKS; mark++)
        if (a->against[mark] != b->against[mark])
            return FALSE;
    return a->group == b->group;
}

/* Adjacent differences of one kind stay apart only if something stands between them. */
static void add_stretch(GArray *stretches, DzStretch stretch)
{
    DzStretch *last = stretches->len > 0 ? &g_array_index(stretches, DzStretch, stretches->len - 1) : NULL;
    gboolean joins = last != NULL && last->span.begin < last->span.end && stretch.span.begin < stretch.span.end &&
                     same_marks(last, &stretch);
    if (joins)
        last->span.end = stretch.span.end;
    else
        g_array_append_val(stretches, stretch);
}

GArray *dz_marks_of(const DzMatch *match, guint32 index)
{
    guint n_others = 0;
    g_autoptr(GArray) sides = sides_of(match, index, &n_others);
    g_autoptr(GArray) points = dz_cuts_of(sides, match->readings[index].span);
    GArray *stretches = g_array_new(FALSE, FALSE, sizeof(DzStretch));
    for (guint i = 0; i < points->len; i++) {
        guint32 at = g_array_index(points, guint32, i);
        if (i > 0 && at == g_array_index(points, guint32, i - 1))
            continue;
        DzStretch gap = stretch_of(match, sides, (DzSpan){at, at}, n_others);
        if (differs_somewhere(&gap))
            add_stretch(stretches, gap);
        guint next = i + 1;
        while (next < points->len && g_array_index(points, guint32, next) == at)
            next++;
        if (next < points->len)
            add_stretch(stretches,
                        stretch_of(match, sides, (DzSpan){at, g_array_index(points, guint32, next)}, n_others));
    }
    return stretches;
}

GArray *dz_marks_against_group(const DzMatch *match, guint32 index)
{
    g_autoptr(GArray) all = dz_marks_of(match, index);
    GArray *joined = g_array_new(FALSE, FALSE, sizeof(DzStretch));
    for (guint i = 0; i < all->len; i++) {
        const DzStretch *stretch = &g_array_index(all, DzStretch, i);
        gboolean empty = stretch->span.begin == stretch->span.end;
        if (empty && stretch->group == DZ_MARK_NONE)
            continue;
        DzStretch *last = joined->len > 0 ? &g_array_index(joined, DzStretch, joined->len - 1) : NULL;
        if (!empty && last != NULL && last->span.begin < last->span.end && last->group == stretch->group)
            last->span.end = stretch->span.end;
        else
            g_array_append_val(joined, *stretch);
    }
    return joined;
}
