/* quote_names.c -- where a name begins and ends, and what one person is called throughout an article. */
#include "quote_fixture.h"

static void a_foreign_name_goes_on_over_words_of_the_dictionary(void **state)
{
    g_autoptr(Quotes) inside = quotes_in("海风国经济部长拉迪奇·内赛姆昨天说：“港口明天照常开放，谁也不用担心。”");
    assert_speaker(inside, 0, "拉迪奇·内赛姆");
    g_autoptr(Quotes) last = quotes_in("参议院主席巴希德•多赛因说：“这两座电站是为岛民建的。”");
    assert_speaker(last, 0, "巴希德•多赛因");
    g_autoptr(Quotes) cue = quotes_in("海风国前总统巴勒克道尔吉（Balek Dorji）说：“我们的语言不是外语。”");
    assert_speaker(cue, 0, "巴勒克道尔吉");
}

static void a_name_before_its_latin_form_begins_behind_the_office(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风中心海事高级研究员后川志帆子（Shihoko Gokawa）说：“雷达不能代替船长。”");
    assert_speaker(got, 0, "后川志帆子");
}

static void a_word_behind_a_foreign_name_is_no_part_of_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船东迪克·多兰因病缺席。\n迪克·多兰来信说：“明年一定到。”");
    assert_speaker(got, 0, "迪克·多兰");
}

static void a_hyphen_behind_a_title_parts_a_foreign_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风国总统亚历山大-多兰科表示：“船会准时开。”");
    assert_speaker(got, 0, "亚历山大-多兰科");
}

static void a_title_behind_the_latin_form_is_no_part_of_the_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("雾的成因由多兰（Erin Doran）博士解释，多兰（Erin Doran）博士说：“海水太冷。”");
    assert_speaker(got, 0, "多兰");
}

static void a_foreign_name_that_comes_back_short_is_short_everywhere(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海事专家迪克·莫兰德（Dick Moland）说：“雷达不能代替船长。”\n莫兰德指出：“雾天谁也看不清。”");
    assert_speaker(got, 0, "莫兰德");
    assert_speaker(got, 1, "莫兰德");
}

static void two_people_of_one_foreign_surname_keep_their_full_names(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长迪克·莫兰德（Dick Moland）说：“雾太大。”\n他的妻子艾琳·莫兰德（Erin "
                                      "Moland）说：“我一夜没睡。”\n莫兰德的船昨天返航。");
    assert_speaker(got, 0, "迪克·莫兰德");
    assert_speaker(got, 1, "艾琳·莫兰德");
}

static void a_compound_surname_or_a_given_name_alone_is_the_whole_name(void **state)
{
    g_autoptr(Quotes) surname =
        quotes_in("站长林郑秀明表示：“船会准时开。”\n林郑昨天到场。\n林郑又说：“大家放心。”\n林郑强调：“安全第一。”");
    assert_speaker(surname, 0, "林郑秀明");
    assert_speaker(surname, 2, "林郑秀明");
    g_autoptr(Quotes) given =
        quotes_in("歌手林郁方说：“我等了三年。”\n歌手郁方表示：“票会再卖。”\n郁方说：“谢谢岛上的人。”");
    assert_speaker(given, 2, "林郁方");
}

static void a_third_letter_that_is_a_word_belongs_to_the_name_where_it_always_stands(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("教授余望时今天到访。\n余望时是岛上的学者。\n余望时先生会留三天。\n余望时说：“书要自己读。”");
    assert_speaker(got, 0, "余望时");
}

static void a_title_behind_an_unknown_chinese_name_is_no_part_of_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("对此，潘禹庭医生说：“孩子没有大碍。”");
    assert_speaker(got, 0, "潘禹庭");
}

static void an_office_described_by_age_is_its_holder(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("海风国总统莫兰德昨天露面。\n65岁的海风国总统拒绝辞职。他说：“要走，也是你们走。”");
    assert_speaker(got, 0, "莫兰德");
}

