/* text_script.c -- language and script, from the text alone. */
#include "unit.h"

#include "script.h"

static void assert_tells(const char *text, const char *language, const char *script)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzScripts) scripts = dz_scripts_new(&options, NULL);
    glong length = 0;
    g_autofree gunichar *points = g_utf8_to_ucs4_fast(text, -1, &length);
    const char *got_language = NULL;
    const char *got_script = NULL;
    dz_scripts_tell(scripts, points, (gsize)length, &got_language, &got_script);
    assert_int_equal(g_strcmp0(got_language, language), 0);
    assert_int_equal(g_strcmp0(got_script, script), 0);
}

static void the_two_chinese_scripts_are_told_apart(void **state)
{
    assert_tells("市長說大橋會如期通車。", "zh", "Hant");
    assert_tells("市长说大桥会如期通车。", "zh", "Hans");
    assert_tells("市長說大橋會如期通車，市长说大桥会如期通车。", "zh", "mixed");
    assert_tells("你好。", "zh", NULL);
}

static void foreign_names_do_not_make_a_text_foreign(void **state)
{
    assert_tells("發言人（Robert A. Ellsworth-Hastings）說會如期通車。", "zh", "Hant");
}

static void other_languages_are_told(void **state)
{
    assert_tells("The mayor said that the bridge and the road will open.", "en", "Latn");
    assert_tells("“This route feeds thousands,” Anna Reed wrote on Twitter.", "en", "Latn");
    assert_tells("Le maire a dit que le pont ouvrira demain.", "other", "Latn");
    assert_tells("市長は橋が予定どおり開通すると述べた。", "other", NULL);
    assert_tells("시장은 다리가 열린다고 말했다.", "other", NULL);
    assert_tells("1234。", NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_two_chinese_scripts_are_told_apart),
        cmocka_unit_test(foreign_names_do_not_make_a_text_foreign),
        cmocka_unit_test(other_languages_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
