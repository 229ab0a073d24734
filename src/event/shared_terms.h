/* shared_terms.h -- why articles are taken to report one event. */
#ifndef DZ_SHARED_TERMS_H
#define DZ_SHARED_TERMS_H

#include "event.h"
#include "rarity.h"

G_BEGIN_DECLS

/* The set of characters (gunichar) that a phrase is cut at; data/particles.tsv. NULL and DZ_ERROR_DATA if the data is
 * unusable. Free with g_hash_table_unref(). */
GHashTable *dz_particles_new(const DzOptions *options, GError **error);

/* Sets the event's terms: the rarest words, phrases, names and numbers that at least half of its articles, and no fewer
 * than two, have, as its article `central` prints them. `vectors` are those of its articles, `particles` those of
 * dz_particles_new().
 */
void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzFrequencies *frequencies,
                         GHashTable *particles);

/* The same of two articles, at most DZ_MEMBER_TERMS, as `article` prints them in its first DZ_MEMBER_TEXT code points;
 * appended to `evidence` (DzEvidence, what "shared term", "shared name" or "shared number"). */
void dz_shared_terms_find(const DzArticle *article, const GArray *vector, const GArray *other,
                          const DzFrequencies *frequencies, GHashTable *particles, GArray *evidence);

G_END_DECLS

#endif
