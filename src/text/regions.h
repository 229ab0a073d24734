/* regions.h -- what the countries and territories of the world are called, from ICU's copy of Unicode CLDR. */
#ifndef DZ_REGIONS_H
#define DZ_REGIONS_H

#include <glib.h>

G_BEGIN_DECLS

/* One region under its names; all owned by the record. */
typedef struct {
    char *code; /* ISO 3166-1, two capital letters */
    char *hans; /* zh_Hans */
    char *hant; /* zh_Hant: as in Taiwan */
    char *hk;   /* zh_Hant_HK */
    char *en;
} DzRegion;

/* Every region ISO 3166-1 lists that ICU has a Chinese name for; DzRegion *, owned by the array. */
GPtrArray *dz_regions_new(void);

G_END_DECLS

#endif
