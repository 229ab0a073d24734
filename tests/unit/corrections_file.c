/* corrections_file.c -- an editor's corrections: what is read, and what is refused where. */
#include "unit.h"

#include "corrections_file.h"
#include "event.h"

#define HINT "words with , : or # want \"\" around them, and after a key stands \": \", not \"：\""

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
    assert_refused("same_evnt:\n  - [a, b]\n",
                   "c.yaml:1: unknown section; there are same_utterance, other_utterance, speaker, same_event, "
                   "other_event");
    assert_refused("same_event:\n  - [a]\n", "c.yaml:2: a list of two or more is wanted here");
    assert_refused("same_event:\n  - [a, {b: c}]\n", "c.yaml:2: an article is wanted here: its path, URL or SHA-256");
    assert_refused("speaker:\n  - {article: a, speaker: b}\n", "c.yaml:2: \"article\" and \"words\" are wanted here");
    assert_refused("speaker:\n  - {article: a, words: b, spaeker: c}\n",
                   "c.yaml:2: unknown key \"spaeker\"; a place has article and words, a speaker's also speaker; " HINT);
    assert_refused("same_event: yes\n", "c.yaml:1: a list of corrections is wanted here");
    assert_refused("- a\n", "c.yaml:1: sections are wanted here: same_event: and so on");
    assert_refused("same_event: [\n", "c.yaml:2: did not find expected node content; " HINT);
    assert_refused("speaker:\n  - {article: a, words: Yes, we will}\n",
                   "c.yaml:2: unknown key \"we will\"; a place has article and words, a speaker's also speaker; " HINT);
}

static void a_section_may_be_empty(void **state)
{
    g_autoptr(DzCorrections) got = parse("same_event:\nspeaker:\n  - {article: a.md, words: 雨更大}\n", NULL);
    assert_int_equal(got->list->len, 1);
}

/* Two articles of two events, and one that was skipped. */
static DzComparison *comparison_with(const char *corrections)
{
    DzComparison *self = dz_comparison_new(NULL, NULL);
    const char *const paths[] = {"a.md", "b.md", "c.md"};
    for (guint i = 0; i < G_N_ELEMENTS(paths); i++) {
        DzArticle *article = dz_article_new(paths[i]);
        dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "他說風很大，雨更大。");
        g_ptr_array_add(self->articles, article);
    }
    dz_article_skip(g_ptr_array_index(self->articles, 2), "no text in it");
    for (guint i = 0; i < 2; i++) {
        g_autoptr(GPtrArray) alone = g_ptr_array_new();
        DzArticle *article = g_ptr_array_index(self->articles, i);
        g_ptr_array_add(alone, article);
        article->event = dz_event_new(alone);
        g_ptr_array_add(self->events, (gpointer)(guintptr)article->event);
    }
    self->corrections = parse(corrections, NULL);
    return self;
}

static void assert_note(const char *corrections, const char *note)
{
    g_autoptr(DzComparison) comparison = comparison_with(corrections);
    dz_corrections_note_stale(comparison, DZ_STAGE_ALIGN);
    assert_int_equal(comparison->notes->len, 1);
    assert_string_equal(g_ptr_array_index(comparison->notes, 0), note);
}

static void a_stale_correction_says_what_is_in_the_way(void **state)
{
    assert_note("same_event:\n  - [a.md, z.md]\n", "c.yaml:2: not applied: no article is called \"z.md\"");
    assert_note("same_event:\n  - [a.md, c.md]\n", "c.yaml:2: not applied: c.md was skipped: no text in it");
    assert_note("other_event:\n  - [a.md, b.md]\n",
                "c.yaml:2: not applied: another correction says otherwise, or only one article is named");
    assert_note("speaker:\n  - {article: a.md, words: 浪很大}\n",
                "c.yaml:2: not applied: a.md does not print \"浪很大\"");
    assert_note("speaker:\n  - {article: a.md, words: 風很大}\n",
                "c.yaml:2: not applied: no quotation holds these words");
    assert_note("same_utterance:\n  - - {article: a.md, words: 風很大}\n    - {article: b.md, words: 雨更大}\n",
                "c.yaml:2: not applied: the articles are of different events; same_event brings them together");
}

static void add_quotation(DzArticle *article, const char *words)
{
    DzQuotation *quotation = g_new0(DzQuotation, 1);
    quotation->article = article;
    quotation->span = dz_points_find(article->text, (DzSpan){0, article->length}, words);
    g_ptr_array_add(article->quotations, quotation);
}

