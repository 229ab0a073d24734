/* base_data.c -- tab-separated data: what is read, what is refused and how the message names the place. */
#include "unit.h"

#include "data.h"

static gboolean join(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_string_append_printf(user_data, "[%s|%s]", fields[0], fields[1]);
    return TRUE;
}

static gboolean refuse(char **fields, gpointer user_data, GError **error)
{
    (void)user_data;
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no stance", fields[1]);
    return FALSE;
}

static char *read_tsv(const char *text, DzTsvFunc func, GError **error)
{
    g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));
    GString *out = g_string_new(NULL);
    gboolean good = dz_tsv_read(bytes, "cues.tsv", 1, 2, func, out, error);
    return g_string_free(out, !good);
}

static void lines_are_records_and_comments_are_passed_over(void **state)
{
    g_autofree char *got = read_tsv("# word\tstance\n\n  說 \tneutral\r\n稱\n", join, NULL);
    assert_string_equal(got, "[說|neutral][稱|]");
}

static void a_byte_order_mark_is_passed_over(void **state)
{
    g_autofree char *got = read_tsv("\357\273\277# word\tstance\r\n說\tneutral\r\n", join, NULL);
    assert_string_equal(got, "[說|neutral]");
}

static void too_many_fields_are_refused_with_file_and_line(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(read_tsv("說\tneutral\n稱\ta\tb\n", join, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_string_equal(error->message, "cues.tsv:2: 3 tab-separated fields, where 1 to 2 are wanted");
}

static void so_are_too_few(void **state)
{
    g_autoptr(GBytes) bytes = g_bytes_new_static("說\n", 4);
    g_autoptr(GString) out = g_string_new(NULL);
    g_autoptr(GError) error = NULL;
    assert_false(dz_tsv_read(bytes, "cues.tsv", 2, 2, join, out, &error));
    assert_string_equal(error->message, "cues.tsv:1: 1 tab-separated fields, where 2 are wanted");
}

static void a_refused_line_is_named(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(read_tsv("說\tloud\n", refuse, &error));
    assert_string_equal(error->message, "cues.tsv:1: \"loud\" is no stance");
}

static void bytes_that_are_not_utf8_are_refused_at_their_offset(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(read_tsv("ab\xff", join, &error));
    assert_string_equal(error->message, "cues.tsv: not UTF-8 at byte 2; save the file as UTF-8");
}

static void a_number_is_finite_and_the_whole_field(void **state)
{
    static const char *const bad[] = {"", "x12", "12x", "nan", "inf", "-inf", "1e999"};
    double number = 0;
    for (guint i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autoptr(GError) error = NULL;
        assert_false(dz_tsv_read_number(bad[i], &number, &error));
        assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    }
    assert_true(dz_tsv_read_number("-1.5", &number, NULL));
    assert_true(number == -1.5);
}

static void a_count_is_whole_and_not_negative(void **state)
{
    static const char *const bad[] = {"", "x12", "12x", "1.5", "-1", "4294967296"};
    guint32 count = 0;
    for (guint i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autoptr(GError) error = NULL;
        assert_false(dz_tsv_read_count(bad[i], &count, &error));
        assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    }
    assert_true(dz_tsv_read_count("400", &count, NULL));
    assert_int_equal(count, 400);
}

static void a_pattern_that_is_none_is_a_fault_of_the_data(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(dz_regex_new("a(b", G_REGEX_DEFAULT, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_non_null(strstr(error->message, "a(b"));
}

static void a_pattern_of_our_own_is_compiled_once(void **state)
{
    static DzPattern ships = {.text = "^船+$"};
    GRegex *regex = dz_pattern_regex(&ships);
    assert_true(g_regex_match(regex, "船船", G_REGEX_MATCH_DEFAULT, NULL));
    assert_ptr_equal(dz_pattern_regex(&ships), regex);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_records_and_comments_are_passed_over),
        cmocka_unit_test(a_byte_order_mark_is_passed_over),
        cmocka_unit_test(too_many_fields_are_refused_with_file_and_line),
        cmocka_unit_test(so_are_too_few),
        cmocka_unit_test(a_refused_line_is_named),
        cmocka_unit_test(bytes_that_are_not_utf8_are_refused_at_their_offset),
        cmocka_unit_test(a_number_is_finite_and_the_whole_field),
        cmocka_unit_test(a_count_is_whole_and_not_negative),
        cmocka_unit_test(a_pattern_that_is_none_is_a_fault_of_the_data),
        cmocka_unit_test(a_pattern_of_our_own_is_compiled_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
