/* alignment.h -- which units of two sequences stand for each other. */
#ifndef DZ_ALIGN_ALIGNMENT_H
#define DZ_ALIGN_ALIGNMENT_H

#include <glib.h>

G_BEGIN_DECLS

/* A stretch of both sequences, in units: the same in both, or not. [a, a_end) or [b, b_end) may be empty. */
typedef struct {
    guint32 a, a_end;
    guint32 b, b_end;
    gboolean same;
} DzStretch;

/* Stretches that cover both sequences from beginning to end, same and different ones in turn. Past MAX_ALIGN_CELLS only
 * the common beginning and end are found, in time proportional to the lengths. Free with g_array_unref(). */
GArray *dz_align_units(const guint32 *a, guint32 n_a, const guint32 *b, guint32 n_b);

G_END_DECLS

#endif
