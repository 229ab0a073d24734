/* shared_terms.c -- see shared_terms.h.
 * In:     an event's articles and their vectors.
 * Out:    the terms they share, rarest first.
 *
 * Features are pairs of characters, which nobody wants to read. Where neighbouring pairs are shared, the characters
 * under them are one phrase: read from the central article, it shows what was shared in words that were printed.
 */
#include "shared_terms.h"

#include "event_features.h"
#include "form.h"
#include "weights.h"

#include <string.h>

typedef struct {
    DzSpan span; /* in the common form of the central article */
    double rarity;
} Phrase;

typedef struct {
    const GPtrArray *vectors;
    const DzFrequencies *frequencies;
    guint needed; /* how many articles must have a feature */
} Sharing;

static gint compare_keys(gconstpointer a, gconstpointer b)
{
    DzFeatureKey x = ((const DzFeature *)a)->key;
    DzFeatureKey y = ((const DzFeature *)b)->key;
    return (x > y) - (x < y);
}

/* The rarity of what stands at `text`, 0 if it is not rare or not shared. */
static double shared_rarity(const Sharing *sharing, const gunichar *text, guint32 length)
{
    DzFeature wanted = {.key = dz_feature_key(text, length)};
    double rarity = wanted.key != 0 ? dz_rarity_at_large(sharing->frequencies, wanted.key) : 0;
    if (rarity < DZ_TERM_RARITY)
        return 0;
    guint have = 0;
    for (guint i = 0; i < sharing->vectors->len && have < sharing->needed; i++)
        have += g_array_binary_search(g_ptr_array_index(sharing->vectors, i), &wanted, compare_keys, NULL) ? 1 : 0;
    return have >= sharing->needed ? rarity : 0;
}

/* The shared phrase that begins at `begin`; empty if none does. */
static Phrase phrase_at(const Sharing *sharing, const DzArticle *article, guint32 begin)
{
    const gunichar *text = article->common;
    Phrase phrase = {.span = {begin, begin}};
    guint32 length = MIN(article->common_length, DZ_MAX_TEXT);
    guint32 word = dz_word_length(text + begin, length - begin);
    if (word > 0) {
        phrase.rarity = word > 1 ? shared_rarity(sharing, text + begin, word) : 0;
        phrase.span.end = begin + (phrase.rarity > 0 ? word : 0);
        return phrase;
    }
    for (guint32 i = begin; i + 1 < length; i++) {
        double rarity = shared_rarity(sharing, text + i, 2);
        if (rarity <= 0)
            break;
        phrase.span.end = i + 2;
        phrase.rarity = MAX(phrase.rarity, rarity) + (i > begin ? DZ_TERM_LONGER : 0);
    }
    return phrase;
}

static GArray *phrases_of(const Sharing *sharing, const DzArticle *article)
{
    GArray *phrases = g_array_new(FALSE, FALSE, sizeof(Phrase));
    guint32 length = MIN(article->common_length, DZ_MAX_TEXT);
    for (guint32 i = 0; i < length;) {
        Phrase phrase = phrase_at(sharing, article, i);
        guint32 found = dz_span_length(phrase.span);
        if (found > 0)
            g_array_append_val(phrases, phrase);
        i += MAX(MAX(found, dz_word_length(article->common + i, length - i)), 1);
    }
    return phrases;
}

static gint compare_phrases(gconstpointer a, gconstpointer b)
{
    const Phrase *x = a;
    const Phrase *y = b;
    if (x->rarity < y->rarity || x->rarity > y->rarity)
        return x->rarity > y->rarity ? -1 : 1;
    return (x->span.begin > y->span.begin) - (x->span.begin < y->span.begin);
}

/* Adds the phrase as printed, unless it is part of one that is listed, or has one. */
static void add_term(GPtrArray *terms, const DzArticle *article, DzSpan common)
{
    g_autofree char *term = dz_article_dup_text(article, dz_form_to_original(article, common));
    for (guint i = 0; i < terms->len; i++) {
        const char *listed = g_ptr_array_index(terms, i);
        if (strstr(listed, term) != NULL || strstr(term, listed) != NULL)
            return;
    }
    g_ptr_array_add(terms, g_steal_pointer(&term));
}

void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzFrequencies *frequencies)
{
    if (event->n_articles < 2)
        return;
    Sharing sharing = {.vectors = vectors, .frequencies = frequencies, .needed = MAX(2, (vectors->len + 1) / 2)};
    const DzArticle *article = event->articles[central];
    g_autoptr(GArray) phrases = phrases_of(&sharing, article);
    g_array_sort(phrases, compare_phrases);
    g_autoptr(GPtrArray) terms = g_ptr_array_new();
    for (guint i = 0; i < phrases->len && terms->len < DZ_MAX_TERMS; i++)
        add_term(terms, article, g_array_index(phrases, Phrase, i).span);
    event->n_terms = terms->len;
    event->terms = (const char *const *)g_ptr_array_steal(terms, NULL);
}
