/* kind_features.h -- what is true of a quotation that tells its kind. */
#ifndef DZ_FEATURES_H
#define DZ_FEATURES_H

#include "speech.h"
#include "terms.h"
#include "usage.h"

G_BEGIN_DECLS

/* Each has a line in data/kinds.tsv, which says what it means and how much it counts. */
typedef enum {
    /* length, in characters without asides */
    DZ_FEATURE_WORD,
    DZ_FEATURE_SHORT,
    DZ_FEATURE_SHORTISH,
    DZ_FEATURE_LONG,
    DZ_FEATURE_VERY_LONG,
    DZ_FEATURE_LONGEST,
    /* inside */
    DZ_FEATURE_FINAL_STOP,
    DZ_FEATURE_COMMA_INSIDE,
    DZ_FEATURE_PERSON_INSIDE,
    DZ_FEATURE_VERB_INSIDE,
    DZ_FEATURE_VERB_FIRST,
    DZ_FEATURE_OF_INSIDE,
    DZ_FEATURE_OPENS_CLAUSE,
    DZ_FEATURE_GOES_ON,
    DZ_FEATURE_NOUN_END,
    DZ_FEATURE_NAME_END,
    DZ_FEATURE_CRIME_END,
    DZ_FEATURE_NO_HAN,
    DZ_FEATURE_COUNTED,
    DZ_FEATURE_TERM,
    /* before */
    DZ_FEATURE_TERM_BEFORE,
    DZ_FEATURE_NOUN_BEFORE,
    DZ_FEATURE_SAID_BEFORE,
    DZ_FEATURE_PASSIVE_BEFORE,
    DZ_FEATURE_EQUATED,
    DZ_FEATURE_COLON_BEFORE,
    DZ_FEATURE_OPENS_SENTENCE,
    DZ_FEATURE_OWN_CLAUSE,
    DZ_FEATURE_WOVEN_BEFORE,
    DZ_FEATURE_OWNED,
    /* after */
    DZ_FEATURE_TERM_AFTER,
    DZ_FEATURE_SAID_AFTER,
    DZ_FEATURE_WOVEN_AFTER,
    /* both sides */
    DZ_FEATURE_TITLED,
    DZ_FEATURE_QUALIFIES,
    DZ_FEATURE_ANSWER,
    DZ_FEATURE_PREDICATE,
    DZ_FEATURE_OWN_SENTENCE,
    DZ_FEATURE_LISTED,
    /* the sentence and the paragraph */
    DZ_FEATURE_INTRODUCED,
    DZ_FEATURE_BROUGHT,
    DZ_FEATURE_DESCRIBED,
    DZ_FEATURE_TOLD_OF,
    DZ_FEATURE_CUE_AFTER,
    DZ_FEATURE_CUE_NEAR,
    DZ_FEATURE_CUE_FAR,
    DZ_FEATURE_CUE_REPORT,
    DZ_FEATURE_CUE_CLOSES,
    DZ_FEATURE_NO_CUE,
    DZ_FEATURE_TOLD_BEFORE,
    DZ_FEATURE_SUBJECT_OUTSIDE,
    DZ_FEATURE_CHARGE_NEAR,
    DZ_FEATURE_TERM_NEAR,
    DZ_FEATURE_SLOGAN,
    DZ_FEATURE_NAMED,
    DZ_FEATURE_HEADING,
    /* the article */
    DZ_FEATURE_TWICE,
    DZ_FEATURE_REPEATED,
    DZ_FEATURE_OFTEN,
    DZ_FEATURE_ECHOED,
    /* the marks */
    DZ_FEATURE_NESTED,
    DZ_FEATURE_UNCLOSED,
    DZ_FEATURE_UNOPENED,
    DZ_N_FEATURES,
} DzFeature;

/* A set of them: one bit each. */
typedef guint64 DzFeatures;
G_STATIC_ASSERT(DZ_N_FEATURES <= 64);

static inline gboolean dz_features_have(DzFeatures self, DzFeature feature)
{
    return (self >> feature & 1) != 0;
}

/* What a kind was decided by. */
typedef struct {
    DzFeatures features;
    DzMarked pair;
    guint32 parallel; /* index of the quotation it is coordinated with, or DZ_NO_SPEECH */
} DzFinding;

const char *dz_feature_name(DzFeature feature); /* as in data/kinds.tsv */

/* What is true of the pair `index`; `parallel` is what is true of the pair it is coordinated with. */
DzFeatures dz_features_of(const DzPage *page, const DzVocabulary *vocabulary, const GArray *marked, guint32 index,
                          const DzListener *listener, const DzTerms *terms, DzFeatures parallel);

G_END_DECLS

#endif
