/* align_figures.c -- numbers that outlets give for one thing, wherever in their articles, and what only looks like it.
 */
#include "unit.h"

#include "compared.h"

/* What both articles tell besides, so that they are of one event and words have a rarity. */
#define FERRY "海燕渡轮周一早晨在大雾中撞上东码头。运输局局长说，事故原因仍在调查。码头上的商户照常开门。"

/* How many pairs of figures two outlets' articles have. */
static guint32 figures_in(const char *x, const char *y)
{
    g_autofree char *a = g_strconcat(FERRY, x, NULL);
    g_autofree char *b = g_strconcat(y, FERRY, NULL);
    g_autoptr(DzComparison) comparison = COMPARED("东报", a, "西报", b);
    return dz_comparison_get_n_figures(comparison);
}

static void assert_figures(const DzFigure *figures, guint32 n, const char *text, guint32 wanted)
{
    assert_int_equal(n, wanted);
    for (guint32 i = 0; i < n; i++) {
        g_autofree char *printed = dz_article_dup_text(figures[i].article, figures[i].span);
        assert_string_equal(printed, text);
        assert_true(figures[i].sentence.begin <= figures[i].span.begin &&
                    figures[i].span.end <= figures[i].sentence.end);
    }
}

static void figures_of_one_thing_are_found_in_sentences_that_tell_it_otherwise(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED("东报", FERRY "这艘船的设计载客量为2800人，如今早已不够。", "西报",
                                                  "目前每天有四千人乘坐这艘原本为3000人设计的船。" FERRY);
    assert_int_equal(dz_comparison_get_n_figures(comparison), 1);
    const DzFigures *figures = dz_comparison_get_figures(comparison, 0);
    assert_int_equal(figures->id, 1);
    assert_figures(figures->a, figures->n_a, "2800", 1);
    assert_figures(figures->b, figures->n_b, "3000", 1);
    assert_true(figures->score > 0 && figures->score <= 1);
    assert_true(figures->n_evidence > 0);
    assert_string_equal(figures->evidence[0].what, "shared words");
}

static void figures_of_two_things_are_none(void **state)
{
    assert_int_equal(figures_in("这艘船的设计载客量为2800人。", "工会去年底会员只有3000人。"), 0);
    assert_int_equal(figures_in("这艘船的设计载重为2800吨。", "这艘船的设计载客为3000人。"), 0);
}

static void the_farther_apart_two_numbers_are_the_more_alike_must_their_words_be(void **state)
{
    assert_int_equal(figures_in("事故中有二十二人受伤送院。", "消防处表示，共有23人受伤。"), 1);
    assert_int_equal(figures_in("事故中有二十二人受伤送院。", "消防处表示，共有60人受伤。"), 0);
    assert_int_equal(figures_in("消防处表示，事故中共有22人受伤送院。", "消防处表示，事故中共有35人受伤送院。"), 1);
}

static void a_slip_of_the_point_or_of_one_digit_is_a_figure_of_the_same_thing(void **state)
{
    assert_int_equal(figures_in("海燕公司投保的总额为620亿元。", "海燕公司投保的总额为62亿元。"), 1);
    assert_int_equal(figures_in("海燕公司投保的总额为612亿元。", "保险商会称，海燕公司投保总额312亿元。"), 1);
    assert_int_equal(figures_in("海燕公司投保的总额为612亿元。", "保险商会称，海燕公司投保总额205亿元。"), 0);
}

static void an_outlet_that_prints_both_says_nothing(void **state)
{
    assert_int_equal(figures_in("消防处表示，共有22人受伤。", "消防处表示，共有23人受伤。"), 1);
    assert_int_equal(figures_in("消防处表示，共有22人受伤。", "消防处表示，共有23人受伤。早些时候称伤者有22人。"), 0);
}

static void a_number_stands_for_the_one_that_is_told_in_the_words_most_like_its_own(void **state)
{
    static const char fleet[] = "海燕公司有渡轮12艘，其中快船占5艘。金鱼公司有渡轮14艘，其中快船占6艘。";
    assert_int_equal(figures_in(fleet, "海燕公司拥有渡轮12艘，金鱼公司拥有渡轮14艘。"), 0);
    assert_int_equal(figures_in(fleet, "海燕公司拥有渡轮12艘，金鱼公司拥有渡轮15艘。"), 1);
}

