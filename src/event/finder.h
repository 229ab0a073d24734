/* finder.h -- articles -> events. */
#ifndef DZ_FINDER_H
#define DZ_FINDER_H

#include "comparison.h"

G_BEGIN_DECLS

/* What is known before the articles: how common features are. Never changed once made. */
typedef struct DzEventFinder DzEventFinder;

/* `options` must outlive the finder. NULL and DZ_ERROR_DATA if its data is unusable. */
DzEventFinder *dz_event_finder_new(const DzOptions *options, GError **error);
void dz_event_finder_free(DzEventFinder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzEventFinder, dz_event_finder_free)

/* Fills comparison->events from its articles that were not skipped, and sets the event of each: an article that stands
 * alone is an event of its own. Events are in the order of their first articles; ids are set. The same articles give
 * the same events in any order. */
void dz_event_finder_find(const DzEventFinder *self, DzComparison *comparison);

G_END_DECLS

#endif
