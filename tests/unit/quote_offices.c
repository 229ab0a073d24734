/* quote_offices.c -- institution, office and name are one phrase, whose end says who speaks. */
#include "quote_fixture.h"

static void an_office_may_begin_with_a_verb(void **state)
{
    assert_says("海风银行执行副总裁郭家骏（Kwok Ka-chun）周一发表声明说，“渡轮不会停航。”", "郭家骏");
    assert_says("海风局特别工作组协调员郭家骏（Kwok Ka-chun）博士周日告诉本报，“渡轮不会停航。”", "郭家骏");
    assert_says("海洋民主党联合领导人Anna Weiss称停航是“一场闹剧”。", "Anna Weiss");
}

static void a_lecture_in_an_office_is_no_lecture(void **state)
{
    assert_says("身兼政府顾问的海风大学医学院潮汐病学讲座教授郭家骏，于周六接受海风台访问时表示，停航是“防疫漏洞”。",
                "郭家骏");
}

static void what_an_office_is_for_stands_between_the_institution_and_the_name(void **state)
{
    assert_says("教育部负责渡轮事务的副局长郭家骏(Kwok Ka-chun)在船东会开的一次视频会议上说，停航是“重大调整”。",
                "郭家骏");
    assert_says("教育部负责渡轮事务的副局长郭家骏，昨天谴责停航是“不负责任的做法”。郭家骏还说，他不知情。", "郭家骏");
}

static void an_institution_may_bear_the_name_of_somebody(void **state)
{
    assert_says("特朗普航运公司董事会主席郭家骏（Kwok Ka-chun）在一次会议上表示：“渡轮不会停航。”", "郭家骏");
    assert_says("特朗普资产管理公司（Trump Asset）分析师郭家骏（Kwok Ka-chun）指出：“渡轮不会停航。”", "郭家骏");
}

static void an_adviser_is_not_whom_he_advises(void **state)
{
    assert_says("特朗普贸易顾问说，停航计划“进展良好”。", "特朗普贸易顾问");
    assert_says(
        "特朗普渡轮事务顾问郭家骏是一位直言不讳的官员，他周二对记者表示，停航计划“进展良好”。郭家骏还说，他不知情。",
        "郭家骏");
}

static void a_bracket_parts_no_name_from_its_office(void **state)
{
    assert_says("海风大学吉伯特(Sarah Gilbert)教授说：“渡轮不会停航。”", "吉伯特");
    assert_says("居民郭(Kwok)先生说：“渡轮不会停航。”", "郭(Kwok)先生");
    assert_says("海风国际集团(HFG)分析师说：“渡轮不会停航。”", "海风国际集团(HFG)分析师");
}

static void an_age_parts_no_daughter_from_whose_she_is(void **state)
{
    assert_says("郭家骏的15岁女儿郭小雨（Siuyu）昨天也说，停航让她“非常失望”。郭家骏昨天说，他不知情。", "郭小雨");
}

static void a_full_stop_may_part_a_foreign_name(void **state)
{
    assert_says("约翰.肯尼迪大学疫苗专家郭立信说：“渡轮不会停航。”", "郭立信");
}

static void whom_a_visit_describes_acts(void **state)
{
    assert_says(
        "正在东大洋国家阿鲁纳访问的郭家骏部长把渡轮公司在法国副外长访问海风国期间采取的停航行动称之为“军事恫吓”。"
        "郭家骏昨天说，他不知情。",
        "郭家骏");
}

static void a_place_behind_a_name_says_where_he_acts(void **state)
{
    assert_says("据海风日报报道称，郭家骏法国露面，强调渡轮要复航，指“海港的大门不会关闭”。郭家骏还说，他不知情。",
                "郭家骏");
}

static void behind_a_report_an_unknown_name_opens_the_sentence(void **state)
{
    g_autoptr(Quotes) got = quotes_in("据《海风日报》报道，渡博在其公众号上登出的“征集启事”中写道："
                                      "“今年是渡轮开航100周年。”\n渡博近日征集旧船票。");
    assert_speaker(got, 1, "渡博");
}

