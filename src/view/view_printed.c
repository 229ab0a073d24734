/* view_printed.c -- see view_printed.h.
 * In:     the common form of a column's articles.
 * Out:    their words and nothing else, an article a line; the sentences that have a pair of characters.
 *
 * A Han character is a word. So is what stands between blanks, punctuation and Han characters; it has a blank on either
 * side, so that 2名 is not found in 12名.
 */
#include "view_printed.h"

#include "characters.h"
#include "form.h"

#include <math.h>
#include <string.h>

static void add_words(GString *out, const gunichar *text, DzSpan span)
{
    gboolean inside = FALSE; /* a word that is no Han character */
    for (guint32 at = span.begin; at < span.end; at++) {
        gboolean han = dz_is_han(text[at]);
        gboolean word = !han && g_unichar_isalnum(text[at]);
        if (word != inside)
            g_string_append_c(out, ' ');
        inside = word;
        if (word || han)
            g_string_append_unichar(out, g_unichar_tolower(text[at]));
    }
    if (inside)
        g_string_append_c(out, ' ');
}

char *dz_printed_dup(const DzColumn *column)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < column->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(column->articles, i);
        add_words(out, article->common, (DzSpan){0, article->common_length});
        g_string_append_c(out, '\n');
    }
    return g_string_free(out, FALSE);
}

char *dz_words_dup(const DzArticle *article, DzSpan span)
{
    GString *words = g_string_new(NULL);
    add_words(words, article->common, dz_form_to_common(article, span));
    return g_string_free(words, FALSE);
}

static gboolean has_words(const DzColumn *column, const char *words)
{
    return *words != '\0' && strstr(column->printed, words) != NULL;
}

gboolean dz_column_prints(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    g_autofree char *words = dz_words_dup(article, span);
    return has_words(column, words);
}

gboolean dz_others_print(const DzView *self, const DzArticle *article, DzSpan span)
{
    const DzColumn *own = dz_view_column_of(self, article);
    g_autofree char *words = dz_words_dup(article, span);
    for (guint i = 0; i < self->columns->len; i++)
        if (i != own->index && has_words(dz_view_column(self, i), words))
            return TRUE;
    return FALSE;
}

/* -- In nearly the same words -------------------------------------------------------------------------------------- */

static gboolean is_pair(const gunichar *text, guint32 at)
{
    return dz_is_han(text[at]) && dz_is_han(text[at + 1]);
}

/* A part of a common form. */
typedef struct {
    const gunichar *text;
    DzSpan span;
} Stretch;

static const Stretch NOTHING = {NULL, {0, 0}};

static Stretch stretch_of(const DzArticle *article, DzSpan span)
{
    return (Stretch){article->common, dz_form_to_common(article, span)};
}

static gboolean has_pair(Stretch self, const gunichar *pair)
{
    for (guint32 at = self.span.begin; at + 1 < self.span.end; at++)
        if (self.text[at] == pair[0] && self.text[at + 1] == pair[1])
            return TRUE;
    return FALSE;
}

/* What is asked of the pairs that some words and a text have in common. */
typedef struct {
    double share;
    guint fewest; /* of the words */
    guint more;   /* sentences behind the first in which they may stand */
} Least;

/* A sentence tells what it shares so many pairs of neighbouring Han characters with. Of 26 clauses read against the
 * articles all five above it were told, and one of 21 below. Fewer pairs are a word that stands anywhere. */
static const Least TOLD = {.share = 0.55, .fewest = 4};

/* Whether two stretches have so many of the pairs of `words` together. */
static gboolean have_pairs(Stretch a, Stretch b, Stretch words, Least least)
{
    guint n = 0;
    guint shared = 0;
    for (guint32 at = words.span.begin; at + 1 < words.span.end; at++) {
        guint left = words.span.end - at - 1;
        if (shared + left < least.share * (n + left))
            return FALSE; /* if they had all that are left */
        if (!is_pair(words.text, at))
            continue;
        n++;
        shared += has_pair(a, words.text + at) || has_pair(b, words.text + at) ? 1 : 0;
    }
    return n >= least.fewest && shared >= least.share * n;
}