static void words_that_fit_nothing_are_shown_what_is_nearest(void **state)
{
    g_autoptr(DzComparison) comparison = comparison_with("speaker:\n"
                                                         "  - {article: a.md, words: 風很大，雨更小}\n"
                                                         "  - {article: a.md, words: 他說風很大}\n"
                                                         "  - {article: a.md, words: 沙灘關閉}\n"
                                                         "  - {article: a.md, words: 浪很高}\n");
    add_quotation(g_ptr_array_index(comparison->articles, 0), "風很大，雨更大");
    dz_article_add_block(g_ptr_array_index(comparison->articles, 1), DZ_ROLE_PARAGRAPH, "浪很高。");
    dz_corrections_note_stale(comparison, DZ_STAGE_QUOTE);
    static const char *const notes[] = {
        "c.yaml:2: not applied: a.md does not print \"風很大，雨更小\"; nearest: \"風很大，雨更大\"",
        "c.yaml:3: not applied: no quotation holds these words; nearest: \"風很大，雨更大\"",
        "c.yaml:4: not applied: a.md does not print \"沙灘關閉\"",
        "c.yaml:5: not applied: a.md does not print \"浪很高\"; b.md does",
    };
    assert_int_equal(comparison->notes->len, G_N_ELEMENTS(notes));
    for (guint i = 0; i < G_N_ELEMENTS(notes); i++)
        assert_string_equal(g_ptr_array_index(comparison->notes, i), notes[i]);
}

static void assert_nearest(const char *name, const char *expected)
{
    g_autofree char *text = g_strdup_printf("same_event:\n  - [a.md, \"%s\"]\n", name);
    g_autofree char *note = g_strdup_printf("c.yaml:2: not applied: no article is called \"%s\"%s", name, expected);
    g_autoptr(DzComparison) comparison = comparison_with(text);
    DzArticle *ferry = dz_article_new("news/渡輪 1.html");
    ferry->url = g_strdup("https://news.example/ferry");
    g_ptr_array_add(comparison->articles, ferry);
    dz_corrections_note_stale(comparison, DZ_STAGE_EVENT);
    assert_string_equal(g_ptr_array_index(comparison->notes, 0), note);
}

static void a_name_that_is_nearly_an_article_s_is_told(void **state)
{
    assert_nearest("渡輪 1", "; nearest: \"news/渡輪 1.html\"");
    assert_nearest("渡輪 1.htm", "; nearest: \"news/渡輪 1.html\"");
    assert_nearest("http://news.example/ferry/?from=home", "; nearest: \"news/渡輪 1.html\"");
    assert_nearest("https://news.example/bridge", "");
    assert_nearest("b", "");
}

static void two_corrections_that_contradict_each_other_are_named(void **state)
{
    static const char pair[] = "  - - {article: a.md, words: 風很大}\n    - {article: b.md, words: 風很大，雨更大}\n";
    g_autofree char *text = g_strconcat("same_utterance:\n", pair, "other_utterance:\n", pair, NULL);
    g_autoptr(DzComparison) comparison = comparison_with(text);
    for (guint i = 0; i < 2; i++)
        ((DzCorrection *)g_ptr_array_index(comparison->corrections->list, i))->applied = TRUE;
    dz_corrections_note_stale(comparison, DZ_STAGE_ALIGN);
    assert_int_equal(comparison->notes->len, 1);
    assert_string_equal(g_ptr_array_index(comparison->notes, 0),
                        "c.yaml:5: not applied where line 2 says the contrary of the same passages");
}

static void what_a_later_stage_would_apply_is_not_stale(void **state)
{
    g_autoptr(DzComparison) comparison = comparison_with("speaker:\n"
                                                         "  - {article: a.md, words: 浪很大}\n"
                                                         "same_event:\n"
                                                         "  - [a.md, z.md]\n"
                                                         "same_utterance:\n"
                                                         "  - - {article: a.md, words: 浪很大}\n"
                                                         "    - {article: b.md, words: 浪很大}\n");
    for (DzStage until = DZ_STAGE_READ; until <= DZ_STAGE_ALIGN; until++) {
        g_ptr_array_set_size(comparison->notes, 0);
        dz_corrections_note_stale(comparison, until);
        assert_int_equal(comparison->notes->len, (guint)until);
    }
}

