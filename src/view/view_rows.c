/* view_rows.c -- see view_rows.h.
 * In:     an event's matches, statements and indirect reports, its columns.
 * Out:    rows in the order a reader wants them, and what each outlet carries of each.
 * Knows:  that two sentences which state one fact are not yet a quotation and its paraphrase, and that a row whose
 *         words and outlets all surely stand in another one tells nothing.
 */
#include "view_rows.h"

#include "view_labels.h"
#include "view_lacking.h"
#include "view_nearest.h"
#include "view_printed.h"
#include "view_telling.h"
#include "view_texts.h"

#include <string.h>

static DzRow *add_row(DzView *self, char letter, guint32 id)
{
    DzRow *row = g_new0(DzRow, 1);
    g_snprintf(row->id, sizeof row->id, "%c%u", letter, id);
    row->passages = g_array_new(FALSE, TRUE, sizeof(DzPassage));
    row->carried = g_new0(DzCarried, self->columns->len);
    g_ptr_array_add(self->rows, row);
    return row;
}

static void add_passage(const DzView *self, DzRow *row, DzPassage passage)
{
    passage.column = dz_view_column_of(self, passage.article)->index;
    g_array_append_val(row->passages, passage);
    row->carried[passage.column] = MAX(row->carried[passage.column], passage.carried);
}

/* A passage that quotes, and whose reading of the row's match is `reading`; -1: none. */
static DzPassage quoted(const DzArticle *article, DzSpan span, const DzQuotation *quotation, gint reading)
{
    return (DzPassage){
        .article = article, .span = span, .quotation = quotation, .reading = reading, .carried = DZ_CARRIED_QUOTED};
}

static gboolean holds_span(const DzRow *row, const DzArticle *article, DzSpan span)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->article == article && dz_spans_overlap(passage->span, span))
            return TRUE;
    }
    return FALSE;
}

static gboolean holds(const DzReading *outer, const DzReading *inner)
{
    return outer->article == inner->article && dz_span_contains(outer->span, inner->span) &&
           dz_span_length(outer->span) > dz_span_length(inner->span);
}

gboolean dz_rows_show(const DzMatch *match, guint32 index)
{
    for (guint32 i = 0; i < match->n_readings; i++)
        if (holds(&match->readings[i], &match->readings[index]))
            return FALSE;
    return TRUE;
}

static void add_readings(const DzView *self, DzRow *row, const DzMatch *match)
{
    for (guint32 i = 0; i < match->n_readings; i++) {
        const DzReading *reading = &match->readings[i];
        if (!dz_rows_show(match, i))
            continue;
        DzPassage passage = quoted(reading->article, reading->span, reading->quotation, (gint)i);
        if (match->kind == DZ_MATCH_UTTERANCE && !dz_lacking_nothing(self, match, &passage))
            passage.carried = DZ_CARRIED_PARTLY;
        add_passage(self, row, passage);
        if (reading->quotation != NULL && (reading->quotation->flags & DZ_QUOTATION_CUT_BEFORE_TURN))
            row->cut = TRUE;
    }
}

static void add_match(DzView *self, const DzMatch *match)
{
    if (match->event != self->event || dz_view_untranslated(self, match) != NULL)
        return;
    DzRow *row = add_row(self, match->kind == DZ_MATCH_STATEMENT ? 's' : 'm', match->id);
    row->match = match;
    row->is_statement = match->kind == DZ_MATCH_STATEMENT;
    add_readings(self, row, match);
}

/* Whether it is a reading of the row, shown or not. */
static gboolean renders(const DzRow *row, const DzQuotation *quotation)
{
    for (guint i = 0; i < row->passages->len; i++)
        if (g_array_index(row->passages, DzPassage, i).quotation == quotation)
            return TRUE;
    return row->match != NULL && dz_match_reads(row->match, quotation);
}

static DzRow *row_of_quotation(DzView *self, const DzQuotation *quotation)
{
    for (guint i = 0; i < self->rows->len; i++)
        if (renders(g_ptr_array_index(self->rows, i), quotation))
            return g_ptr_array_index(self->rows, i);
    DzRow *row = add_row(self, 'q', quotation->id);
    add_passage(self, row, quoted(quotation->article, quotation->span, quotation, -1));
    return row;
}

static DzRow *row_of_match(const DzView *self, const DzMatch *match)
{
    for (guint i = 0; match != NULL && i < self->rows->len; i++) {
        DzRow *row = g_ptr_array_index(self->rows, i);
        if (row->match == match)
            return row;
    }
    return NULL;
}

/* The English readings of a match, to the row of the one that has its others. */
static void add_translation(DzView *self, const DzMatch *match)
{
    DzRow *row = match->event == self->event ? row_of_match(self, dz_view_untranslated(self, match)) : NULL;
    for (guint32 i = 0; row != NULL && i < match->n_readings; i++) {
        const DzReading *reading = &match->readings[i];
        if (dz_article_is_english(reading->article))
            add_passage(self, row, quoted(reading->article, reading->span, reading->quotation, -1));
    }
}

