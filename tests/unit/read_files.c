/* read_files.c -- folders, compressed files and files that hold several documents. */
#include "unit.h"

#include "read.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

static const char *const page =
    "<html><head><title>大橋通車</title></head><body><h1>大橋通車</h1><p>發言人說，新的大橋將在三年之內建成，"
    "費用由市政府承擔，市民不必多繳一分錢。</p></body></html>";

typedef struct {
    DzOptions options;
    DzReader *reader;
    GPtrArray *articles;
} Fixture;

static int set_up(void **state)
{
    Fixture *fixture = g_new0(Fixture, 1);
    dz_options_init(&fixture->options);
    fixture->reader = dz_reader_new(&fixture->options, NULL);
    fixture->articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    *state = fixture;
    return fixture->reader != NULL ? 0 : -1;
}

static int tear_down(void **state)
{
    Fixture *fixture = *state;
    g_ptr_array_unref(fixture->articles);
    dz_reader_free(fixture->reader);
    g_free(fixture);
    return 0;
}

static const DzArticle *article_at(const Fixture *fixture, guint i)
{
    assert_true(i < fixture->articles->len);
    return g_ptr_array_index(fixture->articles, i);
}

static void read_bytes(Fixture *fixture, const void *data, gsize length)
{
    g_autoptr(GBytes) bytes = g_bytes_new(data, length);
    dz_reader_read_bytes(fixture->reader, "input", bytes, fixture->articles);
}

static void read_text(Fixture *fixture, const char *text)
{
    read_bytes(fixture, text, strlen(text));
}

static GByteArray *compress(const void *data, gsize length)
{
    g_autoptr(GZlibCompressor) zlib = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1);
    GByteArray *out = g_byte_array_new();
    const guint8 *at = data;
    for (GConverterResult result = G_CONVERTER_CONVERTED; result == G_CONVERTER_CONVERTED;) {
        guint8 buffer[4096];
        gsize taken = 0;
        gsize given = 0;
        result = g_converter_convert(G_CONVERTER(zlib), at, length, buffer, sizeof buffer, G_CONVERTER_INPUT_AT_END,
                                     &taken, &given, NULL);
        at += taken;
        length -= taken;
        g_byte_array_append(out, buffer, (guint)given);
    }
    return out;
}

static void gzip_is_expanded(void **state)
{
    Fixture *fixture = *state;
    g_autoptr(GByteArray) packed = compress(page, strlen(page));
    read_bytes(fixture, packed->data, packed->len);
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_null(article_at(fixture, 0)->skipped);
}

static void a_gzip_bomb_is_refused(void **state)
{
    Fixture *fixture = *state;
    fixture->options.max_expanded_bytes = 1 << 20;
    g_autofree char *zeros = g_malloc0(8 << 20);
    g_autoptr(GByteArray) packed = compress(zeros, 8 << 20);
    read_bytes(fixture, packed->data, packed->len);
    assert_string_equal(article_at(fixture, 0)->skipped, "expands to more than 1048576 bytes (max_expanded_bytes)");
}

static void a_cut_gzip_file_gives_what_it_holds_and_says_so(void **state)
{
    Fixture *fixture = *state;
    GString *long_page = g_string_new(NULL);
    for (guint i = 0; i < 3000; i++)
        g_string_append_printf(long_page, "第%u段：發言人說了%u件事情，記者都寫了下來。\n", i, i * 7919 % 10007);
    g_autoptr(GByteArray) packed = compress(long_page->str, long_page->len);
    g_string_free(long_page, TRUE);
    read_bytes(fixture, packed->data, packed->len - 2000);
    assert_null(article_at(fixture, 0)->skipped);
    assert_non_null(strstr(article_at(fixture, 0)->notes->pdata[0], "damaged or cut"));
}

static void what_only_begins_like_gzip_is_skipped(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "\x1f\x8b\x08 and nothing that could be expanded");
    assert_string_equal(article_at(fixture, 0)->skipped, "a gzip file that is damaged, or empty");
}

static void a_file_past_the_limit_is_skipped(void **state)
{
    Fixture *fixture = *state;
    fixture->options.max_file_bytes = strlen(page);
    read_text(fixture, page);
    fixture->options.max_file_bytes = 100;
    read_text(fixture, page);
    assert_null(article_at(fixture, 0)->skipped);
    assert_string_equal(article_at(fixture, 1)->skipped, "larger than 100 bytes (max_file_bytes)");
}

