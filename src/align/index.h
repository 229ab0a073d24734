/* index.h -- an inverted index over passages: who could be like this one, without comparing all pairs. */
#ifndef DZ_ALIGN_INDEX_H
#define DZ_ALIGN_INDEX_H

#include "scene.h"

G_BEGIN_DECLS

typedef struct Index Index;

typedef struct {
    guint32 passage; /* its place in the indexed array */
    double shared;   /* weight of the grams it shares, each counted once */
} Candidate;

/* Both must outlive the index. */
Index *index_new(const Scene *scene, const GArray *passages);
void index_free(Index *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Index, index_free)

/* The passages that share most with `passage`, the best first, at most MAX_CANDIDATES; `candidates`
 * (Candidate) is emptied first. The passage itself and those that `accept` refuses are left out. */
typedef gboolean (*AcceptFunc)(const Passage *passage, const Passage *candidate);
void index_find(Index *self, const Passage *passage, AcceptFunc accept, GArray *candidates);

G_END_DECLS

#endif
