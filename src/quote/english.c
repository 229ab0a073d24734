/* english.c -- see english.h.
 * In:     an English page and its paired marks.
 * Out:    acts of speaking, and the setting of each quotation.
 * Knows:  “…,” said the minister; the minister said, “…”; according to the ministry; his claim that “…”; called “…” by
 *         him; “…” is what he saw, he said.
 * Not here: how marks are paired (marks.c); words and names (english_words.c, english_people.c); which noun phrase is
 *         the subject of a verb (english_subject.c); what kind of quotation it is (english_kind.c).
 */
#include "english_reading.h"

#include "weights.h"

/* Words between a quotation and its verb. */
#define REACH 32
/* Words of a sentence between what is said and the clause that tells who says it. */
#define FARTHEST 80
/* What has no end within this many words is no sentence, and must not be looked through again for each of them. */
#define LONGEST_SENTENCE 500

/* One person. */
#define SINGLE (DZ_TAG_PERSON | DZ_TAG_ROLE)

/* Said in a |letter: from here on, the letter is hers who said so. */
static void note_papers(DzEnglish *self, gint64 verb, const DzSource *source)
{
    gint64 end = MIN(verb + REACH, self->tokens->len);
    for (gint64 i = MAX(self->sentence + 1, verb - REACH); i < end; i++) {
        if (i > verb && dz_english_ends_sentence(self, i - 1))
            return;
        if (!is(token_at(self, i), DZ_ENGLISH_NOUN) || is_in_phrase(token_at(self, i + 1)))
            continue;
        gint64 first = dz_english_begin_of_phrase(self, i);
        if (is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) &&
            is(token_at(self, first - 1), DZ_ENGLISH_PREPOSITION))
            dz_english_note_holder(self, i, source);
    }
}

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
        self->running = self->speaker = source;
    dz_english_link_role(self, verb, &source);
    note_papers(self, verb, &source);
    if ((source.tags & SINGLE) != 0)
        dz_cast_note(self->cast, &source, DZ_CAST_SPEAKER, self->n_sentences);
    else if (dz_source_is_known(&source))
        self->body = source;
    return dz_listener_add_speech(self->listener, &speech);
}

