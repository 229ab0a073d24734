/* warc.h -- web archives: the pages among the records of a WARC file. */
#ifndef DZ_WARC_H
#define DZ_WARC_H

#include "source.h"

G_BEGIN_DECLS

gboolean dz_is_warc(GBytes *bytes);

/* Every response or resource of the archive that is HTML or plain text and was found (status 200), in order; bodies
 * expand to `limit` bytes each at most. `*n_other` counts the other records of content. */
GPtrArray *dz_warc_read(GBytes *bytes, guint64 limit, guint *n_other);

G_END_DECLS

#endif
