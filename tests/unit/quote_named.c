/* quote_named.c -- whom a description stands for. */
#include "quote_fixture.h"

static void a_company_that_is_pointed_at_is_the_one_named_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("造船公司Norvik周一宣布停产。\n该公司在声明中说：“订单已经不够船坞开工。”");
    assert_speaker(got, 0, "Norvik");
    g_autoptr(Quotes) unsaid = quotes_in("Norvik周一宣布停产。该公司在声明中说：“订单已经不够船坞开工。”");
    assert_speaker(unsaid, 0, "Norvik");
    g_autoptr(Quotes) lately = quotes_in("此外昨天Norvik宣布停产。该公司在声明中说：“订单已经不够船坞开工。”");
    assert_speaker(lately, 0, "Norvik");
}

static void a_place_that_begins_with_a_name_is_nobody(void **state)
{
    g_autoptr(Quotes) got = quotes_in("詹姆斯敦基金会昨天表示：“航线在三年里少了一半，岛民没有别的路。”");
    assert_speaker(got, 0, "詹姆斯敦基金会");
}

static void what_something_is_makes_it_no_other_thing(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("Norvik周一宣布停产。这是一家造船公司。该公司在声明中说：“订单已经不够船坞开工。”");
    assert_speaker(got, 0, "Norvik");
}

static void one_that_is_new_or_of_another_kind_is_not_meant(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风市航运研究委员会昨天公布报告。一家公司说：“航线在三年里少了一半，岛民没有别的路。”");
    assert_speaker(got, 0, "公司");
    g_autoptr(Quotes) other =
        quotes_in("海风市航运研究委员会昨天公布报告。该大学说：“航线在三年里少了一半，岛民没有别的路。”");
    assert_speaker(other, 0, "大学");
}

static void two_of_a_kind_that_are_as_near_leave_the_description(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风渡轮协会和星屿渡轮协会昨天会面。该协会说：“航线在三年里少了一半，岛民没有别的路。”");
    assert_speaker(got, 0, "协会");
}

static void an_article_is_the_words_of_the_outlet_that_carried_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》昨天以停航为题，分析航线的未来。\n文章指出：“没有船，就没有岛。”\n"
                                      "该报还说：“答案不在岛上，而在对岸。”");
    assert_speaker(got, 0, "海风日报");
    assert_speaker(got, 1, "海风日报");
}

static void an_outlet_that_is_only_read_by_others_does_not_carry_their_article(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》昨天以停航为题，分析航线的未来。文章引用《星屿晚报》的数字。\n"
                                      "文章最后写道：“没有船，就没有岛。”");
    assert_speaker(got, 0, "海风日报");
}

static void a_report_is_not_cut_into_an_outlet(void **state)
{
    g_autoptr(Quotes) got = quotes_in("研究所昨天公布报告。该报告指出：“航线在三年里少了一半，岛民没有别的路。”");
    assert_speaker(got, 0, "报告");
}

static void a_word_for_a_kind_is_named_with_all_that_stands_beside_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风驻星屿大使馆昨天说：“我们会继续发放签证，不会关门。”");
    assert_speaker(got, 0, "海风驻星屿大使馆");
}

static void an_office_is_held_by_whom_it_is_said_of_most(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("渡轮公司与市长高文谈判。有人给市长高文写信，也有人想起过市长陈志远，但多数人等市长高文"
                  "回答，信都写给市长高文。\n他们等了一天。“明天复航，大家可以放心。”市长说。");
    assert_speaker(got, 0, "高文");
}

static void an_office_with_its_place_is_held_by_who_is_called_so_later(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "星屿外长称，停航是“不友好的一步”。\n海风外长陈志远表示遗憾。星屿外长高文表示同意。高文表示，渡轮明天复航。");
    assert_speaker(got, 0, "高文");
}

static void an_office_is_pointed_at_over_what_describes_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("生物学家高文昨天到场，拍下了照片。\n这位今年五十岁的生物学家告诉记者：“我感到非常震惊。”");
    assert_speaker(got, 0, "高文");
    g_autoptr(Quotes) other =
        quotes_in("生物学家高文昨天到场，拍下了照片。\n这位医生的生物学家告诉记者：“我感到非常震惊。”");
    assert_speaker(other, 0, "生物学家");
}

