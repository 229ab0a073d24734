/* segments.h -- all readings of a match cut at the same places: what they share, and where they part. */
#ifndef DZ_SEGMENTS_H
#define DZ_SEGMENTS_H

#include "match.h"

G_BEGIN_DECLS

typedef struct {
    gboolean shared; /* every reading has the very same characters */
    guint kinds;     /* 1 << DzDifferenceKind, of each that stands here; 0 if shared, or not known */
    DzSpan *spans;   /* one a reading, in its article's plain text; borrowed from the segments */
} DzSegment;

typedef struct {
    GArray *list;  /* DzSegment, in the order of the first reading */
    GArray *spans; /* DzSpan: those of the first segment, of the second, … */
} DzSegments;

/* The segments of all readings; for each reading, its spans joined are the reading. One segment, not shared, where the
 * match's pairs do not tell more (a limit was reached, or words have changed places). */
DzSegments *dz_segments_new(const DzMatch *match);
void dz_segments_free(DzSegments *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSegments, dz_segments_free)

G_END_DECLS

#endif
