/* Who does what a reporting word says, where others are named beside him. */
#include "quote_fixture.h"

static void what_something_is_called_is_not_who_calls_it_so(void **state)
{
    assert_says("议员林秀珍周一辞职。海风时报再发文，直接将林秀珍定性为“渔民的敌人”，并称她“将被钉在历史的耻辱柱上”。",
                "海风时报");
    assert_says("议员林秀珍昨天投书报社，将陈志远描述为“渔民的敌人”。", "林秀珍");
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_something_is_called_is_not_who_calls_it_so),
        cmocka_unit_test(who_is_asked_answers_in_a_later_clause),
        cmocka_unit_test(a_time_stands_between_whom_a_clause_is_about_and_his_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
