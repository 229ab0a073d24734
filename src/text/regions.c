/* regions.c -- see regions.h. */
#include "regions.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define NAME_CAPACITY 128

static void free_region(gpointer data)
{
    DzRegion *region = data;
    g_free(region->code);
    g_free(region->hans);
    g_free(region->hant);
    g_free(region->hk);
    g_free(region->en);
    g_free(region);
}

/* What `locale` calls the region `code`; NULL where ICU has no name and would give the code back. */
static char *name_in(const char *code, const char *locale)
{
    g_autofree char *place = g_strconcat("und_", code, NULL);
    UChar name[NAME_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = uloc_getDisplayCountry(place, locale, name, NAME_CAPACITY, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length >= NAME_CAPACITY)
        return NULL;
    return g_utf16_to_utf8(name, length, NULL, NULL, NULL);
}

GPtrArray *dz_regions_new(void)
{
    GPtrArray *regions = g_ptr_array_new_with_free_func(free_region);
    for (const char *const *code = uloc_getISOCountries(); *code != NULL; code++) {
        DzRegion *region = g_new0(DzRegion, 1);
        region->code = g_strdup(*code);
        region->hans = name_in(*code, "zh_Hans");
        region->hant = name_in(*code, "zh_Hant");
        region->hk = name_in(*code, "zh_Hant_HK");
        region->en = name_in(*code, "en");
        if (region->hans != NULL && region->hant != NULL && region->hk != NULL && region->en != NULL)
            g_ptr_array_add(regions, region);
        else
            free_region(region);
    }
    return regions;
}
