/* quote_unmarked.c -- quotations that a colon introduces, without marks. */
#include "quote_fixture.h"

static void a_transcript_has_turns_of_both_sides(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天在码头接受访问，陈志远说渡轮会复航。\n"
                                      "记者：请问渡轮为什么在大雾里还照常开航？\n"
                                      "陈志远：因为我们没有收到任何停航的通知。\n"
                                      "记者：那么这件事情应该由谁来负责任呢？\n"
                                      "陈志远：调查还没有结束，我不想先下结论。");
    assert_int_equal(got->article->quotations->len, 4);
    for (guint i = 0; i < 4; i++) {
        assert_kind(got, i, DZ_QUOTATION_DIRECT);
        assert_true((quote_at(got, i)->flags & DZ_QUOTATION_UNMARKED) != 0);
    }
    assert_text(got, quote_at(got, 0)->span, "请问渡轮为什么在大雾里还照常开航？");
    assert_speaker(got, 0, "记者");
    assert_speaker(got, 3, "陈志远");
}

static void a_label_again_and_again_is_the_name_of_who_answers(void **state)
{
    g_autoptr(Quotes) got = quotes_in("记者：请问渡轮为什么在大雾里还照常开航？\n"
                                      "多明贵兹：因为我们没有收到任何停航的通知。\n"
                                      "# 记者：那么这件事情应该由谁来负责任呢？\n"
                                      "多明贵兹：调查还没有结束，我不想先下结论。");
    assert_int_equal(got->article->quotations->len, 4);
    assert_speaker(got, 1, "多明贵兹");
    assert_text(got, quote_at(got, 2)->span, "那么这件事情应该由谁来负责任呢？");
    assert_speaker(got, 2, "记者");
    assert_speaker(got, 3, "多明贵兹");
}

static void a_title_behind_the_name_belongs_to_who_answers(void **state)
{
    g_autoptr(Quotes) got = quotes_in("记者：请问渡轮为什么在大雾里还照常开航？\n"
                                      "陈志远船长：因为我们没有收到任何停航的通知。\n"
                                      "记者：那么这件事情应该由谁来负责任呢？\n"
                                      "陈志远船长：调查还没有结束，我不想先下结论。");
    assert_int_equal(got->article->quotations->len, 4);
    assert_speaker(got, 0, "记者");
    assert_speaker(got, 3, "陈志远");
}

static void an_office_and_a_colon_alone_are_a_label(void **state)
{
    g_autoptr(Quotes) got = quotes_in("记者：林秀珍，摄影：周立人，昨天在渔港报道。");
    assert_int_equal(got->article->quotations->len, 0);
}

