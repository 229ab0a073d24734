/* text_sentences.c -- where sentences end before quotations are known. */
#include "unit.h"

#include "sentences.h"

#include <glib.h>
#include <string.h>

/* The sentences of `utf8`, joined by "|". */
static char *sentences_of(const char *utf8)
{
    glong length = 0;
    g_autofree gunichar *text = g_utf8_to_ucs4_fast(utf8, -1, &length);
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    dz_sentence_ends(text, (guint32)length, ends);
    GString *joined = g_string_new(NULL);
    guint32 begin = 0;
    for (guint i = 0; i < ends->len; i++) {
        guint32 end = g_array_index(ends, guint32, i);
        g_autofree char *sentence = g_ucs4_to_utf8(text + begin, end - begin, NULL, NULL, NULL);
        g_string_append_printf(joined, "%s%s", i == 0 ? "" : "|", sentence);
        begin = end;
    }
    return g_string_free(joined, FALSE);
}

static void a_chinese_full_stop_ends_a_sentence(void **state)
{
    g_autofree char *got = sentences_of("風停了。船開了！");
    assert_string_equal(got, "風停了。|船開了！");
}

static void a_full_stop_inside_a_code_ends_nothing(void **state)
{
    g_autofree char *got = sentences_of("海燕渡輪(0999.HK)停牌。股價昨日跌6.2%。");
    assert_string_equal(got, "海燕渡輪(0999.HK)停牌。|股價昨日跌6.2%。");
}

static void a_question_mark_inside_an_address_ends_nothing(void **state)
{
    g_autofree char *got = sentences_of("直播：https://a.example/watch/?v=58&x=H 誰會看?Nobody。");
    assert_string_equal(got, "直播：https://a.example/watch/?v=58&x=H 誰會看?|Nobody。");
}

static void a_full_stop_between_a_latin_letter_and_a_han_character_ends_nothing(void **state)
{
    g_autofree char *got = sentences_of("海燕航運與Bay Ferry Ltd.合併。J.何任董事。");
    assert_string_equal(got, "海燕航運與Bay Ferry Ltd.合併。|J.何任董事。");
}

static void a_full_stop_before_a_blank_ends_an_english_sentence(void **state)
{
    g_autofree char *got = sentences_of("The fog rose. Mr. Ho left.");
    assert_string_equal(got, "The fog rose. |Mr. Ho left.");
}

/* ICU takes every mark of a pair for a closing one, and leaves it to the sentence that has ended. */
static void an_opening_mark_begins_the_next_sentence(void **state)
{
    g_autofree char *got = sentences_of("船已離港。《海燕時報》說：「風大。」「浪也大。」（續）完");
    assert_string_equal(got, "船已離港。|《海燕時報》說：「風大。」|「浪也大。」|（續）完");
}

static void what_never_stops_is_cut_at_a_comma(void **state)
{
    g_autoptr(GString) list = g_string_new(NULL);
    for (guint i = 0; i < 1000; i++)
        g_string_append(list, "李曉蘭，");
    g_string_append(list, "到了。她說：");
    g_autofree char *got = sentences_of(list->str);
    g_auto(GStrv) cut = g_strsplit(got, "|", -1);
    assert_int_equal(g_strv_length(cut), 4);
    for (guint i = 0; i < 3; i++)
        assert_int_equal(g_utf8_strlen(cut[i], -1), i < 2 ? 2000 : 3);
    assert_string_equal(cut[3], "她說：");
}

static void nor_is_it_cut_behind_an_opening_mark(void **state)
{
    g_autoptr(GString) list = g_string_new("她");
    for (guint i = 0; i < 1000; i++)
        g_string_append(list, "李，「");
    g_autofree char *got = sentences_of(list->str);
    assert_non_null(strstr(got, "李，|「李"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chinese_full_stop_ends_a_sentence),
        cmocka_unit_test(a_full_stop_inside_a_code_ends_nothing),
        cmocka_unit_test(an_opening_mark_begins_the_next_sentence),
        cmocka_unit_test(a_question_mark_inside_an_address_ends_nothing),
        cmocka_unit_test(a_full_stop_between_a_latin_letter_and_a_han_character_ends_nothing),
        cmocka_unit_test(a_full_stop_before_a_blank_ends_an_english_sentence),
        cmocka_unit_test(what_never_stops_is_cut_at_a_comma),
        cmocka_unit_test(nor_is_it_cut_behind_an_opening_mark),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
