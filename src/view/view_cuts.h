/* view_cuts.h -- where spans begin or end, to cut a text into runs that no span begins or ends inside of. */
#ifndef DZ_VIEW_CUTS_H
#define DZ_VIEW_CUTS_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The two ends of `whole`, as guint32. Free with g_array_unref(). */
GArray *dz_cuts_new(DzSpan whole);

/* Adds the ends of `span` that lie inside of `whole`. */
void dz_cuts_add(GArray *cuts, DzSpan whole, DzSpan span);

/* Ascending; a place may stand there more than once. */
void dz_cuts_sort(GArray *cuts);

G_END_DECLS

#endif