static gboolean is_according_to(const DzEnglish *self, gint64 at)
{
    return dz_english_is_word(self, at, "according") && dz_english_is_word(self, at + 1, "to");
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

/* Described |by Reed as “…”; was called “…” |by Reed. Unknown where nobody is named. */
static DzSource agent_of(DzEnglish *self, gint64 verb)
{
    for (gint64 i = verb + 1; i <= verb + REACH && !dz_english_ends_sentence(self, i) && !is_comma(token_at(self, i));
         i++)
        if (dz_english_is_word(self, i, "by") && !dz_english_is_participle(self, i + 1))
            return dz_english_source_after(self, i);
    return (DzSource){.tags = 0};
}

static gboolean is_of_agent(const DzEnglish *self, gint64 verb)
{
    const DzToken *left = token_at(self, verb - 1);
    gboolean active = is(left, DZ_ENGLISH_PRONOUN) || (is_word(left) && left->capital);
    return (dz_english_is_word(self, verb + 1, "by") && !active) || dz_english_is_passive(self, verb);
}

/* According to |data compiled by Reed: whatever stands there. */
static DzSource source_it_is_according_to(DzEnglish *self, gint64 to)
{
    DzSource source = dz_english_source_after(self, to);
    if (source.tags == 0 && source.name.begin < source.name.end)
        source.tags = DZ_TAG_BODY;
    return source;
}

/* Who says it, by the verb at `*verb` or by “according to”: not before `floor`; `inverted`: said X. */
static DzSource who_says(DzEnglish *self, gint64 floor, gint64 *verb, gboolean inverted)
{
    if (is_according_to(self, *verb))
        return source_it_is_according_to(self, *verb + 1);
    gint64 relayed = find_relayed(self, *verb);
    if (relayed >= 0 && dz_english_is_passive(self, *verb)) {
        gint64 relaying = *verb;
        *verb = relayed;
        return dz_english_subject_of(self, floor, relaying);
    }
    if (relayed >= 0) {
        *verb = relayed;
        gint64 last = is(token_at(self, relayed - 1), DZ_ENGLISH_STOP) ? relayed - 2 : relayed - 1;
        return dz_english_source_after(self, dz_english_begin_of_phrase(self, last) - 1);
    }
    if (is_of_agent(self, *verb))
        return agent_of(self, *verb);
    if (inverted || dz_english_is_inserted(self, *verb))
        return dz_english_source_after(self, *verb);
    return dz_english_subject_of(self, floor, *verb);
}

static gboolean brings_words(const DzEnglish *self, gint64 at)
{
    return is_according_to(self, at) || dz_english_says(self, at);
}

/* …, the agency |quoted Reed as saying: whether nothing follows what it passes on. */
static gboolean ends_relayed(const DzEnglish *self, gint64 verb)
{
    gint64 relayed = find_relayed(self, verb);
    return relayed >= 0 && dz_english_ends_sentence(self, relayed + 1);
}

/* …, |Reed said on Monday; “…” |said Reed: whether the verb at `verb` ends a sentence that began with the words it
 * brings in, and governs nothing behind it. `first`: where its clause begins. */
static gboolean trails(const DzEnglish *self, gint64 first, gint64 verb)
{
    const guint may_follow = DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_STOP;
    for (gint64 i = first; i < verb; i++)
        if (is_comma(token_at(self, i)) || token_at(self, i)->pair >= 0 || is(token_at(self, i), DZ_ENGLISH_STOP))
            return FALSE;
    const DzToken *next = token_at(self, verb + 1);
    return !dz_english_is_participle(self, verb) && !is_of_agent(self, verb) &&
           (dz_english_ends_sentence(self, verb + 1) || next->capital || is_comma(next) || is(next, may_follow) ||
            is(token_at(self, verb), DZ_ENGLISH_OBJECT) || dz_english_is_adverb(self, verb + 1) ||
            ends_relayed(self, verb));
}

/* Where the verb stands that tells whose words went before, in a clause of its own behind `at`; or -1. */
static gint64 find_trailing(const DzEnglish *self, gint64 at)
{
    for (gint64 i = at; i < at + FARTHEST && !dz_english_ends_sentence(self, i); i++) {
        if (!is_comma(token_at(self, i)))
            continue;
        gint64 verb = i + 1;
        while (verb <= i + REACH && !dz_english_ends_sentence(self, verb) && !brings_words(self, verb) &&
               !is_comma(token_at(self, verb)))
            verb++;
        if (is_according_to(self, verb) || (dz_english_says(self, verb) && trails(self, i + 1, verb)))
            return verb;
    }
    return -1;
}

static guint32 claim(DzEnglish *self, gint64 floor, gint64 verb, gboolean inverted)
{
    DzSource source = who_says(self, floor, &verb, inverted);
    if (!dz_source_is_known(&source))
        return DZ_NO_SPEECH;
    self->claimed = verb;
    self->claim = add_speech(self, verb, source);
    return self->claim;
}

/* “…,” said X; “…,” X said; “…,” according to X. */
static guint32 find_after(DzEnglish *self, gint64 quote)
{
    gint64 at = quote + 1;
    while (is_comma(token_at(self, at)))
        at++;
    for (gint64 i = at; i < at + REACH && !dz_english_ends_sentence(self, i) && token_at(self, i)->pair < 0; i++)
        if (brings_words(self, i))
            return claim(self, at, i, i == at);
    return DZ_NO_SPEECH;
}

/* “…” is what we saw, X said. */
static guint32 find_far_after(DzEnglish *self, gint64 quote)
{
    gint64 verb = find_trailing(self, quote + 1);
    gint64 floor = verb;
    while (floor > quote + 1 && !is_comma(token_at(self, floor - 1)))
        floor--;
    return verb >= 0 ? claim(self, floor, verb, floor == verb) : DZ_NO_SPEECH;
}

/* His |promise to “…”, the |words of Anna Reed: “…”. Whose they are; unknown where nobody is named beside. */
static DzSource who_owns(DzEnglish *self, gint64 noun)
{
    enum { MOST_BETWEEN = 2 };
    for (gint64 i = noun - 1; i >= self->sentence && i >= noun - 1 - MOST_BETWEEN; i--) {
        if (is(token_at(self, i), DZ_ENGLISH_OWNER) || dz_english_is_genitive(self, i))
            return dz_english_owner(self, i);
        if (!is_in_phrase(token_at(self, i)))
            break;
    }
    if (dz_english_is_word(self, noun + 1, "of") || dz_english_is_word(self, noun + 1, "by") ||
        dz_english_is_word(self, noun + 1, "from"))
        return dz_english_source_after(self, noun + 1);
    return (DzSource){.tags = 0};
}

/* His remarks |“only make it worse”: the noun at `noun` is what the words are said of; rejected his remarks |as “…”:
 * and the verb before it tells who says them. */
static gboolean is_subject_of_words(const DzEnglish *self, gint64 noun, gint64 quote)
{
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token_at(self, quote)->pair);
    return g_unichar_islower(self->page->c[pair->span.begin]) &&
           (noun == quote - 1 || (noun == quote - 2 && dz_english_is_word(self, quote - 1, "as")));
}

