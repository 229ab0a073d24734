/* gloss.h -- names whose original form stands behind them in brackets. */
#ifndef DZ_QUOTE_GLOSS_H
#define DZ_QUOTE_GLOSS_H

#include "name.h"

G_BEGIN_DECLS

/* Appends to `glosses` (DzGloss, spans in the plain text) every name of the page behind which its form in Latin letters
 * stands. `marked` as of dz_marks_find(). */
void dz_glosses_find(const DzPage *page, const DzNames *names, const GArray *marked, GArray *glosses);

G_END_DECLS

#endif
