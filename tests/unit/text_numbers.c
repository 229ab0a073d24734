/* text_numbers.c -- numbers and dates in running text. */
#include "unit.h"

#include "numbers.h"

/* What was found, one number after another: "190万人=1900000", "~" for vague, dates as year-month-day. */
static char *described(const char *utf8, const char *published)
{
    glong length = 0;
    g_autofree gunichar *text = g_utf8_to_ucs4_fast(utf8, -1, &length);
    g_autoptr(GArray) numbers = dz_numbers_find(text, (guint32)length);
    dz_numbers_resolve(numbers, published);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *n = &g_array_index(numbers, DzNumber, i);
        g_autofree char *span = g_ucs4_to_utf8(text + n->span.begin, dz_span_length(n->span), NULL, NULL, NULL);
        g_string_append_printf(out, "%s[%s", i > 0 ? " " : "", span);
        if (n->kind == DZ_NUMBER_DATE && n->relative)
            g_string_append_printf(out, " today%+d", n->shift);
        else if (n->kind == DZ_NUMBER_DATE)
            g_string_append_printf(out, " date %u-%u-%u", n->year, n->month, n->day);
        else if (n->kind == DZ_NUMBER_WEEKDAY)
            g_string_append_printf(out, " weekday %u%+d", n->weekday, n->shift);
        else
            g_string_append_printf(out, " %s%s%g", n->vague ? "~" : "",
                                   n->kind == DZ_NUMBER_PERCENT   ? "share "
                                   : n->kind == DZ_NUMBER_ORDINAL ? "rank "
                                   : n->kind == DZ_NUMBER_CLOCK   ? "clock "
                                                                  : "",
                                   n->value);
        g_string_append_c(out, ']');
    }
    return g_string_free(out, FALSE);
}

typedef struct {
    const char *text;
    const char *expected;
} Case;

static void assert_cases(const Case *cases, gsize n_cases, const char *published)
{
    for (gsize i = 0; i < n_cases; i++) {
        g_autofree char *got = described(cases[i].text, published);
        assert_string_equal(got, cases[i].expected);
    }
}

static void amounts_have_one_value_however_they_are_written(void **state)
{
    static const Case cases[] = {
        {"来了二十二人", "[二十二 22]"},
        {"来了22人", "[22 22]"},
        {"第一行１２行", "[第一 rank 1] [１２ 12]"},
        {"一百万元", "[一百万 1e+06]"},
        {"100万元", "[100万 1e+06]"},
        {"1 million people", "[1 million 1e+06]"},
        {"one million people", "[one million 1e+06]"},
        {"1,234,567票", "[1,234,567 1.23457e+06]"},
        {"约3.5万吨", "[3.5万 35000]"},
        {"1亿2000万", "[1亿2000万 1.2e+08]"},
        {"3万5千人", "[3万5千 35000]"},
        {"一千零二夜", "[一千零二 1002]"},
        {"二〇二五的灯", "[二〇二五 2025]"},
        {"两万亿美元", "[两万亿 2e+12]"},
        {"两名渔民", "[两 2]"},
        {"十二个", "[十二 12]"},
        {"廿四人入院", "[廿四 24]"},
        {"卅人", "[卅 30]"},
        {"一百卌五元", "[一百卌五 145]"},
        {"三点五万吨", "[三点五万 35000]"},
        {"two hundred and twenty people", "[two hundred and twenty 220]"},
        {"the 22nd ship", "[22nd rank 22]"},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), NULL);
}

static void guesses_are_vague(void **state)
{
    static const Case cases[] = {
        {"数百人", "[数百 ~100]"},    {"190多万人", "[190多万 ~1.9e+06]"}, {"20余名", "[20余 ~20]"},
        {"三四十人", "[三四十 ~30]"}, {"近万人", "[近万 ~10000]"},         {"十三四岁", "[十三四 ~13]"},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), NULL);
}

static void words_that_hold_numerals_are_no_numbers(void **state)
{
    static const char *const texts[] = {"一个人说十分好",   "万一下雨呢",   "统一的千万不要", "九一八事变",
                                        "F16战机与5G",      "COVID-19疫情", "百姓与万物",     "一些三文鱼",
                                        "marching on, may", "everyone",     "五卅惨案",       "May they go",
                                        "三一八个人"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *got = described(texts[i], NULL);
        if (*got != '\0')
            fail_msg("%s: %s", texts[i], got);
    }
}

static void shares_are_in_per_cent(void **state)
{
    static const Case cases[] = {
        {"百分之十二", "[百分之十二 share 12]"},
        {"12.5%", "[12.5% share 12.5]"},
        {"３％", "[３％ share 3]"},
        {"三成的人", "[三成 share 30]"},
        {"两成五", "[两成五 share 25]"},
        {"四分之一", "[四分之一 share 25]"},
        {"0.3个百分点", "[0.3个百分点 share 0.3]"},
        {"5 per cent of it", "[5 per cent share 5]"},
        {"三成功", ""},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), NULL);
}

