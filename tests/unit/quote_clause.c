/* quote_clause.c -- who is the subject of which verb: what describes a noun, what is only spoken to, what is denied. */
#include "quote_fixture.h"

static void what_opens_a_clause_may_only_describe_who_speaks(void **state)
{
    g_autoptr(Quotes) got = quotes_in("联合国港口问题专家高文说：“码头太旧了。”"
                                      "\n陈志远国际经济研究所的研究员方思敏向记者表示：“渡轮还会涨价。”");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "方思敏");
}

static void who_is_described_at_the_head_of_a_sentence_is_its_subject(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远表示，渡轮会停驶。\n拥有两艘船的船长王立文也加入了罢工。他说：“我不开船。”"
                  "\n市长陈志远表示，渡轮会停驶。\n人称“海狼”的王立文，不仅为陈志远造船，"
                  "也教人出海。他曾说：“海会记住一切。”");
    assert_speaker(got, 0, "王立文");
    assert_speaker(got, 2, "王立文");
}

static void a_question_woven_into_a_clause_does_not_end_its_sentence(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远表示，渡轮会停驶。\n学者王立文先前就“渡轮为什么停？”，提出分析。"
                                      "\n他表示：“船太旧了。”");
    assert_speaker(got, 1, "王立文");
}

static void who_is_answered_does_not_speak(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文的船停了。他回应《海风日报》表示：“我们会再开。”"
                                      "\n市长陈志远昨天回应王立文说：“船还不能开。”"
                                      "\n为了回应船员指控“市长说谎”的质疑，陈志远昨天到场。");
    assert_speaker(got, 0, "王立文");
    assert_speaker(got, 1, "陈志远");
}

static void what_was_not_answered_at_once_is_not_said(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文说，渡轮会停驶。海风公司没有立即回应。“我们等了三天。”");
    assert_speaker(got, 0, "王立文");
}

static void a_title_tells_whether_he_or_she_is_meant(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("律师林海伦（Helen Lin）的弟弟林海文（Harry Lin）被捕，她在法院外表示：“他什么也没做。”");
    assert_speaker(got, 0, "林海伦");
}

static void the_bracket_behind_a_name_hides_no_writer(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文（Peter Gowen）推文表示：“我们明天出海。”");
    assert_speaker(got, 0, "高文");
}

static void a_street_is_no_word_of_saying(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文表示，船停了。\n“船还在，”道恩银行主席高立群（Carl Gowen）说。");
    assert_speaker(got, 0, "高立群");
}

static void a_name_may_end_with_an_adverb_and_not_with_its_verb(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风市市长龚正说：“我们会努力。”");
    assert_speaker(got, 0, "龚正");
}

static void who_holds_a_paper_speaks_and_not_the_paper(void **state)
{
    g_autoptr(Quotes) got = quotes_in("期间有多名市民手持《海风日报》高喊“不要停船”。");
    assert_speaker(got, 0, "市民");
}

static void what_a_clause_is_about_has_a_speaker_of_its_own(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文到场。对于市长陈志远说“船太旧了”，王立文反指市长没有上过船。");
    assert_speaker(got, 0, "陈志远");
}

static void several_are_no_one_that_a_pronoun_means(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("部长高文（Peter Gowen）对议会表示，立即停船。\n议员们向市长施压。\n“我们会查，”他说。");
    assert_speaker(got, 0, "高文");
}

static void a_report_hides_nobody_whom_it_tells_of(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长李国明表示，船要停。\n据《海风日报》报道，船长王立文昨天在会上唱衰渔业，"
                                      "他说：“船太旧了。”");
    assert_speaker(got, 0, "王立文");
}

static void what_describes_a_noun_governs_no_words(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文获提名后表示，“我很高兴”，并说，市长陈志远对他表达出的信心让他“深感荣幸”。");
    assert_speaker(got, 1, "王立文");
}

