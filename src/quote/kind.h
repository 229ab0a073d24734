/* kind.h -- utterance, fragment or mention. */
#ifndef DZ_KIND_H
#define DZ_KIND_H

#include "speech.h"

G_BEGIN_DECLS

/* How often each marked text stands in the article. Free with g_hash_table_unref(). */
GHashTable *dz_kind_count(const DzPage *page, const GArray *marked);

/* The kind of the pair `index`, from where it stands and what it holds; see weights.h. */
DzQuotationKind dz_kind_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                           const DzListener *listener, GHashTable *counts);

G_END_DECLS

#endif
