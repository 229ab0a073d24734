/* quote_speaker.c -- whose words a quotation gives. */
#include "quote_fixture.h"

static void the_subject_before_the_cue_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风市市长陈志远昨天在记者会上表示：“渡轮明天复航，大家可以放心。”");
    assert_speaker(got, 0, "陈志远");
    assert_string_equal(quote_at(got, 0)->speaker_full, "海风市市长陈志远");
    assert_string_equal(quote_at(got, 0)->cue, "表示");
}

static void an_attribution_after_the_quotation_points_back(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风市市长陈志远昨天到场。\n“我们不会忘记这场大火，也不会停止调查。”工会主席林秀珍说。");
    assert_speaker(got, 0, "林秀珍");
}

static void a_left_out_subject_is_who_spoke_before(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示，渡轮会停驶三天，又指“安全没有折扣可打，船可以晚开”，并强调“人不可以不回家”。");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "陈志远");
}

static void a_pronoun_is_the_running_speaker(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮会停驶三天。他说：“大家可以放心，我们每天都会公布进展。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_surname_alone_is_the_person_named_before(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("工会主席袁立本说，船员已经三天没有休息。\n袁又说：“公司答应过的加薪，一分钱也没有到。”");
    assert_speaker(got, 0, "袁立本");
    assert_string_equal(quote_at(got, 0)->speaker_full, "袁立本");
}

static void a_quotation_that_is_a_paragraph_belongs_to_the_running_speaker(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者方思敏认为，航线应该重开。\n“没有渡轮，岛上的孩子就没有学校可去。”");
    assert_speaker(got, 0, "方思敏");
}

static void relayed_words_belong_to_whom_they_are_relayed_from(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》引述船长高文说：“雾太大，什么都看不见。”");
    assert_speaker(got, 0, "高文");
}

static void an_embedded_speaker_keeps_his_own_clause_only(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，工会主席林秀珍批评“市府冷血”，这不公平，“我们每天都在救人”。");
    assert_speaker(got, 0, "林秀珍");
    assert_speaker(got, 1, "陈志远");
}

static void a_foreign_name_is_known_by_its_latin_form(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海事专家莫兰德（Erin Moland）指出：“再好的雷达，也不能代替船长望出窗外。”");
    assert_speaker(got, 0, "莫兰德");
}

static void a_spokesman_alone_speaks_for_the_institution_named_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局发言人表示，事故正在调查。\n发言人说：“我们会在三十日内公布调查报告。”");
    assert_speaker(got, 0, "港务局发言人");
}

static void an_institution_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风大律师公会发表声明指出：“没有人可以不经审讯而被定罪。”");
    assert_speaker(got, 0, "大律师公会");
}

static void a_vague_source_is_flagged(void **state)
{
    g_autoptr(Quotes) got = quotes_in("知情人士透露：“董事会上星期已经知道船有问题。”");
    assert_speaker(got, 0, "知情人士");
    assert_true((quote_at(got, 0)->flags & DZ_QUOTATION_VAGUE_SOURCE) != 0);
}

static void nobody_is_named_where_the_article_does_not_say(void **state)
{
    g_autoptr(Quotes) got = quotes_in("“渡轮明天复航，大家可以放心。”");
    assert_speaker(got, 0, NULL);
}

static void a_name_and_a_colon_speak_without_marks(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风市市长陈志远到场。\n陈志远说：渡轮明天复航，大家可以放心，我们每天都会公布进展。");
    assert_speaker(got, 0, "陈志远");
    assert_true((quote_at(got, 0)->flags & DZ_QUOTATION_UNMARKED) != 0);
}

static void words_inside_a_quotation_have_their_own_speaker(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员高文说：“船长前一天告诉我：‘雷达有盲点，公司说等下个月再修。’我不敢开船。”");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "船长");
    assert_ptr_equal(quote_at(got, 1)->parent, quote_at(got, 0));
}

static void a_new_spokesman_is_not_the_one_before(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("港务局发言人表示，事故正在调查。\n渔民团体的一名发言人说：“我们等了三天，没有人来过。”");
    assert_speaker(got, 0, "发言人");
}