/* Read in twelve events: of 17 reports that score less six give the quotation and four a part of it, of 38 others all
 * but two. */
#define PARAPHRASED 0.2

static void add_indirect(DzView *self, const DzIndirect *indirect)
{
    if (indirect->article->event != self->event || indirect->quotation->article->event != self->event)
        return;
    DzRow *row = row_of_quotation(self, indirect->quotation);
    if (!holds_span(row, indirect->article, indirect->span))
        add_passage(
            self, row,
            (DzPassage){.article = indirect->article,
                        .span = indirect->span,
                        .reading = -1,
                        .carried = indirect->score < PARAPHRASED ? DZ_CARRIED_PERHAPS : DZ_CARRIED_PARAPHRASED});
}

/* -- Two quotations that no match joins, of which one stands in a paraphrase of the other -------------------------- */

static gboolean is_quotation_row(const DzRow *row)
{
    return row->match == NULL;
}

/* The passage of `row` that paraphrases with `words`, quoted in it; NULL: none. A long sentence may do so with another
 * part of it. */
static DzPassage *paraphrase_with(const DzRow *row, const DzPassage *words)
{
    for (guint i = 0; i < row->passages->len; i++) {
        DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->quotation == NULL && passage->article == words->article &&
            dz_span_contains(passage->span, words->span) &&
            2 * dz_span_length(words->span) >= dz_span_length(passage->span))
            return passage;
    }
    return NULL;
}

/* `row` takes over what `other` has: the words instead of the sentence around them, and its paraphrases. */
static void take_over(const DzView *self, DzRow *row, const DzRow *other, DzPassage *sentence)
{
    *sentence = g_array_index(other->passages, DzPassage, 0);
    for (guint i = 1; i < other->passages->len; i++) {
        const DzPassage *passage = &g_array_index(other->passages, DzPassage, i);
        if (!holds_span(row, passage->article, passage->span))
            add_passage(self, row, *passage);
    }
}

/* The first row in which the only quotation of `other` stands as a paraphrase; NULL: none. */
static DzRow *row_paraphrasing(const DzView *self, const DzRow *other, DzPassage **sentence)
{
    for (guint i = 0; i < self->rows->len; i++) {
        DzRow *row = g_ptr_array_index(self->rows, i);
        if (row == other || !is_quotation_row(row))
            continue;
        *sentence = paraphrase_with(row, &g_array_index(other->passages, DzPassage, 0));
        if (*sentence != NULL)
            return row;
    }
    return NULL;
}

/* Without this one row would say that an outlet lacks what the other row shows it to tell. */
static void join_quotation_rows(DzView *self)
{
    for (guint i = self->rows->len; i > 0; i--) {
        const DzRow *other = g_ptr_array_index(self->rows, i - 1);
        DzPassage *sentence = NULL;
        DzRow *row = is_quotation_row(other) ? row_paraphrasing(self, other, &sentence) : NULL;
        if (row == NULL)
            continue;
        take_over(self, row, other, sentence);
        g_ptr_array_remove_index(self->rows, i - 1);
    }
}

/* -- Who has the words all the same -------------------------------------------------------------------------------- */

/* The sentence of a column that has the words of a quotation of the row, of its first `n` passages; or, of an utterance
 * that others only paraphrase, much of what they say. Without an article: none has. */
static DzPassage telling_of(const DzRow *row, guint n, const DzColumn *column)
{
    DzPassage telling = {.article = NULL};
    for (guint i = 0; i < n && telling.article == NULL; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->quotation != NULL)
            telling = dz_column_telling(column, passage->article, passage->span);
        else if (is_quotation_row(row))
            telling = dz_column_retelling(column, passage->article, passage->span);
    }
    return telling;
}

gboolean dz_rows_corrected(const DzView *self, DzCorrectionKind kind, const DzRow *row, const DzArticle *article,
                           DzSpan span)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *other = &g_array_index(row->passages, DzPassage, i);
        if (other->article != article &&
            dz_corrections_name(self->comparison->corrections, kind, article, span, other->article, other->span))
            return TRUE;
    }
    return FALSE;
}

/* An outlet may have the words in another row's quotation, or say them itself: no match, but not left out. */
static void add_telling(const DzView *self, DzRow *row)
{
    guint n = row->passages->len;
    for (guint i = 0; i < self->columns->len && !row->is_statement; i++) {
        if (row->carried[i] != DZ_CARRIED_ABSENT)
            continue;
        DzPassage telling = telling_of(row, n, dz_view_column(self, i));
        telling.carried = DZ_CARRIED_PERHAPS;
        if (telling.article != NULL &&
            !dz_rows_corrected(self, DZ_CORRECTION_OTHER_UTTERANCE, row, telling.article, telling.span))
            add_passage(self, row, telling);
    }
}

