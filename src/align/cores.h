/* cores.h -- from pairs of sentences that are alike to groups that state one fact. */
#ifndef DZ_ALIGN_CORES_H
#define DZ_ALIGN_CORES_H

#include "scene.h"

G_BEGIN_DECLS

/* Groups (GArray of guint32, ascending; at least two members) of `passages` around a core: the grams that at least half
 * of a group have. `edges` (DzEdge of graph.h, each pair once) are who is alike; they are sorted. The strongest edge
 * founds the first group; whoever is joined to a founder and holds enough of the core follows. A sentence that states
 * two facts may stand in a second group, but only for what its first one does not tell: so groups hardly overlap, and
 * none is another's part. A pair with a negative score is in no group together, one of score 1 in some. */
GPtrArray *dz_cores_find(const DzScene *scene, const GArray *passages, GArray *edges);

G_END_DECLS

#endif
