/* notions.h -- what words say in any language: by these an English passage is compared with a Chinese one. */
#ifndef DZ_ALIGN_NOTIONS_H
#define DZ_ALIGN_NOTIONS_H

#include "scene.h"

G_BEGIN_DECLS

/* Appends the grams of the notions of the units from `first` on, which are all of one passage of this witness. */
void dz_notions_find(DzScene *self, guint32 witness, guint32 first);

/* The weight of the passage's notions. A word that may mean several things counts as the weightiest. */
double dz_meaning_of(const DzScene *scene, const DzPassage *passage);

/* How much of the meaning of the units of `a` from `from` on, `n` of them, `grams` have too. */
double dz_meaning_shared(const DzScene *scene, const DzPassage *a, guint32 from, guint32 n, const DzGram *grams,
                         guint32 n_grams);

G_END_DECLS

#endif
