/* read_limits.c -- hostile and damaged inputs: an answer soon, a note, the text that can be had. */
#include "unit.h"

#include "read.h"

#include <time.h>

static const char *const paragraph =
    "<p>發言人說，新的大橋將在三年之內建成，費用由市政府承擔，市民不必多繳一分錢。</p>";

/* Seconds of processor time: far above what any of them takes, sanitized or not, so that a busy machine is no failure.
 */
#if defined(__SANITIZE_ADDRESS__)
enum { PATIENCE = 120 };
#else
enum { PATIENCE = 10 };
#endif

static DzArticle *read_text(GString *text)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzReader) reader = dz_reader_new(&options, NULL);
    g_autoptr(GPtrArray) articles = g_ptr_array_new();
    g_autoptr(GBytes) bytes = g_string_free_to_bytes(text);
    clock_t start = clock();
    dz_reader_read_bytes(reader, "hostile.html", bytes, articles);
    assert_true((clock() - start) / CLOCKS_PER_SEC < PATIENCE);
    assert_int_equal(articles->len, 1);
    return g_ptr_array_index(articles, 0);
}

static GString *repeat(const char *before, const char *what, guint times, const char *after)
{
    GString *text = g_string_new(before);
    for (guint i = 0; i < times; i++)
        g_string_append(text, what);
    return g_string_append(text, after);
}

static void assert_reads_paragraph(GString *text, gboolean noted)
{
    g_autoptr(DzArticle) article = read_text(text);
    assert_null(article->skipped);
    gboolean found = FALSE;
    for (guint32 i = 0; i < dz_article_get_n_blocks(article); i++) {
        g_autofree char *block = dz_article_dup_text(article, dz_article_get_block(article, i)->span);
        found = found || strstr(block, "大橋") != NULL;
    }
    assert_true(found);
    assert_int_equal(article->notes->len > 0, noted);
}

static void deep_nesting_is_cut_and_keeps_its_text(void **state)
{
    assert_reads_paragraph(repeat("<html><body>", "<div>", 100000, paragraph), TRUE);
    assert_reads_paragraph(repeat("<html><body>", "<span>", 100000, paragraph), TRUE);
    assert_reads_paragraph(repeat("<html><body>", "<ul><li>", 100000, paragraph), TRUE);
    assert_reads_paragraph(repeat("<html><body>", "<div>", 1000, paragraph), FALSE);
}

static void many_attributes_are_cut(void **state)
{
    GString *text = g_string_new("<html><body><div ");
    for (guint i = 0; i < 50000; i++)
        g_string_append_printf(text, "a%u='x>y' ", i);
    g_string_append_printf(text, ">%s", paragraph);
    assert_reads_paragraph(text, TRUE);
}

static void openings_without_end_cost_only_themselves(void **state)
{
    assert_reads_paragraph(repeat("<html><body>", "<!", 300000, paragraph), FALSE);
    assert_reads_paragraph(repeat("<html><body>", "<!--", 300000, paragraph), FALSE);
    assert_reads_paragraph(repeat("<html><body><div>", "</b></i></u>", 300000, paragraph), FALSE);
    assert_reads_paragraph(repeat("<html><body>", "<", 300000, paragraph), FALSE);
}

static void text_after_a_closed_script_is_kept_and_scripts_are_not(void **state)
{
    GString *text =
        g_string_new("<html><body><script>var a = '<p>不是正文。</p>';</script><noscript>請開啟。</noscript>");
    g_autoptr(DzArticle) article = read_text(g_string_append(text, paragraph));
    assert_int_equal(dz_article_get_n_blocks(article), 1);
}

static void too_many_blocks_are_cut_with_a_note(void **state)
{
    g_autoptr(DzArticle) article = read_text(repeat("<html><body>", paragraph, 30000, ""));
    assert_int_equal(dz_article_get_n_blocks(article), 20000);
    assert_string_equal(g_ptr_array_index(article->notes, 0), "cut after 20000 blocks");
}

static void a_page_of_a_million_elements_ends_at_the_limit(void **state)
{
    GString *page = g_string_new("<html><body>");
    g_string_append(page, paragraph);
    for (guint i = 0; i < 1000000; i++)
        g_string_append(page, "<br>");
    g_autoptr(DzArticle) article = read_text(page);
    assert_null(article->skipped);
    assert_int_equal(dz_article_get_n_blocks(article), 1);
    assert_string_equal(g_ptr_array_index(article->notes, 0), "cut after 200000 HTML elements");
}

