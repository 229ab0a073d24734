/* quote_kind.c -- utterance, fragment or mention; and sentences with quotations as units. */
#include "quote_fixture.h"

static void an_introduced_sentence_is_an_utterance(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说：“渡轮明天复航，大家可以放心。”");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
}

static void words_woven_into_the_sentence_are_a_fragment(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远批评公司的做法是“拿乘客的性命去冒险”，要求道歉。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
}

static void a_ships_name_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("渡轮“海燕七号”昨天在大雾中撞上码头。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void a_so_called_term_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("公司推出所谓“安心航行计划”，乘客并不领情。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void a_charge_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("警方说，船长被控“危及他人海上安全”和“隐瞒船只损坏”两罪。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
}

static void a_term_that_comes_again_and_again_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "市长谈到“海上走廊”的前景。居民问“海上走廊”在哪里。报告说“海上走廊”已经动工。\n议会昨天表决“海上走廊”预算。");
    for (guint i = 0; i < 4; i++)
        assert_kind(got, i, DZ_QUOTATION_MENTION);
}

static void titles_of_works_are_not_listed(void **state)
{
    g_autoptr(Quotes) got = quotes_in("《海风日报》和《海事条例》都没有提到这一点。");
    assert_int_equal(got->article->quotations->len, 0);
}

static const DzSentence *sentence_at(const Quotes *self, guint index)
{
    assert_true(index < self->article->sentences->len);
    return &g_array_index(self->article->sentences, DzSentence, index);
}

static void no_sentence_ends_inside_a_quotation(void **state)
{
    g_autoptr(Quotes) got = quotes_in("他问：“为什么停航？公司知道吗？”众人沉默良久，没有任何人回答这个问题。天黑了。");
    assert_int_equal(got->article->sentences->len, 3);
    assert_text(got, sentence_at(got, 0)->span, "他问：“为什么停航？公司知道吗？”");
    assert_text(got, sentence_at(got, 2)->span, "天黑了。");
}

static void no_attribution_is_cut_off_its_quotation(void **state)
{
    g_autoptr(Quotes) got = quotes_in("“我们不会退让。”他说。会议结束了。");
    assert_int_equal(got->article->sentences->len, 2);
    assert_text(got, sentence_at(got, 0)->span, "“我们不会退让。”他说。");
}

static void decimals_dots_and_abbreviations_end_no_sentence(void **state)
{
    g_autoptr(Quotes) got = quotes_in("股价下跌6.2%；埃林·莫兰德说还会跌。Mr. Smith arrived at 5.30 p.m. and left.");
    assert_int_equal(got->article->sentences->len, 2);
}

static void no_sentence_ends_at_an_abbreviation_in_brackets(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("来自海风州的参议员黑尔（Sen. Ruth Hale）投了反对票。她没有说明原因（见附录1.）。会议结束了。"
                  "大软公司（Bigsoft Corp.）周四说没有。");
    assert_int_equal(got->article->sentences->len, 4);
    assert_text(got, sentence_at(got, 0)->span, "来自海风州的参议员黑尔（Sen. Ruth Hale）投了反对票。");
}

static void no_sentence_ends_within_an_english_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in_language(
        "en", "The director, James B. Comb, told Sen. Anne K. Reed of St. Mary so. It was Plan B. The director left at 8 p.m. Friday.");
    assert_int_equal(got->article->sentences->len, 3);
    assert_text(got, sentence_at(got, 1)->span, "It was Plan B.");
}

static void a_description_before_a_closing_of_is_partial(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市民林秀珍形容这是“非常荒谬”的。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
}

static void marks_around_nothing_but_marks_quote_nothing(void **state)
{
    g_autoptr(Quotes) got = quotes_in("他说：「「「「」。\n下一段。“好的，我们来了。”他说。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "好的，我们来了。");
}

static void slogans_in_a_list_are_utterances(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("检方说，周立人在码头多次叫喊口号，包括「还我渔港」、「大坝必倒」和「官商勾结天诛地灭」。");
    for (guint i = 0; i < 3; i++)
        assert_kind(got, i, DZ_QUOTATION_DIRECT);
}

static void a_law_beside_slogans_is_a_mention(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("警察将高举写有「还我渔港」等字眼纸牌的渔民李大海拉走，指他涉嫌违反「港口安全条例」，其后将他拘捕。");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
}

static void who_encourages_advises(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局鼓励当地居民，“保持低调”并“回避人群”。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 1, DZ_QUOTATION_PARTIAL);
    assert_speaker(got, 0, "港务局");
}

