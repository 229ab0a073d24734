/* quote_overt.c -- subjects that are plainly there, though nothing is known of their words. */
#include "quote_fixture.h"

static void an_unknown_body_speaks(void **state)
{
    assert_says("西岸科委会表示：“我们一直在与各方调解。”", "西岸科委会");
    assert_says("西岸岛国经济共同体（Ecohav）说：“我们一直在与各方调解。”", "西岸岛国经济共同体");
    assert_says("救援任务指挥班底则回应说：“我们欢迎你们回家。”", "救援任务指挥班底");
}

static void small_words_beside_a_subject_are_no_part_of_it(void **state)
{
    assert_says("海事部另表示：“我们一直在与各方调解。”", "海事部");
    assert_says("正如渔民所说：“船还没有开，风就停了。”", "渔民");
    assert_says("来自北岛的船员克莫告诉记者：“这里没有人懂得开船。”", "克莫");
    assert_says("其中一人说：“船还没有开，风就停了。”", "其中一人");
    assert_says("乘客涌入码头留言：“船票已经买好了，等你们回来。”", "乘客");
}

static void an_unknown_name_speaks(void **state)
{
    assert_says("克拉莫宁科夫也对周五的事故做出回应称，“这种船可以载更多的人。”", "克拉莫宁科夫");
    assert_says("艺人炎亚莫也在网上写道，“抱歉我没有常跟你联络。”", "炎亚莫");
    assert_says("RikRok宣誓说：“我们从未交出过任何资料。”", "RikRok");
    assert_says("有海风玩票客表示：“这艘船根本不开往我们这里。”", "海风玩票客");
}

static void a_name_behind_a_body_in_marks_and_brackets_speaks(void **state)
{
    assert_says("反对党“蓝帆党”（LFP）第2号人物甘莫斯（Ajay Gunmoss）表示：“这是第一次有这么多人上街。”", "甘莫斯");
    assert_says("抗议民众勒莫（Jocelyne Lemo）告诉记者：“这场集会是要他听见。”", "勒莫");
    assert_says("“海风女子划船团”另一名协办人佛朗查莫（Alli Francamo）说：“身为女性，我们之中有很多人害怕。”",
                "佛朗查莫");
}

static void who_speaks_between_two_parts_is_whom_the_words_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。\n“对我来说，船是最好的，”航运大亨Patrick Drado在电话中"
                                      "对记者表示，“它不是最便宜的。”");
    assert_speaker(got, 0, "Patrick Drado");
    assert_speaker(got, 1, "Patrick Drado");
}

static void how_it_is_said_is_no_part_of_the_name(void **state)
{
    assert_says("船员林志强（Lin）咬牙切齿地说：“我们还会再来的，你们等着。”", "林志强");
    assert_says("海风航运大声宣布：“我们还会再来的，你们等着。”", "海风航运");
}

static void a_name_speaks_before_a_clause_too(void **state)
{
    assert_says("会议开始前，汪洋7月前往海风调研时便提到，要重视“岛上船只的历史”。", "汪洋");
    assert_says("日本商人小泉一太昨天受访时说，渡轮太少，“岛上的孩子没有学校可去”。", "小泉一太");
    assert_says("内容写道：“渡轮停航是为了大家的安全。”", "陈志远");
}

static void words_that_describe_a_noun_are_no_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。\n海风出版的图鉴说：“白鹭每年三月来到这里。”");
    assert_true(quote_at(got, 0)->speaker == NULL || strcmp(quote_at(got, 0)->speaker, "海风") != 0);
}

static void a_paper_is_called_by_its_marks_or_by_what_it_does(void **state)
{
    assert_says("“海风应急条例”并规定，“对无心的误报不罚款”。", "海风应急条例");
    assert_says("规定订明，“官方将采取其他必要的措施”。", "规定");
    assert_says("请愿书批评校方的做法是“不加区别地对待儿童”。", "请愿书");
}

static void a_comment_is_the_words_of_its_outlet(void **state)
{
    assert_says("《海风日报》批评市府。评论写道：“市府对船东小心翼翼，我们不能这样。”", "海风日报");
}