/* Reed said she |would tell “…”; Reed said the |talks had been “…”: words that are yet to be said, or what they are
 * said about. Where the sentence tells who says so, they are his. */
static gboolean is_weak(const DzEnglish *self, gint64 at, gint64 quote)
{
    if (!is(token_at(self, at), DZ_ENGLISH_SAY) && is(token_at(self, at), DZ_ENGLISH_BASE))
        return is(token_at(self, at - 1), DZ_ENGLISH_AUX);
    if (!is(token_at(self, at), DZ_ENGLISH_NOUN) || brings_words(self, at))
        return FALSE;
    for (gint64 i = at + 1; i < quote && !is(token_at(self, i), DZ_ENGLISH_STOP) && !is_comma(token_at(self, i)); i++)
        if (is(token_at(self, i), DZ_ENGLISH_AUX))
            return TRUE;
    return FALSE;
}

/* She said “…”|, and I call it “…”: a clause with a subject of its own begins behind the quotation at `at`. */
static gboolean begins_anew(const DzEnglish *self, gint64 at)
{
    if (token_at(self, at)->pair < 0)
        return FALSE;
    at += is_comma(token_at(self, at + 1)) ? 2 : 1;
    return is(token_at(self, at), DZ_ENGLISH_AND) && is(token_at(self, at + 1), DZ_ENGLISH_PRONOUN);
}

/* The act that the words at `at` are, if they bring in the quotation at `quote`. `*passive`: set to a verb that leaves
 * open who says it (was called “…”). */
static guint32 read_act(DzEnglish *self, gint64 at, gint64 quote, gint64 *passive)
{
    if (at == self->claimed)
        return self->claim;
    if (dz_english_is_outcry(self, at) && dz_english_is_word(self, at - 1, "with") && brings_words(self, at - 2))
        return DZ_NO_SPEECH;
    if (dz_english_is_outcry(self, at))
        return add_speech(self, at, (DzSource){.tags = 0});
    if (!brings_words(self, at)) {
        gboolean noun = is(token_at(self, at), DZ_ENGLISH_NOUN) && !is_subject_of_words(self, at, quote);
        DzSource owner = noun ? who_owns(self, at) : (DzSource){.tags = 0};
        return dz_source_is_known(&owner) ? add_speech(self, at, owner) : DZ_NO_SPEECH;
    }
    gint64 verb = at;
    DzSource source = who_says(self, self->sentence, &verb, FALSE);
    if (dz_source_is_known(&source) || !is_of_agent(self, verb))
        return add_speech(self, verb, dz_source_is_known(&source) ? source : self->running);
    if (*passive < 0)
        *passive = verb;
    return DZ_NO_SPEECH;
}

/* X said, “…”; according to X, “…”; X's claim that “…”. `cue`: where it stands. Where the verb's subject is no source,
 * who spoke before goes on. */
static guint32 find_before(DzEnglish *self, gint64 quote, gint64 *cue, gint64 *passive)
{
    gint64 weak = -1;
    for (gint64 i = quote - 1; i >= self->sentence && quote - i <= REACH && !begins_anew(self, i); i--) {
        if (i != self->claimed && is_weak(self, i, quote)) {
            weak = weak < 0 ? i : weak;
            continue;
        }
        guint32 speech = read_act(self, i, quote, passive);
        *cue = i;
        if (speech != DZ_NO_SPEECH)
            return speech;
    }
    *cue = weak;
    return weak < 0 ? DZ_NO_SPEECH : read_act(self, weak, quote, passive);
}

