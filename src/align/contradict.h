/* contradict.h -- whether two numbers that count the same thing contradict each other. */
#ifndef DZ_ALIGN_CONTRADICT_H
#define DZ_ALIGN_CONTRADICT_H

#include "told.h"

G_BEGIN_DECLS

/* Whether the two cannot both be right, if they count the same thing: they are of one kind, measure, set, day and hour,
 * neither stands elsewhere in the other article, and none is a bound, an estimate or a rounding of the other. */
gboolean dz_numbers_contradict(const DzToldNumber *x, const DzToldNumber *y);

G_END_DECLS

#endif