static void whose_view_it_is_speaks_on(void **state)
{
    assert_says("在工会主席林秀珍看来，停航与减薪相似。“所谓的整顿不但削减工钱，而且压低人心。”", "林秀珍");
}

static void a_name_in_marks_speaks(void **state)
{
    assert_says("林青松昨天到场。\n主办活动的「维多利亚海鸥」在专页上指出，「这一天是岛民不能忘记的日子」。",
                "维多利亚海鸥");
    assert_says("对于这一回复，「影意思」再次反驳，称其「回应失焦」。", "影意思");
    assert_says("海风日报旗下「早晨见」则在影片上称「这个人要来海风求和」。", "早晨见");
    g_autoptr(Quotes) got = quotes_in("「灯塔见证」在会上向记者表示，「我们昨天没有收到通知」。");
    assert_null(quote_at(got, 0)->speaker);
}

static void whom_a_sentence_tells_of_goes_on_though_his_words_are_unknown(void **state)
{
    assert_says("今年8月，西岸笔会曾发布报告书，指责“船务公司正在删除所有记录”。", "西岸笔会");
    assert_says("莲舫还关注了渡轮停航一事，但表示“这并不能让人放心，大家应该继续发声”。", "莲舫");
}

static void a_sign_that_stands_somewhere_speaks(void **state)
{
    assert_says("小女孩坐在车顶。而路旁有一块告示牌写道：“前方修路，请慢慢绕行。”", "告示牌");
}

static void who_stands_alone_before_the_reporting_word_speaks(void **state)
{
    assert_says("首相昨天辞职。御厨说：“他的政绩是把码头修好，并且没有涨价。”", "御厨");
    assert_says("船长王立文昨天发文告别。开头写道：“港口属于全体市民，不得出售。”", "王立文");
}

static void what_somebody_does_while_speaking_is_no_part_of_a_name(void **state)
{
    assert_says("船员陈志远问是否正常，护士点头说：“很多人都有这种感觉。”", "护士");
    assert_says("船员陈志远不在。警员举手说：“我看见了那艘船。”", "警员");
    assert_says("市长陈志远发文表示，很荣幸宣布渡轮复航，又指船员是“最可靠的人”。", "陈志远");
}

static void a_body_that_somebody_goes_to_does_not_speak(void **state)
{
    assert_says("愤怒的球迷则涌入海风俱乐部网站留言批评，“滚出我们的球队”。", "球迷");
    assert_says("有人打电话到码头客服抱怨：“这里一直臭气熏天。”", "有人");
    assert_says("总统高文之后返回总统府接受访问时说，“几乎听不到声音”。", "高文");
}

static void an_unknown_outlet_may_open_a_later_clause(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("渡轮停航后，局长高文等人呼吁买光海风日报，股价历史性暴涨，香港苹果报导说“港人用钱投票”。");
    assert_speaker(got, 0, "香港苹果");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_unknown_body_speaks),
        cmocka_unit_test(small_words_beside_a_subject_are_no_part_of_it),
        cmocka_unit_test(an_unknown_name_speaks),
        cmocka_unit_test(a_name_behind_a_body_in_marks_and_brackets_speaks),
        cmocka_unit_test(who_speaks_between_two_parts_is_whom_the_words_name),
        cmocka_unit_test(how_it_is_said_is_no_part_of_the_name),
        cmocka_unit_test(a_name_speaks_before_a_clause_too),
        cmocka_unit_test(words_that_describe_a_noun_are_no_subject),
        cmocka_unit_test(a_paper_is_called_by_its_marks_or_by_what_it_does),
        cmocka_unit_test(a_comment_is_the_words_of_its_outlet),
        cmocka_unit_test(whose_view_it_is_speaks_on),
        cmocka_unit_test(a_name_in_marks_speaks),
        cmocka_unit_test(whom_a_sentence_tells_of_goes_on_though_his_words_are_unknown),
        cmocka_unit_test(a_sign_that_stands_somewhere_speaks),
        cmocka_unit_test(who_stands_alone_before_the_reporting_word_speaks),
        cmocka_unit_test(what_somebody_does_while_speaking_is_no_part_of_a_name),
        cmocka_unit_test(a_body_that_somebody_goes_to_does_not_speak),
        cmocka_unit_test(an_unknown_outlet_may_open_a_later_clause),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
