/* view_nearest.c -- what of an outlet comes nearest to what it has not, and when that may tell it. */
#include "unit.h"

#include "fixture.h"
#include "view_excuse.h"
#include "view_nearest.h"

static const char *const texts[][4] = {
    {"渡輪撞碼頭", "渡輪今晨撞上東碼頭，船長說「霧太大」，二十人受傷。", NULL, NULL},
    {"渡輪撞上碼頭", "渡輪撞上東碼頭，二十人受傷，船長說「霧太大」，停航三日。", NULL, NULL},
    {"渡輪意外", "碼頭一帶今天停航。", "據報船長怪霧大，多人掛彩。", NULL},
};

/* Two outlets state one fact; in the third something came near to each of their sentences. */
typedef struct {
    DzComparison *comparison;
    DzArticle *articles[4];
    const DzEvent *event;
    DzMatch *fact;
} Event;

static void come_near(const Event *self, guint32 reading, const char *words, double score)
{
    DzOmission *nearest = (DzOmission *)(guintptr)self->fact->nearest;
    const DzArticle *article = self->articles[2];
    nearest = g_renew(DzOmission, nearest, self->fact->n_nearest + 1);
    nearest[self->fact->n_nearest] = (DzOmission){article, fixture_find(article, words), score, reading};
    self->fact->nearest = nearest;
    self->fact->n_nearest++;
}

static Event event_of_two_readings(void)
{
    Event self = {.comparison = fixture_new()};
    for (guint i = 0; i < 3; i++) {
        g_autofree char *outlet = g_strdup_printf("%u", i);
        self.articles[i] = fixture_article(self.comparison, outlet, outlet, "Hant", texts[i]);
    }
    self.event = fixture_event(self.comparison, self.articles);
    const DzReading readings[] = {{self.articles[0], fixture_find(self.articles[0], texts[0][1]), NULL},
                                  {self.articles[1], fixture_find(self.articles[1], texts[1][1]), NULL}};
    self.fact = fixture_match(self.comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 2);
    fixture_pair(self.fact, 0, 1, 0.5, NULL, 0);
    return self;
}

static const DzRow *row_of_fact(const DzView *view)
{
    for (guint i = 0; i < view->rows->len; i++)
        if (dz_view_row(view, i)->is_statement)
            return dz_view_row(view, i);
    return NULL;
}

/* What comes nearest in the third outlet, and the reading that names the row. */
static DzNearest nearest_of(const Event *self, gint *label)
{
    g_autoptr(DzView) view = dz_view_new(self->comparison, self->event);
    const DzRow *row = row_of_fact(view);
    *label = dz_row_label(row)->reading;
    DzNearest nearest = dz_view_nearest(view, row, 2);
    assert_int_equal(dz_view_excuse(view, row, 2), nearest.alike ? DZ_EXCUSE_ALIKE : DZ_EXCUSE_NONE);
    return nearest;
}

static void assert_says(DzNearest nearest, const char *words)
{
    g_autofree char *text = dz_article_dup_text(nearest.article, nearest.span);
    assert_string_equal(text, words);
}

static void a_sentence_so_alike_to_what_names_the_row_may_tell_it(void **state)
{
    Event self = event_of_two_readings();
    gint label = -1;
    nearest_of(&self, &label);
    come_near(&self, (guint32)label, "據報船長怪霧大，多人掛彩。", 0.2);
    DzNearest nearest = nearest_of(&self, &label);
    assert_true(nearest.alike);
    assert_says(nearest, "據報船長怪霧大，多人掛彩。");
    dz_comparison_free(self.comparison);
}

static void what_the_editor_says_is_another_fact_may_not(void **state)
{
    Event self = event_of_two_readings();
    gint label = -1;
    nearest_of(&self, &label);
    come_near(&self, (guint32)label, "據報船長怪霧大，多人掛彩。", 0.2);
    self.comparison->corrections = dz_corrections_new("corrections.yaml");
    DzCorrection *correction = dz_corrections_add(self.comparison->corrections, DZ_CORRECTION_OTHER_UTTERANCE, 1);
    dz_correction_add_place(correction, self.articles[label]->path, texts[label][1]);
    dz_correction_add_place(correction, self.articles[2]->path, "船長怪霧大");
    assert_false(nearest_of(&self, &label).alike);
    dz_comparison_free(self.comparison);
}

