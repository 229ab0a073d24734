/* Speakers that are told by what they are, or by a name of their own making, beside somebody who has a name. */
#include "quote_fixture.h"

static void who_is_described_where_he_is_speaks(void **state)
{
    assert_says("一名在码头工作的女士向记者坦言，“不想麻烦任何人”。", "女士");
    assert_says("该名女官员笑着说：“你不能离开，我们还没有问完。”", "女官员");
}

static void who_is_spoken_to_is_not_one_of_two(void **state)
{
    assert_says("陈志远知道照片在网上流传，有同事跟他说：“这一次你红了。”", "同事");
}

static void one_of_them_is_somebody_new(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("两位海风维权律师认为案子不简单。其中一位不愿具名的律师说：“这是很重的案子。”");
    assert_speaker(got, 0, "律师");
}

static void an_account_is_called_by_its_name(void **state)
{
    assert_says("名为“海鸥”的网友写道：“看看渡轮，有责任还有情怀。”", "海鸥");
    assert_says("一名叫“海鸥”的推友说：“看看渡轮，有责任还有情怀。”", "海鸥");
}

static void a_crowd_does_often_what_it_does(void **state)
{
    assert_says("码头事件成为转折点。示威者经常高呼“船要开，人要回家”的口号。", "示威者");
}

static void whom_a_sentence_brings_in_is_no_part_of_its_words(void **state)
{
    assert_says("判决之后大家散去，有个阿叔说：“不要讲了，下雨了。”", "阿叔");
    assert_says("市长陈志远昨天到场说明。陪审团商议了三天，质疑“证据不足以推断”。", "陪审团");
}

static void anybody_is_one_of_those_just_told_of(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("渡轮停航后，大批网友到公司的主页留言。有人说：“我们等了一夜，谁也没有来。”也有人问："
                  "“船还会开吗？”");
    assert_speaker(got, 0, "网友");
    assert_speaker(got, 1, "网友");
    g_autoptr(Quotes) later = quotes_in("渡轮停航后，大批网友到公司的主页留言。\n有人说：“我们等了一夜，谁也没有来。”");
    assert_speaker(later, 0, "有人");
}

static void an_office_that_is_pointed_at_is_who_bears_it(void **state)
{
    g_autoptr(Quotes) title = quotes_in("海风国外交部发言人陈志远星期二在记者会上被问到对此有何反应时说，“航线照旧。”\n"
                                        "他说，“谁也不会停航。”这位发言人还指责“国外一些势力抹黑攻击”。");
    assert_speaker(title, 2, "陈志远");
    g_autoptr(Quotes) paper = quotes_in("据《海风晚报》报道，袁立本在球队服役一年半后，现在解除了合同。这位32岁的前锋向"
                                        "《海风晚报》表示：“我度过了18个月的美好时光。”");
    assert_speaker(paper, 0, "袁立本");
}

static void against_whom_somebody_is_belongs_to_what_he_is(void **state)
{
    assert_says("一些海国的反战立法者说：“我们要阻止这条航线。”", "反战立法者");
    assert_says("反堤坝示威者说：“我们不走，等船来。”", "反堤坝示威者");
    assert_says("港务局昨天反指：“没有人通知过我们。”", "港务局");
}

static void some_press_is_no_rumour(void **state)
{
    assert_says("有传媒组织指：“这样的做法粗暴。”", "传媒组织");
    assert_says("事后有传媒指：“船长当时不在船上。”", "传媒");
}

static void assert_unnamed(const char *text, const char *speaker, gboolean unnamed)
{
    g_autoptr(Quotes) got = quotes_in(text);
    guint last = got->article->quotations->len - 1;
    assert_speaker(got, last, speaker);
    assert_int_equal((quote_at(got, last)->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0, unnamed);
}

static void who_is_not_named_is_flagged_whatever_he_is(void **state)
{
    assert_unnamed("一名不愿透露姓名的官员说：“情况不好。”", "官员", TRUE);
    assert_unnamed("一位要求匿名的渔会代表说：“情况不好。”", "渔会代表", TRUE);
    assert_unnamed("未获授权公开发言的官员表示：“情况不好。”", "官员", TRUE);
    assert_unnamed("一名律师匿名告诉海风社：“情况不好。”", "律师", TRUE);
    assert_unnamed("报道援引未具名港务局官员的话说：“情况不好。”", "港务局官员", TRUE);
    assert_unnamed("港务局的官员说：“情况不好。”", "官员", FALSE);
}

static void not_to_be_named_is_also_what_somebody_does(void **state)
{
    assert_unnamed("船长陈志远昨天不愿透露姓名。他说：“情况不好。”", "陈志远", FALSE);
    assert_unnamed("港务局昨天发表声明，不具名批评渔会“指手画脚”。", "港务局", FALSE);
}

static void a_source_without_a_name_is_nobody_who_has_one(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，渡轮不会停。《海风日报》引述消息人士报导，船厂不会卖船。"
                                      "该名消息人士表示：“码头可以卖，但是船不能卖。”");
    assert_speaker(got, 0, "消息人士");
}

static void who_asks_without_a_name_is_not_who_is_asked(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "部长罗毅出席记者会。罗毅说，渡轮停航。当被问及“是否考虑禁止其他公司出海”时，罗毅回应，“正在考虑，可能会禁”。");
    assert_null(quote_at(got, 0)->speaker);
    assert_speaker(got, 1, "罗毅");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_is_described_where_he_is_speaks),
        cmocka_unit_test(who_is_spoken_to_is_not_one_of_two),
        cmocka_unit_test(one_of_them_is_somebody_new),
        cmocka_unit_test(an_account_is_called_by_its_name),
        cmocka_unit_test(a_crowd_does_often_what_it_does),
        cmocka_unit_test(whom_a_sentence_brings_in_is_no_part_of_its_words),
        cmocka_unit_test(anybody_is_one_of_those_just_told_of),
        cmocka_unit_test(an_office_that_is_pointed_at_is_who_bears_it),
        cmocka_unit_test(against_whom_somebody_is_belongs_to_what_he_is),
        cmocka_unit_test(some_press_is_no_rumour),
        cmocka_unit_test(who_is_not_named_is_flagged_whatever_he_is),
        cmocka_unit_test(not_to_be_named_is_also_what_somebody_does),
        cmocka_unit_test(a_source_without_a_name_is_nobody_who_has_one),
        cmocka_unit_test(who_asks_without_a_name_is_not_who_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
