/* view_numbers.c -- numbers in which outlets differ, and who prints which. */
#include "unit.h"

#include "fixture.h"
#include "view_numbers.h"

static void every_outlet_that_prints_a_number_is_told_though_two_were_compared(void **state)
{
    static const char *const outlets[] = {"東報", "西报", "南報", "北報", "Tide"};
    static const char *const texts[][3] = {{"渡輪", "渡輪撞上東碼頭，22人受傷。", NULL},
                                           {"渡轮", "渡轮撞上东码头，造成23人受伤。", NULL},
                                           {"渡輪", "渡輪上有300人，二十三人受傷。", NULL},
                                           {"渡輪", "渡輪撞碼頭，23班船停航，22人受傷。", NULL},
                                           {"Ferry", "The ferry hit a pier, injuring 23 of them.", NULL}};
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[6] = {NULL};
    DzReading readings[5];
    for (guint i = 0; i < 5; i++) {
        g_autofree char *path = g_strdup_printf("%u.md", i);
        articles[i] = fixture_article(comparison, path, outlets[i], i == 4 ? "Latn" : "Hant", texts[i]);
        readings[i] = (DzReading){articles[i], fixture_find(articles[i], texts[i][1]), NULL};
    }
    const DzEvent *event = fixture_event(comparison, articles);
    DzMatch *match = fixture_match(comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 5);
    const DzDifference difference = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[0], "22"),
                                     fixture_find(articles[1], "23"), NULL};
    fixture_pair(match, 0, 1, 0.8, &difference, 1);
    const DzDifference turned = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[1], "23"),
                                 fixture_find(articles[3], "22人"), NULL};
    const DzDifference spelt = {DZ_DIFFERENCE_NUMBER, fixture_find(articles[0], "22"),
                                fixture_find(articles[2], "二十三"), NULL};
    fixture_pair(match, 1, 3, 0.8, &turned, 1);
    fixture_pair(match, 0, 2, 0.8, &spelt, 1);
    fixture_pair(match, 0, 4, 0.5, NULL, 0);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    const DzRow *row = dz_view_row(view, 0);
    assert_true(dz_row_has_numbers(row));
    g_autoptr(GArray) found = dz_view_find_numbers(view);
    assert_int_equal(found->len, 1); /* 23 and 22, 22 and 二十三 say no more */
    const DzNumbers *numbers = &g_array_index(found, DzNumbers, 0);
    g_autoptr(GArray) fewer = dz_view_figures_like(view, row, &numbers->sides[0]);
    g_autoptr(GArray) more = dz_view_figures_like(view, row, &numbers->sides[1]);
    assert_int_equal(fewer->len, 2);
    assert_ptr_equal(g_array_index(fewer, DzPrintedNumber, 0).article, articles[0]);
    assert_ptr_equal(g_array_index(fewer, DzPrintedNumber, 1).article, articles[3]); /* its 23 counts ferries */
    assert_int_equal(more->len, 3);
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 0).article, articles[1]);
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 1).article, articles[2]); /* in other figures */
    assert_ptr_equal(g_array_index(more, DzPrintedNumber, 2).article, articles[4]);
}

/* Figures that the aligner found: those of `a` against that of `b`, each place given by its sentence and its number. */
typedef struct {
    const DzArticle *article;
    const char *sentence;
    const char *number;
} Place;

static const DzFigures *add_figures(DzComparison *self, const DzEvent *event, const Place *a, guint32 n_a, Place b)
{
    DzFigures *figures = g_new0(DzFigures, 1);
    DzFigure *places = g_new0(DzFigure, n_a + 1);
    for (guint32 i = 0; i <= n_a; i++) {
        const Place *place = i < n_a ? &a[i] : &b;
        DzSpan sentence = fixture_find(place->article, place->sentence);
        guint32 before =
            (guint32)g_utf8_strlen(place->sentence, strstr(place->sentence, place->number) - place->sentence);
        guint32 begin = sentence.begin + before;
        places[i] = (DzFigure){place->article, {begin, begin + (guint32)g_utf8_strlen(place->number, -1)}, sentence};
    }
    figures->event = event;
    figures->n_a = n_a;
    figures->a = places;
    figures->n_b = 1;
    figures->b = g_memdup2(&places[n_a], sizeof *places);
    g_ptr_array_add(self->figures, figures);
    return figures;
}

