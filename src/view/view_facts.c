/* view_facts.c -- see view_facts.h.
 * In:     the rows of statements.
 * Out:    the facts to be told first.
 * Knows:  that the news is what reports begin with, or what their titles say, and that outlets which print one text
 * make it no more widely told.
 */
#include "view_facts.h"

#include "view_leads.h"
#include "view_printed.h"
#include "view_telling.h"

/* Where reports begin in different ways, what says so much of their titles, on average, is the news. */
#define TITLED 0.4

/* What most begin with, what the titles say, what most state, what tells it best. */
typedef struct {
    const DzRow *row;
    gboolean titled;
    double weight;
} Candidate;

static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const Candidate *x = a;
    const Candidate *y = b;
    if (x->row->n_leading != y->row->n_leading)
        return x->row->n_leading > y->row->n_leading ? -1 : 1;
    if (x->titled != y->titled)
        return x->titled ? -1 : 1;
    if (x->row->n_texts != y->row->n_texts)
        return x->row->n_texts > y->row->n_texts ? -1 : 1;
    return (x->weight < y->weight) - (x->weight > y->weight);
}

/* Whether a passage that states the row is this one, or says most of it. */
static gboolean tells(const DzRow *row, const DzPassage *passage)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *telling = &g_array_index(row->passages, DzPassage, i);
        if (telling->carried != DZ_CARRIED_PERHAPS && dz_passage_tells(telling, passage))
            return TRUE;
    }
    return FALSE;
}

static gboolean was_told(const GPtrArray *told, const DzPassage *passage)
{
    for (guint i = 0; i < told->len; i++)
        if (tells(g_ptr_array_index(told, i), passage))
            return TRUE;
    return FALSE;
}

GPtrArray *dz_view_main_facts(const DzView *self, guint most)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    GPtrArray *facts = g_ptr_array_new();
    for (guint i = 0; i < self->rows->len; i++) {
        const DzRow *row = dz_view_row(self, i);
        if (!row->is_statement || row->n_texts < 2)
            continue;
        const DzPassage *label = dz_row_label(row);
        gboolean titled = dz_passage_share_of_titles(self, label) >= TITLED;
        if (!titled && 2 * row->n_texts <= self->n_texts)
            continue;
        Candidate candidate = {row, titled, dz_view_weight(self, label, dz_view_telling(self, row, label))};
        g_array_append_val(candidates, candidate);
    }
    g_array_sort(candidates, compare_candidates);
    for (guint i = 0; i < candidates->len && facts->len < most; i++) {
        const DzRow *row = g_array_index(candidates, Candidate, i).row;
        if (!was_told(facts, dz_row_label(row)))
            g_ptr_array_add(facts, (gpointer)(guintptr)row);
    }
    return facts;
}

/* Whether a row says again what another one does: what it is called by, and most of its passages. One long sentence
 * that tells both facts makes them not one. */
static gboolean repeats(const DzRow *row, const DzRow *other)
{
    guint told = 0;
    if (!tells(other, dz_row_label(row)))
        return FALSE;
    for (guint i = 0; i < row->passages->len; i++)
        told += tells(other, &g_array_index(row->passages, DzPassage, i)) ? 1 : 0;
    return 2 * told > row->passages->len;
}

static gboolean repeats_kept(const DzView *self, const gboolean *kept, guint index)
{
    for (guint i = 0; i < index; i++)
        if (kept[i] && dz_view_row(self, i)->is_statement && repeats(dz_view_row(self, index), dz_view_row(self, i)))
            return TRUE;
    return FALSE;
}

gboolean *dz_view_keep_facts(const DzView *self, guint most)
{
    gboolean *kept = g_new0(gboolean, self->rows->len + 1);
    guint facts = 0;
    for (guint i = 0; i < self->rows->len; i++)
        facts += dz_view_row(self, i)->is_statement ? 1 : 0;
    guint n = 0;
    for (guint i = 0; i < self->rows->len; i++) {
        gboolean fact = dz_view_row(self, i)->is_statement;
        kept[i] = !fact || facts <= most || (n < most && !repeats_kept(self, kept, i));
        n += fact && kept[i] ? 1 : 0;
    }
    return kept;
}
