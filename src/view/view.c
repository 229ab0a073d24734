/* view.c -- see view.h.
 * In:     a finished comparison and one of its events.
 * Out:    columns, rows in the order a reader wants them, and what each outlet carries of each row.
 * Not here: what stands in one outlet only (view_solo.c).
 */
#include "view.h"

#include "view_labels.h"
#include "view_solo.h"

#include <string.h>

/* A reading shorter than this share of the longest in its language is called partly quoted. */
#define WHOLE_SHARE 0.7

static void free_column(gpointer data)
{
    DzColumn *column = data;
    g_free(column->name);
    g_ptr_array_unref(column->articles);
    g_ptr_array_unref(column->solo);
    g_free(column);
}

static void free_row(gpointer data)
{
    DzRow *row = data;
    g_array_unref(row->passages);
    g_free(row->carried);
    g_free(row);
}

/* 0 -> A, 25 -> Z, 26 -> AA. */
static void write_letter(char letter[8], guint index)
{
    char reversed[8];
    gsize n = 0;
    for (guint left = index + 1; left > 0 && n < sizeof reversed - 1; left = (left - 1) / 26)
        reversed[n++] = (char)('A' + (left - 1) % 26);
    for (gsize i = 0; i < n; i++)
        letter[i] = reversed[n - 1 - i];
    letter[n] = '\0';
}

static DzColumn *add_column(DzView *self, const char *name)
{
    DzColumn *column = g_new0(DzColumn, 1);
    column->index = self->columns->len;
    column->name = g_strdup(name);
    column->articles = g_ptr_array_new();
    column->solo = g_ptr_array_new_with_free_func(g_free);
    write_letter(column->letter, column->index);
    g_ptr_array_add(self->columns, column);
    return column;
}

static DzColumn *column_called(DzView *self, const char *name)
{
    for (guint i = 0; i < self->columns->len; i++) {
        DzColumn *column = g_ptr_array_index(self->columns, i);
        const DzArticle *first = g_ptr_array_index(column->articles, 0);
        if (first->outlet != NULL && g_str_equal(first->outlet, name))
            return column;
    }
    return NULL;
}

static void add_article(DzView *self, const DzArticle *article)
{
    DzColumn *column = article->outlet != NULL ? column_called(self, article->outlet) : NULL;
    if (column == NULL) {
        g_autofree char *base = g_path_get_basename(article->path);
        column = add_column(self, article->outlet != NULL ? article->outlet : base);
    }
    g_ptr_array_add(column->articles, (gpointer)(guintptr)article);
}

const DzColumn *dz_view_column_of(const DzView *self, const DzArticle *article)
{
    for (guint i = 0; i < self->columns->len; i++) {
        const DzColumn *column = g_ptr_array_index(self->columns, i);
        if (g_ptr_array_find(column->articles, article, NULL))
            return column;
    }
    return NULL;
}

guint dz_column_percent_shared(const DzColumn *column)
{
    return column->length > 0 ? (100 * column->shared + column->length / 2) / column->length : 0;
}

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
    const DzColumn *column = dz_view_column_of(self, passage.article);
    if (column == NULL)
        return;
    passage.column = column->index;
    g_array_append_val(row->passages, passage);
    row->carried[column->index] = MAX(row->carried[column->index], passage.carried);
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

static gboolean same_language(const DzArticle *a, const DzArticle *b)
{
    return g_strcmp0(a->language, b->language) == 0;
}

/* Whether a reading holds most of what the longest one in its language holds. */
static gboolean is_whole(const DzMatch *match, const DzReading *reading)
{
    guint32 longest = 0;
    for (guint32 i = 0; i < match->n_readings; i++)
        if (same_language(match->readings[i].article, reading->article))
            longest = MAX(longest, dz_span_length(match->readings[i].span));
    return dz_span_length(reading->span) >= WHOLE_SHARE * longest;
}

/* Whether another reading of the same article holds it: a quotation inside a quotation is shown once. */
static gboolean is_inside_another(const DzMatch *match, guint32 index)
{
    const DzReading *inner = &match->readings[index];
    for (guint32 i = 0; i < match->n_readings; i++) {
        const DzReading *outer = &match->readings[i];
        if (i != index && outer->article == inner->article && dz_span_contains(outer->span, inner->span) &&
            dz_span_length(outer->span) > dz_span_length(inner->span))
            return TRUE;
    }
    return FALSE;
}

