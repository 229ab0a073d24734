/* event_lexica.h -- what this room knows of the language and of the press. */
#ifndef DZ_EVENT_LEXICA_H
#define DZ_EVENT_LEXICA_H

#include "rarity.h"
#include "words.h"

G_BEGIN_DECLS

/* Never changed once made, so that threads can share it. */
typedef struct {
    DzFrequencies *frequencies;
    DzWords *digests;      /* see digest.h */
    GHashTable *particles; /* the characters (gunichar) that a phrase is cut at, data/particles.tsv */
} DzEventLexica;

/* NULL and DZ_ERROR_DATA if a lexicon is unusable. */
DzEventLexica *dz_event_lexica_load(const DzOptions *options, GError **error);
void dz_event_lexica_free(DzEventLexica *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzEventLexica, dz_event_lexica_free)

G_END_DECLS

#endif
