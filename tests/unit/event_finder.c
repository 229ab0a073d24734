/* event_finder.c -- which articles are one event. */
#include "unit.h"

#include "corrections_file.h"
#include "finder.h"
#include "translations.h"

#include <math.h>

#define FERRY "海燕七号渡轮今早在大雾中撞上东码头，二十二人受伤。运输局局长梁少棠说，船上有一百五十六名乘客，雷达正常。"
#define FERRY_TOO "一艘渡轮在东码头撞岸，船名海燕七号，当时大雾。局长梁少棠说船上有156名乘客，伤者22人已经送院。"
#define BAKERY "青石巷的面包店今天换了第三代店主。新店主林小满说，老面种养了四十一年，配方不改，只添一款核桃面包。"

static DzArticle *article(const char *path, const char *published, const char *title, const char *text)
{
    DzArticle *self = dz_article_new(path);
    self->published = g_strdup(published);
    self->title = g_strdup(title);
    dz_article_add_block(self, DZ_ROLE_PARAGRAPH, text);
    self->common = g_memdup2(self->text, self->length * sizeof *self->text);
    self->common_length = self->length;
    if (title != NULL) {
        glong length = 0;
        self->title_common = g_utf8_to_ucs4_fast(title, -1, &length);
        self->title_common_length = (guint32)length;
    }
    return self;
}

/* As the pipeline would hand it over: read, normalized, in order of time. */
static DzComparison *comparison_of(DzArticle **articles, guint n, const char *corrections)
{
    DzComparison *self = dz_comparison_new(NULL, NULL);
    for (guint i = 0; i < n; i++)
        g_ptr_array_add(self->articles, articles[i]);
    if (corrections != NULL)
        self->corrections = dz_corrections_parse(corrections, strlen(corrections), "c.yaml", NULL);
    return self;
}

static void find(DzComparison *self)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzEventFinder) finder = dz_event_finder_new(&self->options, &error);
    assert_null(error);
    dz_event_finder_find(finder, self);
}

static const DzEvent *event_of(const DzComparison *self, guint index)
{
    return ((const DzArticle *)g_ptr_array_index(self->articles, index))->event;
}

static DzComparison *three_articles(const char *corrections)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06T01:00:00Z", "海燕七号撞东码头", FERRY),
                             article("b.md", "2031-05-06T02:00:00Z", "青石巷面包店换店主", BAKERY),
                             article("c.md", "2031-05-06T05:00:00Z", "渡轮大雾中撞岸 22人受伤", FERRY_TOO)};
    return comparison_of(articles, G_N_ELEMENTS(articles), corrections);
}

static void reports_of_one_happening_are_one_event(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles(NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 2);
    assert_ptr_equal(event_of(comparison, 0), event_of(comparison, 2));
    assert_ptr_not_equal(event_of(comparison, 0), event_of(comparison, 1));
}

#define FERRY_IN_ENGLISH                                                                                               \
    "A ferry crashed into a pier in heavy fog this morning, and passengers were injured. The director of transport "   \
    "said that the radar of the ship was normal. The injured passengers were sent to hospital, the director said."
#define BAKERY_IN_ENGLISH                                                                                              \
    "The bakery in Bluestone Lane has a new owner today, the third. She will keep the recipe and add a walnut bread."

/* Whether the Chinese report of the ferry is one event with an English one of this text. */
static gboolean is_one_event_with(const char *english, const DzTranslations *translations)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06T01:00:00Z", "渡轮大雾中撞码头", FERRY),
                             article("b.md", "2031-05-06T02:00:00Z", "News of the day", english)};
    articles[1]->language = g_strdup("en");
    g_autoptr(DzComparison) comparison = comparison_of(articles, G_N_ELEMENTS(articles), NULL);
    comparison->translations = translations;
    find(comparison);
    return event_of(comparison, 0) == event_of(comparison, 1);
}

static void an_english_report_joins_the_event_by_what_its_words_say(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzTranslations) translations = dz_translations_load(&options, NULL);
    assert_true(is_one_event_with(FERRY_IN_ENGLISH, translations));
    assert_false(is_one_event_with(FERRY_IN_ENGLISH, NULL));
    assert_false(is_one_event_with(BAKERY_IN_ENGLISH, translations));
}

#define FERRY_OPINION                                                                                                                                                          \
    "雾年年都有，钟楼巷的老船工说，问题从来不在天气。泊位太窄，公司赶班次，大家只看时刻表。市民要问的是：十年前的报告" \
    "去了哪里？"                                                                                                                                                          \
    "谁来为旧木桩负责？读者来信说，他们宁可绕路坐车，也不想再听解释。那些坐惯渡轮的人，如今站在码头上等一句老实话。"

