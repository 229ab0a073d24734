/* speaker.c -- see speaker.h.
 * In:     the candidates for a quotation, and what each clue counts.
 * Out:    the act of speaking it belongs to, and its speaker.
 * Not here: when a clue holds (candidate.c); the numbers (data/speakers.tsv).
 */
#include "speaker.h"

#include <math.h>

/* The scores of a fit are too sure of themselves. Of 1,950 labelled quotations of 70 events so much of them makes those
 * that are given a chance of .9 and more right in 92 of 100, and those of .8 in 82. */
#define SOBRIETY 0.7

static const char *const names[DZ_N_CLUES] = {
    [DZ_CLUE_AFTER] = "after",
    [DZ_CLUE_GOVERNS] = "governs",
    [DZ_CLUE_EMBEDDED] = "embedded",
    [DZ_CLUE_OVER] = "over",
    [DZ_CLUE_LAST] = "last",
    [DZ_CLUE_OWNER] = "owner",
    [DZ_CLUE_PARALLEL] = "parallel",
    [DZ_CLUE_RUNNING] = "running",
    [DZ_CLUE_RUNNING_LONG_SILENT] = "running-long-silent",
    [DZ_CLUE_RUNNING_ALONE] = "running-alone",
    [DZ_CLUE_RUNNING_NO_ACT] = "running-no-act",
    [DZ_CLUE_RUNNING_OTHER] = "running-other",
    [DZ_CLUE_RUNNING_GOES_ON] = "running-goes-on",
    [DZ_CLUE_RUNNING_ASIDE] = "running-aside",
    [DZ_CLUE_SUBJECT] = "subject",
    [DZ_CLUE_SUBJECT_NO_ACT] = "subject-no-act",
    [DZ_CLUE_SUBJECT_REGION] = "subject-region",
    [DZ_CLUE_SUBJECT_PREDICATE] = "subject-predicate",
    [DZ_CLUE_CLAUSE] = "clause",
    [DZ_CLUE_CLAUSE_NO_ACT] = "clause-no-act",
    [DZ_CLUE_SALIENT] = "salient",
    [DZ_CLUE_NAMED] = "named",
    [DZ_CLUE_NEXT_HERE] = "next-here",
    [DZ_CLUE_NEXT_OPENED] = "next-opened",
    [DZ_CLUE_NEXT] = "next",
    [DZ_CLUE_NEXT_HEADED] = "next-headed",
    [DZ_CLUE_OUTER] = "outer",
    [DZ_CLUE_OUTER_NO_ACT] = "outer-no-act",
    [DZ_CLUE_SAME_WORDS] = "same-words",
    [DZ_CLUE_LIKE_WORDS] = "like-words",
    [DZ_CLUE_MOST] = "most",
    [DZ_CLUE_BYSTANDER] = "bystander",
    [DZ_CLUE_BODY_HIMSELF] = "body-himself",
    [DZ_CLUE_NAMED_INSIDE] = "named-inside",
    [DZ_CLUE_PERSON] = "person",
    [DZ_CLUE_ROLE] = "role",
    [DZ_CLUE_BODY] = "body",
    [DZ_CLUE_MEDIA] = "media",
    [DZ_CLUE_PAPER] = "paper",
    [DZ_CLUE_REGION] = "region",
    [DZ_CLUE_VAGUE] = "vague",
    [DZ_CLUE_PLAIN] = "plain",
    [DZ_CLUE_NOBODY] = "nobody",
};

const char *dz_clue_name(DzClue clue)
{
    return names[clue];
}

DzWeights *dz_speaker_weights_new(const DzOptions *options, GError **error)
{
    return dz_weights_new(options, "quote/speakers.tsv", names, DZ_N_CLUES, error);
}

static double score_of(const DzWeights *weights, DzClues clues)
{
    double score = 0;
    for (guint i = 0; i < DZ_N_CLUES; i++)
        score += (clues >> i & 1) != 0 ? weights->of[i][0] : 0;
    return score;
}

DzAttribution dz_speaker_choose(const DzWeights *weights, const GArray *candidates)
{
    const DzCandidate *best = NULL;
    double most = 0;
    for (guint i = 0; i < candidates->len; i++) {
        const DzCandidate *candidate = &g_array_index(candidates, DzCandidate, i);
        double score = score_of(weights, candidate->clues);
        if (best != NULL && score <= most)
            continue;
        best = candidate;
        most = score;
    }
    return (DzAttribution){best->source, best->speech};
}

double *dz_speaker_chances(const DzWeights *weights, const GArray *candidates)
{
    double *chances = g_new0(double, candidates->len);
    double sum = 0;
    for (guint i = 0; i < candidates->len; i++) {
        chances[i] = exp(SOBRIETY * score_of(weights, g_array_index(candidates, DzCandidate, i).clues));
        sum += chances[i];
    }
    for (guint i = 0; i < candidates->len; i++)
        chances[i] /= sum;
    return chances;
}

/* Who says the same words elsewhere; a heading may shorten them. */
static DzSource who_says_the_same(const DzCandidates *in, guint32 index)
{
    gboolean nearly = FALSE;
    guint32 block = g_array_index(in->marked, DzMarked, index).block;
    DzSource same = dz_told_of_words(in->told, index, &nearly);
    gboolean heading = g_array_index(in->page->blocks, DzBlock, block).role == DZ_ROLE_HEADING;
    return !nearly || heading ? same : DZ_NOBODY;
}

/* Judge calls it “evasive”: a heading or a lead names the office, and the text below it who holds it. */
static gboolean names_nobody(const DzSource *source)
{
    return (source->tags & (DZ_TAG_ROLE | DZ_TAG_VAGUE)) != 0;
}

DzAttribution dz_speaker_of_english(const DzCandidates *in, guint32 index)
{
    const DzSetting *setting = dz_listener_get_setting(in->listener, index);
    gint64 parent = g_array_index(in->marked, DzMarked, index).parent;
    DzAttribution out = {.speech = setting->after != DZ_NO_SPEECH ? setting->after : setting->before};
    const DzSpeech *speech = dz_listener_get_speech(in->listener, out.speech);
    out.source = speech != NULL ? speech->source : setting->running;
    DzSource same = DZ_NOBODY;
    if (speech == NULL || (parent < 0 && names_nobody(&out.source)))
        same = who_says_the_same(in, index);
    if (dz_source_is_known(&same) && (speech == NULL || (same.tags & DZ_TAG_PERSON) != 0))
        out.source = same;
    if (parent >= 0 && !dz_source_is_known(&out.source))
        out.source = in->speakers[parent];
    return out;
}
