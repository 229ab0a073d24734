/* text_words.c -- which words of a lexicon stand at a place of a text. */
#include "data_folder.h"
#include "words.h"

static DzWord word_at(const DzWords *words, const char *text, guint wanted)
{
    glong length = 0;
    g_autofree gunichar *wide = g_utf8_to_ucs4_fast(text, -1, &length);
    return dz_words_match(words, wide, (gsize)length, wanted);
}

static void the_longest_word_with_a_wanted_tag_is_found(void **state)
{
    g_autoptr(DzWords) words = dz_words_new();
    dz_words_add(words, "渡", 1, 10);
    dz_words_add(words, "渡轮", 2, 20);
    assert_int_equal(word_at(words, "渡轮撞岸", ~0u).value, 20);
    assert_int_equal(word_at(words, "渡轮撞岸", 1).length, 1);
    assert_int_equal(word_at(words, "轮渡", ~0u).length, 0);
}

static void a_word_before_a_place_is_read_backwards(void **state)
{
    g_autoptr(DzWords) words = dz_words_new();
    dz_words_add_reversed(words, "码头", 1, 0);
    static const gunichar text[] = {0x4E1C, 0x7801, 0x5934}; /* 东码头 */
    assert_int_equal(dz_words_match_before(words, text + 3, 3, ~0u).length, 2);
    assert_int_equal(dz_words_match_before(words, text + 2, 2, ~0u).length, 0);
}

static void tags_of_a_word_are_joined_and_its_last_value_stays(void **state)
{
    g_autoptr(DzWords) words = dz_words_new();
    dz_words_add(words, "渡轮", 1, 10);
    dz_words_add(words, "渡轮", 2, 20);
    assert_int_equal(dz_words_get(words, "渡轮").tags, 3);
    assert_int_equal(dz_words_get(words, "渡轮").value, 20);
    assert_int_equal(dz_words_get(words, "渡").length, 0);
    assert_int_equal(dz_words_get(words, "渡轮公司").length, 0);
}

/* A file of "ship" and "place" as given. */
static DzWords *load(const char *text, GError **error)
{
    static const char *const classes[] = {"ship", "place"};
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, "text/words.tsv", text);
    return dz_words_load(&data.options, "text/words.tsv", classes, G_N_ELEMENTS(classes), error);
}

static void a_file_gives_words_by_class_and_line(void **state)
{
    g_autoptr(DzWords) words = load("ship\t渡轮|ferry\nplace\t码头\nplace\t海湾\n", NULL);
    assert_int_equal(word_at(words, "Ferry service", ~0u).tags, 1 << 0);
    assert_int_equal(word_at(words, "码头", ~0u).tags, 1 << 1);
    assert_int_equal(word_at(words, "海湾", ~0u).value, 2);
}

static void a_class_that_nobody_asks_for_is_refused_with_its_line(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(load("ship\t渡轮\nfish\t海鱼\n", &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_true(g_str_has_suffix(error->message, "text/words.tsv:2: \"fish\" is no class of words"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_word_with_a_wanted_tag_is_found),
        cmocka_unit_test(a_word_before_a_place_is_read_backwards),
        cmocka_unit_test(tags_of_a_word_are_joined_and_its_last_value_stays),
        cmocka_unit_test(a_file_gives_words_by_class_and_line),
        cmocka_unit_test(a_class_that_nobody_asks_for_is_refused_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
