/* align_rivals.c -- what an article quotes besides is another sentence. */
#include "unit.h"

#include "match.h"
#include "parts.h"
#include "stage.h"

#include <string.h>

static gint compare_names(gconstpointer a, gconstpointer b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Which two quotations are one match: "A1=B1" for the first ones of the first two articles. */
static char *pairs_in(const Stage *stage)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    g_autoptr(DzIndex) sentences = dz_index_new(scene, scene->sentences);
    g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(scene, sentences, found);
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < found->len; i++) {
        const DzMatch *match = g_ptr_array_index(found, i);
        GString *name = g_string_new(NULL);
        for (guint32 k = 0; k < match->n_readings; k++) {
            const DzArticle *article = match->readings[k].article;
            guint letter = 0;
            guint place = 0;
            g_ptr_array_find(stage->articles, article, &letter);
            g_ptr_array_find(article->quotations, match->readings[k].quotation, &place);
            g_string_append_printf(name, "%s%c%u", k > 0 ? "=" : "", 'A' + (int)letter, place + 1);
        }
        g_ptr_array_add(names, g_string_free(name, FALSE));
    }
    g_ptr_array_sort(names, compare_names);
    g_ptr_array_add(names, NULL);
    return g_strjoinv(" ", (char **)names->pdata);
}

#define FIRST_A "沒有申報而參與航道補貼計畫的後果，我們再次看見"
#define FIRST_B "我們再一次看見沒有申報而參與航道補貼計畫的後果"
#define SECOND_A "何經理向港務局作出虛假陳述，我們會追究參與航道補貼計畫的人"
#define SECOND_B "何經理向港務局作虛假的陳述，參與航道補貼計畫的人我們會追究"

#define WORDS "政治病毒"

static void a_sentence_that_stands_beside_its_counterpart_is_another(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「" FIRST_A "」。陳大文說「" SECOND_A "」。碼頭下雨。",
                                      "陳大文說「" FIRST_B "」。陳大文說「" SECOND_B "」。店舖開門。");
    g_autofree char *pairs = pairs_in(stage);
    assert_string_equal(pairs, "A1=B1 A2=B2");
}

static void without_a_nearer_counterpart_it_is_the_same(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「" FIRST_A "」。碼頭下雨。", "陳大文說「" SECOND_B "」。店舖開門。");
    g_autofree char *pairs = pairs_in(stage);
    assert_string_equal(pairs, "A1=B1");
}

static void the_same_words_again_are_the_same_utterance(void **state)
{
    g_autoptr(Stage) stage = STAGE_OF("陳大文說「" FIRST_A "」。碼頭下雨。",
                                      "陳大文說「沒有申報而參與航道補貼計畫」。陳大文說「" FIRST_B "」。店舖開門。");
    g_autofree char *pairs = pairs_in(stage);
    assert_string_equal(pairs, "A1=B1=B2");
}

static void a_speaker_who_is_hardly_believed_makes_no_term(void **state)
{
    g_autoptr(Stage) stage =
        STAGE_OF("陳大文說「" WORDS "」。碼頭下雨。", "陳大文說「" WORDS "，港口不可」。店舖開門。",
                 "李小明說「散布" WORDS "」。渡輪照開。");
    g_autofree char *pairs = pairs_in(stage);
    assert_string_equal(pairs, "A1=B1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_that_stands_beside_its_counterpart_is_another),
        cmocka_unit_test(without_a_nearer_counterpart_it_is_the_same),
        cmocka_unit_test(a_speaker_who_is_hardly_believed_makes_no_term),
        cmocka_unit_test(the_same_words_again_are_the_same_utterance),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
