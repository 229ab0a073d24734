/* view_solo.c -- what stands in one outlet only, and what an outlet prints though no row has it. */
#include "unit.h"

#include "fixture.h"
#include "view_printed.h"
#include "view_solo.h"

static void what_both_print_word_for_word_stands_in_neither_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"大橋", "陳船長們會不會再開上臨江橋？", "「風說了算，不是人說了算，」他說。", NULL});
    DzArticle *b = fixture_article(
        comparison, "b.txt", "江声", "Hans",
        (const char *const[]){"大桥", "陈船长们会不会再开上临江桥？", "没有人知道下一班几点开。", NULL});
    fixture_quotation(a, "風說了算，不是人說了算，", DZ_QUOTATION_DIRECT, NULL, NULL);
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    const DzColumn *first = dz_view_column(view, 0);
    assert_int_equal(first->solo->len, 1);
    assert_non_null(((const DzSolo *)g_ptr_array_index(first->solo, 0))->quotation);
    assert_int_equal(dz_view_column(view, 1)->solo->len, 1);
    assert_int_equal(first->shared, strlen("陳船長們會不會再開上臨江橋？") / strlen("橋"));
}

static void nor_does_what_stands_in_a_long_sentence_of_another_in_nearly_the_same_words(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(comparison, "a.txt", "晨钟报", "Hans",
                                   (const char *const[]){"大桥", "桥务局考虑关闭两条行车线。", NULL});
    DzArticle *b = fixture_article(
        comparison, "b.txt", "江声", "Hans",
        (const char *const[]){"大桥", "桥务局发言人昨天说，大桥受损，考虑关闭两条行车线，直到月底，公交车届时绕道。",
                              NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    assert_int_equal(dz_view_column(view, 0)->solo->len, 0);
    assert_int_equal(dz_view_column(view, 1)->solo->len, 1);
}

static void nor_does_what_another_tells_in_several_sentences(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a =
        fixture_article(comparison, "a.txt", "晨钟报", "Hans",
                        (const char *const[]){"大桥", "临江大桥桥墩出现裂缝一个月之后，货车昨天又在桥上起火。",
                                              "江边的灯塔建于1904年。", NULL});
    DzArticle *b = fixture_article(
        comparison, "b.txt", "江声", "Hans",
        (const char *const[]){
            "大桥", "一辆货车昨天上午在临江大桥起火。无人受伤。上月大桥桥墩才出现裂缝，居民十分不安。", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    const DzColumn *column = dz_view_column_of(view, a);
    assert_int_equal(column->solo->len, 1);
    assert_int_equal(((const DzSolo *)g_ptr_array_index(column->solo, 0))->span.begin, fixture_find(a, "江边").begin);
    assert_int_equal(column->shared, 0);
}

static void a_sentence_that_a_feed_breaks_off_is_nobody_s_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"大橋", "大橋明天上午才會重開。", "橋務局也在考慮不再讓貨車......", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"大橋", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    assert_int_equal(dz_view_column_of(view, a)->solo->len, 1);
}

static void what_an_outlet_prints_in_two_articles_it_has_once(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char quoting[] = "「風說了算，不是人說了算，」他說。";
    DzArticle *a = fixture_article(comparison, "a.txt", "晨鐘報", "Hant", (const char *const[]){"早", quoting, NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "晨鐘報", "Hant",
                                   (const char *const[]){"晚", quoting, "大橋明天上午才會重開。", NULL});
    DzArticle *c = fixture_article(comparison, "c.txt", "江聲", "Hant", (const char *const[]){"大橋", NULL});
    fixture_quotation(a, "風說了算，不是人說了算，", DZ_QUOTATION_DIRECT, NULL, NULL);
    fixture_quotation(b, "風說了算，不是人說了算，", DZ_QUOTATION_DIRECT, NULL, NULL);
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, c, NULL}));
    assert_int_equal(dz_view_column_of(view, a)->solo->len, 2);
}

static void what_two_outlets_state_stands_in_neither_alone_though_no_row_shows_it(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char part[] = "風太大，下一班停航。";
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"大橋", "大橋午前關閉。", "關閉大橋的是橋務局。", "橋務局說，橋要關。", part, NULL});
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"大橋", "關閉大橋要到晚上。", NULL});
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzReading wide[] = {{a, fixture_find(a, "大橋午前關閉。"), NULL},
                              {a, fixture_find(a, "關閉大橋的是橋務局。"), NULL},
                              {a, fixture_find(a, "橋務局說，橋要關。"), NULL},
                              {b, fixture_find(b, "關閉大橋要到晚上。"), NULL}};
    const DzReading within[] = {wide[0], wide[1], {a, fixture_find(a, part), NULL}, wide[3]};
    fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, wide, 4);
    fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, within, 4);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_column(view, 0)->solo->len, 0);
}

