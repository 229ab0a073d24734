/* surroundings.h -- the words around each number of an event, by which one tells what it counts. */
#ifndef DZ_ALIGN_SURROUNDINGS_H
#define DZ_ALIGN_SURROUNDINGS_H

#include "told.h"

G_BEGIN_DECLS

/* A gram of a sentence, and how near to a number it stands: 1 beside it, less farther off. */
typedef struct {
    guint32 gram;
    float near;
} DzNearGram;

/* An amount or a share, and what stands around it in its sentence. */
typedef struct {
    const DzNumber *number;
    guint32 sentence; /* its place in scene->sentences */
    guint32 from;     /* the units [from, to) of the sentence are the number's */
    guint32 to;
    guint32 first; /* of `n` in DzSurroundings.near, by gram */
    guint32 n;
    double worth; /* of them all */
} DzCounted;

typedef struct {
    const DzScene *scene;
    GArray *counted; /* DzCounted, by article and place */
    GArray *near;    /* DzNearGram */
} DzSurroundings;

DzSurroundings *dz_surroundings_new(const DzScene *scene);
void dz_surroundings_free(DzSurroundings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSurroundings, dz_surroundings_free)

static inline const DzCounted *dz_counted_at(const DzSurroundings *self, guint32 index)
{
    return &g_array_index(self->counted, DzCounted, index);
}

static inline const DzPassage *dz_counted_sentence(const DzSurroundings *self, guint32 index)
{
    return dz_passage_at(self->scene->sentences, dz_counted_at(self, index)->sentence);
}

static inline const DzNearGram *dz_counted_grams(const DzSurroundings *self, const DzCounted *counted)
{
    return &g_array_index(self->near, DzNearGram, counted->first);
}

/* What a gram is worth between the surroundings of two numbers: as much as in the one where it is farther off. */
static inline double dz_near_worth(const DzSurroundings *self, guint32 gram, double near_a, double near_b)
{
    return MIN(near_a, near_b) * dz_gram_weight(self->scene, gram);
}

G_END_DECLS

#endif
