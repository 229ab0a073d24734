/* numbers.h -- amounts, shares, ranks, dates and times of day in running text, with their value.
 *
 * The text is the common form (Simplified) or English; a Traditional text is read with gaps (萬 is not known). What is
 * found is meant for comparing: that two passages name the same amount, or that they differ in one.
 */
#ifndef DZ_NUMBERS_H
#define DZ_NUMBERS_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef enum {
    DZ_NUMBER_AMOUNT,  /* 22, 二十二, １９０万, 1.2 million, 两(名): `value` */
    DZ_NUMBER_PERCENT, /* 12%, 百分之十二, 三成, 三分之一, 5 per cent: `value` in per cent */
    DZ_NUMBER_ORDINAL, /* 第十九(届), 22nd: `value` */
    DZ_NUMBER_DATE,    /* 2021年3月22日, 3月22日, 22日, 3月, 2021年, March 22, 昨天: the fields below */
    DZ_NUMBER_WEEKDAY, /* 周一, 上星期一, Monday: `weekday` and `shift` */
    DZ_NUMBER_CLOCK,   /* 下午3时20分, 15:20: `value` in minutes since midnight */
} DzNumberKind;

typedef struct {
    DzSpan span; /* in the text searched, with unit and qualifier: 190多万, 百分之十二, 下午3时 */
    DzNumberKind kind;
    gboolean vague;   /* 数百, 20余, 三四十: `value` is the figure named, the truth lies about it */
    double value;     /* see the kinds */
    guint16 year;     /* 0: not said */
    guint8 month;     /* 1 to 12; 0: not said */
    guint8 day;       /* 1 to 31; 0: not said */
    guint8 weekday;   /* 1, Monday, to 7; 0: not said */
    gint8 shift;      /* weekday: 上周一 -1, 下周一 1, else 0; day named from today (昨天 -1): see `relative` */
    guint8 relative;  /* the date is today plus `shift` days */
    guint8 counted;   /* the day is told as a weekday or from today: the date is counted from that of publication */
    guint8 completed; /* the month or the year is not told: it is taken from the day of publication */
    gint8 year_shift; /* 去年7月 -1, 明年 1; 0: not said, or 今年 */
    gint8 month_shift; /* of a bare day: 上月22日 -1, 下月 1; 0: not said, or 本月 */
} DzNumber;

/* All numbers of `text`, in order and disjoint; free with g_array_unref(). What only looks like one is left out: 一 and
 * other single numerals without a measure word, 十分, 万一, 九一八, digits within Latin names (F16, 5G, COVID-19). */
GArray *dz_numbers_find(const gunichar *text, guint32 length);

/* Completes dates from the day of publication (ISO 8601, at least "2021-03-23"): the year of 3月22日, the month of
 * 22日, the date of 周一 and 昨天, which become DZ_NUMBER_DATE. What is not said is taken to be the latest such day up
 * to the day of publication (and one week past it for a bare day of the month). Nothing changes where `published` is
 * NULL or no date. */
void dz_numbers_resolve(GArray *numbers, const char *published);

/* Whether it tells how much: an amount or a share. */
static inline gboolean dz_number_is_figure(const DzNumber *self)
{
    return self->kind == DZ_NUMBER_AMOUNT || self->kind == DZ_NUMBER_PERCENT;
}

/* Whether both say the same: one kind and value; of dates, every field both of them say. */
gboolean dz_number_equal(const DzNumber *a, const DzNumber *b);

G_END_DECLS

#endif