static void a_saved_page_is_taken_out_of_its_mime_message(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture,
              "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/1\r\n"
              "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n"
              "--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
              "<html><head><title>=E5=A4=A7=E6=A9=8B=E9=80=9A=E8=BB=8A</title></head><body><p>=E5=A4=A7=E6=A9=\r\n"
              "=8B=E9=80=9A=E8=BB=8A=E4=BA=86=E3=80=82</p></body></html>\r\n"
              "--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--B--\r\n");
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_string_equal(article_at(fixture, 0)->url, "https://news.example/1");
    g_autofree char *text = dz_article_dup_text(article_at(fixture, 0), (DzSpan){0, article_at(fixture, 0)->length});
    assert_string_equal(text, "大橋通車了。");
}

static void a_mail_of_plain_text_has_its_title_and_date_in_its_headers(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "From: desk@harbour.example\r\nSubject: =?utf-8?B?5aSn5qmL6YCa6LuK?=\r\n"
                       "Date: Tue, 14 Sep 2027 09:00:00 +0800\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n\r\n大橋今日\r\n\r\n新的大橋通車。\r\n");
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_string_equal(article_at(fixture, 0)->published, "2027-09-14T09:00:00+08:00");
    assert_int_equal(dz_article_get_n_blocks(article_at(fixture, 0)), 2);
}

static void every_entry_of_a_feed_is_an_article(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture,
              "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
              "<channel><title>晨報</title><item><title>甲</title><link>https://a.example/1</link>"
              "<pubDate>Tue, 23 Mar 2021 06:31:03 GMT</pubDate><description>短。</description>"
              "<content:encoded><![CDATA[<p>全文甲。</p>]]></content:encoded></item>"
              "<item><title>乙</title><description>&lt;p&gt;全文乙。&lt;/p&gt;</description></item></channel></rss>");
    assert_int_equal(fixture->articles->len, 2);
    assert_string_equal(article_at(fixture, 0)->title, "甲");
    assert_string_equal(article_at(fixture, 0)->outlet, "晨報");
    assert_string_equal(article_at(fixture, 0)->published, "2021-03-23T06:31:03Z");
    g_autofree char *text = dz_article_dup_text(article_at(fixture, 0), (DzSpan){0, article_at(fixture, 0)->length});
    assert_string_equal(text, "全文甲。");
    assert_string_equal(article_at(fixture, 1)->title, "乙");
}

static void atom_entries_are_articles_too(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>晨報</title><entry><title>甲</title>"
                       "<link href=\"https://a.example/1\"/><published>2021-03-23T06:31:03Z</published>"
                       "<author><name>林一</name></author><content "
                       "type=\"html\">&lt;p&gt;全文甲。&lt;/p&gt;</content></entry></feed>");
    assert_string_equal(article_at(fixture, 0)->url, "https://a.example/1");
    assert_string_equal(article_at(fixture, 0)->author, "林一");
}

static void the_pages_of_a_web_archive_are_articles(void **state)
{
    Fixture *fixture = *state;
    g_autoptr(GByteArray) body = compress(page, strlen(page));
    GByteArray *warc = g_byte_array_new();
    g_autofree char *http = g_strdup_printf("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                                            "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n",
                                            body->len);
    g_autofree char *head =
        g_strdup_printf("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\n"
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n"
                        "Content-Length: %zu\r\n\r\n%s",
                        strlen(http) + body->len + 7, http);
    g_byte_array_append(warc, (const guint8 *)head, (guint)strlen(head));
    g_byte_array_append(warc, body->data, body->len);
    g_byte_array_append(warc, (const guint8 *)"\r\n0\r\n\r\n\r\n\r\n", 11);
    read_bytes(fixture, warc->data, warc->len);
    g_byte_array_unref(warc);
    assert_int_equal(fixture->articles->len, 1);
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_string_equal(article_at(fixture, 0)->url, "https://a.example/1");
    assert_int_equal(article_at(fixture, 0)->notes->len, 0);
}

/* A web archive of one response: the lines of its header, an empty line, its body. */
static void read_response(Fixture *fixture, const char *header, const char *body, gsize length)
{
    g_autoptr(GString) warc = g_string_new("WARC/1.0\r\nWARC-Type: response\r\n");
    g_string_append_printf(warc, "Content-Length: %zu\r\n\r\n%s", strlen(header) + length, header);
    g_string_append_len(warc, body, (gssize)length);
    read_bytes(fixture, warc->str, warc->len);
}

static void the_header_of_a_response_ends_at_its_first_empty_line(void **state)
{
    Fixture *fixture = *state;
    static const char body[] = "<h1>大橋通車</h1>\r\n\r\n<p>發言人說，新的大橋將在三年之內建成。</p>";
    read_response(fixture, "HTTP/1.1 200 OK\nContent-Type: text/html\n\n", body, strlen(body));
    assert_int_equal(dz_article_get_n_blocks(article_at(fixture, 0)), 2);
}

