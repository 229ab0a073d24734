/* cldr.h -- what countries and currencies are called, from ICU's copy of Unicode CLDR. (Its names of languages are no
 * names to look for in running text: 希腊文 stands in 希腊文化, 世界文 in 世界文化.) */
#ifndef DZ_CLDR_H
#define DZ_CLDR_H

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
    DZ_CLDR_REGION,   /* a country or territory of ISO 3166-1 */
    DZ_CLDR_CURRENCY, /* one in use, of ISO 4217 */
} DzCldrKind;

/* One of them under its names; all strings are owned by the record. */
typedef struct {
    DzCldrKind kind;
    char *code; /* as in its standard: US, USD */
    char *hans; /* zh_Hans */
    char *hant; /* zh_Hant: as in Taiwan */
    char *hk;   /* zh_Hant_HK */
    char *en;
} DzCldrName;

/* All that ICU has all four names of; DzCldrName *, owned by the array. */
GPtrArray *dz_cldr_names_new(void);

G_END_DECLS

#endif
