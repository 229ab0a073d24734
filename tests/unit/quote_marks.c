/* quote_marks.c -- where quotations begin and end. */
#include "unit.h"

#include "marks.h"

typedef struct {
    DzOptions options;
    DzVocabulary *vocabulary;
    DzArticle *article;
    DzPage *page;
    GArray *found;
} Fixture;

static Fixture *marks_in(const char *first, const char *second, const char *third)
{
    Fixture *self = g_new0(Fixture, 1);
    const char *blocks[] = {first, second, third};
    self->article = dz_article_new("a.txt");
    for (gsize i = 0; i < G_N_ELEMENTS(blocks) && blocks[i] != NULL; i++)
        dz_article_add_block(self->article, DZ_ROLE_PARAGRAPH, blocks[i]);
    self->page = dz_page_new(self->article);
    dz_options_init(&self->options);
    self->vocabulary = dz_vocabulary_new(&self->options, NULL);
    self->found = dz_marks_find(self->page, self->vocabulary);
    return self;
}

static void fixture_free(Fixture *self)
{
    g_array_unref(self->found);
    dz_page_free(self->page);
    dz_vocabulary_free(self->vocabulary);
    dz_article_free(self->article);
    g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Fixture, fixture_free)

static void assert_quote(const Fixture *self, guint index, const char *text, guint flags)
{
    assert_true(index < self->found->len);
    const DzMarked *record = &g_array_index(self->found, DzMarked, index);
    g_autofree char *got = dz_page_dup(self->page, record->span);
    assert_string_equal(got, text);
    assert_int_equal(record->flags, flags);
}

static void all_pairs_of_marks_are_known(void **state)
{
    g_autoptr(Fixture) got = marks_in("「甲」『乙』“丙”‘丁’«戊»‹己›\"庚\" '辛' ｢壬｣", NULL, NULL);
    const char *const want[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"};
    assert_int_equal(got->found->len, G_N_ELEMENTS(want));
    for (guint i = 0; i < G_N_ELEMENTS(want); i++)
        assert_quote(got, i, want[i], 0);
}

static void nested_marks_follow_their_outer_pair_and_name_it(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說「風『很大』啊」。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "風『很大』啊", 0);
    assert_quote(got, 1, "很大", 0);
    assert_int_equal(g_array_index(got->found, DzMarked, 1).parent, 0);
}

static void marks_of_one_shape_nest_too(void **state)
{
    g_autoptr(Fixture) got = marks_in("他说““大坝”从来没有修过”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "“大坝”从来没有修过", 0);
    assert_quote(got, 1, "大坝", 0);
}

static void an_unclosed_mark_ends_with_its_paragraph(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說「風很大。", "下一段「好」。", NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "風很大。", DZ_QUOTATION_UNCLOSED);
    assert_quote(got, 1, "好", 0);
}

static void marks_that_end_together_stand_one_in_the_other(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說「風大，有人喊『停航。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 1, "停航。", DZ_QUOTATION_UNCLOSED);
    assert_int_equal(g_array_index(got->found, DzMarked, 1).parent, 0);
}

static void an_unclosed_mark_ends_with_its_sentence_where_another_pair_follows(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說：“風很大。 她說：“雨也大。”", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "風很大。", DZ_QUOTATION_UNCLOSED);
    assert_quote(got, 1, "雨也大。", 0);
    assert_int_equal(g_array_index(got->found, DzMarked, 1).parent, -1);
}

