/* align_numbers.c -- in which numbers two readings disagree, and what only looks like it. */
#include "unit.h"

#include "differences.h"
#include "stage.h"

/* Whether the first two of the event's quotations, or of its sentences, differ in a number. */
static gboolean differ_in_number(const Stage *stage, gboolean quoted)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    const GArray *passages = quoted ? scene->quotes : scene->sentences;
    DzComparedPair pair = {0};
    dz_differences_find(scene, dz_passage_at(passages, 0), dz_passage_at(passages, 1), &pair);
    gboolean found = FALSE;
    for (guint32 i = 0; i < pair.n_differences; i++)
        found = found || pair.differences[i].kind == DZ_DIFFERENCE_NUMBER;
    g_free((gpointer)(guintptr)pair.differences);
    return found;
}

static gboolean numbers_differ(const char *x, const char *y)
{
    g_autoptr(Stage) stage = STAGE_OF(x, y);
    return differ_in_number(stage, TRUE);
}

static void publish(const Stage *stage, const char *of_first, const char *of_second)
{
    const char *const published[] = {of_first, of_second};
    for (guint i = 0; i < G_N_ELEMENTS(published); i++) {
        DzArticle *article = g_ptr_array_index(stage->articles, i);
        g_free(article->published);
        article->published = g_strdup(published[i]);
    }
}

static void another_number_of_the_same_people_differs(void **state)
{
    assert_true(numbers_differ("「今早有4名乘客留院」。", "「今早有10名乘客留院」。"));
    assert_true(numbers_differ("「渡轮造成22名乘客受伤」。", "「渡轮造成23人受伤」。"));
    assert_true(numbers_differ("「船费上升12%，明天生效」。", "「船费上升15%，明天生效」。"));
    assert_true(numbers_differ("「船费亏损15.8万元」。", "「船费亏损17万元」。"));
}

static void a_number_that_begins_or_ends_like_the_other_is_another(void **state)
{
    assert_true(numbers_differ("「今早有十名乘客留院」。", "「今早有十五名乘客留院」。"));
    assert_true(numbers_differ("「今早有五名乘客留院」。", "「今早有五十名乘客留院」。"));
    assert_true(numbers_differ("「今早有十名乘客留院」。", "「今早有二十名乘客留院」。"));
    assert_true(numbers_differ("「船费上升3%，明天生效」。", "「船费上升3.4%，明天生效」。"));
    assert_false(numbers_differ("「今早有三名乘客留院」。", "「今早有三名乘客和五名船员留院」。"));
}

static void the_rest_of_a_set_is_no_other_number(void **state)
{
    assert_false(numbers_differ("「另外五名船员今早获救」。", "「十二名船员今早获救」。"));
    assert_false(numbers_differ("「其余的5名船员今早获救」。", "「12名船员今早获救」。"));
    assert_true(numbers_differ("「另外5名船员今早获救」。", "「另外12名船员今早获救」。"));
}

static void somebody_and_ten_are_eleven(void **state)
{
    assert_false(numbers_differ("「船长和10名船员今早获救」。", "「11名船员今早获救」。"));
    assert_true(numbers_differ("「共和10号的10名船员获救」。", "「共和10号的11名船员获救」。"));
    assert_false(numbers_differ("「The captain and 10 sailors were saved」。", "「11 sailors were saved」。"));
    assert_true(
        numbers_differ("「On the island 10 sailors were saved」。", "「On the coast 11 sailors were saved」。"));
}

static void a_day_written_with_a_point_is_no_other_number(void **state)
{
    assert_false(numbers_differ("「721不见渡轮」。", "「7.21不见渡轮」。"));
    assert_true(numbers_differ("「渡轮亏损7,215.5亿元」。", "「渡轮亏损7215.5元」。"));
}

static void a_bound_or_an_estimate_contradicts_only_what_is_far_from_it(void **state)
{
    assert_false(numbers_differ("「逾百人今早登船离开」。", "「118人今早登船离开」。"));
    assert_false(numbers_differ("「约200人今早登船离开」。", "「230人今早登船离开」。"));
    assert_false(numbers_differ("「200人左右今早登船离开」。", "「230人今早登船离开」。"));
    assert_true(numbers_differ("「约200人今早登船离开」。", "「900人今早登船离开」。"));
    assert_false(numbers_differ("「至少200人今早登船离开」。", "「900人今早登船离开」。"));
    assert_true(numbers_differ("「至少900人今早登船离开」。", "「200人今早登船离开」。"));
    assert_false(numbers_differ("「不到900人今早登船离开」。", "「200人今早登船离开」。"));
}

static void a_rounded_number_is_no_other_number(void **state)
{
    assert_false(numbers_differ("「船费上升56.5%，明天生效」。", "「船费上升57%，明天生效」。"));
    assert_false(numbers_differ("「船公司亏损3432亿元」。", "「船公司亏损3432.52亿元」。"));
}

static void two_estimates_as_fine_as_each_other_are_two_numbers(void **state)
{
    assert_true(numbers_differ("「码头今年约有36万旅客」。", "「码头今年约有37万旅客」。"));
    assert_false(numbers_differ("「码头今年近200人受伤」。", "「码头今年超过190人受伤」。"));
    assert_false(numbers_differ("「码头今年20多人受伤」。", "「码头今年22人受伤」。"));
}

