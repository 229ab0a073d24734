/* neighbours.h -- which articles are worth comparing. */
#ifndef DZ_NEIGHBOURS_H
#define DZ_NEIGHBOURS_H

#include "occasion.h"

G_BEGIN_DECLS

/* Two articles, by index. */
typedef struct {
    guint a; /* a < b */
    guint b;
} DzPair;

/* Articles in order of time; those without one come last. */
typedef struct {
    const GPtrArray *vectors; /* unit ones: GArray of DzFeature */
    const DzOccasion *occasions;
    const gboolean *english;
    const gboolean *alone; /* whether an article is a digest, and no neighbour of any */
    double threshold;      /* how similar the articles of one event are, on average */
} DzTimeline;

/* DzPair, ascending and each once: articles that share rare features, and are near enough in time to be one event. */
GArray *dz_neighbours_find(const DzTimeline *timeline);

G_END_DECLS

#endif
