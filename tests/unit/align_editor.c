/* align_editor.c -- an editor's corrections outrank what the words say. */
#include "unit.h"

#include "corrections_quotations.h"
#include "match.h"
#include "parts.h"
#include "stage.h"

static void add_pair(DzCorrections *corrections, DzCorrectionKind kind, const char *a, const char *b)
{
    DzCorrection *correction = dz_corrections_add(corrections, kind, 1);
    dz_correction_add_place(correction, "A.txt", a);
    dz_correction_add_place(correction, "B.txt", b);
}

static GPtrArray *matches_in(const Stage *stage, DzCorrections *corrections)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    dz_corrections_correct_quotations(corrections, stage->articles);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, corrections);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    GPtrArray *matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(scene, sentences, matches);
    return matches;
}

static GPtrArray *statements_in(const Stage *stage, DzCorrections *corrections)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, corrections);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    g_autoptr(GPtrArray) matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    GPtrArray *statements = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(scene, sentences, matches);
    dz_statements_find(scene, sentences, statements);
    return statements;
}

static gboolean is_applied(const DzCorrections *corrections)
{
    return ((const DzCorrection *)g_ptr_array_index(corrections->list, 0))->applied;
}

static void two_wordings_are_one_utterance_if_the_editor_says_so(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「船期一切如常」。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_SAME_UTTERANCE, "碼頭明天清晨", "船期一切");
    g_autoptr(GPtrArray) matches = matches_in(stage, corrections);
    assert_int_equal(matches->len, 1);
    assert_true(is_applied(corrections));
}

static void the_same_words_are_two_utterances_if_the_editor_says_so(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「碼頭明天清晨重新開放」。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_OTHER_UTTERANCE, "碼頭明天清晨", "碼頭明天清晨");
    g_autoptr(GPtrArray) matches = matches_in(stage, corrections);
    assert_int_equal(matches->len, 0);
    assert_true(is_applied(corrections));
}

static void sentences_that_hold_two_utterances_are_no_one_fact(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("港務局局長陳大文星期一在碼頭說「碼頭明天清晨重新開放，風勢已經減弱」。",
                                      "港務局局長陳大文星期一在碼頭表示「碼頭明天清晨重新開放，風勢已減弱」。");
    g_autoptr(DzCorrections) none = dz_corrections_new("corrections.yaml");
    g_autoptr(GPtrArray) before = statements_in(stage, none);
    assert_int_equal(before->len, 1);
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_OTHER_UTTERANCE, "碼頭明天清晨", "碼頭明天清晨");
    g_autoptr(GPtrArray) after = statements_in(stage, corrections);
    assert_int_equal(after->len, 0);
    assert_true(is_applied(corrections));
}

static void a_named_speaker_replaces_ours(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "店舖照常營業。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    DzCorrection *correction = dz_corrections_add(corrections, DZ_CORRECTION_SPEAKER, 1);
    dz_correction_add_place(correction, "A.txt", "碼頭明天清晨");
    correction->speaker = g_strdup("李小明");
    const DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
    quotation->speaker_title = g_strdup("船長");
    g_autoptr(GPtrArray) matches = matches_in(stage, corrections);
    assert_string_equal(quotation->speaker, "李小明");
    assert_null(quotation->speaker_title);
    assert_int_equal(quotation->speaker_span.end, 0); /* where 陳大文 stands, nobody speaks now */
    assert_true(is_applied(corrections));
}

static DzCorrection *add_speaker(DzCorrections *corrections, const char *words, const char *speaker)
{
    DzCorrection *correction = dz_corrections_add(corrections, DZ_CORRECTION_SPEAKER, 1);
    dz_correction_add_place(correction, "A.txt", words);
    correction->speaker = g_strdup(speaker);
    return correction;
}

static void of_two_that_name_the_speaker_the_later_counts(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "店舖照常營業。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    const DzCorrection *first = add_speaker(corrections, "碼頭明天清晨", "李小明");
    const DzCorrection *second = add_speaker(corrections, "清晨重新開放", "王一山");
    dz_corrections_correct_quotations(corrections, stage->articles);
    const DzArticle *article = g_ptr_array_index(stage->articles, 0);
    assert_string_equal(((const DzQuotation *)g_ptr_array_index(article->quotations, 0))->speaker, "王一山");
    assert_false(first->applied);
    assert_true(second->applied);
}

static void words_that_two_speakers_say_are_known_to_have_met_both(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天開放。」李小明說「碼頭明天開放？」", "店舖照常營業。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    const DzCorrection *both = add_speaker(corrections, "碼頭明天開放", "王一山");
    const DzCorrection *one = add_speaker(corrections, "碼頭明天開放？", "王一山");
    dz_corrections_correct_quotations(corrections, stage->articles);
    assert_true(both->mixed);
    assert_int_equal(both->n_applied, 2);
    assert_false(one->mixed);
}

static void a_mention_that_the_editor_names_takes_part(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「碼頭明天清晨重新開放」。");
    const DzArticle *article = g_ptr_array_index(stage->articles, 1);
    ((DzQuotation *)g_ptr_array_index(article->quotations, 0))->kind = DZ_QUOTATION_MENTION;
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_SAME_UTTERANCE, "碼頭明天清晨", "碼頭明天清晨");
    g_autoptr(GPtrArray) matches = matches_in(stage, corrections);
    assert_int_equal(matches->len, 1);
}

static void a_quotation_that_the_editor_names_stays_one_whatever_other_outlets_say(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天重開」。", "所謂「碼頭明天重開」。");
    DzQuotation *said = g_ptr_array_index(((DzArticle *)g_ptr_array_index(stage->articles, 0))->quotations, 0);
    DzQuotation *mention = g_ptr_array_index(((DzArticle *)g_ptr_array_index(stage->articles, 1))->quotations, 0);
    said->speech = 1;
    mention->kind = DZ_QUOTATION_MENTION;
    mention->speech = -5;
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_SAME_UTTERANCE, "碼頭明天", "碼頭明天");
    dz_corrections_correct_quotations(corrections, stage->articles);
    dz_mentions_correct(stage->event);
    assert_int_equal(said->kind, DZ_QUOTATION_DIRECT);
    assert_int_equal(mention->kind, DZ_QUOTATION_PARTIAL);
}

static void words_that_stand_nowhere_leave_the_correction_stale(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「船期一切如常」。");
    g_autoptr(DzCorrections) corrections = dz_corrections_new("corrections.yaml");
    add_pair(corrections, DZ_CORRECTION_SAME_UTTERANCE, "碼頭明天清晨", "颱風吹倒老樹");
    g_autoptr(GPtrArray) matches = matches_in(stage, corrections);
    assert_int_equal(matches->len, 0);
    assert_false(is_applied(corrections));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_wordings_are_one_utterance_if_the_editor_says_so),
        cmocka_unit_test(the_same_words_are_two_utterances_if_the_editor_says_so),
        cmocka_unit_test(sentences_that_hold_two_utterances_are_no_one_fact),
        cmocka_unit_test(a_named_speaker_replaces_ours),
        cmocka_unit_test(of_two_that_name_the_speaker_the_later_counts),
        cmocka_unit_test(words_that_two_speakers_say_are_known_to_have_met_both),
        cmocka_unit_test(a_mention_that_the_editor_names_takes_part),
        cmocka_unit_test(a_quotation_that_the_editor_names_stays_one_whatever_other_outlets_say),
        cmocka_unit_test(words_that_stand_nowhere_leave_the_correction_stale),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
