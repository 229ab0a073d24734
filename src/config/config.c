/* config.c -- duizhao.yaml -> DzOptions; see <duizhao/config.h>.
 * In:     a file.
 * Out:    options, or an error that names file, line and the known key nearest to an unknown one.
 * Knows:  the keys, and to which folder a relative path belongs.
 * Not here: what a value looks like (values.c), writing a configuration (print.c).
 */
#include "data.h"
#include "values.h"

#include <duizhao/config.h>

enum { MAX_CONFIG_BYTES = 1 << 20, MAX_THREADS = 1024 };

struct DzConfig {
    char *folder;       /* of the file: relative paths begin here */
    GPtrArray *strings; /* char *: all that DzOptions points to */
    GArray *outlets;    /* DzOutletRule */
    char **lexicons;
};

typedef struct {
    DzConfig *config;
    DzOptions *options;
    guint line; /* of the value that was refused; 0: none yet */
} Loading;

/* A key, how its value is taken, and into which field of the struct it belongs to. */
typedef struct {
    const char *name;
    gboolean (*take)(Loading *loading, const DzYamlNode *value, gpointer field, GError **error);
    gsize offset;
} Key;

void dz_config_free(DzConfig *self)
{
    if (self == NULL)
        return;
    g_free(self->folder);
    g_ptr_array_unref(self->strings);
    g_array_unref(self->outlets);
    g_strfreev(self->lexicons);
    g_free(self);
}

/* -- Keys ----------------------------------------------------------------------------------------------------- */

static gboolean refuse_key(const DzYamlNode *key, const char *const *names, guint n, GError **error)
{
    const char *nearest = dz_nearest_word(key->text, names, n);
    g_autoptr(GString) hint = g_string_new(NULL);
    if (nearest != NULL)
        g_string_printf(hint, "did you mean \"%s\"?", nearest);
    for (guint i = 0; nearest == NULL && i < n; i++)
        g_string_append_printf(hint, "%s%s", i == 0 ? "known are " : ", ", names[i]);
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "unknown key \"%s\"; %s", key->text, hint->str);
    return FALSE;
}

/* Remembers the line of the first refusal, which is the innermost. */
static gboolean refused_at(Loading *loading, guint line)
{
    if (loading->line == 0)
        loading->line = line;
    return FALSE;
}

/* Gives each value of a mapping to the key of its name; fields are those of `record`. */
static gboolean take_keys(Loading *loading, const DzYamlNode *mapping, const Key *keys, guint n, gpointer record,
                          GError **error)
{
    g_autofree const char **names = g_new(const char *, n);
    for (guint i = 0; i < n; i++)
        names[i] = keys[i].name;
    for (guint i = 0; i < mapping->keys->len; i++) {
        const DzYamlNode *key = g_ptr_array_index(mapping->keys, i);
        const DzYamlNode *value = g_ptr_array_index(mapping->items, i);
        guint k = 0;
        while (k < n && !g_str_equal(names[k], key->text))
            k++;
        if (k == n ? !refuse_key(key, names, n, error)
                   : !keys[k].take(loading, value, (char *)record + keys[k].offset, error))
            return refused_at(loading, key->line);
    }
    return TRUE;
}

/* -- Values --------------------------------------------------------------------------------------------------- */

static gboolean take_text(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    const char *text = NULL;
    if (!dz_value_text(value, &text, error))
        return FALSE;
    char *copy = g_strdup(text);
    g_ptr_array_add(loading->config->strings, copy);
    *(const char **)field = copy;
    return TRUE;
}

static char *resolve(const Loading *loading, const char *path)
{
    return g_path_is_absolute(path) || g_str_equal(loading->config->folder, ".")
               ? g_strdup(path)
               : g_build_filename(loading->config->folder, path, NULL);
}

static gboolean take_path(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    const char *text = NULL;
    if (!dz_value_text(value, &text, error))
        return FALSE;
    char *path = resolve(loading, text);
    g_ptr_array_add(loading->config->strings, path);
    *(const char **)field = path;
    return TRUE;
}

