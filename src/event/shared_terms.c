/* shared_terms.c -- see shared_terms.h.
 * In:     an event's articles and their vectors.
 * Out:    the terms they share, rarest first.
 *
 * Features are pairs of characters, which nobody wants to read. Where neighbouring pairs are shared, the characters
 * under them are one phrase: read from the central article, it shows what was shared in words that were printed.
 */
#include "shared_terms.h"

#include "data.h"
#include "event_features.h"
#include "form.h"
#include "sentences.h"
#include "weights.h"

#include <string.h>

typedef struct {
    DzSpan span; /* in the common form of the central article */
    double rarity;
} Phrase;

typedef struct {
    const GPtrArray *vectors;
    const DzFrequencies *frequencies;
    GHashTable *particles;
    gboolean english;
    guint witnesses; /* of so many articles, */
    guint needed;    /* so many must have a feature */
} Sharing;

static gint compare_keys(gconstpointer a, gconstpointer b)
{
    DzFeatureKey x = ((const DzFeature *)a)->key;
    DzFeatureKey y = ((const DzFeature *)b)->key;
    return (x > y) - (x < y);
}

static gboolean is_shared(const Sharing *sharing, DzFeatureKey key)
{
    DzFeature wanted = {.key = key};
    guint have = 0;
    for (guint i = 0; i < sharing->witnesses && have < sharing->needed; i++)
        have += g_array_binary_search(g_ptr_array_index(sharing->vectors, i), &wanted, compare_keys, NULL) ? 1 : 0;
    return have >= sharing->needed;
}

static double shared_word_rarity(const Sharing *sharing, const gunichar *word, guint32 length)
{
    DzFeatureKey key = dz_feature_key(word, length);
    return key != 0 && is_shared(sharing, key) ? dz_rarity_at_large(sharing->frequencies, key, sharing->english) : 0;
}

/* The rarity of the rarest feature in `span`; 0 if it has none, or one of them is not shared. */
static double shared_rarity(const Sharing *sharing, const gunichar *text, DzSpan span)
{
    if (dz_word_length(text + span.begin, dz_span_length(span)) > 0)
        return shared_word_rarity(sharing, text + span.begin, dz_span_length(span));
    double rarest = 0;
    for (guint32 i = span.begin; i + 1 < span.end; i++) {
        double rarity = shared_word_rarity(sharing, text + i, 2);
        if (rarity <= 0)
            return 0;
        rarest = MAX(rarest, rarity);
    }
    return rarest;
}

static gboolean is_particle(const Sharing *sharing, gunichar c)
{
    return g_hash_table_contains(sharing->particles, GUINT_TO_POINTER(c));
}

/* 的, 在 and their like say nothing at the ends of a phrase. */
static DzSpan without_particles(const Sharing *sharing, const gunichar *text, DzSpan span)
{
    while (span.begin < span.end && is_particle(sharing, text[span.begin]))
        span.begin++;
    while (span.end > span.begin && is_particle(sharing, text[span.end - 1]))
        span.end--;
    return span;
}

/* Appends the longest shared phrase of whole words that begins where word `first` does. Returns the word after it. */
static guint add_phrase(const Sharing *sharing, const gunichar *text, const GArray *ends, guint first, GArray *phrases)
{
    guint next = first;
    DzSpan span = {g_array_index(ends, guint32, first), g_array_index(ends, guint32, first)};
    for (; next + 1 < ends->len; next++) {
        DzSpan longer = {span.begin, g_array_index(ends, guint32, next + 1)};
        guint32 length = dz_span_length(longer);
        if (length > DZ_TERM_LONGEST || (length > 1 && shared_rarity(sharing, text, longer) <= 0))
            break;
        span = longer;
    }
    span = without_particles(sharing, text, span);
    Phrase phrase = {.span = span, .rarity = shared_rarity(sharing, text, span)};
    if (phrase.rarity >= DZ_TERM_RARITY)
        g_array_append_val(phrases, phrase);
    return MAX(next, first + 1);
}

static GArray *phrases_of(const Sharing *sharing, const DzArticle *article, guint32 length)
{
    GArray *phrases = g_array_new(FALSE, FALSE, sizeof(Phrase));
    g_autoptr(GArray) ends = g_array_new(FALSE, TRUE, sizeof(guint32));
    g_array_set_size(ends, 1);
    dz_word_ends(article->common, MIN(article->common_length, length), ends);
    for (guint i = 0; i + 1 < ends->len;)
        i = add_phrase(sharing, article->common, ends, i, phrases);
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

void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzFrequencies *frequencies,
                         GHashTable *particles)
{
    if (event->n_articles < 2)
        return;
    guint witnesses = MIN(vectors->len, DZ_TERM_WITNESSES);
    Sharing sharing = {.vectors = vectors, .frequencies = frequencies, .particles = particles, .witnesses = witnesses};
    sharing.needed = MAX(2, (witnesses + 1) / 2);
    const DzArticle *article = event->articles[central];
    sharing.english = dz_article_is_english(article);
    g_autoptr(GArray) phrases = phrases_of(&sharing, article, DZ_MAX_TEXT);
    g_array_sort(phrases, compare_phrases);
    g_autoptr(GPtrArray) terms = g_ptr_array_new();
    for (guint i = 0; i < phrases->len && terms->len < DZ_TERM_MOST; i++)
        add_term(terms, article, g_array_index(phrases, Phrase, i).span);
    event->n_terms = terms->len;
    event->terms = (const char *const *)g_ptr_array_steal(terms, NULL);
}

void dz_shared_terms_find(const DzArticle *article, const GArray *vector, const GArray *other,
                          const DzFrequencies *frequencies, GHashTable *particles, GArray *evidence)
{
    gpointer both[] = {(gpointer)(guintptr)vector, (gpointer)(guintptr)other};
    GPtrArray vectors = {both, G_N_ELEMENTS(both)};
    Sharing sharing = {.vectors = &vectors, .frequencies = frequencies, .particles = particles};
    sharing.witnesses = sharing.needed = G_N_ELEMENTS(both);
    sharing.english = dz_article_is_english(article);
    g_autoptr(GArray) phrases = phrases_of(&sharing, article, DZ_MEMBER_TEXT);
    g_array_sort(phrases, compare_phrases);
    g_autoptr(GPtrArray) terms = g_ptr_array_new();
    for (guint i = 0; i < phrases->len && terms->len < DZ_MEMBER_TERMS; i++) {
        const Phrase *phrase = &g_array_index(phrases, Phrase, i);
        guint known = terms->len;
        add_term(terms, article, phrase->span);
        if (terms->len == known)
            continue;
        DzEvidence found = {"shared term", g_ptr_array_index(terms, known), phrase->rarity};
        g_array_append_val(evidence, found);
    }
}

static gboolean read_particle(char **fields, gpointer user_data, GError **error)
{
    (void)error;
    g_hash_table_add(user_data, GUINT_TO_POINTER(g_utf8_get_char(fields[0])));
    return TRUE;
}

GHashTable *dz_particles_new(const DzOptions *options, GError **error)
{
    const char *name = "event/particles.tsv";
    g_autoptr(GHashTable) particles = g_hash_table_new(NULL, NULL);
    g_autoptr(GBytes) bytes = dz_data_load(options, name, error);
    if (bytes == NULL || !dz_tsv_read(bytes, name, 1, 1, read_particle, particles, error))
        return NULL;
    return g_steal_pointer(&particles);
}
