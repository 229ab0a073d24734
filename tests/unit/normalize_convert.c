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
    g_autofree char *bridge = converted("大橋關閉", strlen("大橋關"), FALSE, NULL);
    g_autofree char *nothing = converted("", 0, FALSE, NULL);
    assert_string_equal(bridge, "大桥关");
    assert_string_equal(nothing, "");
}

static void who_takes_a_string_need_not_ask_its_length(void **state)
{
    g_autoptr(DzConversion) conversion = dz_conversion_new(NULL, DZ_TO_HANS, NULL);
    g_autofree char *bridge = dz_conversion_convert(conversion, "大橋", strlen("大橋"), FALSE, NULL, NULL);
    assert_string_equal(bridge, "大桥");
}

static void bytes_that_are_no_utf8_are_told_by_their_offset_or_replaced(void **state)
{
    static const char broken[] = "大橋\xff關閉\xe6";
    g_autoptr(GError) error = NULL;
    assert_null(converted(broken, strlen(broken), FALSE, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_ENCODING));
    assert_non_null(strstr(error->message, "byte 6"));
    g_autofree char *repaired = converted(broken, strlen(broken), TRUE, NULL);
    assert_string_equal(repaired, "大桥\xef\xbf\xbd关闭\xef\xbf\xbd");
}

/* What the stream makes of a text, in blocks; NULL if it is refused. */
static char *streamed(const GString *text, GError **error)
{
    g_autoptr(DzConversion) conversion = dz_conversion_new(NULL, DZ_TO_HANS, NULL);
    char *bytes = NULL;
    size_t length = 0;
    FILE *in = fmemopen(text->str, text->len, "rb");
    FILE *out = open_memstream(&bytes, &length);
    gboolean good = dz_conversion_convert_stream(conversion, in, out, FALSE, error);
    fclose(in);
    fclose(out);
    char *answer = good ? g_strndup(bytes, length) : NULL;
    free(bytes);
    return answer;
}

/* Of a million bytes, with as many phrases that must not be cut. */
static GString *long_text(const char *end_of_line)
{
    GString *text = g_string_new(NULL);
    while (text->len < 1000000)
        g_string_append_printf(text, "發展中國家的頭髮乾淨，%s", end_of_line);
    return text;
}

static void a_stream_gives_what_the_whole_text_would_with_lines_or_without(void **state)
{
    const char *const ends[] = {"\n", "", "\r\n"};
    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++) {
        GString *text = long_text(ends[i]);
        g_autofree char *whole = converted(text->str, text->len, FALSE, NULL);
        g_autofree char *by_blocks = streamed(text, NULL);
        assert_true(g_str_has_prefix(whole, "发展中国家的头发干净，"));
        assert_string_equal(by_blocks, whole);
        g_string_free(text, TRUE);
    }
}

static void a_fault_far_behind_is_told_by_its_offset_in_the_stream(void **state)
{
    GString *text = long_text("\n");
    g_autofree char *place = g_strdup_printf("byte %" G_GSIZE_FORMAT, text->len);
    g_string_append(text, "\xff\n");
    g_autoptr(GError) error = NULL;
    assert_null(streamed(text, &error));
    assert_non_null(strstr(error->message, place));
    g_string_free(text, TRUE);
}

static void each_script_is_found_by_its_name(void **state)
{
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
        cmocka_unit_test(who_takes_a_string_need_not_ask_its_length),
        cmocka_unit_test(bytes_that_are_no_utf8_are_told_by_their_offset_or_replaced),
        cmocka_unit_test(a_stream_gives_what_the_whole_text_would_with_lines_or_without),
        cmocka_unit_test(a_fault_far_behind_is_told_by_its_offset_in_the_stream),
        cmocka_unit_test(each_script_is_found_by_its_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
