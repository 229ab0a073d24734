/* diff_pairs.c -- see diff_pairs.h.
 * In:     the sentences of two articles, and the statements that were matched.
 * Out:    pairs, each sentence in one at most, and which of them stand crosswise.
 * How:    every two sentences are scored by the character pairs they share in common form (Dice), or by the match they
 *         stand in if that is more; the best pairs are taken first. Of all pairs, the heaviest chain that is in order
 * in both articles stays in line; the others are moved.
 */
#include "diff_pairs.h"

#include "characters.h"
#include "form.h"

/* Two sentences that share less are two sentences. wikidiff2 takes the same share for a line that was moved. */
#define LEAST_ALIKE 0.4

/* Pairs of sentences that are scored. Beyond, only equal ones are paired: a page must not take minutes. */
enum { MOST_SCORED = 4000000 };

/* The character pairs of one sentence, sorted: (first << 32 | second). */
typedef struct {
    guint64 *pairs;
    guint n;
} Grams;

typedef struct {
    guint32 a;
    guint32 b;
    double score;
} Candidate;

static gint compare_grams(gconstpointer x, gconstpointer y)
{
    guint64 a = *(const guint64 *)x;
    guint64 b = *(const guint64 *)y;
    return (a > b) - (a < b);
}

static Grams grams_of(const DzArticle *article, DzSpan sentence)
{
    DzSpan common = dz_form_to_common(article, sentence);
    Grams grams = {g_new(guint64, dz_span_length(common) + 1), 0};
    gunichar previous = 0;
    for (guint32 at = common.begin; at < common.end; at++) {
        gunichar c = g_unichar_tolower(article->common[at]);
        if (dz_is_punctuation(c) || dz_is_blank(c))
            continue;
        grams.pairs[grams.n++] = (guint64)previous << 32 | c;
        previous = c;
    }
    qsort(grams.pairs, grams.n, sizeof *grams.pairs, compare_grams);
    return grams;
}

static double likeness(const Grams *x, const Grams *y)
{
    guint shared = 0;
    for (guint i = 0, k = 0; i < x->n && k < y->n;) {
        shared += x->pairs[i] == y->pairs[k];
        gboolean first = x->pairs[i] <= y->pairs[k];
        gboolean second = y->pairs[k] <= x->pairs[i];
        i += first ? 1 : 0;
        k += second ? 1 : 0;
    }
    return x->n + y->n > 0 ? 2.0 * shared / (x->n + y->n) : 0.0;
}

static Grams *all_grams(const DzArticle *article)
{
    Grams *grams = g_new(Grams, article->sentences->len + 1);
    for (guint i = 0; i < article->sentences->len; i++)
        grams[i] = grams_of(article, g_array_index(article->sentences, DzSentence, i).span);
    return grams;
}

static void free_grams(Grams *grams, guint n)
{
    for (guint i = 0; i < n; i++)
        g_free(grams[i].pairs);
    g_free(grams);
}

static void add_alike(GArray *candidates, const Grams *of_a, guint n_a, const Grams *of_b, guint n_b)
{
    double least = (guint64)n_a * n_b > MOST_SCORED ? 1.0 : LEAST_ALIKE;
    for (guint i = 0; i < n_a; i++) {
        for (guint k = 0; k < n_b; k++) {
            if (least >= 1.0 && of_a[i].n != of_b[k].n)
                continue;
            double score = likeness(&of_a[i], &of_b[k]);
            Candidate candidate = {i, k, score};
            if (score >= least)
                g_array_append_val(candidates, candidate);
        }
    }
}

/* The sentence of the article that holds most of `span`. */
static guint32 sentence_at(const DzArticle *article, DzSpan span)
{
    guint32 found = DZ_UNPAIRED;
    guint32 most = 0;
    for (guint32 i = 0; i < article->sentences->len; i++) {
        DzSpan sentence = g_array_index(article->sentences, DzSentence, i).span;
        if (!dz_spans_overlap(sentence, span))
            continue;
        guint32 shared = MIN(sentence.end, span.end) - MAX(sentence.begin, span.begin);
        if (shared > most) {
            most = shared;
            found = i;
        }
    }
    return found;
}

