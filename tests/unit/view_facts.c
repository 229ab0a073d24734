/* view_facts.c -- what happened: the facts that most outlets state. */
#include "unit.h"

#include "fixture.h"
#include "view_facts.h"
#include "view_labels.h"
#include "view_pairs.h"
#include "view_telling.h"

#define MOST 5

typedef struct {
    DzComparison *comparison;
    DzArticle *articles[MOST + 1];
    guint n;
} Event;

/* Outlets "0", "1", …, each with a heading and two paragraphs. */
static Event event_of(const char *const texts[][4], guint n)
{
    Event self = {fixture_new(), {NULL}, n};
    for (guint i = 0; i < n; i++) {
        g_autofree char *outlet = g_strdup_printf("%u", i);
        self.articles[i] = fixture_article(self.comparison, outlet, outlet, "Hant", texts[i]);
    }
    return self;
}

/* Gives it the common form of a title. */
static void entitle(DzArticle *article, const char *title)
{
    glong n = 0;
    article->title_common = g_utf8_to_ucs4_fast(title, -1, &n);
    article->title_common_length = (guint32)n;
}

/* One fact of some articles, each with its own words, any two sharing as much as `alike`. */
static void state_in(const Event *self, const guint *articles, const char *const *words, guint n, double alike)
{
    DzReading readings[MOST] = {{NULL}};
    for (guint i = 0; i < n; i++) {
        DzArticle *article = self->articles[articles[i]];
        readings[i] = (DzReading){article, fixture_find(article, words[i]), NULL};
    }
    DzMatch *match = fixture_match(self->comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, n);
    for (guint a = 0; a < n; a++)
        for (guint b = a + 1; b < n; b++)
            fixture_pair(match, a, b, alike, NULL, 0);
}

/* Paragraph `place` of each is one fact, any two readings sharing as much as `alike`. */
static void state(const Event *self, const char *const texts[][4], guint place, double alike)
{
    guint articles[MOST];
    const char *words[MOST];
    for (guint i = 0; i < self->n; i++) {
        articles[i] = i;
        words[i] = texts[i][place];
    }
    state_in(self, articles, words, self->n, alike);
}

static char *words_of(const GArray *facts, guint index)
{
    const DzPassage *told = &g_array_index(facts, DzFact, index).told;
    return dz_article_dup_text(told->article, dz_passage_fact(told));
}

static void what_reports_begin_with_comes_before_what_they_repeat_word_for_word(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪撞碼頭", "（東社臨灣二日電）一艘渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年，每日兩班。",
         NULL},
        {"渡輪撞上碼頭", "大霧之中，渡輪撞向碼頭，傷者超過二十人。", "該航線開辦於一九七一年，每日兩班。", NULL},
        {"渡輪意外", "東碼頭今早發生渡輪撞岸意外，船上多人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL}};
    Event event = event_of(texts, 3);
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    state(&event, texts, 1, 0.3);
    state(&event, texts, 2, 1);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 2);
    g_autofree char *first = words_of(facts, 0);
    g_autofree char *second = words_of(facts, 1);
    assert_string_equal(first, "一艘渡輪今晨撞上東碼頭，二十二人受傷。"); /* without its dateline */
    assert_string_equal(second, texts[0][2]);
    assert_int_equal(g_array_index(facts, DzFact, 0).n_stating, 3);
    dz_comparison_free(event.comparison);
}

static void of_two_rows_that_tell_one_fact_the_second_is_not_told(void **state_)
{
    static const char *const texts[][4] = {
        {"甲", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "警方說，渡輪今晨撞上東碼頭，二十二人受傷。", NULL},
        {"乙", "渡輪今晨撞上東碼頭，有人受傷。", "目擊者說渡輪撞上東碼頭，有人受傷。", NULL}};
    Event event = event_of(texts, 2);
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    state(&event, texts, 1, 0.6);
    state(&event, texts, 2, 0.6);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 1);
    dz_comparison_free(event.comparison);
}

