/* view_labels.c -- see view_labels.h.
 * In:     rows in the order a reader meets them.
 * Out:    the passage that each is called by.
 * Knows:  that what one outlet adds is not what all of them say, that a catchword says too little, and that a long
 *         sentence may stand in several rows: two rows called alike look like one told twice.
 * Not here: how widely a passage is told (view_telling.c).
 */
#include "view_labels.h"

#include "characters.h"
#include "points.h"
#include "view_excuse.h"
#include "view_leads.h"
#include "view_telling.h"

#include <math.h>

/* Fewer code points than this are a catchword. */
#define LABEL_CJK 10
#define LABEL_OTHER 30

gboolean dz_passage_says_something(const DzPassage *passage)
{
    guint32 least = g_strcmp0(passage->article->language, "zh") == 0 ? LABEL_CJK : LABEL_OTHER;
    return passage->carried >= DZ_CARRIED_PARTLY && dz_span_length(passage->span) >= least;
}

/* -- Without what stands before it --------------------------------------------------------------------------------- */

/* A dateline is no longer than this, and no longer is 據東社今天報道，. */
#define LONGEST_DATELINE 30

static gboolean begins_block(const DzArticle *article, guint32 at)
{
    return at == 0 || article->text[at - 1] == '\n';
}

/* 0: no bracket opens. */
static gunichar closing(gunichar open)
{
    gunichar close = 0;
    return dz_point_in(open, "（(【") && g_unichar_get_mirror_char(open, &close) ? close : 0;
}

/* Where （東社臨灣二日電） or 環海社臨灣3月2日 - ends, of a sentence that begins its block; else where it begins. */
static guint32 behind_dateline(const DzArticle *article, DzSpan span)
{
    guint32 longest = MIN(span.end, span.begin + LONGEST_DATELINE);
    gunichar close = closing(article->text[span.begin]);
    for (guint32 at = span.begin + 1; begins_block(article, span.begin) && at + 1 < longest; at++) {
        gboolean dash =
            article->text[at] == '-' && dz_is_blank(article->text[at - 1]) && dz_is_blank(article->text[at + 1]);
        if (article->text[at] == close || (close == 0 && dash))
            return at + 1;
    }
    return span.begin;
}

/* Whether the only mark between two places is the last. */
static gboolean is_one_clause(const DzArticle *article, guint32 begin, guint32 end)
{
    if (end <= begin || end - begin > LONGEST_DATELINE || !dz_is_punctuation(article->text[end - 1]))
        return FALSE;
    for (guint32 at = begin; at + 1 < end; at++)
        if (dz_is_punctuation(article->text[at]))
            return FALSE;
    return TRUE;
}

/* Where 據東社今天報道， ends that begins at `begin`: which medium an outlet has it from is no part of a fact. */
static guint32 behind_medium(const DzArticle *article, guint32 begin, guint32 end)
{
    for (guint i = 0; i < article->reported->len; i++) {
        const DzQuotation *reported = g_ptr_array_index(article->reported, i);
        guint32 at = reported->span.begin;
        if (reported->speaker_kind == DZ_SPEAKER_PAPER && reported->speaker_span.begin >= begin && at < end &&
            reported->cue_span.begin < reported->cue_span.end &&
            reported->cue_span.begin >= reported->speaker_span.end && is_one_clause(article, begin, at))
            return at;
    }
    return begin;
}

DzSpan dz_passage_fact(const DzPassage *passage)
{
    DzSpan span = passage->span;
    if (passage->quotation != NULL || span.begin == span.end)
        return span;
    span.begin = behind_dateline(passage->article, span);
    while (span.begin < span.end && dz_is_blank(passage->article->text[span.begin]))
        span.begin++;
    span.begin = behind_medium(passage->article, span.begin, span.end);
    return span.begin < span.end ? span : passage->span;
}

/* -- What names a row best ----------------------------------------------------------------------------------------- */

/* The same words of another outlet, in either script, are no other name. */
static gboolean is_taken(GHashTable *taken, const DzPassage *passage)
{
    g_autofree char *words = dz_article_dup_common(passage->article, passage->span);
    return g_hash_table_contains(taken, words);
}

/* A passage that may name the row, with what it is chosen by. */
typedef struct {
    const DzPassage *passage; /* NULL: none */
    DzTelling telling;
} Name;

