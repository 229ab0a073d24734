/* occasion.h -- which figures an article reports, and for whom: two reports of a series are worded alike, and differ in
 * these. */
#ifndef DZ_OCCASION_H
#define DZ_OCCASION_H

#include "article.h"

G_BEGIN_DECLS

enum { DZ_OCCASION_FIGURES = 48 };

typedef struct {
    guint32 figures[DZ_OCCASION_FIGURES]; /* hashes of the first figures of title and text */
    guint n_figures;
    double published; /* days since 1970; NAN: not known */
    const char *outlet;
} DzOccasion;

void dz_occasion_read(DzOccasion *self, const DzArticle *article);

/* How surely the two report different days of a series, or two things in one outlet's manner: 0, if nothing says so, to
 * 1; see weights.h. */
double dz_occasions_apart(const DzOccasion *a, const DzOccasion *b);

G_END_DECLS

#endif