/* “…” – |Ann Lee, harbour master: who signs a quotation. Unknown where nobody does. */
static DzSource signer_of(DzEnglish *self, gint64 quote)
{
    enum { LONGEST_NAME = 12 };
    gint64 end = quote + 2;
    while (end < quote + 2 + LONGEST_NAME &&
           (is_in_phrase(token_at(self, end)) || is(token_at(self, end), DZ_ENGLISH_PREPOSITION)))
        end++;
    gboolean closed = token_at(self, end) == NULL || is_comma(token_at(self, end));
    if (!is_point(token_at(self, quote + 1), DZ_ENGLISH_DASH) || !closed || !is_in_phrase(token_at(self, end - 1)) ||
        !token_at(self, end - 1)->capital)
        return (DzSource){.tags = 0};
    return dz_english_source_of(self, dz_english_begin_of_phrase(self, end - 1), end - 1);
}

/* In a sentence without a verb of saying, the words are those of who acts in it; a quotation that is a sentence of its
 * own is said by who acted in the sentence before, in the same paragraph. */
static DzSource who_else(DzEnglish *self, gint64 quote)
{
    DzSource signer = signer_of(self, quote);
    if (dz_source_is_known(&signer))
        return signer;
    if (self->sentence == quote)
        return dz_source_is_known(&self->actor) ? self->actor : self->running;
    DzSource source = dz_english_who_acts(self, self->sentence, quote);
    return dz_source_is_known(&source) ? source : self->running;
}

static guint32 find_attribution_after(DzEnglish *self, gint64 quote, const DzMarked *pair)
{
    guint32 speech = dz_english_may_be_followed(self, quote, pair) ? find_after(self, quote) : DZ_NO_SPEECH;
    return speech != DZ_NO_SPEECH ? speech : find_far_after(self, quote);
}

/* What tells whose the quotation at `index` is. */
static void find_acts(DzEnglish *self, gint64 index, const DzMarked *pair, DzSetting *setting)
{
    gint64 cue = index;
    gint64 passive = -1;
    setting->before = find_before(self, index, &cue, &passive);
    if (setting->before == DZ_NO_SPEECH)
        setting->after = find_attribution_after(self, index, pair);
    if (setting->before == DZ_NO_SPEECH && setting->after == DZ_NO_SPEECH && passive >= 0) {
        cue = passive;
        setting->before = add_speech(self, passive, (DzSource){.tags = 0});
    }
    if (setting->before == DZ_NO_SPEECH)
        return;
    setting->distance = is_according_to(self, cue) ? 0 : (guint)(index - cue - 1);
    setting->shouted = is(token_at(self, cue), DZ_ENGLISH_SHOUT);
    setting->continues = setting->left.type == DZ_UNIT_COMMA && cue == self->claimed;
    setting->distance -= setting->distance > 0 && setting->left.type == DZ_UNIT_COMMA;
}

static void read_quote(DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token->pair);
    const DzToken *left = token_at(self, index - 1);
    DzSetting setting = {.before = DZ_NO_SPEECH, .after = DZ_NO_SPEECH, .parallel = DZ_NO_SPEECH};
    gboolean mark = is_comma(left) || is_point(left, ':');
    setting.opens_sentence = self->sentence == index;
    setting.left.tags = dz_english_names_term(self, index) || dz_english_names_charge(self, index) ? DZ_TAG_NAME_AS : 0;
    setting.after_colon = is_point(left, ':');
    setting.right.type = dz_english_right_of(self, index);
    setting.left.type = mark ? DZ_UNIT_COMMA : left == NULL ? DZ_UNIT_STOP : DZ_UNIT_RUN;
    setting.is_clause = dz_english_is_clause(self, pair, index);
    find_acts(self, index, pair, &setting);
    setting.running = setting.subject = who_else(self, index);
    dz_listener_set_setting(self->listener, (guint32)token->pair, &setting);
}