/* Whether the two are one event in a run with `n_others` that have nothing to do with them. */
static gboolean are_one_event_among(DzArticle *a, DzArticle *b, guint n_others)
{
    g_autoptr(GPtrArray) articles = g_ptr_array_new();
    g_ptr_array_add(articles, a);
    g_ptr_array_add(articles, b);
    for (guint i = 0; i < n_others; i++) {
        g_autofree char *path = g_strdup_printf("c%u.md", i);
        g_ptr_array_add(articles, article(path, "2031-05-07T01:00:00Z", "青石巷面包店换店主", BAKERY));
    }
    g_autoptr(DzComparison) comparison = comparison_of((DzArticle **)articles->pdata, articles->len, NULL);
    find(comparison);
    return event_of(comparison, 0) == event_of(comparison, 1);
}

static gboolean joins_its_opinion(guint n_others)
{
    return are_one_event_among(article("a.md", "2031-05-06T01:00:00Z", "海燕七号撞东码头", FERRY),
                               article("b.md", "2031-05-06T09:00:00Z", "雾里的答案", FERRY_OPINION), n_others);
}

static void the_days_of_an_event_are_those_of_its_outlets(void **state)
{
    DzArticle *articles[] = {article("a.md", "2031-05-07T07:00:00+08:00", "海燕七号撞东码头", FERRY),
                             article("b.md", "2031-05-07T07:30:00+08:00", "渡轮大雾中撞岸 22人受伤", FERRY_TOO)};
    g_autoptr(DzComparison) comparison = comparison_of(articles, G_N_ELEMENTS(articles), NULL);
    find(comparison);
    assert_string_equal(event_of(comparison, 0)->first, "2031-05-07"); /* in UTC it was the day before */
    assert_string_equal(event_of(comparison, 0)->last, "2031-05-07");
}

static void less_is_asked_of_a_few_articles_than_of_a_pile(void **state)
{
    assert_true(joins_its_opinion(0));
    assert_true(joins_its_opinion(3));
    assert_false(joins_its_opinion(60));
}

static void one_rare_word_in_common_makes_no_event_in_a_pile(void **state)
{
    DzArticle *orchids = article(
        "a.md", "2031-05-06T01:00:00Z", "花农为石斛搭棚",
        "石斛今年开得早。花农周小禾指出，石斛怕涝，园里搭起新棚，价钱比去年贵，城里的药铺都派车来收，忙到半夜。");
    DzArticle *ship = article(
        "b.md", "2031-05-06T02:00:00Z", "石斛号货船晚到",
        "石斛号货船遇上风浪，晚到三天。船长何永泰打电话回来，水果没有坏，船员平安，石斛号周五启程，乘客要等下一班。");
    assert_false(are_one_event_among(orchids, ship, 60));
}

static void an_event_has_a_title_its_dates_and_what_its_articles_share(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles(NULL);
    find(comparison);
    const DzEvent *event = event_of(comparison, 0);
    assert_string_equal(event->label, "渡轮大雾中撞岸 22人受伤");
    assert_string_equal(event->first, "2031-05-06");
    assert_string_equal(event->last, "2031-05-06");
    assert_true(event->n_terms > 0);
    gboolean named = FALSE;
    for (guint32 i = 0; i < event->n_terms; i++)
        named |= strstr(event->terms[i], "海燕七号") != NULL;
    assert_true(named);
    assert_int_equal(event_of(comparison, 1)->n_terms, 0);
}

static const DzEvidence *evidence_called(const DzMembership *member, const char *what)
{
    for (guint32 i = 0; i < member->n_evidence; i++)
        if (g_str_equal(member->evidence[i].what, what))
            return &member->evidence[i];
    return NULL;
}

static void an_event_says_why_each_article_is_in_it(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles(NULL);
    find(comparison);
    const DzMembership *member = &event_of(comparison, 0)->members[1];
    assert_true(member->score > 0.1 && member->score < 1);
    double parts = evidence_called(member, "whole text")->weight + evidence_called(member, "title and lead")->weight +
                   evidence_called(member, "title")->weight;
    assert_true(fabs(parts - member->score) < 1e-9);
    assert_non_null(strstr(FERRY, evidence_called(member, "shared term")->text));
    assert_string_equal(evidence_called(member, "shared number")->text, "156名");
    assert_true(fabs(evidence_called(member, "days apart")->weight - 4 / 24.0) < 1e-6);
    assert_int_equal(event_of(comparison, 1)->members[0].n_evidence, 0);
}