static void a_closing_mark_without_opening_one_closes_what_follows_the_colon(void **state)
{
    g_autoptr(Fixture) got = marks_in("鎮長說：風很大。」她又說「雨大」。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "風很大。", DZ_QUOTATION_UNOPENED);
    assert_quote(got, 1, "雨大", 0);
}

static void inverted_marks_are_a_pair(void **state)
{
    g_autoptr(Fixture) got = marks_in("他称”风很大“，又称“雨大”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "风很大", 0);
    assert_quote(got, 1, "雨大", 0);
}

static void an_opening_mark_before_a_comma_closes(void **state)
{
    g_autoptr(Fixture) got = marks_in("没有“公证书“，又称“雨大”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "公证书", 0);
    assert_quote(got, 1, "雨大", 0);
}

static void a_mark_set_the_wrong_way_round_still_pairs(void **state)
{
    g_autoptr(Fixture) got =
        marks_in("以“船務問題“為由，‘星星'", "他說：“風很大。 “", "又稱”海港之友“的人是“臨時代辦”。");
    const char *const want[] = {"船務問題", "星星", "風很大。", "海港之友", "臨時代辦"};
    assert_int_equal(got->found->len, G_N_ELEMENTS(want));
    for (guint i = 0; i < G_N_ELEMENTS(want); i++)
        assert_quote(got, i, want[i], 0);
}

static void without_a_closing_mark_the_first_sentence_is_quoted_unless_it_begins_the_paragraph(void **state)
{
    g_autoptr(Fixture) got =
        marks_in("他說，“風很大。船隻晚上出港，漁民收網。", "甲說「雨停了，乙說「是」。", "『海很大。風也大。");
    assert_int_equal(got->found->len, 4);
    assert_quote(got, 0, "風很大。", DZ_QUOTATION_UNCLOSED);
    assert_quote(got, 1, "雨停了，乙說", DZ_QUOTATION_UNCLOSED);
    assert_quote(got, 2, "是", 0);
    assert_quote(got, 3, "海很大。風也大。", DZ_QUOTATION_UNCLOSED);
}

static void what_a_colon_introduces_goes_on_until_somebody_is_said_to_speak(void **state)
{
    g_autoptr(Fixture) got = marks_in("她寫道：“風很大。雨也很大。她又表示船不出海。", NULL, NULL);
    assert_int_equal(got->found->len, 1);
    assert_quote(got, 0, "風很大。雨也很大。", DZ_QUOTATION_UNCLOSED);
}

static void an_inverted_pair_may_stand_beside_a_half_inverted_one(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說這等於”大風“和”大浪”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "大風", 0);
    assert_quote(got, 1, "大浪", 0);
}

static void a_text_cut_short_leaves_its_last_quotation_whole(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說：「風很大。雨也......", NULL, NULL);
    assert_quote(got, 0, "風很大。雨也......", DZ_QUOTATION_UNCLOSED);
}

static void marks_inside_of_a_quotation_over_two_paragraphs_stay_inside(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說：“在海上沒有“安全”的船。", "風也可能很大。”", NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "在海上沒有“安全”的船。\n風也可能很大。", DZ_QUOTATION_PARAGRAPHS);
    assert_quote(got, 1, "安全", 0);
}

static void a_straight_quotation_closed_in_the_next_paragraph_is_one(void **state)
{
    g_autoptr(Fixture) got = marks_in("\"風很大。", "雨也很大。\" 鎮長說，\"海很大\"。", NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "風很大。\n雨也很大。", DZ_QUOTATION_PARAGRAPHS);
    assert_quote(got, 1, "海很大", 0);
}

static void a_quotation_that_opens_each_paragraph_anew_is_one(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說：「第一段。", "「第二段。", "「第三段。」完。");
    assert_int_equal(got->found->len, 1);
    assert_quote(got, 0, "第一段。\n「第二段。\n「第三段。", DZ_QUOTATION_PARAGRAPHS);
}

static void a_quotation_closed_in_the_next_paragraph_is_one(void **state)
{
    g_autoptr(Fixture) got = marks_in("他說：「第一段。", "第二段。」她說：「好」。", NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "第一段。\n第二段。", DZ_QUOTATION_PARAGRAPHS);
    assert_quote(got, 1, "好", 0);
}

static void straight_marks_are_paired_by_parity(void **state)
{
    g_autoptr(Fixture) got = marks_in("他说\"一\"，\"二\"。", "又说\"三\"。", NULL);
    assert_int_equal(got->found->len, 3);
    assert_quote(got, 1, "二", 0);
    assert_quote(got, 2, "三", 0);
}

static void a_straight_mark_closes_what_a_curly_one_opened(void **state)
{
    g_autoptr(Fixture) got = marks_in("他说“一\"。她说“二”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "一", 0);
    assert_quote(got, 1, "二", 0);
}

static void two_straight_single_marks_stand_for_a_double_one(void **state)
{
    g_autoptr(Fixture) got =
        marks_in("''We won in 2020,'' he said. ''It's 'late'.''", "他说，''一''。她说“二''。", NULL);
    assert_int_equal(got->found->len, 5);
    assert_quote(got, 0, "We won in 2020,", 0);
    assert_quote(got, 1, "It's 'late'.", 0);
    assert_quote(got, 2, "late", 0);
    assert_quote(got, 3, "一", 0);
    assert_quote(got, 4, "二", 0);
}

static void two_marks_around_nothing_are_no_double_one(void **state)
{
    g_autoptr(Fixture) got = marks_in("<a alt=''> 他说，“一”。", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_quote(got, 0, "", 0);
    assert_quote(got, 1, "一", 0);
}

static void apostrophes_and_minutes_are_no_quotations(void **state)
{
    g_autoptr(Fixture) got = marks_in("It's the sailors’ day at 21°54'00''N, isn’t it?", NULL, NULL);
    assert_int_equal(got->found->len, 0);
}

static void titles_are_told_apart(void **state)
{
    g_autoptr(Fixture) got = marks_in("《海風日報》說「好」", NULL, NULL);
    assert_int_equal(got->found->len, 2);
    assert_true(g_array_index(got->found, DzMarked, 0).title);
    assert_false(g_array_index(got->found, DzMarked, 1).title);
}

/* All of 10,000 pairs are matched: the 64 outermost are recorded, whole. */
static void ten_thousand_nested_marks_are_paired(void **state)
{
    enum { DEPTH = 10000 };
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < DEPTH; i++)
        g_string_append(text, "「");
    for (int i = 0; i < DEPTH; i++)
        g_string_append(text, "」");
    g_autoptr(Fixture) got = marks_in(text->str, NULL, NULL);
    assert_int_equal(got->found->len, DZ_MARKS_MAX_DEPTH);
    for (guint i = 0; i < got->found->len; i++) {
        const DzMarked *record = &g_array_index(got->found, DzMarked, i);
        assert_int_equal(record->marked.begin, i);
        assert_int_equal(record->marked.end, 2 * DEPTH - i);
        assert_int_equal(record->flags, 0);
    }
}

/* Nothing but opening marks open nothing. */
static void a_megabyte_of_opening_marks_leaves_a_few_records(void **state)
{
    enum { MARKS = 350000 };
    g_autoptr(GString) text = g_string_new(NULL);
    for (int i = 0; i < MARKS; i++)
        g_string_append(text, "「");
    g_autoptr(Fixture) got = marks_in(text->str, "下一段「好」。", NULL);
    assert_true(got->found->len >= 1 && got->found->len <= DZ_MARKS_MAX_DEPTH + 1);
    assert_quote(got, got->found->len - 1, "好", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_pairs_of_marks_are_known),
        cmocka_unit_test(nested_marks_follow_their_outer_pair_and_name_it),
        cmocka_unit_test(marks_of_one_shape_nest_too),
        cmocka_unit_test(an_unclosed_mark_ends_with_its_paragraph),
        cmocka_unit_test(marks_that_end_together_stand_one_in_the_other),
        cmocka_unit_test(an_unclosed_mark_ends_with_its_sentence_where_another_pair_follows),
        cmocka_unit_test(a_closing_mark_without_opening_one_closes_what_follows_the_colon),
        cmocka_unit_test(inverted_marks_are_a_pair),
        cmocka_unit_test(an_opening_mark_before_a_comma_closes),
        cmocka_unit_test(a_mark_set_the_wrong_way_round_still_pairs),
        cmocka_unit_test(without_a_closing_mark_the_first_sentence_is_quoted_unless_it_begins_the_paragraph),
        cmocka_unit_test(what_a_colon_introduces_goes_on_until_somebody_is_said_to_speak),
        cmocka_unit_test(an_inverted_pair_may_stand_beside_a_half_inverted_one),
        cmocka_unit_test(a_text_cut_short_leaves_its_last_quotation_whole),
        cmocka_unit_test(marks_inside_of_a_quotation_over_two_paragraphs_stay_inside),
        cmocka_unit_test(a_straight_quotation_closed_in_the_next_paragraph_is_one),
        cmocka_unit_test(a_quotation_that_opens_each_paragraph_anew_is_one),
        cmocka_unit_test(a_quotation_closed_in_the_next_paragraph_is_one),
        cmocka_unit_test(straight_marks_are_paired_by_parity),
        cmocka_unit_test(a_straight_mark_closes_what_a_curly_one_opened),
        cmocka_unit_test(two_straight_single_marks_stand_for_a_double_one),
        cmocka_unit_test(two_marks_around_nothing_are_no_double_one),
        cmocka_unit_test(apostrophes_and_minutes_are_no_quotations),
        cmocka_unit_test(titles_are_told_apart),
        cmocka_unit_test(ten_thousand_nested_marks_are_paired),
        cmocka_unit_test(a_megabyte_of_opening_marks_leaves_a_few_records),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
