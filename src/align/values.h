/* values.h -- what numbers and dates say, however they are written. */
#ifndef DZ_ALIGN_VALUES_H
#define DZ_ALIGN_VALUES_H

#include "numbers.h"
#include "scene.h"

G_BEGIN_DECLS

/* What the number says: the same for 9月1日 and "September 1", another for 1人 than for 1%. The caller frees it. */
char *dz_value_dup_name(const DzNumber *number);

/* Appends, for each unit from `first` on, all of one passage of this witness, the gram of the number that begins there,
 * or DZ_NO_PAIR. */
void dz_values_find(DzScene *self, guint32 witness, guint32 first);

G_END_DECLS

#endif
