/* membership.h -- why each article stands in its event. */
#ifndef DZ_MEMBERSHIP_H
#define DZ_MEMBERSHIP_H

#include "event.h"
#include "event_lexica.h"

G_BEGIN_DECLS

/* Sets the event's memberships. `vectors` (GArray of DzFeature) are those of its articles, `sum` their sum, `central`
 * the index of the article most like all others. */
void dz_memberships_set(DzEvent *event, const GPtrArray *vectors, const GArray *sum, guint central,
                        const DzEventLexica *lexica);

G_END_DECLS

#endif
