/* report_html.c -- the HTML report: what stands in which cell, which differences are marked, and that article text
 * never becomes markup. */
#include "fixture.h"
#include "unit.h"

#include "html_strings.h"
#include "view.h"
#include "view_cuts.h"
#include "view_marks.h"
#include "view_naming.h"
#include "view_numbers.h"

#include <duizhao/report.h>

/* The utterance: whole in `a`; with another number and cut in `b`. */
static void add_utterance(DzComparison *self, DzQuotation *a, DzQuotation *b)
{
    const DzReading readings[] = {{a->article, a->span, a}, {b->article, b->span, b}};
    DzMatch *match = fixture_match(self, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    const DzDifference differences[] = {
        {DZ_DIFFERENCE_NUMBER, fixture_find(a->article, "三十"), fixture_find(b->article, "四十"), NULL},
        {DZ_DIFFERENCE_DROPPED, fixture_find(a->article, "但安全第一"), {b->span.end, b->span.end}, NULL},
    };
    fixture_pair(match, 0, 1, 0.8, differences, G_N_ELEMENTS(differences));
}

/* One event, three outlets: an utterance that two quote and one paraphrases, a statement, a sentence of one alone. */
static DzComparison *new_fixture(void)
{
    DzComparison *self = fixture_new();
    const char *const east[] = {"等候", "林岸說：「等三十分鐘太久，但安全第一。」", "大橋今早關閉。", NULL};
    const char *const west[] = {"等候", "林岸声称：“等四十分钟太久，”", "大桥今早关闭。", "当晚有12艘船改道。", NULL};
    const char *const south[] = {"等候", "林岸抱怨等候時間。", NULL};
    DzArticle *a = fixture_article(self, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(self, "west.md", "西报", "Hans", west);
    DzArticle *c = fixture_article(self, "south.md", "南報", "Hant", south);
    a->url = g_strdup("https://news.example.hk/1?a=b#top");
    fixture_event(self, (DzArticle *const[]){a, b, c, NULL});
    DzQuotation *whole = fixture_quotation(a, "等三十分鐘太久，但安全第一。", DZ_QUOTATION_DIRECT, "林岸", "說");
    add_utterance(self, whole, fixture_quotation(b, "等四十分钟太久，", DZ_QUOTATION_DIRECT, "林岸", "声称"));
    const DzReading stated[] = {{a, fixture_find(a, "大橋今早關閉。"), NULL},
                                {b, fixture_find(b, "大桥今早关闭。"), NULL}};
    fixture_match(self, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, stated, G_N_ELEMENTS(stated));
    DzIndirect indirect = {whole, c, fixture_find(c, "林岸抱怨等候時間。"), 0.6};
    g_array_append_val(self->indirect, indirect);
    return self;
}

static char *report_as(DzFormat format, const DzComparison *comparison, const char *lang)
{
    DzReportOptions options;
    dz_report_options_init(&options);
    options.lang = lang;
    g_autoptr(GError) error = NULL;
    g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, format, &options, &error);
    assert_null(error);
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    return g_strndup(data, length);
}

static char *page_of(const DzComparison *comparison, const char *lang)
{
    return report_as(DZ_FORMAT_HTML, comparison, lang);
}

static void an_outlet_that_quotes_half_is_partly_and_one_that_reports_paraphrases(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    {
        g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
        assert_int_equal(view->columns->len, 3);
        const DzRow *row = dz_view_row(view, 0);
        assert_string_equal(row->id, "m1");
        assert_int_equal(row->carried[0], DZ_CARRIED_QUOTED);
        assert_int_equal(row->carried[1], DZ_CARRIED_PARTLY);
        assert_int_equal(row->carried[2], DZ_CARRIED_PARAPHRASED);
        assert_int_equal(dz_view_row(view, 1)->carried[2], DZ_CARRIED_ABSENT);
    }
}

static void a_row_shows_who_quotes_all_of_it_and_not_who_comes_first(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"等候", "林岸說：「等四十分鐘太久，」", NULL};
    const char *const west[] = {"等候", "林岸说：“等四十分钟太久，但安全第一。”", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    DzQuotation *cut = fixture_quotation(a, "等四十分鐘太久，", DZ_QUOTATION_DIRECT, "林岸", "說");
    DzQuotation *whole = fixture_quotation(b, "等四十分钟太久，但安全第一。", DZ_QUOTATION_DIRECT, "林岸", "说");
    const DzReading readings[] = {{a, cut->span, cut}, {b, whole->span, whole}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    const DzDifference more[] = {
        {DZ_DIFFERENCE_ADDED, {cut->span.end, cut->span.end}, fixture_find(b, "但安全第一"), NULL}};
    fixture_pair(match, 0, 1, 0.8, more, G_N_ELEMENTS(more));
    g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
    assert_int_equal(dz_view_row(view, 0)->carried[0], DZ_CARRIED_PARTLY);
    assert_ptr_equal(dz_row_longest(dz_view_row(view, 0))->article, b);
}

static void a_sentence_without_counterpart_stands_in_one_outlet_only(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    {
        g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
        assert_int_equal(dz_view_column(view, 0)->solo->len, 0);
        assert_int_equal(dz_view_column(view, 1)->solo->len, 1);
        const DzSolo *solo = g_ptr_array_index(dz_view_column(view, 1)->solo, 0);
        g_autofree char *text = dz_article_dup_text(solo->article, solo->span);
        assert_string_equal(text, "当晚有12艘船改道。");
        assert_int_equal(solo->weight, 1);
    }
}

static void scissors_stand_only_where_the_sense_may_turn(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *plain = page_of(comparison, "en");
    assert_non_null(strstr(plain, "class=\"lost\""));
    assert_null(strstr(plain, "class=\"lost turn\""));
    const DzMatch *match = g_ptr_array_index(comparison->matches, 0);
    ((DzQuotation *)(guintptr)match->readings[1].quotation)->flags |= DZ_QUOTATION_CUT_BEFORE_TURN;
    g_autofree char *turned = page_of(comparison, "en");
    assert_non_null(strstr(turned, "class=\"lost turn\""));
}

static void a_clause_is_extra_on_one_side_and_lacking_on_the_other(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    {
        const DzMatch *match = g_ptr_array_index(comparison->matches, 0);
        g_autoptr(GArray) whole = dz_marks_of(match, 0);
        g_autoptr(GArray) cut = dz_marks_of(match, 1);
        assert_int_equal(g_array_index(whole, DzStretch, 1).group, DZ_MARK_NUMBER);
        assert_int_equal(g_array_index(whole, DzStretch, 3).group, DZ_MARK_EXTRA);
        const DzStretch *gap = &g_array_index(cut, DzStretch, cut->len - 1);
        assert_int_equal(gap->group, DZ_MARK_LACKING);
        assert_int_equal(dz_span_length(gap->span), 0);
        assert_int_equal(gap->against[DZ_MARK_LACKING], 1);
        assert_int_equal(dz_span_length(gap->other_span), 5);
    }
}

static void neighbours_that_differ_from_the_group_alike_are_one_stretch(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    {
        const DzMatch *match = g_ptr_array_index(comparison->matches, 0);
        g_autoptr(GArray) each = dz_marks_of(match, 0);
        g_autoptr(GArray) joined = dz_marks_against_group(match, 0);
        guint32 covered = 0;
        assert_true(joined->len <= each->len);
        for (guint i = 0; i < joined->len; i++) {
            const DzStretch *one = &g_array_index(joined, DzStretch, i);
            assert_true(i == 0 || one->group != g_array_index(joined, DzStretch, i - 1).group);
            covered += dz_span_length(one->span);
        }
        assert_int_equal(covered, dz_span_length(match->readings[0].span));
    }
}

static void a_passage_is_cut_where_something_begins_or_ends_within_it(void **state)
{
    const DzSpan spans[] = {{0, 4}, {6, 9}};
    g_autoptr(GArray) records = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    g_array_append_vals(records, spans, G_N_ELEMENTS(spans));
    g_autoptr(GArray) cuts = dz_cuts_of(records, (DzSpan){2, 7});
    const guint32 expected[] = {2, 4, 6, 7};
    assert_int_equal(cuts->len, G_N_ELEMENTS(expected));
    assert_memory_equal(cuts->data, expected, sizeof expected);
}

static void a_translation_beside_them_leaves_two_alike_readings_their_marks(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const texts[][3] = {{"渡輪", "船可以晚開，人要回家。", NULL},
                                    {"渡轮", "船可以晚开，", NULL},
                                    {"Ferry", "A ferry can leave late.", NULL}};
    const char *const scripts[] = {"Hant", "Hans", "Latn"};
    DzArticle *articles[4] = {NULL};
    DzReading readings[3];
    for (guint i = 0; i < 3; i++) {
        g_autofree char *path = g_strdup_printf("%u.txt", i);
        articles[i] = fixture_article(comparison, path, path, scripts[i], texts[i]);
        DzQuotation *said = fixture_quotation(articles[i], texts[i][1], DZ_QUOTATION_DIRECT, NULL, NULL);
        readings[i] = (DzReading){articles[i], said->span, said};
    }
    fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_RETRANSLATED, readings, 3);
    const DzDifference cut[] = {{DZ_DIFFERENCE_DROPPED,
                                 fixture_find(articles[0], "人要回家"),
                                 {readings[1].span.end, readings[1].span.end},
                                 NULL}};
    const DzDifference translated[] = {{DZ_DIFFERENCE_TRANSLATED, readings[0].span, readings[2].span, NULL}};
    fixture_pair(match, 0, 1, 0.8, cut, 1);
    fixture_pair(match, 0, 2, 0, translated, 1);
    fixture_pair(match, 1, 2, 0, translated, 1);
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "in two languages"));
    assert_null(strstr(page, "worded differently"));
    {
        g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
        const DzRow *row = dz_view_row(view, 0);
        assert_ptr_equal(dz_row_longest(row)->article, articles[0]);
        assert_ptr_equal(dz_row_label(row)->article, articles[0]); /* of eleven characters; of 23 letters: five words */
    }
}

