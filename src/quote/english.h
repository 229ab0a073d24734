/* english.h -- quotations of English articles: settings and acts of speaking, by English word order. */
#ifndef DZ_ENGLISH_H
#define DZ_ENGLISH_H

#include "kind.h"

G_BEGIN_DECLS

/* Reads the blocks of an English page instead of dz_listener_read_blocks(). */
void dz_english_read_blocks(DzListener *listener, const DzPage *page, const DzVocabulary *vocabulary,
                            const GArray *marked);

/* Adds to `marked` (as of dz_marks_find()) what is quoted without marks, flagged DZ_QUOTATION_UNMARKED: the turns of a
 * transcript, a statement after a colon, what is set off. */
void dz_english_unmarked_add(const DzPage *page, const DzVocabulary *vocabulary, GArray *marked);

/* What an English word is made of: letters, digits, hyphens, apostrophes. */
static inline gboolean dz_is_english_letter(gunichar c)
{
    return g_unichar_isalnum(c) || c == '-' || c == '\'' || c == U'’';
}

/* The last letter or point of what stands in marks, before the marks that close others in it; 0: there is none. */
gunichar dz_english_last_letter(const DzPage *page, DzSpan span);

/* The score of a pair of an English page; see weights.h. */
DzKindScore dz_english_score(const DzPage *page, const GArray *marked, guint32 index, const DzListener *listener);

G_END_DECLS

#endif
