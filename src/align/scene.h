/* scene.h -- one event, prepared for comparing: its quotations and sentences as passages with weighted grams. */
#ifndef DZ_ALIGN_SCENE_H
#define DZ_ALIGN_SCENE_H

#include "article.h"
#include "corrections.h"
#include "lexica.h"
#include "speakers.h"

G_BEGIN_DECLS

#define DZ_NO_PAIR G_MAXUINT32
#define DZ_NO_TWIN G_MAXUINT32
#define DZ_SENSE_GRAMS (DZ_MAX_SENSES + 1) /* of one word: of its senses, and its own */

/* A gram is a unit, a pair of neighbouring units, a group of synonyms, a word that has some, a value (values.h), or a
 * notion (notions.h); its id counts up from 0 within the scene. */
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
    guint32 witness;              /* its article's place in the event */
    guint32 first_unit;           /* of `n_units` in scene->units */
    guint32 n_units;
    guint32 first_gram; /* of `n_grams` in scene->grams, by id */
    guint32 n_grams;
    double information; /* sum of its grams' weights */
    double meaning;     /* sum of its notions' weights, each word counting once */
    gboolean english;
    guint32 twin; /* the first passage of its list with the same units and the same speaker: itself, if there is none */
    guint32 next_twin; /* the next one; DZ_NO_TWIN: this is the last */
} DzPassage;

/* What is known of one article of the event. */
typedef struct {
    const DzArticle *article;
    guint32 outlet;  /* the place of the event's first article of the same outlet */
    guint8 *classes; /* DzTurn of each code point of the common form */
    GArray *numbers; /* DzNumber, in the common form */
} DzWitness;

typedef struct {
    const DzEvent *event;
    DzWitness *witnesses; /* by place in the event */
    DzSpeakerTable *speakers;
    const DzWords *counts;
    const DzSynonyms *synonyms;
    GHashTable *irregular;              /* of the lexica: forms of English words and the words */
    const DzTranslations *translations; /* NULL: no article is in English */
    gboolean bilingual;                 /* the articles are in two languages, and there are translations */
    DzCorrections *corrections;         /* NULL: there are none */
    GArray *quotes;                     /* DzPassage, of direct and partial quotations, by article and place */
    GArray *sentences;                  /* DzPassage, by article and place */
    GArray *narration;                  /* DzPassage: each of these sentences without what it quotes of somebody */
    GArray *facts;     /* DzPassage: each of them without who says so, a name of the lexicon as one unit */
    GArray *claims;    /* guint8: whether each of these sentences can state a fact */
    GArray *units;     /* guint32 */
    GArray *places;    /* guint32: where each unit begins in the article's common form */
    GArray *ends;      /* guint32: and where it ends */
    GArray *alone;     /* guint32: id of the gram of each unit by itself */
    GArray *pairs;     /* guint32: id of the gram of each unit and the next; DZ_NO_PAIR at the end of a passage */
    GArray *begins;    /* guint32, by gram id: where its units begin in `starts`; one more entry than there are grams */
    GArray *starts;    /* guint32: the units that begin the pairs of each gram, ascending */
    GArray *senses;    /* guint32, DZ_SENSE_GRAMS a unit: grams of the senses of the word in which it begins a pair (or
                          which it is), then its own; or DZ_NO_PAIR */
    GArray *values;    /* guint32: gram of the value of the number that begins with each unit; or DZ_NO_PAIR */
    GArray *notions;   /* guint32, DZ_MAX_NOTIONS a unit, if there are translations: grams of what the word that begins
                          there says in any language; or DZ_NO_PAIR */
    GArray *grams;     /* DzGram */
    GArray *weights;   /* double, by gram id: between passages of one language */
    GArray *across;    /* double, by gram id: between those of two */
    GHashTable *words; /* char * -> id of a unit that is no Han character; function words first */
    guint n_function_words;
    GPtrArray *spellings; /* const char *, by id of a unit - 1: the keys of `words` */
    GHashTable *gram_id;  /* guint64 * -> id + 1 */
} DzScene;

/* All must outlive the scene; `corrections` may be NULL. */
DzScene *dz_scene_new(const DzEvent *event, const DzLexica *lexica, DzCorrections *corrections);
void dz_scene_free(DzScene *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzScene, dz_scene_free)

/* The grams of `n` units of one passage from scene->units[first] on, ascending by id, appended to `grams` (DzGram). */
void dz_scene_grams_of(const DzScene *self, guint32 first, guint32 n, GArray *grams);

/* The same, of those only that `passage` has too. */
void dz_scene_grams_among(const DzScene *self, guint32 first, guint32 n, const DzPassage *passage, GArray *grams);

/* The place of the gram of this id in `grams`, which ascend; `n` if it is not there. */
guint32 dz_grams_find(const DzGram *grams, guint32 n, guint32 id);

static inline gboolean dz_grams_have(const DzGram *grams, guint32 n, guint32 id)
{
    return dz_grams_find(grams, n, id) < n;
}

static inline const DzPassage *dz_passage_at(const GArray *passages, guint index)
{
    return &g_array_index(passages, DzPassage, index);
}

static inline const guint32 *dz_passage_units(const DzScene *scene, const DzPassage *passage)
{
    return &g_array_index(scene->units, guint32, passage->first_unit);
}

static inline const guint32 *dz_passage_pairs(const DzScene *scene, const DzPassage *passage)
{
    return &g_array_index(scene->pairs, guint32, passage->first_unit);
}

static inline const DzGram *dz_passage_grams(const DzScene *scene, const DzPassage *passage)
{
    return &g_array_index(scene->grams, DzGram, passage->first_gram);
}

static inline double dz_gram_weight(const DzScene *scene, guint32 id)
{
    return g_array_index(scene->weights, double, id);
}

/* Whether the two are in different languages: then only notions tell what they share. */
static inline gboolean dz_is_across(const DzPassage *a, const DzPassage *b)
{
    return a->english != b->english;
}

/* What a gram is worth between passages of two languages, or of one. */
static inline double dz_gram_worth(const DzScene *scene, guint32 id, gboolean across)
{
    return g_array_index(across ? scene->across : scene->weights, double, id);
}

/* What a passage has in all that two may share: in comparison with one of another language, or of its own. */
static inline double dz_passage_worth(const DzPassage *passage, gboolean across)
{
    return across ? passage->meaning : passage->information;
}

/* The common form's span of units [from, to) of a passage; empty, at its place, where from == to. */
DzSpan dz_units_common(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to);

/* The same in the plain text. */
DzSpan dz_units_original(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to);

/* Whether the passage at `index` stands for all its twins: only such ones are compared, however often they are
 * repeated. */
static inline gboolean dz_is_first_twin(const GArray *passages, guint index)
{
    return g_array_index(passages, DzPassage, index).twin == index;
}

/* The places of these passages and of all their twins (guint32), ascending. */
GArray *dz_with_twins(const GArray *passages, const GArray *places);

/* The weight of unit `index` of scene->units by itself. */
static inline double dz_unit_weight(const DzScene *scene, guint32 index)
{
    return dz_gram_weight(scene, g_array_index(scene->alone, guint32, index));
}

G_END_DECLS

#endif
