/* sentences.h -- where sentences and words end, and lines may, by ICU. Knows nothing of quotations: see
 * quote/sentence.c. */
#ifndef DZ_SENTENCES_H
#define DZ_SENTENCES_H

#include <glib.h>

G_BEGIN_DECLS

/* Appends to `ends` (guint32) the end of each sentence of `text`, ascending; the last is `length`. A line feed ends a
 * sentence. Common English abbreviations (Mr., Dr.) do not. Blanks after a sentence belong to it. What is longer than
 * 2,000 code points is cut behind a mark or a blank. */
void dz_sentence_ends(const gunichar *text, guint32 length, GArray *ends);

/* Appends to `ends` (guint32) each place of `text` where a line may end, ascending; the last is `length`. None is
 * inside an English word, nor before a mark that must not begin a line (kinsoku). Blanks stand before such a place. */
void dz_line_ends(const gunichar *text, guint32 length, GArray *ends);

/* Appends to `ends` (guint32) the end of each word, blank or mark of `text`, ascending; the last is `length`. Chinese
 * is cut by ICU's dictionary, which differs between scripts: give it the common form. */
void dz_word_ends(const gunichar *text, guint32 length, GArray *ends);

G_END_DECLS

#endif