static void a_paper_is_the_words_of_the_subject_who_issues_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("大律师公会表示遗憾。\n运输局星期二发表声明进一步指明，渡轮的雷达“从来没有修理过”。");
    assert_speaker(got, 0, "运输局");
}

static void what_a_person_does_before_a_colon_is_how_he_says_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("工会主席何永泰到场。\n何永泰对此不满：“等三十日，雾已经散了，证据也散了。”");
    assert_speaker(got, 0, "何永泰");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
}

static void whom_a_charge_speaks_of_shouted(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员高文今年四十岁，控罪指其三月在码头摆街站，高呼“还我渡轮”等口号。");
    assert_speaker(got, 0, "高文");
}

static void a_possessor_is_no_subject(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长工会主席何永泰说，这次市政府的进一步“彻查到底”说明：“他们早就知道雷达坏了。”");
    assert_speaker(got, 1, "何永泰");
}

static void a_word_of_the_dictionary_is_not_cut(void **state)
{
    g_autoptr(Quotes) got = quotes_in("法国外交部表示：“渡轮明天复航，请大家放心。”");
    assert_speaker(got, 0, "外交部");
}

static void words_that_only_bring_a_source_in_are_no_part_of_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("有消息人士向本台透露，罚款上限“最后一刻才减半”。\n有网民说：“雾灯坏了两个月，谁都没管。”");
    assert_speaker(got, 0, "消息人士");
    assert_speaker(got, 1, "网民");
}

static void votes_are_no_words(void **state)
{
    g_autoptr(Quotes) got = quotes_in("临湾议会今天以30票赞成、12票反对，通过修订。");
    assert_int_equal(got->article->reported->len, 0);
}

static void a_name_does_not_swallow_the_preposition_behind_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者陈文以代表身份出席大会，指航线应“互相理解、互相支持”。");
    assert_speaker(got, 0, "陈文");
}

static void a_spokesman_with_his_office_is_not_who_spoke_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局发言人表示，事故正在调查。\n警方发言人说：“我们已经带走两名船员。”");
    assert_speaker(got, 0, "警方发言人");
}

static void how_often_may_stand_between_a_shout_and_its_words(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员高文一共喊了141次“还我渡轮”。");
    assert_speaker(got, 0, "高文");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
}

static void whom_the_subject_of_the_sentence_supports_speaks_inside(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("港务局昨晚发稿，支持市长陈志远上周说渡轮不能复航，强调停航是为了“让每个人平安回家”。");
    assert_speaker(got, 0, "港务局");
}

static void a_common_head_takes_all_of_its_name(void **state)
{
    g_autoptr(Quotes) office = quotes_in("海风驻星屿公署发言人晚上发稿，形容协会“说三道四”。");
    assert_speaker(office, 0, "海风驻星屿公署发言人");
    g_autoptr(Quotes) school = quotes_in("中共海风市委党校宣布开除李海明，并指他的言论“性质恶劣”。");
    assert_speaker(school, 0, "中共海风市委党校");
}

static void words_that_name_nobody_do_not_speak(void **state)
{
    g_autoptr(Quotes) judged = quotes_in("李海明还批评说，议会变了，随意定罪：“这也叫罪名。”");
    assert_speaker(judged, 0, "李海明");
    g_autoptr(Quotes) answer = quotes_in("王芳说，船到了。她用“报应”来解释，然后补充说：“我还是会祈祷。”");
    assert_speaker(answer, 1, "王芳");
    g_autoptr(Quotes) source = quotes_in("据知情人士透露，船厂“已经停工”。");
    assert_speaker(source, 0, "知情人士");
}

static void a_given_name_is_no_part_of_the_cue(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长李海明说：“渡轮明天复航。”");
    assert_speaker(got, 0, "李海明");
}

static void a_time_may_stand_between_the_words_and_who_said_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("陈志远说，码头要重修。“我不喜欢那条路，”3月4日，市长王芳在办公室告诉记者。");
    assert_speaker(got, 0, "王芳");
}

