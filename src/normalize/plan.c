/* plan.c -- see plan.h.
 * In:     a configuration (JSON), its text dictionaries, and the texts of compiled ones that were built in.
 * Out:    steps.
 * Knows:  where OpenCC looks for a dictionary, and which configurations our steps repeat exactly.
 *
 * OpenCC cuts a text into segments, a key of the segmentation dictionaries being one and what lies between them
 * another, and then sends every segment through each group of the chain. Where the groups first in the chain are the
 * segmenting dictionaries followed by such as hold single characters only, segmenting and the first conversion find the
 * same keys at the same places, and are one step. All of OpenCC's own configurations between Simplified and
 * Traditional that go through no variants first (t2s, s2t, s2hk, s2tw), and all of ours, are of this form.
 */
#include "plan.h"

#include <gio/gio.h>
#include <jansson.h>
#include <string.h>

#define BUILT_IN "/duizhao/opencc/"
#define MAX_DEPTH 8

/* A dictionary as a configuration names it. */
typedef struct {
    const char *type;
    const char *file;
} Source;

/* The dictionaries below a "dict" of a configuration, groups within groups laid out in their order. */
static gboolean list_sources(const json_t *dict, guint depth, GArray *sources)
{
    Source source = {json_string_value(json_object_get(dict, "type")),
                     json_string_value(json_object_get(dict, "file"))};
    if (source.type == NULL || depth > MAX_DEPTH)
        return FALSE;
    if (!g_str_equal(source.type, "group")) {
        g_array_append_val(sources, source);
        return source.file != NULL;
    }
    const json_t *members = json_object_get(dict, "dicts");
    for (gsize i = 0; i < json_array_size(members); i++)
        if (!list_sources(json_array_get(members, i), depth + 1, sources))
            return FALSE;
    return TRUE;
}

static GBytes *read_bytes(const char *path)
{
    char *contents = NULL;
    gsize length = 0;
    return g_file_get_contents(path, &contents, &length, NULL) ? g_bytes_new_take(contents, length) : NULL;
}

/* The file OpenCC would take: beside the configuration, else among OpenCC's own. OpenCC would look into the working
 * directory first; a dictionary that happens to lie among somebody's articles must not change what they become. */
static GBytes *find_file(const char *file, const char *folder)
{
    GBytes *bytes = NULL;
    const char *const folders[] = {folder, DZ_OPENCC_DATA_DIR};
    for (gsize i = 0; bytes == NULL && i < G_N_ELEMENTS(folders); i++) {
        g_autofree char *path = g_build_filename(folders[i], file, NULL);
        bytes = read_bytes(path);
    }
    return bytes;
}

/* The text of the compiled dictionary `bytes`, if that very file was built in: the text's first line is its checksum.
 */
