/* report_diff.c -- two articles in a terminal: what is in line, what moved, what differs inside a sentence. */
#include "fixture.h"
#include "unit.h"

#include <duizhao/diff.h>

enum { WIDTH = 100 };

static char *diff_in(const DzComparison *comparison, DzDiffLayout layout, gboolean *same)
{
    DzReportOptions options;
    dz_report_options_init(&options);
    options.width = WIDTH;
    const DzArticle *first = dz_comparison_get_article(comparison, 0);
    const DzArticle *second = dz_comparison_get_article(comparison, 1);
    g_autoptr(GBytes) bytes = dz_diff_to_bytes(comparison, first, second, layout, &options, same);
    gsize length = 0;
    const char *text = g_bytes_get_data(bytes, &length);
    return g_strndup(text, length);
}

static char *diff_of(const char *const *a, const char *const *b, DzDiffLayout layout, gboolean *same)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    fixture_article(comparison, "a", "甲", "Hant", a);
    fixture_article(comparison, "b", "乙", "Hans", b);
    return diff_in(comparison, layout, same);
}

static void assert_unified(const char *const *a, const char *const *b, const char *expected)
{
    gboolean same = TRUE;
    g_autofree char *got = diff_of(a, b, DZ_DIFF_UNIFIED, &same);
    g_autofree char *whole = g_strconcat("--- a 甲\n+++ b 乙\n", expected, NULL);
    assert_string_equal(got, whole);
    assert_false(same);
}

static void script_and_punctuation_make_no_difference(void **state)
{
    const char *const a[] = {"臨江大橋因強風關閉", "市長說：「大橋必須關閉！」", NULL};
    const char *const b[] = {"临江大桥因强风关闭", "市长说：“大桥必须关闭。”", NULL};
    gboolean same = FALSE;
    g_autofree char *got = diff_of(a, b, DZ_DIFF_UNIFIED, &same);
    assert_true(same);
    assert_non_null(strstr(got, "= 臨江大橋因強風關閉\n"));
}

static void what_differs_inside_a_sentence_is_marked(void **state)
{
    const char *const a[] = {"警方說，大橋有三人受傷。", NULL};
    const char *const b[] = {"警方说，大桥有四人受伤。", NULL};
    assert_unified(a, b, "~ 警方說，大橋有{-三-}{+四+}人受傷。\n");
}

static void words_of_letters_differ_as_a_whole(void **state)
{
    const char *const a[] = {"The bridge was closed by the mayor on Tuesday.", NULL};
    const char *const b[] = {"The bridge was shut by the mayor on Thursday.", NULL};
    assert_unified(a, b, "~ The bridge was {-closed-}{+shut+} by the mayor on {-Tuesday-}{+Thursday+}.\n");
}

static void a_number_differs_as_a_whole(void **state)
{
    const char *const a[] = {"The bridge would cost £31,000 and last 3.5 years.", NULL};
    const char *const b[] = {"The bridge would cost £13,000 and last 3.8 years.", NULL};
    assert_unified(a, b, "~ The bridge would cost £{-31,000-}{+13,000+} and last {-3.5-}{+3.8+} years.\n");
}

static void one_shared_character_between_two_changes_parts_nothing(void **state)
{
    const char *const a[] = {"市長陳海晴周二在大橋旁說的甲乙丙的丁戊己。", NULL};
    const char *const b[] = {"市長陳海晴周二在大橋旁說的子丑寅的卯辰巳。", NULL};
    assert_unified(a, b, "~ 市長陳海晴周二在大橋旁說的{-甲乙丙的丁戊己-}{+子丑寅的卯辰巳+}。\n");
}

static void a_sentence_without_counterpart_stands_alone(void **state)
{
    const char *const a[] = {"大橋因強風關閉", "消息人士稱橋面搖晃。", NULL};
    const char *const b[] = {"大桥因强风关闭", "工程师指出桥龄五十年。", NULL};
    assert_unified(a, b, "= 大橋因強風關閉\n< 消息人士稱橋面搖晃。\n> 工程师指出桥龄五十年。\n");
}

