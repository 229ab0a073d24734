/* quote_source.c -- who is meant by the words before a reporting word. */
#include "quote_fixture.h"

static void what_is_reported_goes_on_with_its_own_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("据《海风日报》报道，港务局昨天在码头设岗，宣布渡轮“先停三天，再看天气”。");
    assert_speaker(got, 0, "港务局");
}

static void who_is_told_says_nothing(void **state)
{
    g_autoptr(Quotes) got = quotes_in("发言人陈志远告诉船长高文说：“船明天会开，大家放心。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_person_before_his_verb_speaks_behind_a_preposition(void **state)
{
    g_autoptr(Quotes) got = quotes_in("经海风智库召集人林秀珍表示：“码头不能再等，岛民也不能再等。”");
    assert_speaker(got, 0, "林秀珍");
}

static void who_interviews_does_not_speak(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长高文接受海风电视（Haifeng TV）记者罗伯兹（John Roberts）访问时说：“我什么都没看见。”");
    assert_speaker(got, 0, "高文");
}

static void a_phrase_may_describe_who_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，船会停驶。\n岛民代表林秀珍不满。\n对此，人在码头的林秀珍接受本台记"
                                      "者电话采访时说：“我们会一直等到船来。”");
    assert_speaker(got, 0, "林秀珍");
}

static void relayed_words_are_whose_they_are_behind_his_latin_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风电视引用海事学院教授莫兰德（Erin Moland）的话说：“雾里没有人看得见浮标。”");
    assert_speaker(got, 0, "莫兰德");
}

static void a_name_is_as_long_as_it_is_everywhere(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("港务局发言人邱田正表示，船会停驶。\n邱田正说：“三天之后再看天气，请大家等一等。”");
    assert_speaker(got, 0, "邱田正");
}

static void a_noun_that_begins_with_a_surname_is_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "市长陈志远到场，以较为温和而不失礼貌的方式说：“船会开的，大家放心。”又以强硬的方式说：“没有人可以阻止。”");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "陈志远");
}

static void a_former_office_stands_behind_a_name_too(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。\n陈志远前市长今天表示：“船一定会开，大家放心。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_name_may_follow_a_party(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("被除名但可以留任的海风协会郭家骏，则质疑市长的说法，反问：“几个人又怎么可以代表全岛居民的声音呢？”");
    assert_speaker(got, 0, "郭家骏");
}

static void a_notice_is_of_whoever_issued_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风警方公告说：“码头今晚封闭。”");
    assert_speaker(got, 0, "海风警方");
}

static void a_notice_is_of_who_issued_it_before_others_spoke(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市政府发布通报称，渡轮停驶。市长陈志远表示难过。\n通报写道：“雾太大，什么都看不见。”");
    assert_speaker(got, 0, "市政府");
}

static void another_subject_behind_but_speaks_for_himself(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远到场。有船员说难过，但陈志远说不必担心。“船一定会开的，大家放心。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_meeting_stresses(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到会。\n会议强调：“各级部门要把渡轮开好，把码头修好。”");
    assert_speaker(got, 0, "会议");
}

static void a_user_is_named_in_marks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("网民“海风不大”留言说：“船又停了，我们又回不了家。”");
    assert_speaker(got, 1, "海风不大");
}

static void others_are_somebody_else(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，船会停驶。还有人说：“我们又回不了家了。”");
    assert_speaker(got, 0, "有人");
}

static void a_title_may_have_a_bracket_behind_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("警司（调查组）邹祥，到场见记者。市长陈志远说，船会停驶。\n邹指：“这些人的船一起开走，不是巧合。”");
    assert_speaker(got, 0, "邹祥");
}

static void nothing_can_hardly_say(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏表示，市场透明，很难说就是合谋；又指“船票本来就有贵有便宜”。");
    assert_speaker(got, 0, "方思敏");
}

static void a_person_of_the_news_needs_no_title(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "市长陈志远昨天到场。\n韩国瑜2018年以候选人的身份访问海风市时，首次提出“人进得来，货出得去，大家发大财”。");
    assert_speaker(got, 0, "韩国瑜");
}