static void readings_hardly_alike_are_said_to_be_worded_differently(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzMatch *match = g_ptr_array_index(comparison->matches, 0);
    g_autofree char *alike = page_of(comparison, "en");
    assert_null(strstr(alike, "worded differently"));
    ((DzComparedPair *)(guintptr)match->pairs)->similarity = 0.5;
    g_autofree char *unlike = page_of(comparison, "en");
    assert_non_null(strstr(unlike, "worded differently"));
}

static void what_one_outlet_alone_reports_is_no_piece_of_its_own(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *page = page_of(comparison, "en");
    char *only = strstr(page, "id=\"e1-only\"");
    assert_non_null(only);
    assert_non_null(strstr(only, "1 passage<"));
    assert_null(strstr(only, "of an own piece"));
    *strstr(only, "</section></div>") = '\0';
    assert_non_null(strstr(only, "当晚有12艘船改道。"));
}

static void a_fact_is_claimed_of_those_only_who_have_what_its_line_says(void **state)
{
    static const char *const texts[][3] = {{"渡輪", "渡輪清晨在大霧中撞上東碼頭。", NULL},
                                           {"渡輪", "清晨大霧，渡輪撞上了東碼頭，多人受傷。", NULL},
                                           {"渡輪", "渡輪公司早已無人接聽電話。", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[4] = {NULL};
    DzReading readings[3];
    for (guint i = 0; i < 3; i++) {
        g_autofree char *path = g_strdup_printf("%u.txt", i);
        articles[i] = fixture_article(comparison, path, path, "Hant", texts[i]);
        readings[i] = (DzReading){articles[i], fixture_find(articles[i], texts[i][1]), NULL};
    }
    fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 3);
    fixture_pair(match, 0, 1, 0.05, NULL, 0);
    fixture_pair(match, 0, 2, 0.05, NULL, 0);
    {
        g_autofree char *unlike = page_of(comparison, "en");
        assert_null(strstr(unlike, "class=\"happened\""));
    }
    ((DzComparedPair *)(guintptr)match->pairs)[0].a_in_b = 0.8;
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "class=\"happened\""));
    assert_non_null(strstr(page, "stated by at least 2 of 3"));
}

