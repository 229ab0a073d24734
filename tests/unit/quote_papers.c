/* Which of a paper and whoever issued it has said what a paper says. */
#include "quote_fixture.h"

static void a_report_speaks_for_itself(void **state)
{
    assert_says("报告称：“渡轮的发动机太旧，明年必须更换。”", "报告");
    assert_says("据海风社报道，星屿国防部的报告说：“渡轮的发动机太旧，明年必须更换。”", "报告");
    assert_says("海风大学公布调查。这项研究明确指出，“渡轮公司曾经隐瞒事故”。", "这项研究");
    assert_says("法院过去二十年来的判决书也提到《渡轮法》订立“航行自由的原则”。", "判决书");
}

static void a_rule_is_a_paper_where_no_noun_owns_the_word(void **state)
{
    assert_says("商务部公布规定。根据规定，旧船若违反安全规则，将采取“相应的措施”。", "规定");
    assert_says("商务部公布规定。该规定强调其目的是“维护公平的航运秩序”。", "规定");
    assert_says("《渡轮法》第38条规定：“本法适用于所有船只。”", "渡轮法");
    assert_says("海风外交部规定“船长须事先取得核准”，限制很多。", "外交部");
}

static void a_paper_in_marks_speaks_in_a_later_clause(void **state)
{
    assert_says("海风社引述星屿日报消息，该“渡轮条例”并规定，“对非恶意的报告不予追究”。", "渡轮条例");
    assert_says("外界认为这是报复。“渡轮管理规定”明订，对旧船将采取“必要的措施”。", "渡轮管理规定");
}

static void a_statement_is_the_words_of_who_issued_it(void **state)
{
    assert_says("陈志远宣布停航之前，船员工会发表声明，反对停航。声明称，市府因“害怕批评”推迟复航。", "船员工会");
    assert_says("星屿国防部发布声明，谈到海风。声明说，海风坚持和谈。声明还说，对方“采取了挑衅动作”。", "国防部");
    assert_says("海风红十字会（Haifeng Red Cross）声明指出：“已有四十人受伤。”", "红十字会");
    assert_says("陈志远的家人声明指出：“他走得很安详，没有痛苦。”", "陈志远的家人");
}

static void a_joint_statement_is_nobody_s_alone(void **state)
{
    assert_says("陈志远和林秀珍发表联合声明，谈到渡轮。联合声明指，两市“决定恢复所有的航班”。", "联合声明");
}

static void a_paper_speaks_for_itself_whoever_issued_it(void **state)
{
    assert_says("海风市政府发布的文件说，要检查渡轮，教育船员“爱护每一条船”。", "文件");
    assert_says("海风市政府在最新发布的文件中说，要教育船员“爱护每一条船”。", "海风市政府");
}

static void a_press_release_is_the_words_of_who_issued_it(void **state)
{
    assert_says("海风市法院周二发布的新闻稿称，陈志远“挪用了渡轮公司的公款”。", "海风市法院");
    assert_says("渡轮停航。新闻稿称，陈志远“挪用了渡轮公司的公款”。", "新闻稿");
}

static void what_is_written_somewhere_is_the_words_of_whose_it_is(void **state)
{
    assert_says("渡轮公司主席陈志远周一辞职。陈志远的脸书贴文还说：“我会继续努力。”", "陈志远");
    assert_says("渡轮公司主席陈志远周一辞职。陈志远的推特账号写道：“我会继续努力。”", "陈志远");
    assert_says("渡轮公司主席陈志远周一辞职。林秀珍在给陈志远的信中写道：“我会继续努力。”", "林秀珍");
    assert_says("微信公众号“海风杂谈”22日发文说，“不知从何时起，渡轮不再准点”。", "海风杂谈");
}

static void a_paper_in_hand_does_not_speak(void **state)
{
    assert_says("陈志远离开警署。多名市民手持《海风日报》叫喊“撑海风撑到底”。", "市民");
}

static void a_report_alone_is_the_words_of_its_outlet(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "海风时报和星屿日报都关心学校。据海风时报报道，学员受罚。星屿日报说，学校否认。海风时报说，学员受罚。\n"
        "这项报道提到，这些学校是“运动员的血汗营”。");
    assert_speaker(got, 0, "海风时报");
}

static void words_that_are_sung_are_of_the_song(void **state)
{
    assert_says("歌曲由陈志远填词，歌词写着：“我不会保持沉默，抵抗到最后。”", "歌词");
}

static void the_latin_form_of_a_name_hides_no_owner(void **state)
{
    assert_says("市长李戡（Kan Li）的声明称，停航“发出了清晰的信息”。部长高文说，这是好事。", "李戡");
}

static void a_signed_article_is_the_words_of_who_signs_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("高文说，渡轮不开。\n《海风早报》署名于望洲的评论称：“九月起再没有船。”“岛上没有人知道原因。”");
    assert_speaker(got, 0, "于望洲");
    assert_speaker(got, 1, "于望洲");
}

static void an_article_is_the_words_of_its_author_and_not_of_who_prints_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "《海风早报》周二发表署名观察员袁立本的文章，指渡轮“不该由市府经营”。文章又称，“岛上没有人知道原因”。\n"
        "市府没有回应。\n文章作者说，“没有船的岛还是岛吗”。《星屿晚报》说，袁立本是退休船长。");
    assert_speaker(got, 0, "袁立本");
    assert_speaker(got, 1, "袁立本");
    assert_speaker(got, 2, "袁立本");
    assert_says("《海风早报》刊登了船长袁立本的署名文章。这篇署名文章写道，“没有船的岛还是岛吗”。", "袁立本");
    assert_says("《海风早报》评论了船长袁立本的文章。该报说，“没有船的岛还是岛吗”。", "海风早报");
}

