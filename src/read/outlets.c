/* outlets.c -- see outlets.h. */
#include "outlets.h"

#include "data.h"
#include "xpath.h"
#include "yaml_tree.h"

#include <string.h>

struct DzOutlets {
    GPtrArray *all; /* DzOutlet * */
};

static void free_outlet(gpointer data)
{
    DzOutlet *outlet = data;
    char *strings[] = {outlet->name,   outlet->traditional, outlet->latin, outlet->title, outlet->date,
                       outlet->author, outlet->source,      outlet->body,  outlet->zone,  outlet->region};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_ptr_array_unref(outlet->names);
    g_ptr_array_unref(outlet->domains);
    g_ptr_array_unref(outlet->drop);
    g_ptr_array_unref(outlet->boilerplate);
    g_free(outlet);
}

static GPtrArray *copy_list(const DzYamlNode *node)
{
    GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; node != NULL && node->items != NULL && i < node->items->len; i++) {
        const DzYamlNode *item = g_ptr_array_index(node->items, i);
        if (item->kind == DZ_YAML_SCALAR)
            g_ptr_array_add(list, g_strdup(item->text));
    }
    return list;
}

/* A misspelt key would leave out silently what it was written for. */
static gboolean check_keys(const DzYamlNode *node, GError **error)
{
    static const char *const known[] = {"outlet", "traditional", "latin",  "names",  "domains",
                                        "title",  "date",        "author", "source", "body",
                                        "drop",   "boilerplate", "zone",   "region", NULL};
    for (guint i = 0; node->keys != NULL && i < node->keys->len; i++) {
        const DzYamlNode *key = g_ptr_array_index(node->keys, i);
        if (g_strv_contains(known, key->text))
            continue;
        g_autofree char *all = g_strjoinv(", ", (char **)(guintptr)known);
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "unknown key \"%s\"; known are %s", key->text, all);
        return FALSE;
    }
    return TRUE;
}

/* Takes the XPath expressions of a profile; the message of a bad one names its line. */
static gboolean take_paths(DzOutlet *outlet, const DzYamlNode *node, GError **error)
{
    const struct {
        const char *key;
        char **field;
    } paths[] = {{"title", &outlet->title},
                 {"date", &outlet->date},
                 {"author", &outlet->author},
                 {"source", &outlet->source},
                 {"body", &outlet->body}};
    for (gsize i = 0; i < G_N_ELEMENTS(paths); i++) {
        *paths[i].field = g_strdup(dz_yaml_get_text(node, paths[i].key));
        if (*paths[i].field != NULL && !dz_xpath_check(*paths[i].field, error))
            return FALSE;
    }
    for (guint i = 0; i < outlet->drop->len; i++)
        if (!dz_xpath_check(g_ptr_array_index(outlet->drop, i), error))
            return FALSE;
    return TRUE;
}

static gboolean take_patterns(DzOutlet *outlet, const DzYamlNode *node, GError **error)
{
    g_autoptr(GPtrArray) patterns = copy_list(dz_yaml_get(node, "boilerplate"));
    for (guint i = 0; i < patterns->len; i++) {
        GRegex *regex = dz_regex_new(g_ptr_array_index(patterns, i), G_REGEX_OPTIMIZE, error);
        if (regex == NULL)
            return FALSE;
        g_ptr_array_add(outlet->boilerplate, regex);
    }
    return TRUE;
}

static gboolean take_outlet(DzOutlets *self, const DzYamlNode *node, GError **error)
{
    const char *name = dz_yaml_get_text(node, "outlet");
    DzOutlet *outlet = g_new0(DzOutlet, 1);
    outlet->name = g_strdup(name);
    outlet->traditional = g_strdup(dz_yaml_get_text(node, "traditional"));
    outlet->latin = g_strdup(dz_yaml_get_text(node, "latin"));
    outlet->names = copy_list(dz_yaml_get(node, "names"));
    outlet->domains = copy_list(dz_yaml_get(node, "domains"));
    outlet->drop = copy_list(dz_yaml_get(node, "drop"));
    outlet->boilerplate = g_ptr_array_new_with_free_func((GDestroyNotify)g_regex_unref);
    outlet->zone = g_strdup(dz_yaml_get_text(node, "zone"));
    outlet->region = g_strdup(dz_yaml_get_text(node, "region"));
    g_ptr_array_add(self->all, outlet);
    if (name == NULL)
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, "an entry without \"outlet\"");
    return name != NULL && check_keys(node, error) && take_paths(outlet, node, error) &&
           take_patterns(outlet, node, error);
}

