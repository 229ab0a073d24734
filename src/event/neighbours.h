/* neighbours.h -- which articles are worth comparing. */
#ifndef DZ_NEIGHBOURS_H
#define DZ_NEIGHBOURS_H

#include <glib.h>

G_BEGIN_DECLS

typedef struct {
    guint a; /* indices of articles, a < b */
    guint b;
} DzNeighbours;

/* DzNeighbours, ascending and each once: pairs of vectors (GArray of DzFeature) that share rare features. */
GArray *dz_neighbours_find(const GPtrArray *vectors);

G_END_DECLS

#endif
