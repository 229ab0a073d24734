/* event_occasion.c -- which articles are digests, and which reports are of two days. */
#include "unit.h"

#include "digest.h"
#include "occasion.h"

static gboolean is_digest(const char *title)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzWords) digests = dz_digests_load(&options, NULL);
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(title, -1, &length);
    return dz_is_digest(digests, points, (guint32)length);
}

static void a_digest_is_known_by_its_title(void **state)
{
    assert_true(is_digest("临湾一周要闻"));
    assert_true(is_digest("Linwan Morning Briefing"));
    assert_true(is_digest("早报：渡轮撞岸"));
    assert_false(is_digest("临湾早报停刊"));
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

static void reports_of_two_days_differ(void **state)
{
    DzOccasion first = occasion_of("2031-05-06", "5日新增病例37例。");
    DzOccasion second = occasion_of("2031-05-07", "6日新增病例41例。");
    assert_true(dz_occasions_apart(&first, &second) > 0);
}

static void a_day_in_common_or_none_told_makes_one_occasion(void **state)
{
    DzOccasion first = occasion_of("2031-05-06", "5日新增病例37例。");
    DzOccasion same_day = occasion_of("2031-05-07", "5月5日有39人住院。");
    DzOccasion no_day = occasion_of("2031-05-07", "新增病例41例。");
    assert_true(dz_occasions_apart(&first, &same_day) <= 0);
    assert_true(dz_occasions_apart(&first, &no_day) <= 0);
}

static DzArticle *titled(const char *outlet, const char *published, const char *title)
{
    DzArticle *article = dz_article_new("a.md");
    glong length = 0;
    article->outlet = g_strdup(outlet);
    article->published = g_strdup(published);
    article->title_common = g_utf8_to_ucs4_fast(title, -1, &length);
    article->title_common_length = (guint32)length;
    article->common = g_new0(gunichar, 1);
    return article;
}

static double apart(const DzArticle *a, const DzArticle *b)
{
    DzOccasion first;
    DzOccasion second;
    dz_occasion_read(&first, a);
    dz_occasion_read(&second, b);
    return dz_occasions_apart(&first, &second);
}

static void an_outlets_title_of_the_next_day_with_other_figures_is_another_issue(void **state)
{
    g_autoptr(DzArticle) first = titled("临湾日报", "2031-05-06T01:00:00Z", "临湾新增13例流感 全部轻症");
    g_autoptr(DzArticle) next = titled("临湾日报", "2031-05-07T01:00:00Z", "临湾新增21例流感 全部轻症");
    g_autoptr(DzArticle) update = titled("临湾日报", "2031-05-06T03:00:00Z", "临湾新增15例流感 全部轻症");
    g_autoptr(DzArticle) other = titled("东港广播", "2031-05-07T01:00:00Z", "临湾新增21例流感 全部轻症");
    g_autoptr(DzArticle) unlike = titled("临湾日报", "2031-05-07T01:00:00Z", "渡轮撞岸22人受伤");
    assert_true(apart(first, next) > 1);
    assert_true(apart(first, update) < 0.5);
    assert_true(apart(first, other) <= 0);
    assert_true(apart(first, unlike) < 0.5);
}

static void two_reports_of_one_outlet_are_less_likely_of_one_event(void **state)
{
    g_autoptr(DzArticle) ferry = titled("临湾日报", "2031-05-06T01:00:00Z", "渡轮撞岸");
    g_autoptr(DzArticle) bridge = titled("临湾日报", "2031-05-06T02:00:00Z", "大桥通车");
    g_autoptr(DzArticle) other = titled("东港广播", "2031-05-06T02:00:00Z", "大桥通车");
    g_autoptr(DzArticle) unnamed = titled(NULL, "2031-05-06T02:00:00Z", "大桥通车");
    assert_true(apart(ferry, bridge) > 0);
    assert_true(apart(ferry, other) <= 0);
    assert_true(apart(unnamed, unnamed) <= 0);
}

static void reports_full_of_other_figures_a_day_later_are_apart(void **state)
{
    DzOccasion first = occasion_of("2031-05-06", "收市报3,817点，升41点，成交285亿元，升幅1.2%。");
    DzOccasion next = occasion_of("2031-05-07", "收市报3,790点，跌27点，成交301亿元，跌幅0.7%。");
    DzOccasion same = occasion_of("2031-05-07", "昨日收市报3,817点，升41点，成交285亿元，今早开市报3,802点。");
    assert_true(dz_occasions_apart(&first, &next) > 0);
    assert_true(dz_occasions_apart(&first, &same) <= 0);
    next.published = first.published;
    assert_true(dz_occasions_apart(&first, &next) <= 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_digest_is_known_by_its_title),
        cmocka_unit_test(reports_of_two_days_differ),
        cmocka_unit_test(a_day_in_common_or_none_told_makes_one_occasion),
        cmocka_unit_test(an_outlets_title_of_the_next_day_with_other_figures_is_another_issue),
        cmocka_unit_test(two_reports_of_one_outlet_are_less_likely_of_one_event),
        cmocka_unit_test(reports_full_of_other_figures_a_day_later_are_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