static const char file[] = "read/outlets.yaml";

/* The list of profiles, as written in the file at `origin`. */
static DzYamlNode *load_list(const DzOptions *options, const char *origin, GError **error)
{
    g_autoptr(GBytes) bytes = dz_data_load(options, file, error);
    if (bytes == NULL)
        return NULL;
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    g_autoptr(GError) malformed = NULL;
    g_autoptr(DzYamlNode) root = dz_yaml_parse(data, length, origin, &malformed);
    gboolean empty = root != NULL && root->kind == DZ_YAML_MAPPING && root->items->len == 0;
    if (root == NULL)
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_DATA, malformed->message);
    else if (root->kind != DZ_YAML_SEQUENCE && !empty)
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA,
                    "%s:%u: a list is wanted, each outlet of which begins with \"- outlet:\"", origin, root->line);
    else
        return g_steal_pointer(&root);
    return NULL;
}

DzOutlets *dz_outlets_new(const DzOptions *options, GError **error)
{
    g_autofree char *origin = dz_data_origin(options, file);
    g_autoptr(DzYamlNode) root = load_list(options, origin, error);
    if (root == NULL)
        return NULL;
    g_autoptr(DzOutlets) self = g_new0(DzOutlets, 1);
    self->all = g_ptr_array_new_with_free_func(free_outlet);
    for (guint i = 0; i < root->items->len; i++) {
        const DzYamlNode *node = g_ptr_array_index(root->items, i);
        if (!take_outlet(self, node, error)) {
            g_prefix_error(error, "%s:%u: ", origin, node->line);
            return NULL;
        }
    }
    return g_steal_pointer(&self);
}

void dz_outlets_free(DzOutlets *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->all);
    g_free(self);
}

/* Whether `address`, an URL without its scheme, lies at or below `domain`. */
static gboolean is_below(const char *address, const char *domain)
{
    gsize host = strcspn(address, "/:?#");
    gsize own_host = strcspn(domain, "/");
    if (own_host > host || g_ascii_strncasecmp(address + host - own_host, domain, own_host) != 0)
        return FALSE;
    if (own_host < host && address[host - own_host - 1] != '.')
        return FALSE;
    return domain[own_host] == '\0' || g_str_has_prefix(address + host, domain + own_host);
}

/* What follows the scheme of an URL, or NULL. */
static const char *address_of(const char *url)
{
    const char *mark = url != NULL ? strstr(url, "://") : NULL;
    return mark != NULL ? mark + strlen("://") : NULL;
}

/* Whether `part`, one or several names of folders or files, stands whole in `path`. */
static gboolean has_part(const char *path, const char *part)
{
    /* Without "./" and a slash at its end. */
    g_autofree char *whole = g_canonicalize_filename(part, "/");
    part = g_path_is_absolute(part) ? whole : whole + 1;
    gsize length = strlen(part);
    for (const char *at = strstr(path, part); at != NULL; at = strstr(at + 1, part))
        if ((at == path || at[-1] == '/') && (at[length] == '/' || at[length] == '\0'))
            return TRUE;
    return FALSE;
}

static const DzOutletRule *find_rule(const DzOptions *options, const char *address, const char *path)
{
    for (guint32 i = 0; i < options->n_outlets; i++) {
        const DzOutletRule *rule = &options->outlets[i];
        if (rule->domain != NULL && (address == NULL || !is_below(address, rule->domain)))
            continue;
        if (rule->path == NULL || has_part(path, rule->path))
            return rule;
    }
    return NULL;
}

