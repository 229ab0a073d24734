/* pipeline_names.c -- names that articles of one event tie by the Latin form beside them. */
#include "unit.h"

#include "compared.h"
#include "view_naming.h"
#include "view_speakers.h"

/* The names that the articles of a comparison have and no lexicon does, as "id: form form …", each form once. */
static char *ties_of(const DzComparison *comparison)
{
    g_autoptr(GPtrArray) seen = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GString) out = g_string_new(NULL);
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        for (guint32 k = 0; k < dz_article_get_n_terms(article); k++) {
            const DzTerm *term = dz_article_get_term(article, k);
            char *form = dz_article_dup_text(article, term->original);
            gboolean known = g_ptr_array_find_with_equal_func(seen, form, g_str_equal, NULL);
            g_ptr_array_add(seen, form);
            if (!known && !g_ascii_islower(*term->id))
                g_string_append_printf(out, "%s%s=%s", out->len > 0 ? " " : "", form, term->id);
        }
    }
    return g_strdup(out->str);
}

static void assert_ties(DzComparison *owned, const char *expected)
{
    g_autoptr(DzComparison) comparison = owned;
    g_autofree char *got = ties_of(comparison);
    assert_string_equal(got, expected);
}

static void renderings_of_one_latin_name_are_tied(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Dick Moland）說，霧太大。莫倫德昨天返航。", "乙报",
                         "总编辑莫兰德(Dick Moland)说，雾太大。"),
                "莫倫德=Dick Moland 莫兰德=Dick Moland");
}

static void case_accents_order_and_titles_make_no_other_name(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫倫德（MOLAND Dick）說，霧太大。", "乙报",
                         "总编辑莫兰德(Sen. Dïck A. Moland)说，雾太大。"),
                "莫倫德=MOLAND Dick 莫兰德=MOLAND Dick");
}

static void a_surname_alone_is_the_one_name_of_the_event_that_ends_with_it(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Moland）說，霧太大。", "乙报", "总编辑莫兰德(Dick Moland)说，雾太大。"),
                "莫倫德=Dick Moland 莫兰德=Dick Moland");
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Moland）說，霧太大。", "乙报",
                         "总编辑莫兰德(Dick Moland)说，雾太大。船长莫尔兰(Erin Moland)说，风也大。"),
                "");
}

static void a_name_comes_back_without_the_given_one(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Dick Moland）說，霧太大。", "乙报",
                         "总编辑迪克·莫兰德(Dick Moland)说，雾太大。莫兰德昨天返航。"),
                "莫倫德=Dick Moland 迪克·莫兰德=Dick Moland 莫兰德=Dick Moland");
}

static void a_work_has_two_titles(void **state)
{
    assert_ties(COMPARED("甲報", "趙海執導的電影「無風之地」（Calmland）奪獎。", "乙报",
                         "由赵海执导的影片《静海人生》（Calmland）获奖。"),
                "無風之地=Calmland 静海人生=Calmland");
}

static void where_a_body_begins_two_outlets_tell(void **state)
{
    assert_ties(COMPARED("甲報", "船隊昨天到訪莫倫德海洋學院（Moland Marine College）。", "乙报",
                         "船队昨天到访莫兰德海洋学院（Moland Marine College）。"),
                "莫倫德海洋學院=Moland Marine College 莫兰德海洋学院=Moland Marine College");
}

static void what_is_written_alike_is_not_tied(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫蘭德（Dick Moland）說，霧太大。", "乙报",
                         "总编辑迪克·莫兰德(Dick Moland)说，雾太大。"),
                "");
}

static void a_name_left_in_its_own_letters_is_tied(void **state)
{
    assert_ties(
        COMPARED("甲報", "總編輯莫倫德（Cédric Moland）說，霧太大。", "乙报", "总编辑Cedric Moland说，雾太大。"),
        "莫倫德=Cédric Moland Cedric Moland=Cédric Moland");
}

static void what_cannot_be_told_is_not_tied(void **state)
{
    /* an article that glosses two with one name; an agency's picture; an abbreviation of two bodies; a common noun */
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Dick Moland）和船長柯利夫（Dick Moland）來了。", "乙报",
                         "总编辑莫兰德(Dick Moland)说，雾太大。"),
                "");
    /* 柯利夫 is two persons' name */
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Dick Moland）和船長柯利夫（Sam Clive）來了。", "乙报",
                         "总编辑柯利夫(Dick Moland)和船长克莱夫(Sam Clive)说，雾太大。"),
                "");
    assert_ties(COMPARED("甲報", "圖為莫倫德（AFP）。", "乙报", "图为柯利夫（AFP）。"), "");
    assert_ties(COMPARED("甲報", "「海灣協會」（CFA）說霧太大。", "乙报", "“消防同盟”（CFA）说雾太大。"), "");
    assert_ties(
        COMPARED("甲報", "電視節目(Long Bay Tonight)說霧太大。", "乙报", "“长湾今夜”(Long Bay Tonight)说雾太大。"), "");
}

