/* editor.h -- what an editor's corrections say of matches. Everywhere, `corrections` may be NULL. */
#ifndef DZ_ALIGN_EDITOR_H
#define DZ_ALIGN_EDITOR_H

#include "corrections.h"
#include "scene.h"

G_BEGIN_DECLS

/* Whether a correction tells this quotation from another, which then must not be taken for its twin. */
gboolean dz_editor_sets_apart(const DzCorrections *corrections, const DzPassage *passage);

/* Puts the editor's verdicts into `edges` between these passages, in place of ours: score 1 for one utterance, -1 for
 * another. A correction counts if each of its places is in a passage, the shortest that holds its words; it is marked
 * as applied. What joins is applied once; what parts quotations parts the sentences that hold them, too. */
void dz_editor_correct_edges(DzCorrections *corrections, const GArray *passages, GArray *edges);

/* The same for sentences that report quotations: takes out of `indirect` (DzIndirect) those that report another
 * utterance than the quotation's (`matches`), and adds those that the editor joins with a quotation. */
void dz_editor_correct_reports(DzCorrections *corrections, const DzScene *scene, const GPtrArray *matches,
                               GArray *indirect);

G_END_DECLS

#endif
