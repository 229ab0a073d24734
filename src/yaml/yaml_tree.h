/* yaml_tree.h -- bytes -> a tree of strings with line numbers. The only room with libyaml.
 *
 * Every scalar is a string, whatever it looks like: `no` is "no", 2021 is "2021". Aliases, anchors' second use and tags
 * mean nothing here: an alias is refused, so that a small file cannot grow a large tree.
 */
#ifndef DZ_YAML_TREE_H
#define DZ_YAML_TREE_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef enum {
    DZ_YAML_SCALAR,
    DZ_YAML_SEQUENCE,
    DZ_YAML_MAPPING,
} DzYamlKind;

typedef struct DzYamlNode DzYamlNode;

/* Free the root with dz_yaml_free(); all other nodes belong to their parents. Never changed once made. */
struct DzYamlNode {
    DzYamlKind kind;
    guint line;        /* 1 for the first */
    char *text;        /* of a scalar */
    GPtrArray *keys;   /* of a mapping: DzYamlNode *, scalars, as many as items */
    GPtrArray *items;  /* of a mapping or sequence: DzYamlNode * */
    GHashTable *index; /* of a mapping, for dz_yaml_get() */
};

/* Parses the first document of UTF-8 bytes. NULL, with DZ_ERROR_FORMAT or DZ_ERROR_LIMIT and "name:line: " before the
 * message, if it is malformed, holds an alias, a key that is no string, a key twice in one mapping, is nested more than
 * 32 deep or has more than 100,000 nodes. An empty document is an empty mapping. */
DzYamlNode *dz_yaml_parse(const char *bytes, gsize length, const char *name, GError **error);
void dz_yaml_free(DzYamlNode *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzYamlNode, dz_yaml_free)

/* The value of `key` in a mapping; NULL if it is not there, or `self` is no mapping. */
const DzYamlNode *dz_yaml_get(const DzYamlNode *self, const char *key);

/* The same where the value is a scalar that is not empty; else NULL. */
const char *dz_yaml_get_text(const DzYamlNode *self, const char *key);

G_END_DECLS

#endif
