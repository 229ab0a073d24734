/* effects.h -- what each quotation mark of a paragraph does. */
#ifndef DZ_EFFECTS_H
#define DZ_EFFECTS_H

#include "page.h"

G_BEGIN_DECLS

/* Each family has its own marks; a mark closes only its own family. Straight marks are of one family with the curly
 * ones, because outlets mix them in one pair. */
typedef enum {
    DZ_FAMILY_CORNER,
    DZ_FAMILY_WHITE_CORNER,
    DZ_FAMILY_DOUBLE,
    DZ_FAMILY_SINGLE,
    DZ_FAMILY_GUILLEMET,
    DZ_FAMILY_GUILLEMET_SINGLE,
    DZ_FAMILY_PRIME,
    DZ_FAMILY_TITLE,
    DZ_FAMILY_TITLE_SINGLE,
    DZ_N_FAMILIES,
} DzFamily;

/* What a mark says of itself; a straight one says nothing. */
typedef enum { DZ_SHAPE_OPENING, DZ_SHAPE_CLOSING, DZ_SHAPE_STRAIGHT } DzShape;

typedef enum {
    DZ_EFFECT_NONE,   /* an apostrophe */
    DZ_EFFECT_OPENS,  /* inside of what is open */
    DZ_EFFECT_ANEW,   /* opens, and what is open of its family ends before it for want of a mark */
    DZ_EFFECT_CLOSES, /* what is open; or nothing, where an opening mark was lost */
} DzEffect;

typedef struct {
    guint32 place;
    guint32 length;  /* 2 where two marks stand for one: ''no'' */
    gunichar before; /* the nearest that are not left over from Markdown; 0 at the paragraph's ends */
    gunichar after;
    DzFamily family;
    DzShape shape;
    DzEffect effect;
} DzMark;

/* The marks of `block` (DzMark) without a decision yet. */
GArray *dz_effects_read(const DzPage *page, DzSpan block);

/* Takes the marks of `family` as they look, straight ones by how they face, or else by parity. FALSE where something is
 * left over then, where straight and curly ones are mixed, or where straight single ones may be apostrophes. `open`: a
 * quotation of the family runs on from the paragraph before. */
gboolean dz_effects_take_as_they_look(GArray *marks, DzFamily family, gboolean open);

/* Decides what the marks of `family` do, from their shapes and from what stands beside them, so that as little as
 * possible was lost or set wrongly; the outermost quotation left open at the end costs `left_open_cost`. Returns what
 * the whole reading costs (weights.h). Linear in the marks. */
double dz_effects_decide(GArray *marks, DzFamily family, gboolean open, double left_open_cost);

G_END_DECLS

#endif
