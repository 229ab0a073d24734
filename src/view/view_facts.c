/* view_facts.c -- see view_facts.h.
 * In:     the rows of statements, and where their passages stand in their articles.
 * Out:    the facts to be told first.
 * Knows:  that the news is what reports begin with, and that outlets which print one text make it no more widely told.
 */
#include "view_facts.h"

#include "view_excuse.h"
#include "view_labels.h"
#include "view_printed.h"
#include "view_telling.h"
#include "view_texts.h"

/* Of leads that stand in one row, so much in common is enough. Read in 32 events: of 98 outlets that are said to state
 * the news three do not, two of them with the figures of another day. */
#define LEAD_STATED 0.1

/* A fact with what it is ranked by. */
typedef struct {
    DzFact fact;
    guint n_leading; /* outlets that begin with it */
    double weight;   /* how much its passage has in common with titles, and with what the others state */
} Candidate;

/* -- Where it stands ----------------------------------------------------------------------------------------------- */

/* The first paragraph; an empty span: there is none. */
static DzSpan lead_of(const DzArticle *article)
{
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (block->role == DZ_ROLE_PARAGRAPH)
            return block->span;
    }
    return (DzSpan){0, 0};
}

static gboolean is_lead(const DzPassage *passage)
{
    return passage->span.begin < lead_of(passage->article).end && !dz_article_is_headline(passage->article);
}

/* Whether it is the first sentence. */
static gboolean begins_lead(const DzPassage *passage)
{
    return passage->span.begin == lead_of(passage->article).begin;
}

/* A flag for each column: it begins with the row. */
static gboolean *columns_leading(const DzView *self, const DzRow *row)
{
    gboolean *leading = g_new0(gboolean, self->columns->len + 1);
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (is_lead(passage))
            leading[passage->column] = TRUE;
    }
    return leading;
}

static guint count_leading(const DzView *self, const DzRow *row)
{
    g_autofree gboolean *leading = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++)
        leading[i] = is_lead(&g_array_index(row->passages, DzPassage, i));
    return dz_view_count_witnesses(self, row, g_array_index(row->passages, DzPassage, 0).column, leading);
}

/* How much of its titles a passage says, on average over the outlets. */
static double share_of_titles(const DzView *self, const DzPassage *passage)
{
    double sum = 0;
    for (guint i = 0; i < self->columns->len; i++) {
        const GPtrArray *articles = dz_view_column(self, i)->articles;
        double best = 0;
        for (guint k = 0; k < articles->len; k++)
            best = MAX(best, dz_passage_share_of_title(passage, g_ptr_array_index(articles, k)));
        sum += best;
    }
    return sum / self->columns->len;
}

/* -- What tells it ------------------------------------------------------------------------------------------------- */

/* A long sentence has more of the titles, a short one more that others state: neither alone tells it best. */
static double weigh(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    return 2 * share_of_titles(self, passage) + dz_view_telling(self, row, passage).share / MAX(1, self->n_texts - 1);
}

/* The fact that a lead tells: who begins with it too needs fewer words in common with it. */
static DzFact fact_of_lead(const DzView *self, const DzRow *row, const DzPassage *lead)
{
    g_autofree double *shares = dz_view_shares(row, lead);
    g_autofree gboolean *leading = columns_leading(self, row);
    g_autofree gboolean *stating = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        stating[i] = passage == lead || shares[i] >= (leading[passage->column] ? LEAD_STATED : DZ_STATED);
    }
    return (DzFact){row, lead, dz_view_count_columns(row, stating),
                    dz_view_count_witnesses(self, row, lead->column, stating)};
}

static gboolean is_better(const Candidate *x, const Candidate *y)
{
    gboolean first = begins_lead(x->fact.passage);
    if (first != begins_lead(y->fact.passage))
        return first;
    if (x->fact.n_texts != y->fact.n_texts)
        return x->fact.n_texts > y->fact.n_texts;
    return x->weight > y->weight + 1e-9;
}

/* Of what stands in leads, a first sentence before others, what most outlets state. */
static void choose_lead(const DzView *self, Candidate *candidate)
{
    const DzRow *row = candidate->fact.row;
    Candidate best = *candidate;
    gboolean found = FALSE;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (!is_lead(passage) || !dz_passage_says_something(passage) || !dz_row_is_in_language_of(row, passage))
            continue;
        Candidate other = best;
        other.fact = fact_of_lead(self, row, passage);
        other.weight = weigh(self, row, passage);
        if (!found || is_better(&other, &best))
            best = other;
        found = TRUE;
    }
    *candidate = best;
}

static gboolean is_news(const DzView *self, const Candidate *candidate)
{
    return candidate->n_leading > 1 && 2 * candidate->n_leading >= self->n_texts;
}

static Candidate candidate_of(const DzView *self, const DzRow *row)
{
    const DzPassage *label = dz_row_label(row);
    DzTelling telling = dz_view_telling(self, row, label);
    Candidate candidate = {
        {row, label, telling.n_stating, telling.n_texts}, count_leading(self, row), weigh(self, row, label)};
    if (is_news(self, &candidate))
        choose_lead(self, &candidate);
    else
        candidate.n_leading = 0;
    return candidate;
}

/* -- Which come first ---------------------------------------------------------------------------------------------- */

/* What most begin with, what most state, what weighs most. */
static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const Candidate *x = a;
    const Candidate *y = b;
    if (x->n_leading != y->n_leading)
        return x->n_leading > y->n_leading ? -1 : 1;
    if (x->fact.n_texts != y->fact.n_texts)
        return x->fact.n_texts > y->fact.n_texts ? -1 : 1;
    return (x->weight < y->weight) - (x->weight > y->weight);
}

/* Whether it has this passage, or one that says most of it. */
static gboolean tells(const DzRow *row, const DzPassage *passage)
{
    for (guint i = 0; i < row->passages->len; i++)
        if (dz_passage_tells(&g_array_index(row->passages, DzPassage, i), passage))
            return TRUE;
    return FALSE;
}

static gboolean was_told(const GArray *told, const DzPassage *passage)
{
    for (guint i = 0; i < told->len; i++)
        if (tells(g_array_index(told, DzFact, i).row, passage))
            return TRUE;
    return FALSE;
}

GArray *dz_view_main_facts(const DzView *self, guint most)
{
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(DzFact));
    for (guint i = 0; i < self->rows->len; i++) {
        const DzRow *row = dz_view_row(self, i);
        if (!row->is_statement)
            continue;
        Candidate candidate = candidate_of(self, row);
        if (candidate.fact.n_texts > 1 && 2 * candidate.fact.n_texts > self->n_texts)
            g_array_append_val(candidates, candidate);
    }
    g_array_sort(candidates, compare_candidates);
    for (guint i = 0; i < candidates->len && facts->len < most; i++) {
        const DzFact *fact = &g_array_index(candidates, Candidate, i).fact;
        if (!was_told(facts, fact->passage))
            g_array_append_val(facts, *fact);
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
