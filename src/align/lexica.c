/* lexica.c -- see lexica.h. */
#include "lexica.h"

#include "data.h"

static gboolean keep_source(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_hash_table_insert(user_data, g_strdup(fields[0]), g_strdup(fields[1]));
    return TRUE;
}

static gboolean keep_forms(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_auto(GStrv) forms = g_strsplit(fields[1], "|", -1);
    for (char **form = forms; *form != NULL; form++)
        g_hash_table_insert(user_data, g_strdup(*form), g_strdup(fields[0]));
    return TRUE;
}

static gboolean keep_function_word(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_ptr_array_add(user_data, g_strdup(fields[0]));
    return TRUE;
}

DzLexica *dz_lexica_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzLexica) self = g_new0(DzLexica, 1);
    self->sources = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    self->irregular = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    self->function_words = g_ptr_array_new_with_free_func(g_free);
    if (!dz_data_read(options, "align/sources.tsv", 2, 2, keep_source, self->sources, error) ||
        !dz_data_read(options, "align/irregular.tsv", 2, 2, keep_forms, self->irregular, error) ||
        !dz_data_read(options, "align/function_words.tsv", 1, 1, keep_function_word, self->function_words, error))
        return NULL;
    if ((self->counts = dz_counts_load(options, error)) == NULL ||
        (self->sounds = dz_sounds_load(options, error)) == NULL ||
        (self->romanized = dz_romanized_load(options, error)) == NULL ||
        (self->turns = dz_turns_load(options, error)) == NULL ||
        (self->synonyms = dz_synonyms_load(options, error)) == NULL)
        return NULL;
    return g_steal_pointer(&self);
}

void dz_lexica_free(DzLexica *self)
{
    if (self == NULL)
        return;
    g_ptr_array_unref(self->function_words);
    g_hash_table_unref(self->irregular);
    g_hash_table_unref(self->sources);
    dz_words_free(self->counts);
    dz_sounds_free(self->sounds);
    dz_romanized_free(self->romanized);
    dz_words_free(self->turns);
    dz_synonyms_free(self->synonyms);
    g_free(self);
}
