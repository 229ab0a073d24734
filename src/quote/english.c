/* english.c -- see english.h.
 * In:     words of a paragraph.
 * Out:    acts of speaking, and the setting of each quotation.
 * Knows:  “…,” said the minister; the minister said, “…”; according to the ministry; he said, of who spoke before.
 * Not here: how marks are paired (marks.c); what kind of quotation it is (english_kind.c).
 */
#include "english.h"

#include "cast.h"

#include "characters.h"
#include "weights.h"

#include <string.h>

enum {
    LONGEST_WORD = 24,
    REACH = 14, /* words between a quotation and its verb */
};

typedef struct {
    DzSpan span;
    guint tags; /* DZ_ENGLISH_*; 0 for any other word */
    guint stance;
    gboolean capital;
    gunichar point; /* punctuation: the character; 0 for a word */
    gint64 pair;    /* a quotation as a whole: its index; else -1 */
} Token;

typedef struct {
    DzListener *listener;
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const GArray *marked;
    GHashTable *people; /* last word -> DzSpan: the first name of two words and more that ends with it */
    DzSource running;   /* who spoke last */
    guint32 paragraph;
    const GArray *tokens; /* of the paragraph */
    gint64 sentence;      /* the first token of the sentence being read */
    guint32 n_sentences;  /* how many were begun */
    DzCast *cast;
} Reading;

static const Token *token_at(const Reading *self, gint64 index)
{
    return index >= 0 && index < self->tokens->len ? &g_array_index(self->tokens, Token, index) : NULL;
}

static gboolean is(const Token *token, guint tag)
{
    return token != NULL && (token->tags & tag) != 0;
}

/* -- words ----------------------------------------------------------------------------------------------------- */

static void look_up(const DzVocabulary *vocabulary, const DzPage *page, Token *token)
{
    gunichar lower[LONGEST_WORD];
    guint32 length = dz_span_length(token->span);
    if (length > LONGEST_WORD)
        return;
    for (guint32 i = 0; i < length; i++)
        lower[i] = g_unichar_tolower(page->c[token->span.begin + i]);
    DzWord word = dz_words_match(vocabulary->english, lower, length, ~0u);
    if (word.length != length)
        return;
    token->tags = word.tags;
    token->stance = word.value;
}

static guint32 end_of_word(const DzPage *page, guint32 at, guint32 end)
{
    while (at < end && dz_is_english_letter(page->c[at]))
        at++;
    /* U.S., and initials */
    while (at < end && page->c[at] == '.' && at + 1 < end && g_unichar_isalpha(page->c[at + 1]))
        for (at++; at < end && dz_is_english_letter(page->c[at]);)
            at++;
    return at;
}

static GArray *read_tokens(const Reading *self, DzSpan span, guint32 *next)
{
    GArray *tokens = g_array_new(FALSE, TRUE, sizeof(Token));
    for (guint32 at = span.begin; at < span.end;) {
        Token token = {.span = {at, at + 1}, .pair = -1};
        while (*next < self->marked->len && g_array_index(self->marked, DzMarked, *next).marked.begin < at)
            (*next)++;
        const DzMarked *pair = *next < self->marked->len ? &g_array_index(self->marked, DzMarked, *next) : NULL;
        if (pair != NULL && pair->marked.begin == at) {
            token.pair = *next;
            token.span.end = MAX(MIN(pair->marked.end, span.end), at + 1);
        } else if (dz_is_english_letter(self->page->c[at])) {
            token.span.end = MAX(end_of_word(self->page, at, span.end), at + 1);
            token.capital = g_unichar_isupper(self->page->c[at]);
            look_up(self->vocabulary, self->page, &token);
        } else {
            token.point = self->page->c[at];
        }
        at = token.span.end;
        if (token.point == 0 || !dz_is_blank(token.point))
            g_array_append_val(tokens, token);
    }
    return tokens;
}

static gboolean is_title_abbreviation(const Token *before)
{
    return is(before, DZ_ENGLISH_TITLE) && dz_span_length(before->span) <= 4;
}

static gboolean ends_sentence(const Reading *self, gint64 index)
{
    const Token *token = token_at(self, index);
    return token == NULL || token->point == '!' || token->point == '?' ||
           (token->point == '.' && !is_title_abbreviation(token_at(self, index - 1)));
}

/* -- names ----------------------------------------------------------------------------------------------------- */

static char *text_of(const DzPage *page, DzSpan span)
{
    return g_ucs4_to_utf8(page->c + span.begin, dz_span_length(span), NULL, NULL, NULL);
}