static void a_round_number_is_no_other_than_what_it_rounds(void **state)
{
    assert_false(numbers_differ("「船费今年上升80%」。", "「船费今年上升80.5%」。"));
    assert_false(numbers_differ("「船费今年上升6%」。", "「船费今年上升5.6%」。"));
    assert_true(numbers_differ("「船费今年上升80%」。", "「船费今年上升85%」。"));
}

static void people_are_counted_with_a_measure_word_or_without(void **state)
{
    assert_true(numbers_differ("「码头上有3600旅客登船」。", "「码头上有3700名旅客登船」。"));
    assert_false(numbers_differ("「码头上有3600吨旅客登船」。", "「码头上有3700名旅客登船」。"));
}

static void growth_is_no_level_and_no_fall(void **state)
{
    assert_false(numbers_differ("「渡轮载客增长5%」。", "「渡轮载客占7%」。"));
    assert_false(numbers_differ("「渡轮载客增长5%」。", "「渡轮载客下跌7%」。"));
    assert_true(numbers_differ("「渡轮载客增长5%」。", "「渡轮载客上升了约7.5%」。"));
}

static void a_forecast_and_a_price_of_the_hour_contradict_nothing(void **state)
{
    assert_false(numbers_differ("「码头明年料将载客36万人」。", "「码头明年料将载客37万人」。"));
    assert_false(numbers_differ("「海燕公司股价午后报36元」。", "「海燕公司股价午后报37元」。"));
}

static void words_that_exclude_each_other_count_two_things(void **state)
{
    assert_false(numbers_differ("「海燕公司税前亏损36亿元」。", "「海燕公司税后亏损37亿元」。"));
    assert_true(numbers_differ("「海燕公司税前亏损36亿元」。", "「海燕公司税前亏损37亿元」。"));
    assert_false(numbers_differ("「海燕公司第一季裁员36人，亏损8亿元，关闭5间分店，卖掉9艘渡轮」。",
                                "「海燕公司第二季裁员37人，亏损8亿元，关闭5间分店，卖掉9艘渡轮」。"));
}

static void an_age_is_of_one_person_and_the_same_tomorrow(void **state)
{
    assert_true(numbers_differ("「22岁的船长早前获救」。", "「23岁的船长早前获救」。"));
    assert_false(numbers_differ("「22岁的船长早前获救」。", "「23岁的水手早前获救」。"));
    g_autoptr(Stage) stage = STAGE_OF("22岁的船长早前获救。", "23岁的船长早前获救。");
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-18T08:00:00Z");
    assert_true(differ_in_number(stage, FALSE));
}

static void what_happened_in_a_past_year_is_another_thing(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("2020年渡轮事故造成36人受伤。", "渡轮事故造成37人受伤。");
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-16T09:00:00Z");
    assert_false(differ_in_number(stage, FALSE));
    g_autoptr(Stage) decade = STAGE_OF("2020年代的渡轮造成36人受伤。", "2020年代的渡轮造成37人受伤。");
    publish(decade, "2031-07-16T08:00:00Z", "2031-07-16T09:00:00Z");
    assert_true(differ_in_number(decade, FALSE));
}

static void what_yesterday_was_differs_from_day_to_day(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("渡轮昨天载客781人。", "渡轮16日载客800人。");
    publish(stage, "2031-07-17T08:00:00Z", "2031-07-18T08:00:00Z");
    assert_false(differ_in_number(stage, FALSE));
    publish(stage, "2031-07-17T08:00:00Z", "2031-07-17T09:00:00Z");
    assert_true(differ_in_number(stage, FALSE));
}

static void sums_in_two_currencies_are_no_other_numbers(void **state)
{
    assert_false(numbers_differ("「要求（14亿美元）赔偿」。", "「要求（20亿新元）赔偿」。"));
}

static void two_happenings_have_two_days(void **state)
{
    assert_false(numbers_differ("「船长7月14日表示，渡轮全部停航」。", "「船长7月2日获释，渡轮全部停航」。"));
    assert_true(numbers_differ("「7月14日渡轮全部停航」。", "「7月2日渡轮全部停航」。"));
}

static void another_year_is_another_date_however_much_of_it_is_told(void **state)
{
    assert_true(numbers_differ("「2017年6月渡轮全部停航」。", "「2018年渡轮全部停航」。"));
    g_autoptr(Stage) stage = STAGE_OF("「6月渡轮全部停航」。", "「2018年渡轮全部停航」。");
    publish(stage, "2031-07-16", "2031-07-16");
    assert_false(differ_in_number(stage, TRUE));
}

static void a_day_without_its_month_may_be_of_any(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「7月16日渡轮全部停航」。", "「16日渡轮全部停航」。");
    publish(stage, "2031-08-12", "2031-08-12");
    assert_false(differ_in_number(stage, TRUE));
}

