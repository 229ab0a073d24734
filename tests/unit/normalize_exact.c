/* normalize_exact.c -- our tables against OpenCC itself: every answer is the same, byte for byte.
 * With the argument "all", also every code point by itself, which takes a while.
 */
#include "unit.h"

#include "converter.h"
#include "folder.h"
#include "step.h"

#include <gio/gio.h>
#include <opencc/opencc.h>

#define SEED 1949
#define RANDOM_LINES 20000

static const char *const configurations[] = {"compare", "hans", "hant", "hk", "tw", "fold"};
static const char *const compiled[] = {"TSPhrases",    "TSCharacters", "STPhrases",
                                       "STCharacters", "HKVariants",   "TWVariants"};
static const char *const own[] = {"HansPhrases", "HansCharacters", "FoldPhrases", "FoldCharacters"};

static DzOptions options;
static GPtrArray *keys; /* char *: every key of every dictionary */

static void add_keys(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        char *tab = strchr(*line, '\t');
        if (tab != NULL)
            g_ptr_array_add(keys, g_strndup(*line, (gsize)(tab - *line)));
    }
}

static int load_keys(void **state)
{
    dz_options_init(&options);
    keys = g_ptr_array_new_with_free_func(g_free);
    for (gsize i = 0; i < G_N_ELEMENTS(compiled); i++) {
        g_autofree char *name = g_strdup_printf("/duizhao/opencc/%s.ocd2.txt", compiled[i]);
        g_autoptr(GBytes) text = g_resources_lookup_data(name, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
        assert_non_null(text);
        add_keys(g_bytes_get_data(text, NULL));
    }
    g_autofree char *folder = dz_opencc_folder(&options);
    for (gsize i = 0; i < G_N_ELEMENTS(own); i++) {
        g_autofree char *name = g_strdup_printf("%s/%s.txt", folder, own[i]);
        g_autofree char *text = NULL;
        assert_true(g_file_get_contents(name, &text, NULL, NULL));
        add_keys(text);
    }
    return 0;
}

static int free_keys(void **state)
{
    g_ptr_array_unref(keys);
    return 0;
}

static void fail_at_difference(const char *configuration, const char *input, const char *ours, const char *theirs)
{
    g_auto(GStrv) in = g_strsplit(input, "\n", -1);
    g_auto(GStrv) a = g_strsplit(ours, "\n", -1);
    g_auto(GStrv) b = g_strsplit(theirs, "\n", -1);
    for (guint i = 0; a[i] != NULL && b[i] != NULL && in[i] != NULL; i++)
        if (!g_str_equal(a[i], b[i]))
            fail_msg("%s: \"%s\" became \"%s\", but OpenCC says \"%s\"", configuration, in[i], a[i], b[i]);
    fail_msg("%s: another number of lines", configuration);
}

/* `text` has no NUL. */
static void assert_same_answer(const char *configuration, const char *text)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzConverter) converter = dz_converter_new(&options, configuration, &error);
    assert_non_null(converter);
    if (dz_converter_why_slow(converter) != NULL)
        fail_msg("%s is slow: %s", configuration, dz_converter_why_slow(converter));
    gsize length = 0;
    g_autofree char *ours = dz_converter_convert(converter, text, strlen(text), &length, &error);
    g_autofree char *folder = dz_opencc_folder(&options);
    g_autofree char *path = g_strdup_printf("%s/%s.json", folder, configuration);
    opencc_t opencc = opencc_open(path);
    assert_true(opencc != (opencc_t)(gintptr)-1);
    char *theirs = opencc_convert_utf8(opencc, text, (size_t)-1);
    assert_non_null(theirs);
    if (length != strlen(theirs) || memcmp(ours, theirs, length) != 0)
        fail_at_difference(configuration, text, ours, theirs);
    opencc_convert_utf8_free(theirs);
    opencc_close(opencc);
}

static void assert_same_answers(const char *text)
{
    for (gsize i = 0; i < G_N_ELEMENTS(configurations); i++)
        assert_same_answer(configurations[i], text);
}

/* Some characters of a random key, so that keys meet others and parts of others. */
static void append_part(GRand *rand, GString *out)
{
    const char *key = g_ptr_array_index(keys, (guint)g_rand_int_range(rand, 0, (gint32)keys->len));
    glong length = g_utf8_strlen(key, -1);
    glong begin = g_rand_int_range(rand, 0, (gint32)length);
    glong end = g_rand_int_range(rand, (gint32)begin, (gint32)length + 1);
    g_autofree char *part = g_utf8_substring(key, begin, end);
    g_string_append(out, part);
}