static const DzEvent *event_with_titles(DzComparison **comparison, const char *first, const char *second,
                                        const char *third)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06T01:00:00Z", first, FERRY),
                             article("b.md", "2031-05-06T02:00:00Z", second, FERRY_TOO),
                             article("c.md", "2031-05-06T05:00:00Z", third, FERRY FERRY_TOO)};
    *comparison = comparison_of(articles, G_N_ELEMENTS(articles), NULL);
    find(*comparison);
    assert_int_equal((*comparison)->events->len, 1);
    return event_of(*comparison, 0);
}

static void an_event_is_called_by_what_all_report_not_by_one_sides_words(void **state)
{
    g_autoptr(DzComparison) comparison = NULL;
    const DzEvent *event = event_with_titles(&comparison, "海燕七号渡轮大雾中撞东码头", "大雾撞东码头 渡轮伤者送院",
                                             "渡轮公司：海燕七号雷达正常 反对党促高层问责下台");
    assert_string_equal(event->label, "海燕七号渡轮大雾中撞东码头");
}

static void a_title_that_names_its_column_or_asks_is_a_worse_label(void **state)
{
    g_autoptr(DzComparison) comparison = NULL;
    const DzEvent *event = event_with_titles(&comparison, "[焦点] 海燕七号渡轮撞东码头", "海燕七号渡轮为何撞东码头？",
                                             "海燕七号渡轮撞东码头");
    assert_string_equal(event->label, "海燕七号渡轮撞东码头");
}

static void shared_terms_are_whole_words(void **state)
{
    DzArticle *articles[] = {
        article("a.md", "2031-05-06", "中国帆船队夺冠", "中国帆船队在青石湾夺冠，桨手关水生称中国帆船队赛程终于改了。"),
        article("b.md", "2031-05-06", "青石湾赛事", "青石湾赛事昨天结束，中国帆船队夺冠，关水生批评赛程。")};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    const DzEvent *event = event_of(comparison, 0);
    gboolean found = FALSE;
    for (guint32 i = 0; i < event->n_terms; i++)
        found |= strstr(event->terms[i], "中国帆船") != NULL;
    assert_true(found);
}

/* Whether one of the event's terms has `words` in it. */
static gboolean has_term_with(const DzEvent *event, const char *words)
{
    gboolean found = FALSE;
    for (guint32 i = 0; i < event->n_terms; i++)
        found |= strstr(event->terms[i], words) != NULL;
    return found;
}

static void a_name_that_no_dictionary_has_is_whole(void **state)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06", "律师促交代渡轮案",
                                     "律师卞泊位要求海事处交代渡轮案。卞泊位在码头会见乘客，卞泊位与他们谈了一夜。"),
                             article("b.md", "2031-05-06", "渡轮案乘客见律师",
                                     "渡轮案的乘客昨晚在码头见律师卞泊位，卞泊位要求海事处交代，卞泊位还会再来。")};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_true(has_term_with(event_of(comparison, 0), "卞泊位"));
    for (guint32 i = 0; i < event_of(comparison, 0)->n_terms; i++)
        assert_false(g_str_has_suffix(event_of(comparison, 0)->terms[i], "卞泊"));
}

static void a_number_is_shared_once_with_its_measure(void **state)
{
    DzArticle *articles[] = {
        article("a.md", "2031-05-06", "渡轮撞东码头", "海燕七号渡轮撞东码头，186名乘客上岸，另有一百八十六人在等船。"),
        article("b.md", "2031-05-06", "渡轮撞岸", "海燕七号渡轮在东码头撞岸，船上186人平安。")};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_true(has_term_with(event_of(comparison, 0), "186名"));
    assert_false(has_term_with(event_of(comparison, 0), "一百八十六"));
}

static void what_stands_within_a_word_is_no_name(void **state)
{
    DzArticle *articles[] = {
        article("a.md", "2031-05-06", "石湾公园花展开幕", "石湾花展在维多利亚公园开幕，石斛三千盆，花农冒雨搭棚。"),
        article("b.md", "2031-05-06", "花农冒雨搭棚", "石湾花展昨天在维多利亚公园开幕，花农冒雨搭棚，石斛三千盆。")};
    for (guint i = 0; i < G_N_ELEMENTS(articles); i++) {
        guint32 at = 0;
        while (articles[i]->text[at] != 0x591A)
            at++;
        DzTerm term = {.original = {at, at + 3}, .common = {at, at + 3}, .kind = DZ_TERM_PERSON, .id = "doria"};
        g_array_append_val(articles[i]->terms, term);
    }
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_true(event_of(comparison, 0)->n_terms > 0);
    for (guint32 i = 0; i < event_of(comparison, 0)->n_terms; i++)
        assert_string_not_equal(event_of(comparison, 0)->terms[i], "多利亚");
}

