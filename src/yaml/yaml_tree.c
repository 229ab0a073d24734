/* yaml_tree.c -- a tree of strings out of libyaml's events.
 * In:     UTF-8 bytes.
 * Out:    nodes with line numbers, or a GError that names the line.
 * Knows:  how deep and how large a tree may get; the parents still open stand in an array, never on the C stack.
 * Not here: what any key means.
 */
#include "yaml_tree.h"

#include <yaml.h>

enum {
    MAX_DEPTH = 32,
    MAX_NODES = 100000,
};

typedef struct {
    yaml_parser_t parser;
    const char *name;
    GPtrArray *open; /* DzYamlNode *: the collections not yet ended, outermost first; borrowed */
    DzYamlNode *root;
    guint nodes;
} Tree;

void dz_yaml_free(DzYamlNode *self)
{
    if (self == NULL)
        return;
    g_clear_pointer(&self->index, g_hash_table_unref);
    g_clear_pointer(&self->keys, g_ptr_array_unref);
    g_clear_pointer(&self->items, g_ptr_array_unref);
    g_free(self->text);
    g_free(self);
}

static DzYamlNode *new_node(DzYamlKind kind, gsize line)
{
    DzYamlNode *self = g_new0(DzYamlNode, 1);
    self->kind = kind;
    self->line = (guint)line + 1;
    if (kind == DZ_YAML_MAPPING)
        self->index = g_hash_table_new(g_str_hash, g_str_equal);
    if (kind == DZ_YAML_MAPPING)
        self->keys = g_ptr_array_new_with_free_func((GDestroyNotify)dz_yaml_free);
    if (kind != DZ_YAML_SCALAR)
        self->items = g_ptr_array_new_with_free_func((GDestroyNotify)dz_yaml_free);
    return self;
}

static gboolean refuse(const Tree *tree, gsize line, DzError code, const char *why, GError **error)
{
    g_set_error(error, DZ_ERROR, (gint)code, "%s:%" G_GSIZE_FORMAT ": %s", tree->name, line + 1, why);
    return FALSE;
}

static gboolean add_key(const Tree *tree, DzYamlNode *parent, DzYamlNode *key, GError **error)
{
    g_ptr_array_add(parent->keys, key);
    if (key->kind != DZ_YAML_SCALAR)
        return refuse(tree, key->line - 1, DZ_ERROR_FORMAT, "a key is no string", error);
    if (!g_hash_table_insert(parent->index, key->text, GUINT_TO_POINTER(parent->keys->len)))
        return refuse(tree, key->line - 1, DZ_ERROR_FORMAT, "this key stands there twice", error);
    return TRUE;
}

/* Takes `node` whether or not it succeeds. */
static gboolean add(Tree *tree, DzYamlNode *node, GError **error)
{
    DzYamlNode *parent = tree->open->len > 0 ? tree->open->pdata[tree->open->len - 1] : NULL;
    if (parent == NULL)
        tree->root = node;
    else if (parent->kind == DZ_YAML_MAPPING && parent->keys->len == parent->items->len)
        return add_key(tree, parent, node, error);
    else
        g_ptr_array_add(parent->items, node);
    if (++tree->nodes > MAX_NODES || tree->open->len >= MAX_DEPTH)
        return refuse(tree, node->line - 1, DZ_ERROR_LIMIT, "nested too deep, or too many values", error);
    if (node->kind != DZ_YAML_SCALAR)
        g_ptr_array_add(tree->open, node);
    return TRUE;
}

static gboolean add_scalar(Tree *tree, const yaml_event_t *event, GError **error)
{
    DzYamlNode *node = new_node(DZ_YAML_SCALAR, event->start_mark.line);
    node->text = g_strndup((const char *)event->data.scalar.value, event->data.scalar.length);
    return add(tree, node, error);
}

