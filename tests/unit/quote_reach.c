/* quote_reach.c -- whose words a quotation gives where their attribution does not stand right before the mark. */
#include "quote_fixture.h"

static void a_clause_before_the_colon_is_no_label_in_what_somebody_says(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文说，别的码头也遇过同样的事，只是怕事，息事宁人：“他们不出声，船就走了。”");
    assert_speaker(got, 0, "王立文");
}

static void a_clause_that_only_says_what_it_is_about_names_nobody(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示，渡轮会停驶三天。谈到新的航线，船长高文说，风浪太大，“谁也不敢出海”。"
                  "\n市长陈志远也在场。对于外界的批评，船员方思敏回应，工人不会放弃，“我们不会走”。");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "方思敏");
}

static void a_pronoun_may_be_somebody_of_whom_only_the_name_is_known(void **state)
{
    g_autoptr(Quotes) got = quotes_in("方太带着女儿到码头。方太表示，船票太贵，她直斥公司“没有良心，只顾赚钱”。");
    assert_speaker(got, 0, "方太");
}

static void who_does_something_gives_the_words_as_his_reason(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。\n船长王立文去年被海风大学以“道德败坏、不守纪律”为由开除。");
    assert_speaker(got, 0, "海风大学");
}

static void an_unknown_subject_is_heard_after_its_words_and_before_a_paraphrase(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示：“渡轮明天复航。”\n“我们一直在与各方调解，”西岸科委会周四在网上写道。"
                  "\n海外岛民白石云告诉记者，岛上已经断水，“没有人来过”。\n换句话说，这场雾“还没有完”。");
    assert_speaker(got, 1, "西岸科委会");
    assert_speaker(got, 2, "海外岛民白石云");
    assert_false(quote_at(got, 3)->speaker != NULL && strstr(quote_at(got, 3)->speaker, "换句") != NULL);
}

static void a_clause_that_somebody_says_is_his_though_it_tells_of_another_day(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文表示，市长陈志远昨天在会上提到一张图，但没人看过，“哪来的正义？”"
                                      "\n海风国也作出了回应，外交部长方思敏昨天发文表示，这种说法“毫无根据”。");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "方思敏");
}

static void a_person_himself_is_nobody_else(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文表示，渡轮停驶三天。市长陈志远自己对记者说，他要的“不是一种外来的办法”。"
                                      "\n工会主席林秀珍说，眼下这道禁令“并非出自真正的隐忧”。");
    assert_speaker(got, 0, "陈志远");
    assert_string_equal(quote_at(got, 1)->cue, "说");
}

static void a_verb_in_a_name_or_in_a_relative_clause_governs_nobody(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示：“渡轮明天复航。”\n海岛植被与沙丘基金会治沙组负责人王立文向记者介绍说，"
                  "这里已经没有树。\n“海风一来，沙子就到了屋里。”");
    assert_speaker(got, 1, "王立文");
    g_autoptr(Quotes) left =
        quotes_in("市长陈志远表示：“渡轮明天复航。”\n宣布辞职的“人民船队”议员方思敏此前接受访问时表示，"
                  "延期是“变相的委任”。");
    assert_speaker(left, left->article->quotations->len - 1, "方思敏");
}

static void an_unknown_name_may_follow_a_long_office(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "市长陈志远表示：“渡轮明天复航。”\n“出口也不会增长，”第一生命海洋经济与航运研究所主任研究员荒野尾生表示。");
    assert_speaker(got, 1, "荒野尾生");
}

static void what_nobody_has_said_governs_nothing(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船员方思敏说，公司不肯解释，否则乘客只会认为停航缘自“管理层的一再拖延”。\n有些人会说：“船票贵了。”");
    assert_speaker(got, 0, "方思敏");
    assert_speaker(got, 1, "有些人");
}

static void a_warning_is_not_what_the_next_clause_is_a_part_of(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风国海事部周四发出警告，发言人王立文表示本国坚决反对，指这条航线违反规定，“助长了走私的气焰”。");
    assert_speaker(got, 0, "王立文");
}

