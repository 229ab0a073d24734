/* shared_terms.h -- why articles are taken to report one event. */
#ifndef DZ_SHARED_TERMS_H
#define DZ_SHARED_TERMS_H

#include "event.h"
#include "rarity.h"

G_BEGIN_DECLS

/* Sets the event's terms: the rarest words and phrases that at least half of its articles, and no fewer than two, have,
 * as its article `central` prints them. `vectors` are those of its articles. */
void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzFrequencies *frequencies);

G_END_DECLS

#endif