static void a_name_may_end_in_a_reporting_word(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风大会发言人迪里木拉提指出，“这样的回应并不令人意外。”");
    assert_speaker(got, 0, "迪里木拉提");
}

static void a_nickname_is_a_name(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("当晚，阿豪也在车厢。\n阿豪说：“车门一直没有关。”\n阿豪咬牙切齿继续忆述：“我们没有地方可去。”");
    assert_speaker(got, 1, "阿豪");
}

static void kin_are_told_by_whose_they_are(void **state)
{
    g_autoptr(Quotes) beside = quotes_in("船长高志远昨天没有回来。\n高志远弟弟说：“他出海前什么也没带。”");
    assert_speaker(beside, 0, "高志远弟弟");
    g_autoptr(Quotes) lawyer = quotes_in("船长高志远昨天没有回来。\n高志远的律师说：“我们会上诉。”");
    assert_speaker(lawyer, 0, "高志远的律师");
    g_autoptr(Quotes) both =
        quotes_in("船长高志远昨天没有回来。\n高志远的妻子说：“我们会等。”\n高志远妻子昨晚到了码头。");
    assert_speaker(both, 0, "高志远妻子");
}

static void a_title_behind_a_name_tells_of_nobody_else(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高志远昨天没有回来。\n高志远律师说：“我们会上诉。”");
    assert_speaker(got, 0, "高志远");
}

static void four_letters_that_sound_foreign_behind_a_title_are_a_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("航运组织发言人迪雅里夫今天通过声明指出：“船要停。”");
    assert_speaker(got, 0, "迪雅里夫");
}

static void a_surname_alone_is_of_the_one_named_last(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文昨天到场，医生王志远也到场。"
                                      "\n律师质疑：“为何没有记录？”王称：“当时没有做到。”");
    assert_speaker(got, 1, "王志远");
}

static void what_is_said_to_be_an_alias_is_a_name(void **state)
{
    g_autoptr(Quotes) han =
        quotes_in("议员袁立本则指，渡轮停航“是一场失败”。\n岛民（住在岸边的人）阿荷（化名）称她还没有"
                  "离岸，还在观望。\n她说：“我怕船到一半停了。”");
    assert_speaker(han, 1, "阿荷");
    g_autoptr(Quotes) latin =
        quotes_in("以往中秋，Doris（经要求化名）会与儿子到码头。\n儿子人缘好，很多同学去探望，Doris会安排时间。她笑说："
                  "“每天都有人来。”");
    assert_speaker(latin, 0, "Doris");
}

static void a_word_of_the_dictionary_is_nobody_s_given_name_alone(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("总统蔡英文昨天到场。\n海风协会在网上载七张照片，以中英文表示「我們兩港早在百年前就有船往來」。");
    assert_speaker(got, 0, "海风协会");
}

static void the_first_letter_of_a_foreign_name_stands_for_nobody(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("前总统卡特（Jimmy Carter）昨天离世。\n奥内格海风中心主任特列金（Dmitri Trekin）"
                  "在推特上写道：“这一切似曾相识。”");
    assert_speaker(got, 0, "特列金");
}

static void what_is_doubled_is_how_somebody_is_called(void **state)
{
    g_autoptr(Quotes) got = quotes_in("清洁工李伯伯说，船早就停了，“谁也没有说一声”。\n伯伯说：“我等了一夜。”");
    assert_speaker(got, 1, "李伯伯");
}

static void a_name_ends_though_the_page_repeats_what_follows_it(void **state)
{
    g_autoptr(GString) text = g_string_new("");
    for (guint i = 0; i < 1000; i++)
        g_string_append(text, "陈志远和");
    g_string_append(text, "说：“渡轮明天复航，请大家放心。”");
    g_autoptr(Quotes) got = quotes_in(text->str);
    const char *speaker = dz_article_get_quotation(got->article, 0)->speaker;
    assert_true(speaker == NULL || g_utf8_strlen(speaker, -1) <= 12);
}

static void a_longer_name_begins_with_one_the_news_knows(void **state)
{
    g_autoptr(Quotes) got = quotes_in("律师安东尼奥·鲁德里斯说：“我们要等船来。”");
    assert_speaker(got, 0, "安东尼奥·鲁德里斯");
}