static void nobody_calls_himself_by_his_name(void **state)
{
    g_autoptr(Quotes) got = quotes_in("周立人：船长周立人在大雾中开航，上个月已经被公司停职。\n"
                                      "陈志远说：渡轮一定会在明天早上复航。陈志远昨天到过码头。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "渡轮一定会在明天早上复航。");
}

static void a_sentence_that_tells_of_speech_is_the_reporters(void **state)
{
    g_autoptr(Quotes) got = quotes_in("陈志远写道：渡轮一定会在明天早上复航。大家可以放心。他又说，公司会赔偿乘客。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "渡轮一定会在明天早上复航。大家可以放心。");
}

static void what_an_outlet_reports_are_its_own_words(void **state)
{
    g_autoptr(Quotes) got = quotes_in("据《海风日报》报道：两艘渡轮昨天在大雾中相撞，幸好没有人受伤。");
    assert_int_equal(got->article->quotations->len, 0);
}

static void a_later_sentence_may_introduce_words(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("渡轮昨天在大雾中撞上码头，没有人受伤。船长周立人写道：雷达早已坏了，公司一直不修。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "雷达早已坏了，公司一直不修。");
    assert_speaker(got, 0, "周立人");
}

static void a_sentence_that_quotes_in_marks_is_not_quoted_itself(void **state)
{
    g_autoptr(Quotes) got =
        quotes_in("船长周立人写道：雷达坏了一年，公司“一直不肯派人来修，也不肯让渡轮停航”，没有人管。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "一直不肯派人来修，也不肯让渡轮停航");
}

static void all_points_of_a_list_are_introduced(void **state)
{
    g_autoptr(Quotes) got = quotes_in("港务局昨晚发表声明，声明如下：\n"
                                      "一、所有渡轮在大雾中一律停航三天。\n"
                                      "二、公司须在月底以前公布检修记录。\n"
                                      "居民早上照常在码头排队等候渡轮。");
    assert_int_equal(got->article->quotations->len, 2);
    assert_text(got, quote_at(got, 1)->span, "公司须在月底以前公布检修记录。");
}

static void a_paper_given_in_full_is_all_quoted(void **state)
{
    g_autoptr(Quotes) got = quotes_in("诗人林秀珍昨天发表公开信。\n"
                                      "林秀珍公开信全文：\n"
                                      "致敬码头居民：\n"
                                      "港口属于全体市民，不得出售，我反对任何买卖。\n"
                                      "我将继续写信，直到市政府改变主意为止。\n"
                                      "陈志远表示：“我们收到了这封信，会好好研究。”\n"
                                      "居民早上照常在码头排队等候渡轮。");
    assert_int_equal(got->article->quotations->len, 3);
    assert_text(got, quote_at(got, 0)->span, "致敬码头居民：\n港口属于全体市民，不得出售，我反对任何买卖。");
    assert_speaker(got, 0, "林秀珍");
    assert_speaker(got, 1, "林秀珍");
    assert_speaker(got, 2, "陈志远");
}

static void a_short_sentence_is_quoted_but_no_label(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天在码头接受访问，陈志远说渡轮会复航。\n"
                                      "陈志远：我不辞职。\n"
                                      "陈志远：今年五十二岁\n"
                                      "居民早上照常在码头排队等候渡轮。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "我不辞职。");
    assert_speaker(got, 0, "陈志远");
}

static void an_answer_goes_on_to_the_next_question(void **state)
{
    g_autoptr(Quotes) got = quotes_in("市长陈志远昨天在码头接受访问，陈志远说渡轮会复航。\n"
                                      "记者：请问渡轮为什么在大雾里还照常开航？\n"
                                      "陈志远：因为我们没有收到任何停航的通知。\n"
                                      "大雾是在凌晨才来的，那时候船已经离港。\n"
                                      "记者：那么这件事情应该由谁来负责任呢？\n"
                                      "陈志远：调查还没有结束，我不想先下结论。\n"
                                      "居民早上照常在码头排队等候渡轮。");
    assert_int_equal(got->article->quotations->len, 5);
    assert_text(got, quote_at(got, 2)->span, "大雾是在凌晨才来的，那时候船已经离港。");
    assert_speaker(got, 2, "陈志远");
}

static void what_stands_between_turns_in_marks_is_the_reporters(void **state)
{
    g_autoptr(Quotes) got = quotes_in("记者：“请问渡轮为什么在大雾里还照常开航？”\n"
                                      "陈志远：“因为我们没有收到任何停航的通知。”\n"
                                      "大雾是在凌晨才来的，那时候船已经离港。\n"
                                      "记者：“那么这件事情应该由谁来负责任呢？”\n"
                                      "陈志远：“调查还没有结束，我不想先下结论。”");
    assert_int_equal(got->article->quotations->len, 4);
}

static void the_paragraph_after_a_colon_is_quoted_and_of_a_list_every_point(void **state)
{
    g_autoptr(Quotes) got = quotes_in("船长周立人在信中写道：\n雷达早已坏了，公司一直不修。\n渡轮昨天停航。");
    assert_int_equal(got->article->quotations->len, 1);
    assert_text(got, quote_at(got, 0)->span, "雷达早已坏了，公司一直不修。");
    g_autoptr(Quotes) list = quotes_in("船长周立人在信中写道：\n一、雷达早已坏了，公司一直不修。\n"
                                       "二、船员工作的时间太长，没有人理会。\n渡轮昨天停航。");
    assert_int_equal(list->article->quotations->len, 2);
    assert_text(list, quote_at(list, 1)->span, "船员工作的时间太长，没有人理会。");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_transcript_has_turns_of_both_sides),
        cmocka_unit_test(a_label_again_and_again_is_the_name_of_who_answers),
        cmocka_unit_test(a_title_behind_the_name_belongs_to_who_answers),
        cmocka_unit_test(an_office_and_a_colon_alone_are_a_label),
        cmocka_unit_test(nobody_calls_himself_by_his_name),
        cmocka_unit_test(a_sentence_that_tells_of_speech_is_the_reporters),
        cmocka_unit_test(what_an_outlet_reports_are_its_own_words),
        cmocka_unit_test(a_later_sentence_may_introduce_words),
        cmocka_unit_test(a_sentence_that_quotes_in_marks_is_not_quoted_itself),
        cmocka_unit_test(all_points_of_a_list_are_introduced),
        cmocka_unit_test(a_paper_given_in_full_is_all_quoted),
        cmocka_unit_test(a_short_sentence_is_quoted_but_no_label),
        cmocka_unit_test(an_answer_goes_on_to_the_next_question),
        cmocka_unit_test(what_stands_between_turns_in_marks_is_the_reporters),
        cmocka_unit_test(the_paragraph_after_a_colon_is_quoted_and_of_a_list_every_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