static void the_same_words_a_year_later_are_another_event(void **state)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06", "海燕七号撞东码头", FERRY),
                             article("b.md", "2032-05-06", "渡轮撞岸", FERRY_TOO)};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 2);
}

static void articles_without_date_and_title_still_find_each_other(void **state)
{
    DzArticle *articles[] = {article("b.md", "2031-05-06", "青石巷面包店换店主", BAKERY),
                             article("a.md", NULL, NULL, FERRY), article("c.md", NULL, NULL, FERRY_TOO)};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 3, NULL);
    find(comparison);
    assert_ptr_equal(event_of(comparison, 1), event_of(comparison, 2));
    assert_null(event_of(comparison, 1)->label);
    assert_null(event_of(comparison, 1)->first);
}

static void a_digest_stays_alone(void **state)
{
    DzArticle *articles[] = {article("a.md", "2031-05-06", "海燕七号撞东码头", FERRY),
                             article("b.md", "2031-05-06", "早报：渡轮撞岸、面包店换店主", FERRY_TOO BAKERY)};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 2);
}

static void articles_without_text_are_events_of_their_own(void **state)
{
    DzArticle *articles[] = {article("a.md", NULL, NULL, ""), article("b.md", NULL, NULL, "")};
    g_autoptr(DzComparison) comparison = comparison_of(articles, 2, NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 2);
}

#define STORM_EN                                                                                                       \
    "The ferry Petrel Seven hit the East Pier in thick fog. Transport director Leung Siu-tong said that the radar of " \
    "the ferry was working when the ferry came in with its passengers."
#define STORM_EN_TOO                                                                                                   \
    "A ferry, the Petrel Seven, struck the East Pier on Tuesday in fog. Leung Siu-tong, director of transport, said "  \
    "that there were no faults in its radar."
#define BAKERY_EN                                                                                                      \
    "The bakery on Bluestone Lane has a new owner. She said that the sourdough of the shop was kept for years and "    \
    "that there was no need to change what people came for."

static void english_articles_are_not_one_event_by_their_small_words(void **state)
{
    DzArticle *articles[] = {article("a.txt", NULL, NULL, STORM_EN), article("b.txt", NULL, NULL, BAKERY_EN),
                             article("c.txt", NULL, NULL, STORM_EN_TOO)};
    for (guint i = 0; i < G_N_ELEMENTS(articles); i++)
        articles[i]->language = g_strdup("en");
    g_autoptr(DzComparison) comparison = comparison_of(articles, G_N_ELEMENTS(articles), NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 2);
    assert_ptr_equal(event_of(comparison, 0), event_of(comparison, 2));
}

static void one_event_on_request_holds_everything(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles(NULL);
    comparison->options.one_event = TRUE;
    find(comparison);
    assert_int_equal(comparison->events->len, 1);
    assert_int_equal(event_of(comparison, 1)->n_articles, 3);
}

static void an_editor_puts_articles_together(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles("same_event:\n  - [a.md, b.md]\n");
    find(comparison);
    assert_int_equal(comparison->events->len, 1);
    dz_corrections_note_stale(comparison, DZ_STAGE_EVENT);
    assert_int_equal(comparison->notes->len, 0);
}

static void an_editor_keeps_articles_apart(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles("other_event:\n  - [a.md, c.md]\n");
    find(comparison);
    assert_int_equal(comparison->events->len, 3);
    dz_corrections_note_stale(comparison, DZ_STAGE_EVENT);
    assert_int_equal(comparison->notes->len, 0);
}

static void a_correction_of_an_absent_article_is_reported(void **state)
{
    g_autoptr(DzComparison) comparison = three_articles("same_event:\n  - [a.md, z.md]\n");
    find(comparison);
    dz_corrections_note_stale(comparison, DZ_STAGE_EVENT);
    assert_int_equal(comparison->notes->len, 1);
    assert_string_equal(g_ptr_array_index(comparison->notes, 0),
                        "c.yaml:2: not applied: no article is called \"z.md\"");
}

static void a_correction_that_contradicts_another_is_reported(void **state)
{
    g_autoptr(DzComparison) comparison =
        three_articles("same_event:\n  - [a.md, b.md]\n  - [b.md, c.md]\nother_event:\n  - [a.md, c.md]\n");
    find(comparison);
    dz_corrections_note_stale(comparison, DZ_STAGE_EVENT);
    assert_int_equal(comparison->notes->len, 1);
}

