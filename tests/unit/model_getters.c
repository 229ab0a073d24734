/* model_getters.c -- what an article that took the whole road tells a program that has include/ alone. */
#include "unit.h"

#include <duizhao/duizhao.h>

static const char FERRY[] = "# 渡輪撞碼頭\n\n川普說：「這樣的碼頭我沒見過。」\n\n渡輪明天復航。乘客沒有受傷。\n";

/* The article, and a copy of it. */
static DzComparison *new_comparison(void)
{
    DzComparison *self = dz_comparison_new(NULL, NULL);
    assert_non_null(self);
    dz_comparison_add_bytes(self, "a.md", FERRY, strlen(FERRY));
    dz_comparison_add_bytes(self, "b.md", FERRY, strlen(FERRY));
    dz_comparison_run(self, DZ_STAGE_ALIGN);
    assert_int_equal(dz_comparison_get_n_articles(self), 2);
    return self;
}

static void the_bytes_of_a_file_are_told_by_their_hash(void **state)
{
    g_autoptr(DzComparison) self = new_comparison();
    g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, FERRY, -1);
    assert_string_equal(dz_article_get_sha256(dz_comparison_get_article(self, 0)), hash);
}

static void a_copy_has_the_event_of_the_article_without_standing_in_it(void **state)
{
    g_autoptr(DzComparison) self = new_comparison();
    const DzEvent *event = dz_article_get_event(dz_comparison_get_article(self, 0));
    assert_non_null(event);
    assert_ptr_equal(event, dz_comparison_get_event(self, 0));
    assert_non_null(dz_article_get_skipped(dz_comparison_get_article(self, 1)));
    assert_ptr_equal(dz_article_get_event(dz_comparison_get_article(self, 1)), event);
    assert_int_equal(event->n_articles, 1);
}

static void the_text_is_as_long_as_its_blocks_and_each_sentence_stands_in_one(void **state)
{
    g_autoptr(DzComparison) self = new_comparison();
    const DzArticle *article = dz_comparison_get_article(self, 0);
    guint32 n = dz_article_get_n_blocks(article);
    assert_int_equal(n, 3);
    assert_int_equal(dz_article_get_length(article), dz_article_get_block(article, n - 1)->span.end);
    assert_int_equal(dz_article_get_n_sentences(article), 4);
    for (guint32 i = 0; i < 4; i++) {
        const DzSentence *sentence = dz_article_get_sentence(article, i);
        const DzBlock *block = dz_article_get_block(article, sentence->block);
        assert_true(block->span.begin <= sentence->span.begin && sentence->span.end <= block->span.end);
        assert_int_equal(sentence->block, MIN(i, 2));
    }
}

static void where_the_common_form_differs_the_changes_say_why(void **state)
{
    g_autoptr(DzComparison) self = new_comparison();
    const DzArticle *article = dz_comparison_get_article(self, 0);
    g_autofree char *common = dz_article_dup_common(article, dz_article_get_block(article, 1)->span);
    assert_string_equal(common, "特朗普说：「这样的码头我没见过。」");
    assert_int_equal(dz_article_get_n_terms(article), 1);
    const DzTerm *term = dz_article_get_term(article, 0);
    guint32 named = 0;
    for (guint32 i = 0; i < dz_article_get_n_form_changes(article); i++) {
        const DzFormChange *change = dz_article_get_form_change(article, i);
        named += change->form == DZ_FORM_TERM && g_strcmp0(change->term, term->id) == 0;
    }
    assert_int_equal(named, 1);
    assert_int_equal(term->kind, DZ_TERM_PERSON);
}

static void an_article_that_was_only_read_has_no_common_form(void **state)
{
    g_autoptr(DzComparison) self = dz_comparison_new(NULL, NULL);
    dz_comparison_add_bytes(self, "a.md", FERRY, strlen(FERRY));
    dz_comparison_add_bytes(self, "empty.md", "", 0);
    dz_comparison_run(self, DZ_STAGE_READ);
    for (guint32 i = 0; i < 2; i++) {
        const DzArticle *article = dz_comparison_get_article(self, i);
        g_autofree char *common = dz_article_dup_common(article, (DzSpan){0, dz_article_get_length(article)});
        assert_string_equal(common, "");
    }
    assert_int_equal(dz_comparison_get_n_skipped(self), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_bytes_of_a_file_are_told_by_their_hash),
        cmocka_unit_test(a_copy_has_the_event_of_the_article_without_standing_in_it),
        cmocka_unit_test(the_text_is_as_long_as_its_blocks_and_each_sentence_stands_in_one),
        cmocka_unit_test(an_article_that_was_only_read_has_no_common_form),
        cmocka_unit_test(where_the_common_form_differs_the_changes_say_why),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