static gboolean take(Tree *tree, const yaml_event_t *event, GError **error)
{
    gsize line = event->start_mark.line;
    switch (event->type) {
    case YAML_SCALAR_EVENT:
        return add_scalar(tree, event, error);
    case YAML_SEQUENCE_START_EVENT:
        return add(tree, new_node(DZ_YAML_SEQUENCE, line), error);
    case YAML_MAPPING_START_EVENT:
        return add(tree, new_node(DZ_YAML_MAPPING, line), error);
    case YAML_ALIAS_EVENT:
        return refuse(tree, line, DZ_ERROR_FORMAT, "aliases (*name) are not read", error);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        g_ptr_array_set_size(tree->open, (gint)tree->open->len - 1);
        return TRUE;
    default:
        return TRUE;
    }
}

/* What is never closed is missed at the end, and to be mended where it begins. */
static gboolean refuse_yaml(const Tree *tree, GError **error)
{
    const yaml_parser_t *parser = &tree->parser;
    const char *problem = parser->problem != NULL ? parser->problem : "not YAML";
    if (g_str_equal(problem, "found character that cannot start any token"))
        problem = "a tab, or one of @ ` %, where none may stand; indent with spaces";
    g_autofree char *whole =
        parser->context != NULL && parser->context_mark.line < parser->problem_mark.line
            ? g_strdup_printf("%s %s that begins in line %zu", problem, parser->context, parser->context_mark.line + 1)
            : g_strdup(problem);
    return refuse(tree, parser->problem_mark.line, DZ_ERROR_FORMAT, whole, error);
}

static gboolean build(Tree *tree, GError **error)
{
    for (gboolean more = TRUE; more;) {
        yaml_event_t event;
        if (!yaml_parser_parse(&tree->parser, &event))
            return refuse_yaml(tree, error);
        more = event.type != YAML_DOCUMENT_END_EVENT && event.type != YAML_STREAM_END_EVENT;
        gboolean taken = take(tree, &event, error);
        yaml_event_delete(&event);
        if (!taken)
            return FALSE;
    }
    return TRUE;
}

/* libyaml says of other encodings "invalid leading UTF-8 octet", without the line. */
static gboolean is_utf8(const Tree *tree, const char *bytes, gsize length, GError **error)
{
    const char *bad = NULL;
    gsize line = 0;
    if (g_utf8_validate(bytes, (gssize)length, &bad))
        return TRUE;
    for (const char *at = bytes; at < bad; at++)
        line += *at == '\n' ? 1 : 0;
    return refuse(tree, line, DZ_ERROR_ENCODING, "not UTF-8 from here on; save the file as UTF-8", error);
}

DzYamlNode *dz_yaml_parse(const char *bytes, gsize length, const char *name, GError **error)
{
    Tree tree = {.name = name};
    if (!is_utf8(&tree, bytes, length, error))
        return NULL;
    if (!yaml_parser_initialize(&tree.parser))
        g_error("libyaml: out of memory");
    tree.open = g_ptr_array_new();
    yaml_parser_set_encoding(&tree.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&tree.parser, (const unsigned char *)bytes, length);
    gboolean built = build(&tree, error);
    yaml_parser_delete(&tree.parser);
    g_ptr_array_unref(tree.open);
    if (!built)
        g_clear_pointer(&tree.root, dz_yaml_free);
    else if (tree.root == NULL)
        tree.root = new_node(DZ_YAML_MAPPING, 0);
    return tree.root;
}

const DzYamlNode *dz_yaml_get(const DzYamlNode *self, const char *key)
{
    if (self == NULL || self->kind != DZ_YAML_MAPPING)
        return NULL;
    guint position = GPOINTER_TO_UINT(g_hash_table_lookup(self->index, key));
    return position > 0 ? g_ptr_array_index(self->items, position - 1) : NULL;
}

const char *dz_yaml_get_text(const DzYamlNode *self, const char *key)
{
    const DzYamlNode *node = dz_yaml_get(self, key);
    return node != NULL && node->kind == DZ_YAML_SCALAR && *node->text != '\0' ? node->text : NULL;
}