/* Two begin with the collision, two with the accident, and say of the titles hardly more; then one says more. */
static void of_two_rows_that_reports_begin_with_the_second_must_say_more_of_the_titles(void **state_)
{
    static const char *const texts[][4] = {
        {"甲", "一艘載客渡輪今晨在大霧中撞上東碼頭，二十二人受傷。", "甲。", NULL},
        {"乙", "載客渡輪清晨撞岸，當局派員調查，受傷的乘客送院。", "乙。", NULL},
        {"丙", "東碼頭發生渡輪撞岸意外，多人受傷，乘客送院，當局調查。", "丙。", NULL},
        {"丁", "東碼頭發生渡輪撞岸意外，多人受傷，航線停駛。", "丁。", NULL}};
    static const char *const titles[] = {"渡轮碼頭受伤", "發生撞岸意外多人"};
    for (guint i = 0; i < G_N_ELEMENTS(titles); i++) {
        Event event = event_of(texts, 4);
        entitle(event.articles[0], titles[0]);
        entitle(event.articles[2], titles[i]);
        const DzEvent *one = fixture_event(event.comparison, event.articles);
        state_in(&event, (const guint[]){0, 1}, (const char *const[]){texts[0][1], texts[1][1]}, 2, 0.6);
        state_in(&event, (const guint[]){2, 3}, (const char *const[]){texts[2][1], texts[3][1]}, 2, 0.6);
        g_autoptr(DzView) view = dz_view_new(event.comparison, one);
        g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
        assert_int_equal(facts->len, i + 1);
        dz_comparison_free(event.comparison);
    }
}

static void what_one_agency_s_text_alone_tells_is_no_fact_of_most(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL},
        {"渡輪", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL}};
    Event event = event_of(texts, 2);
    event.articles[1]->same_text = event.articles[0];
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    state(&event, texts, 1, 1);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 0);
    dz_comparison_free(event.comparison);
}

/* An outlet has the fact in a copy only, whatever else of it was put into the row. */
static void a_copy_is_no_witness_though_its_outlet_has_a_text_of_its_own(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL},
        {"渡輪", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL},
        {"纜車", "山頂纜車下月起檢修，為期三個星期。", "纜車每天載客兩千人。", NULL}};
    Event event = event_of(texts, 3);
    event.articles[1]->same_text = event.articles[0];
    g_free(event.articles[2]->outlet);
    event.articles[2]->outlet = g_strdup(event.articles[1]->outlet);
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    DzReading readings[3];
    for (guint i = 0; i < 3; i++)
        readings[i] = (DzReading){event.articles[i], fixture_find(event.articles[i], texts[i][1]), NULL};
    DzMatch *match = fixture_match(event.comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 3);
    fixture_pair(match, 0, 1, 1, NULL, 0);
    fixture_pair(match, 0, 2, 0.05, NULL, 0);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    DzTelling telling = dz_view_telling(view, dz_view_row(view, 0), dz_row_label(dz_view_row(view, 0)));
    assert_int_equal(telling.n_stating, 2);
    assert_int_equal(telling.n_texts, 1);
    dz_comparison_free(event.comparison);
}

/* Reports begin with what each found out; two of five say in their course what all titles say. */
static void what_the_titles_say_is_told_though_reports_begin_with_other_things(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪撞碼頭二十二人受傷", "船長工會今天交出一批訊息。", "渡輪今晨撞上東碼頭，二十二人受傷。", NULL},
        {"渡輪撞碼頭二十二人受傷", "運輸局長下午趕到現場。", "渡輪清晨撞碼頭，二十二人受傷。", NULL},
        {"渡輪撞碼頭二十二人受傷", "醫院湧進大批家屬。", "一名遊客包紮後返回飯店。", NULL},
        {"渡輪撞碼頭二十二人受傷", "股市午後下跌。", "渡輪公司股價收低。", NULL},
        {"渡輪撞碼頭二十二人受傷", "大霧散去。", "航線下午恢復。", NULL}};
    Event event = event_of(texts, 5);
    for (guint i = 0; i < event.n; i++)
        entitle(event.articles[i], "渡轮撞码头二十二人受伤");
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    event.n = 2;
    state(&event, texts, 2, 0.6);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 1);
    g_autofree char *words = words_of(facts, 0);
    assert_string_equal(words, texts[1][2]);
    dz_comparison_free(event.comparison);
}