static void cues_have_a_stance(void **state)
{
    static const struct {
        const char *text;
        DzStance stance;
    } cases[] = {
        {"市长陈志远表示：“渡轮明天复航。”", DZ_STANCE_NEUTRAL},
        {"市长陈志远声称：“渡轮明天复航。”", DZ_STANCE_DOUBTING},
        {"市长陈志远承认：“渡轮出航前没有检查。”", DZ_STANCE_CONCEDING},
        {"市长陈志远批评：“公司没有检查渡轮。”", DZ_STANCE_CRITICAL},
        {"市长陈志远强调：“渡轮明天复航。”", DZ_STANCE_ASSERTIVE},
        {"市长陈志远感叹：“渡轮明天复航。”", DZ_STANCE_EMOTIONAL},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(Quotes) got = quotes_in(cases[i].text);
        assert_int_equal(quote_at(got, 0)->stance, cases[i].stance);
    }
}

static void speech_without_marks_is_reported_apart(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮停驶三天，航线由巴士代替。");
    assert_int_equal(got->article->quotations->len, 0);
    assert_int_equal(got->article->reported->len, 1);
    const DzQuotation *reported = g_ptr_array_index(got->article->reported, 0);
    assert_text(got, reported->span, "渡轮停驶三天，航线由巴士代替");
    assert_string_equal(reported->speaker, "陈志远");
    assert_int_equal(reported->kind, DZ_QUOTATION_INDIRECT);
}

static void a_part_of_a_dictionary_word_is_no_word(void **state)
{
    /* 据 in 数据 brings in no source, 去 in 过去 ends no subject */
    g_autoptr(Quotes) got =
        quotes_in("船长高文说，雾很大。官方数据显示渡轮过去三年迟到百次。高文说：“码头的灯坏了一个月。”");
    assert_speaker(got, 0, "高文");
}

static void a_word_in_a_title_is_no_cue(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海洋航路分析智库研究员罗文庆表示，航线迟早要开。他说：“没有渡轮，岛上就没有明天。”");
    assert_speaker(got, 0, "罗文庆");
}

static void who_is_asked_speaks_after_the_question(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船东代表罗文庆被问到此事时表示：“合同写得清清楚楚，我们一天也没有拖。”");
    assert_speaker(got, 0, "罗文庆");
}

static void a_dotted_name_is_kept_whole(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风国总理迈克·多兰特（Mike Dorant）说：“港口明天照常开放，谁也不用担心。”");
    assert_speaker(got, 0, "迈克·多兰特");
}

static void a_person_of_the_dictionary_kind_has_a_title(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风港预报员罗文庆说，雾会散。\n“星期五以后，渡轮可以放心出海。”他说。");
    assert_speaker(got, 0, "罗文庆");
}

static void a_pronoun_is_a_person_and_no_institution(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船东公会周二批评新例。公会顾问罗文庆的态度也相似。他说：“这条例子没有问过一个船员。”");
    assert_speaker(got, 0, "罗文庆");
}

static void she_is_not_the_gentleman_who_spoke_last(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("乘客陈女士说船舱进水。罗先生说没有看见。她说：“水没到我的膝盖，我抱着孩子往上跑。”");
    assert_speaker(got, 0, "陈女士");
}

static void several_are_no_single_person(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船东公会周二请愿，主席罗文庆在场。他们高喊：“还我航线，还我生计！”");
    assert_speaker(got, 0, "船东公会");
}

static void a_label_before_a_colon_names_who_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文说，雾很大。\n12岁少女：“我很害怕，我只想回家。”\n"
                                      "航运公司“白鸥”的措伊曼（Jan Zeumann）：“我们没有收到过任何警告。”");
    assert_speaker(got, 0, "少女");
    assert_speaker(got, 2, "措伊曼");
}

static void somebody_a_clause_is_about_is_not_its_subject(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("外交部发言人罗文庆在记者会上，就议长高文访问海风作出回应时，呼吁各方消除“错误的影响”。");
    assert_speaker(got, 0, "罗文庆");
}

static void words_repeated_in_a_heading_are_of_who_says_them_in_the_text(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远说，渡轮停驶。\n#「一个孩子也不能丢下」\n船长高文说：「一个孩子也不能丢下」。");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "高文");
}

