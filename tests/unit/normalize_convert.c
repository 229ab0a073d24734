/* normalize_convert.c -- a text in memory, in another script, for a program that has include/ alone. */
#include "unit.h"

#include <duizhao/duizhao.h>

/* The text converted to Simplified; NULL and `error` if it is refused. */
static char *converted(const char *text, gsize length, gboolean lossy, GError **error)
{
    g_autoptr(DzConversion) conversion = dz_conversion_new(NULL, DZ_TO_HANS, NULL);
    gsize n = 0;
    char *answer = dz_conversion_convert(conversion, text, length, lossy, &n, error);
    assert_true(answer == NULL || answer[n] == '\0');
    return answer;
}

static void a_text_of_that_length_is_converted(void **state)
{
    (void)state;
    g_autofree char *bridge = converted("大橋關閉", strlen("大橋關"), FALSE, NULL);
    g_autofree char *nothing = converted("", 0, FALSE, NULL);
    assert_string_equal(bridge, "大桥关");
    assert_string_equal(nothing, "");
}

static void bytes_that_are_no_utf8_are_told_by_their_offset_or_replaced(void **state)
{
    (void)state;
    static const char broken[] = "大橋\xff關閉\xe6";
    g_autoptr(GError) error = NULL;
    assert_null(converted(broken, strlen(broken), FALSE, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_ENCODING));
    assert_non_null(strstr(error->message, "byte 6"));
    g_autofree char *repaired = converted(broken, strlen(broken), TRUE, NULL);
    assert_string_equal(repaired, "大桥\xef\xbf\xbd关闭\xef\xbf\xbd");
}

static void each_script_is_found_by_its_name(void **state)
{
    (void)state;
    for (DzConversionTarget target = DZ_TO_COMMON; target <= DZ_TO_TW; target++) {
        DzConversionTarget found = DZ_TO_COMMON;
        assert_true(dz_conversion_target_from_name(dz_conversion_target_name(target), &found, NULL));
        assert_int_equal(found, target);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_of_that_length_is_converted),
        cmocka_unit_test(bytes_that_are_no_utf8_are_told_by_their_offset_or_replaced),
        cmocka_unit_test(each_script_is_found_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
