/* view.c -- see view.h.
 * In:     a finished comparison and one of its events.
 * Out:    its columns; what is asked of columns and rows.
 * Not here: the rows (view_rows.c), what stands in one outlet only (view_solo.c).
 */
#include "view.h"

#include "characters.h"
#include "ranges.h"
#include "view_labels.h"
#include "view_printed.h"
#include "view_rows.h"
#include "view_solo.h"
#include "view_speaking.h"
#include "view_texts.h"

static void free_column(gpointer data)
{
    DzColumn *column = data;
    g_free(column->name);
    g_ptr_array_unref(column->articles);
    g_ptr_array_unref(column->solo);
    g_ptr_array_unref(column->repeated);
    g_free(column);
}

static void free_row(gpointer data)
{
    DzRow *row = data;
    g_array_unref(row->passages);
    g_clear_pointer(&row->kin, g_ptr_array_unref);
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
    column->repeated = g_ptr_array_new_with_free_func(g_free);
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
        g_autofree char *name = dz_article_dup_outlet(article);
        column = add_column(self, name);
    }
    g_ptr_array_add(column->articles, (gpointer)(guintptr)article);
    g_hash_table_insert(self->column_of, (gpointer)(guintptr)article, column);
}

const DzColumn *dz_view_column_of(const DzView *self, const DzArticle *article)
{
    return g_hash_table_lookup(self->column_of, article);
}

gboolean dz_view_is_own_piece(const DzView *self, const DzArticle *article)
{
    return g_hash_table_contains(self->own, article);
}

guint dz_column_percent_shared(const DzColumn *column)
{
    return column->length > 0 ? (100 * column->shared + column->length / 2) / column->length : 0;
}

static guint32 count_english(const DzMatch *match)
{
    guint32 english = 0;
    for (guint32 i = 0; i < match->n_readings; i++)
        english += dz_article_is_english(match->readings[i].article) ? 1 : 0;
    return english;
}

static guint32 count_common(const DzMatch *match, const DzMatch *other)
{
    guint32 common = 0;
    for (guint32 i = 0; i < match->n_readings; i++)
        common += dz_match_reads(other, match->readings[i].quotation) ? 1 : 0;
    return common;
}

const DzMatch *dz_view_untranslated(const DzView *self, const DzMatch *match)
{
    const GPtrArray *matches = self->comparison->matches;
    guint32 english = count_english(match);
    for (guint i = 0; english > 0 && english + 2 <= match->n_readings && i < matches->len; i++) {
        const DzMatch *other = g_ptr_array_index(matches, i);
        if (other != match && other->event == match->event && count_english(other) == 0 &&
            count_common(match, other) + english == match->n_readings)
            return other;
    }
    return NULL;
}

static GHashTable *quotations_of_several_matches(const DzView *self)
{
    g_autoptr(GHashTable) first = g_hash_table_new(NULL, NULL); /* quotation -> its first match */
    GHashTable *several = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < self->comparison->matches->len; i++) {
        DzMatch *match = g_ptr_array_index(self->comparison->matches, i);
        gboolean counts = match->event == self->event && dz_view_untranslated(self, match) == NULL;
        for (guint32 k = 0; counts && k < match->n_readings; k++) {
            gpointer quotation = (gpointer)(guintptr)match->readings[k].quotation;
            const DzMatch *before = g_hash_table_lookup(first, quotation);
            if (before == NULL)
                g_hash_table_insert(first, quotation, match);
            else if (before != match)
                g_hash_table_add(several, quotation);
        }
    }
    return several;
}

DzView *dz_view_new_columns(const DzComparison *comparison, const DzEvent *event)
{
    DzView *self = g_new0(DzView, 1);
    self->comparison = comparison;
    self->event = event;
    self->columns = g_ptr_array_new_with_free_func(free_column);
    self->rows = g_ptr_array_new_with_free_func(free_row);
    self->own = g_hash_table_new(NULL, NULL);
    self->column_of = g_hash_table_new(NULL, NULL);
    for (guint32 i = 0; i < event->n_articles; i++)
        add_article(self, event->articles[i]);
    self->n_texts = dz_view_count_texts(self);
    return self;
}

DzView *dz_view_new(const DzComparison *comparison, const DzEvent *event)
{
    DzView *self = dz_view_new_columns(comparison, event);
    self->printed = dz_printed_new(self->columns);
    self->several = quotations_of_several_matches(self);
    dz_view_find_rows(self);
    dz_view_label_rows(self);
    dz_view_weigh_rows(self);
    dz_view_choose_speaking(self);
    dz_view_find_solo(self);
    return self;
}

void dz_view_free(DzView *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->several, g_hash_table_unref);
    g_hash_table_unref(self->own);
    g_hash_table_unref(self->column_of);
    g_clear_pointer(&self->printed, dz_printed_free);
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

static gint compare_column(gconstpointer passage, gconstpointer column)
{
    return ((const DzPassage *)passage)->column < *(const guint *)column ? -1 : 1;
}

/* The index of the first passage of a row that stands in `column` or behind it. */
static guint first_from(const DzRow *row, guint column)
{
    return dz_first_from(row->passages->data, row->passages->len, sizeof(DzPassage), compare_column, &column);
}

const DzPassage *dz_row_passages(const DzRow *row, guint column, guint *n_passages)
{
    guint first = first_from(row, column);
    *n_passages = first_from(row, column + 1) - first;
    return *n_passages > 0 ? &g_array_index(row->passages, DzPassage, first) : NULL;
}

guint32 dz_article_words(const DzArticle *article)
{
    guint32 words = 0;
    for (guint i = 0; i < article->blocks->len; i++) {
        const DzBlock *block = &g_array_index(article->blocks, DzBlock, i);
        if (dz_role_is_content(block->role))
            words += dz_count_words(article->text + block->span.begin, dz_span_length(block->span));
    }
    return words;
}

gboolean dz_passage_is_cut_before_turn(const DzPassage *passage)
{
    return passage->quotation != NULL && (passage->quotation->flags & DZ_QUOTATION_CUT_BEFORE_TURN);
}

guint32 dz_passage_words(const DzPassage *passage)
{
    return dz_count_words(passage->article->text + passage->span.begin, dz_span_length(passage->span));
}

gboolean dz_row_is_in_language_of(const DzRow *row, const DzPassage *passage)
{
    return dz_article_is_english(passage->article) == row->english;
}

static gboolean says_more(const DzRow *row, const DzPassage *passage, const DzPassage *other)
{
    if (passage->carried != other->carried)
        return passage->carried > other->carried;
    gboolean in_language = dz_row_is_in_language_of(row, passage);
    if (in_language != dz_row_is_in_language_of(row, other))
        return in_language;
    return dz_passage_words(passage) > dz_passage_words(other);
}

const DzPassage *dz_row_longest(const DzRow *row)
{
    const DzPassage *longest = &g_array_index(row->passages, DzPassage, 0);
    for (guint i = 1; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (says_more(row, passage, longest))
            longest = passage;
    }
    return longest;
}
