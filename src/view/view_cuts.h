/* view_cuts.h -- where spans begin or end, to cut a text into runs that no span begins or ends inside of. */
#ifndef DZ_VIEW_CUTS_H
#define DZ_VIEW_CUTS_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The ends of `whole`, and those inside of it of the spans with which these records begin, as guint32: ascending; a
 * place may stand there more than once. Free with g_array_unref(). */
GArray *dz_cuts_of(const GArray *records, DzSpan whole);

G_END_DECLS

#endif