const DzOutletRule *dz_outlets_find_by_rule(const DzOptions *options, const char *url, const char *path)
{
    const char *address = address_of(url);
    const DzOutletRule *rule = find_rule(options, address, path);
    if (rule != NULL || options->n_outlets == 0)
        return rule;
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    return find_rule(options, address, absolute);
}

/* Whether the rule is the first that fits one of them. */
static gboolean is_used(const DzOptions *options, const DzOutletRule *rule, const GPtrArray *articles)
{
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        if (dz_outlets_find_by_rule(options, article->url, article->path) == rule)
            return TRUE;
    }
    return FALSE;
}

void dz_outlets_note_unused(const DzOptions *options, const GPtrArray *articles, GPtrArray *notes)
{
    guint nameless = 0;
    for (guint i = 0; i < articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(articles, i);
        nameless += article->skipped == NULL && article->outlet == NULL;
    }
    for (guint32 i = 0; nameless > 0 && i < options->n_outlets; i++) {
        const DzOutletRule *rule = &options->outlets[i];
        if (rule->path != NULL && !is_used(options, rule, articles))
            g_ptr_array_add(notes, g_strdup_printf("outlets: {path: %s, outlet: %s} fits no article; without an outlet "
                                                   "are %u",
                                                   rule->path, rule->outlet, nameless));
    }
}

char *dz_outlets_host_of(const char *url)
{
    const char *address = address_of(url);
    if (address == NULL)
        return NULL;
    if (g_str_has_prefix(address, "www."))
        address += strlen("www.");
    gsize length = strcspn(address, "/:?#");
    return length > 0 ? g_strndup(address, length) : NULL;
}

const char *dz_outlets_region_of(const char *url)
{
    static const char *const countries[][2] = {{".hk", "HK"}, {".tw", "TW"}, {".mo", "MO"}, {".sg", "SG"}};
    g_autofree char *host = dz_outlets_host_of(url);
    for (gsize i = 0; host != NULL && i < G_N_ELEMENTS(countries); i++)
        if (g_str_has_suffix(host, countries[i][0]))
            return countries[i][1];
    return NULL;
}

const DzOutlet *dz_outlets_find_by_url(const DzOutlets *self, const char *url)
{
    const char *address = address_of(url);
    const DzOutlet *best = NULL;
    gsize longest = 0;
    for (guint i = 0; address != NULL && i < self->all->len; i++) {
        const DzOutlet *outlet = g_ptr_array_index(self->all, i);
        for (guint k = 0; k < outlet->domains->len; k++) {
            const char *domain = g_ptr_array_index(outlet->domains, k);
            if (strlen(domain) > longest && is_below(address, domain)) {
                best = outlet;
                longest = strlen(domain);
            }
        }
    }
    return best;
}

const char *dz_outlet_name_in(const DzOutlet *self, const char *script, const char *called)
{
    const char *const shown[] = {self->name, self->traditional, self->latin};
    for (gsize i = 0; i < G_N_ELEMENTS(shown); i++)
        if (shown[i] != NULL && g_strcmp0(shown[i], called) == 0)
            return shown[i];
    if (g_strcmp0(script, "Hant") == 0 && self->traditional != NULL)
        return self->traditional;
    return g_strcmp0(script, "Latn") == 0 && self->latin != NULL ? self->latin : self->name;
}

gboolean dz_outlet_is_called(const DzOutlet *self, const char *name)
{
    const char *const own[] = {self->name, self->traditional, self->latin};
    for (gsize i = 0; i < G_N_ELEMENTS(own); i++)
        if (own[i] != NULL && g_ascii_strcasecmp(own[i], name) == 0)
            return TRUE;
    for (guint i = 0; i < self->names->len; i++)
        if (g_ascii_strcasecmp(g_ptr_array_index(self->names, i), name) == 0)
            return TRUE;
    return FALSE;
}

const DzOutlet *dz_outlets_find_by_name(const DzOutlets *self, const char *name)
{
    for (guint i = 0; name != NULL && i < self->all->len; i++)
        if (dz_outlet_is_called(g_ptr_array_index(self->all, i), name))
            return g_ptr_array_index(self->all, i);
    return NULL;
}
