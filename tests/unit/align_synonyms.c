/* align_synonyms.c -- which words stand for each other. */
#include "data_folder.h"
#include "synonyms.h"
#include "translations.h"

static const DzSynonym *word_at(const DzSynonyms *synonyms, const char *text)
{
    glong length = 0;
    g_autofree gunichar *wide = g_utf8_to_ucs4(text, -1, NULL, &length, NULL);
    return dz_synonyms_at(synonyms, wide, (guint32)length);
}

static gboolean share_a_group(const DzSynonym *a, const DzSynonym *b)
{
    for (guint i = 0; i < a->n_groups; i++)
        for (guint k = 0; k < b->n_groups; k++)
            if (a->groups[i] == b->groups[k])
                return TRUE;
    return FALSE;
}

/* The file as given, in place of the one compiled in. */
static DzSynonyms *load_with(const char *name, const char *text, GError **error)
{
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, name, text);
    return dz_synonyms_load(&data.options, error);
}

static DzSynonyms *load_file(const char *text, GError **error)
{
    return load_with("text/synonyms.tsv", text, error);
}

static void words_of_one_group_share_it(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzSynonyms) synonyms = dz_synonyms_load(&options, NULL);
    assert_true(share_a_group(word_at(synonyms, "大约三时"), word_at(synonyms, "大概")));
    assert_false(share_a_group(word_at(synonyms, "大约三时"), word_at(synonyms, "允许")));
}

static void a_word_may_mean_several_things(void **state)
{
    g_autoptr(DzSynonyms) synonyms = load_file("push\t推动|推\tpush\nput-off\t推迟|推\tput off\n", NULL);
    assert_true(share_a_group(word_at(synonyms, "推"), word_at(synonyms, "推动")));
    assert_true(share_a_group(word_at(synonyms, "推"), word_at(synonyms, "推迟")));
    assert_false(share_a_group(word_at(synonyms, "推动"), word_at(synonyms, "推迟")));
}

static void the_longest_word_wins(void **state)
{
    g_autoptr(DzSynonyms) synonyms = load_file("make\t令|使得\tmake\norder\t令状|命令\torder\n", NULL);
    assert_int_equal(word_at(synonyms, "令状已发")->length, 2);
    assert_int_equal(word_at(synonyms, "令他")->length, 1);
}

static void a_word_of_no_group_has_a_length_only(void **state)
{
    g_autoptr(DzSynonyms) synonyms = load_file("make\t令|使得\tmake\n-\t令箭|口令\t\n", NULL);
    assert_int_equal(word_at(synonyms, "令箭在此")->length, 2);
    assert_int_equal(word_at(synonyms, "令箭在此")->n_groups, 0);
}

static void a_text_that_begins_with_another_word_has_none(void **state)
{
    g_autoptr(DzSynonyms) synonyms = load_file("about\t大约|大概\tabout\n", NULL);
    assert_null(word_at(synonyms, "渡轮大约"));
    assert_null(word_at(synonyms, "大"));
    assert_null(word_at(synonyms, ""));
}

static void a_word_in_too_many_groups_is_an_error_with_its_line(void **state)
{
    g_autoptr(GError) error = NULL;
    assert_null(load_file("a\t打\ta\nb\t打\tb\nc\t打\tc\nd\t打\td\n", &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    assert_non_null(strstr(error->message, "4"));
}

/* But not one letter, nor a word of no group. */
static void two_translations_of_an_english_word_share_a_group(void **state)
{
    g_autoptr(DzSynonyms) synonyms =
        load_with("text/translations.tsv", "ferry\t梭渡|跃渡|髹\tferry\n-\t\tthe\nswift\t梭渡|梭飞\tswift\n", NULL);
    assert_true(share_a_group(word_at(synonyms, "梭渡"), word_at(synonyms, "跃渡")));
    assert_true(share_a_group(word_at(synonyms, "梭渡"), word_at(synonyms, "梭飞")));
    assert_false(share_a_group(word_at(synonyms, "跃渡"), word_at(synonyms, "梭飞")));
    assert_null(word_at(synonyms, "髹"));
}

/* 渡轮公司 keeps nobody from seeing 渡轮. */
static void what_only_chinese_articles_exchange_translates_nothing(void **state)
{
    static const gunichar text[] = {0x6E21, 0x8F6E, 0x516C, 0x53F8};
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, "text/synonyms.tsv", "line\t渡轮公司|船司\nferry\t渡轮\tferry\n");
    g_autoptr(DzTranslations) translations = dz_translations_load(&data.options, NULL);
    assert_int_equal(dz_translations_chinese(translations, text, G_N_ELEMENTS(text))->length, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_one_group_share_it),
        cmocka_unit_test(a_word_may_mean_several_things),
        cmocka_unit_test(the_longest_word_wins),
        cmocka_unit_test(a_word_of_no_group_has_a_length_only),
        cmocka_unit_test(a_text_that_begins_with_another_word_has_none),
        cmocka_unit_test(a_word_in_too_many_groups_is_an_error_with_its_line),
        cmocka_unit_test(two_translations_of_an_english_word_share_a_group),
        cmocka_unit_test(what_only_chinese_articles_exchange_translates_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
