/* align_matches.c -- which quotations are one utterance, which sentences one fact, who reports without quoting. */
#include "unit.h"

#include "groups.h"
#include "match.h"
#include "parts.h"
#include "similarity.h"
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
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」。", "陳大文說「渡輪班次照舊」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->how, DZ_HOW_NEAR);
}

static void a_long_quotation_that_covers_two_utterances_stands_in_both(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊」。", "陳大文說「渡輪班次照舊」。",
                                      "陳大文說「碼頭明天清晨重新開放」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 2);
}

/* Who quotes a rumour to deny it does not say what others say it is. */
static void what_stands_in_a_quotation_within_another_is_no_tie_to_the_outer_one(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「有人謠傳碼頭明天清晨重新開放，乘客不可輕信」。", "李小明說「碼頭明天清晨重新開放」。");
    g_autoptr(GPtrArray) untold = utterances_in(stage);
    assert_int_equal(untold->len, 1);
    DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzQuotation *outer = g_ptr_array_index(article->quotations, 0);
    assert_ptr_equal(((const DzMatch *)g_ptr_array_index(untold, 0))->readings[0].quotation, outer);
    DzQuotation *inner = g_new0(DzQuotation, 1);
    inner->id = 2;
    inner->article = article;
    inner->span = (DzSpan){outer->span.begin + 4, outer->span.begin + 14};
    inner->marked = inner->span;
    inner->parent = outer;
    g_ptr_array_add(article->quotations, inner);
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->n_readings, 2);
    assert_ptr_equal(match->readings[0].quotation, inner);
}

static void what_the_reporter_explains_in_brackets_was_not_said(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「渡輪（東線）班次照舊」。", "港口消息。陳大文說「渡輪班次照舊」。",
                                      "陳大文說「（渡輪班次）」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, 3);
    g_autoptr(Stage) two = STAGE_OF("陳大文說「渡輪（東線）班次照舊」。", "港口消息。陳大文說「渡輪班次照舊」。");
    g_autoptr(GPtrArray) same = utterances_in(two);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(same, 0))->how, DZ_HOW_VERBATIM);
}

/* What the first two quotations share, as a share of the first. */
static double cover_of_first(const Stage *stage)
{
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    return dz_similarity_of(scene, dz_passage_at(scene->quotes, 0), dz_passage_at(scene->quotes, 1)).cover_a;
}

static void a_word_of_the_same_group_stands_for_another(void **state)
{
    g_autoptr(Stage) alike = STAGE_OF("何永泰說「船员支持码头」。", "何永泰說「码头上船员力挺」。");
    g_autoptr(Stage) other = STAGE_OF("何永泰說「船员支持码头」。", "何永泰說「码头上船员唱歌」。");
    assert_true(cover_of_first(alike) > cover_of_first(other) + 0.1);
}

static void a_longer_word_of_the_same_group_stands_for_more(void **state)
{
    g_autoptr(Stage) longer =
        STAGE_OF("何永泰說「心灰意冷」。船公司没有回应。", "何永泰說「大失所望」。码头照常开放。");
    g_autoptr(Stage) shorter = STAGE_OF("何永泰說「失望」。船公司没有回应。", "何永泰說「沮丧」。码头照常开放。");
    assert_true(cover_of_first(longer) > cover_of_first(shorter));
}

static void a_word_that_has_synonyms_weighs_no_more_than_its_characters(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("何永泰說「船员支持码头」。", "何永泰說「船员支持码头」。");
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    const DzPassage *passage = dz_passage_at(scene->quotes, 0);
    double sum = 0;
    for (guint32 i = 0; i < passage->n_units; i++) {
        sum += dz_unit_weight(scene, passage->first_unit + i);
        sum += i > 0 ? dz_gram_weight(scene, dz_passage_pairs(scene, passage)[i - 1]) : 0;
    }
    assert_float_equal(passage->information, sum, 1e-9);
    assert_float_equal(cover_of_first(stage), 1.0, 1e-9);
}