static void an_editorial_is_the_words_of_its_outlet(void **state)
{
    g_autoptr(Quotes) got = quotes_in("香港《海风日报》的社论称：“船员的命和船东的钱，孰重孰轻，一问便知。”");
    assert_speaker(got, 0, "海风日报");
}

static void a_report_is_of_the_outlet_named_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("据《海风日报》报道，议长高文周二到访。\n高文说，航线会重开。\n"
                                      "报道称，码头上的人群“久久不愿离去”。");
    assert_speaker(got, 0, "海风日报");
}

static void a_relative_clause_tells_who_is_meant_next(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("前总统罗文庆等人在线参加。曾任海风部长的威廉·佩林（William Perrin）以视频方式出席，"
                  "他在演讲中呼吁：“请不要忘记那些没有回来的船。”");
    assert_speaker(got, 0, "威廉·佩林");
}

static void who_was_arrested_may_speak(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长高文说，雾很大。同样被起诉的记者罗文庆也在社交网站上表示：“他们要的只是沉默。”");
    assert_speaker(got, 0, "罗文庆");
}

static void an_outlet_that_relays_leaves_the_word_to_its_source(void **state)
{
    g_autoptr(Quotes) got = quotes_in("议长高文说，航线会重开。\n《海风日报》引述学者罗文庆表示，高文说过很多次。\n"
                                      "他指出，“航线重开要等三年，这是数字告诉我们的”。");
    assert_speaker(got, 0, "罗文庆");
}

static void the_words_of_a_professor_are_his(void **state)
{
    g_autoptr(Quotes) got = quotes_in("“船价会在一年之内跌去一半，”海风时报援引海洋大学教授罗文庆的话说。");
    assert_speaker(got, 0, "罗文庆");
}

static void a_name_may_end_letters_of_other_words(void **state)
{
    g_autoptr(Quotes) got = quotes_in("高文的老邻居罗珊珊说：“他每天五点就出海，从来没有抱怨过。”");
    assert_speaker(got, 0, "罗珊珊");
}

static void a_latin_name_is_kept_whole(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海洋基金会高级分析师Edward Moyland表示：“船价迟早会跌下来。”\nMoyland称：“我不会改口。”");
    assert_speaker(got, 0, "Edward Moyland");
    assert_speaker(got, 1, "Edward Moyland");
}

static void an_attribution_keeps_to_its_clause(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("“渡轮的票价还会再涨一倍，”首席经济学家罗文庆称，高频数据显示，乘客已经少了三成。");
    assert_speaker(got, 0, "罗文庆");
}

static void what_a_country_hopes_is_told_by_its_minister(void **state)
{
    g_autoptr(Quotes) got = quotes_in("外长罗文庆表示，英国希望与各方保持“积极的关系”。");
    assert_speaker(got, 0, "罗文庆");
}

static void who_is_described_before_the_verb_speaks(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风网用户、拥有十万读者的JT Casey表示，一开始他很担忧。“后来我看到了好处，”他说。");
    assert_speaker(got, 0, "JT Casey");
}

static void a_surname_begins_no_foreign_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("学者金姆·马尔兰（Kim Marland）说，灯坏了。“没有人去修，”金博士说。");
    assert_speaker(got, 0, "金博士");
}

static void nearly_the_same_words_in_a_heading_are_of_who_says_them_in_the_text(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("#“没有渡轮，孩子们就没有学校可去”\n海风市昨天停航。\n学者方思敏说：“没有渡轮，岛上的"
                  "孩子就没有学校可去。”\n市长陈志远表示，会增加班次。");
    assert_speaker(got, 0, "方思敏");
}

static void quotations_that_are_paragraphs_go_on_as_long_as_they_follow_each_other(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("学者方思敏认为，航线应该重开。\n“没有渡轮，岛上的孩子就没有学校可去。”\n“市场也会关门，"
                  "没有人再来。”\n“港口的灯，已经三个月没有亮。”\n“再等一年，就没有人留下来了。”\n"
                  "“我说的是我自己的村子。”");
    for (guint i = 0; i < 5; i++)
        assert_speaker(got, i, "方思敏");
}

