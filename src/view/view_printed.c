/* view_printed.c -- see view_printed.h.
 * In:     the common form of a view's articles.
 * Out:    their words and nothing else, and where these begin; the sentences that have a pair of characters.
 *
 * A Han character is a word. So is what stands between blanks, punctuation and Han characters; it has a blank on either
 * side, so that 2名 is not found in 12名.
 */
#include "view_printed.h"

#include "characters.h"
#include "form.h"
#include "view_pairs.h"
#include "view_places.h"

#include <math.h>
#include <string.h>

struct DzPrinted {
    GPtrArray *articles; /* const DzArticle *, column by column; borrowed */
    GPtrArray *words;    /* char *, of each article; owned */
    GArray *starts;      /* DzPlace: the KEY_BYTES from each Han character, and from each blank before a word, on */
    GArray *pairs;       /* DzPlace: two neighbouring Han characters, in which sentence */
};

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

char *dz_words_dup(const DzArticle *article, DzSpan span)
{
    GString *words = g_string_new(NULL);
    add_words(words, article->common, dz_form_to_common(article, span));
    return g_string_free(words, FALSE);
}

enum { KEY_BYTES = 8 };

static gboolean is_start(const char *words)
{
    return *words == ' ' ? words[1] != ' ' : (guchar)*words >= 0xC0;
}

/* Its first bytes, as many as there are. */
static guint64 start_of(const char *words)
{
    guint64 key = 0;
    for (guint i = 0; i < KEY_BYTES; i++)
        key = key << 8 | (*words != '\0' ? (guchar)*words++ : 0);
    return key;
}

static void add_starts(GArray *starts, const char *words, guint32 article)
{
    for (const char *at = words; *at != '\0'; at++)
        if (is_start(at)) {
            DzPlace place = {start_of(at), article, (guint32)(at - words)};
            g_array_append_val(starts, place);
        }
}

/* Where those bytes of `words` stand that stand in the fewest places; how far they are behind their beginning. */
static DzPlaces rarest_start(const DzPrinted *self, DzSpan articles, const char *words, gsize *behind)
{
    gsize length = strlen(words);
    DzPlaces rarest = dz_places_of(self->starts, start_of(words), articles);
    *behind = 0;
    for (gsize at = 1; at + KEY_BYTES <= length && rarest.begin < rarest.end; at++) {
        if (!is_start(words + at))
            continue;
        DzPlaces places = dz_places_of(self->starts, start_of(words + at), articles);
        if (places.end - places.begin < rarest.end - rarest.begin) {
            rarest = places;
            *behind = at;
        }
    }
    return rarest;
}

static gboolean have_few_words(const DzPrinted *self, DzSpan articles, const char *words)
{
    for (guint32 i = articles.begin; i < articles.end; i++)
        if (strstr(g_ptr_array_index(self->words, i), words) != NULL)
            return TRUE;
    return FALSE;
}

static gboolean have_words(const DzPrinted *self, DzSpan articles, const char *words)
{
    gsize length = strlen(words);
    gsize behind = 0;
    if (length < KEY_BYTES)
        return length > 0 && have_few_words(self, articles, words);
    DzPlaces places = rarest_start(self, articles, words, &behind);
    for (const DzPlace *place = places.begin; place < places.end; place++) {
        const char *text = g_ptr_array_index(self->words, place->article);
        if (place->at >= behind && strncmp(text + place->at - behind, words, length) == 0)
            return TRUE;
    }
    return FALSE;
}

gboolean dz_column_prints(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    g_autofree char *words = dz_words_dup(article, span);
    return have_words(column->printed, column->among, words);
}

/* The articles of the columns before that of `article`, and of those behind it. */
static void find_others(const DzView *self, const DzArticle *article, DzSpan others[2])
{
    DzSpan own = dz_view_column_of(self, article)->among;
    others[0] = (DzSpan){0, own.begin};
    others[1] = (DzSpan){own.end, self->printed->articles->len};
}

gboolean dz_others_print(const DzView *self, const DzArticle *article, DzSpan span)
{
    DzSpan others[2];
    find_others(self, article, others);
    g_autofree char *words = dz_words_dup(article, span);
    return have_words(self->printed, others[0], words) || have_words(self->printed, others[1], words);
}

/* -- In nearly the same words -------------------------------------------------------------------------------------- */

/* A sentence tells what it shares so many pairs of neighbouring Han characters with. Of 26 clauses read against the
 * articles all five above it were told, and one of 21 below. Fewer pairs are a word that stands anywhere. */
