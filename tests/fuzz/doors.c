/* doors.c -- the doors through which bytes come in, for libFuzzer.
 * In:     any bytes, and in DZ_DOOR the name of a door; without one the program names them all.
 * Out:    an abort if the answer is no answer; what the sanitizers find.
 * Knows:  how the input of each door begins, so that no time is spent on finding it.
 * Not here: what the answer should be (tests/unit, tests/golden).
 *
 * Built by `tests/fuzz/run`. Without libFuzzer (REPLAY) a program that reads the files it is given, once each.
 */
#include "article.h"
#include "read.h"
#include "yaml_tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const guint8 *data, size_t size);

static const struct {
    const char *name;
    const char *opening;
} doors[] = {
    {"any", ""},
    {"html", "<!doctype html>"},
    {"fragment", "<p>"},
    {"markdown", "# "},
    {"front", "---\n"},
    {"plain", ""},
    {"mhtml", "MIME-Version: 1.0\r\n"},
    {"warc", "WARC/1.0\r\n"},
    {"feed", "<?xml version=\"1.0\"?><rss>"},
    {"gzip", "\x1f\x8b"},
    {"yaml", ""},
};

static gsize chosen(void)
{
    const char *name = getenv("DZ_DOOR");
    for (gsize i = 0; i < G_N_ELEMENTS(doors); i++)
        if (g_strcmp0(doors[i].name, name) == 0)
            return i;
    for (gsize i = 0; i < G_N_ELEMENTS(doors); i++)
        puts(doors[i].name);
    exit(name == NULL ? 0 : 2);
}

static void demand(gboolean kept, const char *promise)
{
    if (kept)
        return;
    fprintf(stderr, "broken promise: %s\n", promise);
    abort();
}

static void check_string(const char *string)
{
    demand(string == NULL || g_utf8_validate(string, -1, NULL), "every string is UTF-8");
}

static void check_article(const DzArticle *article)
{
    g_autofree char *text = dz_article_dup_text(article, (DzSpan){0, article->length});
    const char *const strings[] = {
        article->title, article->outlet, article->author, article->published, article->url, article->skipped, text};
    demand(article->skipped != NULL || article->length > 0, "an article has text, or is skipped");
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        check_string(strings[i]);
}

static void read_bytes(const char *opening, const guint8 *data, size_t size)
{
    static DzOptions options; /* these two are kept, since making a reader costs more than reading most inputs */
    static DzReader *reader = NULL;
    if (reader == NULL) {
        dz_options_init(&options);
        reader = dz_reader_new(&options, NULL);
    }
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)dz_article_free);
    g_autoptr(GByteArray) input = g_byte_array_new();
    g_byte_array_append(input, (const guint8 *)opening, (guint)strlen(opening));
    g_byte_array_append(input, data, (guint)size);
    g_autoptr(GBytes) bytes = g_bytes_new(input->data, input->len); /* with nothing behind it, as an array may have */
    dz_reader_read_bytes(reader, "input", bytes, articles);
    demand(articles->len > 0, "every input has an answer");
    for (guint i = 0; i < articles->len; i++)
        check_article(g_ptr_array_index(articles, i));
}

static void parse_yaml(const guint8 *data, size_t size)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzYamlNode) root = dz_yaml_parse((const char *)data, size, "input", &error);
    demand((root != NULL) == (error == NULL), "a tree or an error");
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    (void)chosen();
    return 0;
}

int LLVMFuzzerTestOneInput(const guint8 *data, size_t size)
{
    gsize door = chosen();
    if (strcmp(doors[door].name, "yaml") == 0)
        parse_yaml(data, size);
    else
        read_bytes(doors[door].opening, data, size);
    return 0;
}

#ifdef REPLAY
int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 1; i < argc; i++) {
        g_autofree char *contents = NULL;
        gsize length = 0;
        if (!g_file_get_contents(argv[i], &contents, &length, NULL))
            return 2;
        LLVMFuzzerTestOneInput((const guint8 *)contents, length);
    }
    return 0;
}
#endif
