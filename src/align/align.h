/* align.h -- one event -> matches, statements, indirect reports, omissions, typed differences. */
#ifndef DZ_ALIGN_H
#define DZ_ALIGN_H

#include "comparison.h"

G_BEGIN_DECLS

/* The lexica of synonyms, negation and modality. Never changed once made, so that threads can share it. */
typedef struct DzAligner DzAligner;

/* `options` must outlive the aligner. NULL and DZ_ERROR_DATA if a lexicon is unusable. */
DzAligner *dz_aligner_new(const DzOptions *options, GError **error);
void dz_aligner_free(DzAligner *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzAligner, dz_aligner_free)

/* Fills comparison->matches, statements and indirect from its events, and sets the flags of quotations that only a
 * match can tell (inferred speaker, cut before a turn). Ids are set. Order and threads make no difference. */
void dz_aligner_align(const DzAligner *self, DzComparison *comparison);

G_END_DECLS

#endif
