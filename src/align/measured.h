/* measured.h -- what a number counts. */
#ifndef DZ_ALIGN_MEASURED_H
#define DZ_ALIGN_MEASURED_H

#include "told.h"

G_BEGIN_DECLS

/* Whether the words after it tell what it counts; a share needs none. */
gboolean dz_number_counts(const DzToldNumber *self);

/* Whether both count the same by their measure words, 22名 and 22人; or, if one has none, by the words after both:
 * 36万名学生, 36万学生. Two ages are of one person: 22岁的船长. */
gboolean dz_numbers_count_alike(const DzToldNumber *x, const DzToldNumber *y);

G_END_DECLS

#endif
