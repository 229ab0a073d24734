/* view_naming.c -- which things outlets call differently. */
#include "unit.h"

#include "fixture.h"
#include "view.h"
#include "view_naming.h"

static void name(DzArticle *article, const char *id, const char *form)
{
    DzTerm term = {.id = id, .original = fixture_find(article, form)};
    g_array_append_val(article->terms, term);
}

typedef struct {
    const char *outlet;
    const char *text;
    const char *forms[3]; /* of one thing, as they stand in the text */
} Told;

/* The forms of the thing that two outlets call differently, as "outlet form …"; empty if they do not. What is not what
 * its outlet usually writes stands in brackets. */
static char *named_in(const Told *told)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[3] = {NULL};
    for (guint i = 0; i < 2; i++) {
        articles[i] = fixture_article(comparison, i == 0 ? "a.txt" : "b.txt", told[i].outlet, "Hans",
                                      (const char *const[]){"渡轮", told[i].text, NULL});
        for (guint k = 0; k < G_N_ELEMENTS(told[i].forms) && told[i].forms[k] != NULL; k++)
            name(articles[i], "thing", told[i].forms[k]);
    }
    const DzEvent *event = fixture_event(comparison, articles);
    g_autoptr(DzView) view = dz_view_new(comparison, event);
    g_autoptr(GPtrArray) found = dz_view_find_naming(view);
    GString *out = g_string_new(NULL);
    for (guint i = 0; found->len > 0 && i < ((DzNaming *)g_ptr_array_index(found, 0))->forms->len; i++) {
        const DzNamed *named = &g_array_index(((DzNaming *)g_ptr_array_index(found, 0))->forms, DzNamed, i);
        g_string_append_printf(out, named->usual ? "%s%s %s" : "%s%s (%s)", i > 0 ? " " : "", named->article->outlet,
                               named->form);
    }
    return g_string_free(out, FALSE);
}

static void assert_named(const Told *told, const char *expected)
{
    g_autofree char *got = named_in(told);
    assert_string_equal(got, expected);
}

static void two_names_in_two_outlets_differ(void **state)
{
    assert_named((const Told[]){{"甲报", "海岸说脸书停用。", {"脸书"}}, {"乙报", "海岸说面书停用。", {"面书"}}},
                 "甲报 脸书 乙报 面书");
    assert_named((const Told[]){{"甲报", "海岸说脸书停用。", {"脸书"}}, {"乙报", "海岸说Facebook停用。", {"Facebook"}}},
                 "甲报 脸书 乙报 Facebook");
}

static void a_latin_form_beside_the_chinese_one_is_a_gloss(void **state)
{
    assert_named(
        (const Told[]){{"甲报", "南湾（South Bay）停航。", {"南湾", "South Bay"}}, {"乙报", "南湾停航。", {"南湾"}}},
        "");
}

/* Its own name of the bay is not known to be one. */
static void a_latin_form_in_a_bracket_is_a_gloss_of_what_stands_before_it(void **state)
{
    assert_named(
        (const Told[]){{"甲报", "索思湾 ( South Bay ) 停航。", {"South Bay"}}, {"乙报", "南湾停航。", {"南湾"}}}, "");
    assert_named((const Told[]){{"甲报", "渡轮 South Bay 停航。", {"South Bay"}}, {"乙报", "南湾停航。", {"南湾"}}},
                 "甲报 South Bay 乙报 南湾");
}

static void an_outlet_is_known_by_what_it_writes_most_often(void **state)
{
    assert_named((const Told[]){{"甲报", "脸书停用。面书说脸书会恢复。", {"脸书", "脸书", "面书"}},
                                {"乙报", "海岸说脸书停用。", {"脸书"}}},
                 "甲报 脸书 甲报 (面书) 乙报 脸书");
    assert_named(
        (const Told[]){{"甲报", "脸书停用。面书会恢复。", {"脸书", "面书"}}, {"乙报", "海岸说脸书停用。", {"脸书"}}},
        "甲报 (脸书) 甲报 (面书) 乙报 脸书");
}

static void who_writes_the_latin_form_more_often_chose_no_chinese_one(void **state)
{
    assert_named((const Told[]){{"甲报", "脸书停用。Facebook说Facebook会恢复。", {"脸书", "Facebook", "Facebook"}},
                                {"乙报", "海岸说面书停用。", {"面书"}}},
                 "");
}

static void an_outlet_of_the_event_is_named_in_credits(void **state)
{
    assert_named(
        (const Told[]){{"甲报", "图：Harbour News。", {"Harbour News"}}, {"海港社", "海港社南湾电。", {"海港社"}}}, "");
}