static void whom_something_rouses_goes_on_speaking(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，船要停。此事引发许多渔民不满，质疑市长“只顾面子”。");
    assert_speaker(got, 0, "渔民");
}

static void who_is_made_to_say_something_says_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文说，船要停。新渡轮让渔民直呼“太好看了，再来一艘吧”。"
                                      "\n市长陈志远说，船要停。此举促使法国指责此举是“强盗的逻辑”。"
                                      "\n船长王立文说，船要停。海事局让工会回应，遂指“工会没有说清楚”。");
    assert_speaker(got, 0, "渔民");
    assert_speaker(got, 1, "法国");
    assert_speaker(got, 2, "海事局");
}

static void who_acts_beside_what_was_said_goes_on_speaking(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远批评停航，但工会昨天也发出声明，强调“船不能停”。"
                                      "\n市长陈志远说，工会昨天也发出声明，强调“船不能停，谁也不能走”。");
    assert_speaker(got, 0, "工会");
    assert_speaker(got, 1, "陈志远");
}

static void who_answers_is_no_part_of_the_question(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远说，船要停。\n被问及停航，会否担心下次在选举中被罚，工会主席林秀珍回应说希望渔民明白，"
                  "一年后的事不在考虑之列，“今天是每个人的责任，我们都要尊重”。");
    assert_speaker(got, 0, "林秀珍");
}

static void what_is_put_off_does_not_speak(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局昨日发表声明，对市政府延后渡轮复航半年表示“严重关切”。");
    assert_speaker(got, 0, "港务局");
}

static void what_others_show_is_said_by_who_says_so(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("副市长王立文告诉议会，联合渔会从几方面看都算是个“成功的实验”，但“也有很多担心的理由”。"
                  "\n港务局的报告显示，码头“已经太旧，不能再用”。");
    assert_speaker(got, 0, "王立文");
    assert_speaker(got, 1, "王立文");
    assert_speaker(got, 2, "报告");
}

static void what_a_phrase_goes_on_with_is_no_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("五国外长周日发表声明。\n五国外长对于市府“不公正地取消”资格，"
                                      "以及“不相称地推迟”议会选举表示“严重关切”，并指此举已破坏根基。");
    assert_speaker(got, 2, "五国外长");
}

static void who_is_said_to_lie_lies_himself(void **state)
{
    g_autoptr(Quotes) got = quotes_in("发言人李国强称，有人罔顾船员承受的巨大压力，谎称“码头资源充足，无需支援”，"
                                      "这是自欺欺人。");
    assert_speaker(got, 0, "有人");
}

static void a_promise_kept_promises_nothing(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长王立文说，市政府会履行承诺，“绝不拖延”。");
    assert_speaker(got, 0, "王立文");
}

static void a_number_with_commas_is_one_number(void **state)
{
    assert_says("船长李戡主持典礼。他向在场的1,107名毕业生表示：“我们不是来看热闹的。”", "李戡");
}

static void who_somebody_is_with_does_not_speak(void **state)
{
    assert_says("船员李戡认得不少乘客，乘客却跟李戡说：“不要紧，我们明天再来一次。”", "乘客");
    assert_says("陈志远谈到码头。而与陈志远会面的部长李戡，虽然重申友好，但也指“必须保留所有渡轮”。", "李戡");
}

static void a_clause_that_describes_somebody_may_end_with_a_verb_of_saying(void **state)
{
    assert_says("议员李戡昨天说，渡轮很好。船长高文说，他不同意。在周二还对渡轮作出正面评价的李戡似乎改变了看法。\n“我"
                "们先不动工，”他在"
                "会议上说。",
                "李戡");
    assert_says("坚定的船长高文离开码头时称，绝不让步。而同时被捕的船务公司社长李戡被带走时，称“一定可以撑下去”。",
                "李戡");
}

static void whom_the_phrase_names_may_have_an_adverb_before_him(void **state)
{
    assert_says("代表高文反驳说，船太旧。渡轮公司的主要股东李戡这次没有与高文见面。他认为传闻“纯属虚构”。", "李戡");
}

