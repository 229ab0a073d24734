/* html_strings.c -- see html_strings.h.
 * In:     data/strings.tsv: a key and its words in each interface language.
 * Out:    the words of one language by key.
 */
#include "html_strings.h"

#include "data.h"

static const char file[] = "report/strings.tsv";
static const char *const langs[] = {"en", "zh-Hant", "zh-Hans"};

struct DzStrings {
    const char *lang;
    guint column;
    GPtrArray *keys;   /* char *, owned, in the order of the table */
    GHashTable *words; /* key -> char *, owned */
};

static gboolean add_line(char **fields, gpointer user_data, GError **error)
{
    DzStrings *self = user_data;
    gboolean lacks = *fields[1] == '\0' || *fields[2] == '\0' || *fields[3] == '\0';
    if (lacks || g_hash_table_contains(self->words, fields[0])) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" %s", fields[0],
                    lacks ? "lacks a language" : "stands there twice");
        return FALSE;
    }
    char *key = g_strdup(fields[0]);
    g_ptr_array_add(self->keys, key);
    g_hash_table_insert(self->words, key, g_strdup(fields[1 + self->column]));
    return TRUE;
}

static gboolean choose(DzStrings *self, const char *lang, GError **error)
{
    for (guint i = 0; i < G_N_ELEMENTS(langs); i++) {
        if (g_ascii_strcasecmp(langs[i], lang) == 0) { /* RFC 5646, 2.1.1 */
            self->lang = langs[i];
            self->column = i;
            return TRUE;
        }
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "no interface language \"%s\"; known: en, zh-Hant, zh-Hans", lang);
    return FALSE;
}

static DzStrings *load(const DzOptions *options, const char *lang, GError **error)
{
    g_autoptr(DzStrings) self = g_new0(DzStrings, 1);
    self->keys = g_ptr_array_new_with_free_func(g_free);
    self->words = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
    if (!choose(self, lang, error) || !dz_data_read(options, file, 4, 4, add_line, self, error))
        return NULL;
    return g_steal_pointer(&self);
}

/* A page would show the key where its words should be. */
static gboolean has_all_of(const DzStrings *self, const DzStrings *builtin, const DzOptions *options, GError **error)
{
    for (guint i = 0; i < builtin->keys->len; i++) {
        const char *key = g_ptr_array_index(builtin->keys, i);
        if (dz_strings_find(self, key) == NULL) {
            g_autofree char *origin = dz_data_origin(options, file);
            g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: \"%s\" is missing", origin, key);
            return FALSE;
        }
    }
    return TRUE;
}

DzStrings *dz_strings_new(const DzOptions *options, const char *lang, GError **error)
{
    DzOptions defaults;
    dz_options_init(&defaults);
    g_autoptr(DzStrings) self = load(options, lang, error);
    g_autoptr(DzStrings) builtin = self != NULL ? load(&defaults, lang, error) : NULL;
    return builtin != NULL && has_all_of(self, builtin, options, error) ? g_steal_pointer(&self) : NULL;
}

void dz_strings_free(DzStrings *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->words);
    g_ptr_array_unref(self->keys);
    g_free(self);
}

const char *dz_strings_lang(const DzStrings *self)
{
    return self->lang;
}

const char *dz_strings_find(const DzStrings *self, const char *key)
{
    return g_hash_table_lookup(self->words, key);
}

const char *dz_strings_get(const DzStrings *self, const char *key)
{
    const char *words = dz_strings_find(self, key);
    if (words != NULL)
        return words;
    g_warning("report/strings.tsv has no \"%s\"", key);
    return key;
}

/* One pass, so that a brace inside a value stays what it is. */
static char *fill(const char *pattern, const GPtrArray *values)
{
    GString *text = g_string_new(NULL);
    for (const char *at = pattern; *at != '\0'; at++) {
        guint index = (guint)(at[1] - '0');
        if (at[0] == '{' && g_ascii_isdigit(at[1]) && at[2] == '}' && index < values->len) {
            g_string_append(text, g_ptr_array_index(values, index));
            at += 2;
        } else {
            g_string_append_c(text, *at);
        }
    }
    return g_string_free(text, FALSE);
}

char *dz_strings_format(const DzStrings *self, const char *key, ...)
{
    g_autoptr(GPtrArray) values = g_ptr_array_new();
    va_list list;
    va_start(list, key);
    for (char *value = va_arg(list, char *); value != NULL; value = va_arg(list, char *))
        g_ptr_array_add(values, value);
    va_end(list);
    return fill(dz_strings_get(self, key), values);
}

void dz_strings_each(const DzStrings *self, const char *prefix, DzStringsFunc func, gpointer user_data)
{
    for (guint i = 0; i < self->keys->len; i++) {
        const char *key = g_ptr_array_index(self->keys, i);
        if (g_str_has_prefix(key, prefix))
            func(key, g_hash_table_lookup(self->words, key), user_data);
    }
}
