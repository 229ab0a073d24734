/* corrections_quotations.h -- what an editor's corrections say of quotations, article by article. */
#ifndef DZ_CORRECTIONS_QUOTATIONS_H
#define DZ_CORRECTIONS_QUOTATIONS_H

#include "corrections.h"

G_BEGIN_DECLS

/* Sets the speakers that the corrections name; a quotation they name is somebody's words, whatever it was taken for.
 * Marks what was applied. `corrections` may be NULL. */
void dz_corrections_correct_quotations(DzCorrections *corrections, const GPtrArray *articles);

G_END_DECLS

#endif
