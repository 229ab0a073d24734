/* html_mask.h -- outlets' names hidden in what is printed, for a classroom. */
#ifndef DZ_HTML_MASK_H
#define DZ_HTML_MASK_H

#include "comparison.h"

G_BEGIN_DECLS

/* The texts of a comparison in which the names of its outlets are blackened, code point by code point: offsets stay. */
typedef struct DzMasks DzMasks;

/* A stretch that was blackened. */
typedef struct {
    guint32 begin;
    char *words; /* what stands there; owned by the masks */
} DzMasked;

DzMasks *dz_masks_new(const DzComparison *comparison);
void dz_masks_free(DzMasks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzMasks, dz_masks_free)

/* The article's text and title (NULL: it has none) with the names blackened. */
const gunichar *dz_masks_text(const DzMasks *self, const DzArticle *article);
const char *dz_masks_title(const DzMasks *self, const DzArticle *article);

/* What was blackened in them: DzMasked, by place. */
const GArray *dz_masks_in_text(const DzMasks *self, const DzArticle *article);
const GArray *dz_masks_in_title(const DzMasks *self, const DzArticle *article);

/* Blackens, in another form of the text or title, what `masked` says. */
void dz_masks_apply(const GArray *masked, gunichar *points);

/* Any other words, blackened. Free with g_free(). */
char *dz_masks_dup(const DzMasks *self, const char *words);

G_END_DECLS

#endif