static void an_excerpt_is_as_wide_in_letters_as_in_characters_and_cuts_no_word(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const west[] = {"Ferry",
                                "The authority announced on Monday that three lines and nothing else would reopen "
                                "shortly, and that repairs went on.",
                                NULL};
    const char *const east[] = {"渡輪", "管理局公布三條航線下周恢復。", NULL};
    DzArticle *a = fixture_article(comparison, "a.txt", "Tide", "Latn", west);
    DzArticle *b = fixture_article(comparison, "b.txt", "潮報", "Hant", east);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(
        page, ">The authority announced on Monday that three lines and nothing else would reopen shortly, and <"));
}

static void a_page_carries_its_styles(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "<style>"));
    assert_null(strstr(page, "<link rel=\"stylesheet\""));
}

static void hostile_text_stays_text(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzArticle *article = g_ptr_array_index(comparison->articles, 0);
    g_free(article->outlet);
    article->outlet = g_strdup("\"><script>alert(1)</script>");
    g_free(article->url);
    article->url = g_strdup("javascript:alert(1)");
    dz_article_add_block(article, DZ_ROLE_PARAGRAPH,
                         "</style><img src=x onerror=alert(1)>]]>\xe2\x80\xae&lt;\xef\xb7\x90");
    g_clear_pointer(&article->hans, g_free); /* of the text as it was */
    g_autofree char *page = page_of(comparison, "en");
    assert_null(strstr(page, "<script>alert"));
    assert_null(strstr(page, "<img"));
    assert_null(strstr(page, "\"javascript:"));
    assert_null(strstr(page, "\xe2\x80\xae"));
    assert_null(strstr(page, "\xef\xb7\x90")); /* no character, and no HTML */
}

static void the_hostile_twin_stays_text_too(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_hostile();
    g_autofree char *page = page_of(comparison, "en");
    assert_null(strstr(page, "<script>alert"));
    assert_null(strstr(page, "<img"));
    assert_null(strstr(page, "\x1b"));
    assert_null(strstr(page, "href=\"javascript:"));
}

static void an_outlet_is_named_in_the_language_of_its_article(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "<span class=\"o\" lang=\"zh-Hant\">東報</span>"));
    assert_non_null(strstr(page, "<span class=\"o\" lang=\"zh-Hans\">西报</span>"));
    assert_null(strstr(page, "<span class=\"o\">東報</span>"));
}