static void an_article_is_named_by_whole_parts_of_its_path(void **state)
{
    g_autoptr(DzArticle) article = dz_article_new("news/harbour/12.md");
    article->url = g_strdup("https://news.example/ferry");
    DzCorrectedPlace end = {.article = (char[]){"harbour/12.md"}};
    DzCorrectedPlace part = {.article = (char[]){"2.md"}};
    DzCorrectedPlace url = {.article = (char[]){"https://news.example/ferry"}};
    assert_true(dz_corrected_place_is_in(&end, article));
    assert_false(dz_corrected_place_is_in(&part, article));
    assert_true(dz_corrected_place_is_in(&url, article));
}

static void an_article_is_named_wherever_the_command_runs(void **state)
{
    g_autofree char *here = g_get_current_dir();
    g_autofree char *name = g_path_get_basename(here);
    g_autofree char *within = g_build_filename(name, "12.md", NULL);
    g_autofree char *absolute = g_build_filename(here, "12.md", NULL);
    g_autoptr(DzArticle) article = dz_article_new("./12.md");
    DzCorrectedPlace dotted = {.article = (char[]){"./12.md"}};
    DzCorrectedPlace below = {.article = within};
    DzCorrectedPlace whole = {.article = absolute};
    assert_true(dz_corrected_place_is_in(&dotted, article));
    assert_true(dz_corrected_place_is_in(&below, article));
    assert_true(dz_corrected_place_is_in(&whole, article));
}

static void a_passage_is_named_by_words_in_it(void **state)
{
    g_autoptr(DzArticle) article = dz_article_new("a.md");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "他說風很大，雨更大。");
    DzCorrectedPlace place = {.article = (char[]){"a.md"}, .words = (char[]){"風很大"}};
    assert_true(dz_corrected_place_is_at(&place, article, (DzSpan){2, 9}));
    assert_false(dz_corrected_place_is_at(&place, article, (DzSpan){6, 9}));
}

/* Whether `words`, and the same in the article's folded script, stand in all of "他說：「風很大，\n雨更大，不走了。」".
 */
static gboolean stand(const char *words, const char *folded)
{
    g_autoptr(DzArticle) article = dz_article_new("a.md");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "他說：「風很大，");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH, "雨更大，不走了。」");
    article->folded = g_utf8_to_ucs4_fast("他说：「风很大，\n雨更大，不走了。」", -1, NULL);
    g_autofree char *printed = g_strdup(words);
    g_autofree char *other = g_strdup(folded);
    DzCorrectedPlace place = {.article = (char[]){"a.md"}, .words = printed, .folded = other};
    return dz_corrected_place_is_at(&place, article, (DzSpan){0, article->length});
}

static void words_are_found_as_they_are_copied(void **state)
{
    assert_true(stand("“風很大，雨更大”", NULL));
    assert_true(stand("「風很大、 雨更大」。", NULL));
    assert_true(stand("風很大…不走了", NULL));
    assert_true(stand("風很大，雨更……", NULL));
    assert_false(stand("不走了…風很大", NULL));
    assert_false(stand("風更大", NULL));
    assert_false(stand("“……”", NULL));
}

static void words_are_found_in_the_other_script(void **state)
{
    assert_false(stand("“风很大，雨更大”", NULL));
    assert_true(stand("“风很大，雨更大”", "“风很大，雨更大”"));
    assert_false(stand("风更大", "风更大"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_of_correction_is_read),
        cmocka_unit_test(what_is_no_correction_is_refused_with_its_line),
        cmocka_unit_test(a_section_may_be_empty),
        cmocka_unit_test(a_stale_correction_says_what_is_in_the_way),
        cmocka_unit_test(words_that_fit_nothing_are_shown_what_is_nearest),
        cmocka_unit_test(a_name_that_is_nearly_an_article_s_is_told),
        cmocka_unit_test(two_corrections_that_contradict_each_other_are_named),
        cmocka_unit_test(what_a_later_stage_would_apply_is_not_stale),
        cmocka_unit_test(an_article_is_named_wherever_the_command_runs),
        cmocka_unit_test(an_article_is_named_by_whole_parts_of_its_path),
        cmocka_unit_test(a_passage_is_named_by_words_in_it),
        cmocka_unit_test(words_are_found_as_they_are_copied),
        cmocka_unit_test(words_are_found_in_the_other_script),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