static void add_readings(const DzView *self, DzRow *row, const DzMatch *match)
{
    for (guint32 i = 0; i < match->n_readings; i++) {
        const DzReading *reading = &match->readings[i];
        if (is_inside_another(match, i))
            continue;
        gboolean whole = match->kind == DZ_MATCH_STATEMENT || is_whole(match, reading);
        add_passage(self, row,
                    (DzPassage){.article = reading->article,
                                .span = reading->span,
                                .quotation = reading->quotation,
                                .reading = (gint)i,
                                .carried = whole ? DZ_CARRIED_QUOTED : DZ_CARRIED_PARTLY});
        if (reading->quotation != NULL && (reading->quotation->flags & DZ_QUOTATION_CUT_BEFORE_TURN))
            row->cut = TRUE;
    }
}

static guint naming_weight(const DzQuotation *quotation)
{
    if (quotation == NULL || quotation->speaker == NULL)
        return 0;
    return quotation->flags & (DZ_QUOTATION_VAGUE_SOURCE | DZ_QUOTATION_SPEAKER_INFERRED) ? 1 : 2;
}

static void choose_speaking(DzRow *row)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzQuotation *quotation = g_array_index(row->passages, DzPassage, i).quotation;
        if (quotation != NULL && (row->speaking == NULL || naming_weight(quotation) > naming_weight(row->speaking)))
            row->speaking = quotation;
    }
}

/* -- A statement that is about words already shown ----------------------------------------------------------------- */

/* The passage of `row` that fills half of the sentence or more; NULL: none. */
static const DzPassage *passage_filling(const DzRow *row, const DzReading *sentence)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        guint32 begin = MAX(passage->span.begin, sentence->span.begin);
        guint32 end = MIN(passage->span.end, sentence->span.end);
        if (passage->article == sentence->article && begin < end && 2 * (end - begin) >= dz_span_length(sentence->span))
            return passage;
    }
    return NULL;
}

/* The utterance that at least half of the statement's sentences quote; NULL: none. */
static DzRow *utterance_behind(const DzView *self, const DzMatch *statement)
{
    for (guint i = 0; i < self->rows->len; i++) {
        DzRow *row = g_ptr_array_index(self->rows, i);
        guint32 n = 0;
        for (guint32 k = 0; !row->is_statement && k < statement->n_readings; k++)
            n += passage_filling(row, &statement->readings[k]) != NULL;
        if (n > 0 && 2 * n >= statement->n_readings)
            return row;
    }
    return NULL;
}

/* Such a statement would repeat the row; its sentences that do not quote are paraphrases of it. */
static void fold_statement(const DzView *self, DzRow *row, const DzMatch *statement)
{
    for (guint32 i = 0; i < statement->n_readings; i++) {
        const DzReading *sentence = &statement->readings[i];
        if (!holds_span(row, sentence->article, sentence->span))
            add_passage(self, row,
                        (DzPassage){.article = sentence->article,
                                    .span = sentence->span,
                                    .reading = -1,
                                    .carried = DZ_CARRIED_PARAPHRASED});
    }
}

static void add_match(DzView *self, const DzMatch *match)
{
    if (match->event != self->event)
        return;
    DzRow *behind = match->kind == DZ_MATCH_STATEMENT ? utterance_behind(self, match) : NULL;
    if (behind != NULL) {
        fold_statement(self, behind, match);
        return;
    }
    DzRow *row = add_row(self, match->kind == DZ_MATCH_STATEMENT ? 's' : 'm', match->id);
    row->match = match;
    row->is_statement = match->kind == DZ_MATCH_STATEMENT;
    add_readings(self, row, match);
}

static gboolean renders(const DzRow *row, const DzQuotation *quotation)
{
    for (guint i = 0; i < row->passages->len; i++)
        if (g_array_index(row->passages, DzPassage, i).quotation == quotation)
            return TRUE;
    return FALSE;
}

static DzRow *row_of_quotation(DzView *self, const DzQuotation *quotation)
{
    for (guint i = 0; i < self->rows->len; i++)
        if (renders(g_ptr_array_index(self->rows, i), quotation))
            return g_ptr_array_index(self->rows, i);
    DzRow *row = add_row(self, 'q', quotation->id);
    add_passage(self, row,
                (DzPassage){.article = quotation->article,
                            .span = quotation->span,
                            .quotation = quotation,
                            .reading = -1,
                            .carried = DZ_CARRIED_QUOTED});
    return row;
}