static void an_outlet_is_named_in_marks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("官媒“海风时报”（Haifeng Times）今天反驳：“照片是真的，没有人改过它。”");
    assert_speaker(got, 1, "海风时报");
}

static void what_is_held_up_does_not_speak_for_itself(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。许多船员手持横幅高喊：“船要开，人要回家。”");
    assert_speaker(got, 0, "船员");
}

static void a_place_is_nobody_s_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("马莱塔将举行公投。马莱塔表示不满。\n马莱塔省省长苏阿达尼·哈桑发表声明。\n"
                                      "他说：“现在是时候了。”");
    assert_speaker(got, 0, "苏阿达尼·哈桑");
}

static void who_was_interrupted_speaks_after_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("林秀珍昨天到场。\n陈志远在接连被打断之后说：“我不再回答了，会议到此为止。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_strange_name_behind_an_office_is_relayed(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海事部的声明引述海事局（HFB）海风主管端纳表示：“船长隐瞒了风浪，我们很重视。”");
    assert_speaker(got, 0, "端纳");
}

static void a_paper_in_marks_speaks_behind_who_issued_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海事部发布的《规定》指出，“对于危害渡轮的行为，我们将采取措施”。");
    assert_speaker(got, 0, "规定");
}

static void letters_that_end_as_an_outlet_are_its_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("官媒新岸网今天刊发照片，强调当地“部分渡轮逐步恢复往日的秩序”。");
    assert_speaker(got, 0, "新岸网");
    g_autoptr(Quotes) known = quotes_in("官媒人民日报今天批评说：“照片是真的，没有人改过它。”");
    assert_speaker(known, 0, "人民日报");
}

static void a_comment_left_is_of_who_leaves_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天到场。\n有网民留言：“推迟十年吧，以保证我们安全。”");
    assert_speaker(got, 0, "网民");
}

static void a_name_begins_where_a_word_does(void **state)
{
    assert_says("这家人权组织表示：“我们一直在与各方调解。”", "人权组织");
    assert_says("船停得太久，以至于舆论指责说：“没有人再相信码头。”", "舆论");
}

static void a_bullet_or_a_label_is_no_part_of_a_name(void **state)
{
    assert_says("- 西岸科委会表示：“我们一直在与各方调解。”", "西岸科委会");
    assert_says("●西岸科委会表示：“我们一直在与各方调解。”", "西岸科委会");
    assert_says("【渡轮停航】码头工人表示：“我们一直在与各方调解。”", "码头工人");
    assert_says("工程师汉斯-莫塔夫表示：“我们一直在与各方调解。”", "汉斯-莫塔夫");
}

static void small_words_and_verbs_begin_no_name(void **state)
{
    assert_says("要是法庭相信：“船长没有说谎”，他就能回家。", "法庭");
    assert_says("市长林秀珍便指出，“船还没有开，风就停了”。", "林秀珍");
    assert_says("渔民多番强调：“船还没有开，风就停了。”", "渔民");
    assert_says("消息引发网民跟帖质疑：“船还没有开，风就停了吗？”", "网民");
}

static void who_is_named_first_of_several_speaks(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长林月华和一众局长今早到场，她强调市府希望做到「愿检尽检」。\n院长鲁青（David Lu）和"
                  "首席行政官林森（Dawn Lin）在声明中指出：「这些标准会推动必要和持久的变革。」\n"
                  "律师陈志远的助理林大文说：「我们还没有收到任何通知。」");
    assert_speaker(got, 0, "林月华");
    assert_speaker(got, 1, "鲁青");
    assert_speaker(got, 2, "林大文");
}

static void an_age_is_no_part_of_a_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("一名中年女子表示，「我们还没有收到任何通知」。");
    assert_speaker(got, 0, "女子");
}

static void those_arrested_are_a_noun(void **state)
{
    g_autoptr(Quotes) got = quotes_in("12名被扣船员的家属周六召开记者会，指他们「音讯全无已经两个月」。");
    assert_speaker(got, 0, "家属");
}

static void what_is_counted_is_no_part_of_a_name(void **state)
{
    assert_says("一份57页刑事起诉书指控船长“隐瞒事实”。", "刑事起诉书");
    assert_says("渔民协会7人到场抗议，高叫“渡轮要复航”。", "渔民协会");
    assert_says("超过160个人权团体说：“我们要等船来。”", "人权团体");
}