static void a_weight_for_an_unknown_clue_is_an_error(void **state)
{
    assert_data_refused("quote/speakers.tsv", "loudness\t1\t0\twhy\n", "loudness");
}

static void an_office_alone_is_who_was_called_so_before(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风市市长陈志远昨天表示，渡轮会停驶。\n工会主席林秀珍不满。\n市长说：“我们会每天公布"
                  "进展。”\n前市长高文说，停驶太久。\n副市长说：“钱已经备好。”");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "副市长");
}

static void a_list_of_paragraphs_belongs_to_whom_the_colon_before_it_names(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远宣布停航。\n消息传出后，网民议论纷纷：\n「早就应该这样做了。」\n「公司的话不能相信。」");
    assert_speaker(got, 0, "网民");
    assert_speaker(got, 1, "网民");
}

static void a_quotation_that_opens_a_sentence_is_of_whom_the_sentence_goes_on_to_name(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("部长高文访问海风，市政府事前表示不满。「这是港口自己的事」，高文今天答复记者问题时，"
                  "以此暗示市政府不该指指点点。");
    assert_speaker(got, 0, "高文");
}

static void a_surname_with_a_form_of_address_is_who_was_named_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("区域法院法官郭启岸今日颁下判词。郭官认为，“控方证据不足以支持被告在场”。\n"
                                      "工会主席何永泰到场声援。何生直言：“工友不会忘记这件事。”");
    assert_speaker(got, 0, "郭启岸");
    assert_speaker(got, 1, "何永泰");
}

static void an_office_that_is_pointed_at_is_who_was_called_so_before(void **state)
{
    g_autoptr(Quotes) got = quotes_in("生物学家高文昨天到场，拍下了照片。\n这位生物学家告诉记者：“我感到非常震惊。”");
    assert_speaker(got, 0, "高文");
}

static void an_office_with_its_place_is_who_was_called_so_in_full(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风市市长陈志远昨天到场。\n屿山市市长高文没有来。\n海风市市长说：“渡轮明天复航。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_heading_is_not_of_who_spoke_before_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示，渡轮会停驶三天。\n#“没有渡轮，就没有学校可去”\n学者方思敏认为，停驶伤害"
                  "孩子。她说：“没有渡轮，就没有学校可去。”\n陈志远说：“安全第一，大家要等。”");
    assert_speaker(got, 0, "方思敏");
}

static void who_asks_does_not_say_the_answer(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("当记者问凭什么这么看时，市长陈志远表示，“看起来像是爆炸。”\n“我见了几位专家，他们也"
                  "这么认为。”");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "陈志远");
}

static void who_is_interviewed_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远7日受访表示：“这些船属于所有人，不属于哪一家公司。”");
    assert_speaker(got, 0, "陈志远");
}

static void what_somebody_is_called_by_others_is_not_his(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远一连数天访问多个港口，被视为市政府的“示好之旅”，但多国官员先后提出难题。");
    assert_speaker(got, 0, NULL);
}

static void a_banner_says_what_those_who_hold_it_say(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("许多人手持自制标语牌，上面写着“我们要吃饭”。\n学生们打出横幅：“海港是我们的家”。\n"
                  "渔民高举“不要罚款要活路”的横幅。\n三百名渔民当天手举“坚决反对填海”、“还我渔场”等布条。");
    assert_speaker(got, 0, "许多人");
    assert_speaker(got, 1, "学生们");
    assert_speaker(got, 2, "渔民");
    assert_speaker(got, 3, "三百名渔民");
    assert_speaker(got, 4, "三百名渔民");
}

static void an_office_behind_the_name_says_who_holds_it(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风国外交部发言人反驳说，这份报告“毫无根据”。\n渔民代表与安娜·林奇总统会面后离开。\n"
                  "总统说：“谈得很好。”\n外交部发言人林秀珍又说，报告“颠倒黑白”。");
    assert_speaker(got, 0, "外交部发言人");
    assert_speaker(got, 1, "安娜·林奇");
    assert_speaker(got, 2, "林秀珍");
}