static void what_is_alike_to_another_sentence_of_the_row_tells_something_else(void **state)
{
    Event self = event_of_two_readings();
    gint label = -1;
    nearest_of(&self, &label);
    come_near(&self, (guint32)label, "據報船長怪霧大，多人掛彩。", 0.1);
    come_near(&self, label == 0 ? 1 : 0, "碼頭一帶今天停航。", 0.4);
    g_autofree DzOmission *omission = g_memdup2(&self.fact->nearest[1], sizeof(DzOmission));
    self.fact->omissions = omission;
    self.fact->n_omissions = 1;
    self.fact->score = 0.5;
    DzNearest nearest = nearest_of(&self, &label);
    assert_false(nearest.alike);
    assert_says(nearest, "據報船長怪霧大，多人掛彩。");
    self.fact->score = 0.3; /* unless the row is as loose */
    nearest = nearest_of(&self, &label);
    assert_true(nearest.alike);
    assert_says(nearest, "碼頭一帶今天停航。");
    self.fact->omissions = NULL;
    self.fact->n_omissions = 0;
    dz_comparison_free(self.comparison);
}

static void who_quotes_what_the_sentence_quotes_may_tell_the_fact(void **state)
{
    Event self = event_of_two_readings();
    gint label = -1;
    nearest_of(&self, &label);
    DzArticle *naming = self.articles[label];
    DzQuotation *fog = fixture_quotation(naming, "霧太大", DZ_QUOTATION_DIRECT, "船長", "說");
    DzQuotation *same = fixture_quotation(self.articles[2], "霧大", DZ_QUOTATION_DIRECT, "船長", "怪");
    const DzReading readings[] = {{naming, fog->span, fog}, {self.articles[2], same->span, same}};
    fixture_match(self.comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    DzNearest nearest = nearest_of(&self, &label);
    assert_true(nearest.alike);
    assert_says(nearest, "霧大");
    dz_comparison_free(self.comparison);
}

/* -- A quotation that stands in two rows --------------------------------------------------------------------------- */

#define PASSED "大浪已經過去。"
#define SAILING "船期明天全部恢復，請看告示。"
#define FARE "票價也不會上漲。"

static DzArticle *quoting(DzComparison *comparison, const char *outlet, const char *words)
{
    g_autofree char *text = g_strdup_printf("船長說：「%s」", words);
    return fixture_article(comparison, outlet, outlet, "Hant", (const char *const[]){"渡輪", text, NULL});
}

/* Matches what two articles quote; of the first one `common` is what both have. */
static void match(DzComparison *comparison, DzArticle *a, const char *whole, const char *common, DzArticle *b,
                  const char *words)
{
    const DzQuotation *first = g_ptr_array_index(a->quotations, 0);
    const DzQuotation *second = fixture_quotation(b, words, DZ_QUOTATION_DIRECT, "船長", "說");
    const DzReading readings[] = {{a, first->span, first}, {b, second->span, second}};
    DzMatch *made = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    DzSpan all = fixture_find(a, whole);
    DzSpan shared = fixture_find(a, common);
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_DROPPED, {all.begin, shared.begin}, {second->span.begin, second->span.begin}, NULL},
        {DZ_DIFFERENCE_DROPPED, {shared.end, all.end}, {second->span.end, second->span.end}, NULL},
    };
    fixture_pair(made, 0, 1, 0.5, differences, G_N_ELEMENTS(differences));
}

/* Of three outlets the first quotes `whole`, the second `common` of it, in a row, the third the fare: whether it may
 * tell what the row of the other two does. */
static gboolean fare_may_tell(const char *common, const char *words)
{
    static const char whole[] = PASSED SAILING FARE;
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[] = {quoting(comparison, "甲", whole), quoting(comparison, "乙", words),
                             quoting(comparison, "丙", FARE), NULL};
    const DzEvent *event = fixture_event(comparison, articles);
    fixture_quotation(articles[0], whole, DZ_QUOTATION_DIRECT, "船長", "說");
    match(comparison, articles[0], whole, common, articles[1], words);
    match(comparison, articles[0], whole, FARE, articles[2], FARE);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    for (guint i = 0; i < view->rows->len; i++)
        if (dz_view_row(view, i)->match->id == 1)
            return dz_view_excuse(view, dz_view_row(view, i), 2) == DZ_EXCUSE_ALIKE;
    fail_msg("no row");
    return FALSE;
}

static void who_quotes_a_part_of_a_long_quotation_may_have_what_the_row_of_the_whole_says(void **state)
{
    assert_true(fare_may_tell(PASSED SAILING FARE, PASSED SAILING FARE));
}

static void who_quotes_another_part_of_it_than_the_row_is_about_may_not(void **state)
{
    assert_false(fare_may_tell(PASSED, PASSED));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_so_alike_to_what_names_the_row_may_tell_it),
        cmocka_unit_test(what_the_editor_says_is_another_fact_may_not),
        cmocka_unit_test(what_is_alike_to_another_sentence_of_the_row_tells_something_else),
        cmocka_unit_test(who_quotes_what_the_sentence_quotes_may_tell_the_fact),
        cmocka_unit_test(who_quotes_a_part_of_a_long_quotation_may_have_what_the_row_of_the_whole_says),
        cmocka_unit_test(who_quotes_another_part_of_it_than_the_row_is_about_may_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
