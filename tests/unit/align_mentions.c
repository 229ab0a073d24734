/* align_mentions.c -- which mentions the other articles of an event show to be somebody's words. */
#include "unit.h"

#include "parts.h"
#include "stage.h"

/* The first quotation of an article, made a mention. */
static DzQuotation *mention_in(const Stage *stage, guint article)
{
    const DzArticle *at = g_ptr_array_index(stage->articles, article);
    DzQuotation *quotation = g_ptr_array_index(at->quotations, 0);
    quotation->kind = DZ_QUOTATION_MENTION;
    return quotation;
}

/* How sure the articles are, one after the other, that their first quotation is speech. */
static void set_speech(const Stage *stage, const double *speech)
{
    for (guint i = 0; i < stage->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(stage->articles, i);
        DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
        quotation->speech = speech[i];
        quotation->kind = speech[i] > 0 ? DZ_QUOTATION_DIRECT : DZ_QUOTATION_MENTION;
    }
}

static DzQuotationKind kind_in(const Stage *stage, guint article)
{
    const DzArticle *at = g_ptr_array_index(stage->articles, article);
    return ((const DzQuotation *)g_ptr_array_index(at->quotations, 0))->kind;
}

static void a_mention_that_another_outlet_is_surer_of_is_words(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「渡輪班次照舊」。", "有關「渡輪、班次照舊」一說。");
    set_speech(stage, (const double[]){3, -1});
    dz_mentions_correct(stage->event);
    assert_int_equal(kind_in(stage, 1), DZ_QUOTATION_DIRECT);
}

static void what_an_article_plainly_names_stays_a_mention_though_others_call_it_out(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("漁民高喊「還我漁港」。", "陳大文說「還我漁港」。", "「還我漁港」等口號違法。");
    set_speech(stage, (const double[]){4, 4, -3.5});
    dz_mentions_correct(stage->event);
    assert_int_equal(kind_in(stage, 2), DZ_QUOTATION_MENTION);
}

static void a_term_in_somebodys_words_is_not_what_another_outlet_quotes(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「渡輪班次照舊」。", "李小明說「我不信」，「渡輪班次照舊」。");
    const DzArticle *second = g_ptr_array_index(stage->articles, 1);
    DzQuotation *inner = g_ptr_array_index(second->quotations, 1);
    set_speech(stage, (const double[]){3, 3});
    inner->parent = g_ptr_array_index(second->quotations, 0);
    inner->kind = DZ_QUOTATION_MENTION;
    inner->speech = -1;
    dz_mentions_correct(stage->event);
    assert_int_equal(inner->kind, DZ_QUOTATION_MENTION);
}

static void words_that_the_outlets_together_hold_for_a_term_are_one_everywhere(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「非法泊船罪」。", "有關「非法泊船罪」一說。", "所謂「非法泊船罪」。");
    set_speech(stage, (const double[]){1, -3, -4});
    dz_mentions_correct(stage->event);
    assert_int_equal(kind_in(stage, 0), DZ_QUOTATION_MENTION);
    assert_int_equal(kind_in(stage, 1), DZ_QUOTATION_MENTION);
}

static void outlets_that_are_not_sure_keep_what_they_say(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「渡輪班次照舊」。", "有關「渡輪班次照舊」一說。");
    set_speech(stage, (const double[]){1, -1.2});
    dz_mentions_correct(stage->event);
    assert_int_equal(kind_in(stage, 0), DZ_QUOTATION_DIRECT);
    assert_int_equal(kind_in(stage, 1), DZ_QUOTATION_MENTION);
}

