/* resolve_dates.c -- from what a date says, and the day of publication, to the day it means. */
#include "numbers.h"

#include <stdio.h>

/* A bare day of the month may lie this many days past publication before it means last month's. */
#define DAYS_AHEAD 7

static gboolean read_day(const char *published, GDate *day)
{
    guint year = 0;
    guint month = 0;
    guint date = 0;
    if (published == NULL || sscanf(published, "%4u-%2u-%2u", &year, &month, &date) != 3 || date > 31 || year > 9999)
        return FALSE;
    if (!g_date_valid_dmy((GDateDay)date, (GDateMonth)month, (GDateYear)year))
        return FALSE;
    g_date_set_dmy(day, (GDateDay)date, (GDateMonth)month, (GDateYear)year);
    return TRUE;
}

static void set_date(DzNumber *number, const GDate *date)
{
    number->kind = DZ_NUMBER_DATE;
    number->year = g_date_get_year(date);
    number->month = (guint8)g_date_get_month(date);
    number->day = (guint8)g_date_get_day(date);
    number->relative = FALSE;
    number->counted = TRUE;
    number->shift = 0;
}

static void shift_days(GDate *date, int days)
{
    if (days >= 0)
        g_date_add_days(date, (guint)days);
    else
        g_date_subtract_days(date, (guint)-days);
}

/* The last such weekday up to publication; of last week, or the next, where the text says so. */
static void resolve_weekday(DzNumber *number, const GDate *published)
{
    GDate date = *published;
    int ahead = (int)number->weekday - (int)g_date_get_weekday(published);
    if (number->shift != 0)
        shift_days(&date, ahead + 7 * number->shift);
    else
        shift_days(&date, ahead <= 0 ? ahead : ahead - 7);
    set_date(number, &date);
}

/* The month of a bare day: that of publication, or the one before it if that has such a day. */
static void resolve_month(DzNumber *number, const GDate *published)
{
    GDate month = *published;
    if (number->month_shift > 0)
        g_date_add_months(&month, (guint)number->month_shift);
    else if (number->month_shift < 0)
        g_date_subtract_months(&month, (guint)-number->month_shift);
    else if (number->day > g_date_get_day(published) + DAYS_AHEAD)
        g_date_subtract_months(&month, 1);
    if (!g_date_valid_dmy(number->day, g_date_get_month(&month), g_date_get_year(&month)))
        month = *published;
    number->month = (guint8)g_date_get_month(&month);
    number->year = g_date_get_year(&month);
    number->completed = number->month_shift == 0;
    number->month_shift = 0;
}

/* The year of a month: the one said, else that of publication, or the one before for what would lie more than half a
 * year ahead. */
static void resolve_year(DzNumber *number, const GDate *published)
{
    guint16 year = g_date_get_year(published);
    gboolean past = number->year_shift == 0 && number->month > (guint)g_date_get_month(published) + 6;
    number->year = (guint16)(year + number->year_shift - (past ? 1 : 0));
    number->completed = number->year_shift == 0;
    number->year_shift = 0;
}

static void resolve(DzNumber *number, const GDate *published)
{
    if (number->kind == DZ_NUMBER_WEEKDAY) {
        resolve_weekday(number, published);
    } else if (number->kind == DZ_NUMBER_DATE && number->relative) {
        GDate date = *published;
        shift_days(&date, number->shift);
        set_date(number, &date);
    } else if (number->kind == DZ_NUMBER_DATE && number->month == 0 && number->day != 0) {
        resolve_month(number, published);
    } else if (number->kind == DZ_NUMBER_DATE && number->year == 0) {
        resolve_year(number, published);
    }
}

void dz_numbers_resolve(GArray *numbers, const char *published)
{
    GDate day;
    g_date_clear(&day, 1);
    if (!read_day(published, &day))
        return;
    for (guint i = 0; i < numbers->len; i++)
        resolve(&g_array_index(numbers, DzNumber, i), &day);
}
