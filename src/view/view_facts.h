/* view_facts.h -- what happened: the facts that most outlets state. */
#ifndef DZ_VIEW_FACTS_H
#define DZ_VIEW_FACTS_H

#include "view.h"

G_BEGIN_DECLS

typedef struct {
    const DzRow *row;
    const DzPassage *passage; /* of the row, that tells it best */
    guint n_stating;          /* outlets that state what it says, at least */
    guint n_texts;            /* the same, several with one text as one */
} DzFact;

/* At most `most` facts (DzFact) that more than half of the outlets state and of which none says again what another
 * does: first what most of them begin with. Free with g_array_unref(). */
GArray *dz_view_main_facts(const DzView *self, guint most);

/* For each row whether it is among those to be seen first: all quotations, and of more than `most` facts the `most`
 * widely told of which none says again what another does. Free with g_free(). */
gboolean *dz_view_keep_facts(const DzView *self, guint most);

G_END_DECLS

#endif
