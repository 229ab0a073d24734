/* weight_table.c -- see weight_table.h.
 * In:     a TSV file: name, two numbers, why.
 * Out:    the numbers, by name.
 */
#include "weight_table.h"

#include "data.h"

enum { FIELDS = DZ_WEIGHT_COLUMNS + 2 };

typedef struct {
    const char *const *names;
    guint n;
    double (*weights)[DZ_WEIGHT_COLUMNS];
    gboolean *known;
} Table;

static gboolean add_line(char **fields, gpointer user_data, GError **error)
{
    Table *self = user_data;
    guint i = 0;
    while (i < self->n && !g_str_equal(self->names[i], fields[0]))
        i++;
    if (i == self->n) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is not known here", fields[0]);
        return FALSE;
    }
    self->known[i] = TRUE;
    for (guint k = 0; k < DZ_WEIGHT_COLUMNS; k++)
        if (!dz_tsv_read_number(fields[k + 1], &self->weights[i][k], error))
            return FALSE;
    return TRUE;
}

gboolean dz_weight_table_read(const DzOptions *options, const char *file, const char *const *names, guint n,
                              double (*weights)[DZ_WEIGHT_COLUMNS], GError **error)
{
    g_autofree gboolean *known = g_new0(gboolean, n);
    Table table = {names, n, weights, known};
    if (!dz_data_read(options, file, FIELDS, FIELDS, add_line, &table, error))
        return FALSE;
    for (guint i = 0; i < n; i++) {
        if (known[i])
            continue;
        g_autofree char *origin = dz_data_origin(options, file);
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: \"%s\" is missing", origin, names[i]);
        return FALSE;
    }
    return TRUE;
}
