/* view_rows.c -- which rows an event has. */
#include "unit.h"

#include "fixture.h"
#include "view.h"

static void report(DzComparison *comparison, DzQuotation *quotation, DzArticle *article, const char *sentence)
{
    DzIndirect indirect = {quotation, article, fixture_find(article, sentence), 0.6};
    g_array_append_val(comparison->indirect, indirect);
}

static void a_quotation_within_a_paraphrase_of_another_makes_no_row_of_its_own(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說：「再好的雷達，也不能代替船長望出窗外。」";
    static const char coast[] = "學者認為，船長還是要看窗外。";
    DzArticle *a =
        fixture_article(comparison, "a.txt", "晨鐘報", "Hant",
                        (const char *const[]){"渡輪撞堤", "學者指出：「雷達再先進，船長還是得看著窗外。」", NULL});
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hant", (const char *const[]){"渡輪受損", coast, NULL});
    DzQuotation *first =
        fixture_quotation(a, "「雷達再先進，船長還是得看著窗外。」", DZ_QUOTATION_DIRECT, "學者", "指出");
    DzQuotation *second =
        fixture_quotation(b, "「再好的雷達，也不能代替船長望出窗外。」", DZ_QUOTATION_DIRECT, "學者", "說");
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, c, NULL});
    report(comparison, first, b, bridge);
    report(comparison, second, c, coast);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 1);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->carried[0], DZ_CARRIED_QUOTED);
    assert_int_equal(row->carried[1], DZ_CARRIED_QUOTED);
    assert_int_equal(row->carried[2], DZ_CARRIED_PARAPHRASED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_within_a_paraphrase_of_another_makes_no_row_of_its_own)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
