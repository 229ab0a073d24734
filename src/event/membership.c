/* membership.c -- why each article stands in its event.
 * In:     an event with its articles, and their vectors.
 * Out:    for each article how alike it is to the others, in which part, by which words, and how far off in time.
 * Not here: what was joined (agglomerate.c), what a shared term is (shared_terms.c).
 */
#include "membership.h"

#include "event_features.h"
#include "shared_terms.h"

#include <math.h>

/* How alike one is to the mean of the others, part by part: `sum` is that of all. */
static void compare_parts(const GArray *vector, const GArray *sum, guint n_others, double *parts)
{
    for (guint i = 0; i < vector->len; i++) {
        const DzFeature *own = &g_array_index(vector, DzFeature, i);
        double others = dz_vector_at(sum, own->key) - (double)own->weight;
        parts[dz_feature_part(own->key)] += (double)own->weight * others / n_others;
    }
}

static void append(GArray *evidence, const char *what, double weight)
{
    DzEvidence found = {what, NULL, weight};
    g_array_append_val(evidence, found);
}

typedef struct {
    double seconds; /* summed over the dated articles */
    guint n;
} Times;

static Times times_of(const DzEvent *event)
{
    Times times = {0};
    for (guint32 i = 0; i < event->n_articles; i++) {
        gint64 seconds = 0;
        if (!dz_article_get_time(event->articles[i], &seconds))
            continue;
        times.seconds += (double)seconds;
        times.n++;
    }
    return times;
}

/* From the mean time of the other articles; nothing where that is not known. */
static void add_days(const DzArticle *article, const Times *times, GArray *evidence)
{
    gint64 own = 0;
    if (times->n > 1 && dz_article_get_time(article, &own))
        append(evidence, "days apart", fabs((double)own - (times->seconds - (double)own) / (times->n - 1)) / 86400);
}

/* The words it shares with the central article; of that one, with the first other. */
static void add_terms(const DzEvent *event, const GPtrArray *vectors, guint index, guint central,
                      const DzEventLexica *lexica, GArray *evidence)
{
    guint other = index != central ? central : (central == 0 ? 1 : 0);
    dz_shared_terms_find(event, vectors, index, other, lexica, evidence);
}

/* How alike the article is to the others: the sum of what each part of it adds. */
static double add_parts(const GArray *vector, const GArray *sum, guint n_others, GArray *evidence)
{
    static const char *const names[] = {
        [DZ_PART_WHOLE] = "whole text", [DZ_PART_HEAD] = "title and lead", [DZ_PART_TITLE] = "title"};
    double parts[DZ_N_PARTS] = {0};
    double score = 0;
    compare_parts(vector, sum, n_others, parts);
    for (guint part = 0; part < DZ_N_PARTS; part++) {
        append(evidence, names[part], parts[part]);
        score += parts[part];
    }
    return score;
}

void dz_memberships_set(DzEvent *event, const GPtrArray *vectors, const GArray *sum, guint central,
                        const DzEventLexica *lexica)
{
    DzMembership *members = (DzMembership *)(guintptr)event->members;
    Times times = times_of(event);
    if (event->n_articles == 1)
        members[0].score = 1;
    for (guint i = 0; event->n_articles > 1 && i < event->n_articles; i++) {
        GArray *evidence = g_array_new(FALSE, FALSE, sizeof(DzEvidence));
        members[i].score = add_parts(g_ptr_array_index(vectors, i), sum, event->n_articles - 1, evidence);
        add_terms(event, vectors, i, central, lexica, evidence);
        add_days(event->articles[i], &times, evidence);
        members[i].n_evidence = evidence->len;
        members[i].evidence = (const DzEvidence *)(void *)g_array_free(evidence, FALSE);
    }
}