/* -- A row that stands in another one ------------------------------------------------------------------------------ */

/* A statement repeats an utterance that half of its sentences quote or paraphrase. What stands in a wider statement is
 * part of it only if nearly all of it does: of 25 statements of which half does, read, every second was a fact of its
 * own. */
#define REPEATED_SHARE 0.5
#define PART_SHARE 0.75

/* How surely another row must tell what a statement that several outlets surely state does. What one of them alone
 * surely has is no row of its own where another one may tell it. */
static DzCarried least_for(const DzRow *row)
{
    return row->is_statement && row->n_telling > 1 ? DZ_CARRIED_PARAPHRASED : DZ_CARRIED_PERHAPS;
}

/* Whether a passage that tells `row`, at least so surely, fills half of `passage` or more. */
static gboolean has_most_of(const DzRow *row, const DzPassage *passage, DzCarried least)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *own = &g_array_index(row->passages, DzPassage, i);
        guint32 begin = MAX(own->span.begin, passage->span.begin);
        guint32 end = MIN(own->span.end, passage->span.end);
        if (own->article == passage->article && own->carried >= least && begin < end &&
            2 * (end - begin) >= dz_span_length(passage->span))
            return TRUE;
    }
    return FALSE;
}

/* In another statement, of the passages that tell it so surely: what only may is no part of it. */
static double share_that_stands_in(const DzRow *row, const DzRow *other)
{
    DzCarried least = least_for(row);
    DzCarried counting = other->is_statement ? least : DZ_CARRIED_PERHAPS;
    guint n = 0;
    guint all = 0;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        all += passage->carried >= counting ? 1 : 0;
        n += passage->carried >= counting && has_most_of(other, passage, least) ? 1 : 0;
    }
    return (double)n / all;
}

/* Whether all outlets that tell `other`, so surely, tell `row`. */
static gboolean has_all_outlets_of(const DzView *self, const DzRow *row, const DzRow *other)
{
    DzCarried least = least_for(other);
    for (guint i = 0; i < self->columns->len; i++)
        if (row->carried[i] < least && other->carried[i] >= least)
            return FALSE;
    return TRUE;
}

/* An outlet that reports in one article what it quotes in another shares nothing with others. */
static gboolean is_of_one_outlet(const DzView *self, const DzRow *row)
{
    guint column = g_array_index(row->passages, DzPassage, 0).column;
    for (guint i = 1; i < row->passages->len; i++)
        if (g_array_index(row->passages, DzPassage, i).column != column)
            return FALSE;
    return is_quotation_row(row) && self->columns->len > 1;
}

/* Whether `row` is all a reader needs to see of `other`, a statement, or a quotation that a statement has. */
static gboolean replaces(const DzView *self, const DzRow *row, const DzRow *other)
{
    gboolean may = other->is_statement || (row->is_statement && is_quotation_row(other));
    double least = row->is_statement ? PART_SHARE : REPEATED_SHARE;
    return row != other && may && has_all_outlets_of(self, row, other) && share_that_stands_in(other, row) >= least;
}

static gboolean is_replaced(const DzView *self, const DzRow *row)
{
    for (guint i = 0; i < self->rows->len; i++)
        if (replaces(self, g_ptr_array_index(self->rows, i), row))
            return TRUE;
    return FALSE;
}

/* From the end: of two statements that stand in each other the first stays, and of a statement and a quotation the
 * quotation. A row too many does more than repeat: its outlets are fewer, so it says of the others that they lack what
 * the other row shows them to tell. */
static void drop_replaced_rows(DzView *self)
{
    for (guint i = self->rows->len; i > 0; i--)
        if (is_of_one_outlet(self, g_ptr_array_index(self->rows, i - 1)) ||
            is_replaced(self, g_ptr_array_index(self->rows, i - 1)))
            g_ptr_array_remove_index(self->rows, i - 1);
}

static gint compare_passages(gconstpointer a, gconstpointer b)
{
    const DzPassage *x = a;
    const DzPassage *y = b;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    if (x->article->id != y->article->id)
        return x->article->id < y->article->id ? -1 : 1;
    return (x->span.begin > y->span.begin) - (x->span.begin < y->span.begin);
}

static guint32 longest_passage(const DzRow *row)
{
    guint32 longest = 0;
    for (guint i = 0; i < row->passages->len; i++)
        longest = MAX(longest, dz_passage_words(&g_array_index(row->passages, DzPassage, i)));
    return longest;
}