/* A few words are told by who has them all: of 59 utterances of 316 events that outlets were said to leave out, though
 * a sentence of theirs has the words in either way, 47 were told there and six in part. */
static const Least WHOLE = {.share = 1, .fewest = 3};

/* What a sentence that paraphrases an utterance says may be told in other words. Of 48 utterances of 170 events that an
 * outlet was said to lack, though a sentence of its own has so much of a paraphrase, 18 were told and eleven in part.
 */
static const Least RETOLD = {.share = 0.3, .fewest = 4};

/* It may be told in other words. Of 134 passages of 78 events that were said to stand in one outlet only, 41 have so
 * much in common with a sentence of another: eight of these were told there, and two of the others. */
static const Least NEAR = {.share = 0.2, .fewest = 4};

/* What one outlet tells in a sentence another may tell in three. Of 213 sentences of 300 events that were said to stand
 * in one outlet only, though three in a row of another have so much of them, 30 were read: 18 were told there, four in
 * part; of 22 that have from .36 to this six and four. */
static const Least SPREAD = {.share = 0.42, .fewest = 12, .more = 2};

/* A sentence that has a pair. */
typedef struct {
    guint64 pair;
    guint32 article; /* index in the column */
    guint32 sentence;
} Place;

static guint64 key_of(const gunichar *pair)
{
    return (guint64)pair[0] << 32 | pair[1];
}

static gint compare_places(gconstpointer a, gconstpointer b)
{
    const Place *x = a;
    const Place *y = b;
    if (x->pair != y->pair)
        return x->pair < y->pair ? -1 : 1;
    if (x->article != y->article)
        return x->article < y->article ? -1 : 1;
    return (x->sentence > y->sentence) - (x->sentence < y->sentence);
}

/* Up to the next sentence, so that nothing between two of them is missed. */
static void add_pairs_of_sentence(GArray *places, const DzArticle *article, guint32 index, guint32 sentence)
{
    const GArray *all = article->sentences;
    DzSpan span = dz_form_to_common(article, g_array_index(all, DzSentence, sentence).span);
    if (sentence + 1 < all->len)
        span.end = MAX(span.end, dz_form_to_common(article, g_array_index(all, DzSentence, sentence + 1).span).begin);
    for (guint32 at = span.begin; at + 1 <= span.end && at + 1 < article->common_length; at++)
        if (is_pair(article->common, at)) {
            Place place = {key_of(article->common + at), index, sentence};
            g_array_append_val(places, place);
        }
}

GArray *dz_printed_pairs(const DzColumn *column)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(Place));
    for (guint32 i = 0; i < column->articles->len; i++) {
        const DzArticle *article = g_ptr_array_index(column->articles, i);
        for (guint32 k = 0; k < article->sentences->len; k++)
            add_pairs_of_sentence(places, article, i, k);
    }
    g_array_sort(places, compare_places);
    return places;
}

/* Places of one pair, in the order of the text. */
typedef struct {
    const Place *next;
    const Place *end;
} Postings;

/* The first place of `pair`, or of a greater one. */
static const Place *first_place(const GArray *places, guint64 pair)
{
    guint low = 0;
    guint high = places->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(places, Place, middle).pair < pair)
            low = middle + 1;
        else
            high = middle;
    }
    return &g_array_index(places, Place, low);
}

static gint compare_postings(gconstpointer a, gconstpointer b)
{
    const Postings *x = a;
    const Postings *y = b;
    return (x->end - x->next > y->end - y->next) - (x->end - x->next < y->end - y->next);
}

/* The rarest pairs of `words`, so many that whatever has the share of them all has one of these (the prefix filter of
 * Chaudhuri, Ganti and Kaushik 2006). */
