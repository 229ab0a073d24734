/* align_translated.c -- what a Chinese and an English article have in common. */
#include "unit.h"

#include "parts.h"
#include "similarity.h"
#include "stage.h"
#include "values.h"

#define ZH "局长說「我们今天宣布，渡轮公司必须获得政府批准，否则将停止向学校提供服务」。船公司尚未回应调查报告。"
#define EN                                                                                                              \
    "Director says 「Today we are announcing that the ferry company must obtain approval from the government, or its " \
    "services to schools will be suspended」。 The weather was fine。"
#define OTHER                                                                                                          \
    "Director says 「Patients in the hospital were happy to eat fish and listen to music」。 The weather was fine。"

typedef struct {
    Stage *stage;
    DzTranslations *translations;
    DzLexica *lexica;
    DzScene *scene;
} Ready;

/* `texts`: Chinese, and then one in English. */
static Ready ready_of(Stage *stage)
{
    DzOptions options;
    dz_options_init(&options);
    Ready self = {stage, dz_translations_load(&options, NULL), dz_lexica_load(&options, NULL), NULL};
    DzArticle *last = g_ptr_array_index(stage->articles, stage->articles->len - 1);
    last->language = g_strdup("en");
    self.lexica->translations = self.translations;
    self.scene = dz_scene_new(stage->event, self.lexica, NULL);
    return self;
}

static void ready_clear(Ready *self)
{
    dz_scene_free(self->scene);
    dz_lexica_free(self->lexica);
    dz_translations_free(self->translations);
    stage_free(self->stage);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Ready, ready_clear)

static GPtrArray *utterances_in(const Ready *self)
{
    g_autoptr(DzIndex) sentences = dz_index_new(self->scene, self->scene->sentences);
    GPtrArray *found = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(self->scene, sentences, found);
    return found;
}

static void a_quotation_and_its_translation_are_a_match(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, EN));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->n_readings, 2);
    assert_int_equal(match->how, DZ_HOW_RETRANSLATED);
}

static void another_quotation_in_english_is_none(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, OTHER));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 0);
}

static void what_is_said_once_is_translated_once(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(
        "局长說「我们今天宣布，渡轮公司必须获得政府批准，否则将停止向学校提供服务」。",
        EN " Director says 「Nobody in our schools was told by a company today, and neither services nor approval came "
           "out of this rich, careless, distant and very old government」。"));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, 2);
}

static void a_question_in_english_reports_nothing(void **state)
{
    static const char *const ends[] = {"。", "？"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        g_autofree char *english = g_strconcat("The weather was fine。The ferry company must today obtain approval "
                                               "from the government, we are announcing, or its "
                                               "services to schools will be suspended",
                                               ends[i], NULL);
        g_autoptr(Stage) stage = STAGE_OF(ZH, english);
        stage_add_reported(stage, 1, "局長", (DzSpan){21, 80});
        g_auto(Ready) ready = ready_of(g_steal_pointer(&stage));
        g_autoptr(DzIndex) sentences = dz_index_new(ready.scene, ready.scene->sentences);
        g_autoptr(GPtrArray) none = g_ptr_array_new();
        g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(DzIndirect));
        dz_indirect_find(ready.scene, sentences, none, found);
        assert_int_equal(found->len, i == 0 ? 1 : 0);
    }
}

static void a_translation_is_one_difference_and_no_other_words(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, EN));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->n_pairs, 1);
    assert_int_equal(match->pairs[0].n_differences, 1);
    assert_int_equal(match->pairs[0].differences[0].kind, DZ_DIFFERENCE_TRANSLATED);
    assert_true(match->pairs[0].similarity > 0 && match->pairs[0].similarity <= 1);
}

/* What two Chinese articles share must not depend on whether an English one stands beside them. */
static void chinese_articles_are_compared_by_their_own_words(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, ZH, EN));
    DzSimilarity same =
        dz_similarity_of(ready.scene, dz_passage_at(ready.scene->quotes, 0), dz_passage_at(ready.scene->quotes, 1));
    assert_float_equal(same.resemblance, 1, 1e-9);
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, 3);
}

