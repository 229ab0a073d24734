/* front.c -- the header of a post.
 * In:     a text that may begin with a header between "---" lines, or "+++" lines.
 * Out:    the article's metadata; where the body begins.
 * Knows:  that a header may be no YAML at all (`title: 習近平: 我們要`), or may never end, and must not cost the
 *         article then.
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

/* "key: value" lines, or others with another mark between; the first of each key stays. */
static GHashTable *read_lines(const char *header, char mark)
{
    GHashTable *fields = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_auto(GStrv) lines = g_strsplit(header, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        char *between = strchr(*line, mark);
        if (between == NULL || g_ascii_isspace(**line))
            continue;
        *between = '\0';
        if (!g_hash_table_contains(fields, g_strchomp(*line)))
            g_hash_table_insert(fields, g_strdup(*line), unquote(g_strstrip(between + 1)));
    }
    return fields;
}

/* -- Where it ends ----------------------------------------------------------------------------------------------- */

static gsize length_of(const char *line)
{
    return strcspn(line, "\r\n");
}

/* The line after `line`; NULL: it is the last. */
static const char *line_after(const char *line)
{
    const char *end = strchr(line, '\n');
    return end != NULL ? end + 1 : NULL;
}

static gboolean is_blank_line(const char *line)
{
    return strspn(line, " \t") == length_of(line);
}

/* Whether `line` is `mark` three times, and nothing more. */
static gboolean is_fence(const char *line, char mark)
{
    return strspn(line, (char[]){mark, '\0'}) == 3 && is_blank_line(line + 3);
}

static gboolean has_key(const char *line, gboolean toml)
{
    gsize key = strcspn(line, toml ? "=\r\n" : ": \r\n");
    return key > 0 && (toml ? line[key] == '=' : line[key] == ':' && strchr(" \t\r\n", line[key + 1]) != NULL);
}

/* Whether a header may have the line: "key: …", one set in, of a list, a comment, or blank. */
static gboolean suits_header(const char *line, gboolean toml)
{
    return has_key(line, toml) || is_blank_line(line) || strchr(toml ? " \t#[" : " \t#-", *line) != NULL;
}

static gboolean ends_header(const char *line, gboolean toml)
{
    return is_fence(line, toml ? '+' : '-') || (!toml && is_fence(line, '.'));
}

/* The fence at or after `line`; NULL: there is none. */
static const char *find_fence(const char *line, gboolean toml)
{
    while (line != NULL && !ends_header(line, toml))
        line = line_after(line);
    return line;
}

/* Where lines end that a header may have: at its fence, at a blank line before another kind of line, or with the text.
 */
static const char *find_last(const char *line, gboolean toml)
{
    const char *last = line;
    for (; line != NULL; line = line_after(line)) {
        if (ends_header(line, toml))
            return line;
        if (!suits_header(line, toml) && is_blank_line(last))
            return last;
        last = line;
    }
    return last + length_of(last);
}

/* -- What it says ------------------------------------------------------------------------------------------------ */

/* Whether YAML would take a part of a value for a comment: "title: 消息 #1" would lose "#1". */
static gboolean loses_text(const char *header)
{
    return strstr(header, " #") != NULL;
}

/* A header longer than the limit: its first lines, as they are. */
static void take_long(const char *header, const DzOptions *options, const DzFields *fields, DzArticle *article)
{
    g_autofree char *known = g_strndup(header, options->max_front_matter_bytes);
    g_autofree char *valid = g_utf8_make_valid(known, -1);
    g_autoptr(GHashTable) lines = read_lines(valid, ':');
    dz_article_note(article, "front matter longer than %u bytes (max_front_matter_bytes): the rest of it was not read",
                    options->max_front_matter_bytes);
    take_all(fields, article, look_up_line, lines);
}

static void take_toml(const char *header, const DzFields *fields, DzArticle *article)
{
    g_autoptr(GHashTable) lines = read_lines(header, '=');
    dz_article_note(article, "line 1: front matter in TOML is read line by line; YAML between \"---\" is read in full");
    take_all(fields, article, look_up_line, lines);
}

static void take_yaml(const char *header, const DzFields *fields, DzArticle *article)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzYamlNode) root = dz_yaml_parse(header, strlen(header), "front matter", &error);
    g_autoptr(GHashTable) lines = read_lines(header, ':');
    if (root == NULL)
        dz_article_note(article, "%s; read line by line", error->message);
    if (root == NULL || loses_text(header))
        take_all(fields, article, look_up_line, lines);
    if (root != NULL)
        take_all(fields, article, look_up_yaml, root);
}

/* A value in quotation marks may go on behind a blank line. */
static gboolean is_yaml(const char *begin, const char *end, const DzOptions *options)
{
    if ((gsize)(end - begin) > options->max_front_matter_bytes)
        return FALSE;
    g_autoptr(DzYamlNode) root = dz_yaml_parse(begin, (gsize)(end - begin), "front matter", NULL);
    return root != NULL && root->kind == DZ_YAML_MAPPING;
}

/* Where the header ends whose first line is `first`, with a note where nothing says so; NULL: it is none. */
static const char *find_end(const char *first, gboolean toml, const DzOptions *options, DzArticle *article)
{
    const char *fence = find_fence(first, toml);
    const char *last = find_last(first, toml);
    if (last == fence || (fence != NULL && !toml && is_yaml(first, fence, options)))
        return fence;
    if (!has_key(first, toml)) /* a rule above a text */
        return NULL;
    dz_article_note(article, "line 1: the front matter that begins here is not closed; put \"%s\" behind it",
                    toml ? "+++" : "---");
    return last;
}

const char *dz_front_take(const char *text, const DzOptions *options, const DzFields *fields, DzArticle *article)
{
    gboolean toml = *text == '+';
    const char *first = is_fence(text, toml ? '+' : '-') ? line_after(text) : NULL;
    const char *end = first != NULL && (suits_header(first, toml) || ends_header(first, toml))
                          ? find_end(first, toml, options, article)
                          : NULL;
    if (end == NULL)
        return text;
    /* From the end of the first line on, so that a line of YAML has its number in the file. */
    g_autofree char *header = g_strndup(first - 1, (gsize)(end - first) + 1);
    if ((gsize)(end - text) > options->max_front_matter_bytes)
        take_long(header, options, fields, article);
    else
        (toml ? take_toml : take_yaml)(header, fields, article);
    const char *body = line_after(end);
    return body != NULL ? body : end + strlen(end);
}
