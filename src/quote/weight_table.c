/* weight_table.c -- see weight_table.h.
 * In:     a TSV file: name, two numbers, why.
 * Out:    the numbers, by name.
 */
#include "weight_table.h"

#include "data.h"

enum { FIELDS = DZ_WEIGHT_COLUMNS + 2 };

typedef struct {
    const char *const *names;
    DzWeights *weights;
    gboolean *known; /* of each name */
} Reader;

static gboolean add_line(char **fields, gpointer user_data, GError **error)
{
    Reader *self = user_data;
    guint i = 0;
    while (i < self->weights->n && !g_str_equal(self->names[i], fields[0]))
        i++;
    if (i == self->weights->n) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is not known here", fields[0]);
        return FALSE;
    }
    self->known[i] = TRUE;
    for (guint k = 0; k < DZ_WEIGHT_COLUMNS; k++)
        if (!dz_tsv_read_number(fields[k + 1], &self->weights->of[i][k], error))
            return FALSE;
    return TRUE;
}

DzWeights *dz_weights_new(const DzOptions *options, const char *file, const char *const *names, guint n, GError **error)
{
    g_autoptr(DzWeights) self = g_malloc0(sizeof *self + n * sizeof *self->of);
    g_autofree gboolean *known = g_new0(gboolean, n);
    self->n = n;
    Reader reader = {names, self, known};
    if (!dz_data_read(options, file, FIELDS, FIELDS, add_line, &reader, error))
        return NULL;
    for (guint i = 0; i < n; i++) {
        if (known[i])
            continue;
        g_autofree char *origin = dz_data_origin(options, file);
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: \"%s\" is missing", origin, names[i]);
        return NULL;
    }
    return g_steal_pointer(&self);
}
