/* output.h -- how a report reaches the disk. */
#ifndef DZ_OUTPUT_H
#define DZ_OUTPUT_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* Replaces the file at `path` with `bytes`, whole or not at all. What is there and is no regular file (a pipe, a
 * terminal, /dev/null) is written to instead of replaced. DZ_ERROR_IO if that fails. */
gboolean dz_output_write(const char *path, GBytes *bytes, GError **error);

G_END_DECLS

#endif
