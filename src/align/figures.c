/* figures.c -- where outlets give different numbers for one thing, wherever in their articles.
 * In:     the numbers of an event, with the words around each.
 * Out:    pairs of numbers that count the same thing and contradict each other, with every place that prints either.
 * Knows:  that a number stands for one thing in another article at most: that whose surroundings are most like its own,
 *         and it must be the other way round, too; that the closer two numbers are the less alike need their words
 *         be; that two articles which differ in most numbers are bulletins of two days.
 * Not here: what stands around a number (surroundings.c), which two contradict each other (contradict.c).
 */
#include "contradict.h"
#include "form.h"
#include "graph.h"
#include "hash.h"
#include "measured.h"
#include "parts.h"
#include "rounding.h"
#include "surroundings.h"
#include "weights.h"

#include <math.h>

/* Where a gram stands. */
typedef struct {
    guint32 counted;
    float near;
} Posting;

/* A number of another article, and the weight of the words around that both share. */
typedef struct {
    guint32 counted;
    double shared;
} Counterpart;

typedef struct {
    guint32 x; /* of the earlier article */
    guint32 y;
    double alike;
} Pair;

typedef struct {
    const DzScene *scene;
    const DzSurroundings *all;
    guint32 n;      /* numbers */
    guint32 *first; /* by gram: where its postings begin; one more entry than there are grams */
    Posting *postings;
    double *shared;          /* by number: found by the current search; 0 between searches */
    GArray *touched;         /* guint32: those of which it is not */
    GPtrArray *counterparts; /* by number: GArray of Counterpart, by article */
    GHashTable *silent;      /* pairs of witnesses: whether nothing is told of them, as GINT_TO_POINTER */
    GArray *pairs;           /* Pair */
} Search;

static guint32 witness_of(const Search *self, guint32 counted)
{
    return dz_counted_sentence(self->all, counted)->witness;
}

/* -- Whose surroundings are alike ---------------------------------------------------------------------------------- */

static void fill_postings(Search *self)
{
    guint n_grams = self->scene->weights->len;
    self->first = g_new0(guint32, n_grams + 2);
    for (guint i = 0; i < self->all->near->len; i++)
        self->first[g_array_index(self->all->near, DzNearGram, i).gram + 2]++;
    for (guint i = 2; i <= n_grams + 1; i++)
        self->first[i] += self->first[i - 1];
    self->postings = g_new0(Posting, self->all->near->len + 1);
    for (guint32 i = 0; i < self->n; i++) {
        const DzCounted *counted = dz_counted_at(self->all, i);
        const DzNearGram *grams = dz_counted_grams(self->all, counted);
        for (guint32 k = 0; k < counted->n; k++) /* the next list's beginning grows into its own */
            self->postings[self->first[grams[k].gram + 1]++] = (Posting){i, grams[k].near};
    }
}

/* Sums up for each number of another article in the same language what it shares with `x`. */
static void gather(Search *self, guint32 x)
{
    const DzCounted *counted = dz_counted_at(self->all, x);
    const DzNearGram *grams = dz_counted_grams(self->all, counted);
    const DzPassage *passage = dz_counted_sentence(self->all, x);
    g_array_set_size(self->touched, 0);
    for (guint32 k = 0; k < counted->n; k++) {
        guint32 begin = self->first[grams[k].gram];
        guint32 end = self->first[grams[k].gram + 1];
        for (guint32 i = begin; i < end && end - begin <= MAX_POSTINGS; i++) {
            guint32 y = self->postings[i].counted;
            const DzPassage *other = dz_counted_sentence(self->all, y);
            if (other->witness == passage->witness || dz_is_across(other, passage))
                continue;
            if (self->shared[y] == 0)
                g_array_append_val(self->touched, y);
            self->shared[y] += dz_near_worth(self->all, grams[k].gram, grams[k].near, self->postings[i].near);
        }
    }
}

static void forget(Search *self)
{
    for (guint i = 0; i < self->touched->len; i++)
        self->shared[g_array_index(self->touched, guint32, i)] = 0;
}