static void a_dateline_or_an_occasion_hides_no_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "（海风社北岛9日电）针对西岸宣布停航，海风国海事部今晚以发言人名义表示，此举是“一再挑衅，性质恶劣”。"
        "\n市长陈志远表示：“渡轮明天复航。”\n负责调查的海风署助理署长（行动）王立文周四离开法院时说，“案件没有可疑。”");
    assert_speaker(got, 0, "海风国海事部");
    assert_speaker(got, 2, "王立文");
}

static void who_speaks_before_a_comma_is_heard_to_the_end_of_the_sentence(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海事部指船公司或会被罚款，船长王立文认为，罚款要有统一标准，“不能想罚谁就罚谁”。");
    assert_speaker(got, 0, "王立文");
}

static void what_somebody_asks_for_is_not_what_it_is_called(void **state)
{
    g_autoptr(Quotes) got = quotes_in("议员林凯邦批评市府向中央请求派人是「向船东献媚之举」。");
    assert_speaker(got, 0, "林凯邦");
}

static void who_acts_in_contrast_is_no_part_of_what_was_said(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海事部发言人先后就此回应，陈志远则在晚上六时半贴文，指「领导岛民的人，不能抱持幻想」。");
    assert_speaker(got, 0, "陈志远");
}

static void what_somebody_does_not_fear_he_says_without_fear(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文谈到风险。他坦言，不特别担心撞上礁石，“但雾一来，谁也看不见船头”。");
    assert_speaker(got, 0, "王立文");
    assert_string_equal(quote_at(got, 0)->cue, "坦言");
}

static void what_is_seen_in_anothers_eyes_is_said_by_who_tells_of_it(void **state)
{
    assert_says("船务局发言人李戡续称，在高文眼里，“不毁掉渡轮、不夺取码头是不会罢手的”。", "李戡");
}

static void an_explanation_asked_for_takes_no_clause(void **state)
{
    assert_says("部长李戡要求山国就停航作出解释，但是船务局拒绝接受这种说法，称这是“空洞的噪音”。", "船务局");
}

static void an_institution_may_act_behind_what_describes_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长高文说：“渡轮明天复航。”\n由船长和水手组成的调查委员会此前开会，认为方思敏“处事不当，不应留任”。"
                  "\n船长高文说：“渡轮明天复航。”\n一向低调的海事部这次抢先公布照片，还指船队“一再挑衅，性质恶劣”。");
    assert_speaker(got, 1, "调查委员会");
    assert_speaker(got, 3, "海事部");
}

static void who_was_asked_answers(void **state)
{
    g_autoptr(Quotes) got = quotes_in("本报向海风市卫生署查询确诊数字，获回复指：「我们没有备存有关数字。」\n"
                                      "本报向警方查询此事，获回复「不作评论」。");
    assert_speaker(got, 0, "卫生署");
    assert_speaker(got, 1, "警方");
}

static void words_come_first_and_when_and_who_behind_them(void **state)
{
    assert_says("“渡轮停了三天，没有人说一句话，”周五，港务局一名发言人在一封信中表示。", "发言人");
    assert_says("“渡轮停了三天，没有人说一句话。”码头关闭之后，海风的船长袁立本在一篇博文中写道。", "袁立本");
    assert_says("“渡轮停了三天，没有人说一句话，”周五，星屿国总理高文在码头告诉记者。", "高文");
    assert_says("“渡轮停了三天，没有人说一句话！”昨天，等船的方思敏叹道。", "方思敏");
    assert_says("“渡轮停了三天，没有人说一句话。”周五，袁立本作出回应。", "陈志远");
}

static void what_many_do_before_a_colon_is_a_part_of_what_somebody_says(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员袁立本对本台说，方思敏被捕以后，很多人关心方思敏："
                                      "“她总是走在前面，去帮助那些被人忘记的人。”");
    assert_speaker(got, 0, "袁立本");
}

