/* align_matches.c -- which quotations are one utterance, which sentences one fact, who reports without quoting. */
#include "unit.h"

#include "match.h"
#include "parts.h"
#include "stage.h"

static DzLexica *stage_lexica(void)
{
    DzOptions options;
    dz_options_init(&options);
    return dz_lexica_load(&options, NULL);
}

static GPtrArray *new_matches(void)
{
    return g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
}

static GPtrArray *utterances_in(const Stage *stage)
{
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    GPtrArray *found = new_matches();
    dz_utterances_find(scene, sentences, found);
    return found;
}

static GPtrArray *statements_in(const Stage *stage)
{
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    GPtrArray *found = new_matches();
    dz_statements_find(scene, sentences, found);
    return found;
}

static void the_same_words_are_one_verbatim_match(void **state)
{
    (void)state;
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放」。船公司歡迎。", "港口消息。陳大文說「碼頭明天清晨，重新開放」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->n_readings, 2);
    assert_int_equal(match->how, DZ_HOW_VERBATIM);
}

static void a_fragment_belongs_to_the_long_quotation(void **state)
{
    (void)state;
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」。", "陳大文說「渡輪班次照舊」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->how, DZ_HOW_NEAR);
}

static void a_long_quotation_that_covers_two_utterances_stands_in_both(void **state)
{
    (void)state;
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊」。", "陳大文說「渡輪班次照舊」。",
                                      "陳大文說「碼頭明天清晨重新開放」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 2);
}

static void different_words_are_no_match(void **state)
{
    (void)state;
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「颱風吹倒三棵老樹」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 0);
}

static void sentences_that_state_one_fact_are_a_statement(void **state)
{
    (void)state;
    g_autoptr(Stage) stage =
        STAGE_OF("青山碼頭昨晚因颱風關閉。店舖照常營業。", "受颱風影響，青山碼頭昨晚關閉。市長未有回應。");
    g_autoptr(GPtrArray) found = statements_in(stage);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->kind, DZ_MATCH_STATEMENT);
    assert_int_equal(match->n_readings, 2);
}

static void a_sentence_that_reports_without_quoting_is_found(void **state)
{
    (void)state;
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文表示碼頭將於明天清晨重新開放。店舖照常營業。");
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    g_autoptr(GArray) indirect = g_array_new(FALSE, FALSE, sizeof(DzIndirect));
    g_autoptr(GPtrArray) matches = new_matches();
    dz_indirect_find(scene, sentences, matches, 0, indirect);
    assert_int_equal(indirect->len, 1);
    const DzIndirect *found = &g_array_index(indirect, DzIndirect, 0);
    assert_ptr_equal(found->article, g_ptr_array_index(stage->articles, 1));
    assert_int_equal(found->span.begin, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_words_are_one_verbatim_match),
        cmocka_unit_test(a_fragment_belongs_to_the_long_quotation),
        cmocka_unit_test(a_long_quotation_that_covers_two_utterances_stands_in_both),
        cmocka_unit_test(different_words_are_no_match),
        cmocka_unit_test(sentences_that_state_one_fact_are_a_statement),
        cmocka_unit_test(a_sentence_that_reports_without_quoting_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