static gboolean are_alike(const Search *self, guint32 x, guint32 y)
{
    return dz_numbers_alike(dz_counted_at(self->all, x)->number, dz_counted_at(self->all, y)->number);
}

/* Finds for each other article the number that stands in the words most like those around `x`; of two that do so the
 * one that is the same number. */
static void find_counterparts(Search *self, guint32 x)
{
    GArray *best = g_array_new(FALSE, FALSE, sizeof(Counterpart));
    gather(self, x);
    g_array_sort(self->touched, dz_compare_members);
    for (guint i = 0; i < self->touched->len; i++) {
        Counterpart next = {g_array_index(self->touched, guint32, i), 0};
        next.shared = self->shared[next.counted];
        Counterpart *last = best->len > 0 ? &g_array_index(best, Counterpart, best->len - 1) : NULL;
        if (last == NULL || witness_of(self, last->counted) != witness_of(self, next.counted)) {
            g_array_append_val(best, next);
            continue;
        }
        gboolean same = are_alike(self, x, next.counted);
        if (next.shared > last->shared + 1e-9 || (same && next.shared > last->shared - 1e-9))
            *last = next;
    }
    forget(self);
    g_ptr_array_add(self->counterparts, best);
}

static const GArray *counterparts_of(const Search *self, guint32 x)
{
    return g_ptr_array_index(self->counterparts, x);
}

/* The counterpart of `x` in an article; NULL: it has none. */
static const Counterpart *counterpart_in(const Search *self, guint32 x, guint32 witness)
{
    const GArray *best = counterparts_of(self, x);
    for (guint i = 0; i < best->len; i++) {
        const Counterpart *y = &g_array_index(best, Counterpart, i);
        if (witness_of(self, y->counted) == witness)
            return y;
    }
    return NULL;
}

static double likeness(const Search *self, guint32 x, guint32 y, double shared)
{
    return 2 * shared / (dz_counted_at(self->all, x)->worth + dz_counted_at(self->all, y)->worth);
}

/* -- Which of them contradict each other --------------------------------------------------------------------------- */

/* Whether all digits but one are the same, of three at least: 612 is 312, mistyped. */
static gboolean is_mistyped(double x, double y)
{
    enum { DIGITS = 8, FEWEST = 3 };
    char digits[2][32];
    g_snprintf(digits[0], sizeof digits[0], "%.*e", DIGITS, x);
    g_snprintf(digits[1], sizeof digits[1], "%.*e", DIGITS, y);
    guint others = 0;
    guint last = 0;
    for (guint i = 0; digits[0][i] != '\0'; i++) {
        gboolean counts = i <= DIGITS + 1 && (digits[0][i] > '0' || digits[1][i] > '0');
        others += digits[0][i] != digits[1][i] ? 1 : 0;
        last = counts ? i : last;
    }
    return others == 1 && last >= FEWEST; /* 6.12: the third digit is at 3 */
}

/* How alike the words must be around two numbers so far from each other. */
static double likeness_wanted(double x, double y)
{
    double tens = log10(MAX(x, y) / MIN(x, y));
    double slips = round(tens);
    double wanted = FIGURES_ALIKE + FIGURES_APART * tens / log10(2);
    double after_slip = FIGURES_ALIKE + FIGURES_SLIP + 2 * FIGURES_APART * ABS(tens - slips) / log10(2);
    if (slips > 0)
        wanted = MIN(wanted, after_slip);
    return is_mistyped(x, y) ? MIN(wanted, FIGURES_ALIKE + FIGURES_SLIP) : wanted;
}

static gboolean are_of_one_thing(const Search *self, guint32 x, const Counterpart *y)
{
    double of_x = dz_counted_at(self->all, x)->number->value;
    double of_y = dz_counted_at(self->all, y->counted)->number->value;
    return y->shared >= FIGURES_SHARED && likeness(self, x, y->counted, y->shared) >= likeness_wanted(of_x, of_y);
}

