/* view_rows.c -- which rows an event has. */
#include "unit.h"

#include "fixture.h"
#include "view.h"

static void report(DzComparison *comparison, DzQuotation *quotation, DzArticle *article, const char *sentence)
{
    DzIndirect indirect = {quotation, article, fixture_find(article, sentence), 0.6};
    g_array_append_val(comparison->indirect, indirect);
}

/* What a scholar says in 晨鐘報, the first article. */
static DzQuotation *first_quotation(DzComparison *comparison)
{
    DzArticle *article =
        fixture_article(comparison, "a.txt", "晨鐘報", "Hant",
                        (const char *const[]){"渡輪撞堤", "學者指出：「雷達再先進，船長還是得看著窗外。」", NULL});
    return fixture_quotation(article, "「雷達再先進，船長還是得看著窗外。」", DZ_QUOTATION_DIRECT, "學者", "指出");
}

static void a_quotation_within_a_paraphrase_of_another_makes_no_row_of_its_own(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說：「再好的雷達，也不能代替船長望出窗外。」";
    static const char coast[] = "學者認為，船長還是要看窗外。";
    DzQuotation *first = first_quotation(comparison);
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hant", (const char *const[]){"渡輪受損", coast, NULL});
    DzQuotation *second =
        fixture_quotation(b, "「再好的雷達，也不能代替船長望出窗外。」", DZ_QUOTATION_DIRECT, "學者", "說");
    const DzEvent *event =
        fixture_event(comparison, (DzArticle *const[]){g_ptr_array_index(comparison->articles, 0), b, c, NULL});
    report(comparison, first, b, bridge);
    report(comparison, second, c, coast);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 1);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->carried[0], DZ_CARRIED_QUOTED);
    assert_int_equal(row->carried[1], DZ_CARRIED_QUOTED);
    assert_int_equal(row->carried[2], DZ_CARRIED_PARAPHRASED);
}

static void a_sentence_that_has_little_of_a_quotation_only_may_report_it(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說船長要望窗外。";
    DzQuotation *quotation = first_quotation(comparison);
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    const DzEvent *event =
        fixture_event(comparison, (DzArticle *const[]){g_ptr_array_index(comparison->articles, 0), b, NULL});
    report(comparison, quotation, b, bridge);
    g_array_index(comparison->indirect, DzIndirect, 0).score = 0.1;
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_int_equal(row->carried[1], DZ_CARRIED_PERHAPS);
    assert_int_equal(row->n_carrying, 2);
    assert_int_equal(row->n_telling, 1);
}

static void what_only_may_report_an_utterance_earlier_does_not_date_it(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說船長要望窗外。";
    DzQuotation *quotation = first_quotation(comparison);
    DzArticle *a = g_ptr_array_index(comparison->articles, 0);
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    a->published = g_strdup("2031-05-06T12:00:00Z");
    b->published = g_strdup("2031-05-06T06:00:00Z");
    const DzEvent *event = fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    report(comparison, quotation, b, bridge);
    g_array_index(comparison->indirect, DzIndirect, 0).score = 0.1;
    gint64 quoted = 0;
    dz_article_get_moment(a, &quoted);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(dz_view_row(view, 0)->first, quoted);
}

