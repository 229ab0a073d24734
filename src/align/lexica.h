/* lexica.h -- what this room knows of the language. */
#ifndef DZ_ALIGN_LEXICA_H
#define DZ_ALIGN_LEXICA_H

#include "counts.h"
#include "romanized.h"
#include "sounds.h"
#include "synonyms.h"
#include "translations.h"
#include "turns.h"

G_BEGIN_DECLS

/* Never changed once made, so that threads can share it. */
typedef struct {
    GPtrArray *function_words; /* char *, data/function_words.tsv */
    GHashTable *irregular;     /* char * -> char *: forms of English words and the words, data/irregular.tsv */
    GHashTable *sources;       /* char * -> char *: words of attributions and what they do there, data/sources.tsv */
    DzWords *counts;
    DzSounds *sounds;
    DzRomanized *romanized;
    DzWords *turns;
    DzSynonyms *synonyms;
    const DzTranslations *translations; /* set where an article is in English, and somebody else's; else NULL */
} DzLexica;

/* NULL and DZ_ERROR_DATA if a lexicon is unusable. */
DzLexica *dz_lexica_load(const DzOptions *options, GError **error);
void dz_lexica_free(DzLexica *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzLexica, dz_lexica_free)

G_END_DECLS

#endif
