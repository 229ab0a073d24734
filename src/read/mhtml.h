/* mhtml.h -- pages saved with all their parts, as MIME messages. The only file with GMime. */
#ifndef DZ_MHTML_H
#define DZ_MHTML_H

#include "source.h"

G_BEGIN_DECLS

/* Once a process, before any other thread uses this room. */
void dz_mhtml_init(void);

gboolean dz_is_mhtml(GBytes *bytes);

/* The message's page: its first part that is HTML, else its first text. NULL and DZ_ERROR_FORMAT if it has none. */
DzSource *dz_mhtml_read(GBytes *bytes, GError **error);

G_END_DECLS

#endif
