/* lexica.c -- see lexica.h. */
#include "lexica.h"

#include "data.h"

static gboolean keep_source(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_hash_table_insert(user_data, g_strdup(fields[0]), g_strdup(fields[1]));
    return TRUE;
}

DzLexica *dz_lexica_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzLexica) self = g_new0(DzLexica, 1);
    self->sources = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    if (!dz_data_read(options, "align/sources.tsv", 2, 2, keep_source, self->sources, error))
        return NULL;
    if ((self->counts = dz_counts_load(options, error)) == NULL ||
        (self->sounds = dz_sounds_load(options, error)) == NULL ||
        (self->turns = dz_turns_load(options, error)) == NULL ||
        (self->synonyms = dz_synonyms_load(options, error)) == NULL)
        return NULL;
    return g_steal_pointer(&self);
}

void dz_lexica_free(DzLexica *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->sources);
    dz_words_free(self->counts);
    dz_sounds_free(self->sounds);
    dz_words_free(self->turns);
    dz_synonyms_free(self->synonyms);
    g_free(self);
}
