/* text_translations.c -- which Chinese and English words say the same. */
#include "data_folder.h"
#include "stems.h"
#include "translations.h"

static const DzNotion *chinese_at(const DzTranslations *translations, const char *text)
{
    glong length = 0;
    g_autofree gunichar *wide = g_utf8_to_ucs4(text, -1, NULL, &length, NULL);
    return dz_translations_chinese(translations, wide, (guint32)length);
}

static const DzNotion *english_at(const DzTranslations *translations, const char *text)
{
    g_autoptr(GPtrArray) stems = dz_stems_of(text);
    return dz_translations_english(translations, (const char *const *)stems->pdata, stems->len);
}

static gboolean say_the_same(const DzNotion *a, const DzNotion *b)
{
    for (guint i = 0; a != NULL && b != NULL && i < a->n_groups; i++)
        for (guint k = 0; k < b->n_groups; k++)
            if (a->groups[i] == b->groups[k])
                return TRUE;
    return FALSE;
}

static DzTranslations *load_built_in(void)
{
    DzOptions options;
    dz_options_init(&options);
    return dz_translations_load(&options, NULL);
}

static void assert_stem(const char *word, const char *stem)
{
    g_autofree char *got = g_strdup(word);
    dz_stem(got);
    assert_string_equal(got, stem);
}

static void endings_are_taken_off(void **state)
{
    assert_stem("countries", "country");
    assert_stem("passed", "pass");
    assert_stem("planned", "plan");
    assert_stem("signing", "sign");
    assert_stem("moved", "mov");
    assert_stem("move", "mov");
    assert_stem("falling", "fall");
}

static void what_belongs_to_a_short_word_stays(void **state)
{
    assert_stem("is", "is");
    assert_stem("bus", "bus");
    assert_stem("press", "press");
    assert_stem("crisis", "crisis");
    assert_stem("king", "king");
    assert_stem("red", "red");
    assert_stem("弹劾", "弹劾");
}

static void forms_of_one_word_say_what_its_translation_says(void **state)
{
    g_autoptr(DzTranslations) translations = load_built_in();
    const DzNotion *closed = chinese_at(translations, "弹劾总统");
    assert_true(say_the_same(closed, english_at(translations, "impeached")));
    assert_true(say_the_same(closed, english_at(translations, "impeachment")));
    assert_false(say_the_same(closed, english_at(translations, "ferries")));
}

static void the_longest_phrase_wins(void **state)
{
    g_autoptr(DzTranslations) translations = load_built_in();
    assert_int_equal(english_at(translations, "foreign minister Liang")->length, 2);
    assert_int_equal(english_at(translations, "Foreign ministers, again")->length, 2);
    assert_null(english_at(translations, "qwertz foreign minister"));
    assert_null(english_at(translations, ""));
}

static void everyday_speech_is_known(void **state)
{
    g_autoptr(DzTranslations) translations = load_built_in();
    assert_true(say_the_same(chinese_at(translations, "坏的是门"), english_at(translations, "broken")));
    assert_true(say_the_same(chinese_at(translations, "伞借你"), english_at(translations, "umbrellas")));
    assert_true(say_the_same(chinese_at(translations, "唔记得带"), english_at(translations, "forgot")));
    assert_true(say_the_same(chinese_at(translations, "没人推"), english_at(translations, "nobody")));
    assert_true(say_the_same(chinese_at(translations, "没做错事"), english_at(translations, "nothing wrong")));
    assert_true(say_the_same(chinese_at(translations, "柴火的钱"), english_at(translations, "kindling")));
    assert_true(say_the_same(chinese_at(translations, "果农们"), english_at(translations, "growers")));
    assert_true(say_the_same(chinese_at(translations, "挂断电话"), english_at(translations, "hang up")));
    assert_false(say_the_same(chinese_at(translations, "推门"), english_at(translations, "pull")));
}

static void a_group_gives_its_chinese_words(void **state)
{
    g_autoptr(DzTranslations) translations = load_built_in();
    const DzNotion *notion = english_at(translations, "impeached");
    assert_true(g_strv_contains(dz_translations_words(translations, notion->groups[0]), "弹劾"));
}

static void a_line_that_lacks_its_words_is_an_error(void **state)
{
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, "text/translations.tsv", "alone\n");
    g_autoptr(GError) error = NULL;
    assert_null(dz_translations_load(&data.options, &error));
    assert_true(g_str_has_prefix(error->message, data.file));
    assert_true(g_str_has_suffix(error->message, ":1: 1 tab-separated fields, where 2 to 3 are wanted"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(endings_are_taken_off),
        cmocka_unit_test(what_belongs_to_a_short_word_stays),
        cmocka_unit_test(forms_of_one_word_say_what_its_translation_says),
        cmocka_unit_test(the_longest_phrase_wins),
        cmocka_unit_test(everyday_speech_is_known),
        cmocka_unit_test(a_group_gives_its_chinese_words),
        cmocka_unit_test(a_line_that_lacks_its_words_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