static gboolean prints(const DzView *view, const DzArticle *article, const char *words)
{
    return dz_column_prints(dz_view_column(view, 1), article, fixture_find(article, words));
}

/* How many passages stand in one outlet alone, where a sentence that quotes is in a row with another at `similarity`.
 */
static guint alone_at(double similarity)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(comparison, "a.txt", "晨鐘報", "Hant",
                                   (const char *const[]){"大橋", "他說：「風說了算，不是人說了算。」", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江聲", "Hant",
                                   (const char *const[]){"大橋", "他說大橋明天上午才會重開。", NULL});
    fixture_quotation(a, "風說了算，不是人說了算。", DZ_QUOTATION_DIRECT, NULL, NULL);
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzReading readings[] = {{a, fixture_find(a, "他說：「風說了算，不是人說了算。」"), NULL},
                                  {b, fixture_find(b, "他說大橋明天上午才會重開。"), NULL}};
    fixture_pair(fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 2), 0, 1, similarity, NULL, 0);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    return dz_view_column_of(view, a)->solo->len;
}

static void a_quotation_beside_the_fact_of_its_row_stands_in_one_outlet_alone(void **state)
{
    assert_int_equal(alone_at(0.1), 1);
    assert_int_equal(alone_at(0.4), 0);
}

static void words_are_looked_for_whole_and_without_punctuation(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(comparison, "a.txt", "晨鐘報", "Hant",
                                   (const char *const[]){"大橋", "風很強。橋關閉，2人受傷：ferry pier…", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江声", "Hans",
                                   (const char *const[]){"大桥", "“风很强，桥关闭”，12人受伤。Ferry piers", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    assert_true(prints(view, a, "風很強。橋關閉，"));
    assert_true(prints(view, a, "橋"));
    assert_true(prints(view, a, "人受傷：ferry"));
    assert_false(prints(view, a, "2人受傷"));
    assert_false(prints(view, a, "ferry pier"));
    assert_false(prints(view, a, "…"));
}

static void of_a_text_in_a_third_language_nobody_knows_what_stands_in_it_alone(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "Le Fanal", "Latn",
        (const char *const[]){"Le pont", "Le pont de Linjiang restera ferm\u00e9 jusqu'au 14 avril.", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江声", "Hans",
                                   (const char *const[]){"大桥", "临江大桥到4月14日才会重开。", NULL});
    g_free(a->language);
    a->language = g_strdup("other");
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    assert_int_equal(dz_view_column_of(view, a)->solo->len, 0);
    assert_int_equal(dz_view_column_of(view, b)->solo->len, 1);
}

static void what_others_may_tell_in_other_words_is_not_the_first_to_be_shown(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨钟报", "Hans",
        (const char *const[]){"大桥", "过去15年3次承诺修桥，商户仍在观望。", "江边的灯塔建于1904年。", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江声", "Hans",
                                   (const char *const[]){"大桥", "当局过去也作过这类承诺，江边店家说要等着看。", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, (DzArticle *const[]){a, b, NULL}));
    const DzColumn *column = dz_view_column_of(view, a);
    assert_int_equal(column->solo->len, 2);
    const DzSolo *first = dz_column_weightiest(view, column);
    assert_int_equal(first->span.begin, fixture_find(a, "江边的灯塔").begin);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_both_print_word_for_word_stands_in_neither_alone),
        cmocka_unit_test(nor_does_what_stands_in_a_long_sentence_of_another_in_nearly_the_same_words),
        cmocka_unit_test(nor_does_what_another_tells_in_several_sentences),
        cmocka_unit_test(a_sentence_that_a_feed_breaks_off_is_nobody_s_alone),
        cmocka_unit_test(what_an_outlet_prints_in_two_articles_it_has_once),
        cmocka_unit_test(what_two_outlets_state_stands_in_neither_alone_though_no_row_shows_it),
        cmocka_unit_test(a_quotation_beside_the_fact_of_its_row_stands_in_one_outlet_alone),
        cmocka_unit_test(words_are_looked_for_whole_and_without_punctuation),
        cmocka_unit_test(of_a_text_in_a_third_language_nobody_knows_what_stands_in_it_alone),
        cmocka_unit_test(what_others_may_tell_in_other_words_is_not_the_first_to_be_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