static void add_indirect(DzView *self, const DzIndirect *indirect)
{
    if (indirect->article->event != self->event || indirect->quotation->article->event != self->event)
        return;
    DzRow *row = row_of_quotation(self, indirect->quotation);
    if (!holds_span(row, indirect->article, indirect->span))
        add_passage(self, row,
                    (DzPassage){.article = indirect->article,
                                .span = indirect->span,
                                .reading = -1,
                                .carried = DZ_CARRIED_PARAPHRASED});
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
        longest = MAX(longest, dz_span_length(g_array_index(row->passages, DzPassage, i).span));
    return longest;
}

static gint compare_rows(gconstpointer a, gconstpointer b)
{
    const DzRow *x = *(const DzRow *const *)a;
    const DzRow *y = *(const DzRow *const *)b;
    if (x->is_statement != y->is_statement)
        return x->is_statement ? 1 : -1;
    if (x->n_quoting != y->n_quoting)
        return x->n_quoting > y->n_quoting ? -1 : 1;
    guint32 length_x = longest_passage(x);
    guint32 length_y = longest_passage(y);
    if (length_x != length_y)
        return length_x > length_y ? -1 : 1;
    return strcmp(x->id, y->id);
}

static void finish_row(gpointer data, gpointer user_data)
{
    DzRow *row = data;
    const DzView *self = user_data;
    g_array_sort(row->passages, compare_passages);
    choose_speaking(row);
    for (guint i = 0; i < self->columns->len; i++) {
        row->n_carrying += row->carried[i] != DZ_CARRIED_ABSENT;
        row->n_quoting += row->carried[i] >= DZ_CARRIED_PARTLY;
    }
}

DzView *dz_view_new(const DzComparison *comparison, const DzEvent *event)
{
    DzView *self = g_new0(DzView, 1);
    self->comparison = comparison;
    self->event = event;
    self->columns = g_ptr_array_new_with_free_func(free_column);
    self->rows = g_ptr_array_new_with_free_func(free_row);
    for (guint32 i = 0; i < event->n_articles; i++)
        add_article(self, event->articles[i]);
    for (guint i = 0; i < comparison->matches->len; i++)
        add_match(self, g_ptr_array_index(comparison->matches, i));
    for (guint i = 0; i < comparison->indirect->len; i++)
        add_indirect(self, &g_array_index(comparison->indirect, DzIndirect, i));
    for (guint i = 0; i < comparison->statements->len; i++)
        add_match(self, g_ptr_array_index(comparison->statements, i));
    g_ptr_array_foreach(self->rows, finish_row, self);
    g_ptr_array_sort(self->rows, compare_rows);
    dz_view_label_rows(self);
    dz_view_find_solo(self);
    return self;
}

void dz_view_free(DzView *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->rows);
    g_ptr_array_unref(self->columns);
    g_free(self);
}

const DzColumn *dz_view_column(const DzView *self, guint index)
{
    return g_ptr_array_index(self->columns, index);
}

const DzRow *dz_view_row(const DzView *self, guint index)
{
    return g_ptr_array_index(self->rows, index);
}

const DzPassage *dz_row_passages(const DzRow *row, guint column, guint *n_passages)
{
    const DzPassage *first = NULL;
    *n_passages = 0;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->column != column)
            continue;
        first = first != NULL ? first : passage;
        (*n_passages)++;
    }
    return first;
}

const DzOmission *dz_view_nearest(const DzView *self, const DzRow *row, guint column)
{
    const DzOmission *best = NULL;
    GPtrArray *articles = dz_view_column(self, column)->articles;
    for (guint32 i = 0; row->match != NULL && i < row->match->n_omissions; i++) {
        const DzOmission *omission = &row->match->omissions[i];
        if (omission->nearest.begin < omission->nearest.end && g_ptr_array_find(articles, omission->article, NULL) &&
            (best == NULL || omission->score > best->score))
            best = omission;
    }
    return best;
}

const DzPassage *dz_row_longest(const DzRow *row)
{
    const DzPassage *longest = &g_array_index(row->passages, DzPassage, 0);
    for (guint i = 1; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried > longest->carried ||
            (passage->carried == longest->carried && dz_span_length(passage->span) > dz_span_length(longest->span)))
            longest = passage;
    }
    return longest;
}
