/* kind.c -- see kind.h.
 * In:     the features of a quotation, how its words are used, and what each of that counts.
 * Out:    its kind.
 * Not here: when a feature holds (kind_features.c); what words say (usage.c); the numbers (data/kinds.tsv).
 */
#include "kind.h"

#include "weight_table.h"
#include "weights.h"

static const char *const names[DZ_N_FEATURES] = {
    [DZ_FEATURE_WORD] = "word",
    [DZ_FEATURE_SHORT] = "short",
    [DZ_FEATURE_SHORTISH] = "shortish",
    [DZ_FEATURE_LONG] = "long",
    [DZ_FEATURE_VERY_LONG] = "very-long",
    [DZ_FEATURE_LONGEST] = "longest",
    [DZ_FEATURE_FINAL_STOP] = "final-stop",
    [DZ_FEATURE_COMMA_INSIDE] = "comma-inside",
    [DZ_FEATURE_PERSON_INSIDE] = "person-inside",
    [DZ_FEATURE_VERB_INSIDE] = "verb-inside",
    [DZ_FEATURE_VERB_FIRST] = "verb-first",
    [DZ_FEATURE_OF_INSIDE] = "of-inside",
    [DZ_FEATURE_OPENS_CLAUSE] = "opens-clause",
    [DZ_FEATURE_GOES_ON] = "goes-on",
    [DZ_FEATURE_NOUN_END] = "noun-end",
    [DZ_FEATURE_NAME_END] = "name-end",
    [DZ_FEATURE_CRIME_END] = "crime-end",
    [DZ_FEATURE_NO_HAN] = "no-han",
    [DZ_FEATURE_COUNTED] = "counted",
    [DZ_FEATURE_TERM] = "term",
    [DZ_FEATURE_TERM_BEFORE] = "term-before",
    [DZ_FEATURE_NOUN_BEFORE] = "noun-before",
    [DZ_FEATURE_SAID_BEFORE] = "said-before",
    [DZ_FEATURE_PASSIVE_BEFORE] = "passive-before",
    [DZ_FEATURE_EQUATED] = "equated",
    [DZ_FEATURE_COLON_BEFORE] = "colon-before",
    [DZ_FEATURE_OPENS_SENTENCE] = "opens-sentence",
    [DZ_FEATURE_OWN_CLAUSE] = "own-clause",
    [DZ_FEATURE_WOVEN_BEFORE] = "woven-before",
    [DZ_FEATURE_OWNED] = "owned",
    [DZ_FEATURE_TERM_AFTER] = "term-after",
    [DZ_FEATURE_SAID_AFTER] = "said-after",
    [DZ_FEATURE_WOVEN_AFTER] = "woven-after",
    [DZ_FEATURE_TITLED] = "titled",
    [DZ_FEATURE_QUALIFIES] = "qualifies",
    [DZ_FEATURE_ANSWER] = "answer",
    [DZ_FEATURE_PREDICATE] = "predicate",
    [DZ_FEATURE_OWN_SENTENCE] = "own-sentence",
    [DZ_FEATURE_LISTED] = "listed",
    [DZ_FEATURE_INTRODUCED] = "introduced",
    [DZ_FEATURE_BROUGHT] = "brought",
    [DZ_FEATURE_DESCRIBED] = "described",
    [DZ_FEATURE_TOLD_OF] = "told-of",
    [DZ_FEATURE_CUE_AFTER] = "cue-after",
    [DZ_FEATURE_CUE_NEAR] = "cue-near",
    [DZ_FEATURE_CUE_FAR] = "cue-far",
    [DZ_FEATURE_CUE_REPORT] = "cue-report",
    [DZ_FEATURE_CUE_CLOSES] = "cue-closes",
    [DZ_FEATURE_NO_CUE] = "no-cue",
    [DZ_FEATURE_TOLD_BEFORE] = "told-before",
    [DZ_FEATURE_SUBJECT_OUTSIDE] = "subject-outside",
    [DZ_FEATURE_CHARGE_NEAR] = "charge-near",
    [DZ_FEATURE_TERM_NEAR] = "term-near",
    [DZ_FEATURE_SLOGAN] = "slogan",
    [DZ_FEATURE_NAMED] = "named",
    [DZ_FEATURE_HEADING] = "heading",
    [DZ_FEATURE_TWICE] = "twice",
    [DZ_FEATURE_REPEATED] = "repeated",
    [DZ_FEATURE_OFTEN] = "often",
    [DZ_FEATURE_ECHOED] = "echoed",
    [DZ_FEATURE_NESTED] = "nested",
    [DZ_FEATURE_UNCLOSED] = "unclosed",
    [DZ_FEATURE_UNOPENED] = "unopened",
};

const char *dz_feature_name(DzFeature feature)
{
    return names[feature];
}

DzWeights *dz_kind_weights_new(const DzOptions *options, GError **error)
{
    return dz_weights_new(options, "quote/kinds.tsv", names, DZ_N_FEATURES, error);
}

static double share_of(double parallel)
{
    return DZ_KIND_PARALLEL * CLAMP(parallel, -DZ_KIND_PARALLEL_MOST, DZ_KIND_PARALLEL_MOST);
}

DzKindScore dz_kind_score(const DzWeights *weights, DzFeatures features, const DzUsageScore *usage,
                          const DzKindScore *parallel)
{
    DzKindScore score = {usage->of[0], usage->of[1]};
    for (guint i = 0; i < DZ_N_FEATURES; i++) {
        score.speech += dz_features_have(features, (DzFeature)i) ? weights->of[i][0] : 0;
        score.utterance += dz_features_have(features, (DzFeature)i) ? weights->of[i][1] : 0;
    }
    if (parallel != NULL) {
        score.speech += share_of(parallel->speech);
        score.utterance += share_of(parallel->utterance);
    }
    return score;
}

DzQuotationKind dz_kind_from_score(DzKindScore score)
{
    if (score.speech <= 0)
        return DZ_QUOTATION_MENTION;
    return score.utterance > 0 ? DZ_QUOTATION_DIRECT : DZ_QUOTATION_PARTIAL;
}