static void a_description_that_is_pointed_at_is_who_has_just_spoken(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("星屿记者高文说，渡轮停了。高文说，没有人解释过。\n这位退休船长说：“我们等了一个星期。”");
    assert_speaker(got, 0, "高文");
    g_autoptr(Quotes) common =
        quotes_in("星屿记者高文说，渡轮停了。高文说，没有人解释过。\n这位七十岁的老人说：“我们等了一个星期。”");
    assert_speaker(common, 0, "高文");
    g_autoptr(Quotes) paper =
        quotes_in("星屿记者高文说，渡轮停了。高文说，没有人解释过。\n这位船长日记的读者说：“我们等了一个星期。”");
    assert_speaker(paper, 0, "读者");
    g_autoptr(Quotes) woman =
        quotes_in("星屿记者高文说，渡轮停了。高文说，没有人解释过。\n这名女记者说：“我们等了一个星期。”");
    assert_speaker(woman, 0, "女记者");
    g_autoptr(Quotes) man =
        quotes_in("星屿记者高文说，渡轮停了。他说，没有人解释过。\n这名男子说：“我们等了一个星期。”");
    assert_speaker(man, 0, "高文");
    g_autoptr(Quotes) several = quotes_in("星屿总统高文和海风总统陈志远会谈。陈志远说，谈得不错。\n"
                                          "这位常常批评报社的总统说：“我们等了一个星期。”");
    assert_speaker(several, 0, "陈志远");
}

static void a_description_that_is_pointed_at_is_who_is_told_of_in_its_paragraph(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("省长高文说，渡轮停了。\n幸存者柳素娟失去了丈夫。她活了下来。这位女教师说：“我要知道是谁睡着了。”");
    assert_speaker(got, 0, "柳素娟");
}

static void an_institution_that_has_just_spoken_is_what_describes_its_kind(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风渡轮协会周四表示，航线少了一半。该组织说：“岛民没有别的路可走。”\n"
                                      "海风船员工会昨天说，船员会罢工。这一机构强调：“我们等了三年。”");
    assert_speaker(got, 0, "海风渡轮协会");
    assert_speaker(got, 1, "船员工会");
    g_autoptr(Quotes) other = quotes_in("海风渡轮协会周四表示，航线少了一半。该大学说：“岛民没有别的路可走。”");
    assert_speaker(other, 0, "大学");
}

static void an_article_is_the_words_of_an_outlet_that_a_clause_describes_first(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "（海风之声中文网）星屿出版的海风国《商报》以“停航的代价”为题，刊发短评。文章写道：\n“没有船，就没有岛。”\n"
        "不过文章指出，这“不是唯一的办法，也不是最坏的”。");
    assert_speaker(got, 1, "商报");
    assert_speaker(got, 2, "商报");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_company_that_is_pointed_at_is_the_one_named_before),
        cmocka_unit_test(a_place_that_begins_with_a_name_is_nobody),
        cmocka_unit_test(what_something_is_makes_it_no_other_thing),
        cmocka_unit_test(one_that_is_new_or_of_another_kind_is_not_meant),
        cmocka_unit_test(two_of_a_kind_that_are_as_near_leave_the_description),
        cmocka_unit_test(an_article_is_the_words_of_the_outlet_that_carried_it),
        cmocka_unit_test(an_outlet_that_is_only_read_by_others_does_not_carry_their_article),
        cmocka_unit_test(a_report_is_not_cut_into_an_outlet),
        cmocka_unit_test(a_word_for_a_kind_is_named_with_all_that_stands_beside_it),
        cmocka_unit_test(an_office_is_held_by_whom_it_is_said_of_most),
        cmocka_unit_test(an_office_with_its_place_is_held_by_who_is_called_so_later),
        cmocka_unit_test(an_office_is_pointed_at_over_what_describes_it),
        cmocka_unit_test(a_description_that_is_pointed_at_is_who_has_just_spoken),
        cmocka_unit_test(a_description_that_is_pointed_at_is_who_is_told_of_in_its_paragraph),
        cmocka_unit_test(an_institution_that_has_just_spoken_is_what_describes_its_kind),
        cmocka_unit_test(an_article_is_the_words_of_an_outlet_that_a_clause_describes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