/* Where there is none, the built-in data would stay in use without a word. */
static gboolean take_folder(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    if (!take_path(loading, value, field, error))
        return FALSE;
    const char *path = *(const char **)field;
    if (g_file_test(path, G_FILE_TEST_IS_DIR))
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "%s: there is no such folder", path);
    return FALSE;
}

static gboolean take_paths(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    g_autoptr(GStrvBuilder) paths = g_strv_builder_new();
    guint n = value->kind == DZ_YAML_SEQUENCE ? value->items->len : 1;
    for (guint i = 0; i < n; i++) {
        const DzYamlNode *item = value->kind == DZ_YAML_SEQUENCE ? g_ptr_array_index(value->items, i) : value;
        const char *text = NULL;
        if (!dz_value_text(item, &text, error))
            return refused_at(loading, item->line);
        g_autofree char *path = resolve(loading, text);
        g_strv_builder_add(paths, path);
    }
    loading->config->lexicons = g_strv_builder_end(paths);
    *(const char *const **)field = (const char *const *)loading->config->lexicons;
    return TRUE;
}

static gboolean take_event(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    (void)loading;
    const char *text = NULL;
    if (!dz_value_text(value, &text, error))
        return FALSE;
    *(gboolean *)field = g_str_equal(text, "one");
    if (g_str_equal(text, "one") || g_str_equal(text, "many"))
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "event is \"%s\"; one or many, please", text);
    return FALSE;
}

static gboolean take_number(const DzYamlNode *value, guint32 most, gboolean is_size, gpointer field, GError **error)
{
    guint64 number = 0;
    if (!dz_value_number(value, most, is_size, &number, error))
        return FALSE;
    *(guint32 *)field = (guint32)number;
    return TRUE;
}

static gboolean take_threads(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    (void)loading;
    return take_number(value, MAX_THREADS, FALSE, field, error);
}

static gboolean take_count(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    (void)loading;
    return take_number(value, G_MAXINT32, FALSE, field, error);
}

static gboolean take_size(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    (void)loading;
    return take_number(value, G_MAXINT32, TRUE, field, error);
}

static gboolean take_large_size(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    (void)loading;
    return dz_value_number(value, G_MAXINT64, TRUE, field, error);
}

static gboolean take_limits(Loading *loading, const DzYamlNode *value, gpointer options, GError **error)
{
    static const Key limits[] = {
        {"max_file_bytes", take_large_size, G_STRUCT_OFFSET(DzOptions, max_file_bytes)},
        {"max_expanded_bytes", take_large_size, G_STRUCT_OFFSET(DzOptions, max_expanded_bytes)},
        {"max_front_matter_bytes", take_size, G_STRUCT_OFFSET(DzOptions, max_front_matter_bytes)},
        {"max_depth", take_count, G_STRUCT_OFFSET(DzOptions, max_depth)},
        {"max_attributes", take_count, G_STRUCT_OFFSET(DzOptions, max_attributes)},
        {"max_elements", take_count, G_STRUCT_OFFSET(DzOptions, max_elements)},
        {"max_blocks", take_count, G_STRUCT_OFFSET(DzOptions, max_blocks)},
    };
    if (value->kind == DZ_YAML_MAPPING)
        return take_keys(loading, value, limits, G_N_ELEMENTS(limits), options, error);
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "limits must be a mapping of names to numbers");
    return FALSE;
}

static gboolean take_rule(Loading *loading, const DzYamlNode *value, GError **error)
{
    static const Key parts[] = {
        {"domain", take_text, G_STRUCT_OFFSET(DzOutletRule, domain)},
        {"path", take_text, G_STRUCT_OFFSET(DzOutletRule, path)},
        {"outlet", take_text, G_STRUCT_OFFSET(DzOutletRule, outlet)},
        {"region", take_text, G_STRUCT_OFFSET(DzOutletRule, region)},
    };
    DzOutletRule rule = {0};
    if (value->kind == DZ_YAML_MAPPING && !take_keys(loading, value, parts, G_N_ELEMENTS(parts), &rule, error))
        return FALSE;
    if (rule.outlet == NULL || (rule.domain == NULL && rule.path == NULL)) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "a rule needs an outlet, and a domain or a path");
        return refused_at(loading, value->line);
    }
    g_array_append_val(loading->config->outlets, rule);
    return TRUE;
}

