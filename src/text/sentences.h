/* sentences.h -- where sentences end, by ICU. Knows nothing of quotations: see quote/sentence.c. */
#ifndef DZ_SENTENCES_H
#define DZ_SENTENCES_H

#include <glib.h>

G_BEGIN_DECLS

/* Appends to `ends` (guint32) the end of each sentence of `text`, ascending; the last is `length`. A line feed ends a
 * sentence. Common English abbreviations (Mr., Dr.) do not. Blanks after a sentence belong to it. */
void dz_sentence_ends(const gunichar *text, guint32 length, GArray *ends);

G_END_DECLS

#endif