static void a_known_name_may_begin_a_longer_one(void **state)
{
    assert_says("海风国港务局负责人芮斐德森·莫兰德说：“雾太大。”", "芮斐德森·莫兰德"); /* 芮斐德: people.tsv */
    assert_says("海风国港务局负责人芮斐德-莫兰德昨天说：“雾太大。”", "芮斐德-莫兰德");
    assert_says("渡轮公司总监曾农·莫兰德（Zennon Moland）说：“雾太大。”", "曾农·莫兰德");
}

static void a_reporting_word_before_a_denial_ends_no_name(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船员林海生说不同意停航。\n林说不同意减薪，林说不同意加班，又说：“船上已经没有人了。”");
    assert_speaker(got, 0, "林海生");
}

static void letters_that_end_a_name_are_none_of_a_word_that_a_reporting_word_overlaps(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮明天复航。议员郑志成批评，市府“隐瞒了整整四天”。\n"
                                      "议员王德大批评，市府“隐瞒了整整五天”。\n大批评论员说，市府“隐瞒了整整六天”。");
    assert_speaker(got, 0, "郑志成");
    assert_speaker(got, 1, "王德大");
    assert_speaker(got, 2, "评论员");
}

static void a_name_that_begins_like_a_known_one_is_somebody_elses(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市民王毅强说：“水费不会加，谁也不用担心。”\n议员毛宁宁批评，市府“隐瞒了整整四天”。");
    assert_speaker(got, 0, "王毅强");
    assert_speaker(got, 1, "毛宁宁");
    g_autoptr(Quotes) known = quotes_in("王毅强调：“水费不会加，谁也不用担心。”");
    assert_speaker(known, 0, "王毅");
    g_autoptr(Quotes) adverb = quotes_in("王毅也说：“水费不会加，谁也不用担心。”");
    assert_speaker(adverb, 0, "王毅");
}

static void a_name_before_its_title_may_have_letters_that_end_nouns(void **state)
{
    g_autoptr(Quotes) got = quotes_in("陈国栋局长说：“水费不会加，谁也不用担心。”\n陈海明局长说：“水管明天修好。”");
    assert_speaker(got, 0, "陈国栋");
    assert_speaker(got, 1, "陈海明");
}

static void who_was_called_by_his_surname_before_a_full_name_is_somebody_else(void **state)
{
    assert_says("船员杨先生写道，他道歉了，但没有让步。\n渡轮公司的律师杨文战表示，这并不合法。\n杨先生说：“我不喝酒，"
                "是否不合公司的要求？”",
                "杨先生");
}

static void the_last_letter_behind_the_dot_is_a_name_as_well(void **state)
{
    assert_says("渡轮局局长克里斯托弗·雷出席听证会，记者提问。雷在答问书里强调：“目前有人正试图盗窃研究成果。”",
                "克里斯托弗·雷");
}

static void several_are_called_by_what_each_is(void **state)
{
    assert_says("站在旗帜下，顾客们时而也跟着呼喊“为渡轮而战！”的口号。", "顾客");
}

static void a_name_before_where_when_or_to_whom_somebody_speaks_is_a_name(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长何启明说，渡轮不开。\n毕业于海风大学的马国强对本报说，停航已是第三次：“风太大，没有人去。”\n"
                  "由于何启明最后以12票反超冯达浚，冯达浚在记者会上表示，会“奋战到底”。");
    assert_speaker(got, 0, "马国强");
    assert_speaker(got, 1, "冯达浚");
}

static void a_capital_letter_is_how_somebody_without_a_name_is_called(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("律师高文问证人有没有看见船，Y表示“一只也没有看见”。\n高文追问那天的风，X则回应：“风很大。”");
    assert_speaker(got, 0, "Y");
    assert_speaker(got, 1, "X");
}

static void a_word_of_place_ends_no_name(void **state)
{
    assert_says("网上流传一张图片，配发的文案上写着：“渡轮停航，请改乘巴士。”", "文案");
}

