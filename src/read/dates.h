/* dates.h -- dates as news writes them -> ISO 8601. */
#ifndef DZ_DATES_H
#define DZ_DATES_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The first date in `text` as "2021-03-23" or "2021-03-23T06:08:42Z", with the zone it has; "+08:00" is not guessed.
 * NULL for NULL, and if there is none or only a relative one. Free with g_free(). */
char *dz_date_parse(const char *text);

/* Milliseconds since 1970 as ISO 8601 in UTC. */
char *dz_date_from_ms(gint64 ms);

G_END_DECLS

#endif