static void a_wide_blank_parts_a_heading(void **state)
{
    g_autoptr(Quotes) got = quotes_in("#少年被绳绊　母亲批船公司“草草了事”\n渡轮昨天停航。");
    assert_speaker(got, 0, "母亲");
}

static void a_letter_that_ends_a_word_is_not_cut_from_it(void **state)
{
    assert_says("一名外交部大使级官员对记者表示：“我们一直在与各方调解。”", "大使级官员");
    assert_says("一家船行的财政部门人士说：“我们一直在与各方调解。”", "部门人士");
    assert_says("80%受访者说：“我们一直在等渡轮。”", "受访者");
}

static void what_an_aspect_mark_follows_is_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者王立文说，渡轮会停驶。他认为作者只是为了方便，暂时简化了叙述。\n"
                                      "他指出，码头与渡轮是一体的：“码头旧了，船也旧了。”");
    assert_speaker(got, 0, "王立文");
}

static void what_ends_as_a_thing_is_nobody(void **state)
{
    assert_says("市长高文昨天说，渡轮停了。\n新政策：大约六千人没有船坐。他说，最大的梦想是打鼓，“那真的让我很开心”。",
                "高文");
}

static void small_words_behind_a_name_are_no_part_of_it(void **state)
{
    assert_says("海风部发言人高峰于8月20日在海风市举行的发布会上表示，渔民“以莫须有的罪名”被罚。", "高峰");
    assert_says("大使柴文睿据报还说：“坦率地说，我们正在为渔民工作。”", "柴文睿");
}

static void marks_behind_a_word_for_a_kind_hold_the_name(void **state)
{
    assert_says("高文说，渡轮停了。海风网媒“浪花网”4日曾报道，“有船员拒绝出海”。", "浪花网");
    assert_says("高文说，渡轮停了。海风社旗下智库机构 “灯塔智库”发布题为《风》的文章，批评市府是“不负责任”。",
                "灯塔智库");
    assert_says("高文说，渡轮停了。军事评论员“远帆”表示，风太大：“没有人去过那里。”", "远帆");
}

static void so_many_countries_speak_as_one(void **state)
{
    assert_says("科学家必须组装这些零件。\n参与这项计划的35国共同发表声明说：“渡轮不需要碳。”", "35国");
}

static void who_signs_is_a_noun_and_what_he_does_another(void **state)
{
    assert_says("昨天有130多位学者连署发表声明。学者的声明并指出，渡轮的责任很大，“不能关上停航的大门。”", "学者");
}

static void an_institution_may_have_two_fields(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("卫生及公共服务部发表声明表示，“渡轮上没有人染病”。\n明天集团的声明说：“我们没有停航。”");
    assert_speaker(got, 0, "卫生及公共服务部");
    assert_speaker(got, 1, "明天集团");
}

static void an_outlet_that_no_list_knows_stands_before_its_report(void **state)
{
    assert_says("据港口媒体HNWS报道，船员王立文被港务局认定“散布不利于市政府的言论”。", "HNWS");
    assert_says("据维权网报道，船员王立文被港务局认定在码头“散布不利于市政府的言论”。", "维权网");
}

static void who_stands_behind_a_comma_of_age_is_the_same_one(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("局长高文的孙女、12岁的陆思敏（Lu Simin）也到码头讲话，她告诉同学，他们将成为“再也不怕雾的一代”。");
    assert_speaker(got, 0, "陆思敏");
}

static void what_only_says_of_which_kind_it_is_names_nobody_alone(void **state)
{
    g_autoptr(Quotes) got = quotes_in("北京中央驻海风联络办公室发言人傍晚表示，“有人在码头乱讲，听了别信”。");
    assert_speaker(got, 0, "北京中央驻海风联络办公室发言人");
}

static void a_crowd_does_what_unknown_letters_behind_it_say(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "船员袁立本对本台说，在方思敏落水以后，各地网民组群关心她：“雾最大的那天，她下船舱，去背走不动的老人。”");
    assert_speaker(got, 0, "袁立本");
}

