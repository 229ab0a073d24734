/* view_lacking.c -- see view_lacking.h.
 * In:     the compared readings of a row, and all that its outlets print.
 * Out:    what is missing, if it is missing.
 * Knows:  that an outlet may quote an utterance in two halves, or tell the rest without marks: what it prints anywhere
 *         it has not left out. And that a long quotation that stands in several rows is several utterances between one
 *         pair of marks: who has one of them has not cut it short.
 */
#include "view_lacking.h"

#include "characters.h"
#include "view_marks.h"
#include "view_printed.h"
#include "view_rows.h"

/* A reading is whole if it has so much of each other one, in its own marks or elsewhere in its outlet. */
#define WHOLE_SHARE 0.7
/* Fewer words or Han characters are a gloss, (John Smith), or an adverb. */
#define FEWEST_WORDS 4

static guint32 words_in(const DzArticle *article, DzSpan span)
{
    return dz_count_words(article->text + span.begin, dz_span_length(span));
}

/* The clause that begins at `at`, at most to `end`: up to the next mark of punctuation and the marks after it. */
static DzSpan clause_at(const DzArticle *article, guint32 at, guint32 end)
{
    DzSpan clause = {at, at};
    while (clause.end < end && !dz_is_punctuation(article->text[clause.end]))
        clause.end++;
    while (clause.end < end && dz_is_punctuation(article->text[clause.end]))
        clause.end++;
    return clause;
}

/* Whether what reading `index` has may be held against one of `column`. */
static gboolean is_measure(const DzView *self, const DzColumn *column, const DzMatch *match, guint32 index)
{
    const DzReading *other = &match->readings[index];
    return dz_view_column_of(self, other->article) != column &&
           !g_hash_table_contains(self->several, other->quotation) && dz_rows_show(self, match, index);
}

static gboolean prints_most(const DzColumn *column, const DzReading *other)
{
    guint32 printed = 0;
    for (DzSpan clause = {0, other->span.begin}; clause.end < other->span.end;) {
        clause = clause_at(other->article, clause.end, other->span.end);
        printed += dz_column_prints(column, other->article, clause) ? dz_span_length(clause) : 0;
    }
    return printed >= WHOLE_SHARE * dz_span_length(other->span);
}

gboolean dz_lacking_nothing(const DzView *self, const DzMatch *match, const DzReading *reading)
{
    const DzColumn *column = dz_view_column_of(self, reading->article);
    for (guint32 i = 0; column != NULL && i < match->n_readings; i++) {
        const DzReading *other = &match->readings[i];
        if (g_strcmp0(other->article->language, reading->article->language) == 0 &&
            dz_span_length(reading->span) < WHOLE_SHARE * dz_span_length(other->span) &&
            is_measure(self, column, match, i) && !prints_most(column, other))
            return FALSE;
    }
    return TRUE;
}

/* -- Which clause is lacking --------------------------------------------------------------------------------------- */

/* The longest run of clauses of `span` that the outlet does not tell. */
static DzSpan longest_not_told(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    DzSpan longest = {span.begin, span.begin};
    DzSpan run = longest;
    for (DzSpan clause = longest; clause.end < span.end;) {
        clause = clause_at(article, clause.end, span.end);
        run.begin = dz_column_tells(column, article, clause) ? clause.end : run.begin;
        run.end = clause.end;
        longest = dz_span_length(run) > dz_span_length(longest) ? run : longest;
    }
    return longest;
}

/* What one side of a difference has where the other has nothing; else an empty span. */
static DzSpan only_there(const DzDifference *difference, gboolean mine_is_a)
{
    DzSpan mine = mine_is_a ? difference->a : difference->b;
    DzSpan theirs = mine_is_a ? difference->b : difference->a;
    gboolean lacking = mine.begin == mine.end && difference->kind > DZ_DIFFERENCE_PUNCTUATION;
    return lacking ? theirs : (DzSpan){theirs.begin, theirs.begin};
}

/* Keeps the longest of what it has and the clauses of `other` that `pair` has found lacking. */
static void keep_longest(DzLack *self, const DzColumn *column, const DzComparedPair *pair, const DzReading *other)
{
    for (guint32 i = 0; i < pair->n_differences; i++) {
        DzSpan theirs = only_there(&pair->differences[i], pair->a == (guint32)self->passage->reading);
        if (dz_span_length(theirs) <= dz_span_length(self->span) || !dz_span_contains(other->span, theirs))
            continue; /* shorter, or an attribution */
        DzSpan lacking = longest_not_told(column, other->article, theirs);
        if (dz_span_length(lacking) <= dz_span_length(self->span) || words_in(other->article, lacking) < FEWEST_WORDS)
            continue;
        self->article = other->article;
        self->span = lacking;
    }
}

DzLack dz_lacking_in(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    DzLack lack = {.passage = passage};
    const DzColumn *column = dz_view_column(self, passage->column);
    for (guint32 i = 0; row->match != NULL && passage->reading >= 0 && i < row->match->n_pairs; i++) {
        const DzComparedPair *pair = &row->match->pairs[i];
        guint32 mine = (guint32)passage->reading;
        guint32 other = pair->a == mine ? pair->b : pair->a;
        if ((pair->a == mine || pair->b == mine) && !dz_pair_is_translation(pair) &&
            is_measure(self, column, row->match, other))
            keep_longest(&lack, column, pair, &row->match->readings[other]);
    }
    return lack;
}

/* -- Which outlet lacks most --------------------------------------------------------------------------------------- */

/* The longest passage of those by which one outlet gives most of the row; NULL: it has none. */
static const DzPassage *fullest(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    const DzPassage *best = passages;
    for (guint i = 1; i < n; i++)
        if (passages[i].carried > best->carried || (passages[i].carried == best->carried &&
                                                    dz_passage_words(&passages[i]) > dz_passage_words(best)))
            best = &passages[i];
    return best;
}

static gboolean lacks_more(const DzPassage *passage, const DzPassage *other)
{
    if (dz_passage_is_cut_before_turn(passage) != dz_passage_is_cut_before_turn(other))
        return dz_passage_is_cut_before_turn(passage);
    return dz_passage_words(passage) < dz_passage_words(other);
}

DzLack dz_lacking_most(const DzView *self, const DzRow *row)
{
    DzLack most = {NULL, NULL, {0, 0}};
    for (guint i = 0; i < self->columns->len; i++) {
        const DzPassage *passage = fullest(row, i);
        if (passage == NULL ||
            (passage->carried != DZ_CARRIED_PARTLY && !dz_passage_is_cut_before_turn(passage)))
            continue;
        DzLack lack = dz_lacking_in(self, row, passage);
        if (lack.article != NULL && (most.passage == NULL || lacks_more(passage, most.passage)))
            most = lack;
    }
    return most;
}
