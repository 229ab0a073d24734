/* shared_terms.c -- see shared_terms.h.
 * In:     an event's articles and their vectors.
 * Out:    the terms they share, rarest first.
 *
 * Features are pairs of characters, which nobody wants to read. Where neighbouring pairs are shared, the characters
 * under them are one phrase: read from the central article, it shows what was shared in words that were printed. It is
 * cut only where a word ends: names of the lexicon and speakers are whole, and what the dictionary cut that always
 * stands together is taken for one word.
 */
#include "shared_terms.h"

#include "characters.h"
#include "cohesion.h"
#include "cuts.h"
#include "event_features.h"
#include "form.h"
#include "numbers.h"
#include "weights.h"

#include <string.h>

/* Something two or more articles share. */
typedef struct {
    const char *what; /* "shared term", "shared name" or "shared number" */
    DzSpan span;      /* in the common form of the article it is read from */
    double rarity;
} Find;

typedef struct {
    const DzArticle *const *articles; /* whose vectors are these */
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
    return key != 0 && is_shared(sharing, key) ? dz_rarity_at_large(sharing->lexica->frequencies, key, sharing->english)
                                               : 0;
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
    return dz_span_length(word) == 1 &&
           g_hash_table_contains(sharing->lexica->particles, GUINT_TO_POINTER(text[word.begin]));
}

static guint32 end_at(const GArray *ends, guint index)
{
    return g_array_index(ends, guint32, index);
}

/* -- Phrases ------------------------------------------------------------------------------------------------------ */

/* A run of words, from the end at `first` to that at `last` in the ends of words. */
typedef struct {
    const gunichar *text;
    const GArray *ends;
    guint first;
    guint last;
} Run;

static DzSpan span_of(const Run *run)
{
    return (DzSpan){end_at(run->ends, run->first), end_at(run->ends, run->last)};
}

/* The word behind the end at `index`; before the first and behind the last there is none, of no length. */
static DzSpan word_at(const Run *run, guint index)
{
    return index + 1 < run->ends->len ? (DzSpan){end_at(run->ends, index), end_at(run->ends, index + 1)}
                                      : (DzSpan){0, 0};
}

/* A character by itself is a word, or a piece of one that the dictionary has not got. */
static gboolean is_single(const Run *run, DzSpan word)
{
    return dz_span_length(word) == 1 && dz_is_han(run->text[word.begin]);
}

/* Whether the end at `index` would cut a word that the dictionary has not got. */
static gboolean cuts_word(const Sharing *sharing, const Run *run, guint index)
{
    DzSpan before = index > 0 ? word_at(run, index - 1) : (DzSpan){0, 0};
    DzSpan after = word_at(run, index);
    if (!is_single(run, before) && !is_single(run, after))
        return FALSE;
    return dz_span_length(before) > 0 && dz_span_length(after) > 0 && dz_is_han(run->text[after.begin - 1]) &&
           dz_is_han(run->text[after.begin]) &&
           dz_are_cohesive(sharing->articles, MIN(sharing->witnesses, DZ_COHESION_WITNESSES),
                           run->text[after.begin - 1], run->text[after.begin]);
}

/* Whether single characters stand on both sides of the end at `index`: neither may be a word. */
static gboolean is_unsure(const Run *run, guint index)
{
    return index > 0 && is_single(run, word_at(run, index - 1)) && is_single(run, word_at(run, index));
}

/* A particle may follow a single character (立法權的) that is not itself behind one (陳時中). */
static gboolean ends_well(const Sharing *sharing, const Run *run)
{
    gboolean sure = !is_unsure(run, run->last) ||
                    (is_particle(sharing, run->text, word_at(run, run->last)) && !is_unsure(run, run->last - 1));
    return sure && !cuts_word(sharing, run, run->last);
}

/* A measure is of the number before it. */
static gboolean begins_well(const Sharing *sharing, const Run *run)
{
    DzSpan before = run->first > 0 ? word_at(run, run->first - 1) : (DzSpan){0, 0};
    gboolean measure = dz_span_length(before) > 0 && is_single(run, word_at(run, run->first)) &&
                       g_unichar_isdigit(run->text[before.end - 1]);
    return !measure && !is_unsure(run, run->first) && !cuts_word(sharing, run, run->first);
}

/* Takes off words at both sides until each side is that of a word. */
static void trim(const Sharing *sharing, Run *run)
{
    while (run->first < run->last && !ends_well(sharing, run))
        run->last--;
    while (run->first < run->last && !begins_well(sharing, run))
        run->first++;
}

/* Whether the next word goes on with the run: shared as the run is, and no particle, unless it is part of a name. */
static gboolean goes_on(const Sharing *sharing, const Run *run)
{
    DzSpan longer = {end_at(run->ends, run->first), end_at(run->ends, run->last + 1)};
    DzSpan word = {end_at(run->ends, run->last), longer.end};
    if (dz_span_length(longer) > DZ_TERM_LONGEST ||
        (dz_span_length(longer) > 1 && shared_rarity(sharing, run->text, longer) <= 0))
        return FALSE;
    return !is_particle(sharing, run->text, word) || (run->last > run->first && cuts_word(sharing, run, run->last));
}

