/* corrections_file.c -- see corrections_file.h.
 * In:     YAML.
 * Out:    corrections.
 * Not here: applying them (corrections_quotations.c, event/, align/), and saying which could not be applied
 *         (corrections_stale.c).
 */
#include "corrections_file.h"

#include "data.h"
#include "yaml_tree.h"

#define KEYS "a place has article and words, a speaker's also speaker"

/* What misleads YAML in words that were copied, and in keys typed in Chinese. */
#define MARKS_HINT "words with , : or # want \"\" around them, and after a key stands \": \", not \"：\""

typedef struct {
    const char *key;
    DzCorrectionKind kind;
} Section;

static const Section sections[] = {
    {"same_utterance", DZ_CORRECTION_SAME_UTTERANCE},
    {"other_utterance", DZ_CORRECTION_OTHER_UTTERANCE},
    {"speaker", DZ_CORRECTION_SPEAKER},
    {"same_event", DZ_CORRECTION_SAME_EVENT},
    {"other_event", DZ_CORRECTION_OTHER_EVENT},
};

static const Section *section_called(const char *key)
{
    for (gsize i = 0; i < G_N_ELEMENTS(sections); i++)
        if (g_str_equal(sections[i].key, key))
            return &sections[i];
    return NULL;
}

static gboolean refuse(const DzCorrections *self, guint line, const char *what, GError **error)
{
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "%s:%u: %s", self->path, line, what);
    return FALSE;
}

/* A misspelt key would be taken for one that was left out. */
static gboolean check_keys(DzCorrections *self, const DzCorrection *correction, const DzYamlNode *node, GError **error)
{
    for (guint i = 0; i < node->keys->len; i++) {
        const DzYamlNode *key = g_ptr_array_index(node->keys, i);
        gboolean known = g_str_equal(key->text, "article") || g_str_equal(key->text, "words") ||
                         (correction->kind == DZ_CORRECTION_SPEAKER && g_str_equal(key->text, "speaker"));
        if (known)
            continue;
        g_autofree char *what = g_strdup_printf("unknown key \"%s\"; " KEYS "; " MARKS_HINT, key->text);
        return refuse(self, key->line, what, error);
    }
    return TRUE;
}

static gboolean read_article(DzCorrections *self, DzCorrection *correction, const DzYamlNode *node, GError **error)
{
    if (node->kind != DZ_YAML_SCALAR || *node->text == '\0')
        return refuse(self, node->line, "an article is wanted here: its path, URL or SHA-256", error);
    dz_correction_add_place(correction, node->text, NULL);
    return TRUE;
}

static gboolean read_passage(DzCorrections *self, DzCorrection *correction, const DzYamlNode *node, GError **error)
{
    if (node->kind == DZ_YAML_MAPPING && !check_keys(self, correction, node, error))
        return FALSE;
    const char *article = dz_yaml_get_text(node, "article");
    const char *words = dz_yaml_get_text(node, "words");
    if (article == NULL || words == NULL)
        return refuse(self, node->line, "\"article\" and \"words\" are wanted here", error);
    dz_correction_add_place(correction, article, words);
    return TRUE;
}

static gboolean read_place(DzCorrections *self, DzCorrection *correction, const DzYamlNode *node, GError **error)
{
    return dz_correction_is_about_events(correction) ? read_article(self, correction, node, error)
                                                     : read_passage(self, correction, node, error);
}

static gboolean read_correction(DzCorrections *self, const Section *section, const DzYamlNode *node, GError **error)
{
    DzCorrection *correction = dz_corrections_add(self, section->kind, node->line);
    if (section->kind == DZ_CORRECTION_SPEAKER) {
        correction->speaker = g_strdup(dz_yaml_get_text(node, "speaker"));
        return read_place(self, correction, node, error);
    }
    if (node->kind != DZ_YAML_SEQUENCE || node->items->len < 2)
        return refuse(self, node->line, "a list of two or more is wanted here", error);
    for (guint i = 0; i < node->items->len; i++)
        if (!read_place(self, correction, g_ptr_array_index(node->items, i), error))
            return FALSE;
    return TRUE;
}

static gboolean read_section(DzCorrections *self, const DzYamlNode *key, const DzYamlNode *value, GError **error)
{
    const Section *section = section_called(key->text);
    if (section == NULL)
        return refuse(self, key->line,
                      "unknown section; there are same_utterance, other_utterance, speaker, same_event, other_event",
                      error);
    if (value->kind == DZ_YAML_SCALAR && *value->text == '\0')
        return TRUE;
    if (value->kind != DZ_YAML_SEQUENCE)
        return refuse(self, value->line, "a list of corrections is wanted here", error);
    for (guint i = 0; i < value->items->len; i++)
        if (!read_correction(self, section, g_ptr_array_index(value->items, i), error))
            return FALSE;
    return TRUE;
}

DzCorrections *dz_corrections_parse(const char *bytes, gsize length, const char *path, GError **error)
{
    g_autoptr(GError) inner = NULL;
    g_autoptr(DzYamlNode) root = dz_yaml_parse(bytes, length, path, &inner);
    if (root == NULL) {
        gboolean marks = g_error_matches(inner, DZ_ERROR, DZ_ERROR_FORMAT);
        g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "%s%s", inner->message, marks ? "; " MARKS_HINT : "");
        return NULL;
    }
    g_autoptr(DzCorrections) self = dz_corrections_new(path);
    if (root->kind != DZ_YAML_MAPPING) {
        refuse(self, root->line, "sections are wanted here: same_event: and so on", error);
        return NULL;
    }
    for (guint i = 0; i < root->items->len; i++)
        if (!read_section(self, g_ptr_array_index(root->keys, i), g_ptr_array_index(root->items, i), error))
            return NULL;
    return g_steal_pointer(&self);
}

DzCorrections *dz_corrections_read(const char *path, GError **error)
{
    g_autoptr(GBytes) bytes = dz_file_load(path, DZ_ERROR_CONFIG, error);
    if (bytes == NULL)
        return NULL;
    gsize length = 0;
    const char *contents = g_bytes_get_data(bytes, &length);
    return dz_corrections_parse(contents, length, path, error);
}
