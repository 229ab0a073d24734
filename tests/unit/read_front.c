/* read_front.c -- the header of a post, whole or not. */
#include "unit.h"

#include "read.h"

static DzArticle *read_text(const char *text)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzReader) reader = dz_reader_new(&options, NULL);
    g_autoptr(GPtrArray) articles = g_ptr_array_new();
    g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
    dz_reader_read_bytes(reader, "post.md", bytes, articles);
    assert_int_equal(articles->len, 1);
    return g_ptr_array_index(articles, 0);
}

/* That `text` is an article of one paragraph under the title 大橋通車, with one note; NULL: with none. */
static void assert_read(const char *text, const char *note)
{
    g_autoptr(DzArticle) article = read_text(text);
    assert_null(article->skipped);
    assert_string_equal(article->title, "大橋通車");
    assert_string_equal(article->outlet, "晨報");
    assert_int_equal(dz_article_get_n_blocks(article), 1);
    assert_int_equal(article->notes->len, note != NULL);
    if (note != NULL)
        assert_string_equal(article->notes->pdata[0], note);
}

static void a_header_without_an_end_ends_with_its_lines(void **state)
{
    static const char note[] = "line 1: the front matter that begins here is not closed; put \"---\" behind it";
    assert_read("---\ntitle: 大橋通車\noutlet: 晨報\n\n市長表示大橋今天通車。\n", note);
    assert_read("---\r\ntitle: 大橋通車\r\noutlet: 晨報\r\n\r\n市長表示大橋今天通車。\r\n\r\n---\r\n", note);
}

static void a_value_may_go_on_behind_a_blank_line(void **state)
{
    assert_read("---\ntitle: \"\n\n大橋通車\n\"\noutlet: 晨報\n---\n\n市長表示大橋今天通車。\n", NULL);
}

static void a_header_in_toml_is_read_line_by_line(void **state)
{
    assert_read("+++\ntitle = \"大橋通車\"\noutlet='晨報'\n[params]\n+++\n\n市長表示大橋今天通車。\n",
                "line 1: front matter in TOML is read line by line; YAML between \"---\" is read in full");
}

static void what_is_never_closed_is_named_with_its_line_in_the_file(void **state)
{
    assert_read("---\ntitle: 大橋通車\nnote: \"大橋\noutlet: 晨報\n---\n\n市長表示大橋今天通車。\n",
                "front matter:5: found unexpected end of stream while scanning a quoted scalar that begins in line 3; "
                "read line by line");
}

static void rules_around_a_text_are_no_header(void **state)
{
    g_autoptr(DzArticle) article = read_text("---\n\n市長表示大橋今天通車。\n\n記者隨後離開。\n\n---\n\n完。\n");
    assert_int_equal(article->notes->len, 0);
    assert_null(article->title);
    assert_int_equal(dz_article_get_block(article, 1)->role, DZ_ROLE_PARAGRAPH);
}

static void a_date_that_is_none_is_named(void **state)
{
    assert_read("---\ntitle: 大橋通車\noutlet: 晨報\ndate: 昨晚\n---\n\n市長表示大橋今天通車。\n",
                "\"昨晚\" is no date; write it like 2026-05-11 or 2026-05-11T09:30:00+08:00");
}

static void what_cannot_be_decoded_is_named_with_its_line(void **state)
{
    assert_read("---\ntitle: 大橋通車\noutlet: 晨報\n---\n\n市長表示大橋\xFF今天通車。\n",
                "line 6: from here on, characters that are no UTF-8: 1; save the file as UTF-8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_header_without_an_end_ends_with_its_lines),
        cmocka_unit_test(a_value_may_go_on_behind_a_blank_line),
        cmocka_unit_test(a_header_in_toml_is_read_line_by_line),
        cmocka_unit_test(what_is_never_closed_is_named_with_its_line_in_the_file),
        cmocka_unit_test(rules_around_a_text_are_no_header),
        cmocka_unit_test(a_date_that_is_none_is_named),
        cmocka_unit_test(what_cannot_be_decoded_is_named_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
