/* notions.h -- what words say in any language: by these an English passage is compared with a Chinese one. */
#ifndef DZ_ALIGN_NOTIONS_H
#define DZ_ALIGN_NOTIONS_H

#include "scene.h"

G_BEGIN_DECLS

/* Appends the grams of the notions of the passage's units, which are the scene's last. */
void dz_notions_find(DzScene *self, const DzPassage *passage);

/* The weight of the passage's notions. A word that may mean several things counts as the weightiest. */
double dz_meaning_of(const DzScene *scene, const DzPassage *passage);

/* How much of the meaning of the units of `a` from `from` on, `n` of them, `grams` have too. */
double dz_meaning_shared(const DzScene *scene, const DzPassage *a, guint32 from, guint32 n, const DzGram *grams,
                         guint32 n_grams);

G_END_DECLS

#endif
