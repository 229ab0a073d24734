/* view_labels.h -- what rows are called. */
#ifndef DZ_VIEW_LABELS_H
#define DZ_VIEW_LABELS_H

#include "view.h"

G_BEGIN_DECLS

/* An outlet states the fact if it says at least this share of what its label says. Read in 36 events: of 353 sentences of
 * such rows 49 say something else than the label and 31 a part of it; of those with this share 3 and 5 in 100. Three in
 * ten of those that do state it have less, so the outlets are counted as "at least". */
#define DZ_STATED 0.2

/* Chooses the label of every row, in their order; see dz_row_label(). */
void dz_view_label_rows(DzView *self);

/* Whether it is long enough to say something by itself, and no paraphrase. */
gboolean dz_passage_says_something(const DzPassage *passage);

/* The passage; of a sentence without its dateline, and without the medium it is had from. */
DzSpan dz_passage_fact(const DzPassage *passage);

/* How widely it is told what a passage of a row of statements says. */
typedef struct {
    guint n_stating; /* outlets that state it, its own with them */
    guint n_texts;   /* the same, several with one text as one */
    double share;    /* how much of it the others say, together; those with one text once */
} DzTelling;

DzTelling dz_view_telling(const DzView *self, const DzRow *row, const DzPassage *passage);

G_END_DECLS

#endif
