/* quote_owner.c -- whose words a quotation gives that no reporting word governs: what the words beside it say, and what
 * stands below a heading. */
#include "quote_fixture.h"

static void what_a_subject_is_or_does_is_said_of_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏说，航线停得太久。政府试图“悄悄地绕过全体岛民的意见”。"
                                      "市议会“已经没有任何权力可言”，议员只是“会举手的木头人”。");
    assert_speaker(got, 0, "方思敏");
    assert_speaker(got, 1, "方思敏");
    assert_speaker(got, 2, "方思敏");
}

static void what_a_subject_calls_out_is_his(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏说，航线停得太久。工会在码头拉起“船员也要回家过年”的横幅。");
    assert_speaker(got, 0, "工会");
}

static void a_name_alone_before_a_colon_speaks_though_nothing_is_known_of_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风大学的学者展江表示，原因还不清楚。市长陈志远说，渡轮停驶三天。\n"
                                      "展江：“公司名义上归市政府管，实际上谁也管不了它。”");
    assert_speaker(got, 0, "展江");
}

static void who_gives_a_reason_says_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文说，海风大学以“长期不遵守规定”为由开除了他的儿子。");
    assert_speaker(got, 0, "海风大学");
}

static void words_that_a_clause_describes_are_of_its_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏说，岛民等不到市长陈志远所说的“随时都有船坐”，也没有政府此前所称的"
                                      "“全新的候船大厅”，只能住进居民林秀珍口中“漏风的铁皮屋”。");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "政府");
    assert_speaker(got, 2, "林秀珍");
}

static void a_person_right_before_his_words_says_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏说，从市长陈志远“随时都有船坐”的言论看，没有人在听。");
    assert_speaker(got, 0, "陈志远");
}

static void a_heading_is_of_who_speaks_below_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风日报港口消息\n市长陈志远表示，渡轮会停驶三天。\n#“谁还会回到岛上来呢？”\n"
                                      "停航已到第三天，码头空无一人。\n学者方思敏认为，停驶伤害孩子。");
    assert_speaker(got, 0, "方思敏");
}

static void a_heading_repeats_words_whose_speaker_the_text_tells_from_afar(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风日报港口消息\n市长陈志远表示，渡轮会停驶三天。\n#“岛上再也没有孩子了”\n"
                  "学者方思敏认为，停驶伤害家庭。船员林大春是当地人，谈到这些年的变化，他说，许多人搬走，"
                  "学校和商店都关了门，到了现在“岛上再也没有孩子了”。");
    assert_speaker(got, 0, "林大春");
}

static void what_another_person_marks_may_be_his_own(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("林霞指出，陈志远的「恐怖统治」并非源于势力强大。\n林霞指出，陈志远的「船东无罪」的说法令人不安。");
    assert_speaker(got, 0, "林霞");
    assert_speaker(got, 1, "陈志远");
}

static void who_signs_a_paragraph_of_words_says_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长高文说，渡轮不开。\n“没有船的岛，风也不会来。”——船长陈志远\n"
                                      "“大海什么都记得。”——马尔科（Marco Duval）");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "马尔科");
}

static void who_gives_what_another_does_as_his_reason_says_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员要求复航。\n海风公司一度以船长王立文“病得很重，不能出海”为由，拒绝放行。");
    assert_speaker(got, 0, "海风公司");
}

static void each_of_several_reasons_is_of_who_gives_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员要求复航。\n海风公司昨天以“船太旧了”、“病得很重，不能出海”为由，拒绝放行。");
    assert_speaker(got, 0, "海风公司");
    assert_speaker(got, 1, "海风公司");
}

static void with_what_words_somebody_does_something_they_are_his(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文到场。据海风社报道，王立文在典礼上以“没有船，就没有岛”，勉励新来的船员。");
    assert_speaker(got, 0, "王立文");
}

static void words_that_several_are_said_to_use_are_of_who_is_named(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文到场。有熟悉航运的学者表示，之前王立文等“雾是人造出来的”的说法，高估了人。");
    assert_speaker(got, 0, "王立文");
}

