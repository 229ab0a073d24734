/* differences.h -- where and how two readings differ. */
#ifndef DZ_ALIGN_DIFFERENCES_H
#define DZ_ALIGN_DIFFERENCES_H

#include "scene.h"

G_BEGIN_DECLS

/* Compares two passages of a scene: sets similarity, differences and n_differences of `pair`. The caller owns the list.
 */
void dz_differences_find(const DzScene *scene, const DzPassage *a, const DzPassage *b, DzComparedPair *pair);

G_END_DECLS

#endif
