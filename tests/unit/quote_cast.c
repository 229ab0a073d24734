/* quote_cast.c -- who speaks on where a paragraph tells of several: for whom 他 and 海方 stand. */
#include "quote_fixture.h"

static void what_a_country_does_is_said_by_who_speaks_for_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("中国外交部发言人陈志远说，会谈已经结束。中方敦促对岸“不要一错再错”。");
    assert_speaker(got, 0, "陈志远");
    g_autoptr(Quotes) beside = quotes_in("中国外交部发言人陈志远说，中国对此表示“强烈不满和坚决反对”。");
    assert_speaker(beside, 0, "陈志远");
    g_autoptr(Quotes) both = quotes_in("中国国务委员兼外长陈志远昨天到访。\n陈志远说，中方希望对岸“放下傲慢和偏见”。");
    assert_speaker(both, 0, "陈志远");
}

static void what_another_country_does_is_its_own(void **state)
{
    g_autoptr(Quotes) other = quotes_in("美国国务卿高文说，会谈已经结束。中方敦促对岸“不要一错再错”。");
    assert_speaker(other, 0, "中方");
    g_autoptr(Quotes) expert = quotes_in("中国学者陈志远说，会谈已经结束。中方敦促对岸“不要一错再错”。");
    assert_speaker(expert, 0, "中方");
}

static void a_quotation_that_is_a_paragraph_keeps_its_speaker_in_mind(void **state)
{
    g_autoptr(Quotes) got = quotes_in("袁立本写道：“那天夜里，船没有来。”\n“我们等到天亮，没有人说一句话。”\n"
                                      "警察让大家戴上口罩，尽管谁也没有口罩。\n“后来，空气更稀薄了，”他写道。");
    assert_speaker(got, 2, "袁立本");
}

static void one_who_is_counted_is_meant_though_he_has_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("工会主席袁立本说，渡轮停了三天。\n一名知情人士说，公司早就知道。"
                                      "他又说：“那封信在桌上放了一个月。”");
    assert_speaker(got, 0, "知情人士");
}

static void whom_a_fronted_clause_names_is_not_meant(void **state)
{
    g_autoptr(Quotes) topic =
        quotes_in("外长袁立本指出，会谈已经结束。对于日前星屿国次卿高文访问海风，他形容“极为重大”。");
    assert_speaker(topic, 0, "袁立本");
    g_autoptr(Quotes) news = quotes_in("外长袁立本指出，会谈已经结束。得知船长高文去世，他写道：“我们失去了朋友。”");
    assert_speaker(news, 0, "袁立本");
}

static void whoever_tells_him_something_says_what_follows(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("教练高文说，他不愿意再教下去。高文说，一名校长告诉他，打学生“是一种有效的教学方法”。");
    assert_speaker(got, 0, "校长");
    g_autoptr(Quotes) both = quotes_in("一名官员说，外长陈志远告诉外相高文，毁约“是不可接受的一步”。");
    assert_speaker(both, 0, "陈志远");
    g_autoptr(Quotes) told = quotes_in("教练高文说，船员告诉他渡轮停了，他“不能接受这种安排”。");
    assert_speaker(told, 0, "高文");
}

static void who_answers_a_question_speaks_on(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("有议员追问渡轮的安排，市长袁立本回应指渡轮照常开出。“任何人都有权乘船，这一点不会改变。”");
    assert_speaker(got, 0, "袁立本");
    g_autoptr(Quotes) asked = quotes_in("记者问，市长袁立本说过“渡轮照常开出”，是否属实。");
    assert_speaker(asked, 0, "袁立本");
}

static void no_pronoun_means_who_tells_the_story(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长袁立本在码头等了一夜。记者在岸边等候，记者提出了几个问题。他形容：“浪比船高。”");
    assert_speaker(got, 0, "袁立本");
}

static void of_several_who_act_together_the_first_is_meant(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长袁立本和一众局长昨天到访码头，她在会见记者时呼吁市民“同舟共济”。她又说，渡轮“不会停航”。");
    assert_speaker(got, 0, "袁立本");
    assert_speaker(got, 1, "袁立本");
    g_autoptr(Quotes) told = quotes_in("一名律师说，船长高文和袁立本都已离岸。他又说，渡轮“不会停航”。");
    assert_speaker(told, 0, "律师");
    g_autoptr(Quotes) list =
        quotes_in("市长袁立本、议会海港与渔业委员会主席高文在声明中说：“航线必须在三天之内恢复。”");
    assert_speaker(list, 0, "袁立本");
}

