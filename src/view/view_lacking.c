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
#include "view_pairs.h"
#include "view_printed.h"
#include "view_rows.h"

/* A reading is whole if what it lacks of another one is no more than this part of what it has. */
#define LACKING_SHARE 0.4
/* Less of a clause is a word more in it: 与海风民主共和国通航 for 与海风通航. */
#define CLAUSE_SHARE 0.6
/* Fewer words or Han characters are a gloss, (John Smith), or an adverb. */
#define FEWEST_WORDS 4
/* Fewer, in the midst of a reporter's sentence, are a phrase. */
#define FEWEST_IN_UTTERANCE 8

/* Its Han characters and digits. */
static guint32 chinese_in(const DzArticle *article, DzSpan span)
{
    guint32 n = 0;
    for (guint32 at = span.begin; at < span.end; at++)
        n += dz_is_han(article->text[at]) || g_unichar_isdigit(article->text[at]) ? 1 : 0;
    return n;
}

/* How much `span` says of a reading: where that is in Chinese, an original in brackets says nothing more. */
static guint32 words_of(const DzReading *reading, DzSpan span)
{
    if (chinese_in(reading->article, reading->span) >= FEWEST_WORDS)
        return chinese_in(reading->article, span);
    return dz_count_words(reading->article->text + span.begin, dz_span_length(span));
}

/* A comma, a stop; no bracket or mark of quotation, which stand within a clause. */
static gboolean parts_clauses(gunichar c)
{
    return g_unichar_type(c) == G_UNICODE_OTHER_PUNCTUATION && !dz_is_middle_dot(c);
}

/* The clause that begins at `at`, at most to `end`: up to the next mark that parts it from another, and the marks after
 * that. */
static DzSpan clause_at(const DzArticle *article, guint32 at, guint32 end)
{
    DzSpan clause = {at, at};
    while (clause.end < end && !parts_clauses(article->text[clause.end]))
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
           !g_hash_table_contains(self->several, other->quotation) && dz_rows_show(match, index);
}

/* -- Which clause is lacking --------------------------------------------------------------------------------------- */

/* The whole clause of `other` that the piece `part` of it lies in. */
static DzSpan clause_around(const DzReading *other, DzSpan part)
{
    guint32 begin = part.begin;
    while (begin > other->span.begin && !parts_clauses(other->article->text[begin - 1]))
        begin--;
    return clause_at(other->article, begin, other->span.end);
}

/* Whether a piece that the reading has not is no clause that was cut but a word more, or a gloss, in one that it has.
 */
static gboolean is_wording(const DzReading *other, DzSpan part)
{
    return words_of(other, part) < CLAUSE_SHARE * words_of(other, clause_around(other, part));
}

/* The longest run of clauses of `span` that the outlet of `passage` does not tell. */
static DzSpan longest_not_told(const DzColumn *column, const DzPassage *passage, const DzReading *other, DzSpan span)
{
    DzSpan longest = {span.begin, span.begin};
    DzSpan run = longest;
    for (DzSpan clause = longest; clause.end < span.end;) {
        clause = clause_at(other->article, clause.end, span.end);
        gboolean told = is_wording(other, clause) || dz_column_tells(column, other->article, clause) ||
                        dz_sentence_tells(passage, other->article, clause);
        run.begin = told ? clause.end : run.begin;
        run.end = clause.end;
        longest = words_of(other, run) > words_of(other, longest) ? run : longest;
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
        if (!dz_span_contains(other->span, theirs))
            continue; /* an attribution */
        DzSpan lacking = longest_not_told(column, self->passage, other, theirs);
        guint32 words = words_of(other, lacking);
        if (words > self->words && words >= FEWEST_WORDS)
            *self = (DzLack){self->passage, other->article, lacking, words};
    }
}

/* Whether the words are a phrase in the reporter's sentence, which goes on from them, 批評「一些政客」的行為, and no
 * utterance that was cut. In 「…」等口號 they are one. */
