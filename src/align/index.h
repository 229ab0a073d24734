/* index.h -- an inverted index over passages: who could be like this one, without comparing all pairs. */
#ifndef DZ_ALIGN_INDEX_H
#define DZ_ALIGN_INDEX_H

#include "scene.h"

G_BEGIN_DECLS

typedef struct DzIndex DzIndex;

typedef struct {
    guint32 passage; /* its place in the indexed array */
    double shared;   /* weight of the grams it shares, each counted once */
} DzCandidate;

/* Both must outlive the index. */
DzIndex *dz_index_new(const DzScene *scene, const GArray *passages);
void dz_index_free(DzIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzIndex, dz_index_free)

/* The first twins that share most with `passage`, the best first, at most MAX_CANDIDATES; `candidates` (DzCandidate) is
 * emptied first. The passage itself, those that `accept` refuses and those that share next to nothing are left out. */
typedef gboolean (*DzAcceptFunc)(const DzPassage *passage, const DzPassage *candidate);
void dz_index_find(DzIndex *self, const DzPassage *passage, DzAcceptFunc accept, GArray *candidates);

/* Accepts what stands in another article too. */
gboolean dz_is_of_another_article(const DzPassage *passage, const DzPassage *candidate);

G_END_DECLS

#endif