static void what_says_something_of_the_thing_comes_first(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[3] = {
        fixture_article(comparison, "a.txt", "甲报", "Hans", (const char *const[]){"渡轮", "脸书说反送中。", NULL}),
        fixture_article(comparison, "b.txt", "乙报", "Hans", (const char *const[]){"渡轮", "面书说反修例。", NULL})};
    name(articles[0], "a word", "脸书");
    name(articles[1], "a word", "面书");
    name(articles[0], "movement", "反送中");
    name(articles[1], "movement", "反修例");
    for (guint i = 0; i < 2; i++)
        g_array_index(articles[i]->terms, DzTerm, 1).charged = TRUE;
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, articles));
    g_autoptr(GPtrArray) found = dz_view_find_naming(view);
    assert_int_equal(found->len, 2);
    assert_string_equal(((const DzNaming *)g_ptr_array_index(found, 0))->term->id, "movement");
}

static void a_medium_in_latin_letters_is_a_credit(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[3] = {
        fixture_article(comparison, "a.txt", "甲报", "Hans", (const char *const[]){"渡轮", "海岸社说停航。", NULL}),
        fixture_article(comparison, "b.txt", "乙报", "Hans", (const char *const[]){"渡轮", "图：Coastal News", NULL})};
    name(articles[0], "agency", "海岸社");
    name(articles[1], "agency", "Coastal News");
    for (guint i = 0; i < 2; i++)
        g_array_index(articles[i]->terms, DzTerm, 0).kind = DZ_TERM_MEDIA;
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, articles));
    g_autoptr(GPtrArray) found = dz_view_find_naming(view);
    assert_int_equal(found->len, 0);
}

static void everyday_words_come_last(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *articles[3] = {
        fixture_article(comparison, "a.txt", "甲报", "Hans", (const char *const[]){"渡轮", "网路说脸书停用。", NULL}),
        fixture_article(comparison, "b.txt", "乙报", "Hans",
                        (const char *const[]){"渡轮", "网络说Facebook停用。", NULL})};
    name(articles[0], "a word", "网路");
    name(articles[1], "a word", "网络");
    name(articles[0], "company", "脸书");
    name(articles[1], "company", "Facebook");
    for (guint i = 0; i < 2; i++)
        g_array_index(articles[i]->terms, DzTerm, 0).everyday = TRUE;
    g_autoptr(DzView) view = dz_view_new(comparison, fixture_event(comparison, articles));
    g_autoptr(GPtrArray) found = dz_view_find_naming(view);
    assert_int_equal(found->len, 2);
    assert_string_equal(((const DzNaming *)g_ptr_array_index(found, 0))->term->id, "company");
}

static void a_name_in_full_and_its_surname_are_one(void **state)
{
    const DzNamed full = {.form = (char[]){"迪克·莫兰德"}};
    const DzNamed hyphen = {.form = (char[]){"迪克-莫兰德"}};
    const DzNamed part = {.form = (char[]){"莫兰德"}};
    const DzNamed other = {.form = (char[]){"莫伦德"}};
    assert_true(dz_named_are_one(DZ_TERM_PERSON, &full, &part));
    assert_true(dz_named_are_one(DZ_TERM_PERSON, &full, &hyphen));
    assert_false(dz_named_are_one(DZ_TERM_PERSON, &full, &other));
}

static void some_letters_of_a_name_are_its_short_form_unless_it_is_a_place_s(void **state)
{
    const DzNamed full = {.form = (char[]){"海湾航运管理局"}};
    const DzNamed shorter = {.form = (char[]){"航管局"}};
    const DzNamed other = {.form = (char[]){"局管航"}};
    assert_true(dz_named_are_one(DZ_TERM_ORGANISATION, &full, &shorter));
    assert_true(dz_named_are_one(DZ_TERM_ORGANISATION, &shorter, &full));
    assert_false(dz_named_are_one(DZ_TERM_ORGANISATION, &full, &other));
    assert_false(dz_named_are_one(DZ_TERM_PLACE, &full, &shorter));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_names_in_two_outlets_differ),
        cmocka_unit_test(a_latin_form_beside_the_chinese_one_is_a_gloss),
        cmocka_unit_test(a_latin_form_in_a_bracket_is_a_gloss_of_what_stands_before_it),
        cmocka_unit_test(some_letters_of_a_name_are_its_short_form_unless_it_is_a_place_s),
        cmocka_unit_test(an_outlet_is_known_by_what_it_writes_most_often),
        cmocka_unit_test(who_writes_the_latin_form_more_often_chose_no_chinese_one),
        cmocka_unit_test(an_outlet_of_the_event_is_named_in_credits),
        cmocka_unit_test(what_says_something_of_the_thing_comes_first),
        cmocka_unit_test(a_medium_in_latin_letters_is_a_credit),
        cmocka_unit_test(everyday_words_come_last),
        cmocka_unit_test(a_name_in_full_and_its_surname_are_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