static void the_interface_speaks_three_languages(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *english = page_of(comparison, "en");
    g_autofree char *traditional = page_of(comparison, "zh-Hant");
    g_autofree char *simplified = page_of(comparison, "zh-Hans");
    assert_non_null(strstr(english, "In one outlet only"));
    assert_non_null(strstr(traditional, "只見於一家"));
    assert_non_null(strstr(simplified, "只见于一家"));
}

/* The first three of so many outlets tell one fact. */
static DzComparison *of_fact(guint n)
{
    static const char *const outlets[] = {"东报", "西报", "南报", "北报"};
    static const char *const texts[] = {"渡轮停航", "渡轮清晨撞上东码头，两人受伤。", NULL};
    static const char *const other[] = {"渡轮停航", "船长在家，不肯说话。", NULL};
    DzComparison *comparison = fixture_new();
    DzArticle *articles[G_N_ELEMENTS(outlets) + 1] = {NULL};
    DzReading readings[3];
    for (guint i = 0; i < n; i++) {
        g_autofree char *path = g_strdup_printf("%u.txt", i);
        articles[i] = fixture_article(comparison, path, outlets[i], "Hans", i < 3 ? texts : other);
        if (i < 3)
            readings[i] = (DzReading){articles[i], fixture_find(articles[i], texts[1]), NULL};
    }
    fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 3);
    fixture_pair(match, 0, 1, 0.75, NULL, 0);
    fixture_pair(match, 0, 2, 0.75, NULL, 0);
    return comparison;
}

static void a_fact_that_most_tell_is_said_to_be_left_out(void **state)
{
    g_autoptr(DzComparison) by_most = of_fact(4);
    g_autofree char *page = page_of(by_most, "en");
    const char *finding = strstr(page, "Facts left out");
    assert_non_null(finding);
    assert_non_null(strstr(finding, "北报"));
    g_autoptr(DzComparison) by_all = of_fact(3);
    g_autofree char *without = page_of(by_all, "en");
    assert_null(strstr(without, "Facts left out"));
}

static void an_unknown_interface_language_is_refused(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzReportOptions options = {.lang = "tlh"};
    g_autoptr(GError) error = NULL;
    assert_null(dz_report_to_bytes(comparison, DZ_FORMAT_HTML, &options, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_CONFIG));
}

static void the_same_comparison_gives_the_same_bytes(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *once = page_of(comparison, "en");
    g_autofree char *again = page_of(comparison, "en");
    assert_string_equal(once, again);
}

static void a_source_link_finds_the_words_after_an_existing_fragment(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "https://news.example.hk/1?a=b#top:~:text=%E7%AD%89"));
}

static void add_term(DzArticle *article, const char *words, const char *id)
{
    DzTerm term = {.original = fixture_find(article, words), .kind = DZ_TERM_PLACE, .id = id};
    g_array_append_val(article->terms, term);
}

static void names_differ_only_by_more_than_script_or_language(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzArticle *east = g_ptr_array_index(comparison->articles, 0);
    DzArticle *west = g_ptr_array_index(comparison->articles, 1);
    DzArticle *south = g_ptr_array_index(comparison->articles, 2);
    add_term(east, "大橋", "bridge");
    add_term(west, "大桥", "bridge");
    {
        g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
        g_autoptr(GPtrArray) same = dz_view_find_naming(view);
        assert_int_equal(same->len, 0);
        add_term(south, "時間", "bridge");
        g_autoptr(GPtrArray) differing = dz_view_find_naming(view);
        assert_int_equal(differing->len, 1);
        assert_int_equal(((const DzNaming *)g_ptr_array_index(differing, 0))->forms->len, 3);
        g_free(south->language);
        south->language = g_strdup("en");
        g_autoptr(GPtrArray) translated = dz_view_find_naming(view);
        assert_int_equal(translated->len, 0);
    }
}

static guint count_numbers(const DzComparison *comparison)
{
    g_autoptr(DzView) view = dz_view_new(comparison, g_ptr_array_index(comparison->events, 0));
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    return found->len;
}

static void numbers_differ_between_two_outlets(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzArticle *west = g_ptr_array_index(comparison->articles, 1);
    assert_int_equal(count_numbers(comparison), 1);
    g_free(west->outlet);
    west->outlet = g_strdup("東報");
    assert_int_equal(count_numbers(comparison), 0);
}

/* The first example of a finding on the first screen, called `title`; NULL if there is none. */
static char *finding_shown(const DzComparison *comparison, const char *title)
{
    g_autofree char *page = page_of(comparison, "zh-Hant");
    const char *named = strstr(page, title);
    return named != NULL ? g_strndup(named, (gsize)(strstr(named, "</dd>") - named)) : NULL;
}

