/* when.h -- of which day and hour two numbers are told. */
#ifndef DZ_ALIGN_WHEN_H
#define DZ_ALIGN_WHEN_H

#include "told.h"

G_BEGIN_DECLS

/* （海港社临湾3日电）: the day of a dateline is the report's. */
gboolean dz_number_is_of_dateline(const DzArticle *article, const DzNumber *number);

/* Whether both appeared so close to each other that they tell the same hours' state; or nobody knows when they did. */
gboolean dz_articles_appeared_together(const DzArticle *a, const DzArticle *b);

/* Whether both are told of one day, or hour, as far as their passages tell. */
gboolean dz_numbers_are_of_one_day(const DzToldNumber *x, const DzToldNumber *y);
gboolean dz_numbers_are_of_one_hour(const DzToldNumber *x, const DzToldNumber *y);

/* Whether two dates, or two hours, are certainly not the same. */
gboolean dz_dates_differ(const DzNumber *x, const DzNumber *y);
gboolean dz_hours_differ(const DzNumber *x, const DzNumber *y);

G_END_DECLS

#endif
