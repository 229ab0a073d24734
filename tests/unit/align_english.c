/* align_english.c -- what two English articles have in common. */
#include "unit.h"

#include "compared.h"
#include "similarity.h"
#include "stage.h"

static void words_in_other_tenses_and_numbers_are_one_utterance(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "The Pier Post", "“The pilots anchored every barge behind the reef,” said Ruth Oakley. It was mild.",
        "Bay Courier", "“A pilot anchors each barges behind reefs,” Ruth Oakley said. Tourists ate ice cream.");
    assert_int_equal(dz_comparison_get_n_matches(self, DZ_MATCH_UTTERANCE), 1);
}

static void a_report_changes_the_tense_and_the_person(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("The Pier Post", "“I am leaving the harbour board at Easter,” said Ruth Oakley. It was mild.",
                 "Bay Courier", "Ruth Oakley said she would leave the board in spring. Tourists ate ice cream.");
    assert_int_equal(dz_comparison_get_n_indirect(self), 1);
}

/* “She said” goes back to a name in another sentence, which is no clause that says who said it. */
static void whom_she_goes_back_to_is_the_subject_of_her_own_sentence(void **state)
{
    g_autoptr(DzComparison) self = COMPARED(
        "The Pier Post",
        "Three barges and harbour master Ruth Oakley went down before anybody in the town was awake. “It was "
        "very cold,” she said.",
        "Bay Courier", "Three barges sank off Elm Bay, as did harbour master Ruth Oakley. Tourists ate ice cream.");
    assert_int_equal(dz_comparison_get_n_matches(self, DZ_MATCH_STATEMENT), 1);
}

/* What two sentences in English share. */
static double shared_by(const char *one, const char *other)
{
    g_autoptr(Stage) stage = STAGE_OF(one, other);
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzTranslations) translations = dz_translations_load(&options, NULL);
    for (guint i = 0; i < stage->articles->len; i++)
        ((DzArticle *)g_ptr_array_index(stage->articles, i))->language = g_strdup("en");
    lexica->translations = translations;
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    return dz_similarity_of(scene, dz_passage_at(scene->sentences, 0), dz_passage_at(scene->sentences, 1)).shared;
}

static void words_of_one_group_of_the_thesaurus_tell_the_same(void **state)
{
    double same = shared_by("Purchased vessels。", "Purchasing vessel。");
    double alike = shared_by("Purchased vessels。", "Bought ships。");
    assert_true(alike > 0);
    assert_true(alike < same);
    assert_true(shared_by("Purchased vessels。", "Sold houses。") <= 0);
    assert_true(shared_by("It was for us。", "It was for me。") < alike); /* words of grammar mean nothing */
}

static void a_form_of_its_own_is_the_word(void **state)
{
    assert_true(shared_by("Wolves wept。", "A wolf weeps。") > shared_by("Wolves wept。", "A pilot weeps。"));
    assert_true(shared_by("A pilot wept。", "Wolf weeps。") > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_in_other_tenses_and_numbers_are_one_utterance),
        cmocka_unit_test(a_report_changes_the_tense_and_the_person),
        cmocka_unit_test(whom_she_goes_back_to_is_the_subject_of_her_own_sentence),
        cmocka_unit_test(a_form_of_its_own_is_the_word),
        cmocka_unit_test(words_of_one_group_of_the_thesaurus_tell_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