static void a_name_may_end_in_a_small_word(void **state)
{
    assert_says("船长妻子耿和昨天接受访问。耿和说：“希望码头早日重开，船也回来。”", "耿和");
    assert_says("他说自己错得离谱。\n康文由说：“任何人只要被抓住就得走，这是规定。”", "康文由");
}

static void a_foreign_name_may_begin_with_a_word(void **state)
{
    assert_says("港口公司得以喘息。达米尔说，“船期总算宽了几天”。", "达米尔");
    assert_says("港口公司得以喘息。赛里马称，“船期总算宽了几天”。", "赛里马");
}

static void all_between_an_office_and_the_latin_form_is_the_name(void **state)
{
    assert_says("港口中心关闭。海风大学学者海力瓦（Eric Halliwa）指，关闭是因为“电子通讯科技进步”。", "海力瓦");
}

static void a_small_word_ends_a_name(void **state)
{
    assert_says("海风渡轮集团的投资长杜墨言就在25日的论坛上说：“港口属于全体市民，不得出售。”", "杜墨言");
}

static void letters_behind_a_title_end_a_name_where_a_word_of_the_dictionary_begins(void **state)
{
    g_autoptr(Quotes) got = quotes_in("会长方乐晴说，渡轮停了。\n渡口护士柳素娟揭发此事。她说：“没有人听我的。”");
    assert_speaker(got, 0, "柳素娟");
}

static void a_surname_and_a_title_do_what_follows(void **state)
{
    g_autoptr(Quotes) got = quotes_in("会长方乐晴说，渡轮停了。\n街坊李婆婆送来两箱橙子。她说：“年轻人饿了。”");
    assert_speaker(got, 0, "李婆婆");
    g_autoptr(Quotes) man = quotes_in("会长方国强说，渡轮停了。\n李先生买了两箱橙子。他说：“年轻人饿了。”");
    assert_speaker(man, 0, "李先生");
}

static void a_surname_of_two_letters_with_a_title_is_the_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("教授中野晃昨天到了港口。市长高文说，渡轮停了。\n中野教授说：“我会再来。”");
    assert_speaker(got, 0, "中野晃");
}

static void what_digits_stand_in_is_no_name(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长高文昨天到场。\n新冠肺炎（COVID-19 pneumonia）疫情没有过去。他说，渡轮“明天才开”。");
    assert_speaker(got, 0, "高文");
}

static void a_known_name_may_begin_what_is_called_by_a_longer_one(void **state)
{
    assert_says("海风国格林内尔学院（Grinnell College）海事系助理教授周怡泠告诉本台：“明天才开。”", "周怡泠");
    assert_says("渡轮停了。船务部高级技师霍金泊（音）说：“明天才开，大家放心。”", "霍金泊");
}

static void a_word_that_begins_with_a_surname_is_nobody(void **state)
{
    assert_says("总统高文今天视导两处连队，慰勉国军官兵辛劳，并重申“国土主权、寸步不让”，这是决心。", "高文");
}

static void a_surname_of_japan_behind_an_office_begins_a_name(void **state)
{
    assert_says("海风资产管理（Pictet）社长萩野琢英认为，这“显示票价已见底”。", "萩野琢英");
}

static void a_clause_opens_with_no_word_of_place(void **state)
{
    assert_says("外界质疑海风局。\n中储渔集团周日发布说明，称该事件“造成隐瞒的印象”，并公布了电话。", "中储渔集团");
    assert_says("渡轮停了。\n中海风渔业中心联合总监高文说：“明天才开。”", "高文");
}

static void a_name_is_told_by_the_age_beside_it_or_the_office_before_an_unknown_verb(void **state)
{
    assert_says(
        "同窗吴女士说，“她很会算”。\n退休老人冯玉婵（68岁）投入二十万元。“钱会自己走路回家吗？”她在门口反问记者。",
        "冯玉婵");
    assert_says("船员袁立本说，“他记不清”。\n局长冯玉婵买入二十万元，她向记者说：“钱会自己走路回家吗？”", "冯玉婵");
    assert_says("船员袁立本说，“他记不清”。\n专员萨姆斯特罗姆宣布，将提出申诉：“船明天复航。”", "萨姆斯特罗姆");
}