static GArray *rarest_pairs(const GArray *places, Stretch words, double share)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(Postings));
    for (guint32 at = words.span.begin; places->len > 0 && at + 1 < words.span.end; at++) {
        if (!is_pair(words.text, at))
            continue;
        guint64 pair = key_of(words.text + at);
        Postings postings = {first_place(places, pair), first_place(places, pair + 1)};
        g_array_append_val(all, postings);
    }
    g_array_sort(all, compare_postings);
    guint enough = (guint)ceil(share * all->len);
    g_array_set_size(all, all->len + 1 > enough ? MIN(all->len, all->len + 1 - enough) : 0);
    return all;
}

static gboolean is_before(const Place *x, const Place *y)
{
    return x->article != y->article ? x->article < y->article : x->sentence < y->sentence;
}

/* The first of the places that are left, which is taken; NULL: none is. */
static const Place *take_first(GArray *all)
{
    const Place *first = NULL;
    for (guint i = 0; i < all->len; i++) {
        const Postings *postings = &g_array_index(all, Postings, i);
        if (postings->next < postings->end && (first == NULL || is_before(postings->next, first)))
            first = postings->next;
    }
    for (guint i = 0; i < all->len; i++) {
        Postings *postings = &g_array_index(all, Postings, i);
        while (postings->next < postings->end && !is_before(first, postings->next))
            postings->next++;
    }
    return first;
}

static Stretch sentences_from(const DzArticle *article, guint first, guint more)
{
    const GArray *sentences = article->sentences;
    guint last = MIN(first + more, sentences->len - 1);
    return stretch_of(article, (DzSpan){g_array_index(sentences, DzSentence, first).span.begin,
                                        g_array_index(sentences, DzSentence, last).span.end});
}

/* The first sentence that has so much of `words`, or of either; without an article: none has. */
static DzPassage find_telling(const DzColumn *column, Stretch words, Least least, Least other)
{
    g_autoptr(GArray) rare = rarest_pairs(column->pairs, words, MIN(least.share, other.share));
    guint32 article = G_MAXUINT32;
    guint32 next = 0; /* the first sentence of the article that was not asked */
    for (const Place *place = take_first(rare); place != NULL; place = take_first(rare)) {
        const DzArticle *own = g_ptr_array_index(column->articles, place->article);
        guint32 from = place->sentence > least.more ? place->sentence - least.more : 0;
        next = place->article == article ? MAX(next, from) : from;
        article = place->article;
        for (; next <= place->sentence; next++) {
            Stretch sentence = sentences_from(own, next, least.more);
            if (have_pairs(sentence, NOTHING, words, least) || have_pairs(sentence, NOTHING, words, other))
                return (DzPassage){.column = column->index,
                                   .article = own,
                                   .span = g_array_index(own->sentences, DzSentence, next).span,
                                   .reading = -1};
        }
    }
    return (DzPassage){.article = NULL};
}

DzPassage dz_column_telling(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return find_telling(column, stretch_of(article, span), TOLD, WHOLE);
}

DzPassage dz_column_retelling(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return find_telling(column, stretch_of(article, span), RETOLD, RETOLD);
}

gboolean dz_column_tells(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return dz_column_prints(column, article, span) ||
           find_telling(column, stretch_of(article, span), TOLD, TOLD).article != NULL;
}

static gboolean others_have(const DzView *self, const DzArticle *article, DzSpan span, Least least)
{
    const DzColumn *own = dz_view_column_of(self, article);
    Stretch words = stretch_of(article, span);
    for (guint i = 0; i < self->columns->len; i++)
        if (i != own->index && find_telling(dz_view_column(self, i), words, least, least).article != NULL)
            return TRUE;
    return FALSE;
}

gboolean dz_others_tell(const DzView *self, const DzArticle *article, DzSpan span)
{
    return dz_others_print(self, article, span) || others_have(self, article, span, TOLD);
}

