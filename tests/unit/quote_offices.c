/* quote_offices.c -- institution, office and name are one phrase, whose end says who speaks. */
#include "quote_fixture.h"

static void an_office_may_begin_with_a_verb(void **state)
{
    (void)state;
    assert_says("海风银行执行副总裁郭家骏（Kwok Ka-chun）周一发表声明说，“渡轮不会停航。”", "郭家骏");
    assert_says("海风局特别工作组协调员郭家骏（Kwok Ka-chun）博士周日告诉本报，“渡轮不会停航。”", "郭家骏");
    assert_says("社会民主党联合领导人Anna Weiss称停航是“一场闹剧”。", "Anna Weiss");
}

static void when_and_why_are_no_part_of_a_name(void **state)
{
    (void)state;
    assert_says("近来法方说：“渡轮不会停航。”", "法方");
    assert_says("去年的渡轮对话就因法方指“缺乏对话气氛”而未能成行。", "法方");
}

static void a_singer_is_called_by_her_name(void **state)
{
    (void)state;
    assert_says("对此，知名声乐家范家文并未回应，但她在网上说“打开旧影片就知道了”。", "范家文");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_office_may_begin_with_a_verb),
        cmocka_unit_test(when_and_why_are_no_part_of_a_name),
        cmocka_unit_test(a_singer_is_called_by_her_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
