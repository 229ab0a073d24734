/* similarity.c -- how much two passages have in common.
 * In:     two passages of one scene.
 * Out:    the weight of what they share, and which share of each that is; their heaviest common run.
 * Knows:  that containment, not likeness, tells a fragment of a long quotation; that rare grams tell more.
 * Not here: which likeness is enough (utterances.c, statements.c, indirect.c; the numbers stand in weights.h).
 *
 * Shared grams are a bag: order does not count, so that a sentence whose clauses changed places stays alike. The run is
 * a longest common substring, by the textbook's dynamic programme (Gusfield 1997, 11.7) over two rows.
 */
#include "similarity.h"

#include "weights.h"

/* The weight of grams that two ascending lists share. */
static double shared_weight(const DzScene *scene, const DzGram *x, guint32 n_x, const DzGram *y, guint32 n_y)
{
    double shared = 0;
    for (guint32 i = 0, k = 0; i < n_x && k < n_y;) {
        guint32 id = x[i].id;
        if (id == y[k].id)
            shared += MIN(x[i].count, y[k].count) * dz_gram_weight(scene, id);
        if (id <= y[k].id)
            i++;
        if (y[k].id <= id)
            k++;
    }
    return shared;
}

static gboolean has_gram(const DzGram *grams, guint32 n, guint32 id)
{
    guint32 low = 0;
    guint32 high = n;
    while (low < high) {
        guint32 middle = (low + high) / 2;
        if (grams[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && grams[low].id == id;
}

/* The first unit of the `width` units of `longer` that share most pairs with `shorter`. */
static guint32 best_window(const DzScene *scene, const DzPassage *shorter, const DzPassage *longer, guint32 width)
{
    const guint32 *pairs = dz_passage_pairs(scene, longer);
    const DzGram *grams = dz_passage_grams(scene, shorter);
    g_autofree double *gain = g_new0(double, longer->n_units);
    double sum = 0;
    double best = 0;
    guint32 best_end = width;
    for (guint32 i = 0; i + 1 < longer->n_units; i++) {
        if (has_gram(grams, shorter->n_grams, pairs[i]))
            gain[i] = dz_gram_weight(scene, pairs[i]);
        sum += gain[i] - (i >= width ? gain[i - width] : 0);
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
    guint32 width = WINDOW_FACTOR * shorter->n_units + WINDOW_EXTRA;
    if (longer->n_units <= width)
        return shared_weight(scene, dz_passage_grams(scene, shorter), shorter->n_grams, dz_passage_grams(scene, longer),
                             longer->n_grams);
    guint32 from = best_window(scene, shorter, longer, width);
    g_autoptr(GArray) grams = g_array_new(FALSE, FALSE, sizeof(DzGram));
    dz_scene_grams_of(scene, longer->first_unit + from, MIN(width, longer->n_units - from), grams);
    return shared_weight(scene, dz_passage_grams(scene, shorter), shorter->n_grams, (const DzGram *)(void *)grams->data,
                         grams->len);
}

DzSimilarity dz_similarity_of(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzSimilarity result = {0};
    result.shared = a->n_units <= b->n_units ? shared_in_window(scene, a, b) : shared_in_window(scene, b, a);
    if (result.shared <= 0)
        return result;
    result.cover_a = result.shared / a->information;
    result.cover_b = result.shared / b->information;
    result.resemblance = 2 * result.shared / (a->information + b->information);
    return result;
}

/* Length and weight of the common run that ends with a unit of `b` and the current one of `a`. */
typedef struct {
    guint32 units;
    double weight;
} Ending;

DzRun dz_run_of(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzRun best = {0};
    if ((guint64)a->n_units * b->n_units > MAX_RUN_CELLS)
        return best;
    const guint32 *x = dz_passage_units(scene, a);
    const guint32 *y = dz_passage_units(scene, b);
    const guint32 *pairs = dz_passage_pairs(scene, b);
    g_autofree Ending *ends = g_new0(Ending, b->n_units + 1);
    for (guint32 i = 0; i < a->n_units; i++)
        for (guint32 k = b->n_units; k-- > 0;) {
            Ending run = {0, 0};
            if (x[i] == y[k]) {
                run = ends[k];
                run.units++;
                run.weight += dz_unit_weight(scene, b->first_unit + k);
                if (run.units > 1)
                    run.weight += dz_gram_weight(scene, pairs[k - 1]);
            }
            ends[k + 1] = run;
            if (run.weight > best.weight)
                best = (DzRun){run.weight, i + 1 - run.units, k + 1 - run.units, run.units};
        }
    return best;
}
