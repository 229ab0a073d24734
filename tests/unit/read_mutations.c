/* read_mutations.c -- the reader's door under random damage: every input has an answer, whatever was done to it.
 *
 * The damage is the same in every run. DZ_MUTATIONS sets how many inputs are made of each sample (40 by default); run
 * it with some thousands in a sanitized build after changes to the parsers.
 */
#include "unit.h"

#include "read.h"

#include <stdlib.h>

static const char *const samples[] = {
    "read/page-with-everything/page.html",
    "read/outlet-profile/page.html",
    "read/post-of-an-agency/input.md",
    "read/unreadable-front-matter/input.md",
};

static const char mime[] = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n--B\r\n"
                           "Content-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                           "PHA+dGV4dDwvcD4=\r\n--B--\r\n";
static const char feed[] =
    "<?xml version=\"1.0\"?><rss><channel><title>a</title><item><title>b</title><pubDate>Tue, 23 Mar "
    "2021 06:31:03 GMT</pubDate><description><![CDATA[<p>c</p>]]></description></item></channel></rss>";
static const char warc[] =
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: 83\r\n\r\n"
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n<p>x</p>\r\n0\r\n\r\n";

typedef struct {
    guint32 state;
} Dice;

static guint32 roll(Dice *dice, gsize sides)
{
    dice->state = dice->state * 1664525u + 1013904223u;
    return (guint32)(((guint64)(dice->state >> 1) * sides) >> 31);
}

static void damage(Dice *dice, GByteArray *bytes)
{
    static const char *const splinters[] = {
        "<",     "]]>",      "<!--",         "&#0;", "\0",       "\xFF\xFE", "\"",           "---\n",
        "<div>", "\r\n\r\n", "\xED\xA0\x80", "[](",  "<script>", "{{",       "WARC/1.0\r\n", "charset=big5"};
    gsize at = roll(dice, bytes->len);
    const char *splinter = splinters[roll(dice, G_N_ELEMENTS(splinters))];
    switch (roll(dice, 5)) {
    case 0:
        bytes->data[at] ^= (guint8)(1u << roll(dice, 8));
        break;
    case 1:
        g_byte_array_set_size(bytes, (guint)at + 1);
        break;
    case 2:
        g_byte_array_remove_range(bytes, (guint)at, roll(dice, bytes->len - at));
        break;
    case 3:
        g_byte_array_append(bytes, (const guint8 *)splinter, MAX((guint)strlen(splinter), 1));
        break;
    default:
        memmove(bytes->data + at, bytes->data + roll(dice, at + 1), 1);
        break;
    }
    if (bytes->len == 0)
        g_byte_array_append(bytes, (const guint8 *)"x", 1);
}

static void assert_answer(const DzReader *reader, const GByteArray *input)
{
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    g_autoptr(GBytes) bytes = g_bytes_new(input->data, input->len);
    dz_reader_read_bytes(reader, "mutation", bytes, articles);
    assert_true(articles->len > 0);
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        g_autofree char *text = dz_article_dup_text(article, (DzSpan){0, article->length});
        assert_true(article->skipped != NULL || article->length > 0);
        assert_true(g_utf8_validate(text != NULL ? text : "", -1, NULL));
        assert_true(article->title == NULL || g_utf8_validate(article->title, -1, NULL));
    }
}

static void mutate(const DzReader *reader, const void *sample, gsize length, guint32 seed)
{
    const char *wanted = g_getenv("DZ_MUTATIONS");
    guint64 runs = wanted != NULL ? g_ascii_strtoull(wanted, NULL, 10) : 40;
    Dice dice = {seed};
    for (guint64 run = 0; run < runs; run++) {
        g_autoptr(GByteArray) input = g_byte_array_new();
        g_byte_array_append(input, sample, (guint)length);
        for (guint32 wounds = roll(&dice, 6) + 1; wounds > 0; wounds--)
            damage(&dice, input);
        assert_answer(reader, input);
    }
}

static void every_damaged_input_has_an_answer(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzReader) reader = dz_reader_new(&options, NULL);
    for (guint32 i = 0; i < G_N_ELEMENTS(samples); i++) {
        g_autofree char *path = g_build_filename(g_getenv("DZ_SOURCE"), "tests/golden", samples[i], NULL);
        g_autofree char *contents = NULL;
        gsize length = 0;
        assert_true(g_file_get_contents(path, &contents, &length, NULL));
        mutate(reader, contents, length, i + 1);
    }
    mutate(reader, mime, strlen(mime), 11);
    mutate(reader, feed, strlen(feed), 12);
    mutate(reader, warc, strlen(warc), 13);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_damaged_input_has_an_answer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
