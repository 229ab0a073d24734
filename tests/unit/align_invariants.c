/* align_invariants.c -- what must hold of the matches of many outlets, whatever they say. */
#include "unit.h"

#include "match.h"
#include "parts.h"
#include "similarity.h"
#include "stage.h"

/* One event as nine articles of eight outlets tell it: whole speeches, cuts, rewordings, a disputed attribution, a term
 * in everybody's mouth, and two versions of one article (the last two). */
static const char *const texts[] = {
    "陳大文說「碼頭明天清晨重新開放，渡輪班次照舊，乘客毋須改道」。李小明說「公司至今沒有向死者家屬道歉，這是不能接受的"
    "」。颱風過後碼頭關閉。",
    "陳大文說「碼頭明天清晨重新開放」。李小明說「至今公司也沒有向死者的家屬道歉，我們不會接受」。王志強說「雷達上個月已"
    "經失靈」。",
    "渡輪公司回應。陳大文說「渡輪班次照舊，乘客毋須改道」。王志強說「雷達早在上個月就已經失靈，公司說等下個月再修」。",
    "陳大文說「碼頭在明天清晨將會重開，渡輪的班次照舊」。李小明說「這是不能接受的」。渡輪公司拒絕評論。",
    "王志強說「公司說等下個月再修」。陳大文說「渡輪公司」。李小明說「一個月前雷達就壞了，公司卻說下個月才修」。",
    "李小明說「公司至今沒有向死者家屬道歉」。何永泰說「渡輪公司應當賠償一切損失，並公開航行紀錄」。渡輪公司沒有回覆。",
    "何永泰說「渡輪公司理應公開航行的紀錄，賠償全部的損失」。陳大文說「乘客毋須改道」。風雨已停。",
    "何永泰說「公開航行紀錄」。王志強說「雷達上個月已經失靈，公司說等下個月再修」。調查小組說「一切有待調查」。",
    "何永泰說「公開航行紀錄」。王志強說「雷達上個月已經失靈，公司說等下個月再修」。調查小組說「一切有待調查」。更新。",
};
#define N_TEXTS G_N_ELEMENTS(texts)

typedef struct {
    Stage *stage;
    DzLexica *lexica;
    DzScene *scene;
    DzIndex *sentences;
    GPtrArray *matches;
} Set;

/* The texts, the one at order[i] as article i; the last two are of one outlet. */
static Set *set_in_order(const guint *order)
{
    Set *set = g_new0(Set, 1);
    const char *ordered[N_TEXTS];
    for (guint i = 0; i < N_TEXTS; i++)
        ordered[i] = texts[order[i]];
    set->stage = stage_of(ordered, N_TEXTS);
    for (guint i = 0; i < N_TEXTS; i++) {
        DzArticle *article = g_ptr_array_index(set->stage->articles, i);
        article->outlet = g_strdup_printf("outlet %u", MIN(order[i], (guint)N_TEXTS - 2));
    }
    DzOptions options;
    dz_options_init(&options);
    set->lexica = dz_lexica_load(&options, NULL);
    set->scene = dz_scene_new(set->stage->event, set->lexica, NULL);
    set->sentences = dz_index_new(set->scene, set->scene->sentences);
    set->matches = g_ptr_array_new_with_free_func((GDestroyNotify)dz_match_free);
    dz_utterances_find(set->scene, set->sentences, set->matches);
    return set;
}

static void set_free(Set *set)
{
    g_ptr_array_unref(set->matches);
    dz_index_free(set->sentences);
    dz_scene_free(set->scene);
    dz_lexica_free(set->lexica);
    stage_free(set->stage);
    g_free(set);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Set, set_free)

static Set *set_as_written(void)
{
    guint order[N_TEXTS];
    for (guint i = 0; i < N_TEXTS; i++)
        order[i] = i;
    Set *set = set_in_order(order);
    assert_true(set->matches->len >= 4); /* of no match at all, everything is true */
    return set;
}

static const DzMatch *match_at(const Set *set, guint index)
{
    return g_ptr_array_index(set->matches, index);
}

static void a_match_has_two_outlets(void **state)
{
    g_autoptr(Set) set = set_as_written();
    for (guint i = 0; i < set->matches->len; i++) {
        const DzMatch *match = match_at(set, i);
        gboolean two = FALSE;
        for (guint k = 1; k < match->n_readings; k++)
            two = two || g_strcmp0(match->readings[0].article->outlet, match->readings[k].article->outlet) != 0;
        assert_true(two);
    }
}

