/* occasion.h -- which day an article reports, and with which figures: two reports of a series are worded alike, and
 * differ in these. */
#ifndef DZ_OCCASION_H
#define DZ_OCCASION_H

#include "article.h"

G_BEGIN_DECLS

enum { DZ_OCCASION_DAYS = 6 };

typedef struct {
    gint32 days[DZ_OCCASION_DAYS]; /* days since 1970 that title and lead name */
    guint n_days;
    guint64 figures; /* a bit for each figure of title and lead; two figures may share one */
} DzOccasion;

/* Reads title and lead. What is relative (周三, 6日, 昨天) is counted from the day of publication. */
void dz_occasion_read(DzOccasion *self, const DzArticle *article);

/* Whether both name days, but none in common, and no figure in common either. */
gboolean dz_occasions_differ(const DzOccasion *a, const DzOccasion *b);

G_END_DECLS

#endif