static void what_half_of_the_reports_begin_with_is_told_though_no_more_state_it(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪撞碼頭", "渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年。", NULL},
        {"霧中撞岸", "一艘渡輪今晨撞上東碼頭。", "碼頭建於一九六八年。", NULL},
        {"大霧鎖港", "港務局上午關閉航道。", "能見度不足五十公尺。", NULL},
        {"遊客滯留", "離島遊客改搭纜車下山。", "纜車延長一小時。", NULL}};
    Event event = event_of(texts, 4);
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    event.n = 2;
    state(&event, texts, 1, 0.6);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 1);
    assert_int_equal(g_array_index(facts, DzFact, 0).n_stating, 2);
    dz_comparison_free(event.comparison);
}

static void what_half_may_begin_with_is_told_if_titles_say_it(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪撞碼頭", "渡輪今晨撞上東碼頭，二十二人受傷。", "該航線開辦於一九七一年。", NULL},
        {"霧中撞岸", "臨灣上空的濃霧釀成船隻意外。", "碼頭建於一九六八年。", NULL},
        {"遊客滯留", "離島遊客改搭纜車下山。", "纜車延長一小時。", NULL}};
    for (guint titled = 0; titled < 2; titled++) {
        Event event = event_of(texts, 3);
        if (titled == 1)
            entitle(event.articles[0], "渡轮今晨撞上");
        const DzEvent *one = fixture_event(event.comparison, event.articles);
        event.n = 2;
        state(&event, texts, 1, 0.05);
        g_autoptr(DzView) view = dz_view_new(event.comparison, one);
        g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
        assert_int_equal(facts->len, titled);
        dz_comparison_free(event.comparison);
    }
}

/* Two state what is no news; one states what its title says, and another may. */
static void where_there_is_no_news_what_most_may_state_is_told_first_if_titles_say_it(void **state_)
{
    static const char *const texts[][4] = {
        {"渡輪撞碼頭", "大霧鎖港。", "渡輪今晨撞上東碼頭。", NULL},
        {"霧中撞岸", "臨灣上空的濃霧釀成船隻意外。", "該航線開辦於一九七一年，每日兩班。", NULL},
        {"遊客滯留", "離島遊客改搭纜車下山。", "該航線開辦於一九七一年，每日兩班。", NULL}};
    for (guint titled = 0; titled < 2; titled++) {
        Event event = event_of(texts, 3);
        if (titled == 1)
            entitle(event.articles[0], "渡轮今晨撞上");
        const DzEvent *one = fixture_event(event.comparison, event.articles);
        state_in(&event, (const guint[]){0, 1}, (const char *const[]){texts[0][2], texts[1][1]}, 2, 0.05);
        state_in(&event, (const guint[]){1, 2}, (const char *const[]){texts[1][2], texts[2][2]}, 2, 1);
        g_autoptr(DzView) view = dz_view_new(event.comparison, one);
        g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
        g_autofree char *first = words_of(facts, 0);
        assert_int_equal(facts->len, titled + 1);
        assert_string_equal(first, titled == 1 ? texts[0][2] : texts[1][2]);
        dz_comparison_free(event.comparison);
    }
}

/* Three begin with the inquiry, two with the collision, which their titles say. */
static void of_what_reports_begin_with_the_titles_tell_the_news(void **state_)
{
    static const char *const texts[][4] = {{"調查", "海事處今天展開調查。", "甲。", NULL},
                                           {"調查", "海事處今天派員展開調查。", "乙。", NULL},
                                           {"撞碼頭", "海事處今早展開調查；渡輪今晨撞上東碼頭。", "丙。", NULL},
                                           {"撞碼頭", "渡輪清晨撞上東碼頭。", "丁。", NULL}};
    Event event = event_of(texts, 4);
    entitle(event.articles[2], "渡轮清晨撞上");
    entitle(event.articles[3], "渡轮清晨撞上");
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    state_in(&event, (const guint[]){0, 1, 2}, (const char *const[]){texts[0][1], texts[1][1], "海事處今早展開調查；"},
             3, 0.6);
    state_in(&event, (const guint[]){2, 3}, (const char *const[]){"渡輪今晨撞上東碼頭。", texts[3][1]}, 2, 0.6);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    g_autofree char *words = words_of(facts, 0);
    assert_int_equal(facts->len, 2);
    assert_string_equal(words, texts[3][1]);
    dz_comparison_free(event.comparison);
}