static void what_one_outlet_reports_of_its_own_quotation_makes_no_row(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說船長要望窗外。";
    DzQuotation *quotation = first_quotation(comparison);
    DzArticle *b =
        fixture_article(comparison, "b.txt", "晨鐘報", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    DzArticle *c =
        fixture_article(comparison, "c.txt", "江聲", "Hant", (const char *const[]){"渡輪", "航線停航。", NULL});
    const DzEvent *event =
        fixture_event(comparison, (DzArticle *const[]){g_ptr_array_index(comparison->articles, 0), b, c, NULL});
    report(comparison, quotation, b, bridge);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_int_equal(view->rows->len, 0);
}

static void a_few_words_in_a_long_sentence_that_paraphrases_another_keep_their_row(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char bridge[] = "學者說船長要望窗外，又提到公司去年承諾更換全部雷達而至今未換，批評這是「得過且過」。";
    DzQuotation *first = first_quotation(comparison);
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant", (const char *const[]){"渡輪事故", bridge, NULL});
    static const char coast[] = "公司一拖再拖，學者不滿。";
    DzArticle *c = fixture_article(comparison, "c.txt", "海岸", "Hant", (const char *const[]){"渡輪受損", coast, NULL});
    DzQuotation *second = fixture_quotation(b, "「得過且過」", DZ_QUOTATION_PARTIAL, "學者", "批評");
    const DzEvent *event =
        fixture_event(comparison, (DzArticle *const[]){g_ptr_array_index(comparison->articles, 0), b, c, NULL});
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
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char words[] = "我們繳了好幾百萬的稅，一分不少。";
    const DzEvent *event = one_utterance(comparison, (const char *const[]){"律師", "船東", "船東", NULL},
                                         (const char *const[]){words, words, words, NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_string_equal(dz_view_row(view, 0)->speaking->speaker, "船東");
}

static void of_two_names_a_row_gives_the_one_that_stands_with_its_words(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const DzEvent *event = one_utterance(
        comparison, (const char *const[]){"海港媒體", "郭船長", NULL},
        (const char *const[]){"渡輪的安全已經大大打了一個折扣，再也回不去了。", "渡輪的安全大大打了一個折扣。", NULL});
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_ptr_equal(row->speaking, dz_row_label(row)->quotation);
}

/* Whom a row names that two outlets give to `often`, of a kind and with flags, and a third to 郭船長. */
static void assert_captain_rather_than(const char *often, DzSpeakerKind kind, guint32 flags)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    static const char words[] = "我們繳了好幾百萬的稅，一分不少。";
    const DzEvent *event = one_utterance(comparison, (const char *const[]){often, often, "郭船長", NULL},
                                         (const char *const[]){words, words, words, NULL});
    for (guint i = 0; i < 2; i++) {
        const DzArticle *article = g_ptr_array_index(comparison->articles, i);
        DzQuotation *quotation = g_ptr_array_index(article->quotations, 0);
        quotation->speaker_kind = kind;
        quotation->flags |= flags;
    }
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    assert_string_equal(dz_view_row(view, 0)->speaking->speaker, "郭船長");
}

static void a_row_names_nobody_vague_and_no_paper_where_an_outlet_names_somebody(void **state)
{
    assert_captain_rather_than("消息人士", DZ_SPEAKER_PERSON, DZ_QUOTATION_VAGUE_SOURCE);
    assert_captain_rather_than("律師", DZ_SPEAKER_PERSON, DZ_QUOTATION_SPEAKER_INFERRED);
    assert_captain_rather_than("聲明", DZ_SPEAKER_PAPER, 0);
}

static void of_a_quotation_in_a_quotation_the_outer_is_shown(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *a = fixture_article(
        comparison, "a.txt", "晨鐘報", "Hant",
        (const char *const[]){"渡輪撞堤", "工會說：「船長講過『沒有雷達，別開船』，沒有人聽。」", NULL});
    DzArticle *b =
        fixture_article(comparison, "b.txt", "江聲", "Hant",
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

/* Three outlets, a paragraph each, or two. */
typedef struct {
    DzComparison *comparison;
    DzArticle *articles[4];
} Three;

static Three three_outlets(const char *const texts[3][2])
{
    static const char *const outlets[] = {"晨鐘報", "江聲", "海岸"};
    Three three = {.comparison = fixture_new()};
    for (guint i = 0; i < 3; i++) {
        g_autofree char *path = g_strdup_printf("%u.txt", i);
        three.articles[i] = fixture_article(three.comparison, path, outlets[i], "Hant",
                                            (const char *const[]){"渡輪撞堤", texts[i][0], texts[i][1], NULL});
    }
    fixture_event(three.comparison, three.articles);
    return three;
}

static DzView *view_of(const Three *three)
{
    return dz_view_new(three->comparison, g_ptr_array_index(three->comparison->events, 0));
}

/* A statement of the given sentences, up to NULL, each in the article of that index. */
static void add_statement(const Three *three, const guint *articles, const char *const *sentences)
{
    DzReading readings[8];
    guint n = 0;
    for (; sentences[n] != NULL; n++) {
        const DzArticle *article = three->articles[articles[n]];
        readings[n] = (DzReading){article, fixture_find(article, sentences[n]), NULL};
    }
    fixture_match(three->comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, n);
}

static const char quoting[] = "學者指出：「雷達再先進，船長還是得看著窗外。」";
static const char reporting[] = "學者認為，船長還是要看窗外。";
static const char fining[] = "公司罰款十萬。";
static const char *const on_radar[3][2] = {{quoting, NULL}, {reporting, NULL}, {"公司說雷達很先進。", NULL}};

static DzQuotation *quote_scholar(const Three *three)
{
    return fixture_quotation(three->articles[0], "「雷達再先進，船長還是得看著窗外。」", DZ_QUOTATION_DIRECT, "學者",
                             "指出");
}

static void a_sentence_that_states_what_others_quote_is_no_paraphrase_of_it(void **state)
{
    Three three = three_outlets(on_radar);
    g_autoptr(DzComparison) comparison = three.comparison;
    report(comparison, quote_scholar(&three), three.articles[1], reporting);
    add_statement(&three, (const guint[]){0, 2}, (const char *const[]){quoting, "公司說雷達很先進。", NULL});
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 2);
    assert_int_equal(dz_view_row(view, 0)->carried[1], DZ_CARRIED_PARAPHRASED);
    assert_int_equal(dz_view_row(view, 0)->carried[2], DZ_CARRIED_ABSENT);
    assert_true(dz_view_row(view, 1)->is_statement);
}

/* The third outlet has nearly all of the words, and says more; or other words. */
static void who_has_the_words_of_a_quotation_in_a_sentence_has_not_left_it_out(void **state)
{
    static const char *const third[] = {"港務局也說雷達再先進，船長還是得看窗外，並將派員訓練。",
                                        "港務局也說船長要小心，並將派員訓練，雷達照常使用。"};
    static const DzCarried carried[] = {DZ_CARRIED_PERHAPS, DZ_CARRIED_ABSENT};
    for (guint i = 0; i < G_N_ELEMENTS(third); i++) {
        Three three = three_outlets((const char *const[3][2]){{quoting, NULL}, {reporting, NULL}, {third[i], NULL}});
        g_autoptr(DzComparison) comparison = three.comparison;
        report(comparison, quote_scholar(&three), three.articles[1], reporting);
        g_autoptr(DzView) view = view_of(&three);
        assert_int_equal(view->rows->len, 1);
        assert_int_equal(dz_view_row(view, 0)->carried[2], carried[i]);
        assert_int_equal(dz_view_row(view, 0)->n_telling, 2);
    }
}

/* The third outlet has some words of the paraphrase, and hardly one of the quotation. */
static void who_has_much_of_a_paraphrase_may_report_what_only_one_quotes(void **state)
{
    static const char paraphrase[] = "學者提醒，不論導航設備多新，駕駛人值班時仍須留意海面。";
    static const char *const third[] = {"有學者提醒業者，設備雖新，駕駛人仍應留意海面動靜，以免再出事。",
                                        "有學者呼籲業者賠償乘客，以免再出事。"};
    static const DzCarried carried[] = {DZ_CARRIED_PERHAPS, DZ_CARRIED_ABSENT};
    for (guint i = 0; i < G_N_ELEMENTS(third); i++) {
        Three three = three_outlets((const char *const[3][2]){{quoting, NULL}, {paraphrase, NULL}, {third[i], NULL}});
        g_autoptr(DzComparison) comparison = three.comparison;
        report(comparison, quote_scholar(&three), three.articles[1], paraphrase);
        g_autoptr(DzView) view = view_of(&three);
        assert_int_equal(dz_view_row(view, 0)->carried[1], DZ_CARRIED_PARAPHRASED);
        assert_int_equal(dz_view_row(view, 0)->carried[2], carried[i]);
    }
}

static void a_statement_that_repeats_an_utterance_makes_no_row_of_its_own(void **state)
{
    Three three = three_outlets(on_radar);
    g_autoptr(DzComparison) comparison = three.comparison;
    report(comparison, quote_scholar(&three), three.articles[1], reporting);
    add_statement(&three, (const guint[]){0, 1}, (const char *const[]){quoting, reporting, NULL});
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 1);
    assert_false(dz_view_row(view, 0)->is_statement);
}

static void what_two_speakers_say_of_each_other_stays_in_two_rows(void **state)
{
    static const char retort[] = "公司回應：「望出窗外的是船長，不是我們。」";
    Three three = three_outlets((const char *const[3][2]){{quoting, retort}, {reporting, NULL}, {fining, NULL}});
    g_autoptr(DzComparison) comparison = three.comparison;
    DzQuotation *company =
        fixture_quotation(three.articles[0], "「望出窗外的是船長，不是我們。」", DZ_QUOTATION_DIRECT, "公司", "回應");
    report(comparison, quote_scholar(&three), three.articles[1], reporting);
    report(comparison, company, three.articles[2], fining);
    add_statement(&three, (const guint[]){0, 0, 1}, (const char *const[]){quoting, retort, reporting, NULL});
    g_autoptr(DzView) view = view_of(&three);
    guint spoken = 0;
    for (guint i = 0; i < view->rows->len; i++)
        spoken += dz_view_row(view, i)->is_statement ? 0 : 1;
    assert_int_equal(spoken, 2);
}

static void a_statement_within_a_wider_one_makes_no_row_of_its_own(void **state)
{
    Three three = three_outlets(on_radar);
    g_autoptr(DzComparison) comparison = three.comparison;
    add_statement(&three, (const guint[]){0, 1}, (const char *const[]){quoting, reporting, NULL});
    add_statement(&three, (const guint[]){0, 1, 2},
                  (const char *const[]){quoting, reporting, "公司說雷達很先進。", NULL});
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->n_carrying, 3);
}

static void a_statement_of_another_outlet_or_mostly_of_other_sentences_does(void **state)
{
    Three three = three_outlets(
        (const char *const[3][2]){{quoting, fining}, {reporting, "罰款十萬元。"}, {"公司說雷達很先進。", NULL}});
    g_autoptr(DzComparison) comparison = three.comparison;
    add_statement(&three, (const guint[]){0, 1}, (const char *const[]){quoting, reporting, NULL});
    add_statement(&three, (const guint[]){0, 2}, (const char *const[]){quoting, "公司說雷達很先進。", NULL});
    add_statement(&three, (const guint[]){0, 0, 1, 1},
                  (const char *const[]){quoting, fining, reporting, "罰款十萬元。", NULL});
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 2);
}

