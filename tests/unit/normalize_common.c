/* normalize_common.c -- the common form of a text, and the way back. */
#include "unit.h"

#include "normalize.h"

#include <glib/gstdio.h>

/* Made once: ids of terms live as long as it does. */
static DzNormalizer *normalizer;

static int make_normalizer(void **state)
{
    static DzOptions options;
    dz_options_init(&options);
    g_autoptr(GError) error = NULL;
    normalizer = dz_normalizer_new(&options, &error);
    if (normalizer == NULL)
        fail_msg("%s", error->message);
    return 0;
}

static int free_normalizer(void **state)
{
    dz_normalizer_free(normalizer);
    return 0;
}

static DzArticle *normalized(const char *utf8)
{
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

static void a_nought_stands_behind_both_forms(void **state)
{
    for (guint n = 1; n <= 64; n++) {
        g_autofree char *text = g_strnfill(n, 'x');
        g_autofree char *named = g_strconcat(text, "川普", NULL);
        g_autoptr(DzArticle) article = normalized(named);
        assert_int_equal(article->common_length, n + 3);
        assert_int_equal(article->common[n + 3], 0);
        assert_int_equal(article->text[n + 2], 0);
    }
}

static void traditional_text_becomes_simplified(void **state)
{
    g_autoptr(DzArticle) article = normalized("氣象局說乾燥的頭髮");
    assert_common(article, "气象局说干燥的头发");
}

static void neighbouring_characters_of_another_script_are_one_change(void **state)
{
    g_autoptr(DzArticle) article = normalized("氣象說話的人");
    assert_int_equal(article->changes->len, 2);
    const DzFormChange *second = dz_article_get_form_change(article, 1);
    assert_int_equal(second->original.begin, 2);
    assert_int_equal(second->original.end, 4);
    assert_int_equal(second->common.end, 4);
    assert_int_equal(second->form, DZ_FORM_SCRIPT);
}

static void assert_change(const DzArticle *article, guint32 index, guint32 begin, guint32 end, DzFormClass form)
{
    const DzFormChange *change = dz_article_get_form_change(article, index);
    assert_int_equal(change->original.begin, begin);
    assert_int_equal(change->original.end, end);
    assert_int_equal(change->form, form);
}

static void each_change_says_why(void **state)
{
    g_autoptr(DzArticle) article = normalized("甚麼１２‧部份說");
    assert_common(article, "什么12·部分说");
    assert_int_equal(article->changes->len, 6);
    assert_change(article, 0, 0, 1, DZ_FORM_VARIANT);
    assert_change(article, 1, 1, 2, DZ_FORM_SCRIPT);
    assert_change(article, 2, 2, 4, DZ_FORM_WIDTH);
    assert_change(article, 3, 4, 5, DZ_FORM_PUNCTUATION);
    assert_change(article, 4, 6, 7, DZ_FORM_VARIANT);
    assert_change(article, 5, 7, 8, DZ_FORM_SCRIPT);
}

static void cantonese_is_compared_as_it_would_be_written(void **state)
{
    g_autoptr(DzArticle) article = normalized("佢哋而家唔會搵船，係咪冇咗碼頭");
    assert_common(article, "他们现在不会找船，是否没了码头");
}

static void quotation_marks_keep_their_shape(void **state)
{
    g_autoptr(DzArticle) article = normalized("「風」『雨』“雪”‘霜’\"霧\"«露»");
    assert_common(article, "「风」『雨』“雪”‘霜’\"雾\"«露»");
}

static char *displayed(const DzArticle *article, const gunichar *points)
{
    return g_ucs4_to_utf8(points, (glong)article->length, NULL, NULL, NULL);
}

static void a_text_is_shown_in_both_scripts_and_traditional_blocks_as_printed(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    options.display_forms = TRUE;
    g_autoptr(DzNormalizer) own = dz_normalizer_new(&options, NULL);
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "皇后的頭髮著火了");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "里面的群众说话");
    assert_true(dz_normalizer_apply_display(own, article, NULL));
    g_autofree char *hans = displayed(article, article->hans);
    g_autofree char *hant = displayed(article, article->hant);
    assert_string_equal(hans, "皇后的头发着火了\n里面的群众说话");
    assert_string_equal(hant, "皇后的頭髮著火了\n裡面的群眾說話");
}

static void simplified_text_stays_as_it_is(void **state)
{
    g_autoptr(DzArticle) article = normalized("气象局说风很大 123 abc");
    assert_common(article, "气象局说风很大 123 abc");
    assert_int_equal(article->changes->len, 0);
}

static void regional_names_become_the_common_one_and_lead_back(void **state)
{
    g_autoptr(DzArticle) article = normalized("昨天川普談事，特朗普不談");
    assert_common(article, "昨天特朗普谈事，特朗普不谈");
    assert_int_equal(article->terms->len, 2);
    const DzTerm *second = dz_article_get_term(article, 1);
    assert_int_equal(second->kind, DZ_TERM_PERSON);
    assert_int_equal(second->original.begin, 7);
    assert_int_equal(second->common.begin, 8);
    const DzFormChange *first = dz_article_get_form_change(article, 0);
    assert_int_equal(first->form, DZ_FORM_TERM);
    assert_string_equal(first->term, second->id);
    assert_string_equal(first->term, dz_article_get_term(article, 0)->id);
}

