/* align_reprints.c -- which articles are one text that several outlets print. */
#include "unit.h"

#include "article.h"
#include "compared.h"

#define TEXT                                                                                                                                        \
    "渡輪「海燕七號」今天清晨在大霧中撞上東碼頭，船上三百名乘客中有二十二人受傷，其中四人傷勢較重。" \
    "運輸局長梁少棠上午趕到現場時表示，所有航線即時停駛，直到查明原因為止。"                                     \
    "船公司發言人何永泰說，肇事船隻上月才通過年度檢查，雷達當時運作正常。"
#define AGENCY "（東社臨灣二日電）" TEXT

static const DzArticle *text_of(const DzComparison *self, guint32 article, double *share)
{
    return dz_article_get_same_text(dz_comparison_get_article(self, article), share);
}

static void an_outlet_that_prints_an_agency_s_text_shares_it_in_another_script_and_with_a_line_of_its_own(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "東社", AGENCY, "乙台",
        "据东社今天报道，渡轮“海燕七号”今天清晨在大雾中撞上东码头，船上三百名乘客中有二十二人受伤，其中四人伤势较重。"
        "运输局长梁少棠上午赶到现场时表示，所有航线即时停驶，直到查明原因为止。"
        "船公司发言人何永泰说，肇事船只上月才通过年度检查，雷达当时运作正常。本台记者未能联络船长。");
    double share = 0;
    assert_null(text_of(self, 0, NULL));
    assert_ptr_equal(text_of(self, 1, &share), dz_comparison_get_article(self, 0));
    assert_true(share > 0.8 && share < 0.95);
    assert_true(dz_comparison_get_article(self, 1)->same_text_from);
}

static void a_report_in_words_of_its_own_shares_its_names_only(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲社", AGENCY, "乙台",
                 "臨灣一艘渡輪撞上碼頭，二十二人掛彩。目擊者說，清晨的霧濃得看不見岸。運輸局長梁少棠宣布全線停航。"
                 "船東海燕公司的何永泰堅稱雷達沒有毛病，船也剛剛驗過。");
    assert_null(text_of(self, 0, NULL));
    assert_null(text_of(self, 1, NULL));
}

static void two_versions_of_one_outlet_are_its_own(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲社", AGENCY, "甲社", AGENCY "\n\n碼頭下午重開。");
    assert_null(text_of(self, 0, NULL));
    assert_null(text_of(self, 1, NULL));
}

static void an_excerpt_is_of_the_text_that_a_later_article_prints_in_full(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "甲台", "渡輪「海燕七號」今天清晨在大霧中撞上東碼頭，船上三百名乘客中有二十二人受傷，其中四人傷勢較重。",
        "乙社", AGENCY, "丙報", AGENCY "工會要求賠償。");
    double share = 0;
    assert_ptr_equal(text_of(self, 0, &share), dz_comparison_get_article(self, 1));
    assert_true(share > 0.99);
    assert_null(text_of(self, 1, NULL));
    assert_ptr_equal(text_of(self, 2, NULL), dz_comparison_get_article(self, 1));
}

static void who_credits_the_other_has_its_text_from_there_though_it_came_first(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "乙報",
        "據東社二日報道，渡輪「海燕七號」今天清晨在大霧中撞上東碼頭，船上三百名乘客中有二十二人受傷，其中四人傷勢較重。"
        "運輸局長梁少棠上午趕到現場時表示，所有航線即時停駛，直到查明原因為止。",
        "東社",
        "渡輪「海燕七號」今天清晨在大霧中撞上東碼頭，船上三百名乘客中有二十二人受傷，其中四人傷勢較重。"
        "運輸局長梁少棠上午趕到現場時表示，所有航線即時停駛，直到查明原因為止。");
    assert_ptr_equal(text_of(self, 0, NULL), dz_comparison_get_article(self, 1));
    assert_true(dz_comparison_get_article(self, 0)->same_text_from);
    assert_null(text_of(self, 1, NULL));
}

static void a_dateline_credits_the_agency(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("乙報", AGENCY, "東社", TEXT);
    assert_ptr_equal(text_of(self, 0, NULL), dz_comparison_get_article(self, 1));
    assert_true(dz_comparison_get_article(self, 0)->same_text_from);
    g_autoptr(DzComparison) named = COMPARED("乙報", TEXT "碼頭商戶（東社攝）照常開門。", "東社", TEXT);
    assert_ptr_equal(text_of(named, 1, NULL), dz_comparison_get_article(named, 0));
    assert_false(dz_comparison_get_article(named, 1)->same_text_from); /* a picture has a credit of its own */
}

static void of_two_that_an_outlet_credits_it_has_its_text_from_the_first(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "據東社報道，據丙社報道，" AGENCY, "東社", AGENCY, "丙社", AGENCY);
    assert_ptr_equal(text_of(self, 0, NULL), dz_comparison_get_article(self, 1));
    assert_null(text_of(self, 1, NULL));
    assert_ptr_equal(text_of(self, 2, NULL), dz_comparison_get_article(self, 0));
}

static void where_only_the_day_is_known_nobody_has_it_from_the_other(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", AGENCY, "乙報", AGENCY "碼頭下午重開。");
    assert_non_null(text_of(self, 1, NULL));
    assert_false(dz_comparison_get_article(self, 1)->same_text_from);
}

static void where_nobody_is_credited_the_later_has_it_from_the_earlier(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    options.one_event = TRUE;
    g_autoptr(DzComparison) self = dz_comparison_new(&options, NULL);
    static const char late[] = "---\nsite: 甲報\ndate: 2031-05-06T10:00:00Z\n---\n\n" TEXT;
    static const char early[] = "---\nsite: 乙報\ndate: 2031-05-06T08:00:00Z\n---\n\n" TEXT "碼頭下午重開。";
    dz_comparison_add_bytes(self, "1.md", late, sizeof late - 1);
    dz_comparison_add_bytes(self, "2.md", early, sizeof early - 1);
    dz_comparison_run(self, DZ_STAGE_ALIGN);
    assert_null(text_of(self, 0, NULL)); /* articles stand in the order of their times */
    assert_ptr_equal(text_of(self, 1, NULL), dz_comparison_get_article(self, 0));
    assert_true(dz_comparison_get_article(self, 1)->same_text_from);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_outlet_that_prints_an_agency_s_text_shares_it_in_another_script_and_with_a_line_of_its_own),
        cmocka_unit_test(a_report_in_words_of_its_own_shares_its_names_only),
        cmocka_unit_test(two_versions_of_one_outlet_are_its_own),
        cmocka_unit_test(an_excerpt_is_of_the_text_that_a_later_article_prints_in_full),
        cmocka_unit_test(who_credits_the_other_has_its_text_from_there_though_it_came_first),
        cmocka_unit_test(a_dateline_credits_the_agency),
        cmocka_unit_test(of_two_that_an_outlet_credits_it_has_its_text_from_the_first),
        cmocka_unit_test(where_only_the_day_is_known_nobody_has_it_from_the_other),
        cmocka_unit_test(where_nobody_is_credited_the_later_has_it_from_the_earlier),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
