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
#include "numbers.h"
#include "sentences.h"
#include "weights.h"

#include <string.h>

/* Something two or more articles share. */
typedef struct {
    const char *what; /* "shared term", "shared name" or "shared number" */
    DzSpan span;      /* in the common form of the article it is read from */
    double rarity;
} Find;

typedef struct {
    const GPtrArray *vectors;
    const DzEventLexica *lexica;
    gboolean english;
    guint witnesses; /* of so many articles, */
    guint needed;    /* so many must have a feature */
} Sharing;

static gboolean is_shared(const Sharing *sharing, DzFeatureKey key)
{
    guint have = 0;
    for (guint i = 0; i < sharing->witnesses && have < sharing->needed; i++)
        have += dz_vector_has(g_ptr_array_index(sharing->vectors, i), key) ? 1 : 0;
    return have >= sharing->needed;
}

/* 0 if the feature is not shared, or is none. */
static double rarity_of_key(const Sharing *sharing, DzFeatureKey key)
{
    return key != 0 && is_shared(sharing, key) ? dz_rarity_at_large(sharing->lexica->frequencies, key, sharing->english) : 0;
}

/* The rarity of the rarest feature in `span`; 0 if it has none, or one of them is not shared. */
static double shared_rarity(const Sharing *sharing, const gunichar *text, DzSpan span)
{
    if (dz_word_length(text + span.begin, dz_span_length(span)) > 0)
        return rarity_of_key(sharing, dz_feature_key(text + span.begin, dz_span_length(span)));
    double rarest = 0;
    for (guint32 i = span.begin; i + 1 < span.end; i++) {
        double rarity = rarity_of_key(sharing, dz_feature_key(text + i, 2));
        if (rarity <= 0)
            return 0;
        rarest = MAX(rarest, rarity);
    }
    return rarest;
}

/* 的, 在 and their like stand between phrases. Within a word the same characters are part of it: 中国, 自由. */
static gboolean is_particle(const Sharing *sharing, const gunichar *text, DzSpan word)
{
    return dz_span_length(word) == 1 && g_hash_table_contains(sharing->lexica->particles, GUINT_TO_POINTER(text[word.begin]));
}

/* Appends the longest shared phrase of whole words that begins where word `first` does. Returns the word after it. */
static guint add_phrase(const Sharing *sharing, const gunichar *text, const GArray *ends, guint first, GArray *finds)
{
    guint next = first;
    Find phrase = {.what = "shared term"};
    phrase.span.begin = phrase.span.end = g_array_index(ends, guint32, first);
    for (; next + 1 < ends->len; next++) {
        DzSpan word = {g_array_index(ends, guint32, next), g_array_index(ends, guint32, next + 1)};
        DzSpan longer = {phrase.span.begin, word.end};
        guint32 length = dz_span_length(longer);
        if (length > DZ_TERM_LONGEST || is_particle(sharing, text, word) ||
            (length > 1 && shared_rarity(sharing, text, longer) <= 0))
            break;
        phrase.span = longer;
    }
    phrase.rarity = shared_rarity(sharing, text, phrase.span);
    if (phrase.rarity >= DZ_TERM_RARITY)
        g_array_append_val(finds, phrase);
    return MAX(next, first + 1);
}

static void find_phrases(const Sharing *sharing, const DzArticle *article, guint32 length, GArray *finds)
{
    g_autoptr(GArray) ends = g_array_new(FALSE, TRUE, sizeof(guint32));
    g_array_set_size(ends, 1);
    dz_word_ends(article->common, length, ends);
    for (guint i = 0; i + 1 < ends->len;)
        i = add_phrase(sharing, article->common, ends, i, finds);
}

/* Names are shared whatever they are called: 川普, 特朗普. */
static void find_names(const Sharing *sharing, const DzArticle *article, guint32 length, GArray *finds)
{
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (term->common.end > length || !dz_term_names(term))
            continue;
        Find name = {.what = "shared name", .span = term->common};
        name.rarity = rarity_of_key(sharing, dz_feature_name_key(term->id));
        if (name.rarity >= DZ_NAME_RARITY)
            g_array_append_val(finds, name);
    }
}

