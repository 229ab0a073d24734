/* vector.h -- sparse vectors of features. */
#ifndef DZ_VECTOR_H
#define DZ_VECTOR_H

#include <glib.h>

G_BEGIN_DECLS

/* What was seen, and in which part of an article, in one number; see event_features.h. */
typedef guint64 DzFeatureKey;

typedef struct {
    DzFeatureKey key;
    float weight;
} DzFeature;

/* A vector is a GArray of DzFeature, ascending by key, each key once. */

/* Makes a vector of features in any order: sorts them, and adds up those with one key. */
void dz_vector_settle(GArray *features);

/* Sum of products over the keys that both have. */
double dz_vector_dot(const GArray *a, const GArray *b);

/* Whether the vector has a key. */
gboolean dz_vector_has(const GArray *vector, DzFeatureKey key);

/* Over how many features that product is spread: 1 if one makes all of it, n if n make as much each. */
double dz_vector_breadth(const GArray *a, const GArray *b);

/* The weight of one key; 0 if the vector has not got it. */
double dz_vector_at(const GArray *vector, DzFeatureKey key);

/* The sum of two vectors, a new one. */
GArray *dz_vector_add(const GArray *a, const GArray *b);

G_END_DECLS

#endif