static void outlets_that_tie_a_name_call_it_differently(void **state)
{
    g_autoptr(DzComparison) comparison =
        COMPARED("甲報", "總編輯莫倫德（Dick Moland）說，霧太大。", "乙报", "总编辑莫兰德(Dick Moland)说，雾太大。",
                 "丙报", "总编辑迪克·莫兰德(Dick Moland)说，雾太大。");
    g_autoptr(DzView) view = dz_view_new(comparison, dz_comparison_get_event(comparison, 0));
    g_autoptr(GPtrArray) found = dz_view_find_naming(view);
    assert_int_equal(found->len, 1);
    const DzNaming *naming = g_ptr_array_index(found, 0);
    assert_true(naming->usual);
    assert_int_equal(naming->forms->len, 3);
}

static void one_person_with_several_spellings_is_one_speaker(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED("甲報", "總編輯莫倫德（Dick Moland）說：「霧太大，船不能開。」",
                                                  "乙报", "总编辑莫兰德(Dick Moland)说：“雾太大，船不能开。”", "丙報",
                                                  "總編輯Dick Moland說：「霧太大，船不能開。」");
    const DzEvent *event = dz_comparison_get_event(comparison, 0);
    g_autoptr(GPtrArray) speakers = dz_speakers_of(comparison, event);
    assert_int_equal(speakers->len, 1);
    const DzSpeaker *speaker = g_ptr_array_index(speakers, 0);
    assert_int_equal(speaker->shares->len, 3);
    assert_string_equal(speaker->named->speaker, "莫倫德");
}

static guint count_speakers(const DzComparison *comparison)
{
    g_autoptr(GPtrArray) speakers = dz_speakers_of(comparison, dz_comparison_get_event(comparison, 0));
    return speakers->len;
}

static void whose_name_another_spells_is_one_speaker(void **state)
{
    g_autoptr(DzComparison) comparison =
        COMPARED("甲報", "董事長殷德昭對記者說：「他沒有做錯事，但坐得那個位子，就要承擔那個責任。」", "Meridian",
                 "Chairman Yin Tak-chiu met reporters on Tuesday at the bank in the harbour.\n\n"
                 "\"He did nothing wrong, but if you take that seat, you must take that responsibility,\" Yin "
                 "Tak-chiu told reporters.");
    assert_int_equal(dz_comparison_get_n_matches(comparison, DZ_MATCH_UTTERANCE), 1);
    assert_int_equal(count_speakers(comparison), 1);
}

static void two_of_one_family_are_two_speakers(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED("甲報", "船員莫里斯·迪松說：「水來得太快，我們什麼都來不及拿。」",
                                                  "乙报", "船员费利佩·迪松说：“水来得太快，我们什么都来不及拿。”");
    assert_int_equal(dz_comparison_get_n_matches(comparison, DZ_MATCH_UTTERANCE), 1);
    assert_int_equal(count_speakers(comparison), 2);
}

static void an_accent_makes_nobody_else(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED(
        "Meridian",
        "The ferry was halted on Tuesday.\n\n\"Our members found out from a text message,\" Siobhan Rourke "
        "said.",
        "Harbour Post",
        "The ferry was halted on Tuesday.\n\n\"Nobody told us anything about the ship,\" Siobhán Rourke said.");
    assert_int_equal(count_speakers(comparison), 1);
}

static void in_english_a_surname_alone_is_enough(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED(
        "甲報", "總編輯莫倫德（Dick Moland）說：「霧太大，船不能開，誰也看不見碼頭。」", "Meridian",
        "The editor Dick Moland was at the pier. The harbour was closed on Tuesday, and the ferry was halted.\n\n"
        "\"The fog is too thick, the ship cannot sail, and nobody can see the pier,\" Moland said.");
    const DzEvent *event = dz_comparison_get_event(comparison, 0);
    g_autoptr(GPtrArray) speakers = dz_speakers_of(comparison, event);
    assert_int_equal(speakers->len, 1);
}

