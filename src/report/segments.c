/* segments.c -- see segments.h.
 * In:     the differences of the first reading from each of the others.
 * Out:    a cut of all readings into segments.
 * How:    every difference is an interval of the first reading. Intervals that touch are one; between them all readings
 *         are the same. An interval is carried over to another reading by what stands before it there.
 */
#include "segments.h"

#include "article.h"
#include "characters.h"

/* Where readings part: a stretch of the first reading, counted from its beginning. */
typedef struct {
    guint32 begin;
    guint32 end;
    guint kinds;
} Interval;

static const DzComparedPair *pair_with_first(const DzMatch *match, guint32 other)
{
    for (guint32 i = 0; i < match->n_pairs; i++)
        if (match->pairs[i].a == 0 && match->pairs[i].b == other)
            return &match->pairs[i];
    return NULL;
}

/* What differs inside the readings themselves: neither cue nor attribution, which stand outside. */
static GArray *differences_inside(const DzMatch *match, const DzComparedPair *pair)
{
    GArray *inside = g_array_new(FALSE, FALSE, sizeof(DzDifference));
    for (guint32 i = 0; i < pair->n_differences; i++) {
        const DzDifference *difference = &pair->differences[i];
        if (dz_span_contains(match->readings[pair->a].span, difference->a) &&
            dz_span_contains(match->readings[pair->b].span, difference->b))
            g_array_append_val(inside, *difference);
    }
    return inside;
}

/* Adds what two stretches without a difference of their own still have: most often a mark of punctuation. */
static void add_rest(GArray *all, const DzReading *a, DzSpan in_a, const DzReading *b, DzSpan in_b)
{
    const gunichar *x = a->article->text;
    const gunichar *y = b->article->text;
    for (; in_a.begin < in_a.end && in_b.begin < in_b.end && x[in_a.begin] == y[in_b.begin]; in_a.begin++)
        in_b.begin++;
    for (; in_a.begin < in_a.end && in_b.begin < in_b.end && x[in_a.end - 1] == y[in_b.end - 1]; in_a.end--)
        in_b.end--;
    DzDifference rest = {DZ_DIFFERENCE_PUNCTUATION, in_a, in_b, NULL};
    for (guint32 at = in_a.begin; at < in_a.end; at++)
        rest.kind = dz_is_punctuation(x[at]) || dz_is_blank(x[at]) ? rest.kind : DZ_DIFFERENCE_REWORDED;
    for (guint32 at = in_b.begin; at < in_b.end; at++)
        rest.kind = dz_is_punctuation(y[at]) || dz_is_blank(y[at]) ? rest.kind : DZ_DIFFERENCE_REWORDED;
    if (in_a.begin < in_a.end || in_b.begin < in_b.end)
        g_array_append_val(all, rest);
}

/* The differences with what stands between them compared too; NULL if they are not in one order in both readings. */
static GArray *complete(const DzReading *a, const DzReading *b, const GArray *differences)
{
    g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(DzDifference));
    DzSpan in_a = a->span;
    DzSpan in_b = b->span;
    for (guint i = 0; i <= differences->len; i++) {
        const DzDifference *next = i < differences->len ? &g_array_index(differences, DzDifference, i) : NULL;
        in_a.end = next != NULL ? next->a.begin : a->span.end;
        in_b.end = next != NULL ? next->b.begin : b->span.end;
        if (in_a.end < in_a.begin || in_b.end < in_b.begin)
            return NULL;
        add_rest(all, a, in_a, b, in_b);
        if (next == NULL)
            break;
        g_array_append_val(all, *next);
        in_a.begin = next->a.end;
        in_b.begin = next->b.end;
    }
    return g_steal_pointer(&all);
}

/* The differences of every reading from the first, by reading; NULL where they do not tell how readings agree. */
static GPtrArray *all_differences(const DzMatch *match)
{
    g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_ptr_array_add(all, g_array_new(FALSE, FALSE, sizeof(DzDifference)));
    for (guint32 k = 1; k < match->n_readings; k++) {
        const DzComparedPair *pair = pair_with_first(match, k);
        if (pair == NULL)
            return NULL;
        g_autoptr(GArray) inside = differences_inside(match, pair);
        GArray *differences = complete(&match->readings[0], &match->readings[k], inside);
        if (differences == NULL)
            return NULL;
        g_ptr_array_add(all, differences);
    }
    return g_steal_pointer(&all);
}