static void an_article_that_marks_words_again_and_again_is_not_asked_where_it_is_surest(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("「港灣新思維」。「港灣新思維」。陳大文說「港灣新思維」。", "所謂「港灣新思維」。");
    const DzArticle *first = g_ptr_array_index(stage->articles, 0);
    const double speech[] = {-4, -3, 3};
    set_speech(stage, (const double[]){-4, -1});
    for (guint i = 0; i < first->quotations->len; i++) {
        DzQuotation *quotation = g_ptr_array_index(first->quotations, i);
        quotation->speech = speech[i];
        quotation->kind = speech[i] > 0 ? DZ_QUOTATION_DIRECT : DZ_QUOTATION_MENTION;
    }
    dz_mentions_correct(stage->event);
    assert_int_equal(((const DzQuotation *)g_ptr_array_index(first->quotations, 2))->kind, DZ_QUOTATION_MENTION);
}

/* What becomes of the mention in the second article. */
static DzQuotationKind corrected(const Stage *stage)
{
    const DzQuotation *quotation = mention_in(stage, 1);
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    dz_fragments_correct(stage->event, lexica);
    return quotation->kind;
}

static void words_cut_out_of_what_another_outlet_quotes_are_a_fragment(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天重開，渡輪班次照舊」。", "港口「渡輪、班次照舊」。");
    assert_int_equal(corrected(stage), DZ_QUOTATION_PARTIAL);
}

static void words_that_nobody_says_elsewhere_are_no_fragment(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("有人寫「碼頭明天重開，渡輪班次照舊」。", "港口「渡輪班次照舊」。");
    assert_int_equal(corrected(stage), DZ_QUOTATION_MENTION);
}

static void words_that_a_third_outlet_mentions_too_are_a_term(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭按渡輪安全條例重開」。", "新的「渡輪安全條例」。", "「渡輪安全條例」生效。");
    mention_in(stage, 2);
    assert_int_equal(corrected(stage), DZ_QUOTATION_MENTION);
}

static void words_that_their_speaker_marks_himself_are_his(void **state)
{
    g_autoptr(Stage) same =
        STAGE_OF("陳大文說「碼頭與公司不可陷入『無線電靜默』」。", "陳大文說「無線電靜默」不可。", "「無線電靜默」。");
    mention_in(same, 2);
    assert_int_equal(corrected(same), DZ_QUOTATION_PARTIAL);
    g_autoptr(Stage) another =
        STAGE_OF("陳大文說「碼頭與公司不可陷入『無線電靜默』」。", "李小明說「無線電靜默」不可。", "「無線電靜默」。");
    mention_in(another, 2);
    assert_int_equal(corrected(another), DZ_QUOTATION_MENTION);
}

static void words_that_outlets_use_without_marks_are_a_term(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("渡輪安全條例生效。陳大文說「碼頭按渡輪安全條例重開」。渡輪安全條例施行。", "新的「渡輪安全條例」。");
    assert_int_equal(corrected(stage), DZ_QUOTATION_MENTION);
}

static void an_article_that_is_sure_of_a_mention_keeps_it(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天重開，渡輪班次照舊」。", "港口「渡輪班次照舊」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    ((DzQuotation *)g_ptr_array_index(article->quotations, 0))->speech = -5;
    assert_int_equal(corrected(stage), DZ_QUOTATION_MENTION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_mention_that_another_outlet_is_surer_of_is_words),
        cmocka_unit_test(what_an_article_plainly_names_stays_a_mention_though_others_call_it_out),
        cmocka_unit_test(a_term_in_somebodys_words_is_not_what_another_outlet_quotes),
        cmocka_unit_test(words_that_the_outlets_together_hold_for_a_term_are_one_everywhere),
        cmocka_unit_test(outlets_that_are_not_sure_keep_what_they_say),
        cmocka_unit_test(an_article_that_marks_words_again_and_again_is_not_asked_where_it_is_surest),
        cmocka_unit_test(words_cut_out_of_what_another_outlet_quotes_are_a_fragment),
        cmocka_unit_test(words_that_nobody_says_elsewhere_are_no_fragment),
        cmocka_unit_test(words_that_a_third_outlet_mentions_too_are_a_term),
        cmocka_unit_test(words_that_their_speaker_marks_himself_are_his),
        cmocka_unit_test(words_that_outlets_use_without_marks_are_a_term),
        cmocka_unit_test(an_article_that_is_sure_of_a_mention_keeps_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
