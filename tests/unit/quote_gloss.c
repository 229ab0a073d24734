/* quote_gloss.c -- which words a bracket with Latin letters glosses. */
#include "quote_fixture.h"

/* The glosses of a text, "name=Latin …"; a name of which only the end is sure has a question mark. */
static char *glosses_in(const char *text)
{
    g_autoptr(Quotes) quotes = quotes_in(text);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < quotes->article->glosses->len; i++) {
        const DzGloss *gloss = &g_array_index(quotes->article->glosses, DzGloss, i);
        g_autofree char *name = dz_article_dup_text(quotes->article, gloss->name);
        g_autofree char *latin = dz_article_dup_text(quotes->article, gloss->latin);
        g_string_append_printf(out, "%s%s%s=%s", i > 0 ? " " : "", gloss->sure ? "" : "?", name, latin);
    }
    return g_string_free(out, FALSE);
}

static void assert_glosses(const char *text, const char *expected)
{
    g_autofree char *got = glosses_in(text);
    assert_string_equal(got, expected);
}

static void a_persons_name_begins_behind_his_office(void **state)
{
    assert_glosses("海风日报总编辑莫兰德（Dick Moland）说，雾太大。", "莫兰德=Dick Moland");
    assert_glosses("海风日报总编辑迪克·莫兰德(Dick Moland)说，雾太大。", "迪克·莫兰德=Dick Moland");
    assert_glosses("莫兰德总编辑（Dick Moland）说，雾太大。", "莫兰德=Dick Moland");
}

static void marks_tell_where_a_title_begins(void **state)
{
    assert_glosses("影片「无风之地」（Calmland，暂译）获奖，《长夜》(Long Night: Return!)落选。",
                   "无风之地=Calmland 长夜=Long Night: Return!");
}

static void name_and_original_may_both_stand_in_the_bracket(void **state)
{
    assert_glosses("前顾问(莫兰德，Dick Moland)的书昨天出版。", "莫兰德=Dick Moland");
    assert_glosses("不少商户（例如渡轮，Ferry Co）停业。", "");
}

static void of_other_words_only_the_end_is_sure(void **state)
{
    assert_glosses("船队昨天进入长湾海峡（Long Bay Strait）。", "?长湾海峡=Long Bay Strait");
}

static void an_office_and_a_sentence_are_no_names(void **state)
{
    assert_glosses("他请来了总编辑（Editor）。", "");
    assert_glosses("船长说雾太大（the fog was too thick）。", "");
}

static void what_glosses_a_quotation_in_brackets_is_of_who_said_it(void **state)
{
    g_autoptr(Quotes) got = quotes_in("海事处处长方启年昨日见记者。他说：“没有人问过我们。”（“Nobody asked us.”）\n"
                                      "船员说：“门一直开着”（“The door was open”）。乘客袁立本说：“没有”。");
    assert_speaker(got, 1, "方启年");
    assert_speaker(got, 3, "船员");
    assert_int_equal(quote_at(got, 1)->kind, DZ_QUOTATION_DIRECT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_persons_name_begins_behind_his_office),
        cmocka_unit_test(marks_tell_where_a_title_begins),
        cmocka_unit_test(name_and_original_may_both_stand_in_the_bracket),
        cmocka_unit_test(of_other_words_only_the_end_is_sure),
        cmocka_unit_test(an_office_and_a_sentence_are_no_names),
        cmocka_unit_test(what_glosses_a_quotation_in_brackets_is_of_who_said_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