/* The quotations that are in one match, as the letters of their articles: "AB AC". */
static char *articles_in(const GPtrArray *found)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < found->len; i++) {
        const DzMatch *match = g_ptr_array_index(found, i);
        g_string_append(out, i > 0 ? " " : "");
        for (guint k = 0; k < match->n_readings; k++)
            g_string_append_c(out, *dz_article_get_path(match->readings[k].article));
    }
    return g_string_free(out, FALSE);
}

static void two_translations_of_one_sentence_are_a_match(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「我們必須讓渡輪公司改變做法，因為它的行為威脅乘客的性命」。",
                                      "陳大文說「一定要促使渡輪公司作出改變，它的舉動正威脅到乘客性命」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
}

static void long_words_under_two_names_make_them_one_person(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("貝內特說「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」。貝內特說「工會要求賠償一切損失」。",
                 "班奈特說「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」。班奈特說「我們工會要的只是賠償」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 2);
}

static void two_cuts_of_one_place_are_one_match_with_the_whole(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放，公司會賠償乘客的一切損失，班次照舊」。",
                 "陳大文說「公司會賠償乘客的一切損失」。", "李小明說「乘客索賠」。陳大文說「賠償損失，班次照舊」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    g_autofree char *got = articles_in(found);
    assert_string_equal(got, "ABC");
}

static GArray *group_of(const guint32 *members, guint n)
{
    GArray *group = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_vals(group, members, n);
    return group;
}

/* How many groups are left of quotations 0, 1, 2 and 1, 3, where 2 and 3 are forbidden to stand together if
 * `forbidden`. */
static guint merged(const Stage *stage, gboolean forbidden)
{
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(GArray) edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    DzEdge edge = {2, 3, -1};
    g_array_append_vals(edges, &edge, forbidden ? 1 : 0);
    g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
    g_ptr_array_add(groups, group_of((const guint32[]){0, 1, 2}, 3));
    g_ptr_array_add(groups, group_of((const guint32[]){1, 3}, 2));
    dz_groups_merge(scene, edges, groups);
    assert_int_equal(((const GArray *)g_ptr_array_index(groups, 0))->len, groups->len == 1 ? 4 : 3);
    return groups->len;
}

static void groups_that_share_members_are_one_if_the_others_have_the_same_words(void **state)
{
    g_autoptr(Stage) same = STAGE_OF("「船長叫我們先開船，盲點的事下月再修」。", "「船長叫先開船，盲點的事下月再修」。",
                                     "「盲點的事下月再修」。", "「盲點下月再修」。");
    assert_int_equal(merged(same, FALSE), 1);
    assert_int_equal(merged(same, TRUE), 2);
    g_autoptr(Stage) other = STAGE_OF("「船長叫我們先開船，盲點的事下月再修」。",
                                      "「船長叫先開船，盲點的事下月再修」。", "「盲點的事下月再修」。", "「先開船」。");
    assert_int_equal(merged(other, FALSE), 2);
}

static void a_term_that_stands_in_several_utterances_is_a_reading_of_none(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF(
        "陳大文說「渡輪公司必須在三日之內向死者家屬道歉」。陳大文說「審計署早就看過渡輪公司去年的帳目，卻一聲不響」。",
        "陳大文說「渡輪公司」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 0);
}

static void set_outlet(const Stage *stage, guint index, const char *outlet)
{
    DzArticle *article = g_ptr_array_index(stage->articles, index);
    g_free(article->outlet);
    article->outlet = g_strdup(outlet);
}

static void two_versions_of_one_article_are_one_witness(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "更新。陳大文說「碼頭明天清晨重新開放」。", "船公司歡迎。");
    set_outlet(stage, 0, "海港新聞");
    set_outlet(stage, 1, "海港新聞");
    set_outlet(stage, 2, "環海社");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 0);
}

static void an_outlet_alone_is_compared_with_itself(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "更新。陳大文說「碼頭明天清晨重新開放」。");
    set_outlet(stage, 0, "海港新聞");
    set_outlet(stage, 1, "海港新聞");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
}

static void different_words_are_no_match(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文說「颱風吹倒三棵老樹」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 0);
}

