/* cluster.h -- articles -> events. */
#ifndef DZ_CLUSTER_H
#define DZ_CLUSTER_H

#include "comparison.h"

G_BEGIN_DECLS

/* Fills comparison->events from its articles that were not skipped, and sets the event of each: an article that stands
 * alone is an event of its own. Events are in the order of their first articles; ids are set. The same articles give
 * the same events in any order. */
void dz_cluster_articles(DzComparison *comparison);

G_END_DECLS

#endif