static void what_something_is_done_with_does_not_speak_in_a_later_sentence(void **state)
{
    assert_says("李戡回应指，政治人物不应怕事。他又说，此行很有收获，并以1938年《港口协定》（Port "
                "Agreement）暗讽局势。“双方为了"
                "避免战争，牺牲了渡轮。”",
                "李戡");
}

static void a_body_that_a_clause_leads_to_says_what_follows(void **state)
{
    assert_says("总公司设在山国的渡轮平台西岸网也宣布，有关账号“将被禁止使用任何服务”。", "西岸网");
}

static void who_is_blamed_does_not_speak(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("发言人陈志远昨天回应提问时，直指海风国国务卿说，“他扬言复航，这是痴人说梦。他等不到那一天了。”");
    assert_speaker(got, 0, "陈志远");
}

static void a_view_before_a_colon_is_of_who_has_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("陈志远主持会议，总结多条经验，在何清思看来：“其实核心就是一条：借钱、拖时间。”");
    assert_speaker(got, 0, "何清思");
}

static void who_is_urged_does_not_speak(void **state)
{
    assert_says("海风市领导人敦促船员们说：“我们不能让居民在岸上过节，今晚就要开航。”", "海风市领导人");
}

static void what_a_sentence_is_about_is_said_by_nobody(void **state)
{
    assert_says(
        "市长何清思昨日见记者。至于邻市发言人高文早前批评停航时提及渡轮太少，何清思表示，渡轮只有一艘。她表示，评论他人"
        "“没有特别价值”。",
        "何清思");
}

static void a_dateline_is_no_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("路透香港9月25日 - 针对市长高文在接受采访时称这艘渡轮是“最旧的一艘船，早该停了”，"
                                      "海风公司回应称，并非如此。");
    assert_speaker(got, 0, "高文");
}

static void who_acts_for_a_country_is_not_its_deputy(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长高文说，渡轮停了。"
                                      "\n船长方思敏代表香港参加了会议。她表示，渡轮太旧，但“还能再开一年”。");
    assert_speaker(got, 0, "方思敏");
}

static void words_before_a_report_are_of_whom_it_tells(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长高文说，渡轮停了。\n“船太旧了，”据海风社报道，船长方思敏会后表示。");
    assert_speaker(got, 0, "方思敏");
}

static void who_acts_behind_the_marks_of_another_says_what_follows(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长高文写道：“渡轮停了”；船长王莲婷也很不满，在推特上表示“我们要开船”。");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "王莲婷");
}

static void who_is_heard_to_call_and_say_something_says_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长高文到了港口。已到的船员听到那位方女士打电话说：“他来了，你们快些。”");
    assert_speaker(got, 0, "方女士");
}

static void what_nobody_will_tell_another_is_not_said(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文说，他没有收到通知。一名匿名船员透露，以后他不会主动向公司通报，“那只是给船长的规定”。");
    assert_speaker(got, 0, "匿名船员");
}

static void who_is_described_by_whom_he_met_is_not_spoken_to(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文说，他没有收到通知。一名上周才与海风国官员会面的议员透露，“那只是给船长的规定”。");
    assert_speaker(got, 0, "议员");
}

static void who_blames_a_body_goes_on_speaking(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文批评海风市政府说：“渡轮停得不地道，该先说一声。”");
    assert_speaker(got, 0, "王立文");
}

static void a_verb_may_be_a_word_of_an_office(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长王立文说，渡轮停了三天。\n英国临湾大学海洋研究计划主任沙力群认为，航线不会再开。"
                  "\n“船厂早就关了，没有人会造新的船。”");
    assert_speaker(got, 0, "沙力群");
}

static void who_describes_what_is_asked_answers(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("议员上星期仍倡议公司，乘客须先登记。有记者追问公司对建议的回应，市长陈志远形容：“我们听见了。”"
                  "\n她续指：“乘船不用登记，没有人会查你的票。”");
    assert_speaker(got, 1, "陈志远");
}

