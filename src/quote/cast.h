/* cast.h -- the people who have appeared on a page so far, for the pronouns that stand for them. */
#ifndef DZ_CAST_H
#define DZ_CAST_H

#include "source.h"

G_BEGIN_DECLS

typedef struct DzCast DzCast;

/* A pronoun, and what is known of whom it stands for. */
typedef struct {
    guint uses; /* DZ_USE_HE, _SHE, or neither */
    guint32 sentence;
    const DzSource *others; /* `n_others` of them, none of whom it is */
    guint n_others;
    DzSpan words; /* his own: who is named there hardly says them */
} DzPronoun;

DzCast *dz_cast_new(const DzPage *page);
DzCast *dz_cast_copy(const DzCast *other);
void dz_cast_free(DzCast *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzCast, dz_cast_free)

/* Somebody stands at a place of `weight` (DZ_CAST_…, weights.h: how much it says that the next pronoun is his) in
 * sentence number `sentence`. */
void dz_cast_note(DzCast *self, const DzSource *source, double weight, guint32 sentence);

/* From paragraph to paragraph everybody fades, by `past` (DZ_CAST_PARAGRAPH…, weights.h). */
void dz_cast_end_paragraph(DzCast *self, double past);

/* Whom a pronoun most likely stands for; unknown where nobody fits. */
DzSource dz_cast_resolve(DzCast *self, const DzPronoun *pronoun);

/* The same where no more is known of it than this. */
DzSource dz_cast_find(DzCast *self, guint uses, guint32 sentence);

/* The same of a pronoun that would stand here. */
DzSource dz_cast_salient(const DzCast *self, guint32 sentence);

/* Whether `person` is known to be of the sex that a noun with `uses` tells, if it tells any. */
gboolean dz_cast_is_of_sex(const DzCast *self, const DzSource *person, guint uses);

G_END_DECLS

#endif
