/* Who does what a reporting word says, where others are named beside him. */
#include "quote_fixture.h"

static void what_something_is_called_is_not_who_calls_it_so(void **state)
{
    assert_says("议员林秀珍周一辞职。海风时报再发文，直接将林秀珍定性为“渔民的敌人”，并称她“会在渔民的账本上除名”。",
                "海风时报");
    assert_says("议员林秀珍昨天投书报社，将陈志远描述为“渔民的敌人”。", "林秀珍");
}

static void who_must_explain_has_not_explained_yet(void **state)
{
    assert_says("船员工会发表声明称，船主高文必须解释“为何停航三天，为何不告诉岛民”。", "船员工会");
    assert_says("船主高文周一说，必须指出，“停航三天对岛民不公平”。", "高文");
}

static void who_is_asked_answers_in_a_later_clause(void **state)
{
    assert_says("议员林秀珍周一辞职。记者问她有没有看见船，她先不说话，然后回答说：“一只也没有看见。”", "林秀珍");
    assert_says("记者追问停航的安排，又问起票价，批评“没有人负责”。", "记者");
}

static void a_time_stands_between_whom_a_clause_is_about_and_his_words(void **state)
{
    assert_says("针对林秀珍在海风访问期间称“渔民的威胁远大于渡轮”，陈志远周四表示，这是误会。", "林秀珍");
}

static void what_a_sentence_speaks_of_may_be_long(void **state)
{
    assert_says("商务部发言人高文周一在海风就报纸报道的陈志远将访问星屿一事说：“我们反对，这是一贯的立场。”", "高文");
    assert_says("法官高文在谈到渔会对停航的回应时指出，“航线从来没有这么乱”。", "高文");
}

static void less_common_words_for_speaking_are_heard(void **state)
{
    assert_says("针对票价，船主高文不讳言，“去年的渡轮都在亏损”。", "高文");
    assert_says("陈志远说，他参选，其弟弟林德为他写宣言，想出了“渡轮从来不等人”这句口号。", "林德");
    assert_says("抗议者发布照片。一名十七岁的高中生举着一个小牌子，上面写着“停航必亡！渡轮万岁！”", "高中生");
    assert_says("海风市政府怪罪渔会“上了大船公司的当”。", "海风市政府");
    assert_says("此事令船主高文公开贬低他“丧失了理智”。", "高文");
    assert_says("议员林秀珍来访。一位高层领导批示：“按这个材料，应当立即停航。”", "高层领导");
}

static void an_embassy_is_no_ambassador(void **state)
{
    assert_says("面对热议，美国驻华大使馆今天透过推特澄清说，馆方很高兴看到“这样多的人感到好奇”。", "美国驻华大使馆");
}

static void who_writes_what_somebody_relays_says_it(void **state)
{
    assert_says("海风社周二引述总统写给高文的信，说停航“是暂时的措施”。", "总统");
    assert_says("海风社周二引述曾是船员的议员高文的推特说，“没有人会误以为渡轮准点”。", "高文");
}

static void somebody_is_spoken_to_and_somebody_not_named_speaks(void **state)
{
    assert_says("船员工会周二致信渡轮公司首席执行官高文说：“我们收到了投诉。”", "船员工会");
    assert_says("在简介会上，曾有人不点名提醒市长，“这里已经停电三天”。", "有人");
}

static void who_is_heard_to_speak_says_it(void **state)
{
    assert_says("女儿在房间里上网课。高文在客厅听到老师说，“大家不能随便说话。”", "老师");
    assert_says("高文在客厅听见一名船员说，“今天没有渡轮。”", "船员");
}

static void where_something_is_said_stands_before_a_word_that_needs_an_object(void **state)
{
    assert_says("海潮科技在声明中证实了船期：“我们很高兴能消除当局的疑虑。”", "海潮科技");
    assert_says("海潮科技已经在报道中承认错误，“票价算错了”。", "海潮科技");
}

static void what_a_rule_demands_is_demanded_by_nobody(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远在微博上呼吁民众少出门，港口的船员上岸要按规定来，做到“戴口罩、勤洗手、少聚集”。");
    assert_speaker(got, 0, "陈志远");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_something_is_called_is_not_who_calls_it_so),
        cmocka_unit_test(who_must_explain_has_not_explained_yet),
        cmocka_unit_test(who_is_asked_answers_in_a_later_clause),
        cmocka_unit_test(a_time_stands_between_whom_a_clause_is_about_and_his_words),
        cmocka_unit_test(what_a_sentence_speaks_of_may_be_long),
        cmocka_unit_test(less_common_words_for_speaking_are_heard),
        cmocka_unit_test(an_embassy_is_no_ambassador),
        cmocka_unit_test(who_writes_what_somebody_relays_says_it),
        cmocka_unit_test(somebody_is_spoken_to_and_somebody_not_named_speaks),
        cmocka_unit_test(who_is_heard_to_speak_says_it),
        cmocka_unit_test(where_something_is_said_stands_before_a_word_that_needs_an_object),
        cmocka_unit_test(what_a_rule_demands_is_demanded_by_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