static DzToldNumber told_at(const Search *self, guint32 counted)
{
    return (DzToldNumber){self->scene, dz_counted_sentence(self->all, counted),
                          dz_counted_at(self->all, counted)->number};
}

static gboolean contradict(const Search *self, guint32 x, guint32 y)
{
    DzToldNumber of_x = told_at(self, x);
    DzToldNumber of_y = told_at(self, y);
    const DzWitness *witnesses = self->scene->witnesses;
    return witnesses[of_x.passage->witness].outlet != witnesses[of_y.passage->witness].outlet &&
           dz_numbers_contradict(&of_x, &of_y);
}

/* Whether `x` and `y` are each other's counterparts in their articles. */
static gboolean are_mutual(const Search *self, guint32 x, guint32 y)
{
    const Counterpart *back = counterpart_in(self, y, witness_of(self, x));
    return back != NULL && back->counted == x;
}

/* Of the numbers of `a` that stand in much the same words in `b`, whether most are others. */
static gboolean differ_in_most(const Search *self, guint32 a, guint32 b)
{
    guint same = 0;
    guint others = 0;
    for (guint32 x = 0; x < self->n; x++) {
        const Counterpart *y = witness_of(self, x) == a ? counterpart_in(self, x, b) : NULL;
        if (y == NULL || likeness(self, x, y->counted, y->shared) < FIGURES_OF_ONE || !are_mutual(self, x, y->counted))
            continue;
        gboolean alike = are_alike(self, x, y->counted);
        same += alike ? 1 : 0;
        others += alike ? 0 : 1;
    }
    return others > 1 && others > same;
}

static gboolean are_silent(Search *self, guint32 x, guint32 y)
{
    guint32 a = witness_of(self, x);
    guint32 b = witness_of(self, y);
    guint64 key = dz_key_of(a, b);
    gpointer known = g_hash_table_lookup(self->silent, &key);
    if (known == NULL) {
        known = GINT_TO_POINTER(differ_in_most(self, a, b) ? 1 : 2);
        g_hash_table_insert(self->silent, g_memdup2(&key, sizeof key), known);
    }
    return GPOINTER_TO_INT(known) == 1;
}

/* Numbers of later articles that contradict `x`. */
static void find_pairs(Search *self, guint32 x)
{
    const GArray *best = counterparts_of(self, x);
    for (guint i = 0; i < best->len; i++) {
        const Counterpart *y = &g_array_index(best, Counterpart, i);
        if (y->counted < x || !are_of_one_thing(self, x, y) || !contradict(self, x, y->counted) ||
            !are_mutual(self, x, y->counted) || are_silent(self, x, y->counted))
            continue;
        Pair pair = {x, y->counted, likeness(self, x, y->counted, y->shared)};
        g_array_append_val(self->pairs, pair);
    }
}

/* -- Every place that prints either -------------------------------------------------------------------------------- */

static gboolean are_equal(const Search *self, guint32 x, guint32 y)
{
    return dz_number_equal(dz_counted_at(self->all, x)->number, dz_counted_at(self->all, y)->number);
}

/* Appends the numbers equal to `x` in words enough like those around it, and `x`. */
static void add_equal(const Search *self, guint32 x, GArray *places)
{
    const GArray *best = counterparts_of(self, x);
    g_array_append_val(places, x);
    DzToldNumber of_x = told_at(self, x);
    for (guint i = 0; i < best->len; i++) {
        const Counterpart *y = &g_array_index(best, Counterpart, i);
        DzToldNumber of_y = told_at(self, y->counted);
        if (are_equal(self, x, y->counted) && are_of_one_thing(self, x, y) && dz_numbers_count_alike(&of_x, &of_y))
            g_array_append_val(places, y->counted);
    }
}

