/* name_votes.h -- what could be somebody's name on a page, and how much speaks for it. */
#ifndef DZ_NAME_VOTES_H
#define DZ_NAME_VOTES_H

#include "unit.h"

G_BEGIN_DECLS

enum {
    DZ_NAME_STRONG = 3, /* one such neighbour, and any other, make a name */
    DZ_NAME_WEAK = 1,   /* punctuation, adverbs: they stand beside anything */
    DZ_NAME_ENOUGH = 4, /* what all places together must reach */
    DZ_NAME_OFTEN = 6,  /* the same where no neighbour was strong */
};

typedef struct {
    DzSpan first; /* the first place of these letters */
    guint votes;
    guint best; /* of one place */
} DzNameCandidate;

/* Adds what the units of a paragraph say of names to `candidates` (text -> DzNameCandidate *). */
void dz_name_votes_add(const DzPage *page, const DzVocabulary *vocabulary, const GArray *units, GHashTable *candidates);

G_END_DECLS

#endif