static GBytes *text_of_compiled(const char *file, GBytes *bytes)
{
    g_autofree char *name = g_strconcat(BUILT_IN, file, ".txt", NULL);
    g_autoptr(GBytes) text = g_resources_lookup_data(name, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
    g_autofree char *sum = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
    gsize length = 0;
    const char *data = text != NULL ? g_bytes_get_data(text, &length) : "";
    gsize first = strlen(sum) + 1;
    if (length < first || strncmp(data, sum, first - 1) != 0)
        return NULL;
    return g_bytes_new_from_bytes(text, first, length - first);
}

static DzDictionary *load_dictionary(const Source *source, const char *folder, char **why)
{
    g_autoptr(GBytes) bytes = find_file(source->file, folder);
    g_autoptr(GBytes) text = NULL;
    if (bytes != NULL && g_str_equal(source->type, "text"))
        text = g_bytes_ref(bytes);
    else if (bytes != NULL && g_str_equal(source->type, "ocd2"))
        text = text_of_compiled(source->file, bytes);
    g_autoptr(GError) error = NULL;
    DzDictionary *dictionary = text != NULL ? dz_dictionary_new(text, source->file, &error) : NULL;
    if (dictionary == NULL)
        *why = error != NULL ? g_strdup(error->message) : g_strdup_printf("%s is not the one built in", source->file);
    return dictionary;
}

static GPtrArray *load_dictionaries(const GArray *sources, const char *folder, char **why)
{
    g_autoptr(GPtrArray) dictionaries = g_ptr_array_new_with_free_func((GDestroyNotify)dz_dictionary_free);
    for (guint i = 0; i < sources->len; i++) {
        DzDictionary *dictionary = load_dictionary(&g_array_index(sources, Source, i), folder, why);
        if (dictionary == NULL)
            return NULL;
        g_ptr_array_add(dictionaries, dictionary);
    }
    return g_steal_pointer(&dictionaries);
}

static gboolean begins_with(const GArray *sources, const GArray *first)
{
    for (guint i = 0; i < first->len; i++)
        if (i >= sources->len ||
            strcmp(g_array_index(sources, Source, i).file, g_array_index(first, Source, i).file) != 0)
            return FALSE;
    return TRUE;
}

/* One link of the chain. `segmenting` are the dictionaries that cut segments, empty but for the first link. */
static DzStep *new_step(const json_t *dict, const GArray *segmenting, const char *folder, char **why)
{
    g_autoptr(GArray) sources = g_array_new(FALSE, FALSE, sizeof(Source));
    if (!list_sources(dict, 0, sources) || !begins_with(sources, segmenting)) {
        *why = g_strdup("the first conversion does not begin with the dictionaries that segment");
        return NULL;
    }
    g_autoptr(GPtrArray) dictionaries = load_dictionaries(sources, folder, why);
    if (dictionaries == NULL)
        return NULL;
    g_autoptr(DzStep) step = dz_step_new(dictionaries, segmenting->len);
    if (segmenting->len == 0 || !dz_step_has_phrases(step, segmenting->len))
        return g_steal_pointer(&step);
    *why = g_strdup("a phrase of the first conversion may run over the end of a segment");
    return NULL;
}

static gboolean add_steps(const json_t *chain, GArray *segmenting, const char *folder, GPtrArray *steps, char **why)
{
    for (gsize i = 0; i < json_array_size(chain); i++) {
        DzStep *step = new_step(json_object_get(json_array_get(chain, i), "dict"), segmenting, folder, why);
        if (step == NULL)
            return FALSE;
        g_ptr_array_add(steps, step);
        g_array_set_size(segmenting, 0);
    }
    return steps->len > 0;
}

static GPtrArray *plan_of(const json_t *root, const char *folder, char **why)
{
    const json_t *segmentation = json_object_get(root, "segmentation");
    const char *type = json_string_value(json_object_get(segmentation, "type"));
    g_autoptr(GArray) segmenting = g_array_new(FALSE, FALSE, sizeof(Source));
    g_autoptr(GPtrArray) steps = g_ptr_array_new_with_free_func((GDestroyNotify)dz_step_free);
    if (type != NULL && g_str_equal(type, "mmseg") &&
        list_sources(json_object_get(segmentation, "dict"), 0, segmenting) && segmenting->len > 0 &&
        add_steps(json_object_get(root, "conversion_chain"), segmenting, folder, steps, why))
        return g_steal_pointer(&steps);
    if (*why == NULL)
        *why = g_strdup("it is not a segmentation by mmseg and a chain of dictionaries");
    return NULL;
}

GPtrArray *dz_plan_new(const char *path, char **why)
{
    *why = NULL;
    g_autofree char *folder = g_path_get_dirname(path);
    json_t *root = json_load_file(path, 0, NULL);
    GPtrArray *steps = root != NULL ? plan_of(root, folder, why) : NULL;
    if (root == NULL)
        *why = g_strdup("it is no JSON");
    json_decref(root);
    return steps;
}
