/* view_facts.c -- see view_facts.h.
 * In:     the rows.
 * Out:    the facts to be told first.
 * Knows:  that the news is what reports begin with, which some quote and others tell, or what their titles say, and
 *         that outlets which print one text make it no more widely told.
 */
#include "view_facts.h"

#include "view_leads.h"
#include "view_pairs.h"
#include "view_telling.h"
#include "view_texts.h"

/* Where reports begin in different ways, what says so much of their titles, on average, is the news. */
#define TITLED 0.4

/* What half of the reports begin with is told first if it says so much, even if one alone surely states it: of 80
 * events, twelve such rows with .24 and more were the news, and one with .19 was not. */
#define HALF_TITLED 0.2

/* What two begin with, and state, is the news too if it says so much: in 80 events all ten such rows were. So is, where
 * there is no other, what most outlets have, or may have: of 26 such rows of 396 events 22 were. */
#define TWO_TITLED 0.3

/* Two rows that reports begin with are one piece of news if the first has so much of the words of the second, and of
 * those of them that titles have. Of 53 such pairs in 396 events 31 were, 15 in part, seven were not. */
#define SAME_WORDS 0.35
#define SAME_TITLED 0.75

/* The news, what most begin with, what the titles say, what most state, what tells it best. */
typedef struct {
    DzFact fact;
    guint n_leading; /* texts, no more than state it */
    double titled;   /* how much of the titles it says */
    double weight;
} Candidate;

static gboolean is_titled(const Candidate *candidate)
{
    return candidate->titled >= TITLED;
}

static gboolean is_news(const Candidate *candidate)
{
    return candidate->n_leading > 0 && candidate->titled >= HALF_TITLED;
}

static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const Candidate *x = a;
    const Candidate *y = b;
    if (is_news(x) != is_news(y))
        return is_news(x) ? -1 : 1;
    if (x->n_leading != y->n_leading)
        return x->n_leading > y->n_leading ? -1 : 1;
    if (is_titled(x) != is_titled(y))
        return is_titled(x) ? -1 : 1;
    if (x->fact.n_texts != y->fact.n_texts)
        return x->fact.n_texts > y->fact.n_texts ? -1 : 1;
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

/* Whether reports begin with it, too, and it has of the titles next to nothing but what the row has: one piece of news,
 * told in two rows. */
static gboolean is_same_news(const DzView *self, const DzRow *row, const Candidate *candidate)
{
    return candidate->titled >= HALF_TITLED && dz_row_count_leading(self, candidate->fact.row) > 1 &&
           dz_row_share_of_words(row, &candidate->fact.told) >= SAME_WORDS &&
           dz_row_share_of_titles(self, row, &candidate->fact.told) >= SAME_TITLED;
}

static gboolean was_told(const DzView *self, const GArray *facts, const Candidate *candidate)
{
    for (guint i = 0; i < facts->len; i++) {
        const DzRow *row = g_array_index(facts, DzFact, i).row;
        if (tells(row, &candidate->fact.told) || is_same_news(self, row, candidate))
            return TRUE;
    }
    return FALSE;
}

/* How many texts begin with the fact and state it, if that makes it news: half of all do, or half may, or two do, and
 * the titles say it. */
static guint count_leading(const DzView *self, const Candidate *candidate)
{
    guint may = dz_row_count_leading(self, candidate->fact.row);
    guint n = MIN(may, candidate->fact.n_texts);
    if (dz_view_half_lead(self, n) || (dz_view_half_lead(self, may) && candidate->titled >= HALF_TITLED))
        return n;
    return n > 1 && candidate->titled >= TWO_TITLED ? n : 0;
}

/* A row of statements is told by what it is called by. */
static Candidate stated(const DzView *self, const DzRow *row)
{
    const DzPassage *label = dz_row_label(row);
    Candidate candidate = {.fact = {row, *label, row->n_quoting, row->n_texts}};
    candidate.titled = dz_passage_share_of_titles(self, label);
    candidate.weight = dz_view_weight(self, label, dz_view_telling(self, row, label));
    candidate.n_leading = count_leading(self, &candidate);
    return candidate;
}

/* The passage, of a quotation the sentence around it: who says it, and what the reporter says of it. */
static DzPassage in_its_sentence(const DzPassage *passage)
{
    DzPassage whole = *passage;
    const GArray *sentences = passage->article->sentences;
    for (guint i = 0; passage->quotation != NULL && i < sentences->len; i++) {
        DzSpan sentence = g_array_index(sentences, DzSentence, i).span;
        if (sentence.begin <= passage->span.begin && passage->span.begin < sentence.end)
            whole.span = sentence;
    }
    whole.quotation = NULL;
    return whole;
}