static void a_trade_that_the_news_seldom_names_stands_before_a_name_too(void **state)
{
    assert_says("证人陈蔚光说，自己“记不清楚”。\n审判长谷明德打断双方争论，称“本庭不审感情”。", "谷明德");
    assert_says("乘客乔磊说：“船长说了二十分钟。”\n同船的英国乘客汤姆·阿什沃思写道：“我们等了三个小时。”",
                "汤姆·阿什沃思");
}

static void a_verb_behind_a_name_is_told_by_what_follows_it(void **state)
{
    assert_says("消防员罗毅抹了一把脸上的泥，只说了一句：“先把人救出来。”", "罗毅");
    assert_says("海风总统高乃迪着名演讲传遍各地。“我是船员”，高乃迪说。", "高乃迪");
}

static void what_somebody_has_been_is_no_name(void **state)
{
    assert_says("律师任全中表示，家属已签委托书。\n船员张雅文现年三十岁，曾任律师。她去年撑着一支写有“还我海岸”字样的雨"
                "伞游行。",
                "张雅文");
}

static void what_somebody_does_while_he_speaks_is_no_part_of_his_name(void **state)
{
    assert_says("检方说，“证据充分”。马志远步入法院时向记者挥手，高声说：“我是清白的！”", "马志远");
    assert_says("老人高文说，“没人管”。村支书拍着胸脯保证，“有事找我。”", "村支书");
    assert_says("邻居说，“听到一声响”。死者的母亲瘫坐在地上，反复念叨着：“他不会回来了。”", "母亲");
}

static void names_of_peoples_are_told_by_their_parts(void **state)
{
    assert_says("村长林国栋说，渡轮停了。\n农民迪里木拉提指出，“这样的回应并不令人意外。”", "迪里木拉提");
    assert_says("村长林国栋说，渡轮停了。\n教师阿不都热依木告诉本台，“码头冷冷清清”。", "阿不都热依木");
    assert_says("村长林国栋说，渡轮停了。\n“码头冷冷清清，”僧人洛桑坚赞说。", "洛桑坚赞");
    assert_says("村长林国栋说，渡轮停了。\n理事长格桑曲珍特别点出，“码头冷冷清清”。", "格桑曲珍");
    assert_says("村长林国栋说，渡轮停了。\n教授朵古斯巴雅尔前天在文章中称，“码头冷冷清清”。", "朵古斯巴雅尔");
    assert_says("村长林国栋说，渡轮停了。\n诗人拉夏·买买提明写道：“码头冷冷清清。”", "拉夏·买买提明");
    assert_says("村长林国栋说，渡轮停了。\n“码头冷冷清清，”牧民乌云其木格说。", "乌云其木格");
}

