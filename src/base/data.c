/* data.c -- see data.h. */
#include "data.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

GBytes *dz_file_load(const char *path, DzError code, GError **error)
{
    char *contents = NULL;
    gsize length = 0;
    g_autoptr(GError) failure = NULL;
    if (g_file_get_contents(path, &contents, &length, &failure))
        return g_bytes_new_take(contents, length);
    const char *reason = strrchr(failure->message, ':'); /* after GLib's sentence about the path */
    g_set_error(error, DZ_ERROR, (gint)code, "%s%s", path, reason != NULL ? reason : "");
    return NULL;
}

/* The user's own file in place of the one compiled in; NULL if there is none. Free with g_free(). */
static char *own_path(const DzOptions *options, const char *name)
{
    g_autofree char *path = options->data_dir != NULL ? g_build_filename(options->data_dir, name, NULL) : NULL;
    return path != NULL && g_file_test(path, G_FILE_TEST_EXISTS) ? g_steal_pointer(&path) : NULL;
}

/* Whether a file of `options->data_dir` replaces one of those built in whose names begin with `folder`. */
static gboolean replaces_any(const DzOptions *options, const char *folder)
{
    g_autofree char *resource = g_strconcat("/duizhao/", folder, NULL);
    g_auto(GStrv) names = g_resources_enumerate_children(resource, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
    for (char **name = names; name != NULL && *name != NULL; name++) {
        g_autofree char *inner = g_strconcat(folder, *name, NULL);
        g_autofree char *own = own_path(options, inner);
        if (own != NULL && (!g_str_has_suffix(inner, "/") || replaces_any(options, inner)))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_data_dir_check(const DzOptions *options, GError **error)
{
    if (options->data_dir == NULL || replaces_any(options, ""))
        return TRUE;
    g_autofree char *place = g_build_filename(options->data_dir, "read", "outlets.yaml", NULL);
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "%s: no file there replaces built-in data, as %s would",
                options->data_dir, place);
    return FALSE;
}

char *dz_data_origin(const DzOptions *options, const char *name)
{
    char *path = own_path(options, name);
    return path != NULL ? path : g_strdup(name);
}

GBytes *dz_data_load(const DzOptions *options, const char *name, GError **error)
{
    g_autofree char *path = own_path(options, name);
    if (path != NULL)
        return dz_file_load(path, DZ_ERROR_DATA, error);
    g_autofree char *resource = g_strconcat("/duizhao/", name, NULL);
    GBytes *bytes = g_resources_lookup_data(resource, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
    if (bytes == NULL)
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: no data file of this name is built in", name);
    return bytes;
}

/* Cuts `line` at its tabs into exactly `n_fields` trimmed fields. Returns how many it really had. */
static guint cut(char *line, char **fields, guint n_fields)
{
    guint found = 0;
    for (char *at = line; at != NULL; found++) {
        char *tab = strchr(at, '\t');
        if (tab != NULL)
            *tab++ = '\0';
        if (found < n_fields)
            fields[found] = g_strstrip(at);
        at = tab;
    }
    for (guint i = found; i < n_fields; i++)
        fields[i] = line + strlen(line);
    return found;
}

static gboolean has_fields(guint found, guint n_required, guint n_fields, GError **error)
{
    if (found >= n_required && found <= n_fields)
        return TRUE;
    g_autofree char *least = n_required < n_fields ? g_strdup_printf("%u to ", n_required) : g_strdup("");
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%u tab-separated fields, where %s%u are wanted", found, least,
                n_fields);
    return FALSE;
}

gboolean dz_tsv_read(GBytes *bytes, const char *name, guint n_required, guint n_fields, DzTsvFunc func,
                     gpointer user_data, GError **error)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    const char *bad = NULL;
    if (!g_utf8_validate(data, (gssize)length, &bad)) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: not UTF-8 at byte %" G_GSIZE_FORMAT "; save the file as UTF-8",
                    name, (gsize)(bad - data));
        return FALSE;
    }
    gsize mark = length >= 3 && memcmp(data, "\357\273\277", 3) == 0 ? 3 : 0; /* Excel's */
    g_autofree char *copy = g_strndup(data + mark, length - mark);
    g_autofree char **fields = g_new0(char *, n_fields);
    guint number = 0;
    for (char *line = copy, *next = NULL; line != NULL; line = next) {
        number++;
        next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        if (line[strspn(line, " \t\r")] == '\0' || *line == '#')
            continue;
        guint found = cut(line, fields, n_fields);
        if (!has_fields(found, n_required, n_fields, error) || !func(fields, user_data, error)) {
            g_prefix_error(error, "%s:%u: ", name, number);
            return FALSE;
        }
    }
    return TRUE;
}

gboolean dz_data_read(const DzOptions *options, const char *name, guint n_required, guint n_fields, DzTsvFunc func,
                      gpointer user_data, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, name, error);
    g_autofree char *origin = dz_data_origin(options, name);
    return bytes != NULL && dz_tsv_read(bytes, origin, n_required, n_fields, func, user_data, error);
}

gboolean dz_tsv_read_number(const char *field, double *number, GError **error)
{
    char *end = NULL;
    *number = g_ascii_strtod(field, &end);
    if (end != field && *end == '\0' && isfinite(*number))
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no number", field);
    return FALSE;
}

gboolean dz_tsv_read_count(const char *field, guint32 *count, GError **error)
{
    guint64 number = 0;
    if (!g_ascii_string_to_unsigned(field, 10, 0, G_MAXUINT32, &number, NULL)) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no count", field);
        return FALSE;
    }
    *count = (guint32)number;
    return TRUE;
}

gboolean dz_tsv_read_name(const char *field, const char *const *names, const char *what, guint *place, GError **error)
{
    for (*place = 0; names[*place] != NULL; (*place)++)
        if (g_str_equal(names[*place], field))
            return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no %s", field, what);
    return FALSE;
}

GRegex *dz_regex_new(const char *pattern, GRegexCompileFlags flags, GError **error)
{
    g_autoptr(GError) failure = NULL;
    GRegex *regex = g_regex_new(pattern, flags, G_REGEX_MATCH_DEFAULT, &failure);
    if (regex == NULL)
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, failure->message);
    return regex;
}

static gpointer compile(gpointer data)
{
    const DzPattern *pattern = data;
    GRegex *regex = g_regex_new(pattern->text, pattern->flags, G_REGEX_MATCH_DEFAULT, NULL);
    g_assert(regex != NULL); /* our own mistake */
    return regex;
}

GRegex *dz_pattern_regex(DzPattern *self)
{
    return g_once(&self->compiled, compile, self);
}
