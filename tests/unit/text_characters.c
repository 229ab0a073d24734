/* text_characters.c -- how long a text is. */
#include "unit.h"

#include "characters.h"

static void assert_counts(const char *text, guint32 words)
{
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(text, -1, &length);
    assert_int_equal(dz_count_words(points, (guint32)length), words);
}

static void a_han_character_counts_as_much_as_a_word_of_another_script(void **state)
{
    assert_counts("", 0);
    assert_counts("船可以晚開。", 5);
    assert_counts("A ferry can leave late.", 5);
    assert_counts("莫蘭（Erin Moran）說", 5);
}

static void marks_and_numbers_inside_a_word_do_not_part_it(void **state)
{
    assert_counts("the union\xE2\x80\x99s 6.2 percent", 4);
    assert_counts("4名 22人", 4);
    assert_counts("\xE2\x80\x9C \xE2\x80\x94 \xE2\x80\x9D", 0);
}

static void no_han_character_is_a_capital_or_a_digit(void **state)
{
    assert_true(dz_is_capital('A') && dz_is_capital('Z') && dz_is_digit('0') && dz_is_digit('9'));
    assert_false(dz_is_capital('a') || dz_is_digit('a'));
    assert_false(dz_is_capital(0x674E) || dz_is_digit(0x4E30)); /* 李 and 丰 end as N and 0 do */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_han_character_counts_as_much_as_a_word_of_another_script),
        cmocka_unit_test(marks_and_numbers_inside_a_word_do_not_part_it),
        cmocka_unit_test(no_han_character_is_a_capital_or_a_digit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