static void a_phrase_that_everybody_uses_is_no_match_of_two_speakers_that_are_told_apart(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「一切如常」。李小明說「渡輪停航」。",
                                      "李小明說「一切如常」。船上一切如常。岸上一切如常。貨倉一切如常。食堂一切如常。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 0);
}

static void long_words_given_to_two_speakers_are_a_match(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊」。李小明說「多謝各界」。",
                                      "李小明說「碼頭明天清晨重新開放，渡輪班次照舊」。");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
}

static DzQuotation *first_quotation(const Stage *stage, guint article)
{
    const DzArticle *of = g_ptr_array_index(stage->articles, article);
    return g_ptr_array_index(of->quotations, 0);
}

static void set_speaker(const Stage *stage, guint article, const char *speaker)
{
    DzQuotation *quotation = first_quotation(stage, article);
    g_free((gpointer)(guintptr)quotation->speaker);
    quotation->speaker = g_strdup(speaker);
}

static void a_short_form_of_the_name_is_the_same_speaker(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「一切如常」。李小明說「渡輪停航」。", "陳大文說「一切如常，請勿擔心」。");
    set_speaker(stage, 1, "陳大");
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
}

static void a_name_that_holds_a_link_is_one_name(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("共和党說「渡輪停航三小時」。", "北中共說「渡輪停航三小時」。");
    const DzArticle *first = g_ptr_array_index(stage->articles, 0);
    const DzArticle *second = g_ptr_array_index(stage->articles, 1);
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    assert_int_equal(dz_speakers_compare(scene->speakers, g_ptr_array_index(first->quotations, 0),
                                         g_ptr_array_index(second->quotations, 0)),
                     DZ_SPEAKERS_UNLIKE);
}

static void two_parts_of_a_foreign_name_are_one_speaker(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("共和党說「渡輪停航三小時」。", "北中共說「渡輪停航三小時」。", "北中共說「渡輪停航」。");
    set_speaker(stage, 0, "迪克");
    set_speaker(stage, 1, "莫蘭德");
    set_speaker(stage, 2, "迪克·莫蘭德");
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    assert_int_equal(dz_speakers_compare(scene->speakers, first_quotation(stage, 0), first_quotation(stage, 1)),
                     DZ_SPEAKERS_SAME);
}

static void copies_are_one_match_with_all_of_them(void **state)
{
    enum { N = 300 };
    const char *texts[N];
    for (guint i = 0; i < N; i++)
        texts[i] = "陳大文說「碼頭明天清晨重新開放」。";
    g_autoptr(Stage) stage = stage_of(texts, N);
    g_autoptr(GPtrArray) found = utterances_in(stage);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, N);
}

static void sentences_that_state_one_fact_are_a_statement(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("青山碼頭昨晚因颱風關閉。店舖照常營業。", "受颱風影響，青山碼頭昨晚關閉。市長未有回應。");
    g_autoptr(GPtrArray) found = statements_in(stage);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->kind, DZ_MATCH_STATEMENT);
    assert_int_equal(match->n_readings, 2);
}

static GArray *indirect_in(const Stage *stage)
{
    g_autoptr(DzLexica) lexica = stage_lexica();
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    g_autoptr(GPtrArray) matches = new_matches();
    GArray *found = g_array_new(FALSE, FALSE, sizeof(DzIndirect));
    dz_utterances_find(scene, sentences, matches);
    dz_indirect_find(scene, sentences, matches, found);
    return found;
}

static void a_sentence_that_reports_without_quoting_is_found(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「碼頭明天清晨重新開放」。", "陳大文表示碼頭將於明天清晨重新開放。店舖照常營業。");
    g_autoptr(GArray) indirect = indirect_in(stage);
    assert_int_equal(indirect->len, 1);
    const DzIndirect *found = &g_array_index(indirect, DzIndirect, 0);
    assert_ptr_equal(found->article, g_ptr_array_index(stage->articles, 1));
    assert_int_equal(found->span.begin, 0);
}

