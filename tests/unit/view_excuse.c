/* view_excuse.c -- which outlets can be said to have left something out. */
#include "view_excuse.h"

#include "fixture.h"
#include "unit.h"

static const char *const carrying[] = {"渡輪", "船長說：「大霧中看不見碼頭。」", NULL};

/* The excuse of an article that lacks what two others, of 12 o'clock, quote. */
static DzExcuse excuse_in(const char *published, const char *const *texts, const char *language, gboolean excerpt)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *quoting = fixture_article(comparison, "a.md", "東報", "Hant", carrying);
    DzArticle *agreeing = fixture_article(comparison, "c.md", "南報", "Hant", carrying);
    DzArticle *lacking = fixture_article(comparison, "b.md", "西報", "Hant", texts);
    quoting->published = g_strdup("2031-05-06T12:00:00Z");
    agreeing->published = g_strdup("2031-05-06T12:00:00Z");
    lacking->published = g_strdup(published);
    g_free(lacking->language);
    lacking->language = g_strdup(language);
    lacking->excerpt = excerpt;
    dz_article_add_block(lacking, DZ_ROLE_BOILERPLATE, "more"); /* a feed's link, a block of its own */
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){quoting, agreeing, lacking, NULL});
    DzQuotation *first = fixture_quotation(quoting, "大霧中看不見碼頭。", DZ_QUOTATION_DIRECT, "船長", "說");
    DzQuotation *second = fixture_quotation(agreeing, "大霧中看不見碼頭。", DZ_QUOTATION_DIRECT, "船長", "說");
    const DzReading readings[] = {{quoting, first->span, first}, {agreeing, second->span, second}};
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, 2);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    const DzColumn *column = dz_view_column_of(view, lacking);
    assert_int_equal(row->carried[column->index], DZ_CARRIED_ABSENT);
    assert_int_equal(dz_view_excuse(view, row, dz_view_column_of(view, quoting)->index), DZ_EXCUSE_NONE);
    DzExcuse excuse = dz_view_excuse(view, row, column->index);
    assert_int_equal(dz_view_leaves_out(view, row, column->index), excuse == DZ_EXCUSE_NONE);
    return excuse;
}

static DzExcuse excuse_of(const char *published, const char *const *texts)
{
    return excuse_in(published, texts, "zh", FALSE);
}

static void what_appeared_hours_later_nobody_left_out_before(void **state)
{
    static const char *const texts[] = {"渡輪", "渡輪清晨撞上東碼頭。", NULL};
    assert_int_equal(excuse_of("2031-05-06T06:00:00Z", texts), DZ_EXCUSE_BEFORE);
    assert_int_equal(excuse_of("2031-05-06T13:00:00+08:00", texts), DZ_EXCUSE_BEFORE);
    assert_int_equal(excuse_of("2031-05-06T10:00:00Z", texts), DZ_EXCUSE_NONE);
    assert_int_equal(excuse_of("2031-05-06T18:00:00Z", texts), DZ_EXCUSE_NONE);
    assert_int_equal(excuse_of("2031-05-05", texts), DZ_EXCUSE_NONE); /* at an hour that nobody knows */
}

static void a_text_that_is_not_all_there_left_nothing_out(void **state)
{
    static const char *const headline[] = {"渡輪撞上東碼頭", "渡輪撞上東碼頭", NULL};
    static const char *const stops[] = {"渡輪", "渡輪清晨撞上東碼頭。......", NULL};
    static const char *const pause[] = {"渡輪", "渡輪清晨撞上東碼頭，然後……", NULL};
    assert_int_equal(excuse_of("2031-05-06T13:00:00Z", headline), DZ_EXCUSE_EXCERPT);
    assert_int_equal(excuse_of("2031-05-06T13:00:00Z", stops), DZ_EXCUSE_EXCERPT);
    assert_int_equal(excuse_of("2031-05-06T13:00:00Z", pause), DZ_EXCUSE_NONE);
}

static void nor_did_one_that_goes_on_for_subscribers_or_that_nobody_understands(void **state)
{
    static const char *const texts[] = {"渡輪", "渡輪清晨撞上東碼頭。", NULL};
    assert_int_equal(excuse_in("2031-05-06T13:00:00Z", texts, "zh", TRUE), DZ_EXCUSE_EXCERPT);
    assert_int_equal(excuse_in("2031-05-06T13:00:00Z", texts, "other", FALSE), DZ_EXCUSE_FOREIGN);
    assert_int_equal(excuse_in("2031-05-06T13:00:00Z", texts, "en", FALSE), DZ_EXCUSE_NONE);
}

/* An interview of 640 characters, of which a report has nothing, leaves out nothing, and nobody leaves out its words.
 */
