/* view_lacking.c -- what is held against an outlet that quotes less than another. */
#include "view_lacking.h"

#include "unit.h"

#include "fixture.h"
#include "view.h"

#define WHOLE "船期明天全部恢复，票价也不会上涨。"
#define KEPT "船期明天全部恢复，"
#define REST "票价也不会上涨。"

/* One outlet quotes WHOLE, the other says what the test tells and quotes KEPT. */
typedef struct {
    DzComparison *comparison;
    DzArticle *a;
    DzArticle *b;
    DzMatch *match;
    DzQuotation *whole;
    DzQuotation *kept;
} Two;

static DzReading quoted(const DzQuotation *quotation)
{
    return (DzReading){quotation->article, quotation->span, quotation};
}

static void add_pair(DzMatch *match, guint32 a, guint32 b)
{
    DzSpan begin = {match->readings[b].span.end, match->readings[b].span.end};
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_DROPPED, fixture_find(match->readings[a].article, REST), begin, NULL}};
    fixture_pair(match, a, b, 0.7, differences, G_N_ELEMENTS(differences));
}

/* `more` is the second paragraph of the other outlet. */
static Two two_outlets(const char *more)
{
    Two two = {.comparison = fixture_new()};
    two.a = fixture_article(two.comparison, "a.txt", "晨钟报", "Hans",
                            (const char *const[]){"渡轮复航", "船长说：“" WHOLE "”", NULL});
    two.b = fixture_article(two.comparison, "b.txt", "江声", "Hans",
                            (const char *const[]){"渡轮事故", "船长说：“" KEPT "”", more, NULL});
    fixture_event(two.comparison, (DzArticle *const[]){two.a, two.b, NULL});
    two.whole = fixture_quotation(two.a, WHOLE, DZ_QUOTATION_DIRECT, "船长", "说");
    two.kept = fixture_quotation(two.b, KEPT, DZ_QUOTATION_DIRECT, "船长", "说");
    const DzReading readings[] = {quoted(two.whole), quoted(two.kept)};
    two.match = fixture_match(two.comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    add_pair(two.match, 0, 1);
    return two;
}

static DzView *view_of(const Two *two)
{
    return dz_view_new(two->comparison, g_ptr_array_index(two->comparison->events, 0));
}

static void assert_nothing_lacks(const Two *two)
{
    g_autoptr(DzView) view = view_of(two);
    assert_null(dz_lacking_most(view, dz_view_row(view, 0)).passage);
}

static void a_clause_that_an_outlet_tells_nowhere_is_lacking(void **state)
{
    Two two = two_outlets("乘客在码头等候。");
    g_autoptr(DzComparison) comparison = two.comparison;
    g_autoptr(DzView) view = view_of(&two);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->carried[1], DZ_CARRIED_PARTLY);
    DzLack lack = dz_lacking_most(view, row);
    assert_int_equal(lack.passage->column, 1);
    g_autofree char *text = dz_article_dup_text(lack.article, lack.span);
    assert_string_equal(text, REST);
}

static void a_clause_that_an_outlet_prints_elsewhere_is_not(void **state)
{
    Two two = two_outlets("他又说，票价也不会上涨。");
    g_autoptr(DzComparison) comparison = two.comparison;
    g_autoptr(DzView) view = view_of(&two);
    assert_int_equal(dz_view_row(view, 0)->carried[1], DZ_CARRIED_QUOTED);
    assert_nothing_lacks(&two);
}

static void nor_is_one_that_it_tells_in_nearly_the_same_words(void **state)
{
    Two two = two_outlets("据他说，票价亦不会上涨。");
    g_autoptr(DzComparison) comparison = two.comparison;
    assert_nothing_lacks(&two);
}

static void nor_does_it_lack_anything_if_it_reports_the_utterance_too(void **state)
{
    static const char report[] = "船长保证，谁也不必为此多付钱。";
    Two two = two_outlets(report);
    g_autoptr(DzComparison) comparison = two.comparison;
    DzIndirect indirect = {two.whole, two.b, fixture_find(two.b, report), 0.6};
    g_array_append_val(comparison->indirect, indirect);
    assert_nothing_lacks(&two);
}

static void an_outlet_that_prints_the_whole_too_has_cut_nothing(void **state)
{
    Two two = two_outlets("船长说：“" WHOLE "”");
    g_autoptr(DzComparison) comparison = two.comparison;
    const DzReading readings[] = {quoted(two.whole), quoted(two.kept),
                                  quoted(fixture_quotation(two.b, WHOLE, DZ_QUOTATION_DIRECT, "船长", "说"))};
    DzMatch *match = fixture_match(two.comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 3);
    add_pair(match, 0, 1);
    g_ptr_array_remove(two.comparison->matches, two.match);
    two.kept->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
    assert_nothing_lacks(&two);
}

