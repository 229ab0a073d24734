/* units.h -- the units of a scene, as its passages are built. */
#ifndef DZ_ALIGN_UNITS_H
#define DZ_ALIGN_UNITS_H

#include "scene.h"

G_BEGIN_DECLS

/* Appends the units of `common` (a span of the common form) to the scene's; if `names`, a name of the lexicon is one.
 */
void dz_units_append(DzScene *self, const DzArticle *article, DzSpan common, gboolean names);

/* The same of somebody's words, without what the reporter explains in short brackets within them. */
void dz_units_append_said(DzScene *self, const DzArticle *article, DzSpan common);

/* Finds the grams of the units from `first` on, which are all of one passage. */
void dz_units_find_grams(DzScene *self, guint32 first);

G_END_DECLS

#endif
