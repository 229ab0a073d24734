/* sense.h -- whether other words change what a clause affirms, or how surely. */
#ifndef DZ_ALIGN_SENSE_H
#define DZ_ALIGN_SENSE_H

#include "edits.h"
#include "scene.h"

G_BEGIN_DECLS

/* DZ_TURN_NEGATION, DZ_TURN_MODAL, or 0 for neither: what the clauses around an edit of two passages differ in by its
 * words. */
guint dz_sense_of_edit(const DzScene *scene, const DzPassage *a, const DzPassage *b, const DzEdit *edit);

/* Whether a sentence, or a clause of one (，), ends between a unit of the passage and the next. */
gboolean dz_sentence_ends_after(const DzScene *scene, const DzPassage *passage, guint32 unit);
gboolean dz_clause_ends_after(const DzScene *scene, const DzPassage *passage, guint32 unit);

/* The classes of words (DzTurn) in a span of the common form of the passage's article. */
guint dz_turns_within(const DzScene *scene, const DzPassage *passage, DzSpan common);

/* The classes of the reporter's own words in the sentence that a partial quotation is woven into; 0 of any other. */
guint dz_turns_around(const DzScene *scene, const DzPassage *passage);

G_END_DECLS

#endif
