/* normalize_common.c -- the common form of a text, and the way back. */
#include "unit.h"

#include "form.h"
#include "normalize.h"

static DzNormalizer *normalizer_with_defaults(void)
{
    static DzOptions options;
    dz_options_init(&options);
    g_autoptr(GError) error = NULL;
    DzNormalizer *normalizer = dz_normalizer_new(&options, &error);
    if (normalizer == NULL)
        fail_msg("%s", error->message);
    return normalizer;
}

static DzArticle *normalized(const char *utf8)
{
    g_autoptr(DzNormalizer) normalizer = normalizer_with_defaults();
    g_autoptr(GError) error = NULL;
    DzArticle *article = dz_article_new("a.txt");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, utf8);
    assert_true(dz_normalizer_apply(normalizer, article, &error));
    return article;
}

static void assert_common(const DzArticle *article, const char *expected)
{
    g_autofree char *common = g_ucs4_to_utf8(article->common, (glong)article->common_length, NULL, NULL, NULL);
    assert_string_equal(common, expected);
}

static void traditional_text_becomes_simplified(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = normalized("氣象局說乾燥的頭髮");
    assert_common(article, "气象局说干燥的头发");
}

static void neighbouring_characters_of_another_script_are_one_change(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = normalized("氣象說話的人");
    assert_int_equal(article->changes->len, 2);
    const DzFormChange *second = dz_article_get_form_change(article, 1);
    assert_int_equal(second->original.begin, 2);
    assert_int_equal(second->original.end, 4);
    assert_int_equal(second->common.end, 4);
    assert_int_equal(second->form, DZ_FORM_SCRIPT);
}

static void simplified_text_stays_as_it_is(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = normalized("气象局说风很大 123 abc");
    assert_common(article, "气象局说风很大 123 abc");
    assert_int_equal(article->changes->len, 0);
}

static void an_empty_text_has_an_empty_common_form(void **state)
{
    (void)state;
    g_autoptr(DzNormalizer) normalizer = normalizer_with_defaults();
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    assert_true(dz_normalizer_apply(normalizer, article, NULL));
    assert_int_equal(article->common_length, 0);
}

static void a_title_has_a_common_form_of_its_own(void **state)
{
    (void)state;
    g_autoptr(DzNormalizer) normalizer = normalizer_with_defaults();
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    article->title = g_strdup("氣象局說風很大");
    assert_true(dz_normalizer_apply_title(normalizer, article, NULL));
    g_autofree char *common = g_ucs4_to_utf8(article->title_common, article->title_common_length, NULL, NULL, NULL);
    assert_string_equal(common, "气象局说风很大");
}

static void a_folder_without_configurations_is_an_error_that_names_it(void **state)
{
    (void)state;
    DzOptions options;
    dz_options_init(&options);
    options.opencc_dir = "/nowhere";
    g_autoptr(GError) error = NULL;
    assert_null(dz_normalizer_new(&options, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_non_null(strstr(error->message, "/nowhere/compare.json"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(traditional_text_becomes_simplified),
        cmocka_unit_test(neighbouring_characters_of_another_script_are_one_change),
        cmocka_unit_test(simplified_text_stays_as_it_is),
        cmocka_unit_test(an_empty_text_has_an_empty_common_form),
        cmocka_unit_test(a_title_has_a_common_form_of_its_own),
        cmocka_unit_test(a_folder_without_configurations_is_an_error_that_names_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
