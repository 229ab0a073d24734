/* fragments.c -- which mentions are cut out of what another outlet gives as somebody's words.
 * In:     the quotations of an event.
 * Out:    mentions that became partial quotations.
 * Knows:  that a term is nobody's: outlets mark it, each for itself, or use it without marks; but what nobody uses
 *         without marks, and two outlets mark where one man speaks, is his.
 * Not here: words that are the whole of a quotation elsewhere (mentions.c); whose they are (beliefs.c, flags.c).
 *
 * Found as in a dictionary, by their first letters, in one reading of each article.
 */
#include "form.h"
#include "hash.h"
#include "letters.h"
#include "parts.h"
#include "weights.h"

/* The first article in which something is so, and the first of another outlet. */
typedef struct {
    const DzArticle *first;
    const DzArticle *other;
} Witnesses;

/* The letters of a mention, and where else in the event they stand. */
typedef struct {
    GArray *letters;       /* gunichar */
    Witnesses holders;     /* within somebody's words */
    Witnesses namers;      /* within a mention */
    GPtrArray *utterances; /* const DzQuotation *: whole ones that have them, at most MAX_ALIKE */
    guint named;           /* how often as a mention */
    guint plain;           /* how often without marks */
} Words;

typedef struct {
    GHashTable *by_text; /* the letters as UTF-8 -> Words, owned */
    DzSpeakerTable *speakers;
    GHashTable *by_first; /* hash of the first MIN_REPEATED letters -> GPtrArray of at most MAX_ALIKE Words */
} Dictionary;

/* An article's letters, and the quotation that each stands in. */
typedef struct {
    GArray *letters; /* gunichar */
    GArray *owners;  /* const DzQuotation *, the innermost; NULL: none */
} Reading;

static void free_words(gpointer data)
{
    Words *words = data;
    g_array_unref(words->letters);
    g_ptr_array_unref(words->utterances);
    g_free(words);
}

static void add_witness(Witnesses *self, const DzArticle *article)
{
    if (self->first == NULL)
        self->first = article;
    else if (self->other == NULL && !dz_articles_are_of_one_outlet(self->first, article))
        self->other = article;
}

static gboolean has_another(const Witnesses *self, const DzArticle *article)
{
    return self->other != NULL || (self->first != NULL && !dz_articles_are_of_one_outlet(self->first, article));
}

static guint64 first_letters(const gunichar *letters)
{
    guint64 key = 0;
    for (guint i = 0; i < MIN_REPEATED; i++)
        key = key * 0x110000 + letters[i];
    return key;
}

/* -- The words of mentions ------------------------------------------------------------------------------------ */

static Words *look_up(const Dictionary *self, const GArray *letters)
{
    g_autofree char *text = dz_letters_dup_text(letters);
    return g_hash_table_lookup(self->by_text, text);
}

static void add_words(Dictionary *self, GArray *letters)
{
    const gunichar *text = (const gunichar *)(const void *)letters->data;
    guint64 key = first_letters(text);
    GPtrArray *alike = g_hash_table_lookup(self->by_first, &key);
    if (alike == NULL) {
        alike = g_ptr_array_new();
        g_hash_table_insert(self->by_first, g_memdup2(&key, sizeof key), alike);
    }
    if (alike->len >= MAX_ALIKE)
        return;
    Words *words = g_new0(Words, 1);
    words->letters = g_array_ref(letters);
    words->utterances = g_ptr_array_new();
    g_hash_table_insert(self->by_text, dz_letters_dup_text(letters), words);
    g_ptr_array_add(alike, words);
}

static void add_mentions(Dictionary *self, const DzArticle *article)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (quotation->kind != DZ_QUOTATION_MENTION)
            continue;
        g_autoptr(GArray) letters = dz_letters_in(quotation);
        if (letters != NULL && look_up(self, letters) == NULL)
            add_words(self, letters);
    }
}

/* -- Where else they stand ------------------------------------------------------------------------------------ */

static Reading read_article(const DzArticle *article)
{
    Reading self = {g_array_new(FALSE, FALSE, sizeof(gunichar)), g_array_new(FALSE, TRUE, sizeof(gpointer))};
    g_autofree guint32 *places = g_new0(guint32, article->common_length + 1); /* letters before each code point */
    for (guint32 at = 0; at < article->common_length; at++) {
        dz_letters_append(self.letters, article, (DzSpan){at, at + 1});
        places[at + 1] = self.letters->len;
    }
    g_array_set_size(self.owners, self.letters->len);
    for (guint i = 0; i < article->quotations->len; i++) {
        const DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        DzSpan common = dz_form_to_common(article, quotation->span);
        for (guint32 k = places[common.begin]; k < places[common.end]; k++)
            g_array_index(self.owners, const DzQuotation *, k) = quotation;
    }
    return self;
}

