/* report_segments.c -- readings cut at the same places. */
#include "fixture.h"
#include "segments.h"
#include "unit.h"

typedef struct {
    DzComparison *comparison;
    DzMatch *match;
} Given;

static Given given(const char *a, const char *b, const char *c)
{
    Given self = {fixture_new(), NULL};
    const char *texts[] = {a, b, c};
    DzArticle *articles[] = {NULL, NULL, NULL, NULL};
    DzReading readings[3];
    guint32 n = c != NULL ? 3 : 2;
    for (guint32 i = 0; i < n; i++) {
        articles[i] = fixture_article(self.comparison, "x", "x", "Hans", (const char *const[]){texts[i], NULL});
        readings[i] = (DzReading){articles[i], {0, articles[i]->length}, NULL};
    }
    fixture_event(self.comparison, articles);
    self.match = fixture_match(self.comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, n);
    return self;
}

/* Segments as "shared", "[a|b|c]", in which every reading can be read from its beginning to its end. */
static void assert_segments(Given *self, const char *expected)
{
    g_autoptr(DzSegments) segments = dz_segments_new(self->match);
    g_autoptr(GString) got = g_string_new(NULL);
    for (guint i = 0; i < segments->list->len; i++) {
        const DzSegment *segment = &g_array_index(segments->list, DzSegment, i);
        g_string_append(got, segment->shared ? "" : "[");
        for (guint32 k = 0; k < (segment->shared ? 1 : self->match->n_readings); k++) {
            g_autofree char *text = dz_article_dup_text(self->match->readings[k].article, segment->spans[k]);
            g_string_append_printf(got, "%s%s", k > 0 ? "|" : "", text);
        }
        g_string_append(got, segment->shared ? "" : "]");
    }
    assert_string_equal(got->str, expected);
    dz_comparison_free(self->comparison);
}

static void readings_part_where_the_pair_says(void **state)
{
    Given self = given("甲乙丙丁", "甲子丙丁", NULL);
    const DzDifference differences[] = {{DZ_DIFFERENCE_REWORDED, {1, 2}, {1, 2}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, differences, 1);
    assert_segments(&self, "甲[乙|子]丙丁");
}

static void what_one_reading_adds_is_empty_in_the_others(void **state)
{
    Given self = given("甲丁", "甲乙丙丁", "甲丁");
    const DzDifference differences[] = {{DZ_DIFFERENCE_ADDED, {1, 1}, {1, 3}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, differences, 1);
    fixture_pair(self.match, 0, 2, 1.0, NULL, 0);
    assert_segments(&self, "甲[|乙丙|]丁");
}

static void differences_that_touch_in_any_pair_are_one(void **state)
{
    Given self = given("甲乙丙丁", "甲子丙丁", "甲乙丑寅丁");
    const DzDifference first[] = {{DZ_DIFFERENCE_REWORDED, {1, 2}, {1, 2}, NULL}};
    const DzDifference second[] = {{DZ_DIFFERENCE_REWORDED, {2, 3}, {2, 4}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, first, 1);
    fixture_pair(self.match, 0, 2, 0.7, second, 1);
    assert_segments(&self, "甲[乙丙|子丙|乙丑寅]丁");
}

static void a_difference_within_that_of_another_pair_is_a_part_of_it(void **state)
{
    Given self = given("甲乙丙丁戊", "甲乙子丁戊", "甲丑戊");
    const DzDifference within[] = {{DZ_DIFFERENCE_REWORDED, {2, 3}, {2, 3}, NULL}};
    const DzDifference around[] = {{DZ_DIFFERENCE_REWORDED, {1, 4}, {1, 2}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, within, 1);
    fixture_pair(self.match, 0, 2, 0.5, around, 1);
    assert_segments(&self, "甲[乙丙丁|乙子丁|丑]戊");
}

static void punctuation_the_pair_passes_over_is_found(void **state)
{
    Given self = given("甲乙，丙。’", "甲子，丙。", NULL);
    const DzDifference differences[] = {{DZ_DIFFERENCE_REWORDED, {1, 2}, {1, 2}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, differences, 1);
    assert_segments(&self, "甲[乙|子]，丙。[’|]");
}

static void words_that_changed_places_leave_the_readings_whole(void **state)
{
    Given self = given("甲乙丙", "丙甲乙", NULL);
    const DzDifference differences[] = {{DZ_DIFFERENCE_MOVED, {0, 2}, {1, 3}, NULL},
                                        {DZ_DIFFERENCE_MOVED, {2, 3}, {0, 1}, NULL}};
    fixture_pair(self.match, 0, 1, 0.7, differences, 2);
    assert_segments(&self, "[甲乙丙|丙甲乙]");
}

static void a_missing_pair_leaves_the_readings_whole(void **state)
{
    Given self = given("甲乙", "甲子", NULL);
    assert_segments(&self, "[甲乙|甲子]");
}

static void a_cue_outside_the_reading_is_no_place_of_it(void **state)
{
    Given self = given("甲乙丙丁", "甲子丙丁", NULL);
    DzReading *readings = (DzReading *)(guintptr)self.match->readings;
    readings[0].span = readings[1].span = (DzSpan){2, 4};
    const DzDifference differences[] = {{DZ_DIFFERENCE_CUE, {0, 2}, {0, 2}, NULL}};
    fixture_pair(self.match, 0, 1, 1.0, differences, 1);
    assert_segments(&self, "丙丁");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(readings_part_where_the_pair_says),
        cmocka_unit_test(what_one_reading_adds_is_empty_in_the_others),
        cmocka_unit_test(differences_that_touch_in_any_pair_are_one),
        cmocka_unit_test(a_difference_within_that_of_another_pair_is_a_part_of_it),
        cmocka_unit_test(punctuation_the_pair_passes_over_is_found),
        cmocka_unit_test(words_that_changed_places_leave_the_readings_whole),
        cmocka_unit_test(a_missing_pair_leaves_the_readings_whole),
        cmocka_unit_test(a_cue_outside_the_reading_is_no_place_of_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