static void without_translations_languages_have_nothing_in_common(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, EN));
    dz_scene_free(ready.scene);
    ready.lexica->translations = NULL;
    ready.scene = dz_scene_new(ready.stage->event, ready.lexica, NULL);
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 0);
}

/* Both stand in another sentence too, so that each tells less. */
static void two_words_in_common_are_an_utterance(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF("局长說「伞破了一个洞」。船公司买了水桶和绳子。老伞卖不出去。",
                                            "Director says 「My umbrella has a hole」。 The buckets were new, and the "
                                            "rope was paid for by nobody there。 Umbrellas are cheap。"));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
}

/* Words of two languages have no characters that count besides. */
static void two_words_in_common_are_a_fact(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF("局长說「伞破了一个洞」。船公司上月买了八十只水桶和绳子。",
                                            "Director says 「My umbrella has a hole」。 The buckets were new, and the "
                                            "rope was paid for by nobody there。"));
    g_autoptr(DzIndex) sentences = dz_index_new(ready.scene, ready.scene->sentences);
    g_autoptr(GPtrArray) statements = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_statements_find(ready.scene, sentences, statements);
    assert_int_equal(statements->len, 2);
}

static void words_of_grammar_are_no_notions(void **state)
{
    g_auto(Ready) ready =
        ready_of(STAGE_OF("局长說「医院学校政府」。",
                          "Director says 「The hospital, and at that the school, are of this government」。"));
    DzSimilarity alike =
        dz_similarity_of(ready.scene, dz_passage_at(ready.scene->quotes, 0), dz_passage_at(ready.scene->quotes, 1));
    assert_float_equal(alike.resemblance, 1, 1e-9);
}

/* The lexicon has the Chinese word, and of the English one no plural. */
static void a_word_of_the_lexicon_is_one_of_the_thesaurus_too(void **state)
{
    static const DzTermKind kinds[] = {DZ_TERM_WORD, DZ_TERM_PERSON};
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
        g_autoptr(Stage) stage = STAGE_OF("局长說「潜艇浮出了水面」。", "Director says 「Submarines」。");
        DzTerm term = {.common = {4, 6}, .kind = kinds[i], .id = "submarine"};
        g_array_append_val(((DzArticle *)g_ptr_array_index(stage->articles, 0))->terms, term);
        g_auto(Ready) ready = ready_of(g_steal_pointer(&stage));
        DzSimilarity alike =
            dz_similarity_of(ready.scene, dz_passage_at(ready.scene->quotes, 0), dz_passage_at(ready.scene->quotes, 1));
        assert_int_equal(alike.shared > 0, kinds[i] == DZ_TERM_WORD);
    }
}

static void numbers_of_one_value_are_one_notion(void **state)
{
    g_auto(Ready) ready = ready_of(STAGE_OF("局长說「一百五十六名乘客」。", "Director says 「156 passengers」。"));
    DzSimilarity similarity =
        dz_similarity_of(ready.scene, dz_passage_at(ready.scene->quotes, 0), dz_passage_at(ready.scene->quotes, 1));
    assert_true(similarity.shared > 0.5);
}

static char *named(DzNumber date)
{
    date.kind = DZ_NUMBER_DATE;
    return dz_value_dup_name(&date);
}

static void days_told_from_different_days_are_told_apart(void **state)
{
    g_autofree char *yesterday = named((DzNumber){.relative = TRUE, .shift = -1});
    g_autofree char *tomorrow = named((DzNumber){.relative = TRUE, .shift = 1});
    g_autofree char *third = named((DzNumber){.day = 3});
    g_autofree char *fourth = named((DzNumber){.day = 4});
    assert_string_not_equal(yesterday, tomorrow);
    assert_string_not_equal(yesterday, third);
    assert_string_not_equal(third, fourth);
}

/* The two Chinese wordings have little in common but that English one. */
static void what_renders_one_original_is_one_utterance(void **state)
{
    static const char again[] =
        "局长說「当日起轮渡企业应得到当局许可，不然就中断为各校服务，这是我方公布的」。天气很好。";
    g_auto(Ready) ready = ready_of(STAGE_OF(ZH, again, EN));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    const DzMatch *match = g_ptr_array_index(found, 0);
    assert_int_equal(match->n_readings, 3);
}