/* Of five reports two begin with the collision; three state when the line was opened. */
static void what_two_begin_with_is_told_first_if_titles_say_it(void **state_)
{
    static const char *const texts[][4] = {{"渡輪撞碼頭", "渡輪今晨撞上東碼頭。", "該航線開辦於一九七一年。", NULL},
                                           {"渡輪撞碼頭", "渡輪清晨撞上東碼頭。", "該航線開辦於一九七一年。", NULL},
                                           {"大霧", "大霧鎖港。", "該航線開辦於一九七一年。", NULL},
                                           {"纜車", "纜車延長一小時。", "天亮停駛。", NULL},
                                           {"股市", "股市午後下跌。", "船公司收低。", NULL}};
    Event event = event_of(texts, 5);
    for (guint i = 0; i < 2; i++)
        entitle(event.articles[i], "渡轮今晨撞上了");
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    event.n = 3;
    state(&event, texts, 2, 1);
    event.n = 2;
    state(&event, texts, 1, 0.6);
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 2);
    g_autofree char *words = words_of(facts, 0);
    assert_string_equal(words, texts[0][1]);
    dz_comparison_free(event.comparison);
}

/* One outlet quotes the captains' union further down, and two begin with what it says. */
static Event union_s_words(double score)
{
    static const char *const texts[][4] = {
        {"船長工會：霧中停航", "船長工會今天開會三小時。", "工會說：「大霧不散，我們一班船也不開。」", NULL},
        {"船長：大霧不開船", "船長工會今天說，大霧不散就不開船。", "航線每日兩班。", NULL},
        {"大霧停航", "（東社臨灣二日電）船長工會表示，大霧不散，一班船也不開。", "纜車照常。", NULL}};
    Event event = event_of(texts, 3);
    DzQuotation *quotation =
        fixture_quotation(event.articles[0], "「大霧不散，我們一班船也不開。」", DZ_QUOTATION_DIRECT, "工會", "說");
    for (guint i = 1; i < 3; i++) {
        DzIndirect indirect = {quotation, event.articles[i], fixture_find(event.articles[i], texts[i][1]), score};
        g_array_append_val(event.comparison->indirect, indirect);
    }
    return event;
}

static void what_reports_begin_with_and_one_quotes_is_told_in_the_words_of_a_lead(void **state_)
{
    Event event = union_s_words(0.6);
    entitle(event.articles[2], "船长工会一班船也不开");
    g_autoptr(DzView) view = dz_view_new(event.comparison, fixture_event(event.comparison, event.articles));
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 1);
    g_autofree char *words = words_of(facts, 0);
    assert_string_equal(words, "船長工會表示，大霧不散，一班船也不開。"); /* without its dateline */
    assert_int_equal(g_array_index(facts, DzFact, 0).n_stating, 3);
    dz_comparison_free(event.comparison);
}

static void of_leads_that_say_about_as_much_of_the_titles_the_shorter_tells_it(void **state_)
{
    Event event = union_s_words(0.6);
    entitle(event.articles[2], "船长工会也不");
    g_autoptr(DzView) view = dz_view_new(event.comparison, fixture_event(event.comparison, event.articles));
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    g_autofree char *words = words_of(facts, 0);
    assert_string_equal(words, "船長工會今天說，大霧不散就不開船。");
    dz_comparison_free(event.comparison);
}

static void what_only_may_report_a_quotation_is_no_news_of_it(void **state_)
{
    Event event = union_s_words(0.1);
    g_autoptr(DzView) view = dz_view_new(event.comparison, fixture_event(event.comparison, event.articles));
    g_autoptr(GArray) facts = dz_view_main_facts(view, 3);
    assert_int_equal(facts->len, 0);
    dz_comparison_free(event.comparison);
}

