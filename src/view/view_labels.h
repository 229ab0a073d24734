/* view_labels.h -- what rows are called. */
#ifndef DZ_VIEW_LABELS_H
#define DZ_VIEW_LABELS_H

#include "view.h"

G_BEGIN_DECLS

/* Chooses the label of every row, in their order; see dz_row_label(). */
void dz_view_label_rows(DzView *self);

/* Whether it is long enough to say something by itself, and no paraphrase. */
gboolean dz_passage_says_something(const DzPassage *passage);

/* The passage; of a sentence without its dateline, and without the medium it is had from. */
DzSpan dz_passage_fact(const DzPassage *passage);

G_END_DECLS

#endif