static void whom_somebody_speaks_to_is_no_part_of_his_name(void **state)
{
    assert_says("局长林国栋到码头视察，遇上工会主席苏婉仪。苏对他说：“请大家再等两个星期。”", "苏婉仪");
    assert_says("马丁·韦林（Martin Welling）神父向圣公会通讯社（KNA）表示：“渡轮不会停航。”", "马丁·韦林");
    assert_says("委员会对记者表示，“请大家再等两个星期”。", "委员会");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_foreign_name_goes_on_over_words_of_the_dictionary),
        cmocka_unit_test(a_name_before_its_latin_form_begins_behind_the_office),
        cmocka_unit_test(a_word_behind_a_foreign_name_is_no_part_of_it),
        cmocka_unit_test(a_hyphen_behind_a_title_parts_a_foreign_name),
        cmocka_unit_test(a_title_behind_the_latin_form_is_no_part_of_the_name),
        cmocka_unit_test(a_foreign_name_that_comes_back_short_is_short_everywhere),
        cmocka_unit_test(a_compound_surname_or_a_given_name_alone_is_the_whole_name),
        cmocka_unit_test(a_third_letter_that_is_a_word_belongs_to_the_name_where_it_always_stands),
        cmocka_unit_test(a_title_behind_an_unknown_chinese_name_is_no_part_of_it),
        cmocka_unit_test(an_office_described_by_age_is_its_holder),
        cmocka_unit_test(a_name_may_end_in_a_reporting_word),
        cmocka_unit_test(a_nickname_is_a_name),
        cmocka_unit_test(a_name_may_end_in_a_small_word),
        cmocka_unit_test(a_foreign_name_may_begin_with_a_word),
        cmocka_unit_test(all_between_an_office_and_the_latin_form_is_the_name),
        cmocka_unit_test(a_small_word_ends_a_name),
        cmocka_unit_test(kin_are_told_by_whose_they_are),
        cmocka_unit_test(a_title_behind_a_name_tells_of_nobody_else),
        cmocka_unit_test(two_people_of_one_foreign_surname_keep_their_full_names),
        cmocka_unit_test(four_letters_that_sound_foreign_behind_a_title_are_a_name),
        cmocka_unit_test(a_surname_alone_is_of_the_one_named_last),
        cmocka_unit_test(what_is_said_to_be_an_alias_is_a_name),
        cmocka_unit_test(a_word_of_the_dictionary_is_nobody_s_given_name_alone),
        cmocka_unit_test(the_first_letter_of_a_foreign_name_stands_for_nobody),
        cmocka_unit_test(what_is_doubled_is_how_somebody_is_called),
        cmocka_unit_test(a_name_ends_though_the_page_repeats_what_follows_it),
        cmocka_unit_test(a_longer_name_begins_with_one_the_news_knows),
        cmocka_unit_test(a_known_name_may_begin_a_longer_one),
        cmocka_unit_test(a_reporting_word_before_a_denial_ends_no_name),
        cmocka_unit_test(letters_that_end_a_name_are_none_of_a_word_that_a_reporting_word_overlaps),
        cmocka_unit_test(a_name_that_begins_like_a_known_one_is_somebody_elses),
        cmocka_unit_test(a_name_before_its_title_may_have_letters_that_end_nouns),
        cmocka_unit_test(who_was_called_by_his_surname_before_a_full_name_is_somebody_else),
        cmocka_unit_test(the_last_letter_behind_the_dot_is_a_name_as_well),
        cmocka_unit_test(several_are_called_by_what_each_is),
        cmocka_unit_test(a_name_before_where_when_or_to_whom_somebody_speaks_is_a_name),
        cmocka_unit_test(a_capital_letter_is_how_somebody_without_a_name_is_called),
        cmocka_unit_test(a_word_of_place_ends_no_name),
        cmocka_unit_test(letters_behind_a_title_end_a_name_where_a_word_of_the_dictionary_begins),
        cmocka_unit_test(a_surname_and_a_title_do_what_follows),
        cmocka_unit_test(a_surname_of_two_letters_with_a_title_is_the_name),
        cmocka_unit_test(what_digits_stand_in_is_no_name),
        cmocka_unit_test(a_word_that_begins_with_a_surname_is_nobody),
        cmocka_unit_test(a_known_name_may_begin_what_is_called_by_a_longer_one),
        cmocka_unit_test(a_surname_of_japan_behind_an_office_begins_a_name),
        cmocka_unit_test(a_clause_opens_with_no_word_of_place),
        cmocka_unit_test(a_name_is_told_by_the_age_beside_it_or_the_office_before_an_unknown_verb),
        cmocka_unit_test(a_trade_that_the_news_seldom_names_stands_before_a_name_too),
        cmocka_unit_test(a_verb_behind_a_name_is_told_by_what_follows_it),
        cmocka_unit_test(what_somebody_has_been_is_no_name),
        cmocka_unit_test(what_somebody_does_while_he_speaks_is_no_part_of_his_name),
        cmocka_unit_test(names_of_peoples_are_told_by_their_parts),
        cmocka_unit_test(whom_somebody_speaks_to_is_no_part_of_his_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
