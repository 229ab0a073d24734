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

/* 洛桑坚赞, 阿不都·热依木: the name whose known parts (transliteration.tsv) begin at `at` in unit `index`, wherever units
 * begin; empty: there is none. */
DzSpan dz_foreign_of_parts(const DzForeign *self, guint index, guint32 at);

G_END_DECLS

#endif