/* Of three facts two are seen first; the second of the widest two says again what the first does, and gives way. */
static void of_many_facts_those_are_kept_that_say_something_new(void **state_)
{
    static const char *const texts[][4] = {
        {"甲", "一艘渡輪今晨撞上東碼頭，二十二人受傷。", "警方說，渡輪今晨撞上東碼頭，二十二人受傷。", NULL},
        {"乙", "渡輪今晨撞上東碼頭，有人受傷。", "該航線開辦於一九七一年，每日兩班。", NULL}};
    Event event = event_of(texts, 2);
    const DzEvent *one = fixture_event(event.comparison, event.articles);
    const char *const places[][2] = {
        {texts[0][1], texts[1][1]}, {texts[0][2], texts[1][1]}, {texts[0][0], texts[1][2]}};
    for (guint i = 0; i < 3; i++) {
        DzReading readings[] = {{event.articles[0], fixture_find(event.articles[0], places[i][0]), NULL},
                                {event.articles[1], fixture_find(event.articles[1], places[i][1]), NULL}};
        fixture_pair(fixture_match(event.comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 2), 0, 1, 0.9, NULL, 0);
    }
    g_autoptr(DzView) view = dz_view_new(event.comparison, one);
    g_autofree gboolean *two = dz_view_keep_facts(view, 2);
    g_autofree gboolean *all = dz_view_keep_facts(view, 3);
    guint kept = 0;
    for (guint i = 0; i < view->rows->len; i++) {
        kept += two[i] ? 1 : 0;
        assert_true(all[i]);
    }
    assert_int_equal(view->rows->len, 3);
    assert_int_equal(kept, 2);
    assert_true(two[0]);
    assert_false(two[1]);
    dz_comparison_free(event.comparison);
}

static void the_share_of_a_title_goes_from_nothing_to_all(void **state)
{
    static const char *const texts[][4] = {{"海上新闻", "渡轮清晨撞码头。", "市长昨天返乡。", NULL}};
    Event self = event_of(texts, 1);
    entitle(self.articles[0], "渡轮清晨撞码头");
    DzPassage told = {.article = self.articles[0], .span = fixture_find(self.articles[0], texts[0][1])};
    DzPassage other = {.article = self.articles[0], .span = fixture_find(self.articles[0], texts[0][2])};
    assert_true(dz_passage_share_of_title(&told, self.articles[0]) == 1);
    assert_true(dz_passage_share_of_title(&other, self.articles[0]) == 0);
    dz_comparison_free(self.comparison);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_reports_begin_with_comes_before_what_they_repeat_word_for_word),
        cmocka_unit_test(of_two_rows_that_tell_one_fact_the_second_is_not_told),
        cmocka_unit_test(of_two_rows_that_reports_begin_with_the_second_must_say_more_of_the_titles),
        cmocka_unit_test(what_the_titles_say_is_told_though_reports_begin_with_other_things),
        cmocka_unit_test(what_half_of_the_reports_begin_with_is_told_though_no_more_state_it),
        cmocka_unit_test(what_half_may_begin_with_is_told_if_titles_say_it),
        cmocka_unit_test(where_there_is_no_news_what_most_may_state_is_told_first_if_titles_say_it),
        cmocka_unit_test(of_what_reports_begin_with_the_titles_tell_the_news),
        cmocka_unit_test(what_two_begin_with_is_told_first_if_titles_say_it),
        cmocka_unit_test(what_reports_begin_with_and_one_quotes_is_told_in_the_words_of_a_lead),
        cmocka_unit_test(of_leads_that_say_about_as_much_of_the_titles_the_shorter_tells_it),
        cmocka_unit_test(what_only_may_report_a_quotation_is_no_news_of_it),
        cmocka_unit_test(of_many_facts_those_are_kept_that_say_something_new),
        cmocka_unit_test(what_one_agency_s_text_alone_tells_is_no_fact_of_most),
        cmocka_unit_test(a_copy_is_no_witness_though_its_outlet_has_a_text_of_its_own),
        cmocka_unit_test(the_share_of_a_title_goes_from_nothing_to_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
