/* front.c -- the YAML header of a post.
 * In:     a text that may begin with a header between "---" lines.
 * Out:    the article's metadata; where the body begins.
 * Knows:  that a header may be no YAML at all (`title: 習近平: 我們要`) and must not cost the article then.
 * Not here: YAML itself (yaml/), which keys archives use for what (fields.c).
 */
#include "front.h"

#include "yaml_tree.h"

#include <string.h>

typedef const char *(*LookUpFunc)(gconstpointer header, const char *key);

typedef struct {
    DzArticle *article;
    LookUpFunc look_up;
    gconstpointer header;
} Taking;

/* Takes the value of a name, unless a better one had one. */
static void take(DzField field, const char *name, gpointer user_data)
{
    const Taking *self = user_data;
    dz_fields_set(self->article, field, self->look_up(self->header, name));
}

static void take_all(const DzFields *fields, DzArticle *article, LookUpFunc look_up, gconstpointer header)
{
    Taking taking = {article, look_up, header};
    dz_fields_each(fields, DZ_DOOR_FRONT, take, &taking);
}

static const char *look_up_yaml(gconstpointer header, const char *key)
{
    const DzYamlNode *node = dz_yaml_get(header, key);
    if (node != NULL && node->kind == DZ_YAML_SEQUENCE && node->items->len > 0)
        node = g_ptr_array_index(node->items, 0);
    return node != NULL && node->kind == DZ_YAML_SCALAR ? node->text : NULL;
}

static const char *look_up_line(gconstpointer header, const char *key)
{
    return g_hash_table_lookup((GHashTable *)(guintptr)header, key);
}

/* Without the quotation marks around it, if it has both. */
static char *unquote(const char *value)
{
    gsize length = strlen(value);
    gboolean quoted = length >= 2 && strchr("\"'", *value) != NULL && value[length - 1] == *value;
    return quoted ? g_strndup(value + 1, length - 2) : g_strdup(value);
}

/* "key: value" lines; the first of each key stays. */
static GHashTable *read_lines(const char *header)
{
    GHashTable *fields = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_auto(GStrv) lines = g_strsplit(header, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        char *colon = strchr(*line, ':');
        if (colon == NULL || g_ascii_isspace(**line))
            continue;
        *colon = '\0';
        if (!g_hash_table_contains(fields, *line))
            g_hash_table_insert(fields, g_strdup(*line), unquote(g_strstrip(colon + 1)));
    }
    return fields;
}

/* The end of the header: the line "---" or "..." at or after `text`; NULL if there is none. */
static const char *find_end(const char *text)
{
    const char *line = text;
    while (line != NULL) {
        gsize length = strcspn(line, "\r\n");
        if (length >= 3 && (strncmp(line, "---", 3) == 0 || strncmp(line, "...", 3) == 0) &&
            strspn(line + 3, " \t") == length - 3)
            return line;
        line = strchr(line, '\n');
        line = line != NULL ? line + 1 : NULL;
    }
    return NULL;
}

/* A line that begins in the middle of a value makes YAML of what is none: "title: 消息 #1" would lose "#1". */
static gboolean loses_text(const char *header)
{
    return strstr(header, " #") != NULL;
}

/* A header longer than the limit: its first lines, as they are. */
static void take_long(const char *header, const DzOptions *options, const DzFields *fields, DzArticle *article)
{
    g_autofree char *known = g_strndup(header, options->max_front_matter_bytes);
    g_autofree char *valid = g_utf8_make_valid(known, -1);
    g_autoptr(GHashTable) lines = read_lines(valid);
    dz_article_note(article, "front matter longer than %u bytes (max_front_matter_bytes): the rest of it was not read",
                    options->max_front_matter_bytes);
    take_all(fields, article, look_up_line, lines);
}

static void take_header(const char *header, const DzFields *fields, DzArticle *article)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzYamlNode) root = dz_yaml_parse(header, strlen(header), "front matter", &error);
    g_autoptr(GHashTable) lines = read_lines(header);
    if (root == NULL)
        dz_article_note(article, "%s; read line by line", error->message);
    if (root == NULL || loses_text(header))
        take_all(fields, article, look_up_line, lines);
    if (root != NULL)
        take_all(fields, article, look_up_yaml, root);
}

/* Whether the first line is "key: …": a rule may stand before a text too, and another at its end. */
static gboolean begins_with_key(const char *header)
{
    gsize key = strcspn(header, ":\n ");
    return key > 0 && header[key] == ':';
}

const char *dz_front_take(const char *text, const DzOptions *options, const DzFields *fields, DzArticle *article)
{
    gsize opening = strspn(text, "-");
    gsize first = opening + strspn(text + opening, " \t\r");
    const char *end = opening == 3 && text[first] == '\n' ? find_end(text + first) : NULL;
    if (end == NULL)
        return text;
    const char *begin = text + first + 1;
    gboolean within = (gsize)(end - text) <= options->max_front_matter_bytes;
    if (!within && !begins_with_key(begin))
        return text;
    g_autofree char *header = g_strndup(begin, (gsize)(end - begin));
    if (within)
        take_header(header, fields, article);
    else
        take_long(header, options, fields, article);
    const char *body = strchr(end, '\n');
    return body != NULL ? body + 1 : end + strlen(end);
}
