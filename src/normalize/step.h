/* step.h -- one link of an OpenCC conversion chain, by tables: a group of dictionaries over segments of a text. */
#ifndef DZ_STEP_H
#define DZ_STEP_H

#include "buffer.h"
#include "dictionary.h"

G_BEGIN_DECLS

/* Never changed once made: threads may share it. */
typedef struct DzStep DzStep;

/* The group of `dictionaries` (DzDictionary *, taken over by reference to the array), tried in this order at each
 * place. What the first `n_segmenting` of them match is a segment of its own. */
DzStep *dz_step_new(GPtrArray *dictionaries, guint n_segmenting);
void dz_step_free(DzStep *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzStep, dz_step_free)

/* Whether a key of more than one code point stands in a dictionary from the `from`th on. */
gboolean dz_step_has_phrases(const DzStep *self, guint from);

/* Converts `utf8` and appends it to `out`, as far as it is valid: gives the length, or the offset of the first sequence
 * that is broken. `segments` are the ends of the text's segments, ascending, the last at its length; no key is matched
 * across one. The ends of the segments of what is appended, which are those of `segments` and those the step makes,
 * are appended to `ends` (gsize, from the begin of `out`), unless it is NULL. */
gsize dz_step_run(const DzStep *self, const char *utf8, const gsize *segments, guint n_segments, DzBuffer *out,
                  GArray *ends);

G_END_DECLS

#endif
