/* when.h -- of which day and hour two numbers are told. */
#ifndef DZ_ALIGN_WHEN_H
#define DZ_ALIGN_WHEN_H

#include "contradict.h"

G_BEGIN_DECLS

/* （海港社临湾3日电）: the day of a dateline is the report's. */
gboolean dz_number_is_of_dateline(const DzNumberSides *self, guint side, const DzNumber *number);

/* Whether `x` of the first side and `y` of the second are told of one day, or hour, as far as they tell. */
gboolean dz_numbers_are_of_one_day(const DzNumberSides *self, const DzNumber *x, const DzNumber *y);
gboolean dz_numbers_are_of_one_hour(const DzNumberSides *self, const DzNumber *x, const DzNumber *y);

/* Whether two dates, or two hours, are certainly not the same. */
gboolean dz_dates_differ(const DzNumber *x, const DzNumber *y);
gboolean dz_hours_differ(const DzNumber *x, const DzNumber *y);

G_END_DECLS

#endif
