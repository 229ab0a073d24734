/* read_dates.c -- dates as news writes them. */
#include "unit.h"

#include "dates.h"

static void assert_date(const char *text, const char *want)
{
    g_autofree char *got = dz_date_parse(text);
    gboolean same = g_strcmp0(got, want) == 0;
    if (!same)
        print_message("%s -> %s, not %s\n", text != NULL ? text : "NULL", got != NULL ? got : "nothing",
                      want != NULL ? want : "nothing");
    assert_true(same);
}

static void machines_dates_keep_their_zone(void **state)
{
    assert_date("2021-06-29T14:39:14.000Z", "2021-06-29T14:39:14Z");
    assert_date("2021-06-29T14:39:14+08:00", "2021-06-29T14:39:14+08:00");
    assert_date("2021-06-29T14:39+0800", "2021-06-29T14:39:00+08:00");
    assert_date("Fri, 28 Aug 2020 11:58:18 GMT", "2020-08-28T11:58:18Z");
    assert_date("1616481063000", "2021-03-23T06:31:03Z");
    assert_date("1616481063", "2021-03-23T06:31:03Z");
}

static void a_day_without_a_time_stays_one(void **state)
{
    assert_date("2021-03-23", "2021-03-23");
    assert_date("2021/3/5 8:05", "2021-03-05T08:05:00");
    assert_date("發布時間：2021.03.23", "2021-03-23");
}

static void chinese_dates_are_read(void **state)
{
    assert_date("2021年3月23日 星期二 18:15", "2021-03-23T18:15:00");
    assert_date("2021年3月23日下午6時15分", "2021-03-23T18:15:00");
    assert_date("2021年3月23日凌晨12時15分", "2021-03-23T00:15:00");
    assert_date("2021 年 3 月 23 日", "2021-03-23");
    assert_date("二〇二一年十一月二十三日", "2021-11-23");
    assert_date("一九九九年十月三十日", "1999-10-30");
    assert_date("民國110年3月23日", "2021-03-23");
    assert_date("110/03/23", "2021-03-23");
}

static void the_day_comes_first_where_it_can(void **state)
{
    assert_date("23/03/2021 - 18:15", "2021-03-23T18:15:00");
    assert_date("03/23/2021", "2021-03-23");
    assert_date("05/03/2021", "2021-03-05");
}

static void english_dates_are_read(void **state)
{
    assert_date("Published March 23, 2021 at 6:15 PM", "2021-03-23T18:15:00");
    assert_date("March 23, 2021 12:15 a.m.", "2021-03-23T00:15:00");
    assert_date("23rd Sept 2021", "2021-09-23");
}

static void what_is_no_date_is_none(void **state)
{
    assert_date("3小时前", NULL);
    assert_date("昨天 18:15", NULL);
    assert_date("2021年13月41日", NULL);
    assert_date("2021-02-30", NULL);
    assert_date("電話 1234-5678", NULL);
    assert_date("", NULL);
    assert_date(NULL, NULL);
}

static void a_moment_is_told_in_the_zone_in_which_the_page_shows_it(void **state)
{
    static const char *const cases[][3] = {
        {"2023-08-23T20:31:03Z", "2023-08-24T04:31:00", "2023-08-24T04:31:03+08:00"},
        {"2023-08-23T20:31:03Z", "2023-08-23T15:31:00", "2023-08-23T15:31:03-05:00"},
        {"2023-08-23T20:31:03Z", "2023-08-24T09:40:00", "2023-08-23T20:31:03Z"},
        {"2023-08-23T20:31:03Z", "2023-08-24", "2023-08-23T20:31:03Z"},
        {"2023-08-23T20:31:03+08:00", "2023-08-24T04:31:00", "2023-08-23T20:31:03+08:00"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *got = dz_date_localize(cases[i][0], cases[i][1]);
        assert_string_equal(got, cases[i][2]);
    }
}

static void addresses_and_signatures_have_dates(void **state)
{
    static const char *const urls[][2] = {
        {"https://a.example/2021/03/23/x.html", "2021-03-23"},
        {"https://a.example/news/20210323/x", "2021-03-23"},
        {"https://a.example/c/2021-03-23/doc-1.shtml", "2021-03-23"},
        {"https://a.example/news/202103230011.aspx", "2021-03-23"},
        {"https://a.example/id/2074105", NULL},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(urls); i++) {
        g_autofree char *got = dz_date_from_url(urls[i][0]);
        assert_int_equal(g_strcmp0(got, urls[i][1]), 0);
    }
    g_autofree char *signature = dz_date_from_signature("（編輯：甲）1100323");
    assert_string_equal(signature, "2021-03-23");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(machines_dates_keep_their_zone),
        cmocka_unit_test(a_day_without_a_time_stays_one),
        cmocka_unit_test(chinese_dates_are_read),
        cmocka_unit_test(the_day_comes_first_where_it_can),
        cmocka_unit_test(english_dates_are_read),
        cmocka_unit_test(what_is_no_date_is_none),
        cmocka_unit_test(a_moment_is_told_in_the_zone_in_which_the_page_shows_it),
        cmocka_unit_test(addresses_and_signatures_have_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