static void a_quotation_that_others_only_report_makes_none_within_a_statement_of_more_outlets(void **state)
{
    static const char long_one[] = "在外國任教的海事安全學者接受視像訪問時指出：「船長還是得看著窗外。」";
    Three three =
        three_outlets((const char *const[3][2]){{long_one, NULL}, {reporting, NULL}, {"學者說，不看窗外不行。", NULL}});
    g_autoptr(DzComparison) comparison = three.comparison;
    DzQuotation *said =
        fixture_quotation(three.articles[0], "「船長還是得看著窗外。」", DZ_QUOTATION_DIRECT, "學者", "指出");
    report(comparison, said, three.articles[1], reporting);
    add_statement(&three, (const guint[]){0, 1, 2},
                  (const char *const[]){long_one, reporting, "學者說，不看窗外不行。", NULL});
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->n_carrying, 3);
}

static const char *const on_repairs[3][2] = {{"船長要小心。工會說。", NULL}, {quoting, NULL}, {reporting, NULL}};

/* The wider statement is called by what the first outlet has, and shares next to nothing with the others. */
static void a_statement_that_a_wider_one_only_may_tell_keeps_its_row(void **state)
{
    static const double alike[] = {0.6, 0.0};
    for (guint i = 0; i < G_N_ELEMENTS(alike); i++) {
        Three three = three_outlets(on_repairs);
        g_autoptr(DzComparison) comparison = three.comparison;
        add_statement(&three, (const guint[]){0, 1, 2},
                      (const char *const[]){"船長要小心。工會說。", quoting, reporting, NULL});
        add_statement(&three, (const guint[]){1, 2}, (const char *const[]){quoting, reporting, NULL});
        fixture_pair(g_ptr_array_index(comparison->statements, 1), 0, 1, alike[i], NULL, 0);
        g_autoptr(DzView) view = view_of(&three);
        assert_int_equal(view->rows->len, alike[i] > 0 ? 2 : 1);
    }
}

