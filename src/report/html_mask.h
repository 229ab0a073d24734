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

/* What a class sees of an article, and what was blackened in it: DzMasked, by place. */
typedef struct {
    gunichar *text;
    GArray *in_text;
    char *title; /* NULL, as is the next: it has none */
    GArray *in_title;
} DzMaskedCopy;

DzMasks *dz_masks_new(const DzComparison *comparison);
void dz_masks_free(DzMasks *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzMasks, dz_masks_free)

/* An article of the comparison with the names blackened. */
const DzMaskedCopy *dz_masks_of(const DzMasks *self, const DzArticle *article);

/* Blackens, in another form of the text or title, what `masked` says. */
void dz_masks_apply(const GArray *masked, gunichar *points);

/* Any other words, blackened. Free with g_free(). */
char *dz_masks_dup(const DzMasks *self, const char *words);

G_END_DECLS

#endif
