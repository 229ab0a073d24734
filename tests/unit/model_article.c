/* model_article.c -- what articles are asked about themselves. */
#include "unit.h"

#include "article.h"

static DzArticle *article_in(const char *language)
{
    DzArticle *article = dz_article_new("a.md");
    article->language = g_strdup(language);
    return article;
}

static void articles_in_chinese_and_english_are_bilingual(void **state)
{
    g_autoptr(DzArticle) chinese = article_in("zh");
    g_autoptr(DzArticle) unknown = article_in(NULL);
    g_autoptr(DzArticle) english = article_in("en");
    const DzArticle *articles[] = {chinese, unknown, english, english};
    assert_true(dz_articles_are_bilingual(articles, 3));
    assert_false(dz_articles_are_bilingual(articles, 2));
    assert_false(dz_articles_are_bilingual(articles + 2, 2));
    assert_false(dz_articles_are_bilingual(articles, 0));
}

static void a_skipped_article_is_in_no_language(void **state)
{
    g_autoptr(DzArticle) skipped = article_in(NULL);
    g_autoptr(DzArticle) english = article_in("en");
    dz_article_skip(skipped, "it is empty");
    const DzArticle *articles[] = {skipped, english};
    assert_false(dz_articles_are_bilingual(articles, G_N_ELEMENTS(articles)));
}

static void only_a_date_with_time_and_zone_is_a_moment(void **state)
{
    const char *const texts[] = {"2026-03-02T08:30:00+08:00", "2026-03-02T08:30:00", "2026-03-02", NULL};
    const gint64 seconds[] = {1772411400, 1772440200, 1772452800, -1};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(DzArticle) article = article_in("zh");
        gint64 moment = -1;
        gint64 time = -1;
        article->published = g_strdup(texts[i]);
        assert_int_equal(dz_article_get_moment(article, &moment), i == 0);
        assert_int_equal(dz_article_get_time(article, &time), texts[i] != NULL);
        assert_int_equal(moment, i == 0 ? seconds[i] : -1);
        assert_int_equal(time, seconds[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_in_chinese_and_english_are_bilingual),
        cmocka_unit_test(a_skipped_article_is_in_no_language),
        cmocka_unit_test(only_a_date_with_time_and_zone_is_a_moment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