/* A text through a normalizer with a lexicon of the user's. */
static DzArticle *normalized_with(const char *lexicon, const char *utf8, GError **error)
{
    g_autofree char *name = g_build_filename(g_get_tmp_dir(), "duizhao-lexicon-XXXXXX", NULL);
    assert_true(g_close(g_mkstemp(name), NULL));
    assert_true(g_file_set_contents(name, lexicon, -1, NULL));
    const char *const lexicons[] = {name, NULL};
    DzOptions options;
    dz_options_init(&options);
    options.lexicons = lexicons;
    g_autoptr(DzNormalizer) own = dz_normalizer_new(&options, error);
    g_unlink(name);
    if (own == NULL)
        return NULL;
    DzArticle *article = dz_article_new("a.txt");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, utf8);
    assert_true(dz_normalizer_apply(own, article, error));
    g_array_set_size(article->terms, 0); /* their ids went with the normalizer */
    g_array_set_size(article->changes, 0);
    return article;
}

static void a_lexicon_of_the_user_adds_names_and_overrides_by_id(void **state)
{
    g_autoptr(DzArticle) article = normalized_with("# id\tkind\tcn\ttw\n"
                                                   "jinniao\torganisation\t金鸟社\t錦鳥社|錦鳥通訊社\n"
                                                   "biden\tperson\t拜老\t拜登\n",
                                                   "錦鳥通訊社、錦鳥社說拜登", NULL);
    assert_common(article, "金鸟社、金鸟社说拜老");
}

static void ambiguous_names_stay_and_shields_keep_names_out(void **state)
{
    g_autoptr(DzArticle) article = normalized_with("bai\tperson\t白先生\t柏森\t\t\t\tambiguous: also a street\n"
                                                   "hui\tperson\t惠森\t灰松\n"
                                                   "grey-pine\tword\t灰松树\t\t\t\t\tshield: keeps 灰松\n",
                                                   "柏森在灰松樹下看灰松", NULL);
    assert_common(article, "柏森在灰松树下看惠森");
}

static void a_name_two_entries_claim_is_not_replaced(void **state)
{
    g_autoptr(DzArticle) article = normalized_with("a\tperson\t甲甲甲\t丙丙丙\n"
                                                   "b\tperson\t乙乙乙\t丙丙丙\n",
                                                   "丙丙丙", NULL);
    assert_common(article, "丙丙丙");
}

static void a_bad_line_of_a_lexicon_is_named(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(normalized_with("a\tperson\t甲\nb\tghost\t乙\n", "甲", &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_non_null(strstr(error->message, ":2: \"ghost\" is no kind of name"));
}

static void latin_names_are_found_as_whole_words_and_stay(void **state)
{
    g_autoptr(DzArticle) article = normalized("Trump trumped Trumpism in New Zealand");
    assert_common(article, "Trump trumped Trumpism in New Zealand");
    assert_int_equal(article->terms->len, 2);
}

static void the_mainland_is_not_named_within_a_territory(void **state)
{
    g_autoptr(DzArticle) mainland = normalized("香港和内地的标准");
    g_autoptr(DzArticle) territory = normalized("该国领土内地区的标准");
    assert_int_equal(mainland->terms->len, territory->terms->len + 2); /* 香港, 内地 */
}

static void an_empty_text_has_an_empty_common_form(void **state)
{
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    assert_true(dz_normalizer_apply(normalizer, article, NULL));
    assert_int_equal(article->common_length, 0);
}

static void a_title_has_a_common_form_of_its_own(void **state)
{
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    article->title = g_strdup("氣象局說風很大");
    assert_true(dz_normalizer_apply_title(normalizer, article, NULL));
    g_autofree char *common = g_ucs4_to_utf8(article->title_common, article->title_common_length, NULL, NULL, NULL);
    assert_string_equal(common, "气象局说风很大");
}

static void a_title_that_is_not_there_is_no_error(void **state)
{
    g_autoptr(DzArticle) article = dz_article_new("a.txt");
    assert_true(dz_normalizer_apply_title(normalizer, article, NULL));
    assert_null(article->title_common);
}

static void a_folder_without_configurations_is_an_error_that_names_it(void **state)
{
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
        cmocka_unit_test(a_nought_stands_behind_both_forms),
        cmocka_unit_test(traditional_text_becomes_simplified),
        cmocka_unit_test(neighbouring_characters_of_another_script_are_one_change),
        cmocka_unit_test(each_change_says_why),
        cmocka_unit_test(cantonese_is_compared_as_it_would_be_written),
        cmocka_unit_test(quotation_marks_keep_their_shape),
        cmocka_unit_test(a_text_is_shown_in_both_scripts_and_traditional_blocks_as_printed),
        cmocka_unit_test(simplified_text_stays_as_it_is),
        cmocka_unit_test(regional_names_become_the_common_one_and_lead_back),
        cmocka_unit_test(a_lexicon_of_the_user_adds_names_and_overrides_by_id),
        cmocka_unit_test(ambiguous_names_stay_and_shields_keep_names_out),
        cmocka_unit_test(a_name_two_entries_claim_is_not_replaced),
        cmocka_unit_test(a_bad_line_of_a_lexicon_is_named),
        cmocka_unit_test(latin_names_are_found_as_whole_words_and_stay),
        cmocka_unit_test(the_mainland_is_not_named_within_a_territory),
        cmocka_unit_test(an_empty_text_has_an_empty_common_form),
        cmocka_unit_test(a_title_has_a_common_form_of_its_own),
        cmocka_unit_test(a_title_that_is_not_there_is_no_error),
        cmocka_unit_test(a_folder_without_configurations_is_an_error_that_names_it),
    };
    return cmocka_run_group_tests(tests, make_normalizer, free_normalizer);
}
