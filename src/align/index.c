/* index.c -- an inverted index over passages.
 * In:     passages of a scene.
 * Out:    for a passage, those that share rare grams with it.
 * Knows:  a bound: a gram in more than MAX_POSTINGS passages leads nowhere, so that a stock phrase costs nothing.
 * Not here: the exact likeness (similarity.c).
 */
#include "index.h"

#include "weights.h"

struct DzIndex {
    const DzScene *scene;
    const GArray *passages;
    guint32 *first; /* by gram id: where its list begins in `lists`; one more entry than there are grams */
    guint32 *lists; /* places of passages */
    double *shared; /* by place: weight found by the current search; 0 between searches */
};

static void count_lists(DzIndex *self)
{
    for (guint i = 0; i < self->passages->len; i++) {
        const DzPassage *passage = dz_passage_at(self->passages, i);
        const DzGram *grams = dz_passage_grams(self->scene, passage);
        for (guint32 k = 0; dz_is_first_twin(self->passages, i) && k < passage->n_grams; k++)
            self->first[grams[k].id + 1]++;
    }
    for (guint i = 0; i < self->scene->weights->len; i++)
        self->first[i + 1] += self->first[i];
}

static void fill_lists(DzIndex *self)
{
    guint n_grams = self->scene->weights->len;
    g_autofree guint32 *next = g_memdup2(self->first, (n_grams + 1) * sizeof *self->first);
    for (guint i = 0; i < self->passages->len; i++) {
        const DzPassage *passage = dz_passage_at(self->passages, i);
        const DzGram *grams = dz_passage_grams(self->scene, passage);
        for (guint32 k = 0; dz_is_first_twin(self->passages, i) && k < passage->n_grams; k++)
            self->lists[next[grams[k].id]++] = i;
    }
}

DzIndex *dz_index_new(const DzScene *scene, const GArray *passages)
{
    DzIndex *self = g_new0(DzIndex, 1);
    guint n_grams = scene->weights->len;
    self->scene = scene;
    self->passages = passages;
    self->first = g_new0(guint32, n_grams + 1);
    count_lists(self);
    self->lists = g_new0(guint32, self->first[n_grams] + 1);
    self->shared = g_new0(double, passages->len + 1);
    fill_lists(self);
    return self;
}

void dz_index_free(DzIndex *self)
{
    if (self == NULL)
        return;
    g_free(self->first);
    g_free(self->lists);
    g_free(self->shared);
    g_free(self);
}

static gint compare_candidates(gconstpointer a, gconstpointer b)
{
    const DzCandidate *x = a;
    const DzCandidate *y = b;
    if (x->shared != y->shared)
        return x->shared > y->shared ? -1 : 1;
    return (x->passage > y->passage) - (x->passage < y->passage);
}

/* A gram that takes weight back (weigh_repeated() in scene.c) leads nowhere; a candidate may be promised too much. */
static void gather(DzIndex *self, const DzPassage *passage, GArray *candidates)
{
    const DzGram *grams = dz_passage_grams(self->scene, passage);
    for (guint32 k = 0; k < passage->n_grams; k++) {
        guint32 begin = self->first[grams[k].id];
        guint32 end = self->first[grams[k].id + 1];
        const double weights[] = {dz_gram_worth(self->scene, grams[k].id, FALSE),
                                  dz_gram_worth(self->scene, grams[k].id, TRUE)};
        if (end - begin > MAX_POSTINGS || (weights[0] <= 0 && weights[1] <= 0))
            continue;
        for (guint32 i = begin; i < end; i++) {
            guint32 place = self->lists[i];
            double weight = weights[dz_is_across(passage, dz_passage_at(self->passages, place))];
            if (weight <= 0)
                continue;
            DzCandidate candidate = {place, 0};
            if (self->shared[place] == 0)
                g_array_append_val(candidates, candidate);
            self->shared[place] += weight;
        }
    }
}

void dz_index_find(DzIndex *self, const DzPassage *passage, DzAcceptFunc accept, GArray *candidates)
{
    g_array_set_size(candidates, 0);
    gather(self, passage, candidates);
    guint kept = 0;
    for (guint i = 0; i < candidates->len; i++) {
        DzCandidate *candidate = &g_array_index(candidates, DzCandidate, i);
        const DzPassage *other = dz_passage_at(self->passages, candidate->passage);
        candidate->shared = self->shared[candidate->passage];
        self->shared[candidate->passage] = 0;
        gboolean across = dz_is_across(passage, other);
        gboolean enough = candidate->shared >=
                          CANDIDATE_SHARE * MIN(dz_passage_worth(passage, across), dz_passage_worth(other, across));
        if (enough && other != passage && accept(passage, other))
            g_array_index(candidates, DzCandidate, kept++) = *candidate;
    }
    g_array_set_size(candidates, kept);
    g_array_sort(candidates, compare_candidates);
    if (candidates->len > MAX_CANDIDATES)
        g_array_set_size(candidates, MAX_CANDIDATES);
}

gboolean dz_is_of_another_article(const DzPassage *passage, const DzPassage *candidate)
{
    return candidate->witness != passage->witness || candidate->next_twin != DZ_NO_TWIN;
}
