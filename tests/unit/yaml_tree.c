/* yaml_tree.c -- YAML as a tree of strings, and what is refused. */
#include "unit.h"

#include "yaml_tree.h"

static DzYamlNode *parse(const char *text, GError **error)
{
    return dz_yaml_parse(text, strlen(text), "test.yaml", error);
}

static void assert_refused(const char *text, gint code, const char *message)
{
    g_autoptr(GError) error = NULL;
    assert_null(parse(text, &error));
    assert_true(g_error_matches(error, DZ_ERROR, code));
    assert_string_equal(error->message, message);
}

static void every_scalar_is_a_string(void **state)
{
    g_autoptr(DzYamlNode) root = parse("a: no\nb: 2021-03-23\nc: 012\nd: ~\ne: ''\n", NULL);
    assert_string_equal(dz_yaml_get_text(root, "a"), "no");
    assert_string_equal(dz_yaml_get_text(root, "b"), "2021-03-23");
    assert_string_equal(dz_yaml_get_text(root, "c"), "012");
    assert_string_equal(dz_yaml_get_text(root, "d"), "~");
    assert_null(dz_yaml_get_text(root, "e"));
    assert_null(dz_yaml_get_text(root, "f"));
}

static void nodes_know_their_lines(void **state)
{
    g_autoptr(DzYamlNode) root = parse("a:\n  - x\n  - k: v\n", NULL);
    const DzYamlNode *list = dz_yaml_get(root, "a");
    assert_int_equal(list->kind, DZ_YAML_SEQUENCE);
    assert_int_equal(list->items->len, 2);
    const DzYamlNode *last = g_ptr_array_index(list->items, 1);
    assert_int_equal(last->line, 3);
    assert_string_equal(dz_yaml_get_text(last, "k"), "v");
}

static void an_empty_document_is_an_empty_mapping(void **state)
{
    g_autoptr(DzYamlNode) root = parse("# nothing\n", NULL);
    assert_int_equal(root->kind, DZ_YAML_MAPPING);
    assert_int_equal(root->items->len, 0);
}

static void aliases_are_refused_with_their_line(void **state)
{
    assert_refused("a: &x 1\nb: *x\n", DZ_ERROR_FORMAT, "test.yaml:2: aliases (*name) are not read");
}

static void a_key_twice_is_refused(void **state)
{
    assert_refused("a: 1\nb: 2\na: 3\n", DZ_ERROR_FORMAT, "test.yaml:3: this key stands there twice");
}

static void a_key_that_is_no_string_is_refused(void **state)
{
    assert_refused("[a, b]: 1\n", DZ_ERROR_FORMAT, "test.yaml:1: a key is no string");
}

static void deep_nesting_is_refused_at_once(void **state)
{
    g_autofree char *deep = g_strnfill(60000, '[');
    gint64 start = g_get_monotonic_time();
    assert_refused(deep, DZ_ERROR_LIMIT, "test.yaml:1: nested too deep, or too many values");
    assert_true(g_get_monotonic_time() - start < 5 * G_USEC_PER_SEC);
}

static void what_is_no_yaml_is_refused_with_its_line(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(parse("title: 題目: 副題\n", &error));
    assert_true(g_str_has_prefix(error->message, "test.yaml:1: "));
}

static void what_editors_save_otherwise_is_named(void **state)
{
    assert_refused("a:\n\t- b\n", DZ_ERROR_FORMAT,
                   "test.yaml:2: a tab, or one of @ ` %, where none may stand; indent with spaces");
    assert_refused("a: b\nc: \xc4\xe3\n", DZ_ERROR_ENCODING,
                   "test.yaml:2: not UTF-8 from here on; save the file as UTF-8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_scalar_is_a_string),
        cmocka_unit_test(nodes_know_their_lines),
        cmocka_unit_test(an_empty_document_is_an_empty_mapping),
        cmocka_unit_test(aliases_are_refused_with_their_line),
        cmocka_unit_test(a_key_twice_is_refused),
        cmocka_unit_test(a_key_that_is_no_string_is_refused),
        cmocka_unit_test(deep_nesting_is_refused_at_once),
        cmocka_unit_test(what_is_no_yaml_is_refused_with_its_line),
        cmocka_unit_test(what_editors_save_otherwise_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