static void a_quotation_that_stands_in_several_matches_is_no_measure(void **state)
{
    Two two = two_outlets("船长说：“大浪已经过去。”");
    g_autoptr(DzComparison) comparison = two.comparison;
    const DzReading readings[] = {
        quoted(two.whole), quoted(fixture_quotation(two.b, "大浪已经过去。", DZ_QUOTATION_DIRECT, "船长", "说"))};
    fixture_match(two.comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    g_autoptr(DzView) view = view_of(&two);
    for (guint i = 0; i < view->rows->len; i++)
        assert_int_equal(dz_view_row(view, i)->carried[1], DZ_CARRIED_QUOTED);
    assert_nothing_lacks(&two);
}

/* A third outlet quotes still less. */
static void add_third(Two *two)
{
    DzArticle *c = fixture_article(two->comparison, "c.txt", "潮报", "Hans",
                                   (const char *const[]){"渡轮停航", "船长说：“船期明天恢复，”", NULL});
    DzQuotation *less = fixture_quotation(c, "船期明天恢复，", DZ_QUOTATION_DIRECT, "船长", "说");
    const DzReading readings[] = {quoted(two->whole), quoted(two->kept), quoted(less)};
    g_ptr_array_set_size(two->comparison->events, 0);
    fixture_event(two->comparison, (DzArticle *const[]){two->a, two->b, c, NULL});
    g_ptr_array_set_size(two->comparison->matches, 0);
    two->match = fixture_match(two->comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 3);
    add_pair(two->match, 0, 1);
    add_pair(two->match, 0, 2);
}

static void of_two_who_lack_a_clause_the_one_cut_before_a_turn_lacks_most_else_the_shorter(void **state)
{
    Two two = two_outlets("乘客在码头等候。");
    g_autoptr(DzComparison) comparison = two.comparison;
    add_third(&two);
    {
        g_autoptr(DzView) view = view_of(&two);
        assert_int_equal(dz_lacking_most(view, dz_view_row(view, 0)).passage->column, 2);
    }
    two.kept->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
    g_autoptr(DzView) view = view_of(&two);
    assert_int_equal(dz_lacking_most(view, dz_view_row(view, 0)).passage->column, 1);
}

/* One outlet quotes `whole`, the other `kept` in its sentence `said`, without `rest`. */
static Two two_readings(const char *whole, const char *said, const char *kept, const char *rest)
{
    Two two = {.comparison = fixture_new()};
    g_autofree char *quoting = g_strdup_printf("船长说：“%s”", whole);
    two.a =
        fixture_article(two.comparison, "a.txt", "晨钟报", "Hans", (const char *const[]){"渡轮复航", quoting, NULL});
    two.b = fixture_article(two.comparison, "b.txt", "江声", "Hans", (const char *const[]){"渡轮事故", said, NULL});
    fixture_event(two.comparison, (DzArticle *const[]){two.a, two.b, NULL});
    two.whole = fixture_quotation(two.a, whole, DZ_QUOTATION_DIRECT, "船长", "说");
    two.kept = fixture_quotation(two.b, kept, DZ_QUOTATION_PARTIAL, "船长", NULL);
    const DzReading readings[] = {quoted(two.whole), quoted(two.kept)};
    two.match = fixture_match(two.comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    DzSpan end = {two.kept->span.end, two.kept->span.end};
    const DzDifference differences[] = {{DZ_DIFFERENCE_DROPPED, fixture_find(two.a, rest), end, NULL}};
    fixture_pair(two.match, 0, 1, 0.7, differences, G_N_ELEMENTS(differences));
    return two;
}

static void an_original_in_brackets_is_not_lacking(void **state)
{
    Two two = two_readings("船期明天全部恢复。（All of our sailings will resume tomorrow in full）",
                           "船长说，“船期明天全部恢复。”", "船期明天全部恢复。",
                           "（All of our sailings will resume tomorrow in full）");
    g_autoptr(DzComparison) comparison = two.comparison;
    g_autoptr(DzView) view = view_of(&two);
    assert_int_equal(dz_view_row(view, 0)->carried[1], DZ_CARRIED_QUOTED);
    DzPassage passage = g_array_index(dz_view_row(view, 0)->passages, DzPassage, 1);
    assert_null(dz_lacking_in(view, dz_view_row(view, 0), &passage).article);
}

static void nor_is_a_word_more_in_a_clause_that_both_have(void **state)
{
    Two two = two_readings("我们会同全市各渡轮公司合作，明天恢复船期。", "船长说，“我们会同公司合作，明天恢复船期。”",
                           "我们会同公司合作，明天恢复船期。", "全市各渡轮");
    g_autoptr(DzComparison) comparison = two.comparison;
    g_autoptr(DzView) view = view_of(&two);
    assert_int_equal(dz_view_row(view, 0)->carried[1], DZ_CARRIED_QUOTED);
    DzPassage passage = g_array_index(dz_view_row(view, 0)->passages, DzPassage, 1);
    assert_null(dz_lacking_in(view, dz_view_row(view, 0), &passage).article);
}

static void nor_is_the_end_of_a_clause_whose_beginning_it_has(void **state)
{
    Two two = two_readings("我们公司的船（三号和五号）全都修好了，船期明天恢复。",
                           "船长说，“我们公司的船（三号和五号）全都修好了”。", "我们公司的船（三号和五号）全都修好了",
                           "修好了，船期明天恢复。");
    g_autoptr(DzComparison) comparison = two.comparison;
    g_autoptr(DzView) view = view_of(&two);
    DzPassage passage = g_array_index(dz_view_row(view, 0)->passages, DzPassage, 1);
    DzLack lack = dz_lacking_in(view, dz_view_row(view, 0), &passage);
    g_autofree char *text = dz_article_dup_text(lack.article, lack.span);
    assert_string_equal(text, "船期明天恢复。");
}

static void nor_is_what_the_sentence_around_the_fragment_tells(void **state)
{
    Two two = two_readings("船期明天全部恢复，票价也不会上涨。", "船长不让票价上涨，说“船期明天全部恢复”。",
                           "船期明天全部恢复", "，票价也不会上涨。");
    g_autoptr(DzComparison) comparison = two.comparison;
    assert_nothing_lacks(&two);
}

static void nor_is_an_utterance_from_a_phrase_in_the_reporters_sentence(void **state)
{
    static const char whole[] = "公司的大风大浪已经过去，船期明天全部恢复。";
    static const char rest[] = "已经过去，船期明天全部恢复。";
    Two woven = two_readings(whole, "船长批评“公司的大风大浪”的处理方式。", "公司的大风大浪", rest);
    g_autoptr(DzComparison) comparison = woven.comparison;
    assert_nothing_lacks(&woven);
    Two cut = two_readings(whole, "船长批评“公司的大风大浪”。", "公司的大风大浪", rest);
    g_autoptr(DzComparison) other = cut.comparison;
    g_autoptr(DzView) view = view_of(&cut);
    assert_non_null(dz_lacking_most(view, dz_view_row(view, 0)).passage);
}

/* Two outlets quote WHOLE, which a third translates; a fourth quotes KEPT. */
static void a_translation_of_the_whole_does_not_hide_who_cut_it(void **state)
{
    static const char english[] = "Sailings resume tomorrow, and fares will not rise.";
    Two two = two_outlets(NULL);
    g_autoptr(DzComparison) comparison = two.comparison;
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hans",
                                   (const char *const[]){"渡轮", "船长说：“" WHOLE "”", NULL});
    DzArticle *d =
        fixture_article(comparison, "d.txt", "Harbour Post", "Latn", (const char *const[]){"Ferries", english, NULL});
    g_free(d->language);
    d->language = g_strdup("en");
    g_ptr_array_set_size(comparison->events, 0);
    DzEvent *event = fixture_event(comparison, (DzArticle *const[]){two.a, two.b, c, d, NULL});
    g_ptr_array_set_size(comparison->matches, 0);
    const DzReading whole = quoted(two.whole);
    const DzReading again = quoted(fixture_quotation(c, WHOLE, DZ_QUOTATION_DIRECT, "船长", "说"));
    const DzReading translated[] = {whole, again,
                                    quoted(fixture_quotation(d, english, DZ_QUOTATION_DIRECT, NULL, NULL))};
    const DzReading plain[] = {whole, quoted(two.kept), again};
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, translated, G_N_ELEMENTS(translated));
    add_pair(fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, plain, G_N_ELEMENTS(plain)), 0, 1);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->n_carrying, 4);
    assert_int_equal(dz_lacking_most(view, dz_view_row(view, 0)).passage->column, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_clause_that_an_outlet_tells_nowhere_is_lacking),
        cmocka_unit_test(a_clause_that_an_outlet_prints_elsewhere_is_not),
        cmocka_unit_test(nor_is_one_that_it_tells_in_nearly_the_same_words),
        cmocka_unit_test(nor_does_it_lack_anything_if_it_reports_the_utterance_too),
        cmocka_unit_test(an_outlet_that_prints_the_whole_too_has_cut_nothing),
        cmocka_unit_test(a_quotation_that_stands_in_several_matches_is_no_measure),
        cmocka_unit_test(of_two_who_lack_a_clause_the_one_cut_before_a_turn_lacks_most_else_the_shorter),
        cmocka_unit_test(a_translation_of_the_whole_does_not_hide_who_cut_it),
        cmocka_unit_test(an_original_in_brackets_is_not_lacking),
        cmocka_unit_test(nor_is_a_word_more_in_a_clause_that_both_have),
        cmocka_unit_test(nor_is_the_end_of_a_clause_whose_beginning_it_has),
        cmocka_unit_test(nor_is_what_the_sentence_around_the_fragment_tells),
        cmocka_unit_test(nor_is_an_utterance_from_a_phrase_in_the_reporters_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