static void lines_without_a_full_stop_are_read_once_each(void **state)
{
    assert_reads_paragraph(repeat("<html><body><div>", "第一行<br>", 25000, paragraph), FALSE);
    assert_reads_paragraph(repeat("<html><body><div>", "第一行\n\n", 25000, paragraph), FALSE);
}

static void marked_elements_within_each_other_are_read_once(void **state)
{
    GString *page = repeat("<html><body>", "<div itemprop='headline'>", 1900, "<p>");
    for (guint i = 0; i < 200000; i++)
        g_string_append(page, "大橋");
    assert_reads_paragraph(g_string_append(page, "</p>"), FALSE);
}

static void boxes_behind_much_text_look_at_its_end_only(void **state)
{
    GString *page = repeat("<html><body><p>", "<b>", 1000, "");
    for (guint i = 0; i < 250000; i++)
        g_string_append(page, "大橋");
    for (guint i = 0; i < 1000; i++)
        g_string_append(page, "</b><div class='ad'>x</div>字");
    assert_reads_paragraph(g_string_append(page, paragraph), FALSE);
}

static void an_alias_bomb_costs_its_header_only(void **state)
{
    GString *text = g_string_new("---\ntitle: 大橋\na: &a [x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++)
        g_string_append_printf(text, "%c: &%c [*%c, *%c, *%c, *%c]\n", c, c, c - 1, c - 1, c - 1, c - 1);
    g_string_append(text, "---\n\n大橋通車了。\n");
    g_autoptr(DzArticle) article = read_text(text);
    assert_null(article->skipped);
    assert_string_equal(article->title, "大橋");
    assert_string_equal(g_ptr_array_index(article->notes, 0),
                        "front matter:4: aliases (*name) are not read; read line by line");
}

static void a_header_past_the_limit_costs_no_article_and_is_no_text(void **state)
{
    GString *text = g_string_new("---\ntitle: 大橋\nlist:\n");
    for (guint i = 0; i < 20000; i++)
        g_string_append(text, "  - x\n");
    g_string_append(text, "url: https://city.example/\n---\n\n大橋通車了。\n");
    g_autoptr(DzArticle) article = read_text(text);
    assert_string_equal(article->title, "大橋");
    assert_null(article->url);
    assert_int_equal(dz_article_get_n_blocks(article), 1);
    assert_string_equal(g_ptr_array_index(article->notes, 0),
                        "front matter longer than 65536 bytes (max_front_matter_bytes): the rest of it was not read");
}

static void a_page_cut_before_its_text_says_so(void **state)
{
    g_autoptr(DzArticle) article = read_text(repeat("<html><body>", "<table><tr><td>", 100000, paragraph));
    assert_string_equal(article->skipped, "no text in it (cut after 200000 HTML elements)");
}

static void a_page_cut_anywhere_is_read_or_skipped(void **state)
{
    g_autoptr(GString) page = g_string_new("<!DOCTYPE html><html><head><meta charset='utf-8'><title>大橋通車</title>"
                                           "<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>");
    g_string_append_printf(page, "</head><body><article class=\"a\"><h1>大橋通車</h1>%s<!-- x -->%s", paragraph,
                           paragraph);
    for (gsize length = 0; length < page->len; length++) {
        g_autoptr(DzArticle) article = read_text(g_string_new_len(page->str, (gssize)length));
        assert_true(article->skipped != NULL || article->length > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(deep_nesting_is_cut_and_keeps_its_text),
        cmocka_unit_test(many_attributes_are_cut),
        cmocka_unit_test(openings_without_end_cost_only_themselves),
        cmocka_unit_test(text_after_a_closed_script_is_kept_and_scripts_are_not),
        cmocka_unit_test(too_many_blocks_are_cut_with_a_note),
        cmocka_unit_test(a_page_of_a_million_elements_ends_at_the_limit),
        cmocka_unit_test(lines_without_a_full_stop_are_read_once_each),
        cmocka_unit_test(marked_elements_within_each_other_are_read_once),
        cmocka_unit_test(boxes_behind_much_text_look_at_its_end_only),
        cmocka_unit_test(an_alias_bomb_costs_its_header_only),
        cmocka_unit_test(a_header_past_the_limit_costs_no_article_and_is_no_text),
        cmocka_unit_test(a_page_cut_before_its_text_says_so),
        cmocka_unit_test(a_page_cut_anywhere_is_read_or_skipped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