/* East and west tell three facts, one of them in no row; south repeats a number. */
static const char *const east[] = {"渡輪", "撞船22人受傷，300人獲救。", "碼頭關閉5天。", "一行說5天。", "船長四十歲。",
                                   NULL};
static const char *const west[] = {"渡轮", "撞船23人受傷，310人獲救。", "碼頭關閉6天。", "他四十五歲。", NULL};
static const char *const south[] = {"渡輪", "要等5天。", NULL};

typedef struct {
    DzComparison *comparison;
    DzArticle *articles[4];
    DzMatch *injured;
    DzMatch *closed;
    const DzFigures *days; /* of `closed` */
    const DzFigures *ages; /* of no row */
    DzView *view;
} Harbour;

static DzMatch *add_statement(Harbour *self, const char *in_east, const char *in_west)
{
    DzArticle *const *articles = self->articles;
    const DzReading readings[] = {{articles[0], fixture_find(articles[0], in_east), NULL},
                                  {articles[1], fixture_find(articles[1], in_west), NULL}};
    return fixture_match(self->comparison, DZ_MATCH_STATEMENT, DZ_HOW_NEAR, readings, 2);
}

static void set_up(Harbour *self)
{
    *self = (Harbour){.comparison = fixture_new()};
    DzComparison *comparison = self->comparison;
    DzArticle *x = self->articles[0] = fixture_article(comparison, "1.md", "東報", "Hant", east);
    DzArticle *y = self->articles[1] = fixture_article(comparison, "2.md", "西报", "Hant", west);
    DzArticle *z = self->articles[2] = fixture_article(comparison, "3.md", "南報", "Hant", south);
    const DzEvent *event = fixture_event(comparison, self->articles);
    self->injured = add_statement(self, east[1], west[1]);
    self->closed = add_statement(self, east[2], west[2]);
    const DzDifference differences[] = {{DZ_DIFFERENCE_NUMBER, fixture_find(x, "22"), fixture_find(y, "23"), NULL},
                                        {DZ_DIFFERENCE_NUMBER, fixture_find(x, "300"), fixture_find(y, "310"), NULL}};
    fixture_pair(self->injured, 0, 1, 0.8, differences, 2);
    add_figures(comparison, event, &(Place){y, west[1], "23"}, 1, (Place){x, east[1], "22"});
    const Place five[] = {{x, east[2], "5"}, {x, east[3], "5"}, {z, south[1], "5"}};
    self->days = add_figures(comparison, event, five, 3, (Place){y, west[2], "6"});
    self->ages = add_figures(comparison, event, &(Place){x, east[4], "四十"}, 1, (Place){y, west[3], "四十五"});
    add_figures(comparison, NULL, &(Place){x, east[4], "四十"}, 1, (Place){y, west[3], "四十五"});
    self->view = dz_view_new(comparison, event);
}

static void tear_down(Harbour *self)
{
    dz_view_free(self->view);
    dz_comparison_free(self->comparison);
}

static void figures_stand_in_the_row_that_has_both_unless_the_row_tells_them(void **state)
{
    Harbour harbour;
    set_up(&harbour);
    g_autoptr(GArray) found = dz_view_find_numbers(harbour.view);
    assert_int_equal(found->len, 4);
    const DzNumbers *numbers = &g_array_index(found, DzNumbers, 0);
    assert_ptr_equal(numbers[0].row->match, harbour.injured);
    assert_ptr_equal(numbers[1].row->match, harbour.injured);
    assert_null(numbers[1].figures);
    assert_ptr_equal(numbers[2].row->match, harbour.closed);
    assert_ptr_equal(numbers[2].figures, harbour.days);
    assert_null(numbers[3].row);
    assert_ptr_equal(numbers[3].figures, harbour.ages);
    tear_down(&harbour);
}

