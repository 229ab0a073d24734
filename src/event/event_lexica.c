/* event_lexica.c -- see event_lexica.h. */
#include "event_lexica.h"

#include "data.h"
#include "digest.h"

static gboolean keep_particle(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_hash_table_add(user_data, GUINT_TO_POINTER(g_utf8_get_char(fields[0])));
    return TRUE;
}

DzEventLexica *dz_event_lexica_load(const DzOptions *options, GError **error)
{
    g_autoptr(DzEventLexica) self = g_new0(DzEventLexica, 1);
    self->particles = g_hash_table_new(NULL, NULL);
    if (!dz_data_read(options, "event/particles.tsv", 1, 1, keep_particle, self->particles, error) ||
        (self->frequencies = dz_frequencies_new(options, error)) == NULL ||
        (self->digests = dz_digests_load(options, error)) == NULL)
        return NULL;
    return g_steal_pointer(&self);
}

void dz_event_lexica_free(DzEventLexica *self)
{
    if (self == NULL)
        return;
    g_hash_table_unref(self->particles);
    dz_frequencies_free(self->frequencies);
    dz_words_free(self->digests);
    g_free(self);
}
