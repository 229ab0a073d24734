/* view_labels.c -- what rows are called. */
#include "unit.h"

#include "fixture.h"
#include "view_labels.h"
#include "view_telling.h"

static DzRow *row_of(const DzArticle *article, const DzSpan *spans, guint n)
{
    DzRow *row = g_new0(DzRow, 1);
    row->passages = g_array_new(FALSE, TRUE, sizeof(DzPassage));
    for (guint i = 0; i < n; i++) {
        DzPassage passage = {.article = article, .span = spans[i], .carried = DZ_CARRIED_QUOTED};
        g_array_append_val(row->passages, passage);
    }
    return row;
}

static void free_row(gpointer data)
{
    g_array_unref(((DzRow *)data)->passages);
    g_free(data);
}

/* Three rows of one outlet's sentences, the last row with another outlet's copy of one of them in place of its own. */
static void no_two_rows_are_called_by_one_sentence(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *article = fixture_article(comparison, "a.txt", "晨钟报", "Hans",
                                         (const char *const[]){"渡轮复航", "船期恢复。渡轮明天全部恢复航行。",
                                                               "临湾的渡轮明天早上全部恢复航行。", NULL});
    DzArticle *copy =
        fixture_article(comparison, "b.txt", "江聲", "Hant",
                        (const char *const[]){"渡輪", "渡輪明天全部恢復航行。", "碼頭今晚還是不會開放給公眾。", NULL});
    const DzSpan catchword = fixture_find(article, "船期恢复。");
    const DzSpan shorter = fixture_find(article, "渡轮明天全部恢复航行。");
    const DzSpan longer = fixture_find(article, "临湾的渡轮明天早上全部恢复航行。");
    const DzSpan copied[] = {fixture_find(copy, "渡輪明天全部恢復航行。"),
                             fixture_find(copy, "碼頭今晚還是不會開放給公眾。")};
    DzView view = {.rows = g_ptr_array_new_with_free_func(free_row), .columns = g_ptr_array_new()};
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){catchword, longer, shorter}, 3));
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){shorter, longer}, 2));
    g_ptr_array_add(view.rows, row_of(copy, copied, 2));
    g_ptr_array_add(view.rows, row_of(article, (const DzSpan[]){shorter}, 1));
    dz_view_label_rows(&view);
    assert_int_equal(dz_row_label(dz_view_row(&view, 0))->span.begin, shorter.begin);
    assert_int_equal(dz_row_label(dz_view_row(&view, 1))->span.begin, longer.begin);
    assert_int_equal(dz_row_label(dz_view_row(&view, 2))->span.begin, copied[1].begin);
    assert_int_equal(dz_row_label(dz_view_row(&view, 3))->span.begin, shorter.begin);
    g_ptr_array_unref(view.rows);
    g_ptr_array_unref(view.columns);
}

/* Outlets "0.txt", "1.txt", …; paragraph `place` of the first `n_stating` of them states one fact. */
static DzMatch *state_fact(DzComparison *comparison, const char *const (*texts)[4], guint n, guint n_stating,
                           guint place)
{
    DzArticle *articles[5] = {NULL};
    DzReading readings[4];
    for (guint i = 0; i < n; i++) {
        g_autofree char *path = g_strdup_printf("%u.txt", i);
        articles[i] = fixture_article(comparison, path, path, "Hant", texts[i]);
        if (i < n_stating)
            readings[i] = (DzReading){articles[i], fixture_find(articles[i], texts[i][place]), NULL};
    }
    fixture_event(comparison, articles);
    return fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, n_stating);
}

static const DzArticle *article_at(const DzComparison *comparison, guint index)
{
    return g_ptr_array_index(comparison->articles, index);
}

static DzView *view_of(const DzComparison *comparison)
{
    return dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
}

