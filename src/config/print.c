/* print.c -- DzOptions as a configuration file that says the same; see <duizhao/config.h>. */
#include <duizhao/config.h>

/* A YAML string in double quotes, whatever is in it. */
static void add_text(GString *out, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    g_string_append_c(out, '"');
    for (const char *at = valid; *at != '\0'; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (c == '"' || c == '\\')
            g_string_append_printf(out, "\\%c", (char)c);
        else if (g_unichar_isprint(c))
            g_string_append_unichar(out, c);
        else
            g_string_append_printf(out, "\\U%08x", c);
    }
    g_string_append_c(out, '"');
}

static void add_path(GString *out, const char *key, const char *path, const char *otherwise)
{
    if (path == NULL) {
        g_string_append_printf(out, "# %s: %s\n", key, otherwise);
        return;
    }
    g_string_append_printf(out, "%s: ", key);
    add_text(out, path);
    g_string_append_c(out, '\n');
}

static void add_lexicons(GString *out, const char *const *lexicons)
{
    if (lexicons == NULL || lexicons[0] == NULL) {
        g_string_append(out, "# lexicons: none but the built-in one\n");
        return;
    }
    g_string_append(out, "lexicons:\n");
    for (; *lexicons != NULL; lexicons++) {
        g_string_append(out, "  - ");
        add_text(out, *lexicons);
        g_string_append_c(out, '\n');
    }
}

static void add_limits(GString *out, const DzOptions *options)
{
    g_string_append(out, "limits:\n");
    g_string_append_printf(out, "  max_file_bytes: %" G_GUINT64_FORMAT "\n", options->max_file_bytes);
    g_string_append_printf(out, "  max_expanded_bytes: %" G_GUINT64_FORMAT "\n", options->max_expanded_bytes);
    g_string_append_printf(out, "  max_front_matter_bytes: %u\n", options->max_front_matter_bytes);
    g_string_append_printf(out, "  max_depth: %u\n", options->max_depth);
    g_string_append_printf(out, "  max_attributes: %u\n", options->max_attributes);
    g_string_append_printf(out, "  max_elements: %u\n", options->max_elements);
    g_string_append_printf(out, "  max_blocks: %u\n", options->max_blocks);
}

static void add_outlets(GString *out, const DzOutletRule *rules, guint32 n)
{
    g_string_append(out, n == 0 ? "# outlets: no rules; the articles say\n" : "outlets:\n");
    for (guint32 i = 0; i < n; i++) {
        g_string_append(out, "  - outlet: ");
        add_text(out, rules[i].outlet);
        if (rules[i].domain != NULL) {
            g_string_append(out, "\n    domain: ");
            add_text(out, rules[i].domain);
        }
        if (rules[i].path != NULL) {
            g_string_append(out, "\n    path: ");
            add_text(out, rules[i].path);
        }
        if (rules[i].region != NULL) {
            g_string_append(out, "\n    region: ");
            add_text(out, rules[i].region);
        }
        g_string_append_c(out, '\n');
    }
}

char *dz_config_print(const DzOptions *options)
{
    GString *out = g_string_new(NULL);
    g_string_append_printf(out, "threads: %u%s\n", options->threads, options->threads == 0 ? " # one a processor" : "");
    g_string_append_printf(out, "event: %s\n", options->one_event ? "one" : "many");
    add_path(out, "data_dir", options->data_dir, "built in");
    add_path(out, "opencc_config", options->opencc_dir, "built in or installed");
    add_lexicons(out, options->lexicons);
    add_path(out, "corrections", options->corrections, "none");
    add_limits(out, options);
    add_outlets(out, options->outlets, options->n_outlets);
    return g_string_free(out, FALSE);
}
