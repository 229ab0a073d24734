/* config_file.c -- what a configuration sets, and how it is refused. */
#include "unit.h"

#include <duizhao/config.h>
#include <glib/gstdio.h>

/* Loads `text` as DIR/duizhao.yaml, and takes DIR out of the message. */
static DzConfig *load(const char *text, DzOptions *options, char **message)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("config-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "duizhao.yaml", NULL);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    dz_options_init(options);
    DzConfig *config = dz_config_load(path, options, &error);
    g_unlink(path);
    g_rmdir(folder);
    if (message != NULL)
        *message = error != NULL ? g_strdup(error->message + strlen(folder) + 1) : NULL;
    else
        assert_null(error);
    return config;
}

static void assert_refused(const char *text, const char *expected)
{
    DzOptions options;
    DzOptions defaults;
    g_autofree char *message = NULL;
    dz_options_init(&defaults);
    assert_null(load(text, &options, &message));
    assert_string_equal(message, expected);
    assert_memory_equal(&options, &defaults, sizeof options);
}

static void every_option_can_be_set(void **state)
{
    DzOptions options;
    g_autoptr(DzConfig) config =
        load("threads: 3\nevent: one\ndata_dir: /\nopencc_config: /o\nlexicons: [/a.tsv, /b.tsv]\n"
             "corrections: /c.yaml\nlimits:\n  max_file_bytes: 2 GiB\n  max_expanded_bytes: 3MiB\n"
             "  max_front_matter_bytes: 4 KiB\n  max_depth: 5\n  max_attributes: 6\n  max_elements: 8\n"
             "  max_blocks: 7\n"
             "outlets:\n  - {domain: a.example, outlet: A}\n  - {path: b, outlet: B}\n",
             &options, NULL);
    assert_non_null(config);
    assert_int_equal(options.threads, 3);
    assert_true(options.one_event);
    assert_string_equal(options.data_dir, "/");
    assert_string_equal(options.opencc_dir, "/o");
    assert_string_equal(options.lexicons[1], "/b.tsv");
    assert_null(options.lexicons[2]);
    assert_string_equal(options.corrections, "/c.yaml");
    assert_int_equal(options.max_file_bytes, G_GUINT64_CONSTANT(2) << 30);
    assert_int_equal(options.max_expanded_bytes, 3 << 20);
    assert_int_equal(options.max_front_matter_bytes, 4 << 10);
    assert_int_equal(options.max_depth, 5);
    assert_int_equal(options.max_attributes, 6);
    assert_int_equal(options.max_elements, 8);
    assert_int_equal(options.max_blocks, 7);
    assert_int_equal(options.n_outlets, 2);
    assert_string_equal(options.outlets[0].domain, "a.example");
    assert_null(options.outlets[0].path);
    assert_string_equal(options.outlets[1].path, "b");
    assert_string_equal(options.outlets[1].outlet, "B");
}

static void an_empty_file_sets_nothing(void **state)
{
    DzOptions options;
    DzOptions defaults;
    dz_options_init(&defaults);
    g_autoptr(DzConfig) config = load("# nothing\n", &options, NULL);
    assert_non_null(config);
    assert_memory_equal(&options, &defaults, sizeof options);
}

static void a_relative_path_begins_where_the_file_is(void **state)
{
    DzOptions options;
    g_autoptr(DzConfig) config = load("lexicons: names.tsv\n", &options, NULL);
    assert_non_null(config);
    assert_true(g_path_is_absolute(options.lexicons[0]));
    assert_true(g_str_has_suffix(options.lexicons[0], "/names.tsv"));
}

static void an_unknown_key_is_refused_with_its_line_and_the_nearest_known_one(void **state)
{
    assert_refused("threads: 1\noutlet: []\n", "duizhao.yaml:2: unknown key \"outlet\"; did you mean \"outlets\"?");
    assert_refused("limits:\n  max_dept: 3\n", "duizhao.yaml:2: unknown key \"max_dept\"; did you mean \"max_depth\"?");
}

static void a_key_like_no_other_is_refused_with_all_known_ones(void **state)
{
    assert_refused("outlets:\n  - outlet: A\n    colour: red\n",
                   "duizhao.yaml:3: unknown key \"colour\"; known are domain, path, outlet, region");
}

static void a_value_of_the_wrong_kind_is_refused_with_what_is_wanted(void **state)
{
    assert_refused("threads: many\n", "duizhao.yaml:1: \"many\" is not a whole number");
    assert_refused("threads: 1 KiB\n", "duizhao.yaml:1: \"1 KiB\" is not a whole number");
    assert_refused("threads: 5000\n", "duizhao.yaml:1: 5000 is too much: at most 1024");
    assert_refused("event: two\n", "duizhao.yaml:1: event is \"two\"; one or many, please");
    assert_refused("data_dir: [a]\n", "duizhao.yaml:1: this must be a string");
    assert_refused("lexicons:\n  - a\n  - {}\n", "duizhao.yaml:3: this must be a string");
    assert_refused("limits: 3\n", "duizhao.yaml:1: limits must be a mapping of names to numbers");
    assert_refused("limits:\n  max_file_bytes: 99999999999 GiB\n",
                   "duizhao.yaml:2: 99999999999 GiB is too much: at most 9223372036854775807");
    assert_refused("outlets:\n  - domain: a\n", "duizhao.yaml:2: a rule needs an outlet, and a domain or a path");
    assert_refused("outlets: 3\n", "duizhao.yaml:1: outlets must be a list of rules");
    assert_refused("- a\n", "duizhao.yaml:1: a configuration is a mapping of keys to values");
}

static void what_is_printed_says_the_same_when_loaded(void **state)
{
    DzOptions options;
    DzOptions again;
    g_autoptr(DzConfig) config =
        load("threads: 2\nevent: one\ncorrections: \"/a \\\" \\e.yaml\"\nlexicons: [/x, /y]\n"
             "limits: {max_depth: 9}\noutlets: [{domain: d, path: p, outlet: \"O: #1\", region: HK}]\n",
             &options, NULL);
    g_autofree char *printed = dz_config_print(&options);
    g_autoptr(DzConfig) config_again = load(printed, &again, NULL);
    g_autofree char *printed_again = dz_config_print(&again);
    assert_string_equal(printed_again, printed);
    assert_string_equal(again.corrections, "/a \" \033.yaml");
    assert_string_equal(again.outlets[0].outlet, "O: #1");
    assert_string_equal(again.outlets[0].region, "HK");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_option_can_be_set),
        cmocka_unit_test(an_empty_file_sets_nothing),
        cmocka_unit_test(a_relative_path_begins_where_the_file_is),
        cmocka_unit_test(an_unknown_key_is_refused_with_its_line_and_the_nearest_known_one),
        cmocka_unit_test(a_key_like_no_other_is_refused_with_all_known_ones),
        cmocka_unit_test(a_value_of_the_wrong_kind_is_refused_with_what_is_wanted),
        cmocka_unit_test(what_is_printed_says_the_same_when_loaded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