static void a_row_is_called_by_what_outlets_have_in_common(void **state)
{
    static const char *const texts[][4] = {{"渡輪", "渡輪清晨在大霧中撞上東碼頭，22人受傷。", NULL},
                                           {"渡輪", "清晨大霧，渡輪撞上了東碼頭。", NULL},
                                           {"渡輪", "渡輪公司早已無人接聽。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 3, 3, 1);
    fixture_pair(match, 0, 1, 0.7, NULL, 0);
    fixture_pair(match, 0, 2, 0.1, NULL, 0);
    fixture_pair(match, 1, 2, 0.1, NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    const DzPassage *label = dz_row_label(dz_view_row(view, 0));
    /* The shorter of the two that agree, not the shortest of all. */
    assert_ptr_equal(label->article, article_at(comparison, 1));
    g_autofree double *shares = dz_view_shares(dz_view_row(view, 0), label);
    assert_true(shares[dz_view_column_of(view, article_at(comparison, 0))->index] > 0.6);
    assert_true(shares[dz_view_column_of(view, article_at(comparison, 2))->index] < 0.2);
}

/* Of two sentences that tell as much of each other the shorter would be the label. */
static void a_row_is_called_by_what_says_of_whom_it_tells(void **state)
{
    static const char *const texts[][4] = {{"渡輪", "運輸局長梁少棠表示，渡輪下周復航。", NULL},
                                           {"渡輪", "他表示，渡輪下周一復航。", NULL},
                                           {"渡輪", "據悉，他說渡輪下周復航。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 3, 3, 1);
    for (guint a = 0; a < 3; a++)
        for (guint b = a + 1; b < 3; b++)
            fixture_pair(match, a, b, 0.7, NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    assert_ptr_equal(dz_row_label(dz_view_row(view, 0))->article, article_at(comparison, 0));
}

/* What a feed breaks off is the shorter, and the other has all of it. */
static void a_row_is_not_called_by_what_a_feed_breaks_off(void **state)
{
    static const char *const texts[][4] = {{"渡輪", "運輸局長梁少棠表示，渡輪下周一......", NULL},
                                           {"渡輪", "運輸局長梁少棠表示，渡輪下周一全線復航。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 2, 2, 1);
    fixture_pair(match, 0, 1, 0.7, NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    assert_ptr_equal(dz_row_label(dz_view_row(view, 0))->article, article_at(comparison, 1));
}

/* Of four outlets two print one agency's text: what they alone have would be the label, if shares were only added up.
 */
static void copies_of_one_text_do_not_outvote_what_all_tell(void **state)
{
    static const char *const texts[][4] = {{"渡輪", "（東社電）渡輪公司發言人今天就渡輪清晨撞碼頭一事道歉。", NULL},
                                           {"渡輪", "（東社電）渡輪公司發言人今天就渡輪清晨撞碼頭一事道歉。", NULL},
                                           {"渡輪", "渡輪清晨撞上了東碼頭，公司道歉。", NULL},
                                           {"渡輪", "一艘渡輪撞上東面的碼頭。", NULL}};
    static const double alike[4][4] = {{0, 1, 0.3, 0.05}, {0, 0, 0.3, 0.05}, {0, 0, 0, 0.4}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 4, 4, 1);
    for (guint a = 0; a < 4; a++)
        for (guint b = a + 1; b < 4; b++)
            fixture_pair(match, a, b, alike[a][b], NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    const DzRow *row = dz_view_row(view, 0);
    assert_ptr_equal(dz_row_label(row)->article, article_at(comparison, 2));
    assert_int_equal(dz_view_telling(view, row, dz_row_label(row)).n_stating, 4);
}

/* An editor who says that the third outlet's paragraph is the first's. */
static void join_first_and_third(DzComparison *comparison, const char *first, const char *third)
{
    comparison->corrections = dz_corrections_new("corrections.yaml");
    DzCorrection *correction = dz_corrections_add(comparison->corrections, DZ_CORRECTION_SAME_UTTERANCE, 1);
    dz_correction_add_place(correction, article_at(comparison, 0)->path, first);
    dz_correction_add_place(correction, article_at(comparison, 2)->path, third);
}

/* Three outlets; the first two agree, the third has as much in common with them as `alike`. What it is said to do. */
static DzCarried carried_if(guint paragraph, double alike, gboolean joined)
{
    static const char *const texts[][4] = {{"渡輪", "渡輪清晨撞上東碼頭，三人受傷。", "渡輪公司發言人今天道歉。", NULL},
                                           {"渡輪", "渡輪今晨撞向碼頭，數人受傷。", "渡輪公司的發言人道歉了。", NULL},
                                           {"渡輪", "碼頭受損，渡輪全線停航。", "渡輪公司早已無人接聽。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 3, 3, paragraph);
    fixture_pair(match, 0, 1, 0.7, NULL, 0);
    fixture_pair(match, 0, 2, alike, NULL, 0);
    fixture_pair(match, 1, 2, alike, NULL, 0);
    if (joined)
        join_first_and_third(comparison, texts[0][paragraph], texts[2][paragraph]);
    g_autoptr(DzView) view = view_of(comparison);
    const DzRow *row = dz_view_row(view, 0);
    DzCarried carried = row->carried[dz_view_column_of(view, article_at(comparison, 2))->index];
    assert_int_equal(row->n_carrying, 3);
    assert_int_equal(row->n_quoting, carried == DZ_CARRIED_QUOTED ? 3 : 2);
    return carried;
}

static DzCarried carried_with(guint paragraph, double alike)
{
    return carried_if(paragraph, alike, FALSE);
}

/* Whether the news of the 29th is stated by an outlet that begins with the same of the 28th, published on `published`.
 */
static DzCarried carried_of_the_day_before(const char *published)
{
    static const char *const texts[][4] = {{"渡輪", "渡輪29日清晨撞上東碼頭。", NULL},
                                           {"渡輪", "渡輪29日清晨撞上東碼頭的岸。", NULL},
                                           {"渡輪", "28日有渡輪撞上東碼頭。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 3, 3, 1);
    const char *const dates[] = {"2031-05-29T12:00:00Z", "2031-05-29T13:00:00Z", published};
    for (guint i = 0; i < 3; i++)
        ((DzArticle *)g_ptr_array_index(comparison->articles, i))->published = g_strdup(dates[i]);
    fixture_pair(match, 0, 1, 0.7, NULL, 0);
    fixture_pair(match, 0, 2, 0.15, NULL, 0);
    fixture_pair(match, 1, 2, 0.15, NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    return dz_view_row(view, 0)->carried[dz_view_column_of(view, article_at(comparison, 2))->index];
}

static void what_happened_again_a_day_later_is_not_the_same_news(void **state)
{
    assert_int_equal(carried_of_the_day_before("2031-05-28T08:00:00Z"), DZ_CARRIED_PERHAPS);
    assert_int_equal(carried_of_the_day_before("2031-05-29T08:00:00Z"), DZ_CARRIED_QUOTED);
}

static void what_an_editor_says_is_one_fact_is_not_doubted(void **state)
{
    assert_int_equal(carried_if(2, 0.15, TRUE), DZ_CARRIED_QUOTED);
}

static void who_has_little_of_what_the_row_is_called_by_only_may_state_it(void **state)
{
    assert_int_equal(carried_with(2, 0.3), DZ_CARRIED_QUOTED);
    assert_int_equal(carried_with(2, 0.15), DZ_CARRIED_PERHAPS);
    assert_int_equal(carried_with(1, 0.15), DZ_CARRIED_QUOTED); /* all three begin with it */
    assert_int_equal(carried_with(1, 0.05), DZ_CARRIED_PERHAPS);
}

/* Three outlets have one sentence, two of them in one text. */
static void outlets_with_one_text_are_one_witness(void **state)
{
    static const char *const texts[][4] = {{"渡輪", "渡輪清晨在大霧中撞上東碼頭，22人受傷。", NULL},
                                           {"渡輪", "渡輪清晨在大霧中撞上東碼頭，22人受傷。", NULL},
                                           {"渡輪", "渡輪清晨在大霧中撞上碼頭，22人受傷。", NULL},
                                           {"渡輪", "渡輪公司早已無人接聽。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzMatch *match = state_fact(comparison, texts, 4, 3, 1);
    ((DzArticle *)g_ptr_array_index(comparison->articles, 1))->same_text = article_at(comparison, 0);
    fixture_pair(match, 0, 1, 1, NULL, 0);
    fixture_pair(match, 0, 2, 0.9, NULL, 0);
    fixture_pair(match, 1, 2, 0.9, NULL, 0);
    g_autoptr(DzView) view = view_of(comparison);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(view->n_texts, 3);
    assert_int_equal(row->n_carrying, 3);
    assert_int_equal(row->n_quoting, 3);
    assert_int_equal(row->n_texts, 2);
    for (guint i = 0; i < row->passages->len; i++) {
        DzTelling telling = dz_view_telling(view, row, &g_array_index(row->passages, DzPassage, i));
        assert_int_equal(telling.n_stating, 3);
        assert_int_equal(telling.n_texts, 2);
    }
}

static void a_catchword_and_what_only_may_be_said_say_nothing(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *article = fixture_article(comparison, "a.txt", "晨钟报", "Hans",
                                         (const char *const[]){"渡轮复航", "渡轮明天恢复航行了。", NULL});
    DzPassage passage = {.article = article, .carried = DZ_CARRIED_PARTLY};
    passage.span = fixture_find(article, "渡轮明天恢复航行了。");
    assert_true(dz_passage_says_something(&passage));
    passage.carried = DZ_CARRIED_PERHAPS;
    assert_false(dz_passage_says_something(&passage));
    passage.carried = DZ_CARRIED_QUOTED;
    passage.span = fixture_find(article, "渡轮明天恢复航行");
    assert_false(dz_passage_says_something(&passage));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_two_rows_are_called_by_one_sentence),
        cmocka_unit_test(a_row_is_called_by_what_outlets_have_in_common),
        cmocka_unit_test(a_row_is_called_by_what_says_of_whom_it_tells),
        cmocka_unit_test(a_row_is_not_called_by_what_a_feed_breaks_off),
        cmocka_unit_test(copies_of_one_text_do_not_outvote_what_all_tell),
        cmocka_unit_test(what_happened_again_a_day_later_is_not_the_same_news),
        cmocka_unit_test(what_an_editor_says_is_one_fact_is_not_doubted),
        cmocka_unit_test(who_has_little_of_what_the_row_is_called_by_only_may_state_it),
        cmocka_unit_test(outlets_with_one_text_are_one_witness),
        cmocka_unit_test(a_catchword_and_what_only_may_be_said_say_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