static void who_mutters_speaks(void **state)
{
    assert_says("“再也不坐了。”走出机舱时，一名乘客嘟囔道。", "乘客");
    assert_says("面对批评，导演高文笑着回了一句：“明年再来。”", "高文");
}

static void whom_something_concerns_or_who_does_it_is_meant_next(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("“我来了。”局长高文说。对于陆克（Luke Lu）来说，这很紧迫。他说：“我们不能这样下去。”");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "陆克");
    g_autoptr(Quotes) got2 = quotes_in("局长高文说：“好得很。”最后由社工方思敏前往警署。她说：“当晚下着大雨。”");
    assert_speaker(got2, 0, "高文");
    assert_speaker(got2, 1, "方思敏");
}

static void a_clause_that_says_when_governs_no_words_of_the_next(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("局长高文周二宣布人选之后，部长罗毅马上以“令人十分厌恶”（nasty）等字眼来形容方思敏。");
    assert_speaker(got, 0, "罗毅");
}

static void what_another_only_does_is_not_said_by_him(void **state)
{
    g_autoptr(Quotes) got = quotes_in("女儿罗思敏（Lo）昨天在网上说，她母亲发言让她“非常痛苦”。");
    assert_speaker(got, 0, "罗思敏");
    g_autoptr(Quotes) got2 = quotes_in("部长罗毅曾表示，海风公司称渡轮从未停航的说法是“完全违法”。");
    assert_speaker(got2, 0, "罗毅");
}

static void nobody_says_of_himself_that_he_lies(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("发言人袁立本说，有人无端质疑救生员，充满偏见；有人罔顾压力，谎称“渡轮人手充足，无需支援”。");
    assert_speaker(got, 0, "有人");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_nobody_has_said_governs_nothing),
        cmocka_unit_test(a_dateline_or_an_occasion_hides_no_subject),
        cmocka_unit_test(who_speaks_before_a_comma_is_heard_to_the_end_of_the_sentence),
        cmocka_unit_test(a_warning_is_not_what_the_next_clause_is_a_part_of),
        cmocka_unit_test(a_clause_before_the_colon_is_no_label_in_what_somebody_says),
        cmocka_unit_test(a_clause_that_only_says_what_it_is_about_names_nobody),
        cmocka_unit_test(a_pronoun_may_be_somebody_of_whom_only_the_name_is_known),
        cmocka_unit_test(who_does_something_gives_the_words_as_his_reason),
        cmocka_unit_test(a_clause_that_somebody_says_is_his_though_it_tells_of_another_day),
        cmocka_unit_test(a_person_himself_is_nobody_else),
        cmocka_unit_test(a_verb_in_a_name_or_in_a_relative_clause_governs_nobody),
        cmocka_unit_test(an_unknown_name_may_follow_a_long_office),
        cmocka_unit_test(an_unknown_subject_is_heard_after_its_words_and_before_a_paraphrase),
        cmocka_unit_test(what_somebody_asks_for_is_not_what_it_is_called),
        cmocka_unit_test(who_acts_in_contrast_is_no_part_of_what_was_said),
        cmocka_unit_test(what_somebody_does_not_fear_he_says_without_fear),
        cmocka_unit_test(what_is_seen_in_anothers_eyes_is_said_by_who_tells_of_it),
        cmocka_unit_test(an_explanation_asked_for_takes_no_clause),
        cmocka_unit_test(an_institution_may_act_behind_what_describes_it),
        cmocka_unit_test(who_was_asked_answers),
        cmocka_unit_test(words_come_first_and_when_and_who_behind_them),
        cmocka_unit_test(what_many_do_before_a_colon_is_a_part_of_what_somebody_says),
        cmocka_unit_test(who_mutters_speaks),
        cmocka_unit_test(whom_something_concerns_or_who_does_it_is_meant_next),
        cmocka_unit_test(a_clause_that_says_when_governs_no_words_of_the_next),
        cmocka_unit_test(what_another_only_does_is_not_said_by_him),
        cmocka_unit_test(nobody_says_of_himself_that_he_lies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