static void what_is_written_on_goods_and_known_to_all_speaks_for_itself(void **state)
{
    assert_says("据海风社报道，近日有网友卖假船票，文案上写着“需要船票的联系我，数量有限”。", "文案");
    assert_says("文章建议停航。\n公开资料显示，海风号的定位为“岛上的生命线”，已开二十年。", "公开资料");
}

static void a_letter_is_of_who_sends_it_in_the_sentence(void **state)
{
    assert_says("同窗吴女士说，“她很会算”。总裁袁立本当天也向船员发出内部信，信中说：“请照顾好大家。”", "袁立本");
}

static void who_reads_a_paper_aloud_says_it(void **state)
{
    assert_says("庭外，丈夫雷伊（Duncan Rae）高举一支筛子，念出事先写好的稿子：“她只带了桶。”", "雷伊");
}

static void where_somebody_posts_is_his_paper(void **state)
{
    assert_says("谭德智昨日被捕。下午散庭后，谭德智的Facebook帖文表示，他被带走时“从容面对一切”。", "谭德智");
    assert_says("海风网在其微博中表示，关闭码头是疯狂的行动。该微博称，码头已有百年，“这完全是胡来”。", "海风网");
    assert_says("知名脸书群组「不礼貌乡民团」对票房感到惊讶，发文直呼，「傻眼了大家，真的很抱歉」。", "不礼貌乡民团");
}

static void a_dated_paper_is_of_who_stands_before_the_date(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风局政策办公室2018年6月的一份文件称：“海国已经列出了计划称雄的领域名单。”");
    assert_speaker(got, 0, "海风局政策办公室");
}

static void that_statement_is_the_one_brought_out_last(void **state)
{
    g_autoptr(Quotes) got = quotes_in("“今年的鱼会更多。”渔业代表办公室发表声明写道。海国商务部又发表了一份十分简短的"
                                      "声明。“鱼价的事谈了一夜，”该声明称。");
    assert_speaker(got, 0, "渔业代表办公室");
    assert_speaker(got, 1, "商务部");
}

static void an_article_is_of_the_outlet_that_brought_one_out(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》26日发表文章批评《南岛日报》。南岛日报没有回应。这篇文章声称，“毒报"
                                      "纸”登的航班，就是为“吓走乘客、搅乱船期”。");
    assert_speaker(got, 1, "海风日报");
    g_autoptr(Quotes) got2 = quotes_in("《海风日报》26日发表文章批评《南岛日报》。官媒选在此时批评，引起哗然。这篇题为“"
                                       "南岛日报之毒”的文章直指，如果以为南岛日报“包鱼也嫌脏，那还是客气话”。");
    assert_speaker(got2, 1, "海风日报");
}

static void marks_may_hold_what_a_paper_is_called(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("渡轮昨天停航。一篇题为《为自由而抗争》的文章写道：“数周以来，有关当局明目张胆。”");
    assert_speaker(got, 0, "文章");
}

static void a_paper_speaks_where_words_stand_in_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("据海风之音报道，海风民主党昨晚全票通过新的纲领，在30页党纲中关于渡轮的部分提到，"
                                      "“民主党认为雾天停航并不丢人”。");
    assert_speaker(got, 0, "党纲");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_speaks_for_itself),
        cmocka_unit_test(a_rule_is_a_paper_where_no_noun_owns_the_word),
        cmocka_unit_test(a_paper_in_marks_speaks_in_a_later_clause),
        cmocka_unit_test(a_statement_is_the_words_of_who_issued_it),
        cmocka_unit_test(a_joint_statement_is_nobody_s_alone),
        cmocka_unit_test(a_paper_speaks_for_itself_whoever_issued_it),
        cmocka_unit_test(a_press_release_is_the_words_of_who_issued_it),
        cmocka_unit_test(what_is_written_somewhere_is_the_words_of_whose_it_is),
        cmocka_unit_test(a_paper_in_hand_does_not_speak),
        cmocka_unit_test(a_report_alone_is_the_words_of_its_outlet),
        cmocka_unit_test(words_that_are_sung_are_of_the_song),
        cmocka_unit_test(the_latin_form_of_a_name_hides_no_owner),
        cmocka_unit_test(a_signed_article_is_the_words_of_who_signs_it),
        cmocka_unit_test(an_article_is_the_words_of_its_author_and_not_of_who_prints_it),
        cmocka_unit_test(what_is_written_on_goods_and_known_to_all_speaks_for_itself),
        cmocka_unit_test(a_letter_is_of_who_sends_it_in_the_sentence),
        cmocka_unit_test(who_reads_a_paper_aloud_says_it),
        cmocka_unit_test(where_somebody_posts_is_his_paper),
        cmocka_unit_test(a_dated_paper_is_of_who_stands_before_the_date),
        cmocka_unit_test(that_statement_is_the_one_brought_out_last),
        cmocka_unit_test(an_article_is_of_the_outlet_that_brought_one_out),
        cmocka_unit_test(marks_may_hold_what_a_paper_is_called),
        cmocka_unit_test(a_paper_speaks_where_words_stand_in_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
