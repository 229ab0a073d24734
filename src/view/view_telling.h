/* view_telling.h -- how widely what a passage says is told. */
#ifndef DZ_VIEW_TELLING_H
#define DZ_VIEW_TELLING_H

#include "view.h"

G_BEGIN_DECLS

/* An outlet states the fact if it says at least this share of what its label says; with less it may. Read in 36 events:
 * of 353 sentences of such rows 49 say something else than the label and 31 a part of it; of those with this share 3
 * and 5 in 100. Read in 106 events, of 70 with less 32 state it and 16 a part: so "at least" so many outlets do. */
#define DZ_STATED 0.2

/* Of an outlet that begins with the news too, so much in common with a lead is enough. Read in 32 events: of 98 outlets
 * that are said to state the news three do not, two of them with the figures of another day. Leads that name other
 * days, and appeared a day apart, have to share as much as others. */
#define DZ_LEAD_STATED 0.1

/* For each passage of the row, how much of what `passage` says it says too, 0 to 1; 0 in its own outlet and where the
 * two were not compared. Free with g_free(). */
double *dz_view_shares(const DzRow *row, const DzPassage *passage);

/* How widely it is told what a passage of a row of statements says. */
typedef struct {
    guint n_stating; /* outlets that state it, its own with them */
    guint n_texts;   /* the same, several with one text as one */
    double share;    /* how much of it the others say, together; those with one text once */
} DzTelling;

DzTelling dz_view_telling(const DzView *self, const DzRow *row, const DzPassage *passage);

/* How well a passage says what happened. A long sentence has more of the titles, a short one more that others state:
 * neither alone tells it best. */
double dz_view_weight(const DzView *self, const DzPassage *passage, DzTelling telling);

/* A flag for each passage of the row: it is `passage`, or states what that says. Free with g_free(). */
gboolean *dz_view_stating(const DzView *self, const DzRow *row, const DzPassage *passage);

G_END_DECLS

#endif
