/* normalize_map.c -- the map between a text and its common form, over many random changes. */
#include "unit.h"

#include "changes.h"
#include "form.h"

#define ROUNDS 2000
#define SEED 20210322

typedef struct {
    GArray *text; /* gunichar */
    GArray *changes;
} Step;

/* A random text made of `text` by replacing stretches of it by as many, fewer (at least `least`) or more characters. */
static Step random_step(GRand *rand, const GArray *text, gint32 least)
{
    Step step = {g_array_new(FALSE, TRUE, sizeof(gunichar)), g_array_new(FALSE, TRUE, sizeof(DzFormChange))};
    for (guint32 at = 0; at < text->len;) {
        guint32 kept = (guint32)g_rand_int_range(rand, 1, 5);
        kept = MIN(kept, text->len - at);
        g_array_append_vals(step.text, &g_array_index(text, gunichar, at), kept);
        at += kept;
        guint32 taken = (guint32)g_rand_int_range(rand, 0, 4);
        taken = MIN(taken, text->len - at);
        guint32 put = g_rand_boolean(rand) ? taken : (guint32)g_rand_int_range(rand, least, 4);
        if (taken == 0)
            continue;
        DzFormChange change = {{at, at + taken}, {step.text->len, step.text->len + put}, DZ_FORM_SCRIPT, NULL};
        g_array_append_val(step.changes, change);
        for (guint32 i = 0; i < put; i++) {
            gunichar c = (gunichar)g_rand_int_range(rand, 'A', 'Z');
            g_array_append_val(step.text, c);
        }
        at += taken;
    }
    return step;
}

static GArray *random_text(GRand *rand)
{
    GArray *text = g_array_new(FALSE, TRUE, sizeof(gunichar));
    guint32 length = (guint32)g_rand_int_range(rand, 0, 40);
    for (guint32 i = 0; i < length; i++) {
        gunichar c = 0x4E00 + i;
        g_array_append_val(text, c);
    }
    return text;
}

static void free_step(Step step)
{
    g_array_unref(step.text);
    g_array_unref(step.changes);
}

/* Between changes both texts are the same; changes ascend and do not touch each other's inside. */
static void assert_changes_lead_from(const GArray *original, const GArray *common, const GArray *changes)
{
    guint32 a = 0;
    guint32 b = 0;
    for (guint i = 0; i <= changes->len; i++) {
        DzFormChange end = {{original->len, original->len}, {common->len, common->len}, DZ_FORM_SCRIPT, NULL};
        DzFormChange change = i < changes->len ? g_array_index(changes, DzFormChange, i) : end;
        assert_true(change.original.begin >= a && change.common.begin >= b);
        assert_int_equal(change.original.begin - a, change.common.begin - b);
        for (; a < change.original.begin; a++, b++)
            assert_int_equal(g_array_index(original, gunichar, a), g_array_index(common, gunichar, b));
        a = change.original.end;
        b = change.common.end;
    }
    assert_int_equal(a, original->len);
    assert_int_equal(b, common->len);
}

static void two_lists_of_changes_are_one_that_leads_from_first_to_last(void **state)
{
    GRand *rand = g_rand_new_with_seed(SEED);
    for (guint round = 0; round < ROUNDS; round++) {
        g_autoptr(GArray) original = random_text(rand);
        Step first = random_step(rand, original, 0);
        Step second = random_step(rand, first.text, 0);
        assert_changes_lead_from(first.text, second.text, second.changes);
        g_autoptr(GArray) both = dz_changes_compose(first.changes, second.changes);
        assert_changes_lead_from(original, second.text, both);
        free_step(first);
        free_step(second);
    }
    g_rand_free(rand);
}

static void assert_there_and_back(const DzArticle *article, guint32 length)
{
    for (guint32 begin = 0; begin < length; begin++) {
        for (guint32 end = begin; end <= MIN(length, begin + 6); end++) {
            DzSpan span = {begin, end};
            DzSpan back = dz_form_to_original(article, dz_form_to_common(article, span));
            assert_true(begin == end || dz_span_contains(back, span));
        }
    }
}

/* And the pieces of a text, one after another, cover all of the other: nothing is lost. (No conversion of ours
 * deletes.) */
static void every_span_maps_to_one_that_maps_back_over_it(void **state)
{
    GRand *rand = g_rand_new_with_seed(SEED + 1);
    for (guint round = 0; round < ROUNDS; round++) {
        g_autoptr(GArray) original = random_text(rand);
        Step step = random_step(rand, original, 1);
        const DzArticle article = {.changes = step.changes};
        assert_there_and_back(&article, original->len);
        guint32 covered = 0;
        for (guint32 at = 0; at < original->len; at++) {
            DzSpan common = dz_form_to_common(&article, (DzSpan){at, at + 1});
            assert_true(common.begin <= covered);
            covered = MAX(covered, common.end);
        }
        assert_int_equal(covered, step.text->len);
        free_step(step);
    }
    g_rand_free(rand);
}

static void lines_of_unequal_length_are_compared_without_their_common_ends(void **state)
{
    glong length = 0;
    g_autofree gunichar *a = g_utf8_to_ucs4_fast("甲乙\n丙丁戊\n己", -1, &length);
    DzPoints original = {a, (guint32)length};
    g_autofree gunichar *b = g_utf8_to_ucs4_fast("甲子\n丙天干戊\n己", -1, &length);
    DzPoints common = {b, (guint32)length};
    g_autoptr(GArray) changes = g_array_new(FALSE, TRUE, sizeof(DzFormChange));
    assert_true(dz_changes_between(original, common, DZ_FORM_SCRIPT, changes));
    assert_int_equal(changes->len, 2);
    const DzFormChange *second = &g_array_index(changes, DzFormChange, 1);
    assert_int_equal(second->original.begin, 4);
    assert_int_equal(second->original.end, 5);
    assert_int_equal(second->common.end, 6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_lists_of_changes_are_one_that_leads_from_first_to_last),
        cmocka_unit_test(every_span_maps_to_one_that_maps_back_over_it),
        cmocka_unit_test(lines_of_unequal_length_are_compared_without_their_common_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
