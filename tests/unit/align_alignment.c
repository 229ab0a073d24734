/* align_alignment.c -- which units of two sequences stand for each other. */
#include "unit.h"

#include "alignment.h"

/* "same" stretches as they are, others as [a|b]. */
static char *aligned(const char *first, const char *second)
{
    glong n_a = 0;
    glong n_b = 0;
    g_autofree gunichar *a = g_utf8_to_ucs4_fast(first, -1, &n_a);
    g_autofree gunichar *b = g_utf8_to_ucs4_fast(second, -1, &n_b);
    g_autoptr(GArray) stretches = dz_align_units(a, (guint32)n_a, b, (guint32)n_b);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < stretches->len; i++) {
        const DzStretch *s = &g_array_index(stretches, DzStretch, i);
        g_autofree char *x = g_ucs4_to_utf8(a + s->a, s->a_end - s->a, NULL, NULL, NULL);
        g_autofree char *y = g_ucs4_to_utf8(b + s->b, s->b_end - s->b, NULL, NULL, NULL);
        if (s->same)
            g_string_append(out, x);
        else
            g_string_append_printf(out, "[%s|%s]", x, y);
    }
    return g_string_free(out, FALSE);
}

static void assert_aligned(const char *a, const char *b, const char *expected)
{
    g_autofree char *got = aligned(a, b);
    assert_string_equal(got, expected);
}

static void equal_sequences_are_one_stretch(void **state)
{
    assert_aligned("渡輪照開", "渡輪照開", "渡輪照開");
}

static void a_replaced_word_stands_opposite_its_replacement(void **state)
{
    assert_aligned("渡輪今晚停航", "渡輪明早停航", "渡輪[今晚|明早]停航");
}

static void a_dropped_clause_stays_one_piece(void **state)
{
    assert_aligned("渡輪今晚停航因為颱風將至乘客請留意", "渡輪今晚停航乘客請留意",
                   "渡輪今晚停航[因為颱風將至|]乘客請留意");
}

static void a_single_common_character_between_differences_is_chance(void **state)
{
    assert_aligned("船長的意見很重要", "船員曾有的看法重要", "船[長的意見很|員曾有的看法]重要");
}

static void an_empty_sequence_lacks_everything(void **state)
{
    assert_aligned("渡輪", "", "[渡輪|]");
    assert_aligned("", "", "");
}

static void sequences_too_long_to_align_keep_their_common_ends(void **state)
{
    g_autofree guint32 *a = g_new0(guint32, 5000);
    g_autofree guint32 *b = g_new0(guint32, 5000);
    a[2500] = 7;
    b[2600] = 8;
    g_autoptr(GArray) stretches = dz_align_units(a, 5000, b, 5000);
    assert_int_equal(stretches->len, 3);
    assert_int_equal(g_array_index(stretches, DzStretch, 0).a_end, 2500);
    assert_int_equal(g_array_index(stretches, DzStretch, 2).a, 2601);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_sequences_are_one_stretch),
        cmocka_unit_test(a_replaced_word_stands_opposite_its_replacement),
        cmocka_unit_test(a_dropped_clause_stays_one_piece),
        cmocka_unit_test(a_single_common_character_between_differences_is_chance),
        cmocka_unit_test(an_empty_sequence_lacks_everything),
        cmocka_unit_test(sequences_too_long_to_align_keep_their_common_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