static double weight_of(const DzView *self, const DzRow *row, const Name *name)
{
    return row->n_leading > 0 ? dz_view_weight(self, name->passage, name->telling) : name->telling.share;
}

static guint32 fact_words(const DzPassage *passage)
{
    DzSpan fact = dz_passage_fact(passage);
    return dz_count_words(passage->article->text + fact.begin, dz_span_length(fact));
}

/* 據悉， or 不過， opens a sentence; what is longer has a subject of its own. */
#define LONGEST_OPENING 4

/* Whether it begins with 他 or 她, or does behind 據悉，: out of its article nobody knows who that is. */
static gboolean begins_with_pronoun(const DzPassage *passage)
{
    const gunichar *text = passage->article->text;
    DzSpan fact = dz_passage_fact(passage);
    gboolean begins = TRUE;
    for (guint32 at = fact.begin; at < MIN(fact.end, fact.begin + LONGEST_OPENING); at++) {
        if (begins && (text[at] == 0x4ED6 || text[at] == 0x5979))
            return TRUE;
        begins = dz_is_punctuation(text[at]);
    }
    return FALSE;
}

static gboolean breaks_off(const DzPassage *passage)
{
    return dz_article_breaks_off(passage->article, passage->span);
}

/* Whether one names the row better: of the news the first sentence of a report; what a feed does not break off; of a
 * fact what more outlets state; what says of whom it tells; what has more in common with the others. */
static gboolean is_better(const DzView *self, const DzRow *row, const Name *x, const Name *y)
{
    gboolean first = row->n_leading > 0 && dz_passage_begins_lead(x->passage);
    if (row->n_leading > 0 && first != dz_passage_begins_lead(y->passage))
        return first;
    if (breaks_off(x->passage) != breaks_off(y->passage))
        return breaks_off(y->passage);
    if (row->is_statement && x->telling.n_texts != y->telling.n_texts)
        return x->telling.n_texts > y->telling.n_texts;
    if (row->is_statement && x->telling.n_stating != y->telling.n_stating)
        return x->telling.n_stating > y->telling.n_stating;
    if (begins_with_pronoun(x->passage) != begins_with_pronoun(y->passage))
        return begins_with_pronoun(y->passage);
    double heavier = weight_of(self, row, x) - weight_of(self, row, y);
    if (fabs(heavier) > 1e-9)
        return heavier > 0;
    return fact_words(x->passage) < fact_words(y->passage);
}

static gboolean may_name(const DzRow *row, const DzPassage *passage)
{
    return dz_passage_says_something(passage) && dz_row_is_in_language_of(row, passage) &&
           (row->n_leading == 0 || dz_passage_is_lead(passage));
}

/* The passage that names the row best, of the news a lead, whose words are not `taken`; NULL: none. */
static const DzPassage *best_of(const DzView *self, const DzRow *row, GHashTable *taken)
{
    Name best = {NULL, {0, 0, 0}};
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (!may_name(row, passage) || (taken != NULL && is_taken(taken, passage)))
            continue;
        Name name = {passage, dz_view_telling(self, row, passage)};
        if (best.passage == NULL || is_better(self, row, &name, &best))
            best = name;
    }
    return best.passage;
}

static void label_row(const DzView *self, DzRow *row, GHashTable *taken)
{
    guint n_leading = row->is_statement ? dz_row_count_leading(self, row) : 0;
    row->n_leading = dz_view_half_lead(self, n_leading) ? n_leading : 0;
    const DzPassage *name = best_of(self, row, taken);
    if (name == NULL && row->n_leading > 0) {
        row->n_leading = 0;
        name = best_of(self, row, taken);
    }
    if (name == NULL)
        name = best_of(self, row, NULL);
    if (name == NULL)
        name = dz_row_longest(row);
    row->label = (guint)(name - &g_array_index(row->passages, DzPassage, 0));
    g_hash_table_add(taken, dz_article_dup_common(name->article, name->span));
}

void dz_view_label_rows(DzView *self)
{
    g_autoptr(GHashTable) taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < self->rows->len; i++)
        label_row(self, g_ptr_array_index(self->rows, i), taken);
}

const DzPassage *dz_row_label(const DzRow *row)
{
    return &g_array_index(row->passages, DzPassage, row->label);
}
