/* candidate.h -- who may have said a quotation, and what speaks for each of them. */
#ifndef DZ_CANDIDATE_H
#define DZ_CANDIDATE_H

#include "told.h"

G_BEGIN_DECLS

/* Each has a line in data/speakers.tsv, which says what it means and how much it counts. */
typedef enum {
    /* the act after the quotation that points back to it */
    DZ_CLUE_AFTER,
    /* the act before it in its sentence that governs it */
    DZ_CLUE_GOVERNS,
    /* the same, where it is a part of what somebody else says */
    DZ_CLUE_EMBEDDED,
    DZ_CLUE_OVER,
    DZ_CLUE_LAST,
    /* whose words they are said to be */
    DZ_CLUE_OWNER,
    DZ_CLUE_PARALLEL,
    /* who spoke last */
    DZ_CLUE_RUNNING,
    DZ_CLUE_RUNNING_LONG_SILENT,
    DZ_CLUE_RUNNING_ALONE,
    DZ_CLUE_RUNNING_NO_ACT,
    DZ_CLUE_RUNNING_OTHER,
    DZ_CLUE_RUNNING_GOES_ON,
    DZ_CLUE_RUNNING_ASIDE,
    /* of whom the sentence tells */
    DZ_CLUE_SUBJECT,
    DZ_CLUE_SUBJECT_NO_ACT,
    DZ_CLUE_SUBJECT_REGION,
    DZ_CLUE_SUBJECT_PREDICATE,
    DZ_CLUE_CLAUSE,
    DZ_CLUE_CLAUSE_NO_ACT,
    DZ_CLUE_SALIENT,
    DZ_CLUE_NAMED,
    DZ_CLUE_NEXT_HERE,
    DZ_CLUE_NEXT_OPENED,
    DZ_CLUE_NEXT,
    DZ_CLUE_NEXT_HEADED,
    DZ_CLUE_OUTER,
    DZ_CLUE_OUTER_NO_ACT,
    /* of the article */
    DZ_CLUE_SAME_WORDS,
    DZ_CLUE_LIKE_WORDS,
    DZ_CLUE_MOST,
    DZ_CLUE_BYSTANDER,
    DZ_CLUE_BODY_HIMSELF,
    DZ_CLUE_NAMED_INSIDE,
    /* what it is */
    DZ_CLUE_PERSON,
    DZ_CLUE_ROLE,
    DZ_CLUE_BODY,
    DZ_CLUE_MEDIA,
    DZ_CLUE_PAPER,
    DZ_CLUE_REGION,
    DZ_CLUE_VAGUE,
    DZ_CLUE_PLAIN,
    /* nobody */
    DZ_CLUE_NOBODY,
    DZ_N_CLUES,
} DzClue;

/* A set of them: one bit each. */
typedef guint64 DzClues;
G_STATIC_ASSERT(DZ_N_CLUES < 64);

typedef struct {
    DzSource source; /* unknown: nobody */
    guint32 speech;  /* the act that names him, or DZ_NO_SPEECH */
    DzClues clues;
} DzCandidate;

/* What candidates are found in. `speakers` are those chosen so far, one a pair. */
typedef struct {
    const DzPage *page;
    const GArray *marked;
    const DzListener *listener;
    const DzTold *told;
    const DzSource *speakers;
} DzCandidates;

/* Who may have said the pair `index` (DzCandidate), each once, nobody last. */
GArray *dz_candidates_of(const DzCandidates *self, guint32 index);

G_END_DECLS

#endif