/* The English words are of no group that the Chinese ones are of. */
static void the_original_in_brackets_tells_what_was_said(void **state)
{
    static const struct {
        const char *behind;
        guint matches;
    } cases[] = {
        {"", 0},         {"（a rickety contraption）", 1}, {"(a rickety contraption)", 1}, {"（ARC）", 0},
        {"（下同）", 0}, {"（a rickety contraption", 0},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *chinese = g_strconcat("局长說它是「不堪一击的玩意儿」", cases[i].behind, "。天气很好。", NULL);
        g_auto(Ready) ready =
            ready_of(STAGE_OF(chinese, "Director says it is 「a rickety contraption」。 The weather was fine。"));
        g_autoptr(GPtrArray) found = utterances_in(&ready);
        assert_int_equal(found->len, cases[i].matches);
    }
}

static void a_quotation_and_its_gloss_are_one_utterance(void **state)
{
    g_auto(Ready) ready = ready_of(
        STAGE_OF("高长文說「我们查的是一家银行」（「We are investigating a bank, not a Welshman」）。雨还在下。",
                 "Director says 「We are investigating a bank, not a Welshman」。 The weather was fine。"));
    const DzArticle *chinese = g_ptr_array_index(ready.stage->articles, 0);
    DzQuotation *gloss = g_ptr_array_index(chinese->quotations, 1);
    gloss->listed = g_ptr_array_index(chinese->quotations, 0);
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, 3);
    gloss->listed = NULL;
    g_autoptr(GPtrArray) apart = utterances_in(&ready);
    assert_true(apart->len == 0 || ((const DzMatch *)g_ptr_array_index(apart, 0))->n_readings == 2);
}

/* Of a whole quotation and its gloss, which have no word in common, neither is another utterance to the few words. */
static void a_few_words_in_a_quotation_and_its_gloss_are_no_term(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF(
        "高长文說「没有人推我，但我听见脚步声」（「Nobody pushed me, but I could hear the footsteps」）。雨还在下。",
        "Director says 「Nobody pushed me」。 The weather was fine, and it rained in the evening。");
    const DzArticle *chinese = g_ptr_array_index(stage->articles, 0);
    DzQuotation *gloss = g_ptr_array_index(chinese->quotations, 1);
    gloss->listed = g_ptr_array_index(chinese->quotations, 0);
    g_auto(Ready) ready = ready_of(g_steal_pointer(&stage));
    g_autoptr(GPtrArray) found = utterances_in(&ready);
    assert_int_equal(found->len, 1);
    assert_int_equal(((const DzMatch *)g_ptr_array_index(found, 0))->n_readings, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_and_its_translation_are_a_match),
        cmocka_unit_test(another_quotation_in_english_is_none),
        cmocka_unit_test(what_is_said_once_is_translated_once),
        cmocka_unit_test(a_question_in_english_reports_nothing),
        cmocka_unit_test(a_translation_is_one_difference_and_no_other_words),
        cmocka_unit_test(chinese_articles_are_compared_by_their_own_words),
        cmocka_unit_test(without_translations_languages_have_nothing_in_common),
        cmocka_unit_test(two_words_in_common_are_an_utterance),
        cmocka_unit_test(two_words_in_common_are_a_fact),
        cmocka_unit_test(words_of_grammar_are_no_notions),
        cmocka_unit_test(a_word_of_the_lexicon_is_one_of_the_thesaurus_too),
        cmocka_unit_test(numbers_of_one_value_are_one_notion),
        cmocka_unit_test(days_told_from_different_days_are_told_apart),
        cmocka_unit_test(what_renders_one_original_is_one_utterance),
        cmocka_unit_test(the_original_in_brackets_tells_what_was_said),
        cmocka_unit_test(a_quotation_and_its_gloss_are_one_utterance),
        cmocka_unit_test(a_few_words_in_a_quotation_and_its_gloss_are_no_term),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