static const DzLeast TOLD = {.share = 0.55, .fewest = 4};

/* A few words are told by who has them all: of 59 utterances of 316 events that outlets were said to leave out, though
 * a sentence of theirs has the words in either way, 47 were told there and six in part. */
static const DzLeast WHOLE = {.share = 1, .fewest = 3};

/* What a sentence that paraphrases an utterance says may be told in other words. Of 48 utterances of 170 events that an
 * outlet was said to lack, though a sentence of its own has so much of a paraphrase, 18 were told and eleven in part.
 */
static const DzLeast RETOLD = {.share = 0.3, .fewest = 4};

/* It may be told in other words. Of 134 passages of 78 events that were said to stand in one outlet only, 41 have so
 * much in common with a sentence of another: eight of these were told there, and two of the others. */
static const DzLeast NEAR = {.share = 0.2, .fewest = 4};

/* What one outlet tells in a sentence another may tell in three. Of 213 sentences of 300 events that were said to stand
 * in one outlet only, though three in a row of another have so much of them, 30 were read: 18 were told there, four in
 * part; of 22 that have from .36 to this six and four. */
static const DzLeast SPREAD = {.share = 0.42, .fewest = 12, .more = 2};

static guint64 key_of(const gunichar *pair)
{
    return (guint64)pair[0] << 32 | pair[1];
}

/* Up to the next sentence, so that nothing between two of them is missed. */
static void add_pairs_of_sentence(GArray *pairs, const DzArticle *article, guint32 index, guint32 sentence)
{
    const GArray *all = article->sentences;
    DzSpan span = dz_form_to_common(article, g_array_index(all, DzSentence, sentence).span);
    if (sentence + 1 < all->len)
        span.end = MAX(span.end, dz_form_to_common(article, g_array_index(all, DzSentence, sentence + 1).span).begin);
    for (guint32 at = span.begin; at + 1 <= span.end && at + 1 < article->common_length; at++)
        if (dz_is_pair(article->common, at)) {
            DzPlace place = {key_of(article->common + at), index, sentence};
            g_array_append_val(pairs, place);
        }
}

static void add_article(DzPrinted *self, DzArticle *article)
{
    guint32 index = self->articles->len;
    GString *words = g_string_new(NULL);
    add_words(words, article->common, (DzSpan){0, article->common_length});
    add_starts(self->starts, words->str, index);
    for (guint32 i = 0; i < article->sentences->len; i++)
        add_pairs_of_sentence(self->pairs, article, index, i);
    g_ptr_array_add(self->articles, article);
    g_ptr_array_add(self->words, g_string_free(words, FALSE));
}

DzPrinted *dz_printed_new(const GPtrArray *columns)
{
    DzPrinted *self = g_new0(DzPrinted, 1);
    self->articles = g_ptr_array_new();
    self->words = g_ptr_array_new_with_free_func(g_free);
    self->starts = g_array_new(FALSE, FALSE, sizeof(DzPlace));
    self->pairs = g_array_new(FALSE, FALSE, sizeof(DzPlace));
    for (guint i = 0; i < columns->len; i++) {
        DzColumn *column = g_ptr_array_index(columns, i);
        column->printed = self;
        column->among.begin = self->articles->len;
        for (guint k = 0; k < column->articles->len; k++)
            add_article(self, g_ptr_array_index(column->articles, k));
        column->among.end = self->articles->len;
    }
    dz_places_sort(self->starts);
    dz_places_sort(self->pairs);
    return self;
}

void dz_printed_free(DzPrinted *self)
{
    g_ptr_array_unref(self->articles);
    g_ptr_array_unref(self->words);
    g_array_unref(self->starts);
    g_array_unref(self->pairs);
    g_free(self);
}

/* Where a pair stands, in the order of the text, and the first of these places that was not taken. */
typedef struct {
    DzPlaces all;
    const DzPlace *next;
} Postings;

static gint compare_postings(gconstpointer a, gconstpointer b)
{
    const Postings *x = a;
    const Postings *y = b;
    gssize n_x = x->all.end - x->all.begin;
    gssize n_y = y->all.end - y->all.begin;
    return (n_x > n_y) - (n_x < n_y);
}

/* The pairs of `words`, the rarest first. */
static GArray *postings_of(const DzPrinted *self, DzSpan articles, DzCommonSpan words)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(Postings));
    for (guint32 at = words.span.begin; at + 1 < words.span.end; at++) {
        if (!dz_is_pair(words.text, at))
            continue;
        DzPlaces places = dz_places_of(self->pairs, key_of(words.text + at), articles);
        Postings postings = {places, places.begin};
        g_array_append_val(all, postings);
    }
    g_array_sort(all, compare_postings);
    return all;
}

