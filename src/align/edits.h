/* edits.h -- the places where two passages have other words, with what has moved. */
#ifndef DZ_ALIGN_EDITS_H
#define DZ_ALIGN_EDITS_H

#include <glib.h>

G_BEGIN_DECLS

/* Units [a, a_end) of one passage stand where the other has [b, b_end); of a move, both are the same words. */
typedef struct {
    guint32 a, a_end;
    guint32 b, b_end;
    gboolean moved;
} DzEdit;

/* From stretches (alignment.h) over these units; in the order of `a`. Free with g_array_unref(). */
GArray *dz_edits_find(const GArray *stretches, const guint32 *a, const guint32 *b);

G_END_DECLS

#endif