gboolean dz_others_come_near(const DzView *self, const DzArticle *article, DzSpan span)
{
    return others_have(self, article, span, NEAR);
}

gboolean dz_others_spread(const DzView *self, const DzArticle *article, DzSpan span)
{
    return others_have(self, article, span, SPREAD);
}

double dz_passage_share_of_title(const DzPassage *passage, const DzArticle *titled)
{
    Stretch own = stretch_of(passage->article, passage->span);
    guint n = 0;
    guint shared = 0;
    for (guint32 at = 0; at + 1 < titled->title_common_length; at++) {
        if (!is_pair(titled->title_common, at))
            continue;
        n++;
        shared += has_pair(own, titled->title_common + at) ? 1 : 0;
    }
    return n > 0 ? (double)shared / n : 0;
}

static gboolean tells_pair(const DzRow *row, const gunichar *pair)
{
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->carried > DZ_CARRIED_PERHAPS && has_pair(stretch_of(passage->article, passage->span), pair))
            return TRUE;
    }
    return FALSE;
}

static gboolean is_titled(const DzView *self, const gunichar *pair)
{
    for (guint32 i = 0; i < self->event->n_articles; i++) {
        const DzArticle *article = self->event->articles[i];
        if (has_pair((Stretch){article->title_common, {0, article->title_common_length}}, pair))
            return TRUE;
    }
    return FALSE;
}

/* Of all words if `titles` is NULL. */
static double share_of(const DzRow *row, const DzPassage *passage, const DzView *titles)
{
    DzSpan own = dz_form_to_common(passage->article, passage->span);
    guint n = 0;
    guint told = 0;
    for (guint32 at = own.begin; at + 1 < own.end; at++) {
        const gunichar *pair = passage->article->common + at;
        if (!is_pair(pair, 0) || (titles != NULL && !is_titled(titles, pair)))
            continue;
        n++;
        told += tells_pair(row, pair) ? 1 : 0;
    }
    return n > 0 ? (double)told / n : 0;
}

double dz_row_share_of_words(const DzRow *row, const DzPassage *passage)
{
    return share_of(row, passage, NULL);
}

double dz_row_share_of_titles(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    return share_of(row, passage, self);
}

/* Of 13 pairs of facts that share so much, ten are one fact, and three the figures of two days; of 14 that share less,
 * down to 0.3, three are one. */
static const Least SAME = {.share = 0.5, .fewest = 4};

gboolean dz_passage_tells(const DzPassage *passage, const DzPassage *other)
{
    return have_pairs(stretch_of(passage->article, passage->span), NOTHING, stretch_of(other->article, other->span),
                      SAME);
}

/* -- In the sentence around ---------------------------------------------------------------------------------------- */

/* What else the sentence around a fragment tells is of the same utterance, so that fewer pairs will do: of 30 clauses
 * read the six above this were told, and two of those below. */
static const Least AROUND = {.share = 0.25, .fewest = 3};

gboolean dz_sentence_tells(const DzPassage *passage, const DzArticle *article, DzSpan span)
{
    const DzArticle *own = passage->article;
    const DzQuotation *quotation = passage->quotation;
    if (quotation == NULL || quotation->kind != DZ_QUOTATION_PARTIAL)
        return FALSE;
    Stretch words = stretch_of(article, span);
    DzSpan quoted = dz_form_to_common(own, quotation->marked);
    for (guint i = 0; i < own->sentences->len; i++) {
        DzSpan sentence = dz_form_to_common(own, g_array_index(own->sentences, DzSentence, i).span);
        if (!dz_spans_overlap(sentence, quoted))
            continue;
        Stretch before = {own->common, {sentence.begin, MAX(sentence.begin, quoted.begin)}};
        Stretch behind = {own->common, {MIN(quoted.end, sentence.end), sentence.end}};
        if (have_pairs(before, behind, words, AROUND))
            return TRUE;
    }
    return FALSE;
}
