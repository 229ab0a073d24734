/* foreign.h -- where a foreign name begins and ends that the dictionaries may have cut. */
#ifndef DZ_FOREIGN_H
#define DZ_FOREIGN_H

#include "unit.h"

G_BEGIN_DECLS

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const GArray *units;
} DzForeign;

/* Whether a unit of the dictionaries may be a part of a longer foreign name: 迈克 in 迈克·蓬佩奥, 布吉 in 布吉华, 达.
 */
gboolean dz_foreign_may_hold(const DzForeign *self, const DzUnit *unit);

/* Where the foreign name begins that ends with unit `last`. */
guint32 dz_foreign_begin(const DzForeign *self, guint last);

/* The place after the foreign name that holds unit `at`, a run with a middle dot. `bracketed`: its Latin
 * form stands right behind that unit. */
guint32 dz_foreign_end(const DzForeign *self, guint at, gboolean bracketed);

G_END_DECLS

#endif
