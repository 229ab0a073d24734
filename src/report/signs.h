/* signs.h -- what an outlet made of a row: a sign, and words for it. */
#ifndef DZ_SIGNS_H
#define DZ_SIGNS_H

#include "view_excuse.h"

G_BEGIN_DECLS

typedef struct {
    const char *sign;
    const char *key; /* of data/strings.tsv */
} DzSign;

/* Of something that is not absent, the excuse is none. */
DzSign dz_sign_of(DzCarried carried, DzExcuse excuse);

/* Of a column in a row; the words tell a fact from a quotation, and whether there is a nearest passage to look at. */
DzSign dz_sign_in(const DzView *view, const DzRow *row, guint column);

G_END_DECLS

#endif