static void whom_the_paragraph_above_a_quotation_tells_of_speaks_in_it(void **state)
{
    assert_says(
        "据西岸社统计，这个数字打破了纪录。\n渡轮公司前船长李戡在接受本台记者采访时，对这笔钱作出了形象的描述。\n"
        "“若把这笔钱换成船票，可以绕港口三圈。”",
        "李戡");
}

static void whom_it_tells_of_does_not_speak_below_where_somebody_else_spoke_in_it(void **state)
{
    assert_says("港务局长郭家骏说，航道下周重开。船长李晓河对此有不同看法。\n“港口属于全体市民，不得出售给任何人。”",
                "郭家骏");
}

static void who_is_said_to_say_it_says_the_second_of_two_quotations_too(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风市市长陈志远表示，有人无端质疑“外地船员不符合守则”、“他们无法以英文沟通”。");
    assert_speaker(got, 1, "有人");
}

static void whom_the_words_name_hardly_says_them(void **state)
{
    assert_says("《海风日报》的报道标题毫不含糊：“陈志远停了渡轮，因为没有人乘船”。", "海风日报");
}

static void no_institution_speaks_of_itself_as_one_person(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长袁立本说，他在码头长大。\n袁立本想造船，学校想把他留下，"
                                      "海风市政府却给他奖学金，“这个机会让我从学徒变成船长”。");
    assert_speaker(got, 0, "袁立本");
    g_autoptr(Quotes) several = quotes_in("船长袁立本说，他在码头长大。\n袁立本想造船，学校想把他留下，"
                                          "海风市政府却给他奖学金，“这个机会让我们从学徒变成船长”。");
    assert_speaker(several, 0, "海风市政府");
}