static void words_on_something_are_of_nobody_who_only_spoke_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "市长陈志远表示，渡轮会停驶。显眼位置都贴上“不准拍照，不准停留”的字句。\n陈志远又说，停驶三天。墙上写着“还我渡"
        "轮，还我海”。"
        "\n"
        "警方表示，码头有人群展示“还我渡轮，还我海”的标语，涉嫌违法。\n船员林大春举起一张纸牌，上面写着“我们要吃饭”。");
    assert_speaker(got, 0, NULL);
    assert_speaker(got, 1, NULL);
    assert_speaker(got, 2, NULL);
    assert_speaker(got, 3, "林大春");
}

static void an_answer_is_of_whose_it_is(void **state)
{
    assert_says("公司说，“一切正常”。工会主席林清的回答是：“我们没有退路。”", "林清");
    assert_says("监制说，发行商已经离开。律师的建议是“先把信留好”。", "律师");
    assert_says("监制高文说，船东对律师的回应是“不适当的”。", "高文");
}

static void an_office_in_a_heading_is_of_who_says_the_words_in_the_text(void **state)
{
    g_autoptr(Quotes) got = quotes_in("#塌坝增至58死　省长：“我要一个解释”\n"
                                      "海风省长卡布拉莱斯说：“没有人通知我们，我要一个解释。”\n船员没有回答。");
    assert_speaker(got, 0, "卡布拉莱斯");
}

static void what_is_held_up_is_of_who_holds_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示，渡轮会停驶。会场外数十名船员手举“还我渡轮，还我海”、“别再拖延”及“谁"
                  "来负责”标语。\n陈志远又说，停驶三天。\n"
                  "陈志远今日在大楼内被数名手持“立即复航”标语的乘客拦住。");
    assert_speaker(got, 0, "船员");
    assert_speaker(got, 1, "船员");
    assert_speaker(got, 2, "船员");
    assert_speaker(got, 3, "乘客");
}

static void who_brought_words_up_forbade_or_pretended_with_them_owns_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("渔会提议改章，将已故领导人罗毅1980年提出的“一年一选、每家只出一人”的规矩打破。");
    assert_speaker(got, 0, "罗毅");
    g_autoptr(Quotes) got2 = quotes_in("这也等于无视了警方“谁也不许拍船，违者扣下手机”的禁令。");
    assert_speaker(got2, 0, "警方");
    g_autoptr(Quotes) got3 =
        quotes_in("专家王立秋表示遗憾。对于海国政府以“严重妨碍”海国渔季为由，不让渡轮靠岸，公开信认为此举不当。");
    assert_speaker(got3, 0, "海国政府");
}

static void what_somebody_observes_is_his(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风居民罗毅的观察是：“不是因为有了渡轮才加强了监控，监控本来就很强了。”");
    assert_speaker(got, 0, "罗毅");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_subject_is_or_does_is_said_of_it),
        cmocka_unit_test(what_a_subject_calls_out_is_his),
        cmocka_unit_test(a_name_alone_before_a_colon_speaks_though_nothing_is_known_of_it),
        cmocka_unit_test(who_gives_a_reason_says_it),
        cmocka_unit_test(words_that_a_clause_describes_are_of_its_subject),
        cmocka_unit_test(a_person_right_before_his_words_says_them),
        cmocka_unit_test(a_heading_is_of_who_speaks_below_it),
        cmocka_unit_test(a_heading_repeats_words_whose_speaker_the_text_tells_from_afar),
        cmocka_unit_test(what_another_person_marks_may_be_his_own),
        cmocka_unit_test(who_signs_a_paragraph_of_words_says_them),
        cmocka_unit_test(who_gives_what_another_does_as_his_reason_says_it),
        cmocka_unit_test(each_of_several_reasons_is_of_who_gives_them),
        cmocka_unit_test(with_what_words_somebody_does_something_they_are_his),
        cmocka_unit_test(words_that_several_are_said_to_use_are_of_who_is_named),
        cmocka_unit_test(words_on_something_are_of_nobody_who_only_spoke_before),
        cmocka_unit_test(an_answer_is_of_whose_it_is),
        cmocka_unit_test(an_office_in_a_heading_is_of_who_says_the_words_in_the_text),
        cmocka_unit_test(what_is_held_up_is_of_who_holds_it),
        cmocka_unit_test(who_brought_words_up_forbade_or_pretended_with_them_owns_them),
        cmocka_unit_test(what_somebody_observes_is_his),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
