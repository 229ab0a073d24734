/* parting.h -- which sentences of a group state another fact beside its own. */
#ifndef DZ_ALIGN_PARTING_H
#define DZ_ALIGN_PARTING_H

#include "graph.h"
#include "scene.h"

G_BEGIN_DECLS

/* The groups (GArray of guint32, ascending; at least two members) that the members of each of `groups`, places in
 * `passages`, make: the first of those nearest to its centre, in which an article has a second sentence only if that is
 * nearly as near as its first; of the others each that is near to one of another article makes one with those near to
 * both. A long sentence may stand in several; no group is a part of another. Pairs that `graph` has at score 1 belong
 * together. Takes time in the square of a group's members; one of more than MAX_JUDGED stays as it is. */
GPtrArray *dz_parting_of(const DzScene *scene, const GArray *passages, const DzGraph *graph, const GPtrArray *groups);

G_END_DECLS

#endif
