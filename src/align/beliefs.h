/* beliefs.h -- which two quotations are one utterance. */
#ifndef DZ_ALIGN_BELIEFS_H
#define DZ_ALIGN_BELIEFS_H

#include "graph.h"
#include "scene.h"
#include "similarity.h"

G_BEGIN_DECLS

/* Edges (DzEdge) between first twins of scene->quotes; the score is the logarithm of the odds. Free with
 * g_array_unref(). */
GArray *dz_beliefs_find(const DzScene *scene);

/* What the words alone say for it that two passages which share this weight are one utterance, and their heaviest run.
 * The run takes long to find and is looked for only where the result could be `least`; else that is far below. */
double dz_belief_of_words(const DzScene *scene, const DzPassage *a, const DzPassage *b, double shared, double least,
                          DzRun *run);

G_END_DECLS

#endif