/* The full name that ends with the one word `part`, if one was named before. */
static DzSpan full_name(const Reading *self, DzSpan part)
{
    g_autofree char *word = text_of(self->page, part);
    const DzSpan *person = g_hash_table_lookup(self->people, word);
    return person != NULL ? *person : part;
}

static void note_person(Reading *self, DzSpan name, DzSpan last_word)
{
    char *word = text_of(self->page, last_word);
    if (g_hash_table_contains(self->people, word))
        g_free(word);
    else
        g_hash_table_insert(self->people, word, g_memdup2(&name, sizeof name));
}

/* What a word says of the sex of whom it stands for, or before whose name it stands. */
static guint gender_of(const Token *token)
{
    return (is(token, DZ_ENGLISH_HE) ? DZ_USE_HE : 0) | (is(token, DZ_ENGLISH_SHE) ? DZ_USE_SHE : 0);
}

/* He and she are people, they and it whoever spoke last. */
static DzSource meant_by(const Reading *self, const Token *pronoun)
{
    guint gender = gender_of(pronoun);
    DzSource person = {.tags = 0};
    if (gender != 0)
        person = dz_cast_find(self->cast, gender, self->n_sentences);
    return dz_source_is_known(&person) ? person : self->running;
}

/* The source that the words [first, last] name: the last run of capitals without titles, a pronoun, or all of it. */
static DzSource source_of(Reading *self, gint64 first, gint64 last)
{
    DzSource source = {.tags = DZ_TAG_BODY};
    const Token *head = token_at(self, last);
    if (first > last)
        return (DzSource){.tags = 0};
    if (is(head, DZ_ENGLISH_PRONOUN))
        return meant_by(self, head);
    source.full = (DzSpan){token_at(self, first)->span.begin, head->span.end};
    source.name = source.full;
    source.tags |= is(head, DZ_ENGLISH_VAGUE) ? DZ_TAG_VAGUE : 0;
    if (!head->capital || is(head, DZ_ENGLISH_TITLE))
        return source;
    gint64 begin = last;
    while (begin > first && token_at(self, begin - 1)->capital && !is(token_at(self, begin - 1), DZ_ENGLISH_TITLE))
        begin--;
    source.name.begin = token_at(self, begin)->span.begin;
    source.tags = DZ_TAG_PERSON;
    source.uses = begin > first ? gender_of(token_at(self, begin - 1)) : 0;
    if (begin > first)
        source.title = (DzSpan){source.full.begin, token_at(self, begin - 1)->span.end};
    if (begin == last)
        source.name = full_name(self, source.name);
    else
        note_person(self, source.name, head->span);
    return source;
}

/* repeatedly said */
static gboolean is_adverb(const DzPage *page, const Token *token)
{
    DzSpan span = token->span;
    return token->point == 0 && token->pair < 0 && !token->capital && dz_span_length(span) > 3 &&
           page->c[span.end - 1] == 'y' && page->c[span.end - 2] == 'l';
}

/* saying, adding: whoever acts in the sentence says it. */
static gboolean is_participle(const DzPage *page, const Token *token)
{
    DzSpan span = token->span;
    return dz_span_length(span) > 4 && page->c[span.end - 3] == 'i' && page->c[span.end - 2] == 'n' &&
           page->c[span.end - 1] == 'g';
}

static gboolean is_point(const Token *token, gunichar point)
{
    return token != NULL && token->point == point;
}

static gboolean in_phrase(const Token *token)
{
    return token != NULL && token->point == 0 && token->pair < 0 && !is(token, DZ_ENGLISH_STOP | DZ_ENGLISH_SAY);
}

/* The source named by the noun phrase [first, last]: without determiners before it; where it ends in no name, only what
 * stands after the last determiner (the company issued a |statement). */
static DzSource source_of_phrase(Reading *self, gint64 first, gint64 last)
{
    gboolean name = first <= last && token_at(self, last)->capital;
    for (gint64 i = last; i >= first; i--) {
        if (!is(token_at(self, i), DZ_ENGLISH_DETERMINER))
            continue;
        if (!name || i == first)
            first = i + 1;
        break;
    }
    return source_of(self, first, last);
}

static DzSource source_ending_at(Reading *self, gint64 floor, gint64 last)
{
    while (last >= floor && (is_adverb(self->page, token_at(self, last)) || is(token_at(self, last), DZ_ENGLISH_AUX)))
        last--;
    gint64 first = last + 1;
    while (first > floor && in_phrase(token_at(self, first - 1)))
        first--;
    return source_of_phrase(self, first, last);
}