static guint matches_with(const Set *set, const DzQuotation *quotation)
{
    guint found = 0;
    for (guint i = 0; i < set->matches->len; i++)
        for (guint k = 0; k < match_at(set, i)->n_readings; k++)
            found += match_at(set, i)->readings[k].quotation == quotation;
    return found;
}

/* The longest speech, the first of all, holds three utterances: when it opens, the ferries, no change of route. */
static void a_quotation_stands_in_as_many_matches_as_it_holds_utterances(void **state)
{
    g_autoptr(Set) set = set_as_written();
    for (guint i = 0; i < set->scene->quotes->len; i++)
        assert_true(matches_with(set, dz_passage_at(set->scene->quotes, i)->quotation) <= 3);
    assert_int_equal(matches_with(set, dz_passage_at(set->scene->quotes, 0)->quotation), 3);
}

static const DzPassage *passage_of(const Set *set, const DzReading *reading)
{
    for (guint i = 0; i < set->scene->quotes->len; i++)
        if (dz_passage_at(set->scene->quotes, i)->quotation == reading->quotation)
            return dz_passage_at(set->scene->quotes, i);
    return NULL;
}

/* The greatest share that any one reading of the match has in common with each other one, at the least. */
static double hold_of_core(const Set *set, const DzMatch *match)
{
    double best = 0;
    for (guint i = 0; i < match->n_readings; i++) {
        double least = 1;
        for (guint k = 0; k < match->n_readings; k++) {
            DzSimilarity similarity = dz_similarity_of(set->scene, passage_of(set, &match->readings[i]),
                                                       passage_of(set, &match->readings[k]));
            least = MIN(least, dz_containment(&similarity));
        }
        best = MAX(best, least);
    }
    return best;
}

static void every_reading_resembles_the_core(void **state)
{
    g_autoptr(Set) set = set_as_written();
    for (guint i = 0; i < set->matches->len; i++)
        assert_true(hold_of_core(set, match_at(set, i)) >= 0.25);
}

static gint compare_strings(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The set's matches by their words alone, sorted. */
static char *words_of(const Set *set)
{
    g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < set->matches->len; i++) {
        const DzMatch *match = match_at(set, i);
        g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
        for (guint k = 0; k < match->n_readings; k++)
            g_ptr_array_add(words, dz_article_dup_text(match->readings[k].article, match->readings[k].span));
        g_ptr_array_sort(words, compare_strings);
        g_ptr_array_add(words, NULL);
        g_ptr_array_add(lines, g_strjoinv(" | ", (char **)words->pdata));
    }
    g_ptr_array_sort(lines, compare_strings);
    g_ptr_array_add(lines, NULL);
    return g_strjoinv("\n", (char **)lines->pdata);
}

static void the_order_of_articles_makes_no_difference(void **state)
{
    g_autoptr(Set) set = set_as_written();
    g_autofree char *expected = words_of(set);
    guint order[N_TEXTS];
    for (guint turn = 1; turn < N_TEXTS; turn++) {
        for (guint i = 0; i < N_TEXTS; i++)
            order[i] = (turn % 2 == 0 ? i + turn : (guint)N_TEXTS + turn - i) % (guint)N_TEXTS;
        g_autoptr(Set) other = set_in_order(order);
        g_autofree char *got = words_of(other);
        assert_string_equal(got, expected);
    }
}

static void no_match_is_a_part_of_another(void **state)
{
    g_autoptr(Set) set = set_as_written();
    for (guint i = 0; i < set->matches->len; i++)
        for (guint k = 0; k < set->matches->len; k++) {
            guint shared = 0;
            for (guint n = 0; n < match_at(set, i)->n_readings; n++)
                for (guint m = 0; m < match_at(set, k)->n_readings; m++)
                    shared += match_at(set, i)->readings[n].quotation == match_at(set, k)->readings[m].quotation;
            assert_true(i == k || shared < match_at(set, i)->n_readings);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_match_has_two_outlets),
        cmocka_unit_test(a_quotation_stands_in_as_many_matches_as_it_holds_utterances),
        cmocka_unit_test(every_reading_resembles_the_core),
        cmocka_unit_test(the_order_of_articles_makes_no_difference),
        cmocka_unit_test(no_match_is_a_part_of_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