static void sentences_that_state_one_fact_are_in_line_however_they_are_worded(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(comparison, "a", "甲", "Hant", (const char *const[]){"渡輪停駛。", NULL});
    DzArticle *b = fixture_article(comparison, "b", "乙", "Hans", (const char *const[]){"没有船了。", NULL});
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzReading stated[] = {{a, {0, a->length}, NULL}, {b, {0, b->length}, NULL}};
    fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_RETRANSLATED, stated, G_N_ELEMENTS(stated));
    g_autofree char *got = diff_in(comparison, DZ_DIFF_UNIFIED, NULL);
    assert_non_null(strstr(got, "\n~ "));
}

static void a_moved_sentence_says_where_it_went(void **state)
{
    const char *const a[] = {"警方封鎖了兩岸。", "大橋因強風關閉，市長周二宣布。", "渡輪照常行駛，班次加密。", NULL};
    const char *const b[] = {"大橋因強風關閉，市長周二宣布。", "渡輪照常行駛，班次加密。", "警方封鎖了兩岸。", NULL};
    assert_unified(a, b,
                   "^ (to 3) 警方封鎖了兩岸。\n= 大橋因強風關閉，市長周二宣布。\n= 渡輪照常行駛，班次加密。\n"
                   "^ (from 1) 警方封鎖了兩岸。\n");
}

static void side_by_side_the_sign_stands_between(void **state)
{
    const char *const a[] = {"大橋因強風關閉", "警方說有三人受傷。", NULL};
    const char *const b[] = {"大桥因强风关闭", "警方说有四人受伤。", NULL};
    gboolean same = TRUE;
    g_autofree char *got = diff_of(a, b, DZ_DIFF_BESIDE, &same);
    g_auto(GStrv) lines = g_strsplit(got, "\n", -1);
    assert_int_equal(g_strv_length(lines), 4);
    assert_true(g_str_has_prefix(lines[1], "大橋因強風關閉"));
    assert_true(g_str_has_suffix(lines[1], "  =  大桥因强风关闭"));
    assert_true(g_str_has_suffix(lines[2], "  ~  警方说有{+四+}人受伤。"));
}

static void articles_without_a_sentence_are_the_same(void **state)
{
    gboolean same = FALSE;
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = dz_article_new("a");
    DzArticle *b = dz_article_new("b");
    g_ptr_array_add(comparison->articles, a);
    g_ptr_array_add(comparison->articles, b);
    g_autoptr(GBytes) bytes = dz_diff_to_bytes(comparison, a, b, DZ_DIFF_BESIDE, NULL, &same);
    assert_true(same);
    g_autoptr(GBytes) unasked = dz_diff_to_bytes(comparison, a, b, DZ_DIFF_BESIDE, NULL, NULL);
    assert_true(g_bytes_equal(unasked, bytes));
}

static void a_very_long_sentence_differs_as_a_whole(void **state)
{
    g_autoptr(GString) long_a = g_string_new(NULL);
    g_autoptr(GString) long_b = g_string_new(NULL);
    for (int i = 0; i < 3000; i++) {
        g_string_append(long_a, "大橋");
        g_string_append(long_b, i % 7 == 0 ? "大船" : "大橋");
    }
    const char *const a[] = {long_a->str, NULL};
    const char *const b[] = {long_b->str, NULL};
    gboolean same = TRUE;
    g_autofree char *got = diff_of(a, b, DZ_DIFF_UNIFIED, &same);
    assert_false(same);
    assert_non_null(strstr(got, "~ {-大橋大橋"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(script_and_punctuation_make_no_difference),
        cmocka_unit_test(what_differs_inside_a_sentence_is_marked),
        cmocka_unit_test(words_of_letters_differ_as_a_whole),
        cmocka_unit_test(a_number_differs_as_a_whole),
        cmocka_unit_test(one_shared_character_between_two_changes_parts_nothing),
        cmocka_unit_test(a_sentence_without_counterpart_stands_alone),
        cmocka_unit_test(sentences_that_state_one_fact_are_in_line_however_they_are_worded),
        cmocka_unit_test(a_moved_sentence_says_where_it_went),
        cmocka_unit_test(side_by_side_the_sign_stands_between),
        cmocka_unit_test(articles_without_a_sentence_are_the_same),
        cmocka_unit_test(a_very_long_sentence_differs_as_a_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
