/* corrections_file.c -- an editor's corrections: what is read, and what is refused where. */
#include "unit.h"

#include "corrections_file.h"

static DzCorrections *parse(const char *text, GError **error)
{
    return dz_corrections_parse(text, strlen(text), "c.yaml", error);
}

static void assert_refused(const char *text, const char *message)
{
    g_autoptr(GError) error = NULL;
    assert_null(parse(text, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_CONFIG));
    assert_string_equal(error->message, message);
}

static void every_kind_of_correction_is_read(void **state)
{
    (void)state;
    g_autoptr(DzCorrections) got = parse("same_utterance:\n"
                                         "  - - {article: a.md, words: 我們不會退讓}\n"
                                         "    - {article: b.md, words: 我们绝不退让}\n"
                                         "speaker:\n"
                                         "  - {article: a.md, words: 風很大, speaker: 陳大文}\n"
                                         "  - {article: a.md, words: 雨更大}\n"
                                         "other_event:\n"
                                         "  - [a.md, b.md, c.md]\n",
                                         NULL);
    assert_int_equal(got->list->len, 4);
    const DzCorrection *utterance = g_ptr_array_index(got->list, 0);
    assert_int_equal(utterance->kind, DZ_CORRECTION_SAME_UTTERANCE);
    assert_int_equal(utterance->places->len, 2);
    assert_string_equal(((DzCorrectedPlace *)g_ptr_array_index(utterance->places, 1))->words, "我们绝不退让");
    const DzCorrection *speaker = g_ptr_array_index(got->list, 1);
    assert_string_equal(speaker->speaker, "陳大文");
    assert_int_equal(speaker->line, 5);
    assert_null(((const DzCorrection *)g_ptr_array_index(got->list, 2))->speaker);
    assert_int_equal(((const DzCorrection *)g_ptr_array_index(got->list, 3))->places->len, 3);
}

static void what_is_no_correction_is_refused_with_its_line(void **state)
{
    (void)state;
    assert_refused("same_evnt:\n  - [a, b]\n",
                   "c.yaml:1: unknown section; there are same_utterance, other_utterance, speaker, same_event, "
                   "other_event");
    assert_refused("same_event:\n  - [a]\n", "c.yaml:2: a list of two or more is wanted here");
    assert_refused("same_event:\n  - [a, {b: c}]\n", "c.yaml:2: an article is wanted here: its path, URL or SHA-256");
    assert_refused("speaker:\n  - {article: a, speaker: b}\n", "c.yaml:2: \"article\" and \"words\" are wanted here");
    assert_refused("same_event: yes\n", "c.yaml:1: a list of corrections is wanted here");
}

static void an_article_is_named_by_whole_parts_of_its_path(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = dz_article_new("news/harbour/12.md");
    article->url = g_strdup("https://news.example/ferry");
    DzCorrectedPlace end = {.article = (char[]){"harbour/12.md"}};
    DzCorrectedPlace part = {.article = (char[]){"2.md"}};
    DzCorrectedPlace url = {.article = (char[]){"https://news.example/ferry"}};
    assert_true(dz_corrected_place_is_in(&end, article));
    assert_false(dz_corrected_place_is_in(&part, article));
    assert_true(dz_corrected_place_is_in(&url, article));
}

static void a_passage_is_named_by_words_in_it(void **state)
{
    (void)state;
    g_autoptr(DzArticle) article = dz_article_new("a.md");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "他說風很大，雨更大。");
    DzCorrectedPlace place = {.article = (char[]){"a.md"}, .words = (char[]){"風很大"}};
    assert_true(dz_corrected_place_is_at(&place, article, (DzSpan){2, 9}));
    assert_false(dz_corrected_place_is_at(&place, article, (DzSpan){6, 9}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_correction_is_read),
        cmocka_unit_test(what_is_no_correction_is_refused_with_its_line),
        cmocka_unit_test(an_article_is_named_by_whole_parts_of_its_path),
        cmocka_unit_test(a_passage_is_named_by_words_in_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
