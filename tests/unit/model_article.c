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
    (void)state;
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
    (void)state;
    g_autoptr(DzArticle) skipped = article_in(NULL);
    g_autoptr(DzArticle) english = article_in("en");
    dz_article_skip(skipped, "it is empty");
    const DzArticle *articles[] = {skipped, english};
    assert_false(dz_articles_are_bilingual(articles, G_N_ELEMENTS(articles)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(articles_in_chinese_and_english_are_bilingual),
        cmocka_unit_test(a_skipped_article_is_in_no_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