/* Two outlets quote it; the third is in the statement of their sentences, and shares next to nothing with them. */
static void a_statement_that_one_outlet_more_only_may_tell_repeats_an_utterance_all_the_same(void **state)
{
    Three three = three_outlets((const char *const[3][2]){{quoting, NULL}, {quoting, NULL}, {fining, NULL}});
    g_autoptr(DzComparison) comparison = three.comparison;
    DzReading readings[2];
    for (guint i = 0; i < 2; i++) {
        const DzQuotation *said = fixture_quotation(three.articles[i], "「雷達再先進，船長還是得看著窗外。」",
                                                    DZ_QUOTATION_DIRECT, "學者", "指出");
        readings[i] = (DzReading){three.articles[i], said->span, said};
    }
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_VERBATIM, readings, 2);
    add_statement(&three, (const guint[]){0, 1, 2}, (const char *const[]){quoting, quoting, fining, NULL});
    fixture_pair(g_ptr_array_index(comparison->statements, 0), 0, 1, 0.9, NULL, 0);
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->carried[2], DZ_CARRIED_ABSENT);
}

/* The third outlet tells the fact in one sentence; another one of it shares next to nothing with the others. */
static void a_sentence_that_only_may_tell_a_statement_keeps_it_no_row(void **state)
{
    static const char ours[] = "公司說雷達很先進。";
    Three three = three_outlets((const char *const[3][2]){{quoting, NULL}, {reporting, NULL}, {ours, fining}});
    g_autoptr(DzComparison) comparison = three.comparison;
    add_statement(&three, (const guint[]){0, 1, 2}, (const char *const[]){quoting, reporting, ours, NULL});
    add_statement(&three, (const guint[]){0, 1, 2}, (const char *const[]){quoting, reporting, fining, NULL});
    DzMatch *wider = g_ptr_array_index(comparison->statements, 0);
    fixture_pair(wider, 0, 1, 0.6, NULL, 0);
    fixture_pair(wider, 0, 2, 0.6, NULL, 0);
    fixture_pair(wider, 1, 2, 0.6, NULL, 0);
    fixture_pair(g_ptr_array_index(comparison->statements, 1), 0, 1, 0.6, NULL, 0);
    g_autoptr(DzView) view = view_of(&three);
    assert_int_equal(view->rows->len, 1);
    assert_int_equal(dz_view_row(view, 0)->n_telling, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_quotation_within_a_paraphrase_of_another_makes_no_row_of_its_own),
        cmocka_unit_test(a_sentence_that_has_little_of_a_quotation_only_may_report_it),
        cmocka_unit_test(what_only_may_report_an_utterance_earlier_does_not_date_it),
        cmocka_unit_test(what_one_outlet_reports_of_its_own_quotation_makes_no_row),
        cmocka_unit_test(a_few_words_in_a_long_sentence_that_paraphrases_another_keep_their_row),
        cmocka_unit_test(a_row_names_whom_most_outlets_name),
        cmocka_unit_test(a_row_names_nobody_vague_and_no_paper_where_an_outlet_names_somebody),
        cmocka_unit_test(of_a_quotation_in_a_quotation_the_outer_is_shown),
        cmocka_unit_test(of_two_names_a_row_gives_the_one_that_stands_with_its_words),
        cmocka_unit_test(a_quotation_within_another_of_its_match_makes_no_row_of_its_own),
        cmocka_unit_test(a_sentence_that_states_what_others_quote_is_no_paraphrase_of_it),
        cmocka_unit_test(who_has_the_words_of_a_quotation_in_a_sentence_has_not_left_it_out),
        cmocka_unit_test(who_has_much_of_a_paraphrase_may_report_what_only_one_quotes),
        cmocka_unit_test(a_statement_that_repeats_an_utterance_makes_no_row_of_its_own),
        cmocka_unit_test(what_two_speakers_say_of_each_other_stays_in_two_rows),
        cmocka_unit_test(a_statement_within_a_wider_one_makes_no_row_of_its_own),
        cmocka_unit_test(a_statement_of_another_outlet_or_mostly_of_other_sentences_does),
        cmocka_unit_test(a_quotation_that_others_only_report_makes_none_within_a_statement_of_more_outlets),
        cmocka_unit_test(a_statement_that_a_wider_one_only_may_tell_keeps_its_row),
        cmocka_unit_test(a_statement_that_one_outlet_more_only_may_tell_repeats_an_utterance_all_the_same),
        cmocka_unit_test(a_sentence_that_only_may_tell_a_statement_keeps_it_no_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
