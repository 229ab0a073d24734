/* event_apparatus.c -- what in an article is not news, and which day an article reports. */
#include "unit.h"

#include "apparatus.h"
#include "occasion.h"

static DzApparatus *apparatus(void)
{
    static DzOptions options;
    dz_options_init(&options);
    return dz_apparatus_new(&options, NULL);
}

static char *title_without_tail(const char *title)
{
    g_autoptr(DzApparatus) self = apparatus();
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(title, -1, &length);
    return g_ucs4_to_utf8(points, dz_apparatus_title_length(self, points, (guint32)length), NULL, NULL, NULL);
}

static void outlet_and_column_are_cut_off_titles(void **state)
{
    (void)state;
    g_autofree char *two = title_without_tail("渡轮撞岸 – 临湾广播电台 - Linwan News");
    g_autofree char *bar = title_without_tail("渡轮撞岸 | 临湾日报");
    assert_string_equal(two, "渡轮撞岸 ");
    assert_string_equal(bar, "渡轮撞岸 ");
}

static void a_dash_within_a_title_stays(void **state)
{
    (void)state;
    g_autofree char *got = title_without_tail("渡轮撞岸--海燕七号 - 安全没有折扣");
    assert_string_equal(got, "渡轮撞岸--海燕七号 - 安全没有折扣");
}

static guint32 byline_at(const char *text)
{
    g_autoptr(DzApparatus) self = apparatus();
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(text, -1, &length);
    return dz_apparatus_byline_length(self, points, (guint32)length);
}

static void a_bracketed_byline_is_known_by_its_words(void **state)
{
    (void)state;
    assert_int_equal(byline_at("（临湾社记者林小满东码头六日电）渡轮"), 16);
    assert_int_equal(byline_at("（左起）渡轮"), 0);
    assert_int_equal(byline_at("（记者"), 0);
    assert_int_equal(byline_at("渡轮"), 0);
}

static DzOccasion occasion_of(const char *published, const char *text)
{
    g_autoptr(DzArticle) article = dz_article_new("a.md");
    article->published = g_strdup(published);
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, text);
    article->common = g_memdup2(article->text, article->length * sizeof *article->text);
    article->common_length = article->length;
    DzOccasion occasion;
    dz_occasion_read(&occasion, article);
    return occasion;
}

static void reports_of_two_days_with_other_figures_differ(void **state)
{
    (void)state;
    DzOccasion first = occasion_of("2031-05-06", "5日新增病例37例。");
    DzOccasion second = occasion_of("2031-05-07", "6日新增病例41例。");
    assert_true(dz_occasions_differ(&first, &second));
}

static void a_day_or_a_figure_in_common_makes_one_occasion(void **state)
{
    (void)state;
    DzOccasion first = occasion_of("2031-05-06", "5日新增病例37例。");
    DzOccasion same_day = occasion_of("2031-05-07", "5月5日有39人住院。");
    DzOccasion same_figure = occasion_of("2031-05-07", "6日公布，37例都是轻症。");
    DzOccasion no_day = occasion_of("2031-05-07", "新增病例41例。");
    assert_false(dz_occasions_differ(&first, &same_day));
    assert_false(dz_occasions_differ(&first, &same_figure));
    assert_false(dz_occasions_differ(&first, &no_day));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outlet_and_column_are_cut_off_titles),
        cmocka_unit_test(a_dash_within_a_title_stays),
        cmocka_unit_test(a_bracketed_byline_is_known_by_its_words),
        cmocka_unit_test(reports_of_two_days_with_other_figures_differ),
        cmocka_unit_test(a_day_or_a_figure_in_common_makes_one_occasion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
