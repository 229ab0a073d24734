/* view_numbers.c -- numbers in which outlets differ, and who prints which. */
#include "unit.h"

#include "fixture.h"
#include "view_numbers.h"

static void every_outlet_that_prints_a_number_is_told_though_two_were_compared(void **state)
{
    static const char *const outlets[] = {"東報", "西报", "南報", "北報", "Tide"};
    static const char *const texts[][3] = {{"渡輪", "渡輪撞上東碼頭，22人受傷。", NULL},
                                           {"渡轮", "渡轮撞上东码头，造成23人受伤。", NULL},
                                           {"渡輪", "渡輪上有300人，二十三人受傷。", NULL},
                                           {"渡輪", "渡輪撞碼頭，23班船停航，22人受傷。", NULL},
                                           {"Ferry", "The ferry hit a pier, injuring 23 of them.", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[6] = {NULL};
    DzReading readings[5];
    for (guint i = 0; i < 5; i++) {
        g_autofree char *path = g_strdup_printf("%u.md", i);
        articles[i] = fixture_article(comparison, path, outlets[i], i == 4 ? "Latn" : "Hant", texts[i]);
        readings[i] = (DzReading){articles[i], fixture_find(articles[i], texts[i][1]), NULL};
    }
    const DzEvent *event = fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 5);
    const DzDifference difference = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[0], "22"),
                                     fixture_find(articles[1], "23"), NULL};
    fixture_pair(match, 0, 1, 0.8, &difference, 1);
    const DzDifference turned = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[1], "23"),
                                 fixture_find(articles[3], "22人"), NULL};
    const DzDifference spelt = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[0], "22"),
                                fixture_find(articles[2], "二十三"), NULL};
    fixture_pair(match, 1, 3, 0.8, &turned, 1);
    fixture_pair(match, 0, 2, 0.8, &spelt, 1);
    fixture_pair(match, 0, 4, 0.5, NULL, 0);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_true(dz_row_has_numbers(row));
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    assert_int_equal(found->len, 1); /* 23 and 22, 22 and 二十三 say no more */
    const DzNumbers *numbers = &g_array_index(found, DzNumbers, 0);
    g_autoptr(GArray) fewer = dz_view_figures_like(view, row, &numbers->sides[0]);
    g_autoptr(GArray) more = dz_view_figures_like(view, row, &numbers->sides[1]);
    assert_int_equal(fewer->len, 2);
    assert_ptr_equal(g_array_index(fewer, DzPrintedNumber, 0).article, articles[0]);
    assert_ptr_equal(g_array_index(fewer, DzPrintedNumber, 1).article, articles[3]); /* its 23 counts ferries */
    assert_int_equal(more->len, 3);
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 0).article, articles[1]);
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 1).article, articles[2]); /* in other figures */
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 2).article, articles[4]);
}

/* The clause told of the number `words` in an article of one paragraph. */
static char *clause_of(const char *text, const char *words)
{
    const char *const texts[] = {"標題", text, NULL};
    g_autoptr(DzComparison) comparison = fixture_new();
    const DzArticle *article = fixture_article(comparison, "1.md", "東報", "Hant", texts);
    const DzFigure figure = {article, fixture_find(article, words), fixture_find(article, text)};
    return dz_article_dup_text(article, dz_figure_clause(&figure));
}

static void a_number_in_few_words_is_told_with_the_clause_before(void **state)
{
    g_autofree char *few = clause_of("其中西岸收购20万吨。东岸收购1083.5万吨，同比减少10.8万吨；南岸持平。", "10.8万");
    g_autofree char *enough = clause_of("警方說，三名乘客在碼頭受傷送院，其餘平安。", "三");
    g_autofree char *first = clause_of("其中西岸收购20万吨。减少10.8万吨；南岸持平。", "10.8万");
    assert_string_equal(few, "东岸收购1083.5万吨，同比减少10.8万吨");
    assert_string_equal(enough, "三名乘客在碼頭受傷送院");
    assert_string_equal(first, "减少10.8万吨"); /* what a full stop ends is another sentence */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_outlet_that_prints_a_number_is_told_though_two_were_compared),
        cmocka_unit_test(a_number_in_few_words_is_told_with_the_clause_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
