/* changes.h -- the places where two forms of one text differ. */
#ifndef DZ_CHANGES_H
#define DZ_CHANGES_H

#include "points.h"

#include <duizhao/model.h>

G_BEGIN_DECLS

/* Appends to `changes` (DzFormChange) the runs in which `common` differs from `original`, as changes of `form`. Where
 * both have one length, point by point; else line by line, and a line whose length changed as one run without what its
 * two forms begin and end with in common. FALSE if the texts have not the same number of lines. */
gboolean dz_changes_between(DzPoints original, DzPoints common, DzFormClass form, GArray *changes);

G_END_DECLS

#endif