static void slogans_that_a_sentence_is_about_are_mentions(void **state)
{
    g_autoptr(Quotes) got = quotes_in(
        "「还我渔港　大坝必倒」、「还我蓝天，还我大海」等口号，是去年码头抗争中常听到的。\n"
        "港务局表示，“还我渔港，大坝必倒”的口号有煽动含意。\n港务局表示“还我海港、大坝必倒”口号包含造反的意思。");
    for (guint i = 0; i < 4; i++)
        assert_kind(got, i, DZ_QUOTATION_MENTION);
    g_autoptr(Quotes) called = quotes_in("渔民李大海在码头高喊“还我渔港，大坝必倒”口号抗议。\n"
                                         "数百人上街，“鲜花好过水泥。”一个标语写道。");
    assert_kind(called, 0, DZ_QUOTATION_DIRECT);
    assert_kind(called, 1, DZ_QUOTATION_DIRECT);
}

static void the_title_of_a_speech_is_a_mention(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("市长陈志远昨天以“渔港团结一致，守护共同海岸”为题发表演说，讲题是“海岸与自由世界的未来”。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
}

static void a_weight_for_an_unknown_feature_is_an_error(void **state)
{
    assert_data_refused("quote/kinds.tsv", "loudness\t1\t0\twhy\n", "loudness");
}

static void a_line_that_is_wrong_twice_is_refused_for_its_first_fault(void **state)
{
    assert_data_refused("quote/words.tsv", "渡轮\tnoclass\tnouse\n", "noclass");
    assert_data_refused("quote/heads.tsv", "渡轮\tnokind\tnouse\n", "nokind");
}

static void a_colon_inside_of_a_quotation_introduces_nothing(void **state)
{
    g_autoptr(Quotes) got = quotes_in("“现在李明华承诺：如果你们选我，大坝一定会在明年修好，”李明华在港口说。船都在。");
    assert_int_equal(got->article->quotations->len, 1);
}

static void a_heading_quotes_what_is_said_in_the_text(void **state)
{
    g_autoptr(Quotes) got = quotes_in("#船员接种后“安然无恙”\n船医林小禾说：“全体船员至今安然无恙，请各位放心。”");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    g_autoptr(Quotes) other = quotes_in("#船员接种后“安然无恙”\n船医林小禾说：“全体船员明天回港，请各位放心。”");
    assert_kind(other, 0, DZ_QUOTATION_MENTION);
}

static void a_clause_whose_subject_stands_outside_is_a_fragment(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，公司拿旧船出海，“造成无法弥补的重大损失”。\n市长陈志远说，公司拿旧"
                                      "船出海，“但是乘客从来不知道船有多旧”。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
}

static void a_counted_programme_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局长林大为说，渡轮要做到“五个不误”。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void what_follows_a_list_is_said_of_all_of_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("公司一直提出“风浪太大”、“雷达太旧了”等说辞推脱。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 1, DZ_QUOTATION_PARTIAL);
}

static void introduced_words_are_an_utterance_without_their_closing_mark(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说：“我们明天就让渡轮复航，请大家放心……");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
}

static void letters_are_shorter_than_characters(void **state)
{
    g_autoptr(Quotes) got = quotes_in("外交部说，新船票上的“REPUBLIC OF SEABREEZE”字体会缩小。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void a_name_at_the_head_of_what_is_said_is_no_utterance(void **state)
{
    g_autoptr(Quotes) got = quotes_in("局长林大为说“海上走廊”明年动工。");
    assert_int_not_equal(quote_at(got, 0)->kind, DZ_QUOTATION_DIRECT);
}

static void what_is_held_up_is_an_utterance(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市民高举“复航有罪”的大纸牌走过码头。");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
}

static void a_predicate_after_a_comma_is_a_fragment(void **state)
{
    g_autoptr(Quotes) got = quotes_in("条例规定，船公司须公布检修记录，“对迟报的班次不予处罚”。\n"
                                      "法官说，公司删改记录，“助长侥幸心理”，要求彻查。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 1, DZ_QUOTATION_PARTIAL);
}

static void a_long_name_at_the_head_of_what_is_said_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远说，“海风市乘客服务联盟”将重新注册。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void a_new_name_is_a_mention(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长说，公司改为“海风轮渡公司”。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void what_somebody_calls_a_thing_is_his_word_for_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远把检修称为“本市的污点”，要求公司道歉。\n"
                                      "市长反对他所谓的“毫无意义的检修”。\n"
                                      "这些被海风公司形容为“闹事分子”的船员已经回家。");
    for (guint i = 0; i < 3; i++)
        assert_kind(got, i, DZ_QUOTATION_PARTIAL);
    g_autoptr(Quotes) other = quotes_in("老渡轮俗称“海上宫殿”，今年退役。");
    assert_kind(other, 0, DZ_QUOTATION_MENTION);
}

static void a_charge_is_none_of_what_is_said_of_it_in_a_later_clause(void **state)
{
    g_autoptr(Quotes) got = quotes_in("高文说，他的罪名是误点，呼吁居民不要忘记“十二位船员”。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
}

static void the_use_of_its_words_tells_what_a_quotation_is(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长在议会谈到公司“毫无影响”的检修。\n市长在议会谈到公司“全民保障”的检修。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
    g_autoptr(Quotes) other = quotes_in("居民眼里这“根本是挑衅”，没有人去。\n居民眼里这“海风保障网”，没有人去。");
    assert_kind(other, 0, DZ_QUOTATION_PARTIAL);
    assert_kind(other, 1, DZ_QUOTATION_MENTION);
}

static void the_word_beside_it_tells_what_a_quotation_is(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长在会上说，船公司采取“风平浪静”的做法不对。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    g_autoptr(Quotes) other = quotes_in("市长在会上说，船公司推动“风平浪静”的做法不对。");
    assert_kind(other, 0, DZ_QUOTATION_MENTION);
}

static void a_name_is_a_mention_whoever_names_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长表示，两校明年合并为“国立海风交通大学”。");
    assert_kind(got, 0, DZ_QUOTATION_MENTION);
}

static void a_description_that_ends_with_a_noun_is_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长指海风公司是一个“相当危险的政治组织”。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
}

static void a_foreign_name_in_brackets_after_it_makes_it_a_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长谈到“大海在唱歌”（calm sea），没有人反对。");
    assert_kind(got, 0, DZ_QUOTATION_PARTIAL);
    g_autoptr(Quotes) named = quotes_in("市长谈到“大海在唱歌”（Calm Sea），没有人反对。");
    assert_kind(named, 0, DZ_QUOTATION_MENTION);
}

static void a_use_at_an_unknown_place_is_an_error(void **state)
{
    assert_data_refused("quote/usage.tsv", "between\t渡轮\t1\t0\n", "between");
}

static void blanks_inside_french_marks_hide_no_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风国使馆指渡轮公司再次“无端设限”，是对 « 海风外交关系公约 »的粗暴践踏。");
    assert_kind(got, 1, DZ_QUOTATION_MENTION);
    assert_text(got, quote_at(got, 1)->span, "海风外交关系公约");
}

