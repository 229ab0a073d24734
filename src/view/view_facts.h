/* view_facts.h -- what happened: the facts that most outlets state. */
#ifndef DZ_VIEW_FACTS_H
#define DZ_VIEW_FACTS_H

#include "view.h"

G_BEGIN_DECLS

/* A fact, and how widely it is told. */
typedef struct {
    const DzRow *row;
    DzPassage told;  /* the words that tell it best: of an utterance the sentence that a report begins with */
    guint n_stating; /* outlets that surely state it, in quotation marks or not */
    guint n_texts;   /* the same, several with one text as one */
} DzFact;

/* At most `most` facts (DzFact) of which none says again what another does: rows, of statements or quotations, that
 * half of the texts begin with, or may, or two do, if the titles say it, and first those that they say; then rows of
 * which two tell what most titles say, and statements of more than half; if nothing of this is the news, first what
 * most outlets have, or may, and says most of the titles. Free with g_array_unref(). */
GArray *dz_view_main_facts(const DzView *self, guint most);

/* For each row whether it is among those to be seen first: all quotations, and of more than `most` facts the `most`
 * widely told of which none says again what another does. Free with g_free(). */
gboolean *dz_view_keep_facts(const DzView *self, guint most);

G_END_DECLS

#endif