static char *without_tags(const char *markup)
{
    g_autoptr(GRegex) tags = g_regex_new("<[^>]*>", 0, 0, NULL);
    return g_regex_replace_literal(tags, markup, -1, 0, "", 0, NULL);
}

/* Two outlets state how many are injured, in these words, and the page says that their numbers differ. */
static char *numbers_shown(const char *east_text, const char *east_number, const char *west_text,
                           const char *west_number)
{
    DzComparison *comparison = fixture_new();
    const char *const east[] = {"渡輪", east_text, NULL};
    const char *const west[] = {"渡轮", west_text, NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzReading readings[] = {{a, fixture_find(a, east_text), NULL}, {b, fixture_find(b, west_text), NULL}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 2);
    const DzDifference number = {DZ_DIFFERENCE_NUMBER, fixture_find(a, east_number), fixture_find(b, west_number),
                                 NULL};
    fixture_pair(match, 0, 1, 0.8, &number, 1);
    char *shown = finding_shown(comparison, "數字不同");
    dz_comparison_free(comparison);
    return shown;
}

static void a_number_is_shown_in_its_clause_and_leads_to_it(void **state)
{
    g_autofree char *shown = numbers_shown("渡輪撞上碼頭，1,186名乘客當中22人受傷，4人傷勢嚴重。", "22",
                                           "渡轮撞上码头后临湾运输局局长周一清晨宣布，受伤的人共有23名。", "23");
    g_autofree char *text = without_tags(shown);
    assert_string_equal(text, "數字不同 1東報 1,186名乘客當中22人受傷西报 受伤的人共有23名");
    assert_non_null(strstr(shown, "data-to=\"1-20\""));
}

static void a_long_clause_is_cut_between_words_and_says_so(void **state)
{
    g_autofree char *shown = numbers_shown("A ferry from the northern islands struck a pier, leaving 22 people hurt.",
                                           "22", "周一清晨在浓雾中靠岸的渡轮撞上码头造成23人受伤。", "23");
    g_autofree char *text = without_tags(shown);
    assert_string_equal(text, "數字不同 1東報  leaving 22 people hurt西报 …中靠岸的渡轮撞上码头造成23人受伤");
}

static void an_outlet_is_shown_with_the_name_that_it_usually_writes(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzArticle *east = g_ptr_array_index(comparison->articles, 0);
    add_term(g_ptr_array_index(comparison->articles, 1), "大桥", "bridge");
    add_term(east, "大橋", "bridge");
    add_term(east, "今早", "bridge");
    assert_null(finding_shown(comparison, "稱呼不同"));
    add_term(east, "今早", "bridge");
    g_autofree char *shown = finding_shown(comparison, "稱呼不同");
    assert_non_null(shown);
    assert_non_null(strstr(shown, "今早"));
    assert_non_null(strstr(shown, "大桥"));
    assert_non_null(strstr(shown, "data-to=\"1-"));
    assert_null(strstr(shown, "大橋"));
}

/* Two outlets quote one utterance; the second says that it was `speaker`'s, the page. */
static char *attributed_otherwise(const char *speaker, guint flags)
{
    DzComparison *comparison = fixture_new();
    const char *const east[] = {"渡輪", "林岸說：「船可以晚開」。", NULL};
    const char *const west[] = {"渡轮", "陈海说：“船可以晚开”。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    DzQuotation *x = fixture_quotation(a, "船可以晚開", DZ_QUOTATION_DIRECT, "林岸", "說");
    DzQuotation *y = fixture_quotation(b, "船可以晚开", DZ_QUOTATION_DIRECT, speaker, "说");
    y->flags |= flags;
    const DzReading readings[] = {{a, x->span, x}, {b, y->span, y}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_VERBATIM, readings, 2);
    const DzDifference who = {DZ_DIFFERENCE_ATTRIBUTION, fixture_find(a, "林岸"), fixture_find(b, "陈海"), NULL};
    fixture_pair(match, 0, 1, 1.0, &who, 1);
    char *page = page_of(comparison, "en");
    dz_comparison_free(comparison);
    return page;
}

static void two_outlets_that_name_two_speakers_are_shown_with_them(void **state)
{
    g_autofree char *page = attributed_otherwise("陈海", 0);
    const char *found = strstr(page, "Attributed differently");
    assert_non_null(found);
    assert_non_null(g_strstr_len(found, strstr(found, "</dd>") - found, "陈海"));
    g_autofree char *hidden = attributed_otherwise("知情者", DZ_QUOTATION_VAGUE_SOURCE);
    assert_null(strstr(hidden, "Attributed differently"));
}

static void an_office_stands_beside_a_name_that_does_not_tell_it(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"渡輪", "校長林岸說：「船可以晚開」。陳女士說：「我不怕等」。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    fixture_event(comparison, (DzArticle *const[]){a, NULL});
    fixture_quotation(a, "船可以晚開", DZ_QUOTATION_DIRECT, "林岸", "說")->speaker_title = g_strdup("校長");
    fixture_quotation(a, "我不怕等", DZ_QUOTATION_DIRECT, "陳女士", "說")->speaker_title = g_strdup("女士");
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "校長</small>"));
    assert_null(strstr(page, "女士</small>"));
}

