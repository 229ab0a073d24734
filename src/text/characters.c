/* characters.c -- see characters.h. */
#include "characters.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

gboolean dz_is_han(gunichar c)
{
    enum { FIRST = 0x2E80, UNIFIED = 0x4E00, UNIFIED_END = 0x9FEF }; /* tell nearly all characters of a text */
    if (c < FIRST || (c >= UNIFIED && c <= UNIFIED_END))
        return c >= FIRST;
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

guint32 dz_count_words(const gunichar *text, guint32 length)
{
    guint32 words = 0;
    gboolean counted = FALSE; /* the word that `i` stands in */
    for (guint32 i = 0; i < length; i++) {
        gboolean han = dz_is_han(text[i]);
        if (han || dz_is_blank(text[i]))
            counted = FALSE;
        if (!han && (counted || !g_unichar_isalnum(text[i])))
            continue;
        words++;
        counted = !han;
    }
    return words;
}

char *dz_icu_version(void)
{
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    return g_strdup(text);
}