/* The number in the sentence and in all its twins, as DzFigure. */
static void add_figures(const Search *self, guint32 x, GArray *figures)
{
    const DzCounted *counted = dz_counted_at(self->all, x);
    for (guint32 at = counted->sentence; at != DZ_NO_TWIN; at = dz_passage_at(self->scene->sentences, at)->next_twin) {
        const DzPassage *passage = dz_passage_at(self->scene->sentences, at);
        DzNumberRange range = dz_numbers_in(self->scene, passage, counted->from, counted->to);
        if (range.first == range.end)
            continue;
        DzSpan span = dz_form_to_original(passage->article, dz_number_at(&range, range.first)->span);
        DzFigure figure = {passage->article, span, passage->span};
        g_array_append_val(figures, figure);
    }
}

static gint compare_figures(gconstpointer a, gconstpointer b)
{
    const DzFigure *x = a;
    const DzFigure *y = b;
    guint32 of_x = dz_article_get_id(x->article);
    guint32 of_y = dz_article_get_id(y->article);
    if (of_x != of_y)
        return of_x > of_y ? 1 : -1;
    return (x->span.begin > y->span.begin) - (x->span.begin < y->span.begin);
}

/* All places (DzFigure) of numbers, each once; takes `places`. */
static const DzFigure *figures_at(const Search *self, GArray *places, guint32 *n)
{
    g_autoptr(GArray) all = places;
    GArray *figures = g_array_new(FALSE, FALSE, sizeof(DzFigure));
    g_array_sort(all, dz_compare_members);
    for (guint i = 0; i < all->len; i++)
        if (i == 0 || g_array_index(all, guint32, i) != g_array_index(all, guint32, i - 1))
            add_figures(self, g_array_index(all, guint32, i), figures);
    g_array_sort(figures, compare_figures);
    *n = figures->len;
    return (const DzFigure *)(void *)g_array_free(figures, FALSE);
}

/* -- Why it is believed -------------------------------------------------------------------------------------------- */

/* What both surroundings have of the gram that unit `unit` of the sentence of `x` makes with the next. */
static double shared_at(const Search *self, const DzCounted *x, const DzCounted *y, guint32 unit)
{
    const DzPassage *passage = dz_passage_at(self->scene->sentences, x->sentence);
    guint32 wanted = dz_passage_pairs(self->scene, passage)[unit];
    const DzNearGram *a = dz_counted_grams(self->all, x);
    const DzNearGram *b = dz_counted_grams(self->all, y);
    for (guint32 i = 0, k = 0; i < x->n && k < y->n;) {
        if (a[i].gram == b[k].gram && a[i].gram == wanted)
            return dz_near_worth(self->all, wanted, a[i].near, b[k].near);
        guint32 gram = a[i].gram;
        i += gram <= b[k].gram ? 1 : 0;
        k += b[k].gram <= gram ? 1 : 0;
    }
    return 0;
}

static gint compare_weights(gconstpointer a, gconstpointer b)
{
    const DzEvidence *x = a;
    const DzEvidence *y = b;
    return (x->weight < y->weight) - (x->weight > y->weight);
}

static gboolean is_listed(const GArray *found, const char *text)
{
    for (guint i = 0; i < found->len; i++)
        if (g_str_equal(g_array_index(found, DzEvidence, i).text, text))
            return TRUE;
    return FALSE;
}

/* The words of the sentence of `x` that stand around both, the weightiest first. */
static const DzEvidence *shared_words(const Search *self, const DzCounted *x, const DzCounted *y, guint32 *n)
{
    const DzPassage *passage = dz_passage_at(self->scene->sentences, x->sentence);
    GArray *found = g_array_new(FALSE, TRUE, sizeof(DzEvidence));
    for (guint32 unit = 0, end = 0; unit + 1 < passage->n_units; unit = MAX(end, unit) + 1) {
        double weight = 0;
        for (end = unit; end + 1 < passage->n_units && shared_at(self, x, y, end) > 0; end++)
            weight += shared_at(self, x, y, end);
        if (weight == 0)
            continue;
        DzSpan span = dz_units_original(self->scene, passage, unit, end + 1);
        g_autofree char *text = dz_article_dup_text(passage->article, span);
        if (is_listed(found, text))
            continue;
        DzEvidence evidence = {"shared words", g_steal_pointer(&text), weight};
        g_array_append_val(found, evidence);
    }
    g_array_sort(found, compare_weights);
    while (found->len > MAX_SHARED_WORDS) {
        g_free((gpointer)(guintptr)g_array_index(found, DzEvidence, found->len - 1).text);
        g_array_set_size(found, found->len - 1);
    }
    *n = found->len;
    return (const DzEvidence *)(void *)g_array_free(found, FALSE);
}