static void a_page_that_was_not_found_is_no_article(void **state)
{
    Fixture *fixture = *state;
    static const char *const header = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nAge: 2004\r\n\r\n";
    read_response(fixture, header, page, strlen(page));
    assert_string_equal(article_at(fixture, 0)->skipped, "a web archive without a page (1 other records)");
}

static void a_compressed_page_that_is_damaged_gives_what_it_holds_and_says_so(void **state)
{
    Fixture *fixture = *state;
    static const char *const header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    g_autoptr(GByteArray) packed = compress(page, strlen(page));
    read_response(fixture, header, (const char *)packed->data, packed->len - 12);
    read_response(fixture, header, (const char *)packed->data, 12);
    assert_null(article_at(fixture, 0)->skipped);
    assert_non_null(strstr(article_at(fixture, 0)->notes->pdata[0], "cut in the middle of this page"));
    assert_true(g_str_has_prefix(article_at(fixture, 1)->skipped, "not text but binary data"));
}

static void a_web_archive_cut_in_a_page_gives_what_it_holds_and_says_so(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *warc = g_strdup_printf("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\n"
                                            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n%s",
                                            page);
    read_text(fixture, warc);
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_string_equal(article_at(fixture, 0)->notes->pdata[0],
                        "the file is cut in the middle of this page; this is what it holds");
}

static void plain_text_may_begin_with_a_header(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "標題：大橋通車\n日期：2021年3月23日\n來源：晨報\n\n第一段。\n\n第二段。\n");
    assert_string_equal(article_at(fixture, 0)->title, "大橋通車");
    assert_string_equal(article_at(fixture, 0)->published, "2021-03-23");
    assert_string_equal(article_at(fixture, 0)->outlet, "晨報");
    assert_int_equal(dz_article_get_n_blocks(article_at(fixture, 0)), 2);
}

static void a_sentence_is_no_title(void **state)
{
    static const char *const texts[] = {
        "大橋今日通車。\n\n市長在場。\n",
        "He said: “The bridge is open.”\n\nThe mayor was there.\n",
        "The new bridge over the harbour was opened to\ntraffic on Tuesday by the mayor, who walked over\n"
        "it with her dog and half of the council, while\nthe other half stayed away from the ceremony in\n"
        "protest at what it had cost.\n\nIt is the third.\n",
    };
    Fixture *fixture = *state;
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        read_text(fixture, texts[i]);
        const DzArticle *article = article_at(fixture, i);
        assert_int_equal(dz_article_get_n_blocks(article), 2);
        g_autofree char *first = dz_article_dup_text(article, dz_article_get_block(article, 0)->span);
        assert_int_equal(*first, *texts[i]);
    }
}

static void a_headline_may_end_in_a_full_stop_all_the_same(void **state)
{
    static const char *const titles[] = {"A new bridge for the U.S.", "Council Opens New Bridge Without a Ceremony."};
    Fixture *fixture = *state;
    for (guint i = 0; i < G_N_ELEMENTS(titles); i++) {
        g_autofree char *text = g_strconcat(titles[i], "\n\nThe mayor was there.\n", NULL);
        read_text(fixture, text);
        assert_string_equal(article_at(fixture, i)->title, titles[i]);
        assert_int_equal(dz_article_get_n_blocks(article_at(fixture, i)), 2);
        assert_int_equal(dz_article_get_block(article_at(fixture, i), 0)->role, DZ_ROLE_HEADING);
    }
}

static void the_region_is_that_of_the_profile_else_of_the_address(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "---\ntitle: 甲\nurl: https://www.hkcnews.com/article/1\n---\n大橋今日通車。\n");
    read_text(fixture, "---\ntitle: 乙\nurl: https://news.example.tw/1\n---\n新橋今日通車。\n");
    read_text(fixture, "---\ntitle: 丙\nurl: https://news.example/1\n---\n舊橋今日封閉。\n");
    assert_string_equal(dz_article_get_region(article_at(fixture, 0)), "HK");
    assert_string_equal(dz_article_get_region(article_at(fixture, 1)), "TW");
    assert_null(dz_article_get_region(article_at(fixture, 2)));
}

static void text_wrapped_by_an_editor_is_joined(void **state)
{
    Fixture *fixture = *state;
    read_text(
        fixture,
        "大橋通車\n\n發言人說，新的大橋\n將在三年之內\n建成，費用由\n市政府承擔。\n\n市民很\n高興，記者\n也是。\n");
    assert_int_equal(dz_article_get_n_blocks(article_at(fixture, 0)), 3);
    const DzBlock *last = dz_article_get_block(article_at(fixture, 0), 2);
    g_autofree char *text = dz_article_dup_text(article_at(fixture, 0), last->span);
    assert_string_equal(text, "市民很高興，記者也是。");
}

