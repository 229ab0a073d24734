/* settle.c -- whose words they are, where the readings of a match disagree.
 * In:     the quotations of a match, and to whom else their articles may give them.
 * Out:    quotations given to another of those, with what stands in one list with them.
 * Knows:  that an article which is not sure of its speaker may believe the others, but only in somebody whom it
 *         proposes itself: where articles are sure and disagree, that is a finding.
 * Not here: a speaker whom no article but another one names (flags.c).
 */
#include "parts.h"
#include "weights.h"

#include <math.h>

typedef struct {
    const DzQuotation *quotation;
    DzClaim claim; /* a copy: claims are forgotten where their quotation is settled, with others of its list */
} Verdict;

static const DzQuotation *quotation_at(const DzScene *scene, const GArray *places, guint index)
{
    return dz_passage_at(scene->quotes, g_array_index(places, guint32, index))->quotation;
}

/* How sure the other outlets are, one after the other, that the claimant spoke. `places` are by article. */
static double votes_for(const DzScene *scene, const GArray *places, guint32 outlet, const DzClaim *claim)
{
    g_autofree double *votes = g_new0(double, scene->event->n_articles);
    double sum = 0;
    for (guint i = 0; i < places->len; i++) {
        const DzQuotation *other = quotation_at(scene, places, i);
        guint32 voter =
            scene->witnesses[dz_passage_at(scene->quotes, g_array_index(places, guint32, i))->witness].outlet;
        if (voter == outlet || !dz_speakers_is_claimant(scene->speakers, claim, other))
            continue;
        double vote = MAX(votes[voter], dz_speakers_chance(scene->speakers, other));
        sum += vote - votes[voter];
        votes[voter] = vote;
    }
    return sum;
}

/* Nobody speaks of himself by his name. */
static gboolean is_spoken_of(const DzQuotation *quotation, const DzClaim *claim)
{
    const DzArticle *article = quotation->article;
    g_autofree char *name = dz_article_dup_text(article, claim->who->name);
    DzSpan found = dz_points_find(article->text, quotation->span, name);
    return found.begin < found.end;
}

/* The claimant for whom most speaks; NULL where that is the speaker, or nobody is in doubt. */
static const DzClaim *best_claim(const DzScene *scene, const GArray *places, guint index)
{
    const DzPassage *passage = dz_passage_at(scene->quotes, g_array_index(places, guint32, index));
    const GArray *claims = dz_speakers_claims(scene->speakers, passage->quotation);
    const DzClaim *best = NULL;
    double most = 0;
    gboolean spoke = FALSE;
    for (guint i = 0; claims != NULL && passage->quotation->speaker != NULL && i < claims->len; i++) {
        const DzClaim *claim = &g_array_index(claims, DzClaim, i);
        gboolean speaker = dz_speakers_is_claimant(scene->speakers, claim, passage->quotation);
        double votes = votes_for(scene, places, scene->witnesses[passage->witness].outlet, claim);
        double score = log(claim->who->chance) + SETTLE_VOTE * votes;
        spoke = spoke || speaker;
        if ((speaker || !is_spoken_of(passage->quotation, claim)) && (best == NULL || score > most)) {
            best = claim;
            most = score;
        }
    }
    return spoke && !dz_speakers_is_claimant(scene->speakers, best, passage->quotation) ? best : NULL;
}

static void set_text(const char **field, const DzArticle *article, DzSpan span)
{
    g_free((gpointer)(guintptr)*field);
    *field = span.begin < span.end ? dz_article_dup_text(article, span) : NULL;
}

static void give(const DzScene *scene, DzQuotation *quotation, const DzClaim *claim)
{
    const DzClaimant *who = claim->who;
    set_text(&quotation->speaker, quotation->article, who->name);
    set_text(&quotation->speaker_full, quotation->article, who->full);
    set_text(&quotation->speaker_title, quotation->article, who->title);
    set_text(&quotation->cue, quotation->article, who->cue);
    quotation->speaker_span = who->name;
    quotation->speaker_kind = who->kind;
    quotation->cue_span = who->cue;
    quotation->stance = who->stance;
    quotation->flags &= ~(guint)DZ_QUOTATION_VAGUE_SOURCE;
    quotation->flags |= who->vague ? DZ_QUOTATION_VAGUE_SOURCE : 0;
    dz_speakers_settle(scene->speakers, quotation, claim);
}

static const DzQuotation *first_of_list(const DzQuotation *quotation)
{
    while (quotation->listed != NULL)
        quotation = quotation->listed;
    return quotation;
}

/* “甲”、“乙”: what was given to one speaker with it goes where it goes. */
static void give_list(const DzScene *scene, const DzQuotation *quotation, const DzClaim *claim)
{
    const GPtrArray *all = quotation->article->quotations;
    g_autofree char *before = g_strdup(quotation->speaker);
    for (guint i = 0; i < all->len; i++) {
        DzQuotation *other = g_ptr_array_index(all, i);
        if (other->speech > 0 && first_of_list(other) == first_of_list(quotation) &&
            g_strcmp0(other->speaker, before) == 0)
            give(scene, other, claim);
    }
}

void dz_speakers_settle_all(const DzScene *scene, const GArray *places)
{
    g_autoptr(GArray) verdicts = g_array_new(FALSE, FALSE, sizeof(Verdict));
    for (guint i = 0; i < places->len && places->len <= MAX_GROUP; i++) {
        const DzClaim *best = best_claim(scene, places, i);
        if (best == NULL)
            continue;
        Verdict verdict = {quotation_at(scene, places, i), *best};
        g_array_append_val(verdicts, verdict);
    }
    for (guint i = 0; i < verdicts->len; i++) {
        const Verdict *verdict = &g_array_index(verdicts, Verdict, i);
        give_list(scene, verdict->quotation, &verdict->claim);
    }
}