static void a_name_that_is_a_paragraph_heads_what_stands_below(void **state)
{
    g_autoptr(Quotes) got = quotes_in("星屿国总统高文说，会谈已经结束，“谁也没有输”。\n"
                                      "● 海风国外交部发言人陈志远（Chen Zhiyuan）\n“我们正目睹一场政治文化的转变。”\n"
                                      "● 海风国前大臣袁立本（Yuan Liben）\n“这令人震惊，也令人难过，请大家记住。”");
    assert_speaker(got, 1, "陈志远");
    assert_speaker(got, 2, "袁立本");
}

static void a_spokesman_of_a_body_named_before_is_somebody_he_may_mean(void **state)
{
    assert_says("西岸国驻山国使馆指山国再次设限。\n发言人称，此举背道而驰。他说西岸国“一贯支持两国人民往来”。",
                "西岸国驻山国使馆");
}

static void he_is_not_whom_a_clause_tells_of_that_opens_with_a_verb(void **state)
{
    assert_says("校长陈志敏昨天到场。\n叶文松说，当下有点不高兴。\n他指的打压，例如是陈志敏事件，手段特别露骨。"
                "他举例，一个学者也被踢走，“我们觉得完全不合理，没有道理。”",
                "叶文松");
}

static void whom_he_speaks_to_is_not_he(void **state)
{
    assert_says("副市长高文周三表示，渡轮很安全。他与船长李戡举行的会议讨论了码头。他告诉李戡：“两艘船都会按时出发。”",
                "高文");
    assert_says("部长高文说，他多次来访。得知李戡辞世，他第一时间上传他与李戡的合照，并写道：“痛失良师。”", "高文");
}

static void a_crowd_is_no_one_that_a_pronoun_means(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长方思敏昨天到了港口。警察不断问方思敏关于渡轮的问题。她说：“他们问我船怎么沉的。”"
                  "\n一名家长说，渡轮停了。警察在场。他说：“孩子没法上学。”");
    assert_speaker(got, 0, "方思敏");
    assert_speaker(got, 1, "家长");
}

static void whom_the_paragraph_names_is_meant_before_who_spoke_in_the_last(void **state)
{
    assert_says(
        "外长袁立本说，会谈已经结束。\n海风是船长莫兰德（Erin Moland）到访的第一站。他上周说：“海上的雾很快就会散去。”",
        "莫兰德");
    assert_says("外长袁立本说，会谈已经结束。\n至于莫兰德（Erin Moland）先前的发言，他则说，“那是他一个人的看法”。",
                "袁立本");
}

static void it_is_the_institution_that_spoke_last(void **state)
{
    assert_says("外长袁立本说，船都很旧。海风大学发布报告，称船都很新。它表示，困难包括“最旧的那两艘船”。", "海风大学");
    assert_says("海风大学说，船都很新。外长袁立本说，船都很旧。他表示，困难包括“最旧的那两艘船”。", "袁立本");
}

static void a_title_with_a_surname_is_what_she_is_called(void **state)
{
    assert_says("昨天记者访问到当编辑的任先生，他对记者说：“我只拿到一半的工资。”", "任先生");
}

static void who_has_just_spoken_goes_on_about_a_country_or_an_institution(void **state)
{
    assert_says("外长袁立本说，会谈已经结束。外交部把船留在港口，“包括最旧的那两艘船”。", "袁立本");
    assert_says("外长袁立本说，会谈已经结束。外交部却把船留在港口，“包括最旧的那两艘船”。", "外交部");
}

static void whom_somebody_has_engaged_is_told_of(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("方思敏在看守所绝食抗议。方思敏的身体状况很差。方思敏母亲委托的律师袁立本不愿就此作出回应。"
                  "他对本台说：“我见过她姑姑，签了委托书。”");
    assert_speaker(got, 0, "袁立本");
}