static void what_nobody_knows_is_said(void **state)
{
    g_autofree char *unnamed = attributed_otherwise(NULL, 0);
    assert_non_null(strstr(unnamed, "speaker not named"));
    g_autoptr(DzComparison) comparison = new_fixture();
    g_clear_pointer(&((DzArticle *)g_ptr_array_index(comparison->articles, 2))->title, g_free);
    g_autofree char *untitled = page_of(comparison, "en");
    assert_non_null(strstr(untitled, "untitled"));
}

static void outlets_with_nothing_in_common_get_words_and_no_empty_table(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"渡輪", "渡輪今早停航。", NULL};
    const char *const west[] = {"大桥", "大桥今早关闭。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "No utterance or fact was found in two outlets."));
    assert_non_null(strstr(page, "No name, reporting verb or number was found"));
    assert_null(strstr(page, "<tbody></tbody>"));
    assert_null(strstr(page, "data-sort="));
}

static void articles_of_one_outlet_are_not_compared_with_others(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    for (guint i = 0; i < comparison->articles->len; i++) {
        DzArticle *article = g_ptr_array_index(comparison->articles, i);
        g_free(article->outlet);
        article->outlet = g_strdup("東報");
    }
    g_autofree char *page = page_of(comparison, "en");
    assert_non_null(strstr(page, "id=\"e1-rows\""));
    assert_null(strstr(page, "Shared with others"));
    assert_null(strstr(page, "e1-ledger"));
    assert_null(strstr(page, "e1-only"));
    assert_null(strstr(page, "e1-wording"));
    assert_null(strstr(page, " of 1<"));
    assert_null(strstr(page, "class=\"brief\""));
    g_autofree char *markdown = report_as(DZ_FORMAT_MARKDOWN, comparison, "en");
    assert_null(strstr(markdown, "What was left out"));
}

static void the_foot_tells_what_was_given_and_what_is_to_be_known_of_an_input(void **state)
{
    static const char *const told[] = {"<dt>Data folder</dt><dd>my-data</dd>",
                                       "<dt>OpenCC configurations</dt><dd>my-opencc</dd>",
                                       "<dt>Corrections</dt><dd>my-verdicts.yaml</dd>", "<p>was cut at the limit</p>"};
    g_autoptr(DzComparison) comparison = new_fixture();
    DzOptions before = comparison->options;
    dz_article_note(g_ptr_array_index(comparison->articles, 1), "was cut at the limit");
    comparison->options.opencc_dir = "my-opencc";
    comparison->options.corrections = "my-verdicts.yaml";
    comparison->options.data_dir = "my-data";
    g_autofree char *page = page_of(comparison, "en");
    comparison->options = before;
    for (gsize i = 0; i < G_N_ELEMENTS(told); i++)
        assert_non_null(strstr(page, told[i]));
}

static void a_brace_in_a_value_stays_a_brace(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzStrings) words = dz_strings_new(&options, "en", NULL);
    g_autofree char *text = dz_strings_format(words, "row.quoted-by", "{1}", "5", NULL);
    assert_string_equal(text, "quoted by {1} of 5");
}

static void in_class_names_stand_only_in_the_key(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzReportOptions options;
    dz_report_options_init(&options);
    options.classroom = TRUE;
    g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, DZ_FORMAT_HTML, &options, NULL);
    g_autofree char *page = g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
    char *table = strstr(page, "class=\"rows\"");
    assert_non_null(table);
    *strstr(table, "</table>") = '\0';
    assert_non_null(strstr(table, "Outlet A"));
    assert_null(strstr(table, "東報"));
}

/* The worksheet of a comparison, up to its end. */
static char *worksheet_of(const DzComparison *comparison)
{
    DzReportOptions options;
    dz_report_options_init(&options);
    options.classroom = TRUE;
    g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, DZ_FORMAT_HTML, &options, NULL);
    g_autofree char *page = g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
    const char *section = strstr(page, "<section class=\"worksheet\"");
    assert_non_null(section);
    return g_strndup(section, (gsize)(strstr(section, "</section>") - section));
}