static void where_a_line_is_long_no_editor_wraps(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *filler = g_strnfill(130, 'x');
    g_autofree char *text = g_strconcat("Bridge opens\nBy Ann Lee\n\n", filler,
                                        " the bridge.\n\n• one lane\n• two paths\n"
                                        "• no lamps\n• a toll\n",
                                        NULL);
    read_text(fixture, text);
    assert_string_equal(article_at(fixture, 0)->title, "Bridge opens");
    assert_int_equal(dz_article_get_n_blocks(article_at(fixture, 0)), 7);
}

static void the_same_text_twice_is_skipped_and_versions_are_noted(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "---\ntitle: 甲\nurl: https://www.a.example/1\n---\n第一版。\n");
    read_text(fixture, "---\ntitle: 甲\nurl: http://a.example/1#top\n---\n第一版。\n");
    read_text(fixture, "---\ntitle: 甲\nurl: http://a.example/1/\n---\n第二版，改了。\n");
    dz_reader_mark_duplicates(fixture->articles);
    assert_null(article_at(fixture, 0)->skipped);
    assert_string_equal(article_at(fixture, 1)->skipped, "the same text as input");
    assert_null(article_at(fixture, 2)->skipped);
    assert_string_equal(article_at(fixture, 2)->notes->pdata[0], "another version of input (same URL)");
}

static void a_headline_above_the_text_stays_once_as_a_heading(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "---\ntitle: 甲橋「快修好」\n---\n# 甲橋「快修好」\n\n# 甲橋「快修好」\n\n第一版。\n");
    const DzArticle *article = article_at(fixture, 0);
    assert_int_equal(dz_article_get_n_blocks(article), 2);
    assert_int_equal(dz_article_get_block(article, 0)->role, DZ_ROLE_HEADING);
}

static void the_same_text_without_its_headline_is_the_same(void **state)
{
    Fixture *fixture = *state;
    read_text(fixture, "---\ntitle: 甲\n---\n# 甲\n\n第一版。\n");
    read_text(fixture, "---\ntitle: 甲\n---\n第一版。\n");
    dz_reader_mark_duplicates(fixture->articles);
    assert_string_equal(article_at(fixture, 1)->skipped, "the same text as input");
}

static void folders_are_walked_in_order_once_and_without_hidden_files_and_settings(void **state)
{
    Fixture *fixture = *state;
    g_autofree char *folder = g_dir_make_tmp("duizhao-XXXXXX", NULL);
    static const char *const names[] = {"b.txt", "a.txt", ".hidden.txt", "duizhao.yaml", "fixes.yml", "names.tsv"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_build_filename(folder, names[i], NULL);
        assert_true(g_file_set_contents(path, "x\n", 2, NULL));
    }
    g_autofree char *loop = g_build_filename(folder, "loop", NULL);
    assert_int_equal(symlink(folder, loop), 0);
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    dz_reader_list(folder, files, fixture->articles);
    assert_int_equal(files->len, 2);
    assert_true(g_str_has_suffix(files->pdata[0], "/a.txt"));
    assert_true(g_str_has_suffix(files->pdata[1], "/b.txt"));
    g_unlink(loop);
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *path = g_build_filename(folder, names[i], NULL);
        g_unlink(path);
    }
    g_rmdir(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(gzip_is_expanded, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_gzip_bomb_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_cut_gzip_file_gives_what_it_holds_and_says_so, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_only_begins_like_gzip_is_skipped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_past_the_limit_is_skipped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_saved_page_is_taken_out_of_its_mime_message, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_mail_of_plain_text_has_its_title_and_date_in_its_headers, set_up, tear_down),
        cmocka_unit_test_setup_teardown(every_entry_of_a_feed_is_an_article, set_up, tear_down),
        cmocka_unit_test_setup_teardown(atom_entries_are_articles_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_pages_of_a_web_archive_are_articles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_header_of_a_response_ends_at_its_first_empty_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_page_that_was_not_found_is_no_article, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_compressed_page_that_is_damaged_gives_what_it_holds_and_says_so, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_web_archive_cut_in_a_page_gives_what_it_holds_and_says_so, set_up, tear_down),
        cmocka_unit_test_setup_teardown(plain_text_may_begin_with_a_header, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_sentence_is_no_title, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_headline_may_end_in_a_full_stop_all_the_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_region_is_that_of_the_profile_else_of_the_address, set_up, tear_down),
        cmocka_unit_test_setup_teardown(text_wrapped_by_an_editor_is_joined, set_up, tear_down),
        cmocka_unit_test_setup_teardown(where_a_line_is_long_no_editor_wraps, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_text_twice_is_skipped_and_versions_are_noted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_headline_above_the_text_stays_once_as_a_heading, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_same_text_without_its_headline_is_the_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(folders_are_walked_in_order_once_and_without_hidden_files_and_settings, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
