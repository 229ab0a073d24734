/* beliefs.h -- which two quotations are one utterance. */
#ifndef DZ_ALIGN_BELIEFS_H
#define DZ_ALIGN_BELIEFS_H

#include "groups.h"
#include "scene.h"

G_BEGIN_DECLS

/* Edges (DzEdge) between first twins of scene->quotes; the score is the logarithm of the odds. Free with
 * g_array_unref(). */
GArray *dz_beliefs_find(const DzScene *scene);

G_END_DECLS

#endif