static void add_matched(GArray *candidates, const DzMatch *match, const DzArticle *a, const DzArticle *b)
{
    for (guint32 i = 0; i < match->n_readings; i++) {
        for (guint32 k = 0; k < match->n_readings; k++) {
            if (match->readings[i].article != a || match->readings[k].article != b)
                continue;
            Candidate candidate = {sentence_at(a, match->readings[i].span), sentence_at(b, match->readings[k].span),
                                   match->score};
            if (candidate.a != DZ_UNPAIRED && candidate.b != DZ_UNPAIRED)
                g_array_append_val(candidates, candidate);
        }
    }
}

static guint32 apart(const Candidate *candidate)
{
    return candidate->a > candidate->b ? candidate->a - candidate->b : candidate->b - candidate->a;
}

static gint compare_candidates(gconstpointer x, gconstpointer y)
{
    const Candidate *a = x;
    const Candidate *b = y;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    if (apart(a) != apart(b))
        return apart(a) < apart(b) ? -1 : 1;
    return (a->a > b->a) - (a->a < b->a);
}

static DzDiffPair *unpaired(guint n)
{
    DzDiffPair *pairs = g_new(DzDiffPair, n + 1);
    for (guint i = 0; i < n; i++)
        pairs[i] = (DzDiffPair){DZ_UNPAIRED, FALSE};
    return pairs;
}

static void take_best(DzDiffPairs *pairs, GArray *candidates)
{
    g_array_sort(candidates, compare_candidates);
    for (guint i = 0; i < candidates->len; i++) {
        const Candidate *candidate = &g_array_index(candidates, Candidate, i);
        if (pairs->of_a[candidate->a].other != DZ_UNPAIRED || pairs->of_b[candidate->b].other != DZ_UNPAIRED)
            continue;
        pairs->of_a[candidate->a].other = candidate->b;
        pairs->of_b[candidate->b].other = candidate->a;
    }
}

/* Marks the pairs that are not in the heaviest chain ascending in both articles; a pair weighs as much as a's sentence.
 */
static void mark_moved(DzDiffPairs *pairs, const DzArticle *a)
{
    guint n = a->sentences->len;
    g_autofree guint64 *weights = g_new0(guint64, n + 1);
    g_autofree guint32 *before = g_new(guint32, n + 1);
    guint32 best = DZ_UNPAIRED;
    for (guint32 i = 0; i < n; i++) {
        before[i] = DZ_UNPAIRED;
        if (pairs->of_a[i].other == DZ_UNPAIRED)
            continue;
        for (guint32 k = 0; k < i; k++)
            if (pairs->of_a[k].other != DZ_UNPAIRED && pairs->of_a[k].other < pairs->of_a[i].other &&
                (before[i] == DZ_UNPAIRED || weights[k] > weights[before[i]]))
                before[i] = k;
        weights[i] = dz_span_length(g_array_index(a->sentences, DzSentence, i).span) + 1;
        weights[i] += before[i] != DZ_UNPAIRED ? weights[before[i]] : 0;
        best = best == DZ_UNPAIRED || weights[i] > weights[best] ? i : best;
        pairs->of_a[i].moved = TRUE;
    }
    for (; best != DZ_UNPAIRED; best = before[best])
        pairs->of_a[best].moved = FALSE;
    for (guint32 i = 0; i < n; i++)
        if (pairs->of_a[i].other != DZ_UNPAIRED)
            pairs->of_b[pairs->of_a[i].other].moved = pairs->of_a[i].moved;
}

DzDiffPairs dz_diff_pair_sentences(const DzComparison *comparison, const DzArticle *a, const DzArticle *b)
{
    guint n_a = a->sentences->len;
    guint n_b = b->sentences->len;
    g_autoptr(GArray) candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
    Grams *of_a = all_grams(a);
    Grams *of_b = all_grams(b);
    add_alike(candidates, of_a, n_a, of_b, n_b);
    free_grams(of_a, n_a);
    free_grams(of_b, n_b);
    for (guint i = 0; i < comparison->statements->len; i++)
        add_matched(candidates, g_ptr_array_index(comparison->statements, i), a, b);
    DzDiffPairs pairs = {unpaired(n_a), unpaired(n_b)};
    take_best(&pairs, candidates);
    mark_moved(&pairs, a);
    return pairs;
}
