/* rivals.c -- which believed pair of quotations another one explains.
 * In:     pairs that are believed to be one utterance.
 * Out:    the same, less those of which one has a rival in the other's article.
 * Knows:  that an article does not give one utterance in two wordings: what it quotes besides, on the same subject and
 *         often of the same speaker, is another sentence, however many words the two have in common; that between two
 *         languages, where single words tell, only the nearest does.
 * Not here: how much a pair is believed (beliefs.c).
 */
#include "rivals.h"

#include "hash.h"
#include "weights.h"

/* The quotation of an article that is believed most to be one with another article's. */
typedef struct {
    guint32 quote;
    double belief;
} Nearest;

/* Of two quotations of one article: whether they are two sentences. */
static gboolean are_two_sentences(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    double lesser = MIN(a->information, b->information);
    return dz_similarity_of(scene, a, b).shared < REPEATED_SHARE * lesser;
}

/* Whether some article has both, or twins of them, which are by article. */
static gboolean are_in_one_article(const DzScene *scene, guint32 i, guint32 k)
{
    while (i != DZ_NO_TWIN && k != DZ_NO_TWIN) {
        const DzPassage *a = dz_passage_at(scene->quotes, i);
        const DzPassage *b = dz_passage_at(scene->quotes, k);
        if (a->witness == b->witness)
            return TRUE;
        if (a->witness < b->witness)
            i = a->next_twin;
        else
            k = b->next_twin;
    }
    return FALSE;
}

/* The nearest is kept by quotation and article, for each article that has `other` or a twin of it. */
static void note_nearest(const DzScene *scene, GHashTable *nearest, guint32 quote, guint32 other, double belief)
{
    for (guint32 at = other; at != DZ_NO_TWIN; at = dz_passage_at(scene->quotes, at)->next_twin) {
        guint64 key = dz_key_of(quote, dz_passage_at(scene->quotes, at)->witness);
        Nearest *known = g_hash_table_lookup(nearest, &key);
        if (known == NULL) {
            known = g_new0(Nearest, 1);
            g_hash_table_insert(nearest, g_memdup2(&key, sizeof key), known);
        }
        if (known->belief < belief)
            *known = (Nearest){other, belief};
    }
}

/* Which part of what two passages have in common a third one has too. */
static double share_told_by(const DzScene *scene, const DzPassage *a, const DzPassage *b, const DzPassage *third)
{
    const DzGram *grams = dz_passage_grams(scene, a);
    double common = 0;
    double told = 0;
    for (guint32 i = 0; i < a->n_grams; i++) {
        if (!dz_grams_have(dz_passage_grams(scene, b), b->n_grams, grams[i].id))
            continue;
        double weight = dz_gram_weight(scene, grams[i].id);
        common += weight;
        told += dz_grams_have(dz_passage_grams(scene, third), third->n_grams, grams[i].id) ? weight : 0;
    }
    return common > 0 ? told / common : 0;
}

/* Whether an article that has `b` has another quotation for which `a` stands. */
static gboolean has_rival(const DzScene *scene, GHashTable *nearest, const DzBelievedPair *pair, guint32 a, guint32 b)
{
    const DzPassage *one = dz_passage_at(scene->quotes, a);
    const DzPassage *other = dz_passage_at(scene->quotes, b);
    for (guint32 at = b; at != DZ_NO_TWIN; at = dz_passage_at(scene->quotes, at)->next_twin) {
        guint64 key = dz_key_of(a, dz_passage_at(scene->quotes, at)->witness);
        const Nearest *rival = g_hash_table_lookup(nearest, &key);
        if (rival->quote == b || rival->belief < pair->belief + RIVAL_BELIEF)
            continue;
        const DzPassage *third = dz_passage_at(scene->quotes, rival->quote);
        if (are_two_sentences(scene, other, third) && share_told_by(scene, one, other, third) >= RIVAL_TOLD)
            return TRUE;
    }
    return FALSE;
}

/* Of two languages: whether the article of the one that says more has something nearer to the other. */
static gboolean is_farther_across(const DzScene *scene, GHashTable *nearest, const DzBelievedPair *pair)
{
    const DzPassage *a = dz_passage_at(scene->quotes, pair->a);
    const DzPassage *b = dz_passage_at(scene->quotes, pair->b);
    gboolean less = dz_passage_worth(a, TRUE) <= dz_passage_worth(b, TRUE);
    guint64 key = less ? dz_key_of(pair->a, b->witness) : dz_key_of(pair->b, a->witness);
    return ((const Nearest *)g_hash_table_lookup(nearest, &key))->belief > pair->belief;
}

static gboolean is_explained(const DzScene *scene, GHashTable *nearest, const DzBelievedPair *pair)
{
    const DzPassage *a = dz_passage_at(scene->quotes, pair->a);
    const DzPassage *b = dz_passage_at(scene->quotes, pair->b);
    if (dz_is_across(a, b))
        return is_farther_across(scene, nearest, pair);
    return (are_in_one_article(scene, pair->a, pair->b) && are_two_sentences(scene, a, b)) ||
           has_rival(scene, nearest, pair, pair->a, pair->b) || has_rival(scene, nearest, pair, pair->b, pair->a);
}

void dz_rivals_drop(const DzScene *scene, GArray *pairs)
{
    g_autoptr(GHashTable) nearest = g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, g_free);
    for (guint i = 0; i < pairs->len; i++) {
        const DzBelievedPair *pair = &g_array_index(pairs, DzBelievedPair, i);
        note_nearest(scene, nearest, pair->a, pair->b, pair->belief);
        note_nearest(scene, nearest, pair->b, pair->a, pair->belief);
    }
    guint kept = 0;
    for (guint i = 0; i < pairs->len; i++) {
        DzBelievedPair pair = g_array_index(pairs, DzBelievedPair, i);
        if (!is_explained(scene, nearest, &pair))
            g_array_index(pairs, DzBelievedPair, kept++) = pair;
    }
    g_array_set_size(pairs, kept);
}
