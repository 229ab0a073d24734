/* renderings.h -- the names that an event's articles gloss, each with the ways to write it in Chinese. */
#ifndef DZ_NORMALIZE_RENDERINGS_H
#define DZ_NORMALIZE_RENDERINGS_H

#include "event.h"
#include "latin.h"
#include "lexicon.h"

G_BEGIN_DECLS

/* One way to write a name in Chinese. */
typedef struct {
    char *text;          /* common form */
    gboolean sure;       /* some article tells where it begins */
    gboolean apart;      /* it seems to begin there; else only if another is as long */
    gboolean dropped;    /* for a moment: what it renders cannot be told */
    GPtrArray *articles; /* const DzArticle *: those that gloss it; none: it is a part of another */
} DzRendering;

typedef struct {
    DzLatin *latin;
    GPtrArray *printed; /* char *: its Latin forms */
    DzTermKind kind;
    GPtrArray *renderings;       /* DzRendering * */
    const DzLexiconEntry *entry; /* NULL: the lexicon does not have it */
} DzRendered;

static inline DzRendering *dz_rendering(const DzRendered *self, guint index)
{
    return g_ptr_array_index(self->renderings, index);
}

/* Whether one is only fuller than the other: 汤姆·格兰迪 than 格兰迪. */
static inline gboolean dz_renderings_are_one(const DzRendering *a, const DzRendering *b)
{
    return strstr(a->text, b->text) != NULL || strstr(b->text, a->text) != NULL;
}

/* DzRendered *, owned, in the order in which the articles have them; each with a rendering, none with two that cannot
 * be one thing's. */
GPtrArray *dz_renderings_find(const DzLexicon *lexicon, const DzEvent *event);

G_END_DECLS

#endif