static void every_key_in_random_context(void **state)
{
    GRand *rand = g_rand_new_with_seed(SEED);
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < keys->len; i++) {
        append_part(rand, text);
        g_string_append(text, g_ptr_array_index(keys, i));
        append_part(rand, text);
        if (g_rand_int_range(rand, 0, 8) == 0)
            g_string_append_c(text, '\n');
    }
    assert_same_answers(text->str);
    g_rand_free(rand);
}

static gunichar random_point(GRand *rand)
{
    static const gint32 ranges[][2] = {{1, 0x80},         {0x80, 0x800},       {0x3000, 0x3400},   {0x3400, 0xA000},
                                       {0xE000, 0x10000}, {0x10000, 0x10FFFF}, {0x20000, 0x323B0}, {0x4E00, 0x9FA6}};
    const gint32 *range = ranges[g_rand_int_range(rand, 0, G_N_ELEMENTS(ranges))];
    return (gunichar)g_rand_int_range(rand, range[0], range[1]);
}

static void random_strings_and_pieces_of_keys(void **state)
{
    GRand *rand = g_rand_new_with_seed(SEED + 1);
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint line = 0; line < RANDOM_LINES; line++) {
        for (gint32 i = g_rand_int_range(rand, 0, 12); i > 0; i--) {
            if (g_rand_int_range(rand, 0, 3) == 0)
                g_string_append_unichar(text, random_point(rand));
            else
                append_part(rand, text);
        }
        g_string_append_c(text, '\n');
    }
    assert_same_answers(text->str);
    g_rand_free(rand);
}

static gboolean wants_all;

static void every_code_point(void **state)
{
    if (!wants_all)
        skip();
    g_autoptr(GString) text = g_string_new(NULL);
    for (gunichar c = 1; c <= 0x10FFFF; c++) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        g_string_append_unichar(text, c);
        if (c % 16 == 0)
            g_string_append_c(text, '\n');
    }
    assert_same_answers(text->str);
}

static void nul_is_carried_through(void **state)
{
    g_autoptr(DzConverter) converter = dz_converter_new(&options, "compare", NULL);
    gsize length = 0;
    g_autofree char *got = dz_converter_convert(converter, "說\0國", 7, &length, NULL);
    assert_int_equal(length, 7);
    assert_memory_equal(got, "说\0国", 7);
}

/* A folder whose configuration names a compiled dictionary of its own: another file than the one built in. */
static void another_dictionary_than_the_one_built_in_is_left_to_opencc(void **state)
{
    g_autofree char *folder = g_dir_make_tmp("duizhao-opencc-XXXXXX", NULL);
    g_autofree char *from = dz_opencc_folder(&options);
    const char *const links[][2] = {{"STPhrases.ocd2", "TSPhrases.ocd2"}, {"TSCharacters.ocd2", "TSCharacters.ocd2"}};
    for (gsize i = 0; i < G_N_ELEMENTS(links); i++) {
        g_autofree char *source = g_build_filename("/usr/share/opencc", links[i][0], NULL);
        g_autofree char *target = g_build_filename(folder, links[i][1], NULL);
        g_autoptr(GFile) a = g_file_new_for_path(source);
        g_autoptr(GFile) b = g_file_new_for_path(target);
        if (!g_file_copy(a, b, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL))
            skip();
    }
    g_autofree char *json = g_build_filename(from, "compare.json", NULL);
    g_autofree char *copy = g_build_filename(folder, "compare.json", NULL);
    g_autofree char *text = NULL;
    assert_true(g_file_get_contents(json, &text, NULL, NULL) && g_file_set_contents(copy, text, -1, NULL));
    DzOptions other = options;
    other.opencc_dir = folder;
    g_autoptr(DzConverter) converter = dz_converter_new(&other, "compare", NULL);
    assert_non_null(converter);
    assert_non_null(dz_converter_why_slow(converter));
    gsize length = 0;
    g_autofree char *got = dz_converter_convert(converter, "国\0說", 7, &length, NULL);
    assert_int_equal(length, 7);
    assert_memory_equal(got, "国\0说", 7);
    g_autofree char *command = g_strdup_printf("rm -r '%s'", folder);
    assert_int_equal(system(command), 0);
}

int main(int argc, char **argv)
{
    wants_all = argc > 1 && g_str_equal(argv[1], "all");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_key_in_random_context),
        cmocka_unit_test(random_strings_and_pieces_of_keys),
        cmocka_unit_test(every_code_point),
        cmocka_unit_test(nul_is_carried_through),
        cmocka_unit_test(another_dictionary_than_the_one_built_in_is_left_to_opencc),
    };
    return cmocka_run_group_tests(tests, load_keys, free_keys);
}
