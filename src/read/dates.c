/* dates.c -- dates as news writes them -> ISO 8601.
 * In:     any text.
 * Out:    the first date in it, checked against the calendar.
 * Knows:  the forms of Chinese, English and French pages, Chinese numerals, the years of the Republic of China.
 * Not here: which text of a page holds its date (meta.c, visible.c).
 */
#include "dates.h"

#include "data.h"
#include "numerals.h"

#include <string.h>

enum { ROC_FIRST_YEAR = 1911 }; /* the year before the first of the Republic of China */

typedef struct {
    gint year, month, day;
    gint hour, minute, second; /* hour < 0: no time; second < 0: not given */
    char *zone;                /* "Z", "+08:00", or NULL */
} Moment;

/* -- Writing ----------------------------------------------------------------------------------------------------- */

static gboolean is_possible(const Moment *moment)
{
    return moment->year >= 1900 && moment->year < 2200 && moment->month > 0 && moment->day > 0 &&
           g_date_valid_dmy((GDateDay)moment->day, (GDateMonth)moment->month, (GDateYear)moment->year) &&
           moment->hour < 24 && moment->minute < 60 && moment->second < 61;
}

static char *write_moment(const Moment *moment)
{
    if (!is_possible(moment))
        return NULL;
    GString *out = g_string_new(NULL);
    g_string_printf(out, "%04d-%02d-%02d", moment->year, moment->month, moment->day);
    if (moment->hour >= 0)
        g_string_append_printf(out, "T%02d:%02d:%02d", moment->hour, moment->minute, MAX(moment->second, 0));
    if (moment->hour >= 0 && moment->zone != NULL)
        g_string_append(out, moment->zone);
    return g_string_free(out, FALSE);
}