static gint compare_intervals(gconstpointer x, gconstpointer y)
{
    const Interval *a = x;
    const Interval *b = y;
    if (a->begin != b->begin)
        return a->begin < b->begin ? -1 : 1;
    return (a->end > b->end) - (a->end < b->end);
}

static GArray *find_intervals(const GPtrArray *all)
{
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Interval));
    GArray *merged = g_array_new(FALSE, FALSE, sizeof(Interval));
    for (guint k = 0; k < all->len; k++) {
        const GArray *differences = g_ptr_array_index(all, k);
        for (guint i = 0; i < differences->len; i++) {
            const DzDifference *difference = &g_array_index(differences, DzDifference, i);
            Interval interval = {difference->a.begin, difference->a.end, 1u << difference->kind};
            g_array_append_val(found, interval);
        }
    }
    g_array_sort(found, compare_intervals);
    for (guint i = 0; i < found->len; i++) {
        const Interval *interval = &g_array_index(found, Interval, i);
        Interval *last = merged->len > 0 ? &g_array_index(merged, Interval, merged->len - 1) : NULL;
        if (last == NULL || interval->begin > last->end) {
            g_array_append_val(merged, *interval);
            continue;
        }
        last->end = MAX(last->end, interval->end);
        last->kinds |= interval->kinds;
    }
    return merged;
}

/* Where place `at` of the first reading is in another; `after`: behind what the other reading inserts there. */
static guint32 carry_over(const DzMatch *match, guint32 other, const GArray *differences, guint32 at, gboolean after)
{
    guint32 in_a = match->readings[0].span.begin;
    guint32 in_b = match->readings[other].span.begin;
    for (guint i = 0; i < differences->len; i++) {
        const DzDifference *difference = &g_array_index(differences, DzDifference, i);
        if (after ? difference->a.begin > at : difference->a.begin >= at)
            break;
        in_a = difference->a.end;
        in_b = difference->b.end;
    }
    return in_b + (at - in_a);
}

static void add_segment(DzSegments *self, const DzMatch *match, const GPtrArray *all, Interval interval)
{
    gboolean shared = interval.kinds == 0;
    DzSegment segment = {shared, interval.kinds, NULL};
    g_array_append_val(self->list, segment);
    for (guint32 k = 0; k < match->n_readings; k++) {
        const GArray *differences = g_ptr_array_index(all, k);
        DzSpan span = {carry_over(match, k, differences, interval.begin, shared),
                       carry_over(match, k, differences, interval.end, !shared)};
        g_array_append_val(self->spans, span);
    }
}

static void cut(DzSegments *self, const DzMatch *match, const GPtrArray *all)
{
    g_autoptr(GArray) intervals = find_intervals(all);
    DzSpan whole = match->readings[0].span;
    guint32 at = whole.begin;
    for (guint i = 0; i < intervals->len; i++) {
        Interval interval = g_array_index(intervals, Interval, i);
        if (at < interval.begin)
            add_segment(self, match, all, (Interval){at, interval.begin, 0});
        add_segment(self, match, all, interval);
        at = interval.end;
    }
    if (at < whole.end)
        add_segment(self, match, all, (Interval){at, whole.end, 0});
}

static void keep_whole(DzSegments *self, const DzMatch *match)
{
    DzSegment segment = {FALSE, 0, NULL};
    g_array_append_val(self->list, segment);
    for (guint32 k = 0; k < match->n_readings; k++)
        g_array_append_val(self->spans, match->readings[k].span);
}

DzSegments *dz_segments_new(const DzMatch *match)
{
    DzSegments *self = g_new0(DzSegments, 1);
    self->list = g_array_new(FALSE, FALSE, sizeof(DzSegment));
    self->spans = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    g_autoptr(GPtrArray) all = all_differences(match);
    if (all != NULL)
        cut(self, match, all);
    else
        keep_whole(self, match);
    for (guint i = 0; i < self->list->len; i++)
        g_array_index(self->list, DzSegment, i).spans = &g_array_index(self->spans, DzSpan, i * match->n_readings);
    return self;
}

void dz_segments_free(DzSegments *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->list);
    g_array_unref(self->spans);
    g_free(self);
}