static void a_tied_name_is_a_difference_of_naming(void **state)
{
    g_autoptr(DzComparison) comparison = COMPARED("甲報", "船長說：「莫倫德（Dick Moland）昨天請渡輪停在長灣的碼頭。」",
                                                  "乙报", "船长说：“莫兰德(Dick Moland)昨天请渡轮停在长湾的码头。”");
    assert_int_equal(dz_comparison_get_n_matches(comparison, DZ_MATCH_UTTERANCE), 1);
    const DzComparedPair *pair = &dz_comparison_get_match(comparison, DZ_MATCH_UTTERANCE, 0)->pairs[0];
    guint names = 0;
    for (guint32 i = 0; i < pair->n_differences; i++) {
        names += pair->differences[i].kind == DZ_DIFFERENCE_NAMING;
        assert_int_not_equal(pair->differences[i].kind, DZ_DIFFERENCE_REWORDED);
    }
    assert_int_equal(names, 1);
}

static void a_name_that_begins_a_text_with_an_accent_is_tied(void **state)
{
    assert_ties(COMPARED("甲報", "總編輯莫倫德（Élodie Moland）說，霧太大。", "乙报", "Élodie Moland说，雾太大。"),
                "莫倫德=Élodie Moland Élodie Moland=Élodie Moland");
}

#define WORDS "：“这件器物不属于我们，从来都不属于我们。我们照看了它七十二年，但照看并不等于拥有。”仪式在晨岛举行。"

static guint disputed_attributions(const DzComparison *comparison)
{
    guint found = 0;
    const DzMatch *match = dz_comparison_get_match(comparison, DZ_MATCH_UTTERANCE, 0);
    for (guint32 i = 0; i < match->n_pairs; i++)
        for (guint32 k = 0; k < match->pairs[i].n_differences; k++)
            found += match->pairs[i].differences[k].kind == DZ_DIFFERENCE_ATTRIBUTION;
    return found;
}

/* 约翰, which the lexicon has, is not 约翰娜. */
static void a_given_name_that_many_bear_tells_nobody_from_another(void **state)
{
    g_autoptr(DzComparison) comparison =
        COMPARED("甲报", "文化部长崔特维瑟（Johanna Trattwieser）说" WORDS, "乙报",
                 "文化部长特拉特维瑟（Johanna Trattwieser）说" WORDS, "丙报", "文化部长约翰娜·特拉特维泽说" WORDS);
    assert_int_equal(dz_comparison_get_match(comparison, DZ_MATCH_UTTERANCE, 0)->n_readings, 3);
    assert_int_equal(disputed_attributions(comparison), 0);
}

/* Of 史迪威 the lexicon knows that others bear the name, too. */
static void only_a_name_that_is_one_persons_tells_him_from_another(void **state)
{
    g_autoptr(DzComparison) two = COMPARED("甲报", "沈大伟说" WORDS, "乙报", "弗罗斯特说" WORDS);
    assert_int_equal(disputed_attributions(two), 1);
    g_autoptr(DzComparison) one = COMPARED("甲报", "史达伟说" WORDS, "乙报", "史迪威说" WORDS);
    assert_int_equal(disputed_attributions(one), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(renderings_of_one_latin_name_are_tied),
        cmocka_unit_test(case_accents_order_and_titles_make_no_other_name),
        cmocka_unit_test(a_surname_alone_is_the_one_name_of_the_event_that_ends_with_it),
        cmocka_unit_test(a_name_comes_back_without_the_given_one),
        cmocka_unit_test(a_work_has_two_titles),
        cmocka_unit_test(where_a_body_begins_two_outlets_tell),
        cmocka_unit_test(what_is_written_alike_is_not_tied),
        cmocka_unit_test(a_name_left_in_its_own_letters_is_tied),
        cmocka_unit_test(what_cannot_be_told_is_not_tied),
        cmocka_unit_test(outlets_that_tie_a_name_call_it_differently),
        cmocka_unit_test(one_person_with_several_spellings_is_one_speaker),
        cmocka_unit_test(whose_name_another_spells_is_one_speaker),
        cmocka_unit_test(two_of_one_family_are_two_speakers),
        cmocka_unit_test(an_accent_makes_nobody_else),
        cmocka_unit_test(in_english_a_surname_alone_is_enough),
        cmocka_unit_test(a_tied_name_is_a_difference_of_naming),
        cmocka_unit_test(a_name_that_begins_a_text_with_an_accent_is_tied),
        cmocka_unit_test(a_given_name_that_many_bear_tells_nobody_from_another),
        cmocka_unit_test(only_a_name_that_is_one_persons_tells_him_from_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
