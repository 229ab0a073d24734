/* draft.h -- the blocks of an article while it is being read: what the markup says of each, before the text is asked.
 */
#ifndef DZ_DRAFT_H
#define DZ_DRAFT_H

#include "article.h"

G_BEGIN_DECLS

typedef struct {
    DzRole role;
    char *text;     /* white space folded, none around; never empty */
    guint32 length; /* in code points */
    guint32 linked; /* how many of them stand in links */
} DzDraftBlock;

typedef struct {
    GPtrArray *blocks; /* DzDraftBlock *, owned */
    guint32 max_blocks;
    gboolean cut; /* there were more */
} DzDraft;

DzDraft *dz_draft_new(guint32 max_blocks);
void dz_draft_free(DzDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzDraft, dz_draft_free)

/* Appends a block of `text`, folded as a browser would; nothing if it is blank. */
void dz_draft_add(DzDraft *self, DzRole role, const char *text, guint32 linked);

/* Gives the blocks to the article, without those headings that only repeat its title. */
void dz_draft_finish(DzDraft *self, DzArticle *article);

/* White space folded to single spaces, none around; U+3000 and U+00A0 count as white space at the ends only. NULL for
 * NULL and for blank text. */
char *dz_fold_text(const char *text);

G_END_DECLS

#endif
