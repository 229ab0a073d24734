/* read_bylines.c -- who wrote it, and whom a page took it from. */
#include "unit.h"

#include "bylines.h"

static DzBylines *load(void)
{
    DzOptions options;
    dz_options_init(&options);
    DzBylines *self = dz_bylines_new(&options, NULL);
    assert_non_null(self);
    return self;
}

/* Asks for the name in each text, and compares; "" for none. */
static void assert_names(DzBylinePlace place, const char *const (*cases)[2], gsize n)
{
    g_autoptr(DzBylines) bylines = load();
    for (gsize i = 0; i < n; i++) {
        g_autofree char *got = dz_bylines_find(bylines, place, cases[i][0]);
        assert_string_equal(got != NULL ? got : "", cases[i][1]);
    }
}

static void a_line_names_its_reporter_but_no_section_and_no_site(void **state)
{
    static const char *const cases[][2] = {
        {"記者林一文／江城報導", "林一文"},    {"文：陳二妹 2021-03-23", "陳二妹"},
        {"林一文 2021-03-23 14:08", "林一文"}, {"林一文 记者", "林一文"},
        {"編輯 林一文 報導", "林一文"},        {"By Anna Berg, Riverton", "Anna Berg"},
        {"更新 2021-03-23 14:08", ""},         {"记者手记", ""},
        {"文教科技 2021.03.23", ""},           {"Have Your Say", ""},
        {"Riverton Todayリバートン", ""},
    };
    assert_names(DZ_BYLINE_LINE, cases, G_N_ELEMENTS(cases));
}

static void a_byline_may_be_a_name_alone(void **state)
{
    static const char *const cases[][2] = {
        {"Anna Berg", "Anna Berg"},
        {"RIVERTON TIMES", ""},
        {"江報快訊／林一文 2021年03月23日", "林一文"},
        {"記者林一文／綜合報導", "林一文"},
        {"林一文/陈二妹 (综合报道)", "林一文/陈二妹"},
        {"（林一文）", "林一文"},
        {"（待續）", ""},
    };
    assert_names(DZ_BYLINE_SURE, cases, G_N_ELEMENTS(cases));
}

static void an_element_called_an_authors_may_hold_a_name_alone(void **state)
{
    static const char *const cases[][2] = {
        {"林一文", "林一文"}, {"編輯部", ""}, {"綜合", ""}, {"江城社", ""}, {"林一文的其他文章", ""},
    };
    assert_names(DZ_BYLINE_AUTHOR, cases, G_N_ELEMENTS(cases));
}

static void a_paragraph_names_its_reporter_before_the_place(void **state)
{
    static const char *const cases[][2] = {
        {"（江城社記者林一文台北23日電）市長今天宣布。", "林一文"},
        {"（江城社記者林文、陳二妹台北23日電）市長今天宣布。", "林文、陳二妹"},
        {"【江城2021年03月23日讯】（江城记者林文综合报导）市长宣布。", "林文"},
        {"市長今天宣布。（林一文／江城報導）更多報導在此", "林一文"},
        {"記者會在台北舉行。", ""},
    };
    assert_names(DZ_BYLINE_PARAGRAPH, cases, G_N_ELEMENTS(cases));
}

static void an_outlet_stands_beside_the_date_or_after_its_label(void **state)
{
    static const char *const cases[][2] = {
        {"2021-03-23 14:08:11 江城日报", "江城日报"},
        {"2021-03-23 14:08江城報 記者林一文／江城報導", "江城報"},
        {"江城新闻网2021年03月23日14:08", "江城新闻网"},
        {"江城網 (2021-03-23 14:08)", "江城網"},
        {"来源：江城网作者：林一文", "江城网"},
        {"2021-03-23 14:08 國際", ""},
        {"林一文 2021-03-23", ""},
        {"图片来源：江城网", ""},
    };
    g_autoptr(DzBylines) bylines = load();
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *got = dz_bylines_find_source(bylines, cases[i][0]);
        assert_string_equal(got != NULL ? got : "", cases[i][1]);
    }
}

static void an_author_field_without_a_person_names_none(void **state)
{
    static const char *const cases[][2] = {
        {"記者林一文", "林一文"}, {"By Anna Berg", "Anna Berg"}, {"admin", ""}, {"江城通訊社", ""},
        {"江城日報", ""},         {"web@riverton.example", ""},
    };
    g_autoptr(DzBylines) bylines = load();
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *got = dz_bylines_clean(bylines, g_strdup(cases[i][0]), "江城日報電子報");
        assert_string_equal(got != NULL ? got : "", cases[i][1]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_names_its_reporter_but_no_section_and_no_site),
        cmocka_unit_test(a_byline_may_be_a_name_alone),
        cmocka_unit_test(an_element_called_an_authors_may_hold_a_name_alone),
        cmocka_unit_test(a_paragraph_names_its_reporter_before_the_place),
        cmocka_unit_test(an_outlet_stands_beside_the_date_or_after_its_label),
        cmocka_unit_test(an_author_field_without_a_person_names_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