static gboolean take_outlets(Loading *loading, const DzYamlNode *value, gpointer field, GError **error)
{
    if (value->kind != DZ_YAML_SEQUENCE) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "outlets must be a list of rules");
        return FALSE;
    }
    GArray *outlets = loading->config->outlets;
    for (guint i = 0; i < value->items->len; i++)
        if (!take_rule(loading, g_ptr_array_index(value->items, i), error))
            return FALSE;
    *(const DzOutletRule **)field = (const DzOutletRule *)(gpointer)outlets->data;
    loading->options->n_outlets = outlets->len;
    return TRUE;
}

/* -- Files ---------------------------------------------------------------------------------------------------- */

static gboolean take_all(Loading *loading, const DzYamlNode *root, GError **error)
{
    static const Key keys[] = {
        {"threads", take_threads, G_STRUCT_OFFSET(DzOptions, threads)},
        {"event", take_event, G_STRUCT_OFFSET(DzOptions, one_event)},
        {"data_dir", take_folder, G_STRUCT_OFFSET(DzOptions, data_dir)},
        {"opencc_config", take_path, G_STRUCT_OFFSET(DzOptions, opencc_dir)},
        {"lexicons", take_paths, G_STRUCT_OFFSET(DzOptions, lexicons)},
        {"corrections", take_path, G_STRUCT_OFFSET(DzOptions, corrections)},
        {"limits", take_limits, 0},
        {"outlets", take_outlets, G_STRUCT_OFFSET(DzOptions, outlets)},
    };
    if (root->kind == DZ_YAML_MAPPING)
        return take_keys(loading, root, keys, G_N_ELEMENTS(keys), loading->options, error);
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "a configuration is a mapping of keys to values");
    return refused_at(loading, root->line);
}

static DzYamlNode *parse_file(const char *path, GError **error)
{
    g_autoptr(GBytes) bytes = dz_file_load(path, DZ_ERROR_IO, error);
    if (bytes == NULL)
        return NULL;
    gsize length = 0;
    const char *contents = g_bytes_get_data(bytes, &length);
    if (length <= MAX_CONFIG_BYTES)
        return dz_yaml_parse(contents, length, path, error);
    g_set_error(error, DZ_ERROR, DZ_ERROR_LIMIT, "%s: a configuration of more than %d bytes", path, MAX_CONFIG_BYTES);
    return NULL;
}

DzConfig *dz_config_load(const char *path, DzOptions *options, GError **error)
{
    g_autoptr(DzYamlNode) root = parse_file(path, error);
    if (root == NULL)
        return NULL;
    g_autoptr(DzConfig) self = g_new0(DzConfig, 1);
    self->folder = g_path_get_dirname(path);
    self->strings = g_ptr_array_new_with_free_func(g_free);
    self->outlets = g_array_new(FALSE, TRUE, sizeof(DzOutletRule));
    DzOptions changed = *options;
    Loading loading = {self, &changed, 0};
    if (!take_all(&loading, root, error)) {
        g_prefix_error(error, "%s:%u: ", path, loading.line);
        return NULL;
    }
    *options = changed;
    return g_steal_pointer(&self);
}

char *dz_config_find(void)
{
    if (g_file_test("duizhao.yaml", G_FILE_TEST_EXISTS))
        return g_strdup("duizhao.yaml");
    g_autofree char *path = g_build_filename(g_get_user_config_dir(), "duizhao", "duizhao.yaml", NULL);
    return g_file_test(path, G_FILE_TEST_EXISTS) ? g_steal_pointer(&path) : NULL;
}
