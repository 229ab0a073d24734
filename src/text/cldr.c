/* cldr.c -- see cldr.h. */
#include "cldr.h"

#include <string.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define NAME_CAPACITY 128

static void free_name(gpointer data)
{
    DzCldrName *name = data;
    g_free(name->code);
    g_free(name->hans);
    g_free(name->hant);
    g_free(name->hk);
    g_free(name->en);
    g_free(name);
}

static char *region_in(const char *code, const char *locale, UErrorCode *status)
{
    g_autofree char *place = g_strconcat("und_", code, NULL);
    UChar name[NAME_CAPACITY];
    int32_t length = uloc_getDisplayCountry(place, locale, name, NAME_CAPACITY, status);
    return U_SUCCESS(*status) ? g_utf16_to_utf8(name, length, NULL, NULL, NULL) : NULL;
}

static char *currency_in(const char *code, const char *locale, UErrorCode *status)
{
    UChar wide[NAME_CAPACITY];
    u_charsToUChars(code, wide, (int32_t)strlen(code) + 1);
    int32_t length = 0;
    const UChar *name = ucurr_getName(wide, locale, UCURR_LONG_NAME, NULL, &length, status);
    return U_SUCCESS(*status) ? g_utf16_to_utf8(name, length, NULL, NULL, NULL) : NULL;
}

/* What `locale` calls the code; NULL where ICU has no name and would give the code back. */
static char *name_in(DzCldrKind kind, const char *code, const char *locale)
{
    static char *(*const readers[])(const char *, const char *, UErrorCode *) = {region_in, currency_in};
    UErrorCode status = U_ZERO_ERROR;
    g_autofree char *name = readers[kind](code, locale, &status);
    return status == U_USING_DEFAULT_WARNING ? NULL : g_steal_pointer(&name);
}

static void add(GPtrArray *names, DzCldrKind kind, const char *code)
{
    DzCldrName *name = g_new0(DzCldrName, 1);
    name->kind = kind;
    name->code = g_strdup(code);
    name->hans = name_in(kind, code, "zh_Hans");
    name->hant = name_in(kind, code, "zh_Hant");
    name->hk = name_in(kind, code, "zh_Hant_HK");
    name->en = name_in(kind, code, "en");
    if (name->hans != NULL && name->hant != NULL && name->hk != NULL && name->en != NULL)
        g_ptr_array_add(names, name);
    else
        free_name(name);
}

static void add_currencies(GPtrArray *names)
{
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    const char *code = NULL;
    while (U_SUCCESS(status) && (code = uenum_next(codes, NULL, &status)) != NULL)
        add(names, DZ_CLDR_CURRENCY, code);
    uenum_close(codes);
}

GPtrArray *dz_cldr_names_new(void)
{
    GPtrArray *names = g_ptr_array_new_with_free_func(free_name);
    for (const char *const *code = uloc_getISOCountries(); *code != NULL; code++)
        add(names, DZ_CLDR_REGION, *code);
    add_currencies(names);
    return names;
}
