/* turns.h -- words that turn, limit or colour a statement, found in the common form. */
#ifndef DZ_ALIGN_TURNS_H
#define DZ_ALIGN_TURNS_H

#include "words.h"

G_BEGIN_DECLS

/* The classes of data/turns.tsv. */
typedef enum {
    DZ_TURN_NEGATION = 1 << 0,
    DZ_TURN_POSSIBLE = 1 << 1,
    DZ_TURN_NECESSARY = 1 << 2,
    DZ_TURN_FUTURE = 1 << 3,
    DZ_TURN_WISH = 1 << 4,
    DZ_TURN_CONTRAST = 1 << 5,
    DZ_TURN_CONDITION = 1 << 6,
    DZ_TURN_AFFIRMED = 1 << 7,
    DZ_TURN_ANY = (1 << 8) - 1, /* all but the plain ones */
} DzTurn;

#define DZ_TURN_MODAL (DZ_TURN_POSSIBLE | DZ_TURN_NECESSARY | DZ_TURN_FUTURE | DZ_TURN_WISH)
#define DZ_TURN_SENSE (DZ_TURN_NEGATION | DZ_TURN_CONTRAST | DZ_TURN_CONDITION)

/* Reads data/turns.tsv. Free with dz_words_free(). */
DzWords *dz_turns_load(const DzOptions *options, GError **error);

/* Sets classes[i], for each code point of `text`, to the class of the word it belongs to, or 0. Words are found as in a
 * reading from the left, so that 不断 hides 不. */
void dz_turns_mark(const DzWords *turns, const gunichar *text, guint32 length, guint8 *classes);

G_END_DECLS

#endif