/* The texts in the other script lie in the page's data, whole. */
static void in_class_what_is_not_shown_is_not_in_the_page_at_all(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *article = fixture_article(comparison, "south.md", "南報", "Hant",
                                         (const char *const[]){"渡輪", "渡輪靠岸。", "請訂閱本報", NULL});
    g_array_index(article->blocks, DzBlock, 2).role = DZ_ROLE_BOILERPLATE;
    article->hans[fixture_find(article, "閱").begin] = 0x9605;
    fixture_event(comparison, (DzArticle *const[]){article, NULL});
    DzReportOptions options;
    dz_report_options_init(&options);
    for (options.classroom = FALSE; options.classroom <= TRUE; options.classroom++) {
        g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, DZ_FORMAT_HTML, &options, NULL);
        g_autofree char *page = g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
        assert_int_equal(strstr(page, "訂阅本") == NULL, options.classroom);
    }
}

static void a_class_circles_numbers_in_the_passages_that_have_them(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"大橋", "大橋昨日關閉。", "大橋上有三人受傷。", NULL};
    const char *const west[] = {"大桥", "大桥上有四人受伤。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    const DzReading readings[] = {{a, fixture_find(a, "大橋昨日關閉。"), NULL},
                                  {a, fixture_find(a, "大橋上有三人受傷。"), NULL},
                                  {b, fixture_find(b, "大桥上有四人受伤。"), NULL}};
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    const DzDifference number = {DZ_DIFFERENCE_NUMBER, fixture_find(a, "三人"), fixture_find(b, "四人"), NULL};
    fixture_pair(match, 1, 2, 0.8, &number, 1);
    g_autofree char *sheet = worksheet_of(comparison);
    assert_non_null(strstr(sheet, "大橋上有三人受傷。"));
    assert_non_null(strstr(sheet, "大桥上有四人受伤。"));
    assert_null(strstr(sheet, "大橋昨日關閉。"));
}

static void a_class_circles_verbs_in_sentences_that_have_them(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"「船可以晚開」林岸怒了", "林岸怒斥：「船可以晚開」。", NULL};
    const char *const west[] = {"渡轮", "林岸说：“船可以晚开”。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    fixture_event(comparison, (DzArticle *const[]){a, b, NULL});
    DzQuotation *head = fixture_quotation(a, "船可以晚開", DZ_QUOTATION_DIRECT, "林岸", NULL);
    DzQuotation *scolds = fixture_quotation(a, "船可以晚開」。", DZ_QUOTATION_DIRECT, "林岸", "怒斥");
    DzQuotation *says = fixture_quotation(b, "船可以晚开", DZ_QUOTATION_DIRECT, "林岸", "说");
    scolds->stance = DZ_STANCE_CRITICAL;
    says->stance = DZ_STANCE_NEUTRAL;
    const DzReading readings[] = {{a, head->span, head}, {a, scolds->span, scolds}, {b, says->span, says}};
    fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_VERBATIM, readings, G_N_ELEMENTS(readings));
    g_autofree char *sheet = worksheet_of(comparison);
    assert_non_null(strstr(sheet, "林岸怒斥："));
    assert_null(strstr(sheet, "林岸怒了"));
}

static guint count(const char *text, const char *words)
{
    g_auto(GStrv) parts = g_strsplit(text, words, -1);
    return g_strv_length(parts) - 1;
}

static void a_class_is_asked_about_a_quotation_in_two_rows_once(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    const char *const east[] = {"渡輪", "林岸說：「船可以晚開。霧總會散的。」", NULL};
    const char *const west[] = {"渡轮", "林岸说：“船可以晚开。”", "林岸说：“霧總會散的。”", NULL};
    const char *const north[] = {"渡輪靠岸", "昨日風平浪靜。", NULL};
    DzArticle *a = fixture_article(comparison, "east.md", "東報", "Hant", east);
    DzArticle *b = fixture_article(comparison, "west.md", "西报", "Hans", west);
    DzArticle *c = fixture_article(comparison, "north.md", "北報", "Hant", north);
    fixture_event(comparison, (DzArticle *const[]){a, b, c, NULL});
    DzQuotation *both = fixture_quotation(a, "船可以晚開。霧總會散的。", DZ_QUOTATION_DIRECT, "林岸", "說");
    const char *const parts[] = {"船可以晚开。", "霧總會散的。"};
    for (gsize i = 0; i < G_N_ELEMENTS(parts); i++) {
        DzQuotation *part = fixture_quotation(b, parts[i], DZ_QUOTATION_DIRECT, "林岸", "说");
        const DzReading readings[] = {{a, both->span, both}, {b, part->span, part}};
        fixture_match(comparison, DZ_MATCH_UTTERANCE, DZ_HOW_NEAR, readings, G_N_ELEMENTS(readings));
    }
    g_autofree char *sheet = worksheet_of(comparison);
    assert_int_equal(count(sheet, "class=\"boxes\""), 1);
}

/* The coverage table of three articles published then, up to where it ends. */
static char *coverage_of(const char *const *published)
{
    DzComparison *comparison = new_fixture();
    for (guint i = 0; i < comparison->articles->len; i++)
        ((DzArticle *)g_ptr_array_index(comparison->articles, i))->published = g_strdup(published[i]);
    char *page = page_of(comparison, "en");
    char *table = strstr(page, "class=\"coverage\"");
    assert_non_null(table);
    *strstr(table, "</table>") = '\0';
    memmove(page, table, strlen(table) + 1);
    dz_comparison_free(comparison);
    return page;
}

