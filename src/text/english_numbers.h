/* english_numbers.h -- number words, months and weekdays of English. */
#ifndef DZ_ENGLISH_NUMBERS_H
#define DZ_ENGLISH_NUMBERS_H

#include "numbers.h"
#include "points.h"

G_BEGIN_DECLS

/* Reads number words, a date that begins with its month, a weekday or today's neighbours at `at`, the begin of a word.
 * Sets what it says in `number` and gives the index after it; `at` where there is nothing. */
guint32 dz_english_number(DzPoints text, guint32 at, DzNumber *number);

/* Reads what an English text puts after digits that end at `at` and mean `number->value`: million, per cent, nd, March
 * 2021. Changes `number` accordingly and gives the index after it; `at` where there is nothing. */
guint32 dz_english_after_digits(DzPoints text, guint32 at, DzNumber *number);

G_END_DECLS

#endif