static gboolean is_phrase_of_reporter(const DzPassage *passage)
{
    const DzQuotation *quotation = passage->quotation;
    if (quotation == NULL || quotation->kind != DZ_QUOTATION_PARTIAL ||
        quotation->marked.end >= passage->article->length)
        return FALSE;
    gunichar next = passage->article->text[quotation->marked.end];
    return dz_passage_words(passage) < FEWEST_IN_UTTERANCE && dz_is_han(next) && next != 0x7B49; /* 等 */
}

/* The longest clause of any other reading that the outlet of `passage` tells nowhere. */
static DzLack longest_lack(const DzView *self, const DzMatch *match, const DzPassage *passage)
{
    DzLack lack = {.passage = passage};
    const DzColumn *column = dz_view_column_of(self, passage->article);
    guint32 mine = (guint32)passage->reading;
    for (guint32 i = 0; i < match->n_pairs; i++) {
        const DzComparedPair *pair = &match->pairs[i];
        guint32 other = pair->a == mine ? pair->b : pair->a;
        if ((pair->a == mine || pair->b == mine) && !dz_pair_is_translation(pair) &&
            is_measure(self, column, match, other))
            keep_longest(&lack, column, pair, &match->readings[other]);
    }
    return lack;
}

gboolean dz_lacking_nothing(const DzView *self, const DzMatch *match, const DzPassage *passage)
{
    const DzReading *reading = &match->readings[passage->reading];
    return longest_lack(self, match, passage).words <= LACKING_SHARE * words_of(reading, reading->span);
}

DzLack dz_lacking_in(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    if (row->match == NULL || passage->reading < 0 || is_phrase_of_reporter(passage))
        return (DzLack){.passage = passage};
    return longest_lack(self, row->match, passage);
}

/* -- Which outlet lacks most --------------------------------------------------------------------------------------- */

/* The longest passage of those by which one outlet gives most of the row; NULL: it has none. */
static const DzPassage *fullest(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    const DzPassage *best = passages;
    for (guint i = 1; i < n; i++)
        if (passages[i].carried > best->carried ||
            (passages[i].carried == best->carried && dz_passage_words(&passages[i]) > dz_passage_words(best)))
            best = &passages[i];
    return best;
}

static gboolean lacks_more(const DzPassage *passage, const DzPassage *other)
{
    if (dz_passage_is_cut_before_turn(passage) != dz_passage_is_cut_before_turn(other))
        return dz_passage_is_cut_before_turn(passage);
    return dz_passage_words(passage) < dz_passage_words(other);
}

/* Whether the outlet also reports the utterance in words of its own: of nine such, read, seven told so what they seemed
 * to have cut. */
static gboolean reports_too(const DzRow *row, guint column)
{
    guint n = 0;
    const DzPassage *passages = dz_row_passages(row, column, &n);
    for (guint i = 0; i < n; i++)
        if (passages[i].carried == DZ_CARRIED_PARAPHRASED)
            return TRUE;
    return FALSE;
}

static gboolean may_be_cut(const DzRow *row, const DzPassage *passage)
{
    return dz_passage_is_cut_before_turn(passage) ||
           (passage->carried == DZ_CARRIED_PARTLY && !reports_too(row, passage->column));
}

DzLack dz_lacking_most(const DzView *self, const DzRow *row)
{
    DzLack most = {NULL, NULL, {0, 0}, 0};
    for (guint i = 0; i < self->columns->len; i++) {
        const DzPassage *passage = fullest(row, i);
        if (passage == NULL || dz_view_is_own_piece(self, passage->article) || !may_be_cut(row, passage))
            continue;
        DzLack lack = dz_lacking_in(self, row, passage);
        if (lack.article != NULL && !dz_view_is_own_piece(self, lack.article) &&
            (most.passage == NULL || lacks_more(passage, most.passage)))
            most = lack;
    }
    return most;
}
