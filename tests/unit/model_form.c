/* model_form.c -- from the plain text to the common form and back. */
#include "unit.h"

#include "form.h"

/* 「川普說」: 川普 became 特朗普 (a term), 說 became 说 (script). */
static DzArticle *article_with_a_longer_name(void)
{
    DzArticle *article = dz_article_new("a.txt");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "昨天川普說好");
    glong length = 0;
    article->common = g_utf8_to_ucs4_fast("昨天特朗普说好", -1, &length);
    article->common_length = (guint32)length;
    const DzFormChange changes[] = {
        {{2, 4}, {2, 5}, DZ_FORM_TERM, "trump"},
        {{4, 5}, {5, 6}, DZ_FORM_SCRIPT, NULL},
    };
    g_array_append_vals(article->changes, changes, G_N_ELEMENTS(changes));
    return article;
}

static void assert_span(DzSpan got, guint32 begin, guint32 end)
{
    assert_int_equal(got.begin, begin);
    assert_int_equal(got.end, end);
}

static void text_before_and_after_a_longer_name_moves_by_the_difference(void **state)
{
    g_autoptr(DzArticle) article = article_with_a_longer_name();
    assert_span(dz_form_to_common(article, (DzSpan){0, 2}), 0, 2);
    assert_span(dz_form_to_common(article, (DzSpan){5, 6}), 6, 7);
    assert_span(dz_form_to_original(article, (DzSpan){6, 7}), 5, 6);
}

static void part_of_a_name_of_another_length_is_all_of_it(void **state)
{
    g_autoptr(DzArticle) article = article_with_a_longer_name();
    assert_span(dz_form_to_original(article, (DzSpan){3, 4}), 2, 4);
    assert_span(dz_form_to_common(article, (DzSpan){3, 5}), 2, 6);
}

static void an_empty_span_stays_empty(void **state)
{
    g_autoptr(DzArticle) article = article_with_a_longer_name();
    assert_span(dz_form_to_common(article, (DzSpan){5, 5}), 6, 6);
}

static void the_common_form_of_a_span_is_cut_from_the_common_text(void **state)
{
    g_autoptr(DzArticle) article = article_with_a_longer_name();
    g_autofree char *common = dz_article_dup_common(article, (DzSpan){2, 5});
    assert_string_equal(common, "特朗普说");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_before_and_after_a_longer_name_moves_by_the_difference),
        cmocka_unit_test(part_of_a_name_of_another_length_is_all_of_it),
        cmocka_unit_test(an_empty_span_stays_empty),
        cmocka_unit_test(the_common_form_of_a_span_is_cut_from_the_common_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
