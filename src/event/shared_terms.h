/* shared_terms.h -- why articles are taken to report one event. */
#ifndef DZ_SHARED_TERMS_H
#define DZ_SHARED_TERMS_H

#include "event.h"
#include "event_lexica.h"

G_BEGIN_DECLS

/* Sets the event's terms: the rarest words, phrases, names and numbers that at least half of its articles, and no fewer
 * than two, have, as its article `central` prints them. `vectors` are those of its articles. */
void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzEventLexica *lexica);

/* The same of two articles of the event, at most DZ_MEMBER_TERMS, as the one at `index` prints them in its first
 * DZ_MEMBER_TEXT code points; appended to `evidence` (DzEvidence: "shared term", "shared name", "shared number"). */
void dz_shared_terms_find(const DzEvent *event, const GPtrArray *vectors, guint index, guint other,
                          const DzEventLexica *lexica, GArray *evidence);

G_END_DECLS

#endif
