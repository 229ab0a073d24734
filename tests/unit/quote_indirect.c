/* quote_indirect.c -- speech reported without marks. */
#include "quote_fixture.h"

static void assert_reported(const Quotes *self, guint index, const char *text)
{
    assert_true(index < self->article->reported->len);
    const DzQuotation *reported = g_ptr_array_index(self->article->reported, index);
    assert_text(self, reported->span, text);
}

static void what_a_verb_governs_is_reported(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮明天早上会复航。\n市长陈志远宣布了公司必须赔偿乘客。");
    assert_int_equal(got->article->reported->len, 2);
    assert_reported(got, 0, "渡轮明天早上会复航");
    assert_reported(got, 1, "公司必须赔偿乘客");
}

static void a_noun_that_is_brought_in_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天披露渡轮事故的具体细节。\n市长陈志远提出具体的渡轮复航办法。");
    assert_int_equal(got->article->reported->len, 0);
}

static void what_was_denied_to_be_said_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远没有说渡轮明天早上会复航。");
    assert_int_equal(got->article->reported->len, 0);
}

static void what_somebody_does_not_believe_is_not_said_without_its_denial(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，船长是个好人，难以相信他会离开渡轮。\n"
                                      "市长陈志远说，船长是个好人，不太相信他会离开渡轮。\n"
                                      "市长陈志远说，船长是个好人，未能充分证实他会离开渡轮。\n"
                                      "旅客未按要求排队上船，擅自登上渡轮。");
    assert_int_equal(got->article->reported->len, 3);
    assert_reported(got, 0, "船长是个好人，难以相信他会离开渡轮");
    assert_reported(got, 1, "船长是个好人，不太相信他会离开渡轮");
    assert_reported(got, 2, "船长是个好人，未能充分证实他会离开渡轮");
}

static void an_opinion_denied_is_held_with_its_denial(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远并不认为渡轮明天早上会复航。\n"
                                      "市长陈志远不得不承认渡轮明天早上不会复航。\n"
                                      "市长陈志远昨天的讲话尊重不同意见的旅客和船员。");
    assert_int_equal(got->article->reported->len, 2);
    assert_reported(got, 0, "渡轮明天早上会复航");
    assert_text(got, ((const DzQuotation *)g_ptr_array_index(got->article->reported, 0))->cue_span, "并不认为");
    assert_reported(got, 1, "渡轮明天早上不会复航");
}

static void what_was_done_to_somebody_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长林海生不断受到威胁，码头的生意昨天已经停了半天。\n"
                                      "市长陈志远对此感到担忧，码头的生意昨天已经停了半天。");
    assert_int_equal(got->article->reported->len, 0);
}

static void what_a_law_or_a_survey_shows_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("渡轮条例规定船公司必须每年检查雷达。\n港务局的报告显示船公司没有检查雷达。");
    assert_int_equal(got->article->reported->len, 0);
}

static void what_somebody_remembers_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长关水生回忆的不仅是渡轮撞上码头的那一天。");
    assert_int_equal(got->article->reported->len, 0);
}

static void a_title_alone_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示《一百年来没有停过一天的渡轮》。");
    assert_int_equal(got->article->reported->len, 0);
}

static void a_threat_that_nobody_utters_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，大雾威胁渡轮的安全，码头将关闭两天。\n"
                                      "船长林海生威胁要在两天内停航，旅客已经散去。");
    assert_int_equal(got->article->reported->len, 2);
    assert_reported(got, 0, "大雾威胁渡轮的安全，码头将关闭两天");
    assert_reported(got, 1, "在两天内停航，旅客已经散去");
}

static void who_is_relayed_says_what_follows_his_own_verb(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局发言人援引船长林海生表示，渡轮在撞上码头以前已经失灵。");
    assert_int_equal(got->article->reported->len, 1);
    assert_reported(got, 0, "渡轮在撞上码头以前已经失灵");
}

static void what_a_caption_an_index_or_a_rumour_gives_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("影片来源：HaifengPictures\n案件编号：HFCC825/2019\n深综指.SZSC收升1.04%。\n"
                                      "据信船上有39名船员，其中2人来自海风岛。");
    assert_int_equal(got->article->reported->len, 0);
    g_autoptr(Quotes) ruler = quotes_in("船长林海生称，对外扩张、称王称霸不是渔民的传统。");
    assert_reported(ruler, 0, "对外扩张、称王称霸不是渔民的传统");
}

static void a_semicolon_is_no_part_of_what_is_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮明天早上会复航；“这很好。”\n"
                                      "市长陈志远指出；公司必须赔偿乘客的损失。");
    assert_int_equal(got->article->reported->len, 2);
    assert_reported(got, 0, "渡轮明天早上会复航");
    assert_reported(got, 1, "公司必须赔偿乘客的损失");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_verb_governs_is_reported),
        cmocka_unit_test(a_noun_that_is_brought_in_is_not_said),
        cmocka_unit_test(what_was_denied_to_be_said_is_not_said),
        cmocka_unit_test(what_somebody_does_not_believe_is_not_said_without_its_denial),
        cmocka_unit_test(an_opinion_denied_is_held_with_its_denial),
        cmocka_unit_test(what_was_done_to_somebody_is_not_said),
        cmocka_unit_test(what_a_law_or_a_survey_shows_is_not_said),
        cmocka_unit_test(what_somebody_remembers_is_not_said),
        cmocka_unit_test(a_title_alone_is_not_said),
        cmocka_unit_test(a_threat_that_nobody_utters_is_not_said),
        cmocka_unit_test(who_is_relayed_says_what_follows_his_own_verb),
        cmocka_unit_test(a_semicolon_is_no_part_of_what_is_said),
        cmocka_unit_test(what_a_caption_an_index_or_a_rumour_gives_is_not_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