static gboolean is_before(const DzPlace *x, const DzPlace *y)
{
    return x->article != y->article ? x->article < y->article : x->at < y->at;
}

/* The first of the places of the `n` rarest pairs that are left, which is taken; NULL: none is. */
static const DzPlace *take_first(GArray *all, guint n)
{
    const DzPlace *first = NULL;
    for (guint i = 0; i < n; i++) {
        const Postings *postings = &g_array_index(all, Postings, i);
        if (postings->next < postings->all.end && (first == NULL || is_before(postings->next, first)))
            first = postings->next;
    }
    for (guint i = 0; i < n; i++) {
        Postings *postings = &g_array_index(all, Postings, i);
        while (postings->next < postings->all.end && !is_before(first, postings->next))
            postings->next++;
    }
    return first;
}

/* Whether so many of the pairs stand in sentences `first` to `last` of an article. */
static gboolean stand_in(const GArray *all, double enough, guint32 article, guint32 first, guint32 last)
{
    guint n = 0;
    for (guint i = 0; i < all->len && n + all->len - i >= enough; i++) {
        DzPlaces places = g_array_index(all, Postings, i).all;
        const DzPlace *place = dz_places_from(places, article, first);
        n += place < places.end && place->article == article && place->at <= last ? 1 : 0;
    }
    return n >= enough;
}

static DzCommonSpan sentences_from(const DzArticle *article, guint first, guint more)
{
    const GArray *sentences = article->sentences;
    guint last = MIN(first + more, sentences->len - 1);
    return dz_common_span(article, (DzSpan){g_array_index(sentences, DzSentence, first).span.begin,
                                            g_array_index(sentences, DzSentence, last).span.end});
}

/* The first sentence that has so much of `words`, or of either; without an article: none has. Whatever has a share of
 * all pairs has one of the rarest, if these are enough (the prefix filter of Chaudhuri, Ganti and Kaushik 2006). */
static DzPassage find_telling(const DzPrinted *self, DzSpan articles, DzCommonSpan words, DzLeast least, DzLeast other)
{
    g_autoptr(GArray) all = postings_of(self, articles, words);
    double enough = MIN(least.share, other.share) * all->len;
    guint n_rare = all->len >= MIN(least.fewest, other.fewest) ? all->len + 1 - (guint)ceil(enough) : 0;
    guint32 article = G_MAXUINT32;
    guint32 next = 0; /* the first sentence of the article that was not asked */
    for (const DzPlace *place = take_first(all, n_rare); place != NULL; place = take_first(all, n_rare)) {
        const DzArticle *own = g_ptr_array_index(self->articles, place->article);
        guint32 from = place->at > least.more ? place->at - least.more : 0;
        next = place->article == article ? MAX(next, from) : from;
        article = place->article;
        for (; next <= place->at; next++) {
            if (!stand_in(all, enough, article, next, next + least.more))
                continue;
            DzCommonSpan sentence = sentences_from(own, next, least.more);
            if (dz_have_pairs(sentence, DZ_NO_COMMON_SPAN, words, least) ||
                dz_have_pairs(sentence, DZ_NO_COMMON_SPAN, words, other))
                return (DzPassage){
                    .article = own, .span = g_array_index(own->sentences, DzSentence, next).span, .reading = -1};
        }
    }
    return (DzPassage){.article = NULL};
}

DzPassage dz_column_telling(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return find_telling(column->printed, column->among, dz_common_span(article, span), TOLD, WHOLE);
}

DzPassage dz_column_retelling(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return find_telling(column->printed, column->among, dz_common_span(article, span), RETOLD, RETOLD);
}

static gboolean have(const DzPrinted *self, DzSpan articles, DzCommonSpan words, DzLeast least)
{
    return find_telling(self, articles, words, least, least).article != NULL;
}

gboolean dz_column_tells(const DzColumn *column, const DzArticle *article, DzSpan span)
{
    return dz_column_prints(column, article, span) ||
           have(column->printed, column->among, dz_common_span(article, span), TOLD);
}

static gboolean others_have(const DzView *self, const DzArticle *article, DzSpan span, DzLeast least)
{
    DzSpan others[2];
    find_others(self, article, others);
    DzCommonSpan words = dz_common_span(article, span);
    return have(self->printed, others[0], words, least) || have(self->printed, others[1], words, least);
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
