/* contraries.h -- whether two sentences that are alike tell of two things. */
#ifndef DZ_ALIGN_CONTRARIES_H
#define DZ_ALIGN_CONTRARIES_H

#include "scene.h"

G_BEGIN_DECLS

/* Whether two sentences, this much alike (see STATEMENT_ALIKE), count different things, tell of different years, or one
 * denies all that the other affirms. */
gboolean dz_are_contrary(const DzScene *scene, const DzPassage *a, const DzPassage *b, double alike);

G_END_DECLS

#endif
