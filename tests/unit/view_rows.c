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

static void a_few_words_in_a_long_sentence_that_paraphrases_another_keep_their_row(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說船長要望窗外，又提到公司去年承諾更換全部雷達而至今未換，批評這是「得過且過」。";
    DzArticle *a =
        fixture_article(comparison, "a.txt", "晨鐘報", "Hant",
                        (const char *const[]){"渡輪撞堤", "學者指出：「雷達再先進，船長還是得看著窗外。」", NULL});
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    static const char coast[] = "公司一拖再拖，學者不滿。";
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hant", (const char *const[]){"渡輪受損", coast, NULL});
    DzQuotation *first =
        fixture_quotation(a, "「雷達再先進，船長還是得看著窗外。」", DZ_QUOTATION_DIRECT, "學者", "指出");
    DzQuotation *second = fixture_quotation(b, "「得過且過」", DZ_QUOTATION_PARTIAL, "學者", "批評");
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, c, NULL});
    report(comparison, first, b, bridge);
    report(comparison, second, c, coast);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 2);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->carried[0], DZ_CARRIED_QUOTED);
    assert_int_equal(row->carried[1], DZ_CARRIED_PARAPHRASED);
    assert_int_equal(row->carried[2], DZ_CARRIED_ABSENT);
}

/* One utterance in as many outlets as there are speakers, each with words of its own. */
static const DzEvent *one_utterance(DzComparison *comparison, const char *const *speakers, const char *const *words)
{
    DzArticle *articles[8] = {NULL};
    DzReading readings[8];
    guint n = 0;
    for (; speakers[n] != NULL; n++) {
        g_autofree char *path = g_strdup_printf("%u.txt", n);
        g_autofree char *outlet = g_strdup_printf("第%u報", n);
        g_autofree char *text = g_strdup_printf("%s說：「%s」", speakers[n], words[n]);
        g_autofree char *marked = g_strdup_printf("「%s」", words[n]);
        articles[n] = fixture_article(comparison, path, outlet, "Hant", (const char *const[]){"渡輪停航", text, NULL});
        const DzQuotation *quotation = fixture_quotation(articles[n], marked, DZ_QUOTATION_DIRECT, speakers[n], "說");
        readings[n] = (DzReading){articles[n], quotation->span, quotation};
    }
    const DzEvent *event = fixture_event(comparison, articles);
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, n);
    return event;
}

