/* when.c -- see when.h.
 * In:     a number of each of two passages, with the dates and hours of their articles.
 * Out:    whether both are told of one time.
 * Knows:  that the day of a dateline is the report's, that what is told without its day is of the day of publication,
 *         that 昨天 is another day in tomorrow's report.
 * Not here: reading dates (text/), what two numbers of one time say (contradict.c).
 */
#include "when.h"

#include <math.h>

/* What is told without its day is of the day on which it is published: figures told further apart are of two days. */
#define SAME_DAY (12 * 60 * 60)
#define LONG_BEFORE (7 * 24 * 60 * 60)
#define MONTH (31 * 24 * 60 * 60)
#define ANY_YEAR 2000 /* a leap year */

gboolean dz_number_is_of_dateline(const DzArticle *article, const DzNumber *number)
{
    enum { NEARBY = 6, WIRE = 0x7535, REPORTED = 0x62A5 }; /* 电, 报 */
    guint32 end = MIN(article->common_length, number->span.end + NEARBY);
    for (guint32 at = number->span.end; number->kind == DZ_NUMBER_DATE && at < end; at++)
        if (article->common[at] == WIRE)
            return at + 1 == article->common_length || !g_unichar_isalpha(article->common[at + 1]) ||
                   article->common[at + 1] == REPORTED;
    return FALSE;
}

/* 1970年代: no year that a number is told of. */
static gboolean is_decade(const DzArticle *article, const DzNumber *date)
{
    return date->kind == DZ_NUMBER_DATE && date->span.end < article->common_length &&
           article->common[date->span.end] == U'代';
}

/* The day, or the hour, that a number is told of: the last that its passage names before it, else the first. */
static const DzNumber *time_of(const DzToldNumber *told, DzNumberKind kind)
{
    const DzArticle *article = told->passage->article;
    DzNumberRange numbers = dz_numbers_of_passage(told->scene, told->passage);
    const DzNumber *found = NULL;
    for (guint i = numbers.first; i < numbers.end; i++) {
        const DzNumber *time = dz_number_at(&numbers, i);
        if (time->kind != kind || dz_number_is_of_dateline(article, time) || is_decade(article, time))
            continue;
        if (found == NULL || time->span.end <= told->number->span.begin)
            found = time;
    }
    return found;
}

gboolean dz_articles_appeared_together(const DzArticle *a, const DzArticle *b)
{
    gint64 of_a = 0;
    gint64 of_b = 0;
    return !dz_article_get_time(a, &of_a) || !dz_article_get_time(b, &of_b) || ABS(of_a - of_b) <= SAME_DAY;
}

static guint16 year_of(gint64 time)
{
    g_autoptr(GDateTime) day = g_date_time_new_from_unix_utc(time);
    return day != NULL ? (guint16)g_date_time_get_year(day) : 0;
}

/* Whether a date lies so long before an article that what it tells without one cannot be of it. */
static gboolean is_long_before(const DzNumber *date, const DzArticle *article)
{
    gint64 published = 0;
    if (date->year == 0 || !dz_article_get_time(article, &published))
        return FALSE;
    if (date->month == 0)
        return date->year < year_of(published);
    g_autoptr(GDateTime) day = g_date_time_new_utc(date->year, date->month, MAX(date->day, 1), 12, 0, 0);
    return day != NULL && published - g_date_time_to_unix(day) > (date->day != 0 ? 0 : MONTH) + LONG_BEFORE;
}

/* Whether what is told of the day `date` cannot be what `told` is without one: its article was published long after,
 * and names that day nowhere. */
static gboolean is_of_another_day(const DzToldNumber *told, const DzNumber *date)
{
    const DzWitness *witness = &told->scene->witnesses[told->passage->witness];
    for (guint i = 0; date->day != 0 && i < witness->numbers->len; i++)
        if (dz_number_equal(&g_array_index(witness->numbers, DzNumber, i), date))
            return FALSE;
    return is_long_before(date, witness->article);
}

/* 昨天; a weekday tells the day to everybody. */
static gboolean is_from_today(const DzNumber *date)
{
    return date->counted && date->weekday == 0;
}

/* Words are said once, whenever they are reported. 昨天 is as right as the day of publication: what Monday's report and
 * Tuesday's tell of one day by such words is of two. */
gboolean dz_numbers_are_of_one_day(const DzToldNumber *x, const DzToldNumber *y)
{
    const DzNumber *of_x = time_of(x, DZ_NUMBER_DATE);
    const DzNumber *of_y = time_of(y, DZ_NUMBER_DATE);
    if (of_x != NULL && of_y != NULL &&
        (!dz_number_equal(of_x, of_y) || (!is_from_today(of_x) && !is_from_today(of_y))))
        return dz_number_equal(of_x, of_y);
    if ((of_x != NULL && is_of_another_day(y, of_x)) || (of_y != NULL && is_of_another_day(x, of_y)))
        return FALSE;
    return dz_articles_appeared_together(x->passage->article, y->passage->article) ||
           (x->passage->quotation != NULL && y->passage->quotation != NULL);
}

gboolean dz_numbers_are_of_one_hour(const DzToldNumber *x, const DzToldNumber *y)
{
    const DzNumber *of_x = time_of(x, DZ_NUMBER_CLOCK);
    const DzNumber *of_y = time_of(y, DZ_NUMBER_CLOCK);
    if (of_x != NULL && of_y != NULL)
        return dz_number_equal(of_x, of_y);
    return (of_x == NULL && of_y == NULL) || dz_articles_appeared_together(x->passage->article, y->passage->article);
}

/* 今晚7时 is 19时. */
gboolean dz_hours_differ(const DzNumber *x, const DzNumber *y)
{
    return fmod(ABS(x->value - y->value), 12 * 60) != 0;
}

/* A day for comparing; of a date without year in any year. */
static gboolean read_day(const DzNumber *date, guint16 year, GDate *day)
{
    if (!g_date_valid_dmy(date->day, date->month, year != 0 ? year : ANY_YEAR))
        return FALSE;
    g_date_set_dmy(day, date->day, date->month, year != 0 ? year : ANY_YEAR);
    return TRUE;
}

/* Whether both name a day, a month or a year, told apart by more than where the reporter is: 今天 in Taipei is 周日 in
 * New York. Days counted from that of publication are only as right as that is, and so is the month of 16日. */
gboolean dz_dates_differ(const DzNumber *x, const DzNumber *y)
{
    gboolean completed = x->completed || y->completed;
    if (x->counted || y->counted || x->relative || y->relative || (completed && x->day != 0 && x->day == y->day))
        return FALSE;
    if (!completed && x->year != 0 && y->year != 0 && x->year != y->year)
        return TRUE;
    if ((x->day != 0) != (y->day != 0) || (x->month != 0) != (y->month != 0))
        return FALSE;
    if (x->day == 0)
        return TRUE;
    gboolean of_years = x->year != 0 && y->year != 0;
    GDate of_x;
    GDate of_y;
    return read_day(x, of_years ? x->year : 0, &of_x) && read_day(y, of_years ? y->year : 0, &of_y) &&
           ABS(g_date_days_between(&of_x, &of_y)) > 1;
}