/* … and nobody came,” |Reed said: the quotation at `index` began in an earlier paragraph, and its setting was read
 * there.
 */
static void read_end_of_quote(DzEnglish *self, gint64 index)
{
    guint32 pair = (guint32)token_at(self, index)->pair;
    DzSetting setting = *dz_listener_get_setting(self->listener, pair);
    if (setting.before != DZ_NO_SPEECH)
        return;
    setting.after = find_attribution_after(self, index, &g_array_index(self->marked, DzMarked, pair));
    dz_listener_set_setting(self->listener, pair, &setting);
}

static gboolean has_quotation(const DzEnglish *self, gint64 first, gint64 end)
{
    for (gint64 i = first; i < end; i++)
        if (token_at(self, i)->pair >= 0)
            return TRUE;
    return FALSE;
}

/* Found |that it was old; found |it was old; not: found |a heap of metal. */
static gboolean begins_clause(const DzEnglish *self, gint64 first, gint64 end)
{
    gboolean clause = is(token_at(self, first), DZ_ENGLISH_STOP) && !is(token_at(self, first), DZ_ENGLISH_AND);
    for (gint64 i = first + 1; i < end && !is_comma(token_at(self, i)) && !clause; i++)
        clause = is(token_at(self, i), DZ_ENGLISH_AUX);
    return clause;
}

/* According to Reed, |the ship was old: what stands behind the first comma after `at`; `nothing` where there is none.
 */
static DzSpan behind_comma(const DzEnglish *self, gint64 at, gint64 end, DzSpan nothing)
{
    while (at < end && !is_comma(token_at(self, at)))
        at++;
    return at + 1 < end ? (DzSpan){token_at(self, at + 1)->span.begin, token_at(self, end - 1)->span.end} : nothing;
}

/* What the verb at `verb` says without marks: the rest of the sentence, or, where it trails, what stands before its
 * clause. Nothing where it brings in a quotation, or has told whose the last one was. */
static DzSpan words_of(const DzEnglish *self, gint64 verb)
{
    DzSpan nothing = {token_at(self, verb)->span.end, token_at(self, verb)->span.end};
    gint64 end = verb + 1;
    gint64 clause = verb;
    while (end < verb + FARTHEST && !dz_english_ends_sentence(self, end))
        end++;
    while (clause > MAX(self->sentence, verb - FARTHEST) && !is_comma(token_at(self, clause - 1)))
        clause--;
    if (verb <= self->claimed || verb - self->sentence > FARTHEST ||
        has_quotation(self, self->sentence, MIN(end + 1, self->tokens->len)))
        return nothing;
    if (clause > self->sentence + 1 && (is_according_to(self, verb) || trails(self, clause, verb)))
        return (DzSpan){token_at(self, self->sentence)->span.begin, token_at(self, clause - 2)->span.end};
    if (is_according_to(self, verb))
        return behind_comma(self, verb, end, nothing);
    if (is(token_at(self, verb), DZ_ENGLISH_DEED) && !begins_clause(self, verb + 1, end))
        return nothing;
    return (DzSpan){nothing.begin, token_at(self, end - 1)->span.end};
}

/* Sentences without quotations tell who speaks on, and what is said: X said the ship was old. */
static void read_verb(DzEnglish *self, gint64 index)
{
    gint64 verb = index;
    DzSource source = who_says(self, self->sentence, &verb, FALSE);
    if (source.tags == 0 || index == self->relayed)
        return;
    self->relayed = verb != index ? verb : -1;
    guint32 speech = add_speech(self, index, source);
    dz_listener_set_words(self->listener, speech, words_of(self, ends_relayed(self, index) ? index : verb));
}

static void begin_sentence(DzEnglish *self, gint64 index)
{
    if (index > self->sentence) {
        DzSource actor = dz_english_who_acts(self, self->sentence, index);
        if (dz_source_is_known(&self->speaker))
            self->actor = self->speaker;
        else if ((actor.tags & SINGLE) != 0)
            self->actor = actor;
        else if (dz_source_is_known(&actor))
            self->body = actor;
    }
    self->speaker = (DzSource){.tags = 0};
    self->sentence = index;
    self->n_sentences++;
}

