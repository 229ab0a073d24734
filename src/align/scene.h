/* scene.h -- one event, prepared for comparing: its quotations and sentences as passages with weighted grams. */
#ifndef DZ_ALIGN_SCENE_H
#define DZ_ALIGN_SCENE_H

#include "article.h"
#include "event.h"

G_BEGIN_DECLS

/* A gram is a unit or a pair of neighbouring units; its id counts up from 0 within the scene. */
typedef struct {
    guint32 id;
    guint32 count;
} DzGram;

/* A stretch of an article's common form as a sequence of units: a Han character is one, a word in another script or a
 * number is one; punctuation and blanks are none. */
typedef struct {
    const DzArticle *article;
    const DzQuotation *quotation; /* NULL for a sentence */
    DzSpan span;                  /* in the plain text */
    guint32 first_unit;           /* of `n_units` in scene->units */
    guint32 n_units;
    guint32 first_gram; /* of `n_grams` in scene->grams, by id */
    guint32 n_grams;
    double information; /* sum of its grams' weights */
} DzPassage;

typedef struct {
    const DzEvent *event;
    GArray *quotes;      /* DzPassage, of direct and partial quotations, by article and place */
    GArray *sentences;   /* DzPassage, by article and place */
    GArray *units;       /* guint32 */
    GArray *places;      /* guint32: where each unit begins in the article's common form */
    GArray *grams;       /* DzGram */
    GArray *weights;     /* double, by gram id */
    GHashTable *words;   /* char * -> id of a unit that is no Han character */
    GHashTable *gram_id; /* guint64 * -> id + 1 */
} DzScene;

DzScene *dz_scene_new(const DzEvent *event);
void dz_scene_free(DzScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzScene, dz_scene_free)

static inline const DzPassage *dz_passage_at(const GArray *passages, guint index)
{
    return &g_array_index(passages, DzPassage, index);
}

static inline const guint32 *dz_passage_units(const DzScene *scene, const DzPassage *passage)
{
    return &g_array_index(scene->units, guint32, passage->first_unit);
}

static inline const DzGram *dz_passage_grams(const DzScene *scene, const DzPassage *passage)
{
    return &g_array_index(scene->grams, DzGram, passage->first_gram);
}

static inline double dz_gram_weight(const DzScene *scene, guint32 id)
{
    return g_array_index(scene->weights, double, id);
}

G_END_DECLS

#endif