char *dz_date_from_ms(gint64 ms)
{
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(ms / 1000);
    return time != NULL ? g_date_time_format(time, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

/* -- Reading ----------------------------------------------------------------------------------------------------- */

static gint number_of(GMatchInfo *match, const char *name)
{
    g_autofree char *text = g_match_info_fetch_named(match, name);
    return text != NULL && *text != '\0' ? (gint)g_ascii_strtoll(text, NULL, 10) : -1;
}

/* "+0800", "+08:00" and "+8" -> "+08:00"; "GMT", "UTC" and "Z" -> "Z". */
static char *zone_of(GMatchInfo *match)
{
    g_autofree char *text = g_match_info_fetch_named(match, "zone");
    if (text == NULL || *text == '\0')
        return NULL;
    if (strchr("+-", *text) == NULL)
        return g_strdup("Z");
    gint hours = 0;
    gint minutes = 0;
    gsize digits = strspn(text + 1, "0123456789");
    hours = (gint)g_ascii_strtoll(text + 1, NULL, 10);
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (text[1 + digits] == ':') {
        minutes = (gint)g_ascii_strtoll(text + 2 + digits, NULL, 10);
    }
    return hours <= 14 && minutes < 60 ? g_strdup_printf("%c%02d:%02d", *text, hours, minutes) : NULL;
}

static gint month_of(GMatchInfo *match)
{
    static const char months[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    g_autofree char *name = g_match_info_fetch_named(match, "name");
    if (name == NULL || strlen(name) < 3)
        return number_of(match, "m");
    g_autofree char *lower = g_ascii_strdown(name, 3);
    const char *at = strstr(months, lower);
    return at != NULL ? (gint)(at - months) / 3 + 1 : -1;
}

static void read_time(GMatchInfo *match, Moment *moment)
{
    g_autofree char *half = g_match_info_fetch_named(match, "half");
    moment->hour = number_of(match, "h");
    moment->minute = MAX(number_of(match, "i"), 0);
    moment->second = number_of(match, "s");
    gboolean after_noon = half != NULL && (strstr(half, "下午") != NULL || strstr(half, "晚") != NULL ||
                                           g_ascii_strncasecmp(half, "p", 1) == 0);
    gboolean before_noon = half != NULL && (strstr(half, "凌晨") != NULL || g_ascii_strncasecmp(half, "a", 1) == 0);
    if (after_noon && moment->hour >= 0 && moment->hour < 12)
        moment->hour += 12;
    else if (before_noon && moment->hour == 12)
        moment->hour = 0;
    moment->zone = zone_of(match);
}

#define TIME                                                                                                           \
    "(?:(?:T|\\s|,|-|–|\\||&nbsp;|[（(]?(?:星期|周|週)[一二三四五六日天][）)]?|at|日)*"               \
    "(?<half>[上下]午|凌晨|早上|晚上?|中午|[AaPp]\\.?[Mm]\\.?)?\\s*"                                        \
    "(?<h>\\d{1,2})\\s?[:：時时点點]\\s?(?<i>\\d{2})(?:[:：分](?<s>\\d{2}))?(?:\\.\\d+)?秒?分?"               \
    "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|GMT|UTC|[+-]\\d{1,2}(?::?\\d{2})?)?)?"

#define FORM(pattern)                                                                                                  \
    {                                                                                                                  \
        .text = (pattern), .flags = G_REGEX_DUPNAMES                                                                   \
    }

/* In the order in which they are tried; each finds one date. */
static DzPattern forms[] = {
    FORM("(?<![\\d.])(?<y>\\d{4})\\s?[-/.年]\\s?(?<m>\\d{1,2})\\s?[-/.月]\\s?(?<d>\\d{1,2})(?!\\d)" TIME),
    FORM("(?<!\\d)(?<y>20\\d{2})\\s+(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])" TIME),
    FORM("民[国國]\\s?(?<roc>\\d{2,3})\\s?年\\s?(?<m>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日" TIME),
    FORM("(?<!\\d)(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})(?!\\d)" TIME),
    FORM("(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?<name>[A-Z][a-z]{2,8})\\.?,?\\s(?<y>\\d{4})" TIME),
    FORM("(?<name>[A-Z][a-z]{2,8})\\.?\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y>\\d{4})" TIME),
    FORM("(?<!\\d)(?<roc>1\\d{2})[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})(?!\\d)" TIME),
    FORM("(?<!\\d)(?<y>(?:19|20)\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)"
         "(?:(?<h>[0-2]\\d)(?<i>[0-5]\\d)(?<s>[0-5]\\d))?(?!\\d)"),
};

/* 3/4/2021 is day first, as in Europe and Hong Kong, unless that is impossible. */
static void settle_order(Moment *moment)
{
    if (moment->month > 12 && moment->day <= 12) {
        gint day = moment->month;
        moment->month = moment->day;
        moment->day = day;
    }
}

static char *parse_form(DzPattern *form, const char *text)
{
    g_autoptr(GMatchInfo) match = NULL;
    for (gboolean found = g_regex_match(dz_pattern_regex(form), text, G_REGEX_MATCH_DEFAULT, &match); found;
         found = g_match_info_next(match, NULL)) {
        Moment moment = {.day = number_of(match, "d"), .month = month_of(match), .year = number_of(match, "y")};
        gint roc = number_of(match, "roc");
        if (roc > 0)
            moment.year = roc + ROC_FIRST_YEAR;
        settle_order(&moment);
        read_time(match, &moment);
        char *written = write_moment(&moment);
        g_free(moment.zone);
        if (written != NULL)
            return written;
    }
    return NULL;
}

/* 二〇二一年三月二十三日 with its numerals as digits; NULL if no numeral stands before 年. */
static char *with_digits(const char *text)
{
    static DzPattern form = {.text = "([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月"
                                     "([一二三四五六七八九十]{1,3})日"};
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(dz_pattern_regex(&form), text, G_REGEX_MATCH_DEFAULT, &match))
        return NULL;
    gint values[3] = {0};
    for (gint i = 0; i < 3; i++) {
        g_autofree char *part = g_match_info_fetch(match, i + 1);
        for (const char *at = part; *at != '\0'; at = g_utf8_next_char(at)) {
            gint digit = MAX(dz_chinese_digit(g_utf8_get_char(at)), 0);
            if (g_utf8_get_char(at) == U'十')
                values[i] = MAX(values[i], 1) * 10;
            else
                values[i] = (i == 0 ? values[i] * 10 : values[i] - (values[i] % 10)) + digit;
        }
    }
    return g_strdup_printf("%04d年%d月%d日", values[0], values[1], values[2]);
}

/* Seconds or milliseconds since 1970, and nothing else. */
static char *parse_epoch(const char *text)
{
    char *end = NULL;
    gsize digits = strspn(text, "0123456789");
    gint64 value = g_ascii_strtoll(text, &end, 10);
    if (*end != '\0' || (digits != 10 && digits != 13))
        return NULL;
    return dz_date_from_ms(digits == 10 ? value * 1000 : value);
}

char *dz_date_parse(const char *text)
{
    if (text == NULL)
        return NULL;
    char *date = parse_epoch(text);
    for (gsize i = 0; date == NULL && i < G_N_ELEMENTS(forms); i++)
        date = parse_form(&forms[i], text);
    g_autofree char *digits = date == NULL ? with_digits(text) : NULL;
    return digits != NULL ? parse_form(&forms[0], digits) : date;
}

gboolean dz_date_lacks_zone(const char *iso)
{
    const char *time = iso != NULL ? strchr(iso, 'T') : NULL;
    return time != NULL && strpbrk(time, "Z+-") == NULL;
}

/* Seconds since 1970 of a date and time, read as if in UTC if it has no zone. */
static gboolean to_seconds(const char *iso, gint64 *seconds)
{
    g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
    g_autoptr(GDateTime) time = iso != NULL ? g_date_time_new_from_iso8601(iso, utc) : NULL;
    if (time != NULL)
        *seconds = g_date_time_to_unix(time);
    return time != NULL;
}

char *dz_date_localize(const char *utc, const char *shown)
{
    gint64 there = 0;
    gint64 here = 0;
    gboolean universal = g_str_has_suffix(utc, "Z") || g_str_has_suffix(utc, "+00:00");
    if (!universal || !dz_date_lacks_zone(shown) || !to_seconds(utc, &there) || !to_seconds(shown, &here))
        return g_strdup(utc);
    gint64 minutes = here / 60 - there / 60;
    if (minutes == 0 || ABS(minutes) > 14 * 60 || minutes % 15 != 0)
        return g_strdup(utc);
    g_autofree char *zone =
        g_strdup_printf("%c%02d:%02d", minutes < 0 ? '-' : '+', (int)(ABS(minutes) / 60), (int)(ABS(minutes) % 60));
    g_autoptr(GDateTime) local = g_date_time_new_from_unix_utc(there + minutes * 60);
    g_autofree char *time = g_date_time_format(local, "%Y-%m-%dT%H:%M:%S");
    return g_strconcat(time, zone, NULL);
}

char *dz_date_from_url(const char *url)
{
    static DzPattern shapes[] = {
        {.text = "/(?<y>20\\d{2})[-/]?(?<m>[01]\\d)[-/]?(?<d>[0-3]\\d)(?!\\d)"},
        {.text = "[^\\d](?<y>20\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d{5,})"},
        {.text = "/(?<y>20\\d{2})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?!\\d)"},
    };
    char *date = NULL;
    for (gsize i = 0; url != NULL && date == NULL && i < G_N_ELEMENTS(shapes); i++)
        date = parse_form(&shapes[i], url);
    return date;
}

char *dz_date_from_signature(const char *signature)
{
    static DzPattern form = {.text = "(?<roc>1\\d{2})(?<m>\\d{2})(?<d>\\d{2})$"};
    return signature != NULL ? parse_form(&form, signature) : NULL;
}