static void what_somebody_says_before_he_does_something_he_says(void **state)
{
    assert_says("“双方会谈到渡轮和货船，气氛很好，”海风国外交部在部长出访前表示。", "外交部");
}

static void what_describes_a_foreigner_before_his_office_does_not_speak(void **state)
{
    assert_says("“大家都没有想到票价会涨这么多，”海风证券(Haifeng Securities)驻星屿老牌汇率策略师Kim Lee说。",
                "Kim Lee");
    assert_says("“大家都没有想到票价会涨这么多，”林利海德森投资环岛债券主管Kim Lee表示。", "Kim Lee");
    assert_says("“大家都没有想到票价会涨这么多，”海风对冲基金销售主管Kim Lee表示。", "Kim Lee");
}

static void who_says_it_in_a_tweet_is_the_subject(void **state)
{
    assert_says("船员林大春（Lin Dachun）乐见渡轮复航，但也推文表示，“政府要求票价尽快落实。”", "林大春");
    assert_says("然而，如果说停航导致动荡，那么“有人想趁着乱局涨价，”分析师王立文说。", "王立文");
}

static void a_verb_before_the_reporting_word_shows_the_subject_too(void **state)
{
    assert_says("政府正在考虑派船出海，参加国际行动，法国随即发出警告，这是一个“危险的步骤，不会得逞”。", "法国");
    assert_says("复航令也得到反对党的拥护，认为这是“把船开向岛民的一步”。", "反对党");
    assert_says("推特上的支持者很快将林霞称为“真正的女船长，海的女儿”。", "支持者");
}

static void a_semicolon_ends_what_another_says(void **state)
{
    assert_says(
        "船员林大春形容，渡轮“是海上的家”；顾问王立文（Wang Liwen）也形容，渡轮很旧，形容它比货船“更老、更容易漏水”。",
        "王立文");
}

static void an_officer_is_no_judge_in_a_word(void **state)
{
    assert_says("熟悉关闭码头理由的执法官员表示，“那里的活动早已越界”。", "执法官员");
    assert_says("不愿透露全名的林霞说：“我小时候就盼着当船长。”", "林霞");
}

static void what_somebody_does_is_no_part_of_what_he_is(void **state)
{
    assert_says("一位律师看了船务公司对林霞的指控，他认为当局不会手软：“这样处理看起来，内部是有分歧的。”", "律师");
    assert_says("林霞流着眼泪说：“我父母很穷，他们能怎么办？”", "林霞");
    assert_says("林霞思考片刻又说：“不仅是我的原因，这条红线会移动。”", "林霞");
    assert_says("北韩中央通信社说：“这条红线会移动，原因不只一个。”", "北韩中央通信社");
    assert_says("高文斯连任竞选团队说：“这条红线会移动，原因不只一个。”", "高文斯连任竞选团队");
}

static void words_between_a_subject_and_its_verb_may_be_unknown(void **state)
{
    assert_says("在抱怨队伍太长时，一位验票人员面色平和地称，“不想等可以回去，没人拦着你”。", "验票人员");
}

static void an_institution_that_somebody_belongs_to_says_what_follows(void **state)
{
    assert_says("袁立本在庭上说：“我数的是泥沙。”\n袁立本所在的北岭大学发表声明，强调其数据系“持有许可收集”。",
                "北岭大学");
}

static void a_clause_with_marks_that_end_a_sentence_keeps_them(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("演员丁可琪替导演抱不平，“我们在海上泡了四十天，这算什么？”制片人公会昨回应，“尊重专业”。\n"
                  "“船不会开了，”船员高文说，“明天也不会。”");
    assert_speaker(got, 0, "丁可琪");
    assert_speaker(got, 1, "制片人公会");
    assert_speaker(got, 2, "高文");
}

