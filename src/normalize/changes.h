/* changes.h -- the places where two forms of one text differ. */
#ifndef DZ_CHANGES_H
#define DZ_CHANGES_H

#include "points.h"

#include <duizhao/model.h>

G_BEGIN_DECLS

/* Appends to `changes` (DzFormChange) the runs in which `common` differs from `original`: of class width or punctuation
 * where the original's character is one of those, else `form`. Where both have one length, point by point; else line by
 * line, and a line whose length changed as one run without what its two forms begin and end with in common. FALSE if
 * the texts have not the same number of lines. */
gboolean dz_changes_between(DzPoints original, DzPoints common, DzFormClass form, GArray *changes);

/* Of changes from an original to a middle text and from that to the common form, those from the original to the common
 * form, ascending and disjoint; free with g_array_unref(). Where both changed the same place, the second gives the
 * class; a first change of unequal lengths is never cut, but taken whole into the second. */
GArray *dz_changes_compose(const GArray *first, const GArray *second);

G_END_DECLS

#endif
