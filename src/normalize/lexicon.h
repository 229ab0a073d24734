/* lexicon.h -- the news lexicon: one person, place or word under the names of each region. */
#ifndef DZ_LEXICON_H
#define DZ_LEXICON_H

#include "converter.h"
#include "points.h"

#include <duizhao/model.h>

G_BEGIN_DECLS

/* One entry, as matched: its names are in the common form. */
typedef struct {
    char *id;
    DzTermKind kind;
    gboolean shield;    /* keeps shorter names from matching inside it; nobody's name */
    gboolean ambiguous; /* never unified in running text */
    gboolean charged;   /* its names say different things of it */
    gboolean everyday;  /* its names tell the region of who writes them, and nothing else */
    gunichar *common;   /* the name all others are replaced by */
    guint32 common_length;
} DzLexiconEntry;

typedef struct {
    DzSpan span;
    const DzLexiconEntry *entry;
    gboolean unify; /* the name found is another than the common one, and safe to replace by it */
} DzLexiconHit;

/* Never changed once made: threads may share it. */
typedef struct DzLexicon DzLexicon;

/* The lexicon built in, the countries and currencies ICU knows, and options->lexicons, which add to them and
 * override by id. `converters` (NULL-terminated) are what the texts to be searched have gone through: the names go
 * through them too. NULL and DZ_ERROR_DATA, with file and line, if a file is unusable. */
DzLexicon *dz_lexicon_new(const DzOptions *options, const DzConverter *const *converters, GError **error);
void dz_lexicon_free(DzLexicon *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzLexicon, dz_lexicon_free)

/* Every name in `text`, the longest at each place, ascending and disjoint: DzLexiconHit; free with g_array_unref(). */
GArray *dz_lexicon_find(const DzLexicon *self, DzPoints text);

G_END_DECLS

#endif
