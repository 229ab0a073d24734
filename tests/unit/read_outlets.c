/* read_outlets.c -- which of a user's rules names the outlet of an article. */
#include "unit.h"

#include "outlets.h"

/* The outlet that the one rule, by `rule`, gives to the file at `path`; NULL: it does not fit. */
static const char *outlet_by(const char *rule, const char *path)
{
    const DzOutletRule rules[] = {{.path = rule, .outlet = "晨報"}};
    DzOptions options;
    dz_options_init(&options);
    options.outlets = rules;
    options.n_outlets = 1;
    const DzOutletRule *found = dz_outlets_find_by_rule(&options, NULL, path);
    return found != NULL ? found->outlet : NULL;
}

static void assert_fits(const char *rule, const char *path)
{
    const char *outlet = outlet_by(rule, path);
    assert_non_null(outlet);
    assert_string_equal(outlet, "晨報");
}

static void a_path_may_be_written_in_any_way(void **state)
{
    static const char *const ways[] = {"news/dawn", "news/dawn/", "./news/dawn", "news//dawn", "dawn", "1.md"};
    for (gsize i = 0; i < G_N_ELEMENTS(ways); i++)
        assert_fits(ways[i], "news/dawn/1.md");
    assert_null(outlet_by("news/daw", "news/dawn/1.md"));
    assert_null(outlet_by("awn", "news/dawn/1.md"));
}

static void a_path_fits_wherever_the_command_runs(void **state)
{
    g_autofree char *here = g_get_current_dir();
    g_autofree char *folder = g_path_get_basename(here);
    assert_fits(folder, "1.md");
    assert_fits(here, "./1.md");
}

static void what_is_given_counts_before_the_folders_above_it(void **state)
{
    g_autofree char *here = g_get_current_dir();
    g_autofree char *folder = g_path_get_basename(here);
    const DzOutletRule rules[] = {{.path = folder, .outlet = "晚報"}, {.path = "dawn", .outlet = "晨報"}};
    DzOptions options;
    dz_options_init(&options);
    options.outlets = rules;
    options.n_outlets = G_N_ELEMENTS(rules);
    assert_string_equal(dz_outlets_find_by_rule(&options, NULL, "dawn/1.md")->outlet, "晨報");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_path_may_be_written_in_any_way),
        cmocka_unit_test(a_path_fits_wherever_the_command_runs),
        cmocka_unit_test(what_is_given_counts_before_the_folders_above_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