static void an_outlet_does_not_say_what_stands_on_banners(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风社报导，近百人出席了集会，拉起的布条则用英文写着“把夜船还给我们”。");
    assert_speaker(got, 0, "近百人");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_subject_before_the_cue_speaks),
        cmocka_unit_test(an_attribution_after_the_quotation_points_back),
        cmocka_unit_test(a_left_out_subject_is_who_spoke_before),
        cmocka_unit_test(a_pronoun_is_the_running_speaker),
        cmocka_unit_test(a_surname_alone_is_the_person_named_before),
        cmocka_unit_test(a_quotation_that_is_a_paragraph_belongs_to_the_running_speaker),
        cmocka_unit_test(relayed_words_belong_to_whom_they_are_relayed_from),
        cmocka_unit_test(an_embedded_speaker_keeps_his_own_clause_only),
        cmocka_unit_test(a_foreign_name_is_known_by_its_latin_form),
        cmocka_unit_test(a_spokesman_alone_speaks_for_the_institution_named_before),
        cmocka_unit_test(an_institution_speaks),
        cmocka_unit_test(a_vague_source_is_flagged),
        cmocka_unit_test(nobody_is_named_where_the_article_does_not_say),
        cmocka_unit_test(a_name_and_a_colon_speak_without_marks),
        cmocka_unit_test(words_inside_a_quotation_have_their_own_speaker),
        cmocka_unit_test(a_new_spokesman_is_not_the_one_before),
        cmocka_unit_test(a_paper_is_the_words_of_the_subject_who_issues_it),
        cmocka_unit_test(what_a_person_does_before_a_colon_is_how_he_says_it),
        cmocka_unit_test(whom_a_charge_speaks_of_shouted),
        cmocka_unit_test(a_possessor_is_no_subject),
        cmocka_unit_test(a_word_of_the_dictionary_is_not_cut),
        cmocka_unit_test(words_that_only_bring_a_source_in_are_no_part_of_it),
        cmocka_unit_test(votes_are_no_words),
        cmocka_unit_test(a_name_does_not_swallow_the_preposition_behind_it),
        cmocka_unit_test(a_spokesman_with_his_office_is_not_who_spoke_before),
        cmocka_unit_test(how_often_may_stand_between_a_shout_and_its_words),
        cmocka_unit_test(whom_the_subject_of_the_sentence_supports_speaks_inside),
        cmocka_unit_test(a_part_of_a_dictionary_word_is_no_word),
        cmocka_unit_test(a_word_in_a_title_is_no_cue),
        cmocka_unit_test(who_is_asked_speaks_after_the_question),
        cmocka_unit_test(a_dotted_name_is_kept_whole),
        cmocka_unit_test(a_person_of_the_dictionary_kind_has_a_title),
        cmocka_unit_test(a_pronoun_is_a_person_and_no_institution),
        cmocka_unit_test(she_is_not_the_gentleman_who_spoke_last),
        cmocka_unit_test(several_are_no_single_person),
        cmocka_unit_test(a_label_before_a_colon_names_who_speaks),
        cmocka_unit_test(somebody_a_clause_is_about_is_not_its_subject),
        cmocka_unit_test(words_repeated_in_a_heading_are_of_who_says_them_in_the_text),
        cmocka_unit_test(an_editorial_is_the_words_of_its_outlet),
        cmocka_unit_test(a_report_is_of_the_outlet_named_before),
        cmocka_unit_test(a_relative_clause_tells_who_is_meant_next),
        cmocka_unit_test(who_was_arrested_may_speak),
        cmocka_unit_test(an_outlet_that_relays_leaves_the_word_to_its_source),
        cmocka_unit_test(the_words_of_a_professor_are_his),
        cmocka_unit_test(a_name_may_end_letters_of_other_words),
        cmocka_unit_test(a_latin_name_is_kept_whole),
        cmocka_unit_test(an_attribution_keeps_to_its_clause),
        cmocka_unit_test(what_a_country_hopes_is_told_by_its_minister),
        cmocka_unit_test(who_is_described_before_the_verb_speaks),
        cmocka_unit_test(a_surname_begins_no_foreign_name),
        cmocka_unit_test(a_common_head_takes_all_of_its_name),
        cmocka_unit_test(words_that_name_nobody_do_not_speak),
        cmocka_unit_test(a_given_name_is_no_part_of_the_cue),
        cmocka_unit_test(a_time_may_stand_between_the_words_and_who_said_them),
        cmocka_unit_test(cues_have_a_stance),
        cmocka_unit_test(speech_without_marks_is_reported_apart),
        cmocka_unit_test(nearly_the_same_words_in_a_heading_are_of_who_says_them_in_the_text),
        cmocka_unit_test(quotations_that_are_paragraphs_go_on_as_long_as_they_follow_each_other),
        cmocka_unit_test(a_weight_for_an_unknown_clue_is_an_error),
        cmocka_unit_test(an_office_alone_is_who_was_called_so_before),
        cmocka_unit_test(a_list_of_paragraphs_belongs_to_whom_the_colon_before_it_names),
        cmocka_unit_test(a_quotation_that_opens_a_sentence_is_of_whom_the_sentence_goes_on_to_name),
        cmocka_unit_test(a_surname_with_a_form_of_address_is_who_was_named_before),
        cmocka_unit_test(an_office_that_is_pointed_at_is_who_was_called_so_before),
        cmocka_unit_test(an_office_with_its_place_is_who_was_called_so_in_full),
        cmocka_unit_test(a_heading_is_not_of_who_spoke_before_it),
        cmocka_unit_test(who_asks_does_not_say_the_answer),
        cmocka_unit_test(who_is_interviewed_speaks),
        cmocka_unit_test(what_somebody_is_called_by_others_is_not_his),
        cmocka_unit_test(a_banner_says_what_those_who_hold_it_say),
        cmocka_unit_test(an_office_behind_the_name_says_who_holds_it),
        cmocka_unit_test(whom_it_tells_of_does_not_speak_below_where_somebody_else_spoke_in_it),
        cmocka_unit_test(whom_the_paragraph_above_a_quotation_tells_of_speaks_in_it),
        cmocka_unit_test(who_is_said_to_say_it_says_the_second_of_two_quotations_too),
        cmocka_unit_test(whom_the_words_name_hardly_says_them),
        cmocka_unit_test(no_institution_speaks_of_itself_as_one_person),
        cmocka_unit_test(an_outlet_does_not_say_what_stands_on_banners),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