static void a_thousand_copies_with_small_changes_are_one_event(void **state)
{
    DzArticle *articles[1000];
    for (guint i = 0; i < G_N_ELEMENTS(articles); i++) {
        g_autofree char *path = g_strdup_printf("%04u.md", i);
        g_autofree char *text = g_strdup_printf(FERRY "编号%u。", i);
        articles[i] = article(path, "2031-05-06", "海燕七号撞东码头", text);
    }
    g_autoptr(DzComparison) comparison = comparison_of(articles, G_N_ELEMENTS(articles), NULL);
    find(comparison);
    assert_int_equal(comparison->events->len, 1);
}

/* The paths of each event of the examples, with the files added in their order or the other way round. */
static char *events_of_examples(gboolean reverse)
{
    g_autofree char *folder = g_build_filename(g_getenv("DZ_SOURCE"), "examples", "articles", NULL);
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    for (const char *name = g_dir_read_name(dir); name != NULL; name = g_dir_read_name(dir))
        g_ptr_array_add(files, g_build_filename(folder, name, NULL));
    g_autoptr(DzComparison) comparison = dz_comparison_new(NULL, NULL);
    for (guint i = 0; i < files->len; i++)
        dz_comparison_add_path(comparison, g_ptr_array_index(files, reverse ? files->len - 1 - i : i));
    dz_comparison_run(comparison, DZ_STAGE_EVENT);
    GString *out = g_string_new(NULL);
    for (guint32 i = 0; i < dz_comparison_get_n_events(comparison); i++) {
        const DzEvent *event = dz_comparison_get_event(comparison, i);
        for (guint32 k = 0; k < event->n_articles; k++)
            g_string_append_printf(out, "%s ", strrchr(dz_article_get_path(event->articles[k]), '/') + 1);
        g_string_append(out, "\n");
    }
    return g_string_free(out, FALSE);
}

static void two_invented_events_are_found_in_any_order_of_files(void **state)
{
    g_autofree char *got = events_of_examples(FALSE);
    g_autofree char *reversed = events_of_examples(TRUE);
    assert_string_equal(got, "nanyang-2026-03-02-ferry.html huanhai-2026-03-02-ferry.html "
                             "meridian-2026-03-02-ferry.html haigang-2026-03-02-ferry.md "
                             "yushan-2026-03-02-ferry.md haigang-2026-03-03-ferry-followup.md \n"
                             "nanyang-2026-03-05-cable-law.html huanhai-2026-03-05-cable-law.html "
                             "haigang-2026-03-05-cable-law.md yushan-2026-03-05-cable-law.md \n");
    assert_string_equal(reversed, got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reports_of_one_happening_are_one_event),
        cmocka_unit_test(an_english_report_joins_the_event_by_what_its_words_say),
        cmocka_unit_test(the_days_of_an_event_are_those_of_its_outlets),
        cmocka_unit_test(less_is_asked_of_a_few_articles_than_of_a_pile),
        cmocka_unit_test(one_rare_word_in_common_makes_no_event_in_a_pile),
        cmocka_unit_test(an_event_has_a_title_its_dates_and_what_its_articles_share),
        cmocka_unit_test(an_event_says_why_each_article_is_in_it),
        cmocka_unit_test(an_event_is_called_by_what_all_report_not_by_one_sides_words),
        cmocka_unit_test(a_title_that_names_its_column_or_asks_is_a_worse_label),
        cmocka_unit_test(shared_terms_are_whole_words),
        cmocka_unit_test(a_name_that_no_dictionary_has_is_whole),
        cmocka_unit_test(a_number_is_shared_once_with_its_measure),
        cmocka_unit_test(what_stands_within_a_word_is_no_name),
        cmocka_unit_test(the_same_words_a_year_later_are_another_event),
        cmocka_unit_test(articles_without_date_and_title_still_find_each_other),
        cmocka_unit_test(a_digest_stays_alone),
        cmocka_unit_test(articles_without_text_are_events_of_their_own),
        cmocka_unit_test(english_articles_are_not_one_event_by_their_small_words),
        cmocka_unit_test(one_event_on_request_holds_everything),
        cmocka_unit_test(an_editor_puts_articles_together),
        cmocka_unit_test(an_editor_keeps_articles_apart),
        cmocka_unit_test(a_correction_of_an_absent_article_is_reported),
        cmocka_unit_test(a_correction_that_contradicts_another_is_reported),
        cmocka_unit_test(a_thousand_copies_with_small_changes_are_one_event),
        cmocka_unit_test(two_invented_events_are_found_in_any_order_of_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
