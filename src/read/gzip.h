/* gzip.h -- gzip, as one member or many. */
#ifndef DZ_GZIP_H
#define DZ_GZIP_H

#include <duizhao/base.h>

G_BEGIN_DECLS

gboolean dz_is_gzip(GBytes *bytes);

/* Expands to at most `limit` bytes: DZ_ERROR_LIMIT beyond, DZ_ERROR_FORMAT if not one byte can be expanded. A stream
 * that is damaged or cut gives what comes before; then `*damaged` is TRUE. */
GBytes *dz_gzip_expand(GBytes *bytes, guint64 limit, gboolean *damaged, GError **error);

G_END_DECLS

#endif