static void a_report_of_another_speaker_is_none(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天也許會重新開放」。李小明說「渡輪停航三小時」。",
                                      "李小明則稱碼頭明天會開。船公司歡迎。");
    stage_add_reported(stage, 1, "李小明", (DzSpan){5, 11});
    g_autoptr(GArray) other = indirect_in(stage);
    assert_int_equal(other->len, 0);
    g_autoptr(Stage) same = STAGE_OF("陳大文說「碼頭明天也許會重新開放」。李小明說「渡輪停航三小時」。",
                                     "陳大文則稱碼頭明天會開。船公司歡迎。");
    stage_add_reported(same, 1, "陳大文", (DzSpan){5, 11});
    g_autoptr(GArray) own = indirect_in(same);
    assert_int_equal(own->len, 1);
}

static void a_sentence_that_quotes_the_utterance_does_not_report_it(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「碼頭明天清晨重新開放，渡輪班次照舊」。",
                                      "被問到碼頭清晨開放與否時陳大文說「碼頭明天清晨重新開放」。店舖照常營業。");
    g_autoptr(GArray) indirect = indirect_in(stage);
    assert_int_equal(indirect->len, 0);
}

static void amounts_of_another_order_state_another_fact(void **state)
{
    g_autoptr(Stage) one = STAGE_OF("每天载客约九万人次。临湾下雨。", "去年渡轮载客量为八万人次。码头关闭。");
    g_autoptr(GPtrArray) alike = statements_in(one);
    assert_int_equal(alike->len, 1);
    g_autoptr(Stage) two = STAGE_OF("每天载客约九万人次。临湾下雨。", "去年渡轮载客量为三千万人次。码头关闭。");
    g_autoptr(GPtrArray) unlike = statements_in(two);
    assert_int_equal(unlike->len, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_words_are_one_verbatim_match),
        cmocka_unit_test(a_word_of_the_same_group_stands_for_another),
        cmocka_unit_test(a_longer_word_of_the_same_group_stands_for_more),
        cmocka_unit_test(a_word_that_has_synonyms_weighs_no_more_than_its_characters),
        cmocka_unit_test(a_fragment_belongs_to_the_long_quotation),
        cmocka_unit_test(what_stands_in_a_quotation_within_another_is_no_tie_to_the_outer_one),
        cmocka_unit_test(what_the_reporter_explains_in_brackets_was_not_said),
        cmocka_unit_test(a_long_quotation_that_covers_two_utterances_stands_in_both),
        cmocka_unit_test(two_translations_of_one_sentence_are_a_match),
        cmocka_unit_test(long_words_under_two_names_make_them_one_person),
        cmocka_unit_test(two_cuts_of_one_place_are_one_match_with_the_whole),
        cmocka_unit_test(groups_that_share_members_are_one_if_the_others_have_the_same_words),
        cmocka_unit_test(a_term_that_stands_in_several_utterances_is_a_reading_of_none),
        cmocka_unit_test(two_versions_of_one_article_are_one_witness),
        cmocka_unit_test(an_outlet_alone_is_compared_with_itself),
        cmocka_unit_test(different_words_are_no_match),
        cmocka_unit_test(a_phrase_that_everybody_uses_is_no_match_of_two_speakers_that_are_told_apart),
        cmocka_unit_test(long_words_given_to_two_speakers_are_a_match),
        cmocka_unit_test(a_short_form_of_the_name_is_the_same_speaker),
        cmocka_unit_test(a_name_that_holds_a_link_is_one_name),
        cmocka_unit_test(two_parts_of_a_foreign_name_are_one_speaker),
        cmocka_unit_test(copies_are_one_match_with_all_of_them),
        cmocka_unit_test(sentences_that_state_one_fact_are_a_statement),
        cmocka_unit_test(amounts_of_another_order_state_another_fact),
        cmocka_unit_test(a_sentence_that_reports_without_quoting_is_found),
        cmocka_unit_test(a_report_of_another_speaker_is_none),
        cmocka_unit_test(a_sentence_that_quotes_the_utterance_does_not_report_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
