/* describe.h -- what is said of an event: its label, its dates, what its articles share. */
#ifndef DZ_DESCRIBE_H
#define DZ_DESCRIBE_H

#include "event.h"
#include "event_lexica.h"

G_BEGIN_DECLS

/* Sets everything of an event but its id. `vectors` (GArray of DzFeature) are those of its articles. */
void dz_describe_event(DzEvent *event, const GPtrArray *vectors, const DzEventLexica *lexica);

G_END_DECLS

#endif