static void a_row_names_whom_most_outlets_name(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char words[] = "我們繳了好幾百萬的稅，一分不少。";
    const DzEvent *event = one_utterance(comparison, (const char *const[]){"律師", "船東", "船東", NULL},
                                         (const char *const[]){words, words, words, NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_string_equal(dz_view_row(view, 0)->speaking->speaker, "船東");
}

static void of_two_names_a_row_gives_the_one_that_stands_with_its_words(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    const DzEvent *event =
        one_utterance(comparison, (const char *const[]){"海港媒體", "郭船長", NULL},
                      (const char *const[]){"渡輪的安全已經大大打了一個折扣，再也回不去了。",
                                            "渡輪的安全大大打了一個折扣。", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_ptr_equal(row->speaking, dz_row_label(row)->quotation);
}

static void of_a_quotation_in_a_quotation_the_one_that_others_print_is_shown(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"渡輪停航", "公告說：「風浪仍大，所謂『船期明天恢復』並非事實，請改乘巴士。」", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江聲", "Hant",
                                   (const char *const[]){"渡輪停航", "公告指「船期明天恢復」並非事實。", NULL});
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzQuotation *outer = fixture_quotation(a, "風浪仍大，所謂『船期明天恢復』並非事實，請改乘巴士。",
                                                 DZ_QUOTATION_DIRECT, "公告", "說");
    const DzQuotation *inner = fixture_quotation(a, "船期明天恢復", DZ_QUOTATION_PARTIAL, NULL, NULL);
    const DzQuotation *other = fixture_quotation(b, "船期明天恢復", DZ_QUOTATION_PARTIAL, "公告", "指");
    const DzReading readings[] = {{a, outer->span, outer}, {a, inner->span, inner}, {b, other->span, other}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 3);
    fixture_pair(match, 0, 2, 0.3, NULL, 0);
    fixture_pair(match, 1, 2, 1, NULL, 0);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->passages->len, 2);
    assert_ptr_equal(g_array_index(row->passages, DzPassage, 0).quotation, inner);
    assert_int_equal(row->carried[1], DZ_CARRIED_QUOTED);
}

static void of_a_quotation_in_a_quotation_the_outer_is_shown_if_the_inner_has_a_row_of_its_own(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"渡輪撞堤", "工會說：「船長講過『沒有雷達，別開船』，沒有人聽。」", NULL});
    DzArticle *b = fixture_article(
        comparison, "b.txt", "江聲", "Hant",
        (const char *const[]){"渡輪事故", "「沒有雷達，別開船」，船長說。工會說「沒有人聽」。", NULL});
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    DzQuotation *outer =
        fixture_quotation(a, "船長講過『沒有雷達，別開船』，沒有人聽。", DZ_QUOTATION_DIRECT, "工會", "說");
    DzQuotation *inner = fixture_quotation(a, "沒有雷達，別開船", DZ_QUOTATION_DIRECT, "船長", "講");
    DzQuotation *captain = fixture_quotation(b, "沒有雷達，別開船", DZ_QUOTATION_DIRECT, "船長", "說");
    DzQuotation *heard = fixture_quotation(b, "沒有人聽", DZ_QUOTATION_PARTIAL, "工會", "說");
    const DzReading whole[] = {{a, outer->span, outer}, {a, inner->span, inner}, {b, heard->span, heard}};
    const DzReading own[] = {{a, inner->span, inner}, {b, captain->span, captain}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, whole, G_N_ELEMENTS(whole));
    fixture_pair(match, 0, 2, 0.3, NULL, 0);
    fixture_pair(match, 1, 2, 0.5, NULL, 0);
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_VERBATIM, own, G_N_ELEMENTS(own));
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 2);
    for (guint i = 0; i < 2; i++) {
        const DzRow *row = dz_view_row(view, i);
        gboolean is_own = row->match->n_readings == G_N_ELEMENTS(own);
        assert_ptr_equal(g_array_index(row->passages, DzPassage, 0).quotation, is_own ? inner : outer);
    }
}

static void a_quotation_within_another_of_its_match_makes_no_row_of_its_own(void **state)
{
    (void)state;
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char said[] = "他說，沒有雷達就不要開船。";
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"渡輪撞堤", "工會說：「船長講過『沒有雷達，別開船』，沒有人聽。」", NULL});
    DzArticle *b = fixture_article(comparison, "b.txt", "江聲", "Hant",
                                   (const char *const[]){"渡輪事故", "「沒有雷達，別開船」，船長說。", NULL});
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hant", (const char *const[]){"渡輪受損", said, NULL});
    DzQuotation *outer =
        fixture_quotation(a, "船長講過『沒有雷達，別開船』，沒有人聽。", DZ_QUOTATION_DIRECT, "工會", "說");
    DzQuotation *inner = fixture_quotation(a, "沒有雷達，別開船", DZ_QUOTATION_DIRECT, "船長", "講");
    DzQuotation *other = fixture_quotation(b, "沒有雷達，別開船", DZ_QUOTATION_DIRECT, "船長", "說");
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, c, NULL});
    const DzReading readings[] = {{a, outer->span, outer}, {a, inner->span, inner}, {b, other->span, other}};
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    report(comparison, inner, c, said);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->carried[2], DZ_CARRIED_PARAPHRASED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_within_a_paraphrase_of_another_makes_no_row_of_its_own),
        cmocka_unit_test(a_few_words_in_a_long_sentence_that_paraphrases_another_keep_their_row),
        cmocka_unit_test(a_row_names_whom_most_outlets_name),
        cmocka_unit_test(of_a_quotation_in_a_quotation_the_one_that_others_print_is_shown),
        cmocka_unit_test(of_a_quotation_in_a_quotation_the_outer_is_shown_if_the_inner_has_a_row_of_its_own),
        cmocka_unit_test(of_two_names_a_row_gives_the_one_that_stands_with_its_words),
        cmocka_unit_test(a_quotation_within_another_of_its_match_makes_no_row_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
