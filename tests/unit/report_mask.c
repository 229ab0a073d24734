/* report_mask.c -- the names of outlets, blackened for a class. */
#include "fixture.h"
#include "unit.h"

#include "html_mask.h"

/* Two outlets: one is named by the other in another script, and both in English. */
static DzComparison *new_fixture(void)
{
    DzComparison *self = fixture_new();
    const char *const east[] = {"長江社：大橋關閉", "本社與長江社記者說，強風不止。", NULL};
    const char *const west[] = {"Bridge shut", "The Yangtze Daily said so; the yangtze is high.", NULL};
    DzArticle *a = fixture_article(self, "east.md", "风", "Hant", east);
    DzArticle *b = fixture_article(self, "west.md", "长江社", "Latn", west);
    a->title_hans = g_memdup2(a->hans, (gsize)g_utf8_strlen(a->title, -1) * sizeof *a->hans); /* the first block */
    fixture_event(self, (DzArticle *const[]){a, b, NULL});
    return self;
}

static void add_term(DzArticle *article, const char *words, DzTermKind kind, const char *id)
{
    DzTerm term = {.original = fixture_find(article, words), .kind = kind, .id = id};
    g_array_append_val(article->terms, term);
}

static void assert_shown(const DzComparison *comparison, guint index, const char *title, const char *text)
{
    const DzArticle *article = g_ptr_array_index(comparison->articles, index);
    g_autoptr(DzMasks) masks = dz_masks_new(comparison);
    g_autofree char *shown = g_ucs4_to_utf8(dz_masks_of(masks, article)->text, article->length, NULL, NULL, NULL);
    assert_string_equal(dz_masks_of(masks, article)->title, title);
    assert_string_equal(strchr(shown, '\n') + 1, text);
}

static void a_name_in_another_script_is_black_and_one_of_a_single_character_is_a_word(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    assert_shown(comparison, 0, "███：大橋關閉", "本社與███記者說，強風不止。");
}

static void what_the_lexicon_calls_the_same_outlet_is_black_too(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    DzArticle *east = g_ptr_array_index(comparison->articles, 0);
    DzArticle *west = g_ptr_array_index(comparison->articles, 1);
    assert_shown(comparison, 1, "Bridge shut", "The Yangtze Daily said so; the yangtze is high.");
    add_term(east, "長江社", DZ_TERM_MEDIA, "changjiang-daily");
    add_term(west, "Yangtze Daily", DZ_TERM_MEDIA, "changjiang-daily");
    add_term(west, "yangtze", DZ_TERM_PLACE, "changjiang");
    assert_shown(comparison, 1, "Bridge shut", "The █████████████ said so; the yangtze is high.");
}

static void the_address_of_an_outlets_site_is_black_too(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *article = fixture_article(comparison, "south.md", "南報", "Hant",
                                         (const char *const[]){"渡輪", "詳情見南岸 South.example/ferry", NULL});
    article->url = g_strdup("https://www.south.example/1");
    fixture_event(comparison, (DzArticle *const[]){article, NULL});
    assert_shown(comparison, 0, "渡輪", "詳情見南岸 █████████████/ferry");
}

static void those_who_wrote_an_article_are_black_too(void **state)
{
    g_autoptr(DzComparison) comparison = fixture_new();
    DzArticle *article = fixture_article(comparison, "south.md", "南報", "Hant",
                                         (const char *const[]){"渡輪", "記者江若水與許晴在碼頭", NULL});
    article->author = g_strdup("江若水、許晴");
    fixture_event(comparison, (DzArticle *const[]){article, NULL});
    assert_shown(comparison, 0, "渡輪", "記者███與██在碼頭");
}

static void what_was_blackened_is_kept_with_its_place(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    const DzArticle *east = g_ptr_array_index(comparison->articles, 0);
    {
        g_autoptr(DzMasks) masks = dz_masks_new(comparison);
        const GArray *in_text = dz_masks_of(masks, east)->in_text;
        assert_int_equal(in_text->len, 2); /* the title is the first block */
        assert_int_equal(g_array_index(in_text, DzMasked, 1).begin, fixture_find(east, "長江社記者").begin);
        assert_string_equal(g_array_index(in_text, DzMasked, 1).words, "長江社");
        assert_int_equal(dz_masks_of(masks, east)->in_title->len, 1);
    }
}

static void what_is_black_in_a_text_is_black_in_words_taken_from_it(void **state)
{
    g_autoptr(DzComparison) comparison = new_fixture();
    add_term(g_ptr_array_index(comparison->articles, 0), "長江社", DZ_TERM_MEDIA, "changjiang-daily");
    add_term(g_ptr_array_index(comparison->articles, 1), "Yangtze Daily", DZ_TERM_MEDIA, "changjiang-daily");
    {
        g_autoptr(DzMasks) masks = dz_masks_new(comparison);
        g_autofree char *other_script = dz_masks_dup(masks, "長江社記者");
        g_autofree char *other_name = dz_masks_dup(masks, "Yangtze Daily reporter");
        assert_string_equal(other_script, "███記者");
        assert_string_equal(other_name, "█████████████ reporter");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_in_another_script_is_black_and_one_of_a_single_character_is_a_word),
        cmocka_unit_test(what_the_lexicon_calls_the_same_outlet_is_black_too),
        cmocka_unit_test(the_address_of_an_outlets_site_is_black_too),
        cmocka_unit_test(those_who_wrote_an_article_are_black_too),
        cmocka_unit_test(what_is_black_in_a_text_is_black_in_words_taken_from_it),
        cmocka_unit_test(what_was_blackened_is_kept_with_its_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