static void each_outlet_that_prints_a_figure_is_told_once(void **state)
{
    Harbour harbour;
    set_up(&harbour);
    DzNumbers numbers = {NULL, harbour.days, {*harbour.days->a, *harbour.days->b}};
    g_autoptr(GArray) five = dz_view_printing(harbour.view, &numbers, 0);
    g_autoptr(GArray) six = dz_view_printing(harbour.view, &numbers, 1);
    assert_int_equal(five->len, 2);
    assert_int_equal(g_array_index(five, DzPrintedNumber, 0).span.begin, harbour.days->a[0].span.begin);
    assert_ptr_equal(g_array_index(five, DzPrintedNumber, 1).article, harbour.articles[2]);
    assert_int_equal(six->len, 1);
    assert_ptr_equal(g_array_index(six, DzPrintedNumber, 0).article, harbour.articles[1]);
    tear_down(&harbour);
}

static void what_says_most_in_fewest_words_is_chosen_once_a_row(void **state)
{
    Harbour harbour;
    set_up(&harbour);
    g_autoptr(GArray) all = dz_view_choose_numbers(harbour.view, 9);
    assert_int_equal(all->len, 3); /* 300 and 310 stand in the row of 22 and 23 */
    assert_ptr_equal(g_array_index(all, DzNumbers, 0).figures, harbour.days);
    assert_ptr_equal(g_array_index(all, DzNumbers, 1).row->match, harbour.injured);
    assert_int_equal(dz_span_length(g_array_index(all, DzNumbers, 1).sides[0].span), 2);
    assert_ptr_equal(g_array_index(all, DzNumbers, 2).figures, harbour.ages);
    g_autoptr(GArray) two = dz_view_choose_numbers(harbour.view, 2);
    assert_int_equal(two->len, 2);
    const Place same = {harbour.articles[0], east[4], "四十"};
    add_figures(harbour.comparison, harbour.view->event, &same, 1, (Place){harbour.articles[2], south[1], "5"});
    g_autoptr(GArray) as_many = dz_view_choose_numbers(harbour.view, 9);
    assert_int_equal(as_many->len, 3); /* 四十 is told of once */
    tear_down(&harbour);
}

/* The clause told of the number `words` in an article of one paragraph. */
static char *clause_of(const char *text, const char *words)
{
    const char *const texts[] = {"標題", text, NULL};
    g_autoptr(DzComparison) comparison = fixture_new();
    const DzArticle *article = fixture_article(comparison, "1.md", "東報", "Hant", texts);
    const DzFigure figure = {article, fixture_find(article, words), fixture_find(article, text)};
    return dz_article_dup_text(article, dz_figure_clause(&figure));
}

static void a_number_in_few_words_is_told_with_the_clause_before(void **state)
{
    g_autofree char *few = clause_of("其中西岸收购20万吨。东岸收购1083.5万吨，同比减少10.8万吨；南岸持平。", "10.8万");
    g_autofree char *enough = clause_of("警方說，三名乘客在碼頭受傷送院，其餘平安。", "三");
    g_autofree char *first = clause_of("其中西岸收购20万吨。减少10.8万吨；南岸持平。", "10.8万");
    assert_string_equal(few, "东岸收购1083.5万吨，同比减少10.8万吨");
    assert_string_equal(enough, "三名乘客在碼頭受傷送院");
    assert_string_equal(first, "减少10.8万吨"); /* what a full stop ends is another sentence */
}

static void of_a_long_clause_what_is_near_is_told_in_whole_words(void **state)
{
    g_autofree char *english =
        clause_of("The harbour authority announced that altogether 23 passengers suffered injuries last night.", "23");
    g_autofree char *chinese =
        clause_of("渡輪公司發言人昨晚在東碼頭的記者會上說已有二十三名乘客在岸邊的醫院裡接受治療並且"
                  "平安",
                  "二十三");
    assert_string_equal(g_strstrip(english), "altogether 23 passengers");
    assert_string_equal(chinese, "在東碼頭的記者會上說已有二十三名乘客在岸邊的醫院裡接受");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_outlet_that_prints_a_number_is_told_though_two_were_compared),
        cmocka_unit_test(figures_stand_in_the_row_that_has_both_unless_the_row_tells_them),
        cmocka_unit_test(each_outlet_that_prints_a_figure_is_told_once),
        cmocka_unit_test(what_says_most_in_fewest_words_is_chosen_once_a_row),
        cmocka_unit_test(a_number_in_few_words_is_told_with_the_clause_before),
        cmocka_unit_test(of_a_long_clause_what_is_near_is_told_in_whole_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