static void who_is_asked_while_he_is_met_is_the_subject(void **state)
{
    assert_says("总裁柯佩珊在海风银行任职。她受电邮访问时告诉本报：“先听再说。”", "柯佩珊");
    assert_says("家长田女士走进医院，“院长跟我说，‘过期几天不要紧’。”", "院长");
}

static void a_topic_may_stand_behind_a_link(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "陆克（Luke Lu）回应指没有受到压力，但针对部长王立本恐吓方思敏要“付出深重代价”，他直言“完全无法接受”。");
    assert_speaker(got, 0, "王立本");
    assert_speaker(got, 1, "陆克");
    g_autoptr(Quotes) got2 = quotes_in("关于海风媒体报导“渡轮公司偷倒废油”，外交部今早回应称，没有此事。");
    assert_speaker(got2, 0, "海风媒体");
    g_autoptr(Quotes) got3 =
        quotes_in("但渔业部在发布会中，却没有就港府对渔民谴责一事帮腔，反而重申愿意陪渔会“用法律讨回鱼钱”。");
    assert_speaker(got3, 0, "渔业部");
}

static void who_meets_somebody_speaks_meanwhile(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "局长罗毅表示遗憾。罗毅17日接受海风电视台的主持人高文（Gao Wen）采访时透露，“法案将划出红线，绝不后退”。");
    assert_speaker(got, 0, "罗毅");
}

static void what_describes_a_person_may_open_with_a_preposition_or_behind_a_report(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "部长罗毅到访。局长高文说：“我很好。”对海国强硬的罗毅在下水礼讲话中首先提及海国，他说总统“看穿了海国的账本”。");
    assert_speaker(got, 0, "高文");
    assert_speaker(got, 1, "罗毅");
    g_autoptr(Quotes) got2 =
        quotes_in("据海风社报道，负责南岛以及北岛事务的大臣罗毅（Luo Yi）在论坛上，批评实行新法，“无非是要渔民闭嘴”。");
    assert_speaker(got2, 0, "罗毅");
}

static void a_country_speaks_in_a_paper_that_it_brings_out(void **state)
{
    g_autoptr(Quotes) got = quotes_in("继美国退出谈判之后，澳大利亚也向渔会提交了声明不再出席。澳大利亚5月2日向渔"
                                      "会提交的声明表示，“海图画错了地方”。");
    assert_speaker(got, 0, "澳大利亚");
}

static void a_noun_right_before_a_colon_may_be_the_verb(void **state)
{
    g_autoptr(Quotes) got = quotes_in("报道显示，《平安书》封面标有两家字样，不过，海风出版社声明：“从未出版此书”。");
    assert_speaker(got, 0, "海风出版社");
}

static void days_from_one_to_another_are_one_time(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风官方宣布，成立调查组。局长罗毅22至24日到海风考察，他在谈到治理时要求官员把工"
                                      "作做好，这样才能“雾再大，船也不偏”。");
    assert_speaker(got, 0, "罗毅");
}

static void who_is_bidden_to_answer_or_puts_right_a_question_speaks(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("局长罗毅到场。有记者问到道歉声明，要求罗毅证实。但他回答，“根本不存在这种情况”。");
    assert_speaker(got, 0, "罗毅");
    g_autoptr(Quotes) got2 =
        quotes_in("有记者提问海风有自己的原则，局长罗毅连忙更正，海风只有政策。“政策可以慢慢改，船期就由我们来定。”");
    assert_speaker(got2, 0, "罗毅");
}

static void whom_somebody_speaks_to_may_be_described(void **state)
{
    g_autoptr(Quotes) got = quotes_in("贺妈曾对年轻时的局长方思敏说过：“你会是头一个开夜船的女儿，可别只有你一个。”");
    assert_speaker(got, 0, "贺妈");
    g_autoptr(Quotes) got2 =
        quotes_in("局长方思敏到场。贺妈曾对年轻时的方思敏说过：“你会是头一个开夜船的女儿，可别只有你一个。”");
    assert_speaker(got2, 0, "贺妈");
}