static void the_same_sum_in_another_currency_is_no_other_figure(void **state)
{
    assert_int_equal(figures_in("公司赔偿乘客共6亿元（1.1亿美元）。", "公司赔偿乘客共6亿元（1.4亿美元）。"), 0);
    assert_int_equal(figures_in("公司赔偿乘客共6.2亿元。", "公司赔偿乘客共6.4亿元。"), 1);
}

static void what_tells_which_is_no_figure(void **state)
{
    assert_int_equal(figures_in("这是20世纪最严重的渡轮事故。", "这是21世纪最严重的渡轮事故。"), 0);
}

static void articles_that_differ_in_most_figures_are_bulletins_of_two_days(void **state)
{
    assert_int_equal(
        figures_in("新增伤者14人，累计伤者80人，住院伤者33人。", "新增伤者15人，累计伤者84人，住院伤者36人。"), 0);
    assert_int_equal(
        figures_in("新增伤者14人，累计伤者80人，住院伤者33人。", "新增伤者14人，累计伤者84人，住院伤者33人。"), 1);
}

static void two_articles_of_one_outlet_do_not_contradict_each_other(void **state)
{
    g_autoptr(DzComparison) comparison =
        COMPARED("东报", FERRY "消防处表示，共有22人受伤。", "东报", "消防处表示，共有23人受伤。" FERRY, "西报", FERRY);
    assert_int_equal(dz_comparison_get_n_figures(comparison), 0);
}

static void every_place_that_prints_either_is_told(void **state)
{
    g_autoptr(DzComparison) comparison =
        COMPARED("东报", FERRY "消防处表示，共有22人受伤。", "西报", "消防处表示，共有23人受伤。" FERRY, "南报",
                 "消防处表示，共有23人受伤。" FERRY, "北报", "消防处表示，事故中共有22人受伤。" FERRY);
    assert_int_equal(dz_comparison_get_n_figures(comparison), 1);
    const DzFigures *figures = dz_comparison_get_figures(comparison, 0);
    assert_figures(figures->a, figures->n_a, "22", 2);
    assert_figures(figures->b, figures->n_b, "23", 2);
}

/* A price list is no report, and ten thousand numbers take no longer than they should. */
static void a_table_of_numbers_is_bounded(void **state)
{
    g_autoptr(GString) a = g_string_new(FERRY);
    g_autoptr(GString) b = g_string_new(FERRY);
    for (guint i = 0; i < 3000; i++) {
        g_string_append_printf(a, "第%u号泊位收费%u元，停泊%u小时。", i, 1000 + i * 7, 100 + i % 13);
        g_string_append_printf(b, "第%u号泊位收费%u元，停泊%u小时。", i, 1003 + i * 11, 100 + i % 17);
    }
    gint64 begun = g_get_monotonic_time();
    g_autoptr(DzComparison) comparison = COMPARED("东报", a->str, "西报", b->str);
    assert_true(g_get_monotonic_time() - begun < 60 * G_USEC_PER_SEC);
    assert_int_equal(dz_comparison_get_n_figures(comparison), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_of_one_thing_are_found_in_sentences_that_tell_it_otherwise),
        cmocka_unit_test(figures_of_two_things_are_none),
        cmocka_unit_test(the_farther_apart_two_numbers_are_the_more_alike_must_their_words_be),
        cmocka_unit_test(a_slip_of_the_point_or_of_one_digit_is_a_figure_of_the_same_thing),
        cmocka_unit_test(an_outlet_that_prints_both_says_nothing),
        cmocka_unit_test(a_number_stands_for_the_one_that_is_told_in_the_words_most_like_its_own),
        cmocka_unit_test(the_same_sum_in_another_currency_is_no_other_figure),
        cmocka_unit_test(what_tells_which_is_no_figure),
        cmocka_unit_test(articles_that_differ_in_most_figures_are_bulletins_of_two_days),
        cmocka_unit_test(two_articles_of_one_outlet_do_not_contradict_each_other),
        cmocka_unit_test(every_place_that_prints_either_is_told),
        cmocka_unit_test(a_table_of_numbers_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
