/* layout.h -- text with marks in it, laid out in the columns of a terminal. */
#ifndef DZ_LAYOUT_H
#define DZ_LAYOUT_H

#include <glib.h>

G_BEGIN_DECLS

/* What a stretch of text is. Each has a sign as well as a colour; see dz_flow_add_marked(). */
typedef enum {
    DZ_STYLE_PLAIN,
    DZ_STYLE_STRONG,
    DZ_STYLE_QUIET,
    DZ_STYLE_EXTRA,   /* only here: {+…+} */
    DZ_STYLE_LACKING, /* not here: {-…-} */
    DZ_STYLE_CHANGED, /* otherwise here: {~…~} */
    DZ_STYLE_MOVED,   /* elsewhere there: {^…^} */
} DzStyle;

/* Text that fills one column, from left to right and down. Cleaned of all that steers a terminal as it is added. */
typedef struct DzFlow DzFlow;

DzFlow *dz_flow_new(void);
void dz_flow_free(DzFlow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzFlow, dz_flow_free)

void dz_flow_add(DzFlow *self, DzStyle style, const char *text);
void dz_flow_add_points(DzFlow *self, DzStyle style, const gunichar *points, guint32 length);

/* The same between the signs of the style. */
void dz_flow_add_marked(DzFlow *self, DzStyle style, const gunichar *points, guint32 length);

/* Begins a new line. */
void dz_flow_break(DzFlow *self);

/* Writes flows beside one another, `width` columns each, with `between` (one of a line) between them; empty lines below
 * the shorter ones. */
void dz_layout_beside(GString *out, DzFlow *const *flows, guint n, guint width, const char *between, gboolean colour);

/* Writes one flow over `width` columns; lines after the first are indented by `indent`. */
void dz_layout_paragraph(GString *out, const DzFlow *flow, guint width, guint indent, gboolean colour);

G_END_DECLS

#endif