static void dates_say_what_is_written_and_no_more(void **state)
{
    static const Case cases[] = {
        {"2021年3月22日", "[2021年3月22日 date 2021-3-22]"},
        {"二〇二一年三月二十二日", "[二〇二一年三月二十二日 date 2021-3-22]"},
        {"3月廿二日", "[3月廿二日 date 0-3-22]"},
        {"3月22日至24日", "[3月22日 date 0-3-22] [24日 date 0-0-24]"},
        {"去年5月份", "[5月份 date 0-5-0]"},
        {"2021-03-22", "[2021-03-22 date 2021-3-22]"},
        {"March 22, 2021", "[March 22, 2021 date 2021-3-22]"},
        {"on 22 March", "[22 March date 0-3-22]"},
        {"in March", "[March date 0-3-0]"},
        {"100日元", "[100 100]"},
        {"3个月", "[3 3]"},
        {"上周五", "[上周五 weekday 5-1]"},
        {"星期日", "[星期日 weekday 7+0]"},
        {"一周一次", ""},
        {"昨天", "[昨天 today-1]"},
        {"2018财年", "[2018财年 date 2018-0-0]"},
        {"昨新增3例", "[昨 today-1] [3 3]"},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), NULL);
}

static void times_of_day_are_minutes(void **state)
{
    static const Case cases[] = {
        {"下午3时20分", "[下午3时20分 clock 920]"},
        {"15:20", "[15:20 clock 920]"},
        {"凌晨两点半", "[凌晨两点半 clock 150]"},
        {"凌晨三点一刻", "[凌晨三点一刻 clock 195]"},
        {"9时许", "[9时许 clock 540]"},
        {"凌晨12时20分", "[凌晨12时20分 clock 20]"},
        {"凌晨零点20分", "[凌晨零点20分 clock 20]"},
        {"24时", "[24时 clock 0]"},
        {"午夜12时", "[午夜12时 clock 0]"},
        {"中午12时", "[中午12时 clock 720]"},
        {"24小时", "[24 24]"},
        {"三点要求", ""},
        {"同一时间", ""},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), NULL);
}

/* 2021-03-23 is a Tuesday. */
static void dates_are_completed_from_the_day_of_publication(void **state)
{
    static const Case cases[] = {
        {"22日", "[22日 date 2021-3-22]"},     {"30日", "[30日 date 2021-3-30]"},
        {"31日", "[31日 date 2021-3-31]"},     {"12月1日", "[12月1日 date 2020-12-1]"},
        {"周一", "[周一 date 2021-3-22]"},     {"周二", "[周二 date 2021-3-23]"},
        {"上周五", "[上周五 date 2021-3-19]"}, {"昨天", "[昨天 date 2021-3-22]"},
        {"去年7月", "[7月 date 2020-7-0]"},    {"上月22日", "[22日 date 2021-2-22]"},
        {"Monday", "[Monday date 2021-3-22]"}, {"下月3日", "[3日 date 2021-4-3]"},
    };
    assert_cases(cases, G_N_ELEMENTS(cases), "2021-03-23T06:08:42Z");
}

static void a_date_equals_another_that_says_less(void **state)
{
    DzNumber full = {.kind = DZ_NUMBER_DATE, .year = 2021, .month = 3, .day = 22};
    DzNumber bare = {.kind = DZ_NUMBER_DATE, .day = 22};
    DzNumber other = {.kind = DZ_NUMBER_DATE, .month = 4, .day = 22};
    assert_true(dz_number_equal(&full, &bare));
    assert_false(dz_number_equal(&full, &other));
}

static void weekdays_are_equal_in_the_same_week(void **state)
{
    DzNumber friday = {.kind = DZ_NUMBER_WEEKDAY, .weekday = 5};
    DzNumber last_friday = {.kind = DZ_NUMBER_WEEKDAY, .weekday = 5, .shift = -1};
    DzNumber monday = {.kind = DZ_NUMBER_WEEKDAY, .weekday = 1};
    assert_true(dz_number_equal(&friday, &friday));
    assert_false(dz_number_equal(&friday, &last_friday));
    assert_false(dz_number_equal(&friday, &monday));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_have_one_value_however_they_are_written),
        cmocka_unit_test(guesses_are_vague),
        cmocka_unit_test(words_that_hold_numerals_are_no_numbers),
        cmocka_unit_test(shares_are_in_per_cent),
        cmocka_unit_test(dates_say_what_is_written_and_no_more),
        cmocka_unit_test(times_of_day_are_minutes),
        cmocka_unit_test(dates_are_completed_from_the_day_of_publication),
        cmocka_unit_test(a_date_equals_another_that_says_less),
        cmocka_unit_test(weekdays_are_equal_in_the_same_week),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
