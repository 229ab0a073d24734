/* draft.h -- the blocks of an article while it is being read: what the markup says of each, before the text is asked.
 */
#ifndef DZ_DRAFT_H
#define DZ_DRAFT_H

#include "article.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

typedef struct {
    DzRole role;
    char *text;           /* white space folded, none around; never empty */
    guint32 length;       /* in code points */
    guint32 linked;       /* how many of them stand in links */
    guint32 strong;       /* how many of them are bold */
    guint32 small;        /* how many of them stand in <small> */
    const xmlNode *item;  /* of a list or a table, if it stands in one that holds little else */
    gboolean with_image;  /* a picture stands in the same paragraph, before it */
    gboolean after_image; /* a picture stands right before it */
    gboolean apart;       /* it is set as captions are: centred, or in <dd> */
    gboolean set_off;     /* as a quotation, in <blockquote> */
    const xmlNode *place; /* the innermost block element it stands in; of a tree that is still there; NULL: none */
} DzDraftBlock;

typedef struct {
    GPtrArray *blocks; /* DzDraftBlock *, owned */
    guint32 max_blocks;
    gboolean cut;     /* there were more */
    gboolean excerpt; /* a block says that the rest is for subscribers */
} DzDraft;

DzDraft *dz_draft_new(guint32 max_blocks);
void dz_draft_free(DzDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzDraft, dz_draft_free)

/* Appends a block of `text`, folded as a browser would, and returns it; NULL if it is blank or there are too many. */
DzDraftBlock *dz_draft_add(DzDraft *self, DzRole role, const char *text);

static inline DzDraftBlock *dz_draft_block(const DzDraft *self, guint i)
{
    return g_ptr_array_index(self->blocks, i);
}

/* Whether a block is mostly links; and whether it is a paragraph so long that it is the article's own text, not a note
 * around it. */
gboolean dz_draft_is_links(const DzDraftBlock *block);
gboolean dz_draft_is_long_paragraph(const DzDraftBlock *block);

/* Whether a sentence, or a part of one, ends in the text. */
gboolean dz_draft_has_sentence(const char *text);

/* Gives the blocks to the article, with its title once if a heading says it. */
void dz_draft_finish(const DzDraft *self, DzArticle *article);

/* White space folded to single spaces, none around. A line end between two wide characters is nothing. NULL for NULL
 * and for blank text. */
char *dz_fold_text(const char *text);

/* Takes `value` for what is not known yet; what is known stays. */
static inline void dz_set_unknown(char **field, char *value)
{
    if (*field == NULL)
        *field = value;
    else
        g_free(value);
}

/* Takes `value`, if there is one, in the place of what was known. */
static inline void dz_set_better(char **field, char *value)
{
    if (value == NULL)
        return;
    g_free(*field);
    *field = value;
}

/* Whether a line that ends like this is a paragraph's last. */
gboolean dz_ends_sentence(const char *text);

/* The letters and digits of `text` alone, in lower case: what is left the same by spaces and marks. */
char *dz_letters_of(const char *text);

G_END_DECLS

#endif
