/* similarity.c -- how much two passages have in common.
 * In:     two passages of one scene.
 * Out:    the weight of what they share, and which share of each that is; their heaviest common run.
 * Knows:  that containment, not likeness, tells a fragment of a long quotation; that rare grams tell more.
 * Not here: which likeness is enough (beliefs.c, statements.c, indirect.c; the numbers stand in weights.h).
 *
 * Shared grams are a bag: order does not count, so that a sentence whose clauses changed places stays alike. The run is
 * a longest common substring, by the textbook's dynamic programme (Gusfield 1997, 11.7) over two rows, of which only
 * the places of equal units are visited.
 */
#include "similarity.h"

#include "notions.h"
#include "weights.h"

#include <stdlib.h>

/* The weight of grams that two ascending lists share. */
static double shared_weight(const DzScene *scene, const DzGram *x, guint32 n_x, const DzGram *y, guint32 n_y)
{
    double shared = 0;
    for (guint32 i = 0, k = 0; i < n_x && k < n_y;) {
        guint32 id = x[i].id;
        guint32 other = y[k].id;
        if (id == other)
            shared += MIN(x[i].count, y[k].count) * dz_gram_weight(scene, id);
        i += id <= other;
        k += other <= id;
    }
    return shared;
}

/* The first place of a gram among `starts` that is not before unit `first`. */
static guint32 place_from(const DzScene *scene, guint32 gram, guint32 first)
{
    const guint32 *starts = (const guint32 *)(const void *)scene->starts->data;
    guint32 low = g_array_index(scene->begins, guint32, gram);
    guint32 high = g_array_index(scene->begins, guint32, gram + 1);
    while (low < high) {
        guint32 middle = low + (high - low) / 2;
        if (starts[middle] < first)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Notes which pairs of `longer` are one gram. */
static void gain(const DzScene *scene, const DzPassage *longer, guint32 gram, double *gains)
{
    guint32 end = g_array_index(scene->begins, guint32, gram + 1);
    for (guint32 i = place_from(scene, gram, longer->first_unit); i < end; i++) {
        guint32 unit = g_array_index(scene->starts, guint32, i) - longer->first_unit;
        if (unit + 1 >= longer->n_units)
            return;
        gains[unit] = dz_gram_weight(scene, gram);
    }
}

/* What each unit of `longer` has in common with `shorter`. */
static double *gains_of(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer)
{
    const DzGram *grams = dz_passage_grams(scene, shorter);
    double *gains = g_new0(double, longer->n_units);
    if (dz_is_across(shorter, longer))
        for (guint32 i = 0; i < longer->n_units; i++)
            gains[i] = dz_meaning_shared(scene, longer, i, 1, grams, shorter->n_grams);
    else
        for (guint32 k = 0; k < shorter->n_grams; k++)
            gain(scene, longer, grams[k].id, gains);
    return gains;
}

/* The first unit of the `width` units of `longer` that share most with `shorter`. */
static guint32 best_window(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer, guint32 width)
{
    g_autofree double *gains = gains_of(scene, shorter, longer);
    double sum = 0;
    double best = 0;
    guint32 best_end = width;
    for (guint32 i = 0; i < longer->n_units; i++) {
        sum += gains[i] - (i >= width ? gains[i - width] : 0);
        if (sum > best + 1e-9) {
            best = sum;
            best_end = i + 1;
        }
    }
    return best_end > width ? best_end - width : 0;
}

/* What both share, where only a window of the longer one counts. */
static double shared_in_window(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer)
{
    const DzGram *x = dz_passage_grams(scene, shorter);
    const DzGram *y = dz_passage_grams(scene, longer);
    guint32 n_y = longer->n_grams;
    guint32 width = MIN(WINDOW_FACTOR * shorter->n_units + WINDOW_EXTRA, longer->n_units);
    guint32 from = 0;
    g_autoptr(GArray) grams = NULL;
    if (width < longer->n_units) {
        from = best_window(scene, shorter, longer, width);
        grams = g_array_new(FALSE, FALSE, sizeof(DzGram));
        dz_scene_grams_among(scene, longer->first_unit + from, MIN(width, longer->n_units - from), shorter, grams);
        y = (const DzGram *)(void *)grams->data;
        n_y = grams->len;
    }
    if (!dz_is_across(shorter, longer))
        return shared_weight(scene, x, shorter->n_grams, y, n_y);
    return MIN(dz_meaning_shared(scene, shorter, 0, shorter->n_units, y, n_y),
               dz_meaning_shared(scene, longer, from, MIN(width, longer->n_units - from), x, shorter->n_grams));
}

DzSimilarity dz_similarity_of(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzSimilarity result = {0};
    result.shared = a->n_units <= b->n_units ? shared_in_window(scene, a, b) : shared_in_window(scene, b, a);
    if (result.shared <= 0)
        return result;
    gboolean across = dz_is_across(a, b);
    double worth_a = dz_passage_worth(a, across);
    double worth_b = dz_passage_worth(b, across);
    result.shared = MIN(result.shared, MIN(worth_a, worth_b));
    result.cover_a = result.shared / worth_a;
    result.cover_b = result.shared / worth_b;
    result.resemblance = 2 * result.shared / (worth_a + worth_b);
    return result;
}

/* Length and weight of the common run that ends with a unit of `b` and the one of `a` before `row`. */
typedef struct {
    guint32 row;
    guint32 units;
    double weight;
} Ending;

static gint compare_keys(gconstpointer a, gconstpointer b)
{
    guint64 x = *(const guint64 *)a;
    guint64 y = *(const guint64 *)b;
    return (x > y) - (x < y);
}

/* Where each unit stands: it, and in the lower half how many there are from there on, so that the last comes first. */
static guint64 *places_by_unit(const guint32 *units, guint32 n)
{
    guint64 *keys = g_new(guint64, n + 1);
    for (guint32 k = 0; k < n; k++)
        keys[k] = (guint64)units[k] << 32 | (n - k);
    qsort(keys, n, sizeof *keys, compare_keys);
    return keys;
}

static guint32 first_place(const guint64 *keys, guint32 n, guint32 unit)
{
    guint32 first = 0;
    while (n > 0) {
        gboolean behind = keys[first + n / 2] >> 32 < unit;
        first += behind ? n / 2 + 1 : 0;
        n = behind ? n - n / 2 - 1 : n / 2;
    }
    return first;
}

DzRun dz_run_of(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzRun best = {0};
    guint32 n = b->n_units;
    if ((guint64)a->n_units * n > MAX_RUN_CELLS)
        return best;
    const guint32 *x = dz_passage_units(scene, a);
    const guint32 *pairs = dz_passage_pairs(scene, b);
    g_autofree guint64 *places = places_by_unit(dz_passage_units(scene, b), n);
    g_autofree Ending *ends = g_new0(Ending, n + 1);
    for (guint32 i = 0; i < a->n_units; i++)
        for (guint32 at = first_place(places, n, x[i]); at < n && places[at] >> 32 == x[i]; at++) {
            guint32 k = n - (guint32)places[at];
            Ending run = ends[k].row == i ? ends[k] : (Ending){0, 0, 0};
            run.row = i + 1;
            run.units++;
            run.weight += dz_unit_weight(scene, b->first_unit + k);
            if (run.units > 1)
                run.weight += dz_gram_weight(scene, pairs[k - 1]);
            ends[k + 1] = run;
            if (run.weight > best.weight)
                best = (DzRun){run.weight, i + 1 - run.units, k + 1 - run.units, run.units};
        }
    return best;
}
