/* align_synonyms.c -- which words stand for each other. */
#include "unit.h"

#include "synonyms.h"

static guint group_at(const DzSynonyms *synonyms, const char *text)
{
    glong length = 0;
    g_autofree gunichar *wide = g_utf8_to_ucs4(text, -1, NULL, &length, NULL);
    return dz_synonyms_at(synonyms, wide, (guint32)length);
}

static DzSynonyms *load(void)
{
    DzOptions options;
    dz_options_init(&options);
    return dz_synonyms_load(&options, NULL);
}

static void words_of_one_group_have_its_number(void **state)
{
    (void)state;
    g_autoptr(DzSynonyms) synonyms = load();
    assert_int_not_equal(group_at(synonyms, "大约三时"), 0);
    assert_int_equal(group_at(synonyms, "大约三时"), group_at(synonyms, "大概"));
    assert_int_not_equal(group_at(synonyms, "大约三时"), group_at(synonyms, "允许"));
}

static void a_text_that_begins_with_another_word_has_no_group(void **state)
{
    (void)state;
    g_autoptr(DzSynonyms) synonyms = load();
    assert_int_equal(group_at(synonyms, "渡轮大约"), 0);
    assert_int_equal(group_at(synonyms, "大"), 0);
    assert_int_equal(group_at(synonyms, ""), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_one_group_have_its_number),
        cmocka_unit_test(a_text_that_begins_with_another_word_has_no_group),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
