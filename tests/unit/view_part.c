/* view_part.c -- what is shown of a long quotation that stands in several rows. */
#include "view_part.h"

#include "unit.h"

#include "fixture.h"

#define FIRST "大浪在星期一早上已经过去。"
#define SECOND "船期明天全部恢复，请看告示。"
#define THIRD "票价也不会上涨。"

typedef struct {
    DzComparison *comparison;
    DzArticle *a;
    DzArticle *b;
    DzQuotation *whole;
} Two;

/* One outlet quotes all, the other two fragments of it. */
static Two two_outlets(void)
{
    Two two = {.comparison = fixture_new()};
    two.a = fixture_article(two.comparison, "a.txt", "晨钟报", "Hans",
                            (const char *const[]){"渡轮复航", "船长说：“" FIRST SECOND THIRD "”", NULL});
    two.b = fixture_article(two.comparison, "b.txt", "江声", "Hans",
                            (const char *const[]){"渡轮", "船长说“明天全部恢复”，“不会上涨”。", NULL});
    fixture_event(two.comparison, (DzArticle *const[]){two.a, two.b, NULL});
    two.whole = fixture_quotation(two.a, FIRST SECOND THIRD, DZ_QUOTATION_DIRECT, "船长", "说");
    return two;
}

/* Matches the whole with a fragment, as far as it has it. */
static void match_with(const Two *two, const char *fragment)
{
    const DzQuotation *kept = fixture_quotation(two->b, fragment, DZ_QUOTATION_PARTIAL, "船长", "说");
    const DzReading readings[] = {{two->a, two->whole->span, two->whole}, {two->b, kept->span, kept}};
    DzMatch *match = fixture_match(two->comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    DzSpan common = fixture_find(two->a, fragment);
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_DROPPED, {two->whole->span.begin, common.begin}, {kept->span.begin, kept->span.begin}, NULL},
        {DZ_DIFFERENCE_DROPPED, {common.end, two->whole->span.end - 1}, {kept->span.end, kept->span.end}, NULL},
    };
    fixture_pair(match, 0, 1, 0.2, differences, G_N_ELEMENTS(differences));
}

/* Of the row with the first match. */
static char *part_shown(const Two *two)
{
    g_autoptr(DzView) view = dz_view_new(two->comparison, g_ptr_array_index(two->comparison->events, 0));
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, 0);
        if (row->match->id == 1)
            return dz_article_dup_text(two->a, dz_part_rendered(view, row, passage));
    }
    return NULL;
}

static void of_a_quotation_in_two_rows_each_shows_the_sentence_it_is_about(void **state)
{
    Two two = two_outlets();
    g_autoptr(DzComparison) comparison = two.comparison;
    match_with(&two, "明天全部恢复");
    match_with(&two, "不会上涨");
    g_autofree char *part = part_shown(&two);
    assert_string_equal(part, SECOND);
}

static void a_quotation_in_one_row_is_shown_whole(void **state)
{
    Two two = two_outlets();
    g_autoptr(DzComparison) comparison = two.comparison;
    match_with(&two, "明天全部恢复");
    g_autofree char *part = part_shown(&two);
    assert_string_equal(part, FIRST SECOND THIRD);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_a_quotation_in_two_rows_each_shows_the_sentence_it_is_about),
        cmocka_unit_test(a_quotation_in_one_row_is_shown_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
