/* vector.h -- an article as a sparse vector of weighted features. */
#ifndef DZ_VECTOR_H
#define DZ_VECTOR_H

#include "article.h"

G_BEGIN_DECLS

/* A bigram of Han characters, a word of another script, or a name of the news lexicon. Which of them is in the key's
 * upper bits; two words may share a key, with a probability nobody will see. */
typedef guint64 DzFeatureKey;

typedef struct {
    DzFeatureKey key;
    float weight;
} DzFeature;

/* DzFeature, ascending by key, each key once; weights are counts, each occurrence counted by its place. */
GArray *dz_vector_new(const DzArticle *article);

/* Sum of products over the keys that both have. */
double dz_vector_dot(const GArray *a, const GArray *b);

/* The sum of two vectors, a new one. */
GArray *dz_vector_add(const GArray *a, const GArray *b);

G_END_DECLS

#endif
