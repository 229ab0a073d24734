/* quote_source.c -- who is meant by the words before a reporting word. */
#include "quote_fixture.h"

static void what_is_reported_goes_on_with_its_own_subject(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("据《海风日报》报道，港务局昨天在码头设岗，宣布渡轮“先停三天，再看天气”。");
    assert_speaker(got, 0, "港务局");
}

static void who_is_told_says_nothing(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("发言人陈志远告诉船长高文说：“船明天会开，大家放心。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_person_before_his_verb_speaks_behind_a_preposition(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("经海风智库召集人林秀珍表示：“码头不能再等，岛民也不能再等。”");
    assert_speaker(got, 0, "林秀珍");
}

static void who_interviews_does_not_speak(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in("船长高文接受海风电视（Haifeng TV）记者罗伯兹（John Roberts）访问时说：“我什么都没看见。”");
    assert_speaker(got, 0, "高文");
}

static void a_phrase_may_describe_who_speaks(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，船会停驶。\n岛民代表林秀珍不满。\n对此，人在码头的林秀珍接受本台记"
                                      "者电话采访时说：“我们会一直等到船来。”");
    assert_speaker(got, 0, "林秀珍");
}

static void relayed_words_are_whose_they_are_behind_his_latin_name(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("海风电视引用海事学院教授莫兰德（Erin Moland）的话说：“雾里没有人看得见浮标。”");
    assert_speaker(got, 0, "莫兰德");
}

static void a_name_is_as_long_as_it_is_everywhere(void **state)
{
    (void)state;
    g_autoptr(Quotes) got =
        quotes_in("港务局发言人邱田正表示，船会停驶。\n邱田正说：“三天之后再看天气，请大家等一等。”");
    assert_speaker(got, 0, "邱田正");
}

static void one_character_before_the_cue_belongs_to_a_foreign_name(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in("工会代表赛尔克坚对本报说：“三天没有船，岛上已经没有菜了。”");
    assert_speaker(got, 0, "赛尔克坚");
}

static void a_noun_that_begins_with_a_surname_is_no_name(void **state)
{
    (void)state;
    g_autoptr(Quotes) got = quotes_in(
        "市长陈志远到场，以较为温和而不失礼貌的方式说：“船会开的，大家放心。”又以强硬的方式说：“没有人可以阻止。”");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "陈志远");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_reported_goes_on_with_its_own_subject),
        cmocka_unit_test(who_is_told_says_nothing),
        cmocka_unit_test(a_person_before_his_verb_speaks_behind_a_preposition),
        cmocka_unit_test(who_interviews_does_not_speak),
        cmocka_unit_test(a_phrase_may_describe_who_speaks),
        cmocka_unit_test(relayed_words_are_whose_they_are_behind_his_latin_name),
        cmocka_unit_test(a_name_is_as_long_as_it_is_everywhere),
        cmocka_unit_test(one_character_before_the_cue_belongs_to_a_foreign_name),
        cmocka_unit_test(a_noun_that_begins_with_a_surname_is_no_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