/* Ann Lee, the harbour master, said; the harbour master, Ann Lee, said. `comma` stands right before the verb. */
static DzSource source_before_comma(Reading *self, gint64 floor, gint64 comma)
{
    enum { LONGEST_APPOSITION = 16 };
    for (gint64 i = comma - 1; i > floor && i + LONGEST_APPOSITION > comma; i--) {
        if (!is_point(token_at(self, i), ','))
            continue;
        const Token *head = token_at(self, comma - 1);
        gboolean name = head->capital && !is(head, DZ_ENGLISH_TITLE) && in_phrase(token_at(self, i + 1));
        return name ? source_ending_at(self, i + 1, comma - 1) : source_ending_at(self, floor, i - 1);
    }
    return (DzSource){.tags = 0};
}

/* Who acts in the sentence, or spoke last. */
static DzSource who_acts(const Reading *self)
{
    DzSource person = dz_cast_find(self->cast, 0, self->n_sentences);
    return dz_source_is_known(&person) ? person : self->running;
}

/* The source whose last word stands before the verb at `verb`; not before `floor`. */
static DzSource source_before(Reading *self, gint64 floor, gint64 verb)
{
    gint64 last = verb;
    while (last > floor && is_adverb(self->page, token_at(self, last - 1)))
        last--;
    gboolean comma = last > floor && is_point(token_at(self, last - 1), ',');
    if (is_participle(self->page, token_at(self, verb)) && (comma || is(token_at(self, last - 1), DZ_ENGLISH_STOP)))
        return who_acts(self);
    return comma ? source_before_comma(self, floor, last - 1) : source_ending_at(self, floor, verb - 1);
}

/* The source that follows the verb at `verb`: said the minister, Li Hua. */
static DzSource source_after(Reading *self, gint64 verb)
{
    gint64 last = verb;
    while (in_phrase(token_at(self, last + 1)))
        last++;
    return source_of_phrase(self, verb + 1, last);
}

/* -- acts ------------------------------------------------------------------------------------------------------ */

static guint32 add_speech(Reading *self, gint64 verb, DzSource source)
{
    const Token *token = token_at(self, verb);
    DzSpeech speech = {.cue = token->span,
                       .tags = DZ_TAG_SAY,
                       .stance = token->stance,
                       .source = source,
                       .words = {token->span.end, token->span.end},
                       .paragraph = self->paragraph};
    if (dz_source_is_known(&source) && (token->tags & DZ_ENGLISH_REPORT) == 0)
        self->running = source;
    if ((source.tags & DZ_TAG_PERSON) != 0)
        dz_cast_note(self->cast, &source, DZ_CAST_SPEAKER, self->n_sentences);
    return dz_listener_add_speech(self->listener, &speech);
}

/* “…,” said X; “…,” X said. */
static guint32 find_after(Reading *self, gint64 quote)
{
    gint64 at = quote + 1;
    while (token_at(self, at) != NULL && token_at(self, at)->point == ',')
        at++;
    for (gint64 i = at; i < at + REACH && !ends_sentence(self, i) && token_at(self, i)->pair < 0; i++) {
        if (token_at(self, i)->point == ',' && i == at)
            continue;
        if (!is(token_at(self, i), DZ_ENGLISH_SAY))
            continue;
        DzSource source = i > at ? source_before(self, at, i) : source_after(self, i);
        return dz_source_is_known(&source) ? add_speech(self, i, source) : DZ_NO_SPEECH;
    }
    return DZ_NO_SPEECH;
}

/* X said, “…”; according to X, “…”. `distance`: words between. Where the verb's subject is no source, who spoke before
 * goes on. */
static guint32 find_before(Reading *self, gint64 quote, guint *distance)
{
    gint64 floor = self->sentence;
    for (gint64 i = quote - 1; i >= floor && quote - i <= REACH; i--) {
        if (!is(token_at(self, i), DZ_ENGLISH_SAY))
            continue;
        DzSource source = source_before(self, floor, i);
        *distance = (guint)(quote - i - 1);
        return add_speech(self, i, dz_source_is_known(&source) ? source : self->running);
    }
    return DZ_NO_SPEECH;
}

static gboolean ends_as_utterance(const Reading *self, const DzMarked *pair)
{
    gunichar last = self->page->c[pair->span.end - 1];
    return last == '.' || last == '?' || last == '!' || last == ',';
}

/* “…” Reed said: an attribution right behind, though no comma stands before the closing mark. */
static gboolean says_right_after(const Reading *self, gint64 quote)
{
    enum { LONGEST_NAME = 3 };
    gint64 at = quote + 1;
    while (at <= quote + LONGEST_NAME && in_phrase(token_at(self, at)) &&
           (token_at(self, at)->capital || is(token_at(self, at), DZ_ENGLISH_PRONOUN)))
        at++;
    return at > quote + 1 && is(token_at(self, at), DZ_ENGLISH_SAY);
}

