/* view_marks.h -- where one reading differs from the others of its match. */
#ifndef DZ_VIEW_MARKS_H
#define DZ_VIEW_MARKS_H

#include <duizhao/model.h>

G_BEGIN_DECLS

/* A difference as seen from one side: a clause is either extra here or lacking here. */
typedef enum {
    DZ_MARK_NONE,
    DZ_MARK_SCRIPT,
    DZ_MARK_PUNCTUATION,
    DZ_MARK_NAMING,
    DZ_MARK_NUMBER,
    DZ_MARK_NEGATION,
    DZ_MARK_MODALITY,
    DZ_MARK_CUE,
    DZ_MARK_ATTRIBUTION,
    DZ_MARK_MOVED,
    DZ_MARK_REWORDED,
    DZ_MARK_EXTRA,
    DZ_MARK_LACKING,
    DZ_N_MARKS,
} DzMark;

/* "script", "naming", …, "extra", "lacking"; NULL for DZ_MARK_NONE. */
const char *dz_mark_name(DzMark mark);

/* Whether the readings are in different languages: they share no words that could be marked, nor lack any. */
gboolean dz_pair_is_translation(const DzComparedPair *pair);

/* Readings beyond this many of one match are compared with the group, but cannot be chosen one by one. */
#define DZ_MARKS_MAX_READINGS 64

/* A stretch of a reading, or a place in it (an empty span) where something is lacking. */
typedef struct {
    DzSpan span;
    DzMark group;                /* how it differs from most of the others; DZ_MARK_NONE: it does not */
    guint64 against[DZ_N_MARKS]; /* for each mark, bit i: it differs so from reading i */
    const DzArticle *other;      /* of a lacking clause: where the longest one stands */
    DzSpan other_span;
    DzSpan lacking[DZ_MARKS_MAX_READINGS]; /* and where it stands in each reading that has it */
} DzStretch;

/* The stretches of reading `index` of `match`, in order, covering it whole. Free with g_array_unref(). */
GArray *dz_marks_of(const DzMatch *match, guint32 index);

/* The same as far as it differs from the group: neighbours that differ from it alike are one stretch. */
GArray *dz_marks_against_group(const DzMatch *match, guint32 index);

G_END_DECLS

#endif
