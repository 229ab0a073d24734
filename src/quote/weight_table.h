/* weight_table.h -- a data file that says how much each of a room's features or clues counts. */
#ifndef DZ_WEIGHT_TABLE_H
#define DZ_WEIGHT_TABLE_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* Numbers a name has in such a file; a fourth column says why. */
#define DZ_WEIGHT_COLUMNS 2

/* Reads `file`: a line for each of the `n` names, in any order. `weights` gets DZ_WEIGHT_COLUMNS numbers a name, in the
 * order of `names`. FALSE and DZ_ERROR_DATA if the file is unusable, has another name, or lacks one. */
gboolean dz_weight_table_read(const DzOptions *options, const char *file, const char *const *names, guint n,
                              double (*weights)[DZ_WEIGHT_COLUMNS], GError **error);

G_END_DECLS

#endif
