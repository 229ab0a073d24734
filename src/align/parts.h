/* parts.h -- the steps of this room, in the order align.c takes them. */
#ifndef DZ_ALIGN_PARTS_H
#define DZ_ALIGN_PARTS_H

#include "comparison.h"
#include "scene.h"

G_BEGIN_DECLS

/* What the room knows of the language. Never changed once made, so that threads can share it. */
typedef struct {
    GHashTable *sources; /* see speakers.h */
} DzLexica;

DzLexica *dz_lexica_load(const DzOptions *options, GError **error);
void dz_lexica_free(DzLexica *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzLexica, dz_lexica_free)

/* Quotations of two or more articles that render one utterance; appends DzMatch * to `matches`. */
void dz_utterances_find(const DzScene *scene, const DzLexica *lexica, GPtrArray *matches);

/* Sentences of two or more articles that state one fact; appends DzMatch * to `statements`. */
void dz_statements_find(const DzScene *scene, GPtrArray *statements);

/* Sentences that report a quotation of another article; appends DzIndirect to `indirect`. */
void dz_indirect_find(const DzScene *scene, GArray *indirect);

/* A match of the given places in `passages` (guint32, ascending), with readings only. */
DzMatch *dz_match_of(const DzScene *scene, const GArray *passages, const GArray *places, DzMatchKind kind);

G_END_DECLS

#endif
