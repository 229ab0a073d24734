/* view_telling.c -- see view_telling.h.
 * In:     a passage, and the readings of its row, compared pair by pair.
 * Out:    how many outlets say what it says, and how much of it.
 * Knows:  that copies of one text are not many voices (view_texts.c).
 */
#include "view_telling.h"

#include "view_leads.h"
#include "view_texts.h"

/* The passage that shows a reading of the row's match, by its index; -1: none. */
static gint index_of_reading(const DzRow *row, guint32 reading)
{
    for (guint i = 0; i < row->passages->len; i++)
        if (g_array_index(row->passages, DzPassage, i).reading == (gint)reading)
            return (gint)i;
    return -1;
}

double *dz_view_shares(const DzRow *row, const DzPassage *passage)
{
    double *shares = g_new0(double, row->passages->len + 1);
    for (guint32 i = 0; row->match != NULL && i < row->match->n_pairs; i++) {
        const DzComparedPair *pair = &row->match->pairs[i];
        gboolean is_a = (gint)pair->a == passage->reading;
        if (!is_a && (gint)pair->b != passage->reading)
            continue;
        gint other = index_of_reading(row, is_a ? pair->b : pair->a);
        if (other >= 0 && g_array_index(row->passages, DzPassage, other).column != passage->column)
            shares[other] = is_a ? pair->a_in_b : pair->b_in_a;
    }
    return shares;
}

/* See dz_view_stating(); `shares` are those of `passage`. */
static gboolean *stating_by(const DzView *self, const DzRow *row, const DzPassage *passage, const double *shares)
{
    gboolean news = row->n_leading > 0;
    g_autofree gboolean *leading = news ? dz_row_leading(self, row) : NULL;
    gboolean *stating = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *other = &g_array_index(row->passages, DzPassage, i);
        gboolean leads = news && leading[other->column] && !dz_leads_tell_of_other_days(passage, other);
        double least = leads ? DZ_LEAD_STATED : DZ_STATED;
        stating[i] = other == passage || shares[i] >= least;
    }
    return stating;
}

gboolean *dz_view_stating(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    g_autofree double *shares = dz_view_shares(row, passage);
    return stating_by(self, row, passage, shares);
}

/* How much of it the witnesses say, each where it says most. */
static double sum_shares(const DzView *self, const DzRow *row, const DzPassage *passage, const double *shares)
{
    g_autofree gboolean *sharing = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++)
        sharing[i] = shares[i] > 0 || &g_array_index(row->passages, DzPassage, i) == passage;
    g_autofree gboolean *witnesses = dz_view_witnesses(self, row, passage->column, sharing);
    g_autofree double *best = g_new0(double, self->columns->len + 1);
    double sum = 0;
    for (guint i = 0; i < row->passages->len; i++) {
        guint column = g_array_index(row->passages, DzPassage, i).column;
        if (witnesses[column] && shares[i] > best[column]) {
            sum += shares[i] - best[column];
            best[column] = shares[i];
        }
    }
    return sum;
}

DzTelling dz_view_telling(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    g_autofree double *shares = dz_view_shares(row, passage);
    g_autofree gboolean *stating = stating_by(self, row, passage, shares);
    return (DzTelling){dz_view_count_columns(row, stating),
                       dz_view_count_witnesses(self, row, passage->column, stating),
                       sum_shares(self, row, passage, shares)};
}

double dz_view_weight(const DzView *self, const DzPassage *passage, DzTelling telling)
{
    return 2 * dz_passage_share_of_titles(self, passage) + telling.share / MAX(1, self->n_texts - 1);
}
