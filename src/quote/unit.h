/* unit.h -- a stretch of text as words, unknown runs, stops, and quotations as opaque wholes. */
#ifndef DZ_UNIT_H
#define DZ_UNIT_H

#include "marks.h"
#include "vocabulary.h"

G_BEGIN_DECLS

typedef enum {
    DZ_UNIT_WORD,   /* of the vocabulary, or a name of the article */
    DZ_UNIT_RUN,    /* letters nothing is known about */
    DZ_UNIT_NUMBER, /* digits */
    DZ_UNIT_COMMA,  /* ，; and dashes */
    DZ_UNIT_COLON,
    DZ_UNIT_STOP,    /* 。！？ */
    DZ_UNIT_ENUM,    /* 、 */
    DZ_UNIT_QUOTE,   /* a pair of marks with all that is inside; `index` is its place among the marked */
    DZ_UNIT_TITLE,   /* 《》 */
    DZ_UNIT_BRACKET, /* （…） with all that is inside */
} DzUnitType;

typedef struct {
    DzUnitType type;
    DzSpan span;
    guint tags;
    guint stance;
    guint uses; /* DZ_USE_… */
    guint32 index;
    gboolean utterance; /* a quotation with a comma or a stop before its closing mark: no name */
} DzUnit;

/* Cuts `span` into units (DzUnit). `marked` as of dz_marks_find(); `next` is the first pair at or after span.begin and
 * is moved past the last one used. `names` may be NULL. */
GArray *dz_units_read(const DzPage *page, const DzVocabulary *vocabulary, const DzWords *names, const GArray *marked,
                      guint32 *next, DzSpan span);

G_END_DECLS

#endif
