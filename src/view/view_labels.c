/* view_labels.c -- see view_labels.h.
 * In:     rows in the order a reader meets them.
 * Out:    the passage that each is called by.
 * Knows:  that what one outlet adds is not what all of them say, that copies of one text are not many voices, that a
 *         catchword says too little, and that a long sentence may stand in several rows: two rows called alike look
 *         like one told twice.
 */
#include "view_labels.h"

#include "view_texts.h"

#include <math.h>

/* Fewer code points than this are a catchword. */
#define LABEL_CJK 10
#define LABEL_OTHER 30
/* An outlet states the fact if it says at least this share of what its label says. Read in 36 events: of 353 sentences of
 * such rows 49 say something else than the label and 31 a part of it; of those with this share 3 and 5 in 100. Three in
 * ten of those that do state it have less, so the outlets are counted as "at least". */
#define STATED 0.2

static gboolean says_something(const DzPassage *passage)
{
    guint32 least = g_strcmp0(passage->article->language, "zh") == 0 ? LABEL_CJK : LABEL_OTHER;
    return passage->carried >= DZ_CARRIED_PARTLY && dz_span_length(passage->span) >= least;
}

static guint hash_place(gconstpointer key)
{
    const DzPassage *passage = key;
    return g_direct_hash(passage->article) ^ passage->span.begin * 31;
}

static gboolean is_same_place(gconstpointer a, gconstpointer b)
{
    const DzPassage *x = a;
    const DzPassage *y = b;
    return x->article == y->article && x->span.begin == y->span.begin;
}

/* The passage that shows a reading of the row's match; NULL: none. The passages lie in the order of columns. */
static const DzPassage *passage_of(const DzView *self, const DzRow *row, guint32 reading)
{
    guint n = 0;
    const DzColumn *column = dz_view_column_of(self, row->match->readings[reading].article);
    const DzPassage *passages = dz_row_passages(row, column->index, &n);
    for (guint i = 0; i < n; i++)
        if (passages[i].reading == (gint)reading)
            return &passages[i];
    return NULL;
}

double *dz_view_shares(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    double *shares = g_new0(double, self->columns->len);
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++) {
        const DzComparedPair *pair = &row->match->pairs[i];
        gboolean is_a = (gint)pair->a == passage->reading;
        if (!is_a && (gint)pair->b != passage->reading)
            continue;
        const DzPassage *other = passage_of(self, row, is_a ? pair->b : pair->a);
        if (other != NULL && other->column != passage->column)
            shares[other->column] = MAX(shares[other->column], is_a ? pair->a_in_b : pair->b_in_a);
    }
    return shares;
}

/* The passage's own column, and those of which `least` or more of it is shared; of several with one text only one. */
static gboolean *columns_sharing(const DzView *self, const DzRow *row, const DzPassage *passage, const double *shares,
                                 double least)
{
    gboolean *sharing = g_new0(gboolean, self->columns->len + 1);
    for (guint i = 0; i < self->columns->len; i++)
        sharing[i] = i == passage->column || shares[i] >= least;
    dz_view_drop_copies(self, row, passage->column, sharing);
    return sharing;
}

DzTelling dz_view_telling(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    g_autofree double *shares = dz_view_shares(self, row, passage);
    g_autofree gboolean *stating = columns_sharing(self, row, passage, shares, STATED);
    g_autofree gboolean *sharing = columns_sharing(self, row, passage, shares, G_MINDOUBLE);
    DzTelling telling = {0, 0};
    for (guint i = 0; i < self->columns->len; i++) {
        telling.n_stating += stating[i] ? 1 : 0;
        telling.share += sharing[i] ? shares[i] : 0;
    }
    return telling;
}

/* Whether `passage` names the row better than `other`: of a fact, more outlets state what it says, or else it has
 * more in common with theirs. */
static gboolean is_better(const DzRow *row, const DzPassage *passage, DzTelling telling, const DzPassage *other,
                          DzTelling of_other)
{
    if (row->is_statement && telling.n_stating != of_other.n_stating)
        return telling.n_stating > of_other.n_stating;
    if (fabs(telling.share - of_other.share) > 1e-9)
        return telling.share > of_other.share;
    return dz_passage_words(passage) < dz_passage_words(other);
}

/* The passage that names the row best of those that say something in its language and are not in `taken`; NULL: none. */
static const DzPassage *best_of(const DzView *self, const DzRow *row, GHashTable *taken)
{
    const DzPassage *found = NULL;
    DzTelling best = {0, 0};
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (!says_something(passage) || !dz_row_is_in_language_of(row, passage) ||
            (taken != NULL && g_hash_table_contains(taken, passage)))
            continue;
        DzTelling telling = dz_view_telling(self, row, passage);
        if (found != NULL && !is_better(row, passage, telling, found, best))
            continue;
        found = passage;
        best = telling;
    }
    return found;
}

static void label_row(const DzView *self, DzRow *row, GHashTable *taken)
{
    const DzPassage *found = best_of(self, row, taken);
    if (found == NULL)
        found = best_of(self, row, NULL);
    if (found == NULL)
        found = dz_row_longest(row);
    row->label = (guint)(found - &g_array_index(row->passages, DzPassage, 0));
    g_hash_table_add(taken, (gpointer)(guintptr)found);
}

void dz_view_label_rows(DzView *self)
{
    g_autoptr(GHashTable) taken = g_hash_table_new(hash_place, is_same_place);
    for (guint i = 0; i < self->rows->len; i++)
        label_row(self, g_ptr_array_index(self->rows, i), taken);
}

const DzPassage *dz_row_label(const DzRow *row)
{
    return &g_array_index(row->passages, DzPassage, row->label);
}