/* How many texts quote the row or tell what is said there. */
static guint count_telling(const DzView *self, const DzRow *row, const DzPassage *told)
{
    g_autofree gboolean *telling = g_new0(gboolean, row->passages->len + 1);
    for (guint i = 0; i < row->passages->len; i++)
        telling[i] = g_array_index(row->passages, DzPassage, i).carried > DZ_CARRIED_PERHAPS;
    return dz_view_count_witnesses(self, row, told->column, telling);
}

typedef struct {
    DzPassage told;
    guint32 words;
    double titled;
} Lead;

/* The sentences of the row that reports begin with. */
static GArray *leads_of(const DzView *self, const DzRow *row)
{
    GArray *leads = g_array_new(FALSE, FALSE, sizeof(Lead));
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (!dz_passage_is_lead(passage) || !dz_row_is_in_language_of(row, passage))
            continue;
        Lead lead = {.told = in_its_sentence(passage)};
        lead.words = dz_passage_words(&lead.told);
        lead.titled = dz_passage_share_of_titles(self, &lead.told);
        g_array_append_val(leads, lead);
    }
    return leads;
}

/* The one that says most of the titles. */
static const Lead *fullest_of(const GArray *leads)
{
    const Lead *fullest = &g_array_index(leads, Lead, 0);
    for (guint i = 1; i < leads->len; i++)
        if (g_array_index(leads, Lead, i).titled > fullest->titled)
            fullest = &g_array_index(leads, Lead, i);
    return fullest;
}

/* The first sentence of a report that says so much less of the titles than the fullest lead tells them as well. */
#define AS_TITLED 0.1

static const Lead *shortest_of(const GArray *leads, const Lead *fullest)
{
    const Lead *shortest = fullest;
    for (guint i = 0; i < leads->len; i++) {
        const Lead *lead = &g_array_index(leads, Lead, i);
        if (lead->titled >= fullest->titled - AS_TITLED && lead->told.carried >= fullest->told.carried &&
            dz_passage_begins_lead(&lead->told) && lead->words < shortest->words)
            shortest = lead;
    }
    return shortest;
}

/* What somebody says is the news where reports begin with it, in quotation marks or not, and is told by a lead. One
 * that only may tell it must be what the titles say. */
static Candidate spoken(const DzView *self, const DzRow *row)
{
    Candidate candidate = {.fact = {.row = row, .n_stating = row->n_telling}};
    g_autoptr(GArray) leads = leads_of(self, row);
    if (row->n_telling < 2 || leads->len == 0)
        return candidate;
    const Lead *fullest = fullest_of(leads);
    candidate.fact.told = shortest_of(leads, fullest)->told;
    candidate.titled = fullest->titled;
    candidate.weight = 2 * fullest->titled;
    candidate.fact.n_texts = count_telling(self, row, &candidate.fact.told);
    if (is_titled(&candidate) || fullest->told.carried > DZ_CARRIED_PERHAPS)
        candidate.n_leading = count_leading(self, &candidate);
    return candidate;
}

/* Whether it is the news, or told widely enough. */
static gboolean is_wide(const DzView *self, const Candidate *candidate)
{
    guint n = candidate->fact.n_texts;
    gboolean most = candidate->fact.row->is_statement && 2 * n > self->n_texts;
    return candidate->n_leading > 0 || (n > 1 && (most || is_titled(candidate)));
}

/* Whether most outlets have it, or may, and it says more of the titles than another. */
static gboolean may_be_news(const DzView *self, const Candidate *candidate, const Candidate *other)
{
    return candidate->titled > other->titled && 2 * candidate->fact.row->n_carrying > self->columns->len;
}

/* What is told widely; and where nothing of it is the news, first what may be and says most of the titles. */
static GArray *candidates_of(const DzView *self)
{
    GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    Candidate untold = {.titled = TWO_TITLED};
    gboolean news = FALSE;
    for (guint i = 0; i < self->rows->len; i++) {
        const DzRow *row = dz_view_row(self, i);
        Candidate candidate = row->is_statement ? stated(self, row) : spoken(self, row);
        if (is_wide(self, &candidate)) {
            news |= candidate.n_leading > 0 || is_titled(&candidate);
            g_array_append_val(candidates, candidate);
        } else if (may_be_news(self, &candidate, &untold)) {
            untold = candidate;
        }
    }
    g_array_sort(candidates, compare_candidates);
    if (!news && untold.fact.row != NULL)
        g_array_prepend_val(candidates, untold);
    return candidates;
}

GArray *dz_view_main_facts(const DzView *self, guint most)
{
    g_autoptr(GArray) candidates = candidates_of(self);
    GArray *facts = g_array_new(FALSE, FALSE, sizeof(DzFact));
    for (guint i = 0; i < candidates->len && facts->len < most; i++) {
        const Candidate *candidate = &g_array_index(candidates, Candidate, i);
        if (!was_told(self, facts, candidate))
            g_array_append_val(facts, candidate->fact);
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