static void read_quote(Reading *self, gint64 index)
{
    const Token *token = token_at(self, index);
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token->pair);
    const Token *left = token_at(self, index - 1);
    DzSetting setting = {.before = DZ_NO_SPEECH, .after = DZ_NO_SPEECH, .parallel = DZ_NO_SPEECH};
    gboolean mark = left != NULL && (left->point == ',' || left->point == ':');
    setting.opens_sentence = self->sentence == index;
    setting.left.tags = is(left, DZ_ENGLISH_TERM) ? DZ_TAG_NAME_AS : 0;
    setting.after_colon = left != NULL && left->point == ':';
    setting.left.type = mark ? DZ_UNIT_COMMA : left == NULL ? DZ_UNIT_STOP : DZ_UNIT_RUN;
    setting.running = self->running;
    setting.before = find_before(self, index, &setting.distance);
    if (setting.before == DZ_NO_SPEECH && pair->span.begin < pair->span.end &&
        (ends_as_utterance(self, pair) || says_right_after(self, index)))
        setting.after = find_after(self, index);
    setting.distance -= setting.distance > 0 && mark;
    dz_listener_set_setting(self->listener, (guint32)token->pair, &setting);
}

/* Where the words end that the verb at `verb` governs: with the sentence. */
static guint32 end_of_words(const Reading *self, gint64 verb)
{
    enum { MOST = 80 };
    gint64 at = verb + 1;
    while (at < verb + MOST && !ends_sentence(self, at))
        at++;
    return token_at(self, at - 1)->span.end;
}

/* Sentences without quotations tell who speaks on, and what is said: X said the ship was old. */
static void read_verb(Reading *self, gint64 index)
{
    DzSource source = source_before(self, self->sentence, index);
    if (!dz_source_is_known(&source) || (source.tags & DZ_TAG_PERSON) == 0)
        return;
    guint32 speech = add_speech(self, index, source);
    DzSpan words = {token_at(self, index)->span.end, end_of_words(self, index)};
    dz_listener_set_words(self->listener, speech, words);
}

static gboolean is_part_of_name(const Token *token)
{
    return in_phrase(token) && token->capital && !is(token, DZ_ENGLISH_PRONOUN | DZ_ENGLISH_DETERMINER);
}

/* People who are named, above all where a sentence begins: Anna Reed left; Mr Reed left; Reed left, once she is known.
 */
static void read_name(Reading *self, gint64 index)
{
    gint64 last = index;
    if (!is_part_of_name(token_at(self, index)) || is_part_of_name(token_at(self, index - 1)))
        return;
    while (is_part_of_name(token_at(self, last + 1)))
        last++;
    DzSource source = source_of(self, index, last);
    gboolean known = last > index || dz_span_length(source.name) > dz_span_length(token_at(self, index)->span);
    if ((source.tags & DZ_TAG_PERSON) != 0 && known)
        dz_cast_note(self->cast, &source, index == self->sentence ? DZ_CAST_SUBJECT : DZ_CAST_NAMED, self->n_sentences);
}

static void begin_sentence(Reading *self, gint64 index)
{
    self->sentence = index;
    self->n_sentences++;
}

void dz_english_read_blocks(DzListener *listener, const DzPage *page, const DzVocabulary *vocabulary,
                            const GArray *marked)
{
    g_autoptr(GHashTable) people = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(DzCast) cast = dz_cast_new(page);
    Reading self = {
        .listener = listener, .page = page, .vocabulary = vocabulary, .marked = marked, .people = people, .cast = cast};
    guint32 next = 0;
    for (self.paragraph = 0; self.paragraph < page->blocks->len; self.paragraph++) {
        g_autoptr(GArray) tokens = read_tokens(&self, g_array_index(page->blocks, DzBlock, self.paragraph).span, &next);
        self.tokens = tokens;
        dz_cast_end_paragraph(cast);
        for (guint i = 0; i < tokens->len; i++) {
            if (i == 0 || ends_sentence(&self, (gint64)i - 1) || token_at(&self, (gint64)i - 1)->pair >= 0)
                begin_sentence(&self, i);
            read_name(&self, i);
            if (token_at(&self, i)->pair >= 0)
                read_quote(&self, i);
            else if (is(token_at(&self, i), DZ_ENGLISH_SAY))
                read_verb(&self, i);
        }
    }
}