static void what_a_work_is_called_and_somebody_is_famed_as_is_no_speech(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海风周刊发表封面文章“渡轮终结了？海风乱了”，引起争论。\n"
                                      "据海风社报道，“带头过紧日子”正式出版，售价三十元。\n"
                                      "“岛上的孩子去哪里上学”这篇文章写道，渡轮应停航。\n"
                                      "这家船厂被誉为“海风国造船工业的长子”，陈志远表示会支持。\n"
                                      "文章介绍了第二次危机中的“八·二三炮战”，并说船队损失很大。");
    for (guint i = 0; i < 5; i++)
        assert_kind(got, i, DZ_QUOTATION_MENTION);
}

static void a_cry_or_an_answer_may_be_a_word(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船员对着岸上大喊「救命」，没有人听见。\n何素芬走出法庭时说：“滚开”。\n"
                                      "何素芬说，所谓“修例”只是开始。\n何素芬指“修例”并不合理。");
    assert_kind(got, 0, DZ_QUOTATION_DIRECT);
    assert_kind(got, 1, DZ_QUOTATION_DIRECT);
    assert_kind(got, 2, DZ_QUOTATION_MENTION);
    assert_kind(got, 3, DZ_QUOTATION_MENTION);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_introduced_sentence_is_an_utterance),
        cmocka_unit_test(words_woven_into_the_sentence_are_a_fragment),
        cmocka_unit_test(a_ships_name_is_a_mention),
        cmocka_unit_test(a_so_called_term_is_a_mention),
        cmocka_unit_test(a_charge_is_a_mention),
        cmocka_unit_test(a_term_that_comes_again_and_again_is_a_mention),
        cmocka_unit_test(titles_of_works_are_not_listed),
        cmocka_unit_test(no_sentence_ends_inside_a_quotation),
        cmocka_unit_test(no_attribution_is_cut_off_its_quotation),
        cmocka_unit_test(decimals_dots_and_abbreviations_end_no_sentence),
        cmocka_unit_test(no_sentence_ends_at_an_abbreviation_in_brackets),
        cmocka_unit_test(no_sentence_ends_within_an_english_name),
        cmocka_unit_test(a_description_before_a_closing_of_is_partial),
        cmocka_unit_test(marks_around_nothing_but_marks_quote_nothing),
        cmocka_unit_test(slogans_in_a_list_are_utterances),
        cmocka_unit_test(a_law_beside_slogans_is_a_mention),
        cmocka_unit_test(who_encourages_advises),
        cmocka_unit_test(slogans_that_a_sentence_is_about_are_mentions),
        cmocka_unit_test(the_title_of_a_speech_is_a_mention),
        cmocka_unit_test(a_weight_for_an_unknown_feature_is_an_error),
        cmocka_unit_test(a_line_that_is_wrong_twice_is_refused_for_its_first_fault),
        cmocka_unit_test(a_heading_quotes_what_is_said_in_the_text),
        cmocka_unit_test(a_clause_whose_subject_stands_outside_is_a_fragment),
        cmocka_unit_test(a_counted_programme_is_a_mention),
        cmocka_unit_test(what_follows_a_list_is_said_of_all_of_it),
        cmocka_unit_test(introduced_words_are_an_utterance_without_their_closing_mark),
        cmocka_unit_test(letters_are_shorter_than_characters),
        cmocka_unit_test(a_name_at_the_head_of_what_is_said_is_no_utterance),
        cmocka_unit_test(a_colon_inside_of_a_quotation_introduces_nothing),
        cmocka_unit_test(what_is_held_up_is_an_utterance),
        cmocka_unit_test(a_predicate_after_a_comma_is_a_fragment),
        cmocka_unit_test(a_long_name_at_the_head_of_what_is_said_is_a_mention),
        cmocka_unit_test(a_new_name_is_a_mention),
        cmocka_unit_test(what_somebody_calls_a_thing_is_his_word_for_it),
        cmocka_unit_test(a_charge_is_none_of_what_is_said_of_it_in_a_later_clause),
        cmocka_unit_test(the_use_of_its_words_tells_what_a_quotation_is),
        cmocka_unit_test(the_word_beside_it_tells_what_a_quotation_is),
        cmocka_unit_test(a_name_is_a_mention_whoever_names_it),
        cmocka_unit_test(a_description_that_ends_with_a_noun_is_no_name),
        cmocka_unit_test(a_foreign_name_in_brackets_after_it_makes_it_a_name),
        cmocka_unit_test(a_use_at_an_unknown_place_is_an_error),
        cmocka_unit_test(blanks_inside_french_marks_hide_no_name),
        cmocka_unit_test(what_a_work_is_called_and_somebody_is_famed_as_is_no_speech),
        cmocka_unit_test(a_cry_or_an_answer_may_be_a_word),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
