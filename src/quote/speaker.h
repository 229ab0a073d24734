/* speaker.h -- whose words a quotation gives. */
#ifndef DZ_SPEAKER_H
#define DZ_SPEAKER_H

#include "candidate.h"
#include "weight_table.h"

G_BEGIN_DECLS

/* How much each clue counts, and the prior that this was fitted from: data/speakers.tsv. NULL and DZ_ERROR_DATA if that
 * is unusable, or lacks a clue. */
DzWeights *dz_speaker_weights_new(const DzOptions *options, GError **error);

/* As in data/speakers.tsv. */
const char *dz_clue_name(DzClue clue);

typedef struct {
    DzSource source; /* unknown: the article does not say */
    guint32 speech;  /* the act it belongs to, or DZ_NO_SPEECH */
} DzAttribution;

/* The one of `candidates` (as of dz_candidates_of()) for whom most speaks. */
DzAttribution dz_speaker_choose(const DzWeights *weights, const GArray *candidates);

/* How likely each of them is the one, as fitted: numbers that sum to 1. Free with g_free(). */
double *dz_speaker_chances(const DzWeights *weights, const GArray *candidates);

/* The attribution of the pair at `index` of an English page, by a fixed order: the act beside it, who says the same
 * words elsewhere, who spoke last. */
DzAttribution dz_speaker_of_english(const DzCandidates *in, guint32 index);

G_END_DECLS

#endif
