/* occasion.h -- which day an article reports, and with which figures: two reports of a series are worded alike, and
 * differ in these. */
#ifndef DZ_OCCASION_H
#define DZ_OCCASION_H

#include "article.h"

G_BEGIN_DECLS

enum { DZ_OCCASION_DAYS = 6, DZ_OCCASION_FIGURES = 48, DZ_OCCASION_TITLE = 48 };

typedef struct {
    gint32 days[DZ_OCCASION_DAYS]; /* days since 1970 that title and lead name */
    guint n_days;
    guint32 figures[DZ_OCCASION_FIGURES]; /* hashes of the first figures of title and text */
    guint n_figures;
    double published; /* days since 1970; NAN: not known */
    const char *outlet;
    guint32 title[DZ_OCCASION_TITLE]; /* hashes of pairs of the title's characters, but for its figures */
    guint n_title;                    /* 0: there is no figure in it */
} DzOccasion;

/* Reads title and text. What is relative (周三, 6日, 昨天) is counted from the day of publication. */
void dz_occasion_read(DzOccasion *self, const DzArticle *article);

/* How surely the two report different days of a series, or two things in one outlet's manner; 0 if nothing says so: see
 * weights.h. */
double dz_occasions_apart(const DzOccasion *a, const DzOccasion *b);

G_END_DECLS

#endif
