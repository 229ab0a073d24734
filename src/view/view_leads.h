/* view_leads.h -- what reports begin with: the news. */
#ifndef DZ_VIEW_LEADS_H
#define DZ_VIEW_LEADS_H

#include "view.h"

G_BEGIN_DECLS

/* Whether it stands in its article's first paragraph; and whether it is the first sentence of it. */
gboolean dz_passage_is_lead(const DzPassage *passage);
gboolean dz_passage_begins_lead(const DzPassage *passage);

/* A flag for each column: it begins with the row. Free with g_free(). */
gboolean *dz_row_leading(const DzView *self, const DzRow *row);

/* Whether two leads that appeared a day apart or more tell of different days: the same happened twice. */
gboolean dz_leads_tell_of_other_days(const DzPassage *a, const DzPassage *b);

/* How many texts begin with the row; and whether so many are two at least, and half of all. */
guint dz_row_count_leading(const DzView *self, const DzRow *row);
gboolean dz_view_half_lead(const DzView *self, guint n_leading);

/* How much of its titles a passage says, 0 to 1, on average over the outlets. */
double dz_passage_share_of_titles(const DzView *self, const DzPassage *passage);

G_END_DECLS

#endif
