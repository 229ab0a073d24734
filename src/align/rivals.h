/* rivals.h -- which believed pair of quotations another one explains. */
#ifndef DZ_ALIGN_RIVALS_H
#define DZ_ALIGN_RIVALS_H

#include "scene.h"
#include "similarity.h"

G_BEGIN_DECLS

/* Two quotations that may be one utterance: first twins of scene->quotes, a before b. */
typedef struct {
    guint32 a;
    guint32 b;
    double shared; /* weight */
    double belief; /* the logarithm of the odds that they are */
    DzRun run;
} DzBelievedPair;

/* Drops pairs (DzBelievedPair) of which one has a rival in the other's article. */
void dz_rivals_drop(const DzScene *scene, GArray *pairs);

G_END_DECLS

#endif
