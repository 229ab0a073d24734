/* rounding.h -- whether two numbers say the same, exactly or rounded. */
#ifndef DZ_ALIGN_ROUNDING_H
#define DZ_ALIGN_ROUNDING_H

#include "numbers.h"

G_BEGIN_DECLS

gboolean dz_numbers_alike(const DzNumber *x, const DzNumber *y);

/* What the last digit that counts is worth: of 36万 a 万. */
double dz_number_step(double value);

G_END_DECLS

#endif