static void the_title_of_an_editorial_is_nobody(void **state)
{
    assert_says("《海风日报》周五发表社评〈这已非警告，而是停航〉指，“这还是客气的。渡轮明天就会停航。”", "海风日报");
}

static void when_and_why_are_no_part_of_a_name(void **state)
{
    assert_says("近来法方说：“渡轮不会停航。”", "法方");
    assert_says("去年的渡轮对话就因法方指“缺乏对话气氛”而未能成行。", "法方");
}

static void a_singer_is_called_by_her_name(void **state)
{
    assert_says("对此，知名声乐家范家文并未回应，但她在网上说“打开旧影片就知道了”。", "范家文");
    assert_says("小说家郭颜歌昨天写道，“渡轮不会停航。”", "郭颜歌");
}

static void what_kind_of_paper_it_is_is_no_part_of_its_name(void **state)
{
    assert_says("立场强硬的外围官媒海风日报昨天说，停航是“闹剧一场”。", "海风日报");
}

static void how_it_is_said_and_by_how_many_is_no_part_of_a_name(void **state)
{
    assert_says("“渡轮不会停航。”佳日思如是说。", "佳日思");
    assert_says("王宇书面写道，“渡轮不会停航。”", "王宇");
    assert_says("约8成受访者表示“非常支持复航”。", "受访者");
    assert_says("凡是港府都说“一律不再出售渡轮”。", "港府");
}

static void whom_an_outlet_quotes_speaks_by_his_trade(void **state)
{
    assert_says("海风社引用一位不愿意具名的粮食交易商的话说，“这是一个信号，渡轮不会停航。”", "粮食交易商");
}

static void an_outlet_is_told_by_the_whole_of_its_name(void **state)
{
    assert_says("教会中心主任马丁·韦林（Martin Welling）神父向圣公会通讯社（KNA）表示：“渡轮不会停航。”", "马丁·韦林");
    assert_says("据央视新闻报道，渡轮“正在复航”。", "央视新闻");
}

static void words_that_say_what_somebody_is_are_no_part_of_a_name(void **state)
{
    assert_says("康海公司董事长兼CEO宇学文说：“渡轮不会停航。”", "宇学文");
    assert_says("大使布兰斯塔德说，他要离任。\n这位73岁的政坛老将说：“船期我没误过一回。”", "布兰斯塔德");
    assert_says("海风公司总裁兼首席执行官（CEO）高文斯昨天到场。\n这位海风公司CEO没有细说。他仅表示，“更会在私下谈”。",
                "高文斯");
    assert_says("海风市渔茶局曾姓副局长表示“肯定不能种，谁也不能种”。", "曾姓副局长");
    assert_says("工会写信说，他们很失望。信末再重申，应尽快复航，“不要让我们等下去！”", "工会");
    assert_says("扩大内需是发力点。政治局会议提出：“渡轮明天复航，大家放心。”", "政治局");
}

static void a_trade_or_a_body_is_known_by_its_word(void **state)
{
    assert_says("高中生高文丽丝说：“大家都盼着坐船去。”", "高文丽丝");
    assert_says("批评者称这些公司为“专利蟑螂”。", "批评者");
    assert_says("陆方会坚持方针不动摇，“继续团结同胞”。", "陆方");
    assert_says("海风市网信办说：“渡轮明天才开，大家放心。”", "海风市网信办");
    assert_says("其中海风新闻网的报道说：“渡轮明天才开。”", "海风新闻网");
    assert_says("高文到场。总统高文的夫人没来。高文夫人表示，“渡轮明天才开。”", "高文夫人");
    assert_says("海风卫生组织潮汐顾问组成员Marion Koopmans说：“渡轮明天才开。”", "Marion Koopmans");
    assert_says("住在海风州的台裔林女士告诉记者，“绝对不会坐船。”", "林女士");
    assert_says("水果商贩辛宇文说：“渡轮明天才开。”", "辛宇文");
    assert_says("海风市的杂货商黎氏水文（Le Thi Thuy Van，音）说：“渡轮明天才开。”", "黎氏水文");
    assert_says("海国军委联合参谋部参谋长陈志远表示，“渡轮明天才开。”", "陈志远");
    assert_says("高文昨天没有行程。高文竞选阵营表示，渡轮“明天才开”。", "高文竞选阵营");
    assert_says("环球时报发表社评，称航线“岌岌可危”。环时进一步警告，“渡轮明天就停。”", "环时");
    assert_says("王宇放出一张照片，并配文：“渡轮明天才开。”", "王宇");
    assert_says("高文怒言：“渡轮明天才开！”", "高文");
}

