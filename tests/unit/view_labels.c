/* view_labels.c -- what rows are called. */
#include "unit.h"

#include "view_labels.h"

#include "article.h"

static DzRow *row_of(const DzArticle *article, const DzSpan *spans, guint n)
{
    DzRow *row = g_new0(DzRow, 1);
    row->passages = g_array_new(FALSE, TRUE, sizeof(DzPassage));
    for (guint i = 0; i < n; i++) {
        DzPassage passage = {.article = article, .span = spans[i], .carried = DZ_CARRIED_QUOTED};
        g_array_append_val(row->passages, passage);
    }
    return row;
}

static void free_row(gpointer data)
{
    g_array_unref(((DzRow *)data)->passages);
    g_free(data);
}

static void no_two_rows_are_called_by_one_sentence(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    article->language = g_strdup("zh");
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < 60; i++)
        g_string_append(text, "船");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, text->str);
    const DzSpan catchword = {0, 4};
    const DzSpan shorter = {10, 25};
    const DzSpan longer = {30, 60};
    DzView view = {.rows = g_ptr_array_new_with_free_func(free_row)};
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){catchword, longer, shorter}, 3));
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){shorter, longer}, 2));
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){shorter}, 1));
    dz_view_label_rows(&view);
    assert_int_equal(dz_row_label(dz_view_row(&view, 0))->span.begin, shorter.begin);
    assert_int_equal(dz_row_label(dz_view_row(&view, 1))->span.begin, longer.begin);
    assert_int_equal(dz_row_label(dz_view_row(&view, 2))->span.begin, shorter.begin);
    g_ptr_array_unref(view.rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_two_rows_are_called_by_one_sentence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
