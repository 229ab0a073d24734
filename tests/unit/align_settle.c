/* align_settle.c -- to whom a quotation is given where the articles of its match disagree. */
#include "unit.h"

#include "match.h"
#include "parts.h"
#include "stage.h"

#define WORDS "「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」"

/* Where an article prints a word; the word must be there. */
static DzSpan printed(const DzArticle *article, const char *word)
{
    DzSpan span = dz_points_find(article->text, (DzSpan){0, article->length}, word);
    assert_true(span.begin < span.end);
    return span;
}

/* Of the first article. */
static DzQuotation *quotation_at(const Stage *stage, guint index)
{
    return g_ptr_array_index(((const DzArticle *)g_ptr_array_index(stage->articles, 0))->quotations, index);
}

static DzQuotation *first_quotation(const Stage *stage)
{
    return quotation_at(stage, 0);
}

/* Says that by the first article its first quotation is, with this chance, `name`'s. */
static void claim(const Stage *stage, const char *name, const char *title, double chance)
{
    const DzArticle *article = g_ptr_array_index(stage->articles, 0);
    DzClaimant claimant = {.name = printed(article, name), .chance = chance};
    if (title != NULL)
        claimant.title = printed(article, title);
    g_array_append_val(article->claimants, claimant);
    first_quotation(stage)->speech = 1;
}

/* Its speaker after all articles were compared. */
static const char *settled(const Stage *stage)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(guint32));
    for (guint32 i = 0; i < scene->quotes->len; i++)
        g_array_append_val(places, i);
    dz_speakers_settle_all(scene, places);
    return first_quotation(stage)->speaker;
}

/* The same where the articles' utterances are looked for, which finds out first who quotes the same. */
static const char *settled_by_matching(const Stage *stage)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    g_autoptr(GPtrArray) matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(scene, sentences, matches);
    return first_quotation(stage)->speaker;
}

static Stage *stage_of_doubt(const char *before)
{
    g_autofree char *first = g_strconcat(before, "李小明說", WORDS, "。", NULL);
    const char *const texts[] = {first, "陳大文說" WORDS "。", "港口消息。陳大文說" WORDS "。"};
    return stage_of(texts, G_N_ELEMENTS(texts));
}

static void an_article_in_doubt_believes_the_others(void **state)
{
    g_autoptr(Stage) stage = stage_of_doubt("陳大文到場。");
    claim(stage, "李小明", NULL, 0.7);
    claim(stage, "陳大文", NULL, 0.2);
    assert_string_equal(settled(stage), "陳大文");
}

static void an_article_that_is_sure_is_not_overruled(void **state)
{
    g_autoptr(Stage) stage = stage_of_doubt("陳大文到場。");
    claim(stage, "李小明", NULL, 0.995);
    claim(stage, "陳大文", NULL, 0.002);
    assert_string_equal(settled(stage), "李小明");
}

static void nobody_is_named_whom_the_article_does_not_propose(void **state)
{
    g_autoptr(Stage) stage = stage_of_doubt("王大力到場。");
    claim(stage, "李小明", NULL, 0.6);
    claim(stage, "王大力", NULL, 0.3);
    assert_string_equal(settled(stage), "李小明");
}

static void a_vague_source_may_be_who_the_others_say(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("有人到場。李小明說" WORDS "。", "有人說" WORDS "。", "港口消息。有人說" WORDS "。");
    claim(stage, "李小明", NULL, 0.7);
    claim(stage, "有人", NULL, 0.2);
    assert_string_equal(settled_by_matching(stage), "有人");
}

static void an_office_is_kin_of_him_who_holds_it(void **state)
{
    g_autoptr(Stage) stage = stage_of_doubt("港务局发言人李小明到場。");
    claim(stage, "李小明", "港务局发言人", 0.9);
    const DzArticle *other = g_ptr_array_index(stage->articles, 1);
    DzQuotation *office = g_ptr_array_index(other->quotations, 0);
    g_free((gpointer)(guintptr)office->speaker);
    office->speaker = g_strdup("港务局");
    office->speaker_kind = DZ_SPEAKER_OTHER;
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    assert_int_equal(dz_speakers_compare(scene->speakers, first_quotation(stage), office), DZ_SPEAKERS_KIN);
    office->speaker_kind = DZ_SPEAKER_PERSON; /* somebody's lawyer has words of his own */
    assert_int_not_equal(dz_speakers_compare(scene->speakers, first_quotation(stage), office), DZ_SPEAKERS_KIN);
}

static void nobody_speaks_of_himself_by_his_name(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("李小明說「陳大文明天清晨重新開放碼頭，渡輪班次照舊」。",
                                      "陳大文說「明天清晨重新開放碼頭，渡輪班次照舊」。");
    claim(stage, "李小明", NULL, 0.6);
    claim(stage, "陳大文", NULL, 0.3);
    assert_string_equal(settled(stage), "李小明");
}

/* “…”、“…”: the second quotation of the first article stands in one list with its first. */
static Stage *stage_of_list(void)
{
    Stage *stage = STAGE_OF("陳大文到場。李小明說" WORDS "、「岸上的人不要慌」。", "陳大文說" WORDS "。",
                            "港口消息。陳大文說" WORDS "。");
    DzQuotation *listed = quotation_at(stage, 1);
    listed->speaker = g_strdup("李小明");
    listed->speech = 1;
    listed->listed = first_quotation(stage);
    claim(stage, "陳大文", NULL, 0.2);
    claim(stage, "李小明", NULL, 0.7);
    return stage;
}

static void what_stands_in_a_list_with_it_goes_along(void **state)
{
    g_autoptr(Stage) stage = stage_of_list();
    assert_string_equal(settled(stage), "陳大文");
    assert_string_equal(quotation_at(stage, 1)->speaker, "陳大文");
}

static void two_of_one_list_may_both_be_in_doubt(void **state)
{
    g_autoptr(Stage) stage = stage_of_list();
    GArray *claimants = first_quotation(stage)->article->claimants;
    for (guint i = 0; i < 2; i++) {
        DzClaimant second = g_array_index(claimants, DzClaimant, i);
        second.quotation = 1;
        g_array_append_val(claimants, second);
    }
    assert_string_equal(settled(stage), "陳大文");
    assert_string_equal(quotation_at(stage, 1)->speaker, "陳大文");
}

/* An editor leaves no doubt of the quotation's being speech to be weighed (editor.c). */
static void an_editor_is_not_overruled(void **state)
{
    g_autoptr(Stage) stage = stage_of_doubt("陳大文到場。");
    claim(stage, "李小明", NULL, 0.5);
    claim(stage, "陳大文", NULL, 0.4);
    first_quotation(stage)->speech = 0;
    assert_string_equal(settled(stage), "李小明");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_article_in_doubt_believes_the_others),
        cmocka_unit_test(an_article_that_is_sure_is_not_overruled),
        cmocka_unit_test(nobody_is_named_whom_the_article_does_not_propose),
        cmocka_unit_test(a_vague_source_may_be_who_the_others_say),
        cmocka_unit_test(an_office_is_kin_of_him_who_holds_it),
        cmocka_unit_test(nobody_speaks_of_himself_by_his_name),
        cmocka_unit_test(what_stands_in_a_list_with_it_goes_along),
        cmocka_unit_test(two_of_one_list_may_both_be_in_doubt),
        cmocka_unit_test(an_editor_is_not_overruled),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
