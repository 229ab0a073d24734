/* qualified.h -- what the words around a number make of it: a bound, an estimate, a growth, a forecast. */
#ifndef DZ_ALIGN_QUALIFIED_H
#define DZ_ALIGN_QUALIFIED_H

#include "told.h"

G_BEGIN_DECLS

typedef struct {
    const DzNumber *number;
    guint bound;        /* DZ_COUNT_ROUGH, _LEAST or _MOST; else DZ_COUNT_PLAIN */
    guint trend;        /* DZ_COUNT_UP or _DOWN: by how much something grew or shrank, 增长约5%; 0: 增至5% */
    guint set;          /* DZ_COUNT_REST: of another; DZ_COUNT_AND: all but those named; else DZ_COUNT_PLAIN */
    gboolean lasting;   /* it is the same tomorrow: an age */
    gboolean uncertain; /* it is expected, or another an hour later: then it contradicts none */
} DzQualified;

DzQualified dz_number_qualify(const DzToldNumber *self);

/* Whether the words around both tell them apart: 税前 and 税后. */
gboolean dz_numbers_are_told_apart(const DzToldNumber *x, const DzToldNumber *y);

G_END_DECLS

#endif