static void a_day_may_be_the_next_one_elsewhere(void **state)
{
    assert_false(numbers_differ("「今天渡轮全部停航」。", "「周日渡轮全部停航」。"));
    g_autoptr(Stage) stage = STAGE_OF("「7月14日渡轮全部停航」。", "「7月15日渡轮全部停航」。");
    publish(stage, "2031-07-16", "2031-07-16");
    assert_false(differ_in_number(stage, TRUE));
}

static void figures_told_of_two_days_or_hours_do_not_differ(void **state)
{
    assert_false(numbers_differ("「截至8月2日，渡轮载客781人」。", "「截至8月3日，渡轮载客800人」。"));
    assert_false(numbers_differ("「上午8时，渡轮载客781人」。", "「晚间8时，渡轮载客800人」。"));
    assert_true(numbers_differ("「截至8月2日，渡轮载客781人」。", "「截至8月2日，渡轮载客800人」。"));
}

static void an_evening_hour_may_be_counted_from_noon(void **state)
{
    assert_false(numbers_differ("「渡轮今晚7时24分停航」。", "「渡轮19时24分停航」。"));
    assert_true(numbers_differ("「渡轮下午7时24分停航」。", "「渡轮下午6时24分停航」。"));
}

static void figures_published_on_two_days_do_not_differ(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("渡轮累计载客781人。", "渡轮累计载客800人。");
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-16T09:00:00Z");
    assert_true(differ_in_number(stage, FALSE));
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-17T08:00:00Z");
    assert_false(differ_in_number(stage, FALSE));
}

static void what_the_other_article_tells_elsewhere_is_no_other_number(void **state)
{
    assert_false(numbers_differ("「五名船员今早获救」。", "「七名船员今早获救」。市民说，五人先上了岸。"));
    assert_true(numbers_differ("「五名船员今早获救」。", "「七名船员今早获救」。市民说，五次听见汽笛。"));
}

static void an_article_does_not_contradict_itself(void **state)
{
    assert_false(numbers_differ("「五名船员今早获救」。「七名船员今早获救」。", "渡轮停航。"));
}

static void readings_that_differ_in_all_numbers_tell_of_two_things(void **state)
{
    assert_false(numbers_differ("「渡轮载客781人，巴士载客35人」。", "「渡轮载客800人，巴士载客38人」。"));
    assert_true(numbers_differ("「渡轮载客781人，巴士载客35人」。", "「渡轮载客781人，巴士载客38人」。"));
}

static void readings_of_one_day_that_differ_in_nothing_but_numbers_contradict_each_other(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("「事故造成24人受伤，其中3人死亡」。", "「事故造成26人受伤，其中5人死亡」。");
    assert_false(differ_in_number(stage, TRUE));
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-16T09:00:00Z");
    assert_true(differ_in_number(stage, TRUE));
    publish(stage, "2031-07-16T08:00:00Z", "2031-07-17T08:00:00Z");
    assert_false(differ_in_number(stage, TRUE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_number_of_the_same_people_differs),
        cmocka_unit_test(a_number_that_begins_or_ends_like_the_other_is_another),
        cmocka_unit_test(the_rest_of_a_set_is_no_other_number),
        cmocka_unit_test(somebody_and_ten_are_eleven),
        cmocka_unit_test(a_day_written_with_a_point_is_no_other_number),
        cmocka_unit_test(a_bound_or_an_estimate_contradicts_only_what_is_far_from_it),
        cmocka_unit_test(a_rounded_number_is_no_other_number),
        cmocka_unit_test(two_estimates_as_fine_as_each_other_are_two_numbers),
        cmocka_unit_test(a_round_number_is_no_other_than_what_it_rounds),
        cmocka_unit_test(people_are_counted_with_a_measure_word_or_without),
        cmocka_unit_test(growth_is_no_level_and_no_fall),
        cmocka_unit_test(a_forecast_and_a_price_of_the_hour_contradict_nothing),
        cmocka_unit_test(words_that_exclude_each_other_count_two_things),
        cmocka_unit_test(an_age_is_of_one_person_and_the_same_tomorrow),
        cmocka_unit_test(what_happened_in_a_past_year_is_another_thing),
        cmocka_unit_test(what_yesterday_was_differs_from_day_to_day),
        cmocka_unit_test(sums_in_two_currencies_are_no_other_numbers),
        cmocka_unit_test(two_happenings_have_two_days),
        cmocka_unit_test(another_year_is_another_date_however_much_of_it_is_told),
        cmocka_unit_test(a_day_without_its_month_may_be_of_any),
        cmocka_unit_test(a_day_may_be_the_next_one_elsewhere),
        cmocka_unit_test(figures_told_of_two_days_or_hours_do_not_differ),
        cmocka_unit_test(an_evening_hour_may_be_counted_from_noon),
        cmocka_unit_test(figures_published_on_two_days_do_not_differ),
        cmocka_unit_test(what_the_other_article_tells_elsewhere_is_no_other_number),
        cmocka_unit_test(an_article_does_not_contradict_itself),
        cmocka_unit_test(readings_of_one_day_that_differ_in_nothing_but_numbers_contradict_each_other),
        cmocka_unit_test(readings_that_differ_in_all_numbers_tell_of_two_things),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
