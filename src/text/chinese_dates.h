/* chinese_dates.h -- dates, weekdays and times of day in Chinese (Simplified). */
#ifndef DZ_CHINESE_DATES_H
#define DZ_CHINESE_DATES_H

#include "numbers.h"
#include "numerals.h"
#include "points.h"

G_BEGIN_DECLS

/* Each reads what begins at `at`, sets `number`, and gives the index after it; `at` where there is nothing. */

/* 2021年3月22日, 3月22日, 22日, 2021-03-22, 15:20, 9时30分: `numeral` is the numeral at `at`. */
guint32 dz_chinese_date(DzPoints text, guint32 at, const DzNumeral *numeral, DzNumber *number);

/* 周一, 上星期一, 昨天. */
guint32 dz_chinese_day_name(DzPoints text, guint32 at, DzNumber *number);

/* 下午3时20分, 凌晨两点半. */
guint32 dz_chinese_clock(DzPoints text, guint32 at, DzNumber *number);

G_END_DECLS

#endif