/* Whether `words` stand at `at` and in one quotation, or all outside of any. */
static gboolean stand_at(const Words *words, const Reading *reading, guint at)
{
    if (at + words->letters->len > reading->letters->len)
        return FALSE;
    for (guint i = 0; i < words->letters->len; i++)
        if (g_array_index(words->letters, gunichar, i) != g_array_index(reading->letters, gunichar, at + i) ||
            g_array_index(reading->owners, const DzQuotation *, at + i) !=
                g_array_index(reading->owners, const DzQuotation *, at))
            return FALSE;
    return TRUE;
}

/* A whole utterance may mark some of its words itself. */
static void note_utterance(Words *words, const DzQuotation *owner)
{
    const DzQuotation *whole = owner->kind == DZ_QUOTATION_MENTION ? owner->parent : owner;
    gboolean speaks = whole != NULL && whole->kind == DZ_QUOTATION_DIRECT && whole->speaker != NULL;
    if (speaks && words->utterances->len < MAX_ALIKE)
        g_ptr_array_add(words->utterances, (gpointer)(guintptr)whole);
}

static void note_place(Words *words, const DzArticle *article, const DzQuotation *owner)
{
    if (owner != NULL)
        note_utterance(words, owner);
    if (owner == NULL)
        words->plain++;
    else if (owner->kind == DZ_QUOTATION_MENTION) {
        add_witness(&words->namers, article);
        words->named++;
    } else if (owner->speaker != NULL)
        add_witness(&words->holders, article);
}

static void find_places(const Dictionary *self, const DzArticle *article)
{
    Reading reading = read_article(article);
    for (guint at = 0; at + MIN_REPEATED <= reading.letters->len; at++) {
        guint64 key = first_letters(&g_array_index(reading.letters, gunichar, at));
        const GPtrArray *alike = g_hash_table_lookup(self->by_first, &key);
        for (guint i = 0; alike != NULL && i < alike->len; i++)
            if (stand_at(g_ptr_array_index(alike, i), &reading, at))
                note_place(g_ptr_array_index(alike, i), article,
                           g_array_index(reading.owners, const DzQuotation *, at));
    }
    g_array_unref(reading.letters);
    g_array_unref(reading.owners);
}

/* Whether another outlet has them in an utterance of the very speaker who uses them here. */
static gboolean are_the_speakers(const Dictionary *self, const Words *words, const DzQuotation *quotation)
{
    for (guint i = 0; words->plain == 0 && quotation->parent == NULL && i < words->utterances->len; i++) {
        const DzQuotation *whole = g_ptr_array_index(words->utterances, i);
        if (!dz_articles_are_of_one_outlet(whole->article, quotation->article) &&
            dz_speakers_compare(self->speakers, quotation, whole) == DZ_SPEAKERS_SAME)
            return TRUE;
    }
    return FALSE;
}

static gboolean is_fragment(const Dictionary *self, const DzEvent *event, const DzQuotation *quotation)
{
    if (quotation->kind != DZ_QUOTATION_MENTION || quotation->speech < FRAGMENT_SPEECH)
        return FALSE;
    g_autoptr(GArray) letters = dz_letters_in(quotation);
    const Words *words = letters != NULL ? look_up(self, letters) : NULL;
    if (words == NULL)
        return FALSE;
    return (has_another(&words->holders, quotation->article) && !has_another(&words->namers, quotation->article) &&
            words->named <= FRAGMENT_NAMED && words->plain < event->n_articles) ||
           are_the_speakers(self, words, quotation);
}

static void correct(const Dictionary *self, const DzEvent *event, const DzArticle *article)
{
    for (guint i = 0; i < article->quotations->len; i++) {
        DzQuotation *quotation = g_ptr_array_index(article->quotations, i);
        if (is_fragment(self, event, quotation))
            quotation->kind = DZ_QUOTATION_PARTIAL;
    }
}

void dz_fragments_correct(const DzEvent *event, const DzLexica *lexica)
{
    g_autoptr(DzSpeakerTable) speakers =
        dz_speaker_table_new(event, lexica->sources, lexica->sounds, lexica->romanized);
    Dictionary self = {g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_words), speakers,
                       g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, (GDestroyNotify)g_ptr_array_unref)};
    for (guint32 i = 0; i < event->n_articles; i++)
        add_mentions(&self, event->articles[i]);
    for (guint32 i = 0; i < event->n_articles && g_hash_table_size(self.by_text) > 0; i++)
        find_places(&self, event->articles[i]);
    for (guint32 i = 0; i < event->n_articles; i++)
        correct(&self, event, event->articles[i]);
    g_hash_table_unref(self.by_text);
    g_hash_table_unref(self.by_first);
}
