/* dates.c -- dates as news writes them -> ISO 8601. */
#include "dates.h"

char *dz_date_from_ms(gint64 ms)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(ms / 1000);
    return time != NULL ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

char *dz_date_parse(const char *text)
{
    if (text == NULL)
        return NULL;
    g_autoptr(GRegex) form =
        g_regex_new("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)?)?",
                    G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(form, text, G_REGEX_MATCH_DEFAULT, &match))
        return NULL;
    g_autofree char *time = g_match_info_fetch(match, 4);
    return time != NULL && *time != '\0' ? g_match_info_expand_references(match, "\\1-\\2-\\3T\\4\\5", NULL)
                                         : g_match_info_expand_references(match, "\\1-\\2-\\3", NULL);
}
