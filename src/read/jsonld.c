/* jsonld.c -- schema.org articles in JSON-LD.
 * In:     the text of a <script type="application/ld+json">.
 * Out:    what its article says of itself.
 * Knows:  that the article may stand in an array or in "@graph", that names are strings, objects or arrays of either,
 *         and that sites write line ends into strings, which JSON forbids.
 * Not here: which source of metadata to believe (meta.c).
 */
#include "jsonld.h"

#include "draft.h"

#include <jansson.h>
#include <string.h>

enum { MAX_NAMES = 8 };

void dz_jsonld_free(DzJsonLd *self)
{
    if (self == NULL)
        return;
    char *strings[] = {self->headline, self->published, self->author, self->publisher,
                       self->provider, self->url,       self->body};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        g_free(strings[i]);
    g_free(self);
}

static gboolean is_article_type(const json_t *type)
{
    const char *name = json_string_value(type);
    return name != NULL &&
           (g_str_has_suffix(name, "Article") || g_str_has_suffix(name, "BlogPosting") || g_str_equal(name, "Report"));
}

static gboolean is_article(const json_t *object)
{
    const json_t *type = json_object_get(object, "@type");
    if (!json_is_array(type))
        return is_article_type(type);
    for (size_t i = 0; i < json_array_size(type); i++)
        if (is_article_type(json_array_get(type, i)))
            return TRUE;
    return FALSE;
}

/* Objects stand at the top, in an array, or in "@graph"; nothing deeper is looked for. */
static const json_t *find_article(const json_t *value, guint levels)
{
    if (json_is_object(value) && is_article(value))
        return value;
    const json_t *list = json_is_object(value) ? json_object_get(value, "@graph") : value;
    for (size_t i = 0; levels > 0 && i < json_array_size(list); i++) {
        const json_t *found = find_article(json_array_get(list, i), levels - 1);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static char *string_at(const json_t *object, const char *key)
{
    return dz_fold_text(json_string_value(json_object_get(object, key)));
}

/* The name of one person or organisation: a string, or an object with a name. */
static char *single_name(const json_t *value)
{
    return dz_fold_text(json_string_value(json_is_object(value) ? json_object_get(value, "name") : value));
}

/* Several names are joined by 、. */
static char *name_of(const json_t *value)
{
    if (!json_is_array(value))
        return single_name(value);
    GString *all = g_string_new(NULL);
    for (size_t i = 0; i < json_array_size(value) && i < MAX_NAMES; i++) {
        g_autofree char *name = single_name(json_array_get(value, i));
        if (name != NULL)
            g_string_append_printf(all, "%s%s", all->len > 0 ? "、" : "", name);
    }
    return g_string_free(all, all->len == 0);
}

static char *url_of(const json_t *object)
{
    const json_t *page = json_object_get(object, "mainEntityOfPage");
    char *url = json_is_object(page) ? string_at(page, "@id") : dz_fold_text(json_string_value(page));
    if (url == NULL || strstr(url, "://") == NULL) {
        g_free(url);
        url = string_at(object, "url");
    }
    return url;
}

/* A copy in which a line end is a space, so that strings that run over lines can be read. */
static char *without_lines(const char *script)
{
    char *copy = g_strdup(script);
    for (char *at = copy; *at != '\0'; at++)
        if ((guchar)*at < 0x20)
            *at = ' ';
    return copy;
}

DzJsonLd *dz_jsonld_read(const char *script)
{
    if (script == NULL)
        return NULL;
    g_autofree char *clean = without_lines(script);
    json_t *root = json_loads(clean, JSON_DISABLE_EOF_CHECK, NULL);
    const json_t *article = find_article(root, 3);
    DzJsonLd *self = NULL;
    if (article != NULL) {
        self = g_new0(DzJsonLd, 1);
        self->headline = string_at(article, "headline");
        if (self->headline == NULL)
            self->headline = string_at(article, "name");
        self->published = string_at(article, "datePublished");
        self->author = name_of(json_object_get(article, "author"));
        self->publisher = name_of(json_object_get(article, "publisher"));
        self->provider = name_of(json_object_get(article, "provider"));
        self->url = url_of(article);
        self->body = g_strdup(json_string_value(json_object_get(article, "articleBody")));
    }
    json_decref(root);
    return self;
}
