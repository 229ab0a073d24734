/* characters.c -- see characters.h. */
#include "characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

gboolean dz_is_han(gunichar c)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript((UChar32)c, &status) == USCRIPT_HAN;
}

gboolean dz_is_punctuation(gunichar c)
{
    return (U_GET_GC_MASK((UChar32)c) & (U_GC_P_MASK | U_GC_S_MASK)) != 0;
}

gboolean dz_is_blank(gunichar c)
{
    return u_isUWhiteSpace((UChar32)c) || c == 0xFEFF;
}

char *dz_icu_version(void)
{
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    return g_strdup(text);
}
