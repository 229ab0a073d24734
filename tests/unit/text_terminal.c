/* text_terminal.c -- foreign text in a terminal. */
#include "unit.h"

#include <duizhao/terminal.h>

static void assert_clean(const char *text, const char *expected)
{
    g_autofree char *clean = dz_terminal_clean(text);
    assert_string_equal(clean, expected);
}

static void what_steers_a_terminal_is_replaced(void **state)
{
    assert_clean("a\x1b[31mb\x07", "a\uFFFD[31mb\uFFFD");
    assert_clean("\xc2\x9b"
                 "2J\x7f",
                 "\uFFFD2J\uFFFD");
    assert_clean("x\u202eyx\u2066z", "x\uFFFDyx\uFFFDz");
    assert_clean("a\u2028b", "a\uFFFDb");
}

static void line_breaks_and_tabs_become_spaces(void **state)
{
    assert_clean("a\tb\r\nc", "a b  c");
}

static void bytes_that_are_not_utf8_are_replaced(void **state)
{
    assert_clean("a\xff"
                 "b",
                 "a\uFFFDb");
}

static void han_characters_take_two_columns_and_marks_none(void **state)
{
    assert_int_equal(dz_terminal_width("對照 abc"), 8);
    assert_int_equal(dz_terminal_width("「，」"), 6);
    assert_int_equal(dz_terminal_width("e\u0301"), 1);
    assert_int_equal(dz_terminal_width("𠀀Ａ"), 4);
}

static void assert_fit(const char *text, guint columns, const char *expected)
{
    g_autofree char *fitted = dz_terminal_fit(text, columns);
    assert_string_equal(fitted, expected);
}

static void text_is_cut_or_filled_to_the_column(void **state)
{
    assert_fit("對照", 6, "對照  ");
    assert_fit("對照對照", 6, "對照… ");
    assert_fit("對照對照", 5, "對照…");
    assert_fit("abc", 3, "abc");
    assert_fit("abc", 0, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_steers_a_terminal_is_replaced),
        cmocka_unit_test(line_breaks_and_tabs_become_spaces),
        cmocka_unit_test(bytes_that_are_not_utf8_are_replaced),
        cmocka_unit_test(han_characters_take_two_columns_and_marks_none),
        cmocka_unit_test(text_is_cut_or_filled_to_the_column),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
