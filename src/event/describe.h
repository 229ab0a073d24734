/* describe.h -- what is said of an event: its label, its dates, what its articles share. */
#ifndef DZ_DESCRIBE_H
#define DZ_DESCRIBE_H

#include "apparatus.h"
#include "event.h"
#include "rarity.h"

G_BEGIN_DECLS

/* Sets everything of an event but its id. `vectors` (GArray of DzFeature) are those of its articles, `particles` those
 * of shared_terms.h. */
void dz_describe_event(DzEvent *event, const GPtrArray *vectors, const DzFrequencies *frequencies,
                       const DzWords *apparatus, GHashTable *particles);

G_END_DECLS

#endif