static gboolean is_upper_case(const DzEnglish *self, const DzToken *token)
{
    return is_word(token) && dz_span_length(token->span) > 1 && g_unichar_isupper(self->page->c[token->span.begin]) &&
           g_unichar_isupper(self->page->c[token->span.begin + 1]);
}

/* BRIDGETOWN, May 3 (Wire) – |The mayor said: where the first sentence begins. */
static gint64 after_dateline(const DzEnglish *self)
{
    enum { LONGEST = 14 };
    if (!is_upper_case(self, token_at(self, 0)))
        return 0;
    for (gint64 i = 1; i < LONGEST && token_at(self, i) != NULL && token_at(self, i)->pair < 0; i++)
        if (is_point(token_at(self, i), DZ_ENGLISH_DASH))
            return i + 1;
    return 0;
}

static void read_sentences(DzEnglish *self, void (*read_token)(DzEnglish *, gint64))
{
    self->actor = (DzSource){.tags = 0};
    self->speaker = (DzSource){.tags = 0};
    self->claimed = self->relayed = -1;
    self->sentence = after_dateline(self);
    for (gint64 i = self->sentence; i < self->tokens->len; i++) {
        gboolean ends = i > self->sentence && dz_english_ends_sentence(self, i - 1);
        if (i == self->sentence || ends || i - self->sentence >= LONGEST_SENTENCE)
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
    if (g_array_index(self->marked, DzMarked, pair).marked.begin < token_at(self, index)->span.begin) {
        read_end_of_quote(self, index);
        return;
    }
    read_quote(self, index);
    if (next >= self->marked->len || g_array_index(self->marked, DzMarked, next).parent != pair)
        return;
    DzEnglish inside = *self;
    DzSpan span = g_array_index(self->marked, DzMarked, pair).span;
    g_autoptr(GArray) tokens = dz_english_read_tokens(self, span, &next);
    inside.tokens = tokens;
    g_autoptr(DzCast) cast = inside.cast = dz_cast_copy(self->cast);
    inside.running = inside.body = (DzSource){.tags = 0};
    inside.lead = NULL;
    read_sentences(&inside, read_inside);
    self->n_sentences = inside.n_sentences;
    g_free(inside.lead);
}

static void read_token(DzEnglish *self, gint64 index)
{
    dz_english_read_name(self, index);
    dz_english_read_pronoun(self, index);
    if (brings_words(self, index))
        read_verb(self, index);
    else
        read_inside(self, index);
}

/* Q: Will you go? A: I will not. REED: She will. Whose turn it is. */
static void read_label(DzEnglish *self)
{
    gint64 colon = dz_english_label(self);
    gint64 pair = colon > 0 && token_at(self, colon + 1) != NULL ? token_at(self, colon + 1)->pair : -1;
    gboolean turn = pair >= 0 && (g_array_index(self->marked, DzMarked, pair).flags & DZ_QUOTATION_UNMARKED) != 0;
    if (dz_english_is_question(self) && !dz_source_is_known(&self->interviewee))
        self->interviewee =
            dz_source_is_known(&self->running) ? self->running : dz_cast_find(self->cast, 0, self->n_sentences);
    if (turn)
        self->running = dz_english_is_word(self, 0, "a") ? self->interviewee : dz_english_source_of(self, 0, colon - 1);
}

/* The company released this |: who acts before a colon that ends a paragraph speaks behind it. */
static void read_end(DzEnglish *self)
{
    gint64 last = (gint64)self->tokens->len - 1;
    if (!is_point(token_at(self, last), ':') || dz_source_is_known(&self->speaker))
        return;
    DzSource source = dz_english_who_acts(self, self->sentence, last);
    if (dz_source_is_known(&source))
        self->running = source;
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
    for (self.paragraph = 0; self.paragraph < page->blocks->len; self.paragraph++) {
        DzSpan span = g_array_index(page->blocks, DzBlock, self.paragraph).span;
        g_autoptr(GArray) tokens = dz_english_read_block(&self, span);
        self.tokens = tokens;
        dz_cast_end_paragraph(cast);
        read_label(&self);
        read_sentences(&self, read_token);
        read_end(&self);
    }
    g_free(self.lead);
}
