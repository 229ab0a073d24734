/* diff_pairs.h -- which sentence of one article answers which of another. */
#ifndef DZ_DIFF_PAIRS_H
#define DZ_DIFF_PAIRS_H

#include "comparison.h"

G_BEGIN_DECLS

#define DZ_UNPAIRED G_MAXUINT32

typedef struct {
    guint32 other;  /* index of its sentence in the other article; DZ_UNPAIRED: none */
    gboolean moved; /* the pair stands crosswise to the others */
} DzDiffPair;

/* The pairs of the sentences of `a`, and of `b`. Free with g_free(). */
typedef struct {
    DzDiffPair *of_a;
    DzDiffPair *of_b;
} DzDiffPairs;

DzDiffPairs dz_diff_pair_sentences(const DzComparison *comparison, const DzArticle *a, const DzArticle *b);

G_END_DECLS

#endif