/* Appends the longest shared phrase of whole words that begins where word `first` does. Returns the word after it. */
static guint add_phrase(const Sharing *sharing, const DzArticle *article, const GArray *ends, guint first,
                        GArray *finds)
{
    Run run = {article->common, ends, first, first};
    while (run.last + 1 < ends->len && goes_on(sharing, &run))
        run.last++;
    guint next = MAX(run.last, first + 1);
    Find phrase = {.what = "shared term", .span = span_of(&run)};
    phrase.rarity = shared_rarity(sharing, run.text, phrase.span);
    if (phrase.rarity < DZ_TERM_RARITY)
        return next;
    guint words = run.last - run.first;
    trim(sharing, &run);
    if (run.last - run.first < MIN(words, 2)) /* what is left of a phrase may be a piece of one */
        return next;
    phrase.span = span_of(&run);
    phrase.rarity = shared_rarity(sharing, run.text, phrase.span);
    if (phrase.rarity >= DZ_TERM_RARITY)
        g_array_append_val(finds, phrase);
    return next;
}

static void find_phrases(const Sharing *sharing, const DzArticle *article, const GArray *cuts, GArray *finds)
{
    g_autoptr(GArray) ends = dz_cuts_places(cuts);
    for (guint i = 0; i + 1 < ends->len;)
        i = add_phrase(sharing, article, ends, i, finds);
}

/* -- Names and numbers -------------------------------------------------------------------------------------------- */

/* Names are shared whatever they are called: 川普, 特朗普. */
static void find_names(const Sharing *sharing, const DzArticle *article, const GArray *cuts, GArray *finds)
{
    for (guint i = 0; i < article->terms->len; i++) {
        const DzTerm *term = &g_array_index(article->terms, DzTerm, i);
        if (!dz_cuts_are_around(cuts, term->common) || !dz_term_names(term))
            continue;
        Find name = {.what = "shared name", .span = term->common};
        name.rarity = rarity_of_key(sharing, dz_feature_name_key(term->id));
        if (name.rarity >= DZ_NAME_RARITY)
            g_array_append_val(finds, name);
    }
}

/* An amount with its measure of one character: 24人. */
static DzSpan with_measure(const gunichar *text, const GArray *cuts, const DzNumber *number)
{
    DzSpan longer = {number->span.begin, number->span.end + 1};
    gboolean measured =
        number->kind == DZ_NUMBER_AMOUNT && dz_cuts_are_around(cuts, longer) && dz_is_han(text[number->span.end]);
    return measured ? longer : number->span;
}

/* 12名, 12人 and 十二名 are one number. */
static gboolean stands_before(const GArray *numbers, guint index)
{
    const DzNumber *number = &g_array_index(numbers, DzNumber, index);
    for (guint i = 0; i < index; i++)
        if (dz_number_equal(&g_array_index(numbers, DzNumber, i), number))
            return TRUE;
    return FALSE;
}

static void find_numbers(const Sharing *sharing, const DzArticle *article, const GArray *cuts, guint32 length,
                         GArray *finds)
{
    g_autoptr(GArray) numbers = dz_numbers_find(article->common, length);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        Find figure = {"shared number", with_measure(article->common, cuts, number), DZ_NUMBER_RARITY};
        if (dz_number_tells_apart(number) && is_shared(sharing, dz_feature_number_key(number)) &&
            !stands_before(numbers, i))
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
    g_autoptr(GArray) cuts = dz_cuts_find(article, length);
    dz_cuts_keep_speakers(cuts, article, sharing->articles, MIN(sharing->witnesses, DZ_COHESION_WITNESSES));
    find_phrases(sharing, article, cuts, finds);
    find_names(sharing, article, cuts, finds);
    find_numbers(sharing, article, cuts, length, finds);
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
    Sharing sharing = {.articles = event->articles, .vectors = vectors, .lexica = lexica, .witnesses = witnesses};
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

void dz_shared_terms_find(const DzEvent *event, const GPtrArray *vectors, guint index, guint other,
                          const DzEventLexica *lexica, GArray *evidence)
{
    const DzArticle *article = event->articles[index];
    const DzArticle *const articles[] = {article, event->articles[other]};
    gpointer both[] = {g_ptr_array_index(vectors, index), g_ptr_array_index(vectors, other)};
    GPtrArray pair = {both, G_N_ELEMENTS(both)};
    Sharing sharing = {.articles = articles, .vectors = &pair, .lexica = lexica};
    sharing.witnesses = sharing.needed = G_N_ELEMENTS(both);
    sharing.english = dz_article_is_english(article);
    list_shared(&sharing, article, DZ_MEMBER_TEXT, DZ_MEMBER_TERMS, evidence);
}
