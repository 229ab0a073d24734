/* indirect.h -- speech reported without marks. */
#ifndef DZ_INDIRECT_H
#define DZ_INDIRECT_H

#include "speech.h"

G_BEGIN_DECLS

/* The words an act of speaking governs, without the stops around them; an empty span if they are no more than a
 * quotation, or too short to say anything. `marked` as of dz_marks_find(). */
DzSpan dz_indirect_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, const DzSpeech *speech);

G_END_DECLS

#endif