static void a_lady_is_no_granddaughter(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风居民孙女士和孩子住在一个小国。孙女士和孩子都好，她说“永远不会再回国”。");
    assert_speaker(got, 0, "孙女士");
}

static void what_is_counted_as_people_are_is_somebody(void **state)
{
    assert_says("渡轮停了。一位养蜂人批评政府“只会拖延”。", "养蜂人");
    assert_says("渡轮停了。报道引述一名吹糖匠的说法，码头“冷冷清清”。", "吹糖匠");
    assert_says("渡轮停了。\n海风社说，一名默默站着的船员批评政府“只会拖延”。", "船员");
}

static void who_undergoes_something_may_open_a_clause(void **state)
{
    assert_says("被困矿工的家属召开记者会，指他们“音讯全无”。", "家属");
    assert_says("被扣船员郑文辉的父亲表示，他“音讯全无”。", "郑文辉的父亲");
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
        cmocka_unit_test(a_noun_that_begins_with_a_surname_is_no_name),
        cmocka_unit_test(a_former_office_stands_behind_a_name_too),
        cmocka_unit_test(a_name_may_follow_a_party),
        cmocka_unit_test(a_notice_is_of_whoever_issued_it),
        cmocka_unit_test(a_notice_is_of_who_issued_it_before_others_spoke),
        cmocka_unit_test(another_subject_behind_but_speaks_for_himself),
        cmocka_unit_test(a_meeting_stresses),
        cmocka_unit_test(a_user_is_named_in_marks),
        cmocka_unit_test(others_are_somebody_else),
        cmocka_unit_test(a_title_may_have_a_bracket_behind_it),
        cmocka_unit_test(nothing_can_hardly_say),
        cmocka_unit_test(a_person_of_the_news_needs_no_title),
        cmocka_unit_test(an_outlet_is_named_in_marks),
        cmocka_unit_test(what_is_held_up_does_not_speak_for_itself),
        cmocka_unit_test(a_place_is_nobody_s_name),
        cmocka_unit_test(who_was_interrupted_speaks_after_it),
        cmocka_unit_test(a_strange_name_behind_an_office_is_relayed),
        cmocka_unit_test(a_paper_in_marks_speaks_behind_who_issued_it),
        cmocka_unit_test(letters_that_end_as_an_outlet_are_its_name),
        cmocka_unit_test(a_comment_left_is_of_who_leaves_it),
        cmocka_unit_test(a_name_begins_where_a_word_does),
        cmocka_unit_test(a_bullet_or_a_label_is_no_part_of_a_name),
        cmocka_unit_test(small_words_and_verbs_begin_no_name),
        cmocka_unit_test(who_is_named_first_of_several_speaks),
        cmocka_unit_test(an_age_is_no_part_of_a_name),
        cmocka_unit_test(those_arrested_are_a_noun),
        cmocka_unit_test(what_is_counted_is_no_part_of_a_name),
        cmocka_unit_test(a_wide_blank_parts_a_heading),
        cmocka_unit_test(a_letter_that_ends_a_word_is_not_cut_from_it),
        cmocka_unit_test(what_an_aspect_mark_follows_is_no_name),
        cmocka_unit_test(what_ends_as_a_thing_is_nobody),
        cmocka_unit_test(small_words_behind_a_name_are_no_part_of_it),
        cmocka_unit_test(marks_behind_a_word_for_a_kind_hold_the_name),
        cmocka_unit_test(so_many_countries_speak_as_one),
        cmocka_unit_test(who_signs_is_a_noun_and_what_he_does_another),
        cmocka_unit_test(an_institution_may_have_two_fields),
        cmocka_unit_test(an_outlet_that_no_list_knows_stands_before_its_report),
        cmocka_unit_test(who_stands_behind_a_comma_of_age_is_the_same_one),
        cmocka_unit_test(what_only_says_of_which_kind_it_is_names_nobody_alone),
        cmocka_unit_test(a_crowd_does_what_unknown_letters_behind_it_say),
        cmocka_unit_test(a_lady_is_no_granddaughter),
        cmocka_unit_test(what_is_counted_as_people_are_is_somebody),
        cmocka_unit_test(who_undergoes_something_may_open_a_clause),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
