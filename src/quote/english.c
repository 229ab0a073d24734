/* english.c -- see english.h.
 * In:     an English page and its paired marks.
 * Out:    acts of speaking, and the setting of each quotation.
 * Knows:  “…,” said the minister; the minister said, “…”; according to the ministry; he said, of who spoke before.
 * Not here: how marks are paired (marks.c); words and names (english_words.c, english_people.c); which noun phrase is
 *         the subject of a verb (english_subject.c); what kind of quotation it is (english_kind.c).
 */
#include "english_reading.h"

#include "weights.h"

/* Words between a quotation and its verb. */
#define REACH 24

static guint32 add_speech(DzEnglish *self, gint64 verb, DzSource source)
{
    const DzToken *token = token_at(self, verb);
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

static gboolean is_according_to(const DzEnglish *self, gint64 at)
{
    return is(token_at(self, at), DZ_ENGLISH_ACCORDING) && token_at(self, at + 1) != NULL;
}

/* The Courier reported the minister |saying: whose words an outlet passes on. The place of that verb, or -1. */
static gint64 find_relayed(const DzEnglish *self, gint64 verb)
{
    enum { MOST = 10 };
    if (!is(token_at(self, verb), DZ_ENGLISH_REPORT))
        return -1;
    for (gint64 i = verb + 2; i <= verb + MOST && !dz_english_ends_sentence(self, i); i++)
        if (is(token_at(self, i), DZ_ENGLISH_SAY) && dz_english_is_participle(self, i))
            return i;
    return -1;
}

/* Who says it, by the verb at `*verb` or by “according to”: not before `floor`; `inverted`: said X. */
static DzSource who_says(DzEnglish *self, gint64 floor, gint64 *verb, gboolean inverted)
{
    if (is_according_to(self, *verb))
        return dz_english_source_after(self, *verb + 1);
    gint64 relayed = find_relayed(self, *verb);
    if (relayed >= 0) {
        *verb = relayed;
        gint64 last = is(token_at(self, relayed - 1), DZ_ENGLISH_STOP) ? relayed - 2 : relayed - 1;
        return dz_english_source_after(self, dz_english_begin_of_phrase(self, last) - 1);
    }
    return inverted ? dz_english_source_after(self, *verb) : dz_english_subject_of(self, floor, *verb);
}

static gboolean brings_words(const DzEnglish *self, gint64 at)
{
    return is_according_to(self, at) || is(token_at(self, at), DZ_ENGLISH_SAY);
}

/* “…,” said X; “…,” X said; “…,” according to X. */
static guint32 find_after(DzEnglish *self, gint64 quote)
{
    gint64 at = quote + 1;
    while (is_point(token_at(self, at), ','))
        at++;
    for (gint64 i = at; i < at + REACH && !dz_english_ends_sentence(self, i) && token_at(self, i)->pair < 0; i++) {
        if (!brings_words(self, i))
            continue;
        gint64 verb = i;
        DzSource source = who_says(self, at, &verb, i == at);
        if (!dz_source_is_known(&source))
            return DZ_NO_SPEECH;
        self->claimed = verb;
        return add_speech(self, verb, source);
    }
    return DZ_NO_SPEECH;
}

/* X said, “…”; according to X, “…”. `distance`: words between. Where the verb's subject is no source, who spoke before
 * goes on. */
static guint32 find_before(DzEnglish *self, gint64 quote, guint *distance)
{
    gint64 floor = self->sentence;
    for (gint64 i = quote - 1; i >= floor && quote - i <= REACH; i--) {
        if (!brings_words(self, i))
            continue;
        gint64 verb = i;
        DzSource source = who_says(self, floor, &verb, FALSE);
        *distance = is_according_to(self, i) ? 0 : (guint)(quote - i - 1);
        return add_speech(self, verb, dz_source_is_known(&source) ? source : self->running);
    }
    return DZ_NO_SPEECH;
}

static gboolean ends_as_utterance(const DzEnglish *self, const DzMarked *pair)
{
    gunichar last = self->page->c[pair->span.end - 1];
    return last == '.' || last == '?' || last == '!' || last == ',';
}

/* “…” Reed said: an attribution right behind, though no comma stands before the closing mark. */
static gboolean says_right_after(const DzEnglish *self, gint64 quote)
{
    enum { LONGEST_NAME = 3 };
    gint64 at = quote + 1;
    while (at <= quote + LONGEST_NAME && is_in_phrase(token_at(self, at)) &&
           (token_at(self, at)->capital || is(token_at(self, at), DZ_ENGLISH_PRONOUN)))
        at++;
    return at > quote + 1 && is(token_at(self, at), DZ_ENGLISH_SAY);
}

/* “…”, Reed said. The comma of British papers. */
static gboolean goes_on_after_comma(const DzEnglish *self, gint64 quote)
{
    return is_point(token_at(self, quote + 1), ',');
}

/* In a sentence without a verb of saying, the words are those of who acts in it; a quotation that is a sentence of its
 * own is said by who acted in the sentence before, in the same paragraph. */
static DzSource who_else(DzEnglish *self, gint64 quote)
{
    if (self->sentence == quote)
        return dz_source_is_known(&self->actor) ? self->actor : self->running;
    DzSource source = dz_english_who_acts(self, self->sentence, quote);
    return dz_source_is_known(&source) ? source : self->running;
}

static void read_quote(DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token->pair);
    const DzToken *left = token_at(self, index - 1);
    DzSetting setting = {.before = DZ_NO_SPEECH, .after = DZ_NO_SPEECH, .parallel = DZ_NO_SPEECH};
    gboolean mark = is_point(left, ',') || is_point(left, ':');
    setting.opens_sentence = self->sentence == index;
    setting.left.tags = is(left, DZ_ENGLISH_TERM) ? DZ_TAG_NAME_AS : 0;
    setting.after_colon = is_point(left, ':');
    setting.left.type = mark ? DZ_UNIT_COMMA : left == NULL ? DZ_UNIT_STOP : DZ_UNIT_RUN;
    setting.before = find_before(self, index, &setting.distance);
    if (setting.before == DZ_NO_SPEECH && pair->span.begin < pair->span.end &&
        (ends_as_utterance(self, pair) || says_right_after(self, index) || goes_on_after_comma(self, index)))
        setting.after = find_after(self, index);
    setting.running = setting.subject = who_else(self, index);
    setting.distance -= setting.distance > 0 && mark;
    dz_listener_set_setting(self->listener, (guint32)token->pair, &setting);
}