static void find_numbers(const Sharing *sharing, const DzArticle *article, guint32 length, GArray *finds)
{
    g_autoptr(GArray) numbers = dz_numbers_find(article->common, length);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        Find figure = {.what = "shared number", .span = number->span};
        figure.rarity = dz_number_tells_apart(number) ? rarity_of_key(sharing, dz_feature_number_key(number)) : 0;
        if (figure.rarity >= DZ_NAME_RARITY)
            g_array_append_val(finds, figure);
    }
}

static gint compare_finds(gconstpointer a, gconstpointer b)
{
    const Find *x = a;
    const Find *y = b;
    if (x->rarity < y->rarity || x->rarity > y->rarity)
        return x->rarity > y->rarity ? -1 : 1;
    return (x->span.begin > y->span.begin) - (x->span.begin < y->span.begin);
}

static gboolean is_listed(const GArray *evidence, guint first, const char *text)
{
    for (guint i = first; i < evidence->len; i++) {
        const char *listed = g_array_index(evidence, DzEvidence, i).text;
        if (strstr(listed, text) != NULL || strstr(text, listed) != NULL)
            return TRUE;
    }
    return FALSE;
}

/* Appends, as printed, the rarest `most` of what the article shares in its first `length` code points, some room of it
 * kept for names and numbers; nothing that is part of what is listed, or has it. */
static void list_shared(const Sharing *sharing, const DzArticle *article, guint32 length, guint most, GArray *evidence)
{
    g_autoptr(GArray) finds = g_array_new(FALSE, FALSE, sizeof(Find));
    length = MIN(length, article->common_length);
    find_phrases(sharing, article, length, finds);
    find_names(sharing, article, length, finds);
    find_numbers(sharing, article, length, finds);
    g_array_sort(finds, compare_finds);
    guint first = evidence->len;
    guint phrases = 0;
    for (guint i = 0; i < finds->len && evidence->len - first < most; i++) {
        const Find *find = &g_array_index(finds, Find, i);
        gboolean is_phrase = g_str_equal(find->what, "shared term");
        if (is_phrase && phrases + DZ_TERM_ROOM == most)
            continue;
        g_autofree char *text = dz_article_dup_text(article, dz_form_to_original(article, find->span));
        if (is_listed(evidence, first, text))
            continue;
        phrases += is_phrase ? 1 : 0;
        DzEvidence found = {find->what, g_steal_pointer(&text), find->rarity};
        g_array_append_val(evidence, found);
    }
}

void dz_shared_terms_set(DzEvent *event, const GPtrArray *vectors, guint central, const DzEventLexica *lexica)
{
    if (event->n_articles < 2)
        return;
    guint witnesses = MIN(vectors->len, DZ_TERM_WITNESSES);
    Sharing sharing = {.vectors = vectors, .lexica = lexica, .witnesses = witnesses};
    sharing.needed = MAX(2, (witnesses + 1) / 2);
    const DzArticle *article = event->articles[central];
    sharing.english = dz_article_is_english(article);
    g_autoptr(GArray) evidence = g_array_new(FALSE, FALSE, sizeof(DzEvidence));
    list_shared(&sharing, article, DZ_MAX_TEXT, DZ_TERM_MOST, evidence);
    const char **terms = g_new(const char *, evidence->len + 1);
    for (guint i = 0; i < evidence->len; i++)
        terms[i] = g_array_index(evidence, DzEvidence, i).text;
    event->n_terms = evidence->len;
    event->terms = terms;
}

void dz_shared_terms_find(const DzArticle *article, const GArray *vector, const GArray *other,
                          const DzEventLexica *lexica, GArray *evidence)
{
    gpointer both[] = {(gpointer)(guintptr)vector, (gpointer)(guintptr)other};
    GPtrArray vectors = {both, G_N_ELEMENTS(both)};
    Sharing sharing = {.vectors = &vectors, .lexica = lexica};
    sharing.witnesses = sharing.needed = G_N_ELEMENTS(both);
    sharing.english = dz_article_is_english(article);
    list_shared(&sharing, article, DZ_MEMBER_TEXT, DZ_MEMBER_TERMS, evidence);
}
