/* sentence.h -- sentences with quotations as units. */
#ifndef DZ_SENTENCE_H
#define DZ_SENTENCE_H

#include "marks.h"

G_BEGIN_DECLS

/* The sentences of all blocks (DzSentence, spans in the page, without surrounding blanks). `marked` as of
 * dz_marks_find(); by `vocabulary` none ends within an English name or time. `block` is the index of the block among
 * the article's. */
GArray *dz_sentences_find(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked);

G_END_DECLS

#endif