static gint compare_rows(gconstpointer a, gconstpointer b)
{
    const DzRow *x = *(const DzRow *const *)a;
    const DzRow *y = *(const DzRow *const *)b;
    if (x->is_statement != y->is_statement)
        return x->is_statement ? 1 : -1;
    if (x->n_texts != y->n_texts)
        return x->n_texts > y->n_texts ? -1 : 1;
    guint32 length_x = longest_passage(x);
    guint32 length_y = longest_passage(y);
    if (length_x != length_y)
        return length_x > length_y ? -1 : 1;
    return strcmp(x->id, y->id);
}

/* By the articles that surely have it. */
static void date_row(DzRow *row)
{
    row->first = G_MAXINT64;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        gint64 at = 0;
        if (passage->carried > DZ_CARRIED_PERHAPS)
            row->first = MIN(row->first, dz_article_get_moment(passage->article, &at) ? at : G_MININT64);
    }
}

static gboolean is_mostly_english(const DzRow *row)
{
    guint english = 0;
    for (guint i = 0; i < row->passages->len; i++)
        english += dz_article_is_english(g_array_index(row->passages, DzPassage, i).article) ? 1 : 0;
    return 2 * english > row->passages->len;
}

/* What each column carries, and how many carry it. */
static void count_columns(const DzView *self, DzRow *row)
{
    g_autofree gboolean *quoting = g_new0(gboolean, row->passages->len + 1);
    memset(row->carried, 0, self->columns->len * sizeof *row->carried);
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        quoting[i] = passage->carried >= DZ_CARRIED_PARTLY;
        row->carried[passage->column] = MAX(row->carried[passage->column], passage->carried);
    }
    row->n_carrying = 0;
    row->n_telling = 0;
    for (guint i = 0; i < self->columns->len; i++) {
        row->n_carrying += row->carried[i] != DZ_CARRIED_ABSENT;
        row->n_telling += row->carried[i] > DZ_CARRIED_PERHAPS;
    }
    row->n_quoting = dz_view_count_columns(row, quoting);
    row->n_texts = dz_view_count_witnesses(self, row, dz_row_label(row)->column, quoting);
}

static void finish_row(const DzView *self, DzRow *row)
{
    g_array_sort(row->passages, compare_passages);
    row->label = 0;
    date_row(row);
    row->english = is_mostly_english(row);
    count_columns(self, row);
}

/* What has too little in common with what the row is called by may state it, or something beside it. */
static void doubt_passages(const DzView *self, DzRow *row)
{
    const DzPassage *label = dz_row_label(row);
    g_autofree gboolean *stating = dz_view_stating(self, row, label);
    for (guint i = 0; row->is_statement && i < row->passages->len; i++) {
        DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->column != label->column && !stating[i] &&
            !dz_rows_corrected(self, DZ_CORRECTION_SAME_UTTERANCE, row, passage->article, passage->span))
            passage->carried = DZ_CARRIED_PERHAPS;
    }
    count_columns(self, row);
}

/* Until the row has its label among the others. */
static void believe_passages(const DzRow *row)
{
    for (guint i = 0; row->is_statement && i < row->passages->len; i++)
        g_array_index(row->passages, DzPassage, i).carried = DZ_CARRIED_QUOTED;
}

void dz_view_find_rows(DzView *self)
{
    const DzComparison *comparison = self->comparison;
    for (guint i = 0; i < comparison->matches->len; i++)
        add_match(self, g_ptr_array_index(comparison->matches, i));
    for (guint i = 0; i < comparison->matches->len; i++)
        add_translation(self, g_ptr_array_index(comparison->matches, i));
    for (guint i = 0; i < comparison->indirect->len; i++)
        add_indirect(self, &g_array_index(comparison->indirect, DzIndirect, i));
    for (guint i = 0; i < comparison->statements->len; i++)
        add_match(self, g_ptr_array_index(comparison->statements, i));
    join_quotation_rows(self);
    for (guint i = 0; i < self->rows->len; i++)
        finish_row(self, g_ptr_array_index(self->rows, i));
    g_ptr_array_sort(self->rows, compare_rows);
    dz_view_label_rows(self);
    for (guint i = 0; i < self->rows->len; i++)
        doubt_passages(self, g_ptr_array_index(self->rows, i));
    drop_replaced_rows(self);
    for (guint i = 0; i < self->rows->len; i++) {
        DzRow *row = g_ptr_array_index(self->rows, i);
        believe_passages(row);
        add_telling(self, row);
        finish_row(self, row);
    }
    g_ptr_array_sort(self->rows, compare_rows);
}

void dz_view_weigh_rows(DzView *self)
{
    for (guint i = 0; i < self->rows->len; i++)
        doubt_passages(self, g_ptr_array_index(self->rows, i));
    for (guint i = 0; i < self->rows->len; i++)
        dz_view_find_kin(self, g_ptr_array_index(self->rows, i));
    g_ptr_array_sort(self->rows, compare_rows);
}
