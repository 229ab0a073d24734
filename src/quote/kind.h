/* kind.h -- utterance, fragment or mention. */
#ifndef DZ_KIND_H
#define DZ_KIND_H

#include "speech.h"

G_BEGIN_DECLS

/* How often each marked text stands in the article. Free with g_hash_table_unref(). */
GHashTable *dz_kind_count(const DzPage *page, const GArray *marked);

/* How sure it is that a pair holds somebody's words, and that they are an utterance; see weights.h. */
typedef struct {
    double speech;
    double utterance;
} DzKindScore;

/* The score of the pair `index`, from where it stands, what it holds, and the score of the pair it is coordinated with:
 * `scores` holds those of all pairs before it. */
DzKindScore dz_kind_score(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, GHashTable *counts, const DzKindScore *scores);

DzQuotationKind dz_kind_from_score(DzKindScore score);

G_END_DECLS

#endif