/* -- The whole ----------------------------------------------------------------------------------------------------- */

/* Whether both pairs are of the same two numbers; `*turned`: the one's x is the other's y. */
static gboolean are_one_pair(const Search *self, const Pair *p, const Pair *q, gboolean *turned)
{
    *turned = are_equal(self, p->x, q->y) && are_equal(self, p->y, q->x);
    return *turned || (are_equal(self, p->x, q->x) && are_equal(self, p->y, q->y));
}

/* All pairs of the same two numbers as that at `index`, of which it is the most alike, as one; they are taken. */
static DzFigures *take_figures(const Search *self, guint index, gboolean *taken)
{
    const Pair *best = &g_array_index(self->pairs, Pair, index);
    GArray *places[2] = {g_array_new(FALSE, FALSE, sizeof(guint32)), g_array_new(FALSE, FALSE, sizeof(guint32))};
    for (guint i = index; i < self->pairs->len; i++) {
        const Pair *pair = &g_array_index(self->pairs, Pair, i);
        gboolean turned = FALSE;
        if (taken[i] || !are_one_pair(self, best, pair, &turned))
            continue;
        taken[i] = TRUE;
        add_equal(self, pair->x, places[turned ? 1 : 0]);
        add_equal(self, pair->y, places[turned ? 0 : 1]);
    }
    DzFigures *figures = g_new0(DzFigures, 1);
    figures->event = self->scene->event;
    figures->score = best->alike;
    figures->a = figures_at(self, places[0], &figures->n_a);
    figures->b = figures_at(self, places[1], &figures->n_b);
    figures->evidence =
        shared_words(self, dz_counted_at(self->all, best->x), dz_counted_at(self->all, best->y), &figures->n_evidence);
    return figures;
}

static gint compare_pairs(gconstpointer a, gconstpointer b)
{
    const Pair *p = a;
    const Pair *q = b;
    if (p->alike != q->alike)
        return p->alike < q->alike ? 1 : -1;
    return p->x != q->x ? dz_compare_members(&p->x, &q->x) : dz_compare_members(&p->y, &q->y);
}

void dz_figures_find(const DzScene *scene, GPtrArray *figures)
{
    g_autoptr(DzSurroundings) all = dz_surroundings_new(scene);
    Search self = {.scene = scene, .all = all, .n = all->counted->len};
    self.shared = g_new0(double, self.n + 1);
    self.touched = g_array_new(FALSE, FALSE, sizeof(guint32));
    self.counterparts = g_ptr_array_new_full(self.n, (GDestroyNotify)g_array_unref);
    self.silent = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, NULL);
    self.pairs = g_array_new(FALSE, FALSE, sizeof(Pair));
    fill_postings(&self);
    for (guint32 i = 0; i < self.n; i++)
        find_counterparts(&self, i);
    for (guint32 i = 0; i < self.n; i++)
        find_pairs(&self, i);
    g_array_sort(self.pairs, compare_pairs);
    g_autofree gboolean *taken = g_new0(gboolean, self.pairs->len + 1);
    for (guint i = 0; i < self.pairs->len; i++)
        if (!taken[i])
            g_ptr_array_add(figures, take_figures(&self, i, taken));
    g_free(self.first);
    g_free(self.postings);
    g_free(self.shared);
    g_array_unref(self.touched);
    g_ptr_array_unref(self.counterparts);
    g_hash_table_unref(self.silent);
    g_array_unref(self.pairs);
}
