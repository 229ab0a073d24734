/* dates.h -- dates as news writes them -> ISO 8601. */
#ifndef DZ_DATES_H
#define DZ_DATES_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The first date in `text` as "2021-03-23", "2021-03-23T18:15:00" or "2021-03-23T06:08:42Z": with a time and a zone
 * where they are written. Years of the Republic of China (民國110年) are converted. NULL for NULL, and if there is
 * none, or only a relative one (3小时前). Free with g_free(). */
char *dz_date_parse(const char *text);

/* Whether a date has a time of day and no zone. FALSE for NULL. */
gboolean dz_date_lacks_zone(const char *iso);

/* The moment `utc` ("…Z" or "…+00:00") in the zone of a page that shows it as `shown`, a date and time without zone; a
 * copy of `utc` where the two are no whole quarters of an hour, at most 14 hours, apart. */
char *dz_date_localize(const char *utc, const char *shown);

/* Milliseconds since 1970 as ISO 8601 in UTC. */
char *dz_date_from_ms(gint64 ms);

/* The date in an address: /2021/03/23/, /20210323/, /2021-03/23/. NULL if there is none. */
char *dz_date_from_url(const char *url);

/* The date that ends a dispatch of Taiwan's agency: 1090922. NULL if there is none. */
char *dz_date_from_signature(const char *signature);

G_END_DECLS

#endif
