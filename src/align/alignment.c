/* alignment.c -- which units of two sequences stand for each other.
 * In:     two sequences of units.
 * Out:    stretches, the same and different ones in turn.
 * Knows:  global alignment with affine gaps (Gotoh 1982): opening a gap costs, its length does not, so that a dropped
 *         clause stays one piece; an island of one unit between two differences is chance and joins them.
 * Not here: what kind of difference a stretch is (differences.c).
 */
#include "alignment.h"

#include "weights.h"

/* The state in which a path reaches a cell; also what is stored for the way back, two bits a state. */
typedef enum { PAIRED, GAP_IN_B, GAP_IN_A, N_STATES } State;

typedef struct {
    const guint32 *a;
    const guint32 *b;
    guint32 n_a;
    guint32 n_b;
    guint8 *from; /* by cell: the state before, for each state, in two bits */
} Table;

/* Far below any score, with room to subtract. */
#define NEVER (G_MININT32 / 2)

static State best_of(const gint32 scores[N_STATES])
{
    State best = PAIRED;
    for (State s = GAP_IN_B; s < N_STATES; s++)
        if (scores[s] > scores[best])
            best = s;
    return best;
}

/* What is won by coming from `scores` into a gap: the cheapest way, which is remembered. */
static gint32 into_gap(const gint32 scores[N_STATES], State gap, State *from)
{
    gint32 opened[N_STATES];
    for (State s = PAIRED; s < N_STATES; s++)
        opened[s] = scores[s] - (s == gap ? 0 : ALIGN_GAP);
    *from = best_of(opened);
    return opened[*from];
}

static void fill_row(Table *self, guint32 i, gint32 (*above)[N_STATES], gint32 (*row)[N_STATES])
{
    for (guint32 k = 0; k <= self->n_b; k++) {
        State from[N_STATES] = {PAIRED, PAIRED, PAIRED};
        gint32 *cell = row[k];
        if (i == 0 && k == 0) {
            cell[PAIRED] = 0;
            cell[GAP_IN_B] = cell[GAP_IN_A] = NEVER;
        } else {
            cell[PAIRED] = NEVER;
            if (i > 0 && k > 0) {
                from[PAIRED] = best_of(above[k - 1]);
                cell[PAIRED] =
                    above[k - 1][from[PAIRED]] + (self->a[i - 1] == self->b[k - 1] ? ALIGN_SAME : -ALIGN_OTHER);
            }
            cell[GAP_IN_B] = i > 0 ? into_gap(above[k], GAP_IN_B, &from[GAP_IN_B]) : NEVER;
            cell[GAP_IN_A] = k > 0 ? into_gap(row[k - 1], GAP_IN_A, &from[GAP_IN_A]) : NEVER;
        }
        self->from[(gsize)i * (self->n_b + 1) + k] = (guint8)(from[PAIRED] | from[GAP_IN_B] << 2 | from[GAP_IN_A] << 4);
    }
}

/* Puts a step of the way back in front: it joins the stretch that was put there last, if that is of its kind. */
static void prepend(GArray *stretches, DzStretch step)
{
    DzStretch *last = stretches->len > 0 ? &g_array_index(stretches, DzStretch, stretches->len - 1) : NULL;
    if (last != NULL && last->same == step.same) {
        last->a = step.a;
        last->b = step.b;
    } else {
        g_array_append_val(stretches, step);
    }
}

static void go_back(const Table *self, State state, GArray *stretches)
{
    guint32 i = self->n_a;
    guint32 k = self->n_b;
    while (i > 0 || k > 0) {
        guint8 from = self->from[(gsize)i * (self->n_b + 1) + k];
        guint32 a = i - (state != GAP_IN_A);
        guint32 b = k - (state != GAP_IN_B);
        prepend(stretches, (DzStretch){a, i, b, k, state == PAIRED && self->a[a] == self->b[b]});
        state = (State)(from >> (2 * state) & 3);
        i = a;
        k = b;
    }
    for (guint n = 0; n < stretches->len / 2; n++) {
        DzStretch *x = &g_array_index(stretches, DzStretch, n);
        DzStretch *y = &g_array_index(stretches, DzStretch, stretches->len - 1 - n);
        DzStretch swap = *x;
        *x = *y;
        *y = swap;
    }
}

static void align_all(Table *self, GArray *stretches)
{
    gsize width = (gsize)self->n_b + 1;
    gint32(*rows)[N_STATES] = g_malloc_n(2 * width, sizeof *rows);
    self->from = g_malloc_n((gsize)self->n_a + 1, width);
    for (guint32 i = 0; i <= self->n_a; i++)
        fill_row(self, i, rows + ((i + 1) % 2) * width, rows + (i % 2) * width);
    go_back(self, best_of(rows[(self->n_a % 2) * width + self->n_b]), stretches);
    g_free(self->from);
    g_free(rows);
}

static void append_stretch(GArray *stretches, DzStretch stretch)
{
    if (stretch.a < stretch.a_end || stretch.b < stretch.b_end)
        g_array_append_val(stretches, stretch);
}

/* For sequences too long to align: what begins alike. */
static void align_head(const Table *self, GArray *stretches)
{
    guint32 head = 0;
    while (head < MIN(self->n_a, self->n_b) && self->a[head] == self->b[head])
        head++;
    append_stretch(stretches, (DzStretch){0, head, 0, head, TRUE});
    append_stretch(stretches, (DzStretch){head, self->n_a, head, self->n_b, FALSE});
}

/* How many units both end with. */
static guint32 common_tail(const Table *self)
{
    guint32 tail = 0;
    while (tail < MIN(self->n_a, self->n_b) && self->a[self->n_a - 1 - tail] == self->b[self->n_b - 1 - tail])
        tail++;
    return tail;
}

static void join_islands(GArray *stretches)
{
    guint kept = 0;
    for (guint i = 0; i < stretches->len; i++) {
        DzStretch stretch = g_array_index(stretches, DzStretch, i);
        gboolean island = stretch.same && stretch.a_end - stretch.a == 1 && i > 0 && i + 1 < stretches->len;
        DzStretch *last = kept > 0 ? &g_array_index(stretches, DzStretch, kept - 1) : NULL;
        stretch.same = stretch.same && !island;
        if (last != NULL && !last->same && !stretch.same) {
            last->a_end = stretch.a_end;
            last->b_end = stretch.b_end;
        } else {
            g_array_index(stretches, DzStretch, kept++) = stretch;
        }
    }
    g_array_set_size(stretches, kept);
}

/* No path that leaves equal units at the end unpaired wins more than one that pairs them. */
GArray *dz_align_units(const guint32 *a, guint32 n_a, const guint32 *b, guint32 n_b)
{
    GArray *stretches = g_array_new(FALSE, FALSE, sizeof(DzStretch));
    Table table = {.a = a, .b = b, .n_a = n_a, .n_b = n_b};
    guint32 tail = common_tail(&table);
    table.n_a -= tail;
    table.n_b -= tail;
    if (((guint64)table.n_a + 1) * ((guint64)table.n_b + 1) > MAX_ALIGN_CELLS)
        align_head(&table, stretches);
    else
        align_all(&table, stretches);
    append_stretch(stretches, (DzStretch){table.n_a, n_a, table.n_b, n_b, TRUE});
    join_islands(stretches);
    return stretches;
}