static void times_of_outlets_in_two_zones_are_told_in_one(void **state)
{
    const char *const published[] = {"2026-03-03T02:30:00+08:00", "2026-03-02T20:00:00Z", "2026-03-02T19:00:00"};
    g_autofree char *table = coverage_of(published);
    assert_non_null(strstr(table, "2026-03-02 18:30 UTC"));
    assert_non_null(strstr(table, "2026-03-02 20:00 UTC"));
    assert_non_null(strstr(table, "2026-03-02 19:00 (time zone unknown)"));
}

static void a_day_without_an_hour_is_no_dot_on_the_line_of_times(void **state)
{
    const char *const published[] = {"2026-03-02", "2026-03-02T01:00:00Z", "2026-03-02T05:00:00Z"};
    g_autofree char *table = coverage_of(published);
    assert_non_null(strstr(table, "cx=\"4.0\""));
    assert_non_null(strstr(table, "cx=\"96.0\""));
    char *day = strstr(table, "2026-03-02<");
    assert_non_null(day);
    *strstr(day, "</td>") = '\0';
    assert_null(strstr(day, "<circle"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_outlet_that_quotes_half_is_partly_and_one_that_reports_paraphrases),
        cmocka_unit_test(a_row_shows_who_quotes_all_of_it_and_not_who_comes_first),
        cmocka_unit_test(a_sentence_without_counterpart_stands_in_one_outlet_only),
        cmocka_unit_test(scissors_stand_only_where_the_sense_may_turn),
        cmocka_unit_test(a_clause_is_extra_on_one_side_and_lacking_on_the_other),
        cmocka_unit_test(neighbours_that_differ_from_the_group_alike_are_one_stretch),
        cmocka_unit_test(a_passage_is_cut_where_something_begins_or_ends_within_it),
        cmocka_unit_test(a_translation_beside_them_leaves_two_alike_readings_their_marks),
        cmocka_unit_test(readings_hardly_alike_are_said_to_be_worded_differently),
        cmocka_unit_test(what_one_outlet_alone_reports_is_no_piece_of_its_own),
        cmocka_unit_test(a_fact_is_claimed_of_those_only_who_have_what_its_line_says),
        cmocka_unit_test(an_excerpt_is_as_wide_in_letters_as_in_characters_and_cuts_no_word),
        cmocka_unit_test(a_page_carries_its_styles),
        cmocka_unit_test(hostile_text_stays_text),
        cmocka_unit_test(the_hostile_twin_stays_text_too),
        cmocka_unit_test(an_outlet_is_named_in_the_language_of_its_article),
        cmocka_unit_test(the_interface_speaks_three_languages),
        cmocka_unit_test(a_fact_that_most_tell_is_said_to_be_left_out),
        cmocka_unit_test(an_unknown_interface_language_is_refused),
        cmocka_unit_test(the_same_comparison_gives_the_same_bytes),
        cmocka_unit_test(in_class_names_stand_only_in_the_key),
        cmocka_unit_test(in_class_what_is_not_shown_is_not_in_the_page_at_all),
        cmocka_unit_test(names_differ_only_by_more_than_script_or_language),
        cmocka_unit_test(numbers_differ_between_two_outlets),
        cmocka_unit_test(a_number_is_shown_in_its_clause_and_leads_to_it),
        cmocka_unit_test(a_long_clause_is_cut_between_words_and_says_so),
        cmocka_unit_test(an_outlet_is_shown_with_the_name_that_it_usually_writes),
        cmocka_unit_test(a_class_circles_numbers_in_the_passages_that_have_them),
        cmocka_unit_test(a_class_is_asked_about_a_quotation_in_two_rows_once),
        cmocka_unit_test(a_class_circles_verbs_in_sentences_that_have_them),
        cmocka_unit_test(times_of_outlets_in_two_zones_are_told_in_one),
        cmocka_unit_test(a_day_without_an_hour_is_no_dot_on_the_line_of_times),
        cmocka_unit_test(two_outlets_that_name_two_speakers_are_shown_with_them),
        cmocka_unit_test(an_office_stands_beside_a_name_that_does_not_tell_it),
        cmocka_unit_test(what_nobody_knows_is_said),
        cmocka_unit_test(outlets_with_nothing_in_common_get_words_and_no_empty_table),
        cmocka_unit_test(articles_of_one_outlet_are_not_compared_with_others),
        cmocka_unit_test(the_foot_tells_what_was_given_and_what_is_to_be_known_of_an_input),
        cmocka_unit_test(a_brace_in_a_value_stays_a_brace),
        cmocka_unit_test(a_source_link_finds_the_words_after_an_existing_fragment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
