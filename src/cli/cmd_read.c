/* cmd_read.c -- duizhao read: what the reader made of each input, so that an editor can see what the tool saw. */
#include "cli.h"

static json_t *list_blocks(const DzArticle *article)
{
    json_t *list = json_array();
    for (guint32 i = 0; i < dz_article_get_n_blocks(article); i++) {
        const DzBlock *block = dz_article_get_block(article, i);
        g_autofree char *text = dz_article_dup_text(article, block->span);
        json_t *one = json_object();
        json_object_set_new(one, "role", json_string(dz_role_name(block->role)));
        json_object_set_new(one, "text", json_string(text));
        if (block->set_off)
            json_object_set_new(one, "set_off", json_true());
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *list_notes(const DzArticle *article)
{
    json_t *list = json_array();
    for (const char *const *note = dz_article_get_notes(article); *note != NULL; note++)
        json_array_append_new(list, dz_cli_json_string(*note));
    return list;
}

static const struct {
    const char *name;
    const char *(*of)(const DzArticle *article);
} fields[] = {
    {"title", dz_article_get_title},   {"outlet", dz_article_get_outlet},
    {"author", dz_article_get_author}, {"published", dz_article_get_published},
    {"url", dz_article_get_url},       {"language", dz_article_get_language},
    {"script", dz_article_get_script}, {"encoding", dz_article_get_encoding},
};

static void append_json(GString *out, const DzArticle *article)
{
    json_t *object = json_pack("{so}", "path", dz_cli_json_string(dz_article_get_path(article)));
    for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
        json_object_set_new(object, fields[i].name, dz_cli_json_string(fields[i].of(article)));
    json_object_set_new(object, "lossy", json_integer(dz_article_get_lossy(article)));
    json_object_set_new(object, "skipped", dz_cli_json_string(dz_article_get_skipped(article)));
    json_object_set_new(object, "notes", list_notes(article));
    json_object_set_new(object, "blocks", list_blocks(article));
    char *line = json_dumps(object, JSON_COMPACT);
    g_string_append_printf(out, "%s\n", line);
    free(line);
    json_decref(object);
}

static void append_line(GString *out, const char *name, const char *value)
{
    if (value != NULL)
        g_string_append_printf(out, "%-10s %s\n", name, value);
}

static void append_text(GString *out, const DzArticle *article)
{
    g_string_append_printf(out, "== %s\n", dz_article_get_path(article));
    for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
        append_line(out, fields[i].name, fields[i].of(article));
    append_line(out, "skipped", dz_article_get_skipped(article));
    for (const char *const *note = dz_article_get_notes(article); *note != NULL; note++)
        append_line(out, "note", *note);
    g_string_append_c(out, '\n');
    for (guint32 i = 0; i < dz_article_get_n_blocks(article); i++) {
        const DzBlock *block = dz_article_get_block(article, i);
        g_autofree char *text = dz_article_dup_text(article, block->span);
        g_string_append_printf(out, "[%s] %s\n", dz_role_name(block->role), text);
    }
    g_string_append_c(out, '\n');
}

static void print_articles(const DzComparison *comparison, gboolean as_text)
{
    GString *out = g_string_new(NULL);
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++)
        (as_text ? append_text : append_json)(out, dz_comparison_get_article(comparison, i));
    g_autoptr(GBytes) bytes = g_string_free_to_bytes(out);
    dz_cli_print(bytes);
}

DzExit dz_cmd_read(int argc, char **argv)
{
    g_autofree char *format = NULL;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format, "json (the default: one object a line) or text", "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv) || !dz_cli_want_operands(argc))
        return DZ_EXIT_USAGE;
    gboolean as_text = g_strcmp0(format, "text") == 0;
    if (format != NULL && !as_text && !g_str_equal(format, "json")) {
        dz_cli_complain("--format=%s: json or text, please", format);
        return DZ_EXIT_USAGE;
    }
    DzExit status;
    g_autoptr(DzComparison) comparison = dz_cli_compare(argv + 1, &common.options, DZ_STAGE_READ, &status);
    if (comparison == NULL)
        return status;
    print_articles(comparison, as_text);
    return status;
}
