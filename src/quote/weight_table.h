/* weight_table.h -- a data file that says how much each of a room's features or clues counts. */
#ifndef DZ_WEIGHT_TABLE_H
#define DZ_WEIGHT_TABLE_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* Numbers a name has in such a file; a fourth column says why. */
#define DZ_WEIGHT_COLUMNS 2

/* The numbers of each name. Never changed once made. */
typedef struct {
    guint n;
    double of[][DZ_WEIGHT_COLUMNS]; /* `n` of them, in the order of the names */
} DzWeights;

/* Reads `file`: a line for each of the `n` names, in any order. NULL and DZ_ERROR_DATA if the file is unusable, has
 * another name, or lacks one. Free with g_free(). */
DzWeights *dz_weights_new(const DzOptions *options, const char *file, const char *const *names, guint n,
                          GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzWeights, g_free)

G_END_DECLS

#endif
