/* agglomerate.h -- joining articles into clusters. */
#ifndef DZ_AGGLOMERATE_H
#define DZ_AGGLOMERATE_H

#include "neighbours.h"
#include "pins.h"

G_BEGIN_DECLS

/* Groups the articles of `timeline`: those similar enough of `pairs` (DzPair), and those pinned together, unless they
 * are pinned apart. GPtrArray of GArray of guint, ascending: each article in exactly one group; groups ordered by their
 * first article. */
GPtrArray *dz_agglomerate(const DzTimeline *timeline, const GArray *pairs, const DzPins *pins);

G_END_DECLS

#endif
