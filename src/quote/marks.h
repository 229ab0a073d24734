/* marks.h -- pairing quotation marks. */
#ifndef DZ_MARKS_H
#define DZ_MARKS_H

#include "page.h"
#include "vocabulary.h"

G_BEGIN_DECLS

/* Quotations nested deeper than this are paired but not recorded: no text needs them, and records of 10,000 nested
 * marks would be quadratic in the text. */
#define DZ_MARKS_MAX_DEPTH 64

/* One pair of marks, or what is left of it. Spans are in the page. */
typedef struct {
    DzSpan span;    /* without the marks */
    DzSpan marked;  /* with them */
    guint flags;    /* DZ_QUOTATION_UNCLOSED, _UNOPENED, _PARAGRAPHS; _UNMARKED of unmarked.h */
    guint32 block;  /* index into page->blocks */
    guint32 depth;  /* 0: outermost */
    gint64 parent;  /* index of the pair it stands in, or -1 */
    gboolean title; /* 《》〈〉: a work's title, never speech */
} DzMarked;

/* The pairs of all blocks (DzMarked), by begin, outer before inner. Linear in the text. */
GArray *dz_marks_find(const DzPage *page, const DzVocabulary *vocabulary);

/* Whether the sentence that begins at `begin` tells of somebody speaking (他说…, 据…), so that no words of somebody go
 * on in it whose closing mark was lost, or that never had one. */
gboolean dz_marks_tell_of_speech(const DzPage *page, const DzVocabulary *vocabulary, guint32 begin, guint32 end);

/* The first pair that begins at or after `place`. */
guint dz_marks_first(const GArray *marked, guint32 place);

/* Whether a pair begins just at `place`. */
gboolean dz_marks_begin_at(const GArray *marked, guint32 place);

/* Puts pairs into their order, and sets depth and parent of each by containment. */
void dz_marks_arrange(GArray *marked);

G_END_DECLS

#endif