static void a_piece_of_an_outlet_s_own_is_no_report_of_the_event(void **state)
{
    g_autoptr(GString) long_text = g_string_new("船長談三十年航海：「大霧中看不見碼頭。」");
    for (guint i = 0; i < 40; i++)
        g_string_append(long_text, "那年冬天海面結了薄冰，我們等到天亮。");
    const char *const interview[] = {"專訪船長", long_text->str, NULL};
    static const char *const report[] = {"渡輪", "渡輪清晨撞上東碼頭，運輸局長說：「全線停航。」", NULL};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *own = fixture_article(comparison, "a.md", "東報", "Hant", interview);
    DzArticle *reporting = fixture_article(comparison, "b.md", "西報", "Hant", report);
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){own, reporting, NULL});
    DzQuotation *captain = fixture_quotation(own, "大霧中看不見碼頭。", DZ_QUOTATION_DIRECT, "船長", "談");
    DzQuotation *chief = fixture_quotation(reporting, "全線停航。", DZ_QUOTATION_DIRECT, "運輸局長", "說");
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, &(DzReading){own, captain->span, captain}, 1);
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, &(DzReading){reporting, chief->span, chief}, 1);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_true(dz_view_is_own_piece(view, own));
    assert_false(dz_view_is_own_piece(view, reporting));
    guint of_own = dz_view_column_of(view, own)->index;
    for (guint i = 0; i < view->rows->len; i++) {
        const DzRow *row = dz_view_row(view, i);
        gboolean interviewed = row->carried[of_own] != DZ_CARRIED_ABSENT;
        assert_int_equal(dz_view_excuse(view, row, interviewed ? 1 - of_own : of_own),
                         interviewed ? DZ_EXCUSE_THEIRS : DZ_EXCUSE_OWN);
    }
}

/* A row that `telling` outlets of four tell: how many are said to leave it out. */
static guint count_leaving_out(DzMatchKind kind, guint telling, double nearest)
{
    static const char *const telling_it[] = {"渡輪", "渡輪清晨撞上東碼頭，三名乘客受傷。", NULL};
    static const char *const silent[] = {"渡輪", "運輸局長趕到現場。", NULL};
    static const char *const outlets[] = {"東報", "西報", "南報", "北報"};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[5] = {NULL};
    DzReading readings[4];
    for (guint i = 0; i < 4; i++) {
        g_autofree char *path = g_strdup_printf("%u.md", i);
        articles[i] = fixture_article(comparison, path, outlets[i], "Hant", i < telling ? telling_it : silent);
        readings[i] = (DzReading){articles[i], fixture_find(articles[i], i < telling ? "三名乘客受傷" : "現場"), NULL};
        if (kind == DZ_MATCH_UTTERANCE && i < telling)
            readings[i].quotation = fixture_quotation(articles[i], "三名乘客受傷", DZ_QUOTATION_DIRECT, "局長", "說");
    }
    const DzEvent *event = fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, kind, DZ_HOW_NEAR, readings, telling);
    for (guint i = 1; i < telling; i++)
        fixture_pair(match, 0, i, 0.75, NULL, 0);
    DzOmission omission = {articles[3], readings[3].span, nearest, 0};
    match->omissions = &omission;
    match->n_omissions = 1;
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    guint n = dz_view_count_leaving_out(view, dz_view_row(view, 0));
    match->omissions = NULL;
    match->n_omissions = 0;
    return n;
}

static void a_fact_is_left_out_where_most_tell_it_and_nothing_is_near(void **state)
{
    assert_int_equal(count_leaving_out(DZ_MATCH_STATEMENT, 3, 0.05), 1);
    assert_int_equal(count_leaving_out(DZ_MATCH_STATEMENT, 3, 0.12), 0);
    assert_int_equal(count_leaving_out(DZ_MATCH_STATEMENT, 2, 0.05), 0);
}

static void an_utterance_is_left_out_where_nothing_is_near(void **state)
{
    assert_int_equal(count_leaving_out(DZ_MATCH_UTTERANCE, 3, 0.12), 1);
    assert_int_equal(count_leaving_out(DZ_MATCH_UTTERANCE, 3, 0.2), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_appeared_hours_later_nobody_left_out_before),
        cmocka_unit_test(a_text_that_is_not_all_there_left_nothing_out),
        cmocka_unit_test(nor_did_one_that_goes_on_for_subscribers_or_that_nobody_understands),
        cmocka_unit_test(a_piece_of_an_outlet_s_own_is_no_report_of_the_event),
        cmocka_unit_test(a_fact_is_left_out_where_most_tell_it_and_nothing_is_near),
        cmocka_unit_test(an_utterance_is_left_out_where_nothing_is_near),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