static void what_describes_a_subject_may_hold_prepositions_and_verbs(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("曾经誓言要把海国“赶回内河去”的《海风时报》总编罗毅也说，“跟海国打交道，先把船停稳”。");
    assert_speaker(got, 1, "罗毅");
    g_autoptr(Quotes) got2 = quotes_in("局长高文说：“好。”上月还对新码头做出了很高评价的部长罗毅似乎意识到了不满。“我们"
                                       "先不动工，”他在今天的会上说。");
    assert_speaker(got2, 1, "罗毅");
    g_autoptr(Quotes) got3 = quotes_in("局长罗毅发表演说。他当晚两次提到海风，一次是在叙述政策并没有带来高文总统希"
                                       "望看到的改变。他说，“我们把船都停远了。”");
    assert_speaker(got3, 0, "罗毅");
}

static void who_acts_in_contrast_has_the_words_before_his_verb(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("局长罗毅要求海国停止危险举动，部长陆克（Luke Lu）则对渡轮附近“破坏航道稳定”的活动表示关切。");
    assert_speaker(got, 0, "陆克");
}

static void a_dash_ends_a_dateline(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("路透9月25日 - 位于海风的基地指挥官周日表示，一段视频是“宣传工具的一种”，旨在施压。");
    assert_speaker(got, 0, "基地指挥官");
}

static void a_country_that_opens_a_clause_stays_its_subject(void **state)
{
    g_autoptr(Quotes) got = quotes_in("美国去年关闭了中国在海风的观测站，称站里是“没有人会看海的地方”。");
    assert_speaker(got, 0, "美国");
}

static void a_passive_reaches_back_over_offices(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("议员陆其安为渡轮写歌，遭对手、海风党籍镇长候选人李眉清狠泼冷水说：“唱歌能挡雾吗？先去修好雷达吧。”");
    assert_speaker(got, 0, "李眉清");
}

