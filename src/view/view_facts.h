/* view_facts.h -- what happened: the facts that most outlets state. */
#ifndef DZ_VIEW_FACTS_H
#define DZ_VIEW_FACTS_H

#include "view.h"

G_BEGIN_DECLS

/* At most `most` rows of statements (const DzRow *) that more than half of the texts state, or two do and most titles
 * say, and of which none says again what another does: first what most of them begin with, then what the titles say.
 * Free with g_ptr_array_unref(). */
GPtrArray *dz_view_main_facts(const DzView *self, guint most);

/* For each row whether it is among those to be seen first: all quotations, and of more than `most` facts the `most`
 * widely told of which none says again what another does. Free with g_free(). */
gboolean *dz_view_keep_facts(const DzView *self, guint most);

G_END_DECLS

#endif