/* What the verb at `verb` says without marks: the rest of the sentence. Nothing where it brings in a quotation, or has
 * told whose the last one was. */
static DzSpan words_after(const DzEnglish *self, gint64 verb)
{
    enum { MOST = 80 };
    DzSpan words = {token_at(self, verb)->span.end, token_at(self, verb)->span.end};
    gint64 at = verb + 1;
    while (at < verb + MOST && !dz_english_ends_sentence(self, at) && token_at(self, at)->pair < 0)
        at++;
    if (verb > self->claimed && (token_at(self, at) == NULL || token_at(self, at)->pair < 0))
        words.end = token_at(self, at - 1)->span.end;
    return words;
}

/* Sentences without quotations tell who speaks on, and what is said: X said the ship was old. */
static void read_verb(DzEnglish *self, gint64 index)
{
    DzSource source = dz_english_subject_of(self, self->sentence, index);
    if (source.tags == 0)
        return;
    guint32 speech = add_speech(self, index, source);
    dz_listener_set_words(self->listener, speech, words_after(self, index));
}

static void begin_sentence(DzEnglish *self, gint64 index)
{
    if (index > self->sentence) {
        DzSource actor = dz_english_who_acts(self, self->sentence, index);
        if ((actor.tags & DZ_TAG_PERSON) != 0)
            self->actor = actor;
    }
    self->sentence = index;
    self->n_sentences++;
}

static void read_sentences(DzEnglish *self, void (*read_token)(DzEnglish *, gint64))
{
    self->actor = (DzSource){.tags = 0};
    self->sentence = 0;
    self->claimed = -1;
    for (gint64 i = 0; i < self->tokens->len; i++) {
        if (i == 0 || dz_english_ends_sentence(self, i - 1) || token_at(self, i - 1)->pair >= 0)
            begin_sentence(self, i);
        read_token(self, i);
    }
}

/* Quotations inside the one at `index`: “They told me ‘go home’, and I went.” Who speaks outside does not speak there.
 */
static void read_inside(DzEnglish *self, gint64 index)
{
    gint64 pair = token_at(self, index)->pair;
    guint32 next = (guint32)pair + 1;
    if (pair < 0)
        return;
    read_quote(self, index);
    if (next >= self->marked->len || g_array_index(self->marked, DzMarked, next).parent != pair)
        return;
    DzEnglish inside = *self;
    DzSpan span = g_array_index(self->marked, DzMarked, pair).span;
    g_autoptr(GArray) tokens = dz_english_read_tokens(self, span, &next);
    inside.tokens = tokens;
    inside.running = (DzSource){.tags = 0};
    read_sentences(&inside, read_inside);
    self->n_sentences = inside.n_sentences;
}

static void read_token(DzEnglish *self, gint64 index)
{
    dz_english_read_name(self, index);
    if (is(token_at(self, index), DZ_ENGLISH_SAY))
        read_verb(self, index);
    else
        read_inside(self, index);
}

void dz_english_read_blocks(DzListener *listener, const DzPage *page, const DzVocabulary *vocabulary,
                            const GArray *marked)
{
    g_autoptr(GHashTable) people = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GHashTable) offices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(DzCast) cast = dz_cast_new(page);
    DzEnglish self = {.listener = listener,
                      .page = page,
                      .vocabulary = vocabulary,
                      .marked = marked,
                      .people = people,
                      .offices = offices,
                      .cast = cast};
    guint32 next = 0;
    for (self.paragraph = 0; self.paragraph < page->blocks->len; self.paragraph++) {
        DzSpan span = g_array_index(page->blocks, DzBlock, self.paragraph).span;
        g_autoptr(GArray) tokens = dz_english_read_tokens(&self, span, &next);
        self.tokens = tokens;
        dz_cast_end_paragraph(cast);
        read_sentences(&self, read_token);
    }
}