static void what_an_institution_only_made_is_not_said_by_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "《海风日报》26日发表文章批评渡轮公司。文章说，渡轮公司不看天气。凡是港府推出的防雾举措“一概不理、照开不误”。");
    assert_speaker(got, 0, "海风日报");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_opens_a_clause_may_only_describe_who_speaks),
        cmocka_unit_test(who_is_described_at_the_head_of_a_sentence_is_its_subject),
        cmocka_unit_test(a_question_woven_into_a_clause_does_not_end_its_sentence),
        cmocka_unit_test(who_is_answered_does_not_speak),
        cmocka_unit_test(what_was_not_answered_at_once_is_not_said),
        cmocka_unit_test(a_title_tells_whether_he_or_she_is_meant),
        cmocka_unit_test(the_bracket_behind_a_name_hides_no_writer),
        cmocka_unit_test(a_street_is_no_word_of_saying),
        cmocka_unit_test(a_name_may_end_with_an_adverb_and_not_with_its_verb),
        cmocka_unit_test(who_holds_a_paper_speaks_and_not_the_paper),
        cmocka_unit_test(what_a_clause_is_about_has_a_speaker_of_its_own),
        cmocka_unit_test(several_are_no_one_that_a_pronoun_means),
        cmocka_unit_test(a_report_hides_nobody_whom_it_tells_of),
        cmocka_unit_test(what_describes_a_noun_governs_no_words),
        cmocka_unit_test(whom_something_rouses_goes_on_speaking),
        cmocka_unit_test(who_is_made_to_say_something_says_it),
        cmocka_unit_test(who_acts_beside_what_was_said_goes_on_speaking),
        cmocka_unit_test(who_answers_is_no_part_of_the_question),
        cmocka_unit_test(what_is_put_off_does_not_speak),
        cmocka_unit_test(what_others_show_is_said_by_who_says_so),
        cmocka_unit_test(what_a_phrase_goes_on_with_is_no_subject),
        cmocka_unit_test(who_is_said_to_lie_lies_himself),
        cmocka_unit_test(a_promise_kept_promises_nothing),
        cmocka_unit_test(a_number_with_commas_is_one_number),
        cmocka_unit_test(who_somebody_is_with_does_not_speak),
        cmocka_unit_test(a_clause_that_describes_somebody_may_end_with_a_verb_of_saying),
        cmocka_unit_test(whom_the_phrase_names_may_have_an_adverb_before_him),
        cmocka_unit_test(what_something_is_done_with_does_not_speak_in_a_later_sentence),
        cmocka_unit_test(a_body_that_a_clause_leads_to_says_what_follows),
        cmocka_unit_test(who_is_blamed_does_not_speak),
        cmocka_unit_test(who_is_urged_does_not_speak),
        cmocka_unit_test(what_a_sentence_is_about_is_said_by_nobody),
        cmocka_unit_test(a_view_before_a_colon_is_of_who_has_it),
        cmocka_unit_test(a_dateline_is_no_subject),
        cmocka_unit_test(who_acts_for_a_country_is_not_its_deputy),
        cmocka_unit_test(words_before_a_report_are_of_whom_it_tells),
        cmocka_unit_test(who_acts_behind_the_marks_of_another_says_what_follows),
        cmocka_unit_test(who_is_heard_to_call_and_say_something_says_it),
        cmocka_unit_test(what_nobody_will_tell_another_is_not_said),
        cmocka_unit_test(who_is_described_by_whom_he_met_is_not_spoken_to),
        cmocka_unit_test(who_blames_a_body_goes_on_speaking),
        cmocka_unit_test(a_verb_may_be_a_word_of_an_office),
        cmocka_unit_test(who_describes_what_is_asked_answers),
        cmocka_unit_test(what_somebody_says_before_he_does_something_he_says),
        cmocka_unit_test(what_describes_a_foreigner_before_his_office_does_not_speak),
        cmocka_unit_test(who_says_it_in_a_tweet_is_the_subject),
        cmocka_unit_test(a_verb_before_the_reporting_word_shows_the_subject_too),
        cmocka_unit_test(a_semicolon_ends_what_another_says),
        cmocka_unit_test(an_officer_is_no_judge_in_a_word),
        cmocka_unit_test(what_somebody_does_is_no_part_of_what_he_is),
        cmocka_unit_test(words_between_a_subject_and_its_verb_may_be_unknown),
        cmocka_unit_test(an_institution_that_somebody_belongs_to_says_what_follows),
        cmocka_unit_test(a_clause_with_marks_that_end_a_sentence_keeps_them),
        cmocka_unit_test(who_is_asked_while_he_is_met_is_the_subject),
        cmocka_unit_test(a_topic_may_stand_behind_a_link),
        cmocka_unit_test(who_meets_somebody_speaks_meanwhile),
        cmocka_unit_test(what_describes_a_person_may_open_with_a_preposition_or_behind_a_report),
        cmocka_unit_test(a_country_speaks_in_a_paper_that_it_brings_out),
        cmocka_unit_test(a_noun_right_before_a_colon_may_be_the_verb),
        cmocka_unit_test(days_from_one_to_another_are_one_time),
        cmocka_unit_test(who_is_bidden_to_answer_or_puts_right_a_question_speaks),
        cmocka_unit_test(whom_somebody_speaks_to_may_be_described),
        cmocka_unit_test(what_describes_a_subject_may_hold_prepositions_and_verbs),
        cmocka_unit_test(who_acts_in_contrast_has_the_words_before_his_verb),
        cmocka_unit_test(a_dash_ends_a_dateline),
        cmocka_unit_test(a_country_that_opens_a_clause_stays_its_subject),
        cmocka_unit_test(a_passive_reaches_back_over_offices),
        cmocka_unit_test(what_an_institution_only_made_is_not_said_by_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