static void who_does_what_a_verb_says_is_somebody(void **state)
{
    assert_says("这些内容创作者主张，“每月会少卖上千张船票”。", "创作者");
    assert_says("有些船公司的辩护者认为，渡轮不能“天天停航”。", "辩护者");
}

static void what_kind_of_adviser_somebody_has_long_had_is_no_part_of_a_name(void **state)
{
    assert_says("海风国总统高文斯的长期海洋政策顾问、前副国务卿楚立本说，“领导层有理由希望他连任。”", "楚立本");
}

static void a_spokesman_is_of_whom_he_is_said_to_be(void **state)
{
    assert_says("警方周三证实，一名男子被捕。\n领馆的发言人说：“被袭击的雇员没有受伤，已经回家。”", "领馆的发言人");
    assert_says("警方周三证实，一名男子被捕。\n发言人说：“被袭击的雇员没有受伤，已经回家。”", "警方");
}

static void a_judge_and_a_policeman_are_told_by_one_letter(void **state)
{
    g_autoptr(Quotes) got = quotes_in("#渡轮案开审　控方要求扩阔范围　官：「我不要弹性，要准确」"
                                      "\n辩方问前面是否只有一人？警称「还有人在走」，辩方指没有看见。");
    assert_speaker(got, 0, "官");
    assert_speaker(got, 1, "警");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_office_may_begin_with_a_verb),
        cmocka_unit_test(a_lecture_in_an_office_is_no_lecture),
        cmocka_unit_test(what_an_office_is_for_stands_between_the_institution_and_the_name),
        cmocka_unit_test(an_institution_may_bear_the_name_of_somebody),
        cmocka_unit_test(an_adviser_is_not_whom_he_advises),
        cmocka_unit_test(a_spokesman_is_of_whom_he_is_said_to_be),
        cmocka_unit_test(a_bracket_parts_no_name_from_its_office),
        cmocka_unit_test(an_age_parts_no_daughter_from_whose_she_is),
        cmocka_unit_test(a_full_stop_may_part_a_foreign_name),
        cmocka_unit_test(whom_a_visit_describes_acts),
        cmocka_unit_test(a_place_behind_a_name_says_where_he_acts),
        cmocka_unit_test(behind_a_report_an_unknown_name_opens_the_sentence),
        cmocka_unit_test(the_title_of_an_editorial_is_nobody),
        cmocka_unit_test(when_and_why_are_no_part_of_a_name),
        cmocka_unit_test(a_singer_is_called_by_her_name),
        cmocka_unit_test(what_kind_of_paper_it_is_is_no_part_of_its_name),
        cmocka_unit_test(how_it_is_said_and_by_how_many_is_no_part_of_a_name),
        cmocka_unit_test(whom_an_outlet_quotes_speaks_by_his_trade),
        cmocka_unit_test(an_outlet_is_told_by_the_whole_of_its_name),
        cmocka_unit_test(words_that_say_what_somebody_is_are_no_part_of_a_name),
        cmocka_unit_test(a_trade_or_a_body_is_known_by_its_word),
        cmocka_unit_test(who_does_what_a_verb_says_is_somebody),
        cmocka_unit_test(what_kind_of_adviser_somebody_has_long_had_is_no_part_of_a_name),
        cmocka_unit_test(a_judge_and_a_policeman_are_told_by_one_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