static void whom_the_words_name_does_not_say_them(void **state)
{
    g_autoptr(Quotes) got = quotes_in("袁立本说，前市长高文还能容忍批评。但是陈志远上任之后，会议已成虚名。"
                                      "他说：“陈志远只要大家服从，他不允许有任何批评。”");
    assert_speaker(got, 0, "袁立本");
}

static void who_is_asked_is_meant_next(void **state)
{
    assert_says("议员陈志远周一到场。船长林荣说没有问题。有记者问陈志远票价一事，他回答说，“这要看渡轮”。", "陈志远");
}

static void who_is_named_in_his_words_is_not_meant(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长陈志远表示，她会开船。王立文质疑她是否懂海。"
                                      "\n她回击说，王立文应该“先在浪里站上一天，再来谈海”。");
    assert_speaker(got, 0, "陈志远");
}

static void one_who_is_pointed_at_is_meant_though_he_has_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长王立文说，渡轮停了三天。\n这位匿名人士表示，公司和船员都不清楚界线在哪里。"
                                      "\n他说：“那封信在桌上放了一个月。”");
    assert_speaker(got, 0, "匿名人士");
}

static void whom_a_sentence_says_somebody_to_be_is_meant_next(void **state)
{
    g_autoptr(Quotes) got = quotes_in("临湾基金会公布一份报告，作者是曾在海风港工作的研究员高立群（Carl Gowen）。"
                                      "他认为，停航是“一场没有人负责的意外”。");
    assert_speaker(got, 0, "高立群");
}

static void in_his_own_words_he_is_somebody_else(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船员林大春到场。\n市长陈志远说：“我曾与林大春通话，他说，‘渡轮一切都好，不会停。’我就放心了。”");
    assert_speaker(got, 0, "陈志远");
    assert_speaker(got, 1, "林大春");
}

static void a_bracket_says_whom_a_pronoun_means(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船员林大春到场。市长陈志远昨天批评船员。他（林大春）说：“渡轮一切都好，不会停。”");
    assert_speaker(got, 0, "林大春");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_country_does_is_said_by_who_speaks_for_it),
        cmocka_unit_test(what_another_country_does_is_its_own),
        cmocka_unit_test(a_quotation_that_is_a_paragraph_keeps_its_speaker_in_mind),
        cmocka_unit_test(one_who_is_counted_is_meant_though_he_has_no_name),
        cmocka_unit_test(whom_a_fronted_clause_names_is_not_meant),
        cmocka_unit_test(whoever_tells_him_something_says_what_follows),
        cmocka_unit_test(who_answers_a_question_speaks_on),
        cmocka_unit_test(no_pronoun_means_who_tells_the_story),
        cmocka_unit_test(of_several_who_act_together_the_first_is_meant),
        cmocka_unit_test(a_name_that_is_a_paragraph_heads_what_stands_below),
        cmocka_unit_test(a_spokesman_of_a_body_named_before_is_somebody_he_may_mean),
        cmocka_unit_test(he_is_not_whom_a_clause_tells_of_that_opens_with_a_verb),
        cmocka_unit_test(whom_he_speaks_to_is_not_he),
        cmocka_unit_test(a_crowd_is_no_one_that_a_pronoun_means),
        cmocka_unit_test(whom_the_paragraph_names_is_meant_before_who_spoke_in_the_last),
        cmocka_unit_test(it_is_the_institution_that_spoke_last),
        cmocka_unit_test(a_title_with_a_surname_is_what_she_is_called),
        cmocka_unit_test(who_has_just_spoken_goes_on_about_a_country_or_an_institution),
        cmocka_unit_test(whom_somebody_has_engaged_is_told_of),
        cmocka_unit_test(whom_the_words_name_does_not_say_them),
        cmocka_unit_test(who_is_asked_is_meant_next),
        cmocka_unit_test(who_is_named_in_his_words_is_not_meant),
        cmocka_unit_test(one_who_is_pointed_at_is_meant_though_he_has_no_name),
        cmocka_unit_test(whom_a_sentence_says_somebody_to_be_is_meant_next),
        cmocka_unit_test(in_his_own_words_he_is_somebody_else),
        cmocka_unit_test(a_bracket_says_whom_a_pronoun_means),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
