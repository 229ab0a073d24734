/* align_indirect.c -- who reports an utterance without quoting it, in articles that took the whole road. */
#include "unit.h"

#include "compared.h"

/* The reports as "first characters of the quotation>first characters of the sentence", report after report. */
static char *reports_of(const DzComparison *self)
{
    GString *out = g_string_new(NULL);
    for (guint32 i = 0; i < dz_comparison_get_n_indirect(self); i++) {
        const DzIndirect *report = dz_comparison_get_indirect(self, i);
        guint32 from = report->quotation->span.begin;
        g_autofree char *quoted = dz_article_dup_text(report->quotation->article, (DzSpan){from, from + 3});
        g_autofree char *told =
            dz_article_dup_text(report->article, (DzSpan){report->span.begin, report->span.begin + 3});
        g_string_append_printf(out, "%s%s>%s", i > 0 ? " / " : "", quoted, told);
    }
    return g_string_free(out, FALSE);
}

static void words_that_report_one_quotation_report_no_other(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "船長陳大文說：「碼頭明天清晨重新開放。」陳大文又說：「我歡迎碼頭明天重新開放。」", "乙報",
                 "陳大文表示，碼頭將於明天清晨重新開放。店舖照常營業。");
    g_autofree char *got = reports_of(self);
    assert_string_equal(got, "碼頭明>陳大文");
}

static void a_heading_is_no_report_beside_the_text_under_it(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "船長陳大文說：「碼頭明天清晨重新開放。」乘客歡迎。", "乙報",
                 "## 碼頭明天清晨重新開放\n\n船長陳大文表示，碼頭會在明早重開。\n\n店舖照常營業。");
    g_autofree char *got = reports_of(self);
    assert_string_equal(got, "碼頭明>船長陳");
}

static void who_relays_a_speaker_by_name_reports_him(void **state)
{
    g_autoptr(DzComparison) self =
        COMPARED("甲報", "船長陳大文說：「霧太大，雷達也壞了。」工會主席何永泰說：「公司早已知情。」", "乙報",
                 "何永泰表示，陳大文多次抱怨過雷達。店舖照常營業。");
    g_autofree char *got = reports_of(self);
    assert_string_equal(got, "霧太大>何永泰");
}

static void somebody_of_another_name_reports_nobody_by_a_subject_in_common(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "船長陳大文說：「碼頭的霧太大，雷達也壞了。」", "乙報",
                                            "工會主席何永泰指出，碼頭的霧不算大。店舖照常營業。");
    assert_int_equal(dz_comparison_get_n_indirect(self), 0);
}

static void who_reports_an_utterance_has_not_left_it_out(void **state)
{
    g_autoptr(DzComparison) self = COMPARED("甲報", "船長陳大文說：「碼頭明天清晨重新開放。」乘客歡迎。", "乙報",
                                            "船長陳大文說：「碼頭明天清晨重新開放。」", "丙報",
                                            "船長陳大文表示，碼頭將於明天清晨重開。", "丁報", "店舖照常營業。");
    assert_int_equal(dz_comparison_get_n_matches(self, DZ_MATCH_UTTERANCE), 1);
    const DzMatch *match = dz_comparison_get_match(self, DZ_MATCH_UTTERANCE, 0);
    assert_int_equal(match->n_readings, 2);
    assert_int_equal(match->n_omissions, 1);
    assert_string_equal(dz_article_get_outlet(match->omissions[0].article), "丁報");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_report_one_quotation_report_no_other),
        cmocka_unit_test(a_heading_is_no_report_beside_the_text_under_it),
        cmocka_unit_test(who_reports_an_utterance_has_not_left_it_out),
        cmocka_unit_test(who_relays_a_speaker_by_name_reports_him),
        cmocka_unit_test(somebody_of_another_name_reports_nobody_by_a_subject_in_common),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
