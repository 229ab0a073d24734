/* parts.h -- the steps of this room, in the order align.c takes them. */
#ifndef DZ_ALIGN_PARTS_H
#define DZ_ALIGN_PARTS_H

#include "comparison.h"
#include "scene.h"

G_BEGIN_DECLS

/* Quotations of two or more articles that render one utterance; appends DzMatch * to `matches`. */
void utterances_find(const Scene *scene, GPtrArray *matches);

/* Sentences of two or more articles that state one fact; appends DzMatch * to `statements`. */
void statements_find(const Scene *scene, GPtrArray *statements);

/* Sentences that report a quotation of another article; appends DzIndirect to `indirect`. */
void indirect_find(const Scene *scene, GArray *indirect);

/* A match of the given places in `passages` (guint32, ascending), with readings only. */
DzMatch *match_of(const Scene *scene, const GArray *passages, const GArray *places, DzMatchKind kind);

G_END_DECLS

#endif
