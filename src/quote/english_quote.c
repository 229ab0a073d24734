/* english_quote.c -- see english_reading.h.
 * In:     a quotation in its English sentence.
 * Out:    its setting: the act that brings it in, or whose it is without one.
 * Knows:  “…,” said the minister; the minister said, “…”; his claim that “…”; called “…” by him; “…” is what he saw, he
 *         said; “…” – Ann Lee.
 * Not here: what a verb of saying tells (english_act.c); what the words beside a quotation make of it
 *         (english_place.c).
 */
#include "english_reading.h"

/* Where the verb stands that tells whose words went before, in a clause of its own behind `at`; or -1. */
static gint64 find_trailing(const DzEnglish *self, gint64 at)
{
    for (gint64 i = at; i < at + DZ_ENGLISH_FARTHEST && !dz_english_ends_sentence(self, i); i++) {
        if (!is_comma(token_at(self, i)))
            continue;
        gint64 verb = i + 1;
        while (verb <= i + DZ_ENGLISH_REACH && !dz_english_ends_sentence(self, verb) &&
               !dz_english_brings_words(self, verb) && !is_comma(token_at(self, verb)))
            verb++;
        if (dz_english_is_according_to(self, verb) ||
            (dz_english_says(self, verb) && dz_english_trails(self, i + 1, verb)))
            return verb;
    }
    return -1;
}

static guint32 claim(DzEnglish *self, gint64 floor, gint64 verb, gboolean inverted)
{
    DzSource source = dz_english_who_says(self, floor, &verb, inverted);
    if (!dz_source_is_known(&source))
        return DZ_NO_SPEECH;
    self->claimed = verb;
    self->claim = dz_english_add_speech(self, verb, source);
    return self->claim;
}

/* “…,” said X; “…,” X said; “…,” according to X; “….” So said X. */
static guint32 find_after(DzEnglish *self, gint64 quote)
{
    gint64 at = quote + 1;
    while (is_comma(token_at(self, at)))
        at++;
    at += dz_english_is_word(self, at, "as") || (dz_english_is_word(self, at, "so") && dz_english_says(self, at + 1));
    for (gint64 i = at; i < at + DZ_ENGLISH_REACH && !dz_english_ends_sentence(self, i) && !is_quote(token_at(self, i));
         i++)
        if (dz_english_brings_words(self, i))
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
            return is(token_at(self, i), DZ_ENGLISH_TIME) ? DZ_NOBODY : dz_english_owner(self, i);
        if (!is_in_phrase(token_at(self, i)))
            break;
    }
    if (dz_english_is_word(self, noun + 1, "of") || dz_english_is_word(self, noun + 1, "by") ||
        dz_english_is_word(self, noun + 1, "from"))
        return dz_english_source_after(self, noun + 1);
    return DZ_NOBODY;
}

/* His remarks |“only make it worse”: the noun at `noun` is what the words are said of; rejected his remarks |as “…”,
 * called his remarks |on Monday a “…”, described his request for more |as “…”: and the verb before it tells who says
 * them. */
static gboolean is_subject_of_words(const DzEnglish *self, gint64 noun, gint64 quote)
{
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token_at(self, quote)->pair);
    gint64 last = quote - 1;
    last -= is(token_at(self, last), DZ_ENGLISH_DETERMINER);
    if (dz_english_is_word(self, last, "as") &&
        dz_english_has_saying(self, MAX(self->sentence, noun - DZ_ENGLISH_REACH), noun))
        return TRUE;
    last -= dz_english_is_word(self, last, "as");
    while (last > noun && is(token_at(self, last), DZ_ENGLISH_TIME))
        last -= is(token_at(self, last - 1), DZ_ENGLISH_PREPOSITION) ? 2 : 1;
    return noun == last && g_unichar_islower(self->page->c[pair->span.begin]);
}

/* Reed said she |would tell “…”; Reed said the |talks had been “…”: words that are yet to be said, or what they are
 * said about. Where the sentence tells who says so, they are his. */
static gboolean is_weak(const DzEnglish *self, gint64 at, gint64 quote)
{
    if (!is(token_at(self, at), DZ_ENGLISH_SAY) && is(token_at(self, at), DZ_ENGLISH_BASE))
        return is(token_at(self, at - 1), DZ_ENGLISH_AUX);
    if (!is(token_at(self, at), DZ_ENGLISH_NOUN) || dz_english_brings_words(self, at))
        return FALSE;
    gint64 first = dz_english_begin_of_phrase(self, self->sentence, at);
    first -= dz_english_is_word(self, first - 1, "that");
    if (dz_english_is_word(self, first - 1, "said") || dz_english_is_word(self, first - 1, "says"))
        return is_in_phrase(token_at(self, quote - 1)) ||
               is(token_at(self, quote - 1), DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_BE);
    for (gint64 i = at + 1; i < quote && !is(token_at(self, i), DZ_ENGLISH_STOP) && !is_comma(token_at(self, i)); i++)
        if (is(token_at(self, i), DZ_ENGLISH_AUX))
            return TRUE;
    return FALSE;
}

/* She said “…”|, and I call it “…”: a clause with a subject of its own begins behind the quotation at `at`. */
static gboolean begins_anew(const DzEnglish *self, gint64 at)
{
    if (!is_quote(token_at(self, at)))
        return FALSE;
    at += is_comma(token_at(self, at + 1)) ? 2 : 1;
    return is(token_at(self, at), DZ_ENGLISH_AND) && is(token_at(self, at + 1), DZ_ENGLISH_PRONOUN);
}

/* Reed said a line which |told that Lund had left was “…”, that a chart |described as secret was “…”: a verb of a
 * clause that describes what the words are said of, and that ends before them. `subject`: what stands before the verb.
 */
static gboolean is_closed(const DzEnglish *self, gint64 verb, gint64 subject, gint64 quote)
{
    guint finite = 0;
    for (gint64 i = verb + 1; i < quote; i++) {
        if (is(token_at(self, i), DZ_ENGLISH_AND) || is_comma(token_at(self, i)))
            return FALSE;
        finite += is(token_at(self, i), DZ_ENGLISH_AUX) && !is(token_at(self, i - 1), DZ_ENGLISH_AUX);
    }
    gboolean reduced = dz_english_is_word(self, verb + 1, "as") && is_in_phrase(token_at(self, verb - 1));
    guint least = reduced ? 1 : 2;
    return (reduced || is(token_at(self, subject), DZ_ENGLISH_RELATIVE)) && finite >= least &&
           is(token_at(self, quote - 1), DZ_ENGLISH_AUX) && dz_english_has_saying(self, self->sentence, verb);
}

/* Reed said anybody who |complains about it “is not having a good night”; Reed said it |shows that he is “…”, that he
 * |found a “…”: a verb of a clause within what is said, whose subject says nothing. */
static gboolean is_within_words(const DzEnglish *self, gint64 verb, gint64 quote)
{
    gint64 subject = verb - 1;
    while (is(token_at(self, subject), DZ_ENGLISH_AUX) || dz_english_is_adverb(self, subject))
        subject--;
    if (is(token_at(self, verb), DZ_ENGLISH_DEED) && is(token_at(self, verb + 1), DZ_ENGLISH_DETERMINER))
        return verb + 2 == quote;
    if (is_closed(self, verb, subject, quote))
        return TRUE;
    if (is(token_at(self, subject), DZ_ENGLISH_RELATIVE))
        return is(token_at(self, verb + 1), DZ_ENGLISH_PREPOSITION) && dz_english_begins_with_verb(self, quote);
    return dz_english_is_word(self, subject, "it") &&
           (dz_english_brings_words(self, subject - 1) || dz_english_is_word(self, subject - 1, "because"));
}

/* The act that the words at `at` are, if they bring in the quotation at `quote`. `*passive`: set to a verb that leaves
 * open who says it (was called “…”). */
static guint32 read_act(DzEnglish *self, gint64 at, gint64 quote, gint64 *passive)
{
    if (at == self->claimed)
        return self->claim;
    if (dz_english_is_outcry(self, at) && dz_english_is_word(self, at - 1, "with") &&
        dz_english_brings_words(self, at - 2))
        return DZ_NO_SPEECH;
    if (dz_english_is_outcry(self, at))
        return dz_english_add_speech(self, at, DZ_NOBODY);
    if (!dz_english_brings_words(self, at)) {
        gboolean noun = is(token_at(self, at), DZ_ENGLISH_NOUN) && !is_subject_of_words(self, at, quote);
        DzSource owner = noun ? who_owns(self, at) : DZ_NOBODY;
        return dz_source_is_known(&owner) ? dz_english_add_speech(self, at, owner) : DZ_NO_SPEECH;
    }
    gint64 verb = at;
    DzSource source = dz_english_who_says(self, self->sentence, &verb, FALSE);
    if (dz_source_is_known(&source) || !dz_english_is_of_agent(self, verb))
        return dz_english_add_speech(self, verb, dz_source_is_known(&source) ? source : self->running);
    if (*passive < 0)
        *passive = verb;
    return DZ_NO_SPEECH;
}

/* X said, “…”; according to X, “…”; X's claim that “…”. `cue`: where it stands. Where the verb's subject is no source,
 * who spoke before goes on. `weak`: the nearest that brings in words only where nothing else does. */
static guint32 find_before(DzEnglish *self, gint64 quote, gint64 *cue, gint64 *passive, gint64 *weak)
{
    for (gint64 i = quote - 1; i >= self->sentence && quote - i <= DZ_ENGLISH_REACH && !begins_anew(self, i); i--) {
        if (is_within_words(self, i, quote))
            continue;
        if (i != self->claimed && is_weak(self, i, quote)) {
            *weak = *weak < 0 ? i : *weak;
            continue;
        }
        guint32 speech = read_act(self, i, quote, passive);
        *cue = i;
        if (speech != DZ_NO_SPEECH)
            return speech;
    }
    return DZ_NO_SPEECH;
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
        return DZ_NOBODY;
    return dz_english_source_of(self, dz_english_begin_of_phrase(self, 0, end - 1), end - 1);
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

/* “…,” |as the mayor put it: nothing before the quotation tells more. */
static gboolean is_put_so(const DzEnglish *self, gint64 quote, const DzMarked *pair)
{
    gboolean comma = is_comma(token_at(self, quote + 1)) || dz_english_last_letter(self->page, pair->span) == ',';
    return comma && dz_english_is_word(self, quote + 1, "as");
}

/* What tells whose the quotation at `index` is. */
static void find_acts(DzEnglish *self, gint64 index, const DzMarked *pair, DzSetting *setting)
{
    gint64 cue = index;
    gint64 passive = -1;
    gint64 weak = -1;
    if (is_put_so(self, index, pair))
        setting->after = find_after(self, index);
    if (setting->after == DZ_NO_SPEECH)
        setting->before = find_before(self, index, &cue, &passive, &weak);
    if (setting->before == DZ_NO_SPEECH && setting->after == DZ_NO_SPEECH)
        setting->after = find_attribution_after(self, index, pair);
    if (setting->before == DZ_NO_SPEECH && setting->after == DZ_NO_SPEECH && weak >= 0) {
        cue = weak;
        setting->before = read_act(self, weak, index, &passive);
    }
    if (setting->before == DZ_NO_SPEECH && setting->after == DZ_NO_SPEECH && passive >= 0) {
        cue = passive;
        setting->before = dz_english_add_speech(self, passive, DZ_NOBODY);
    }
    if (setting->before == DZ_NO_SPEECH)
        return;
    setting->distance = dz_english_is_according_to(self, cue) ? 0 : (guint)(index - cue - 1);
    setting->shouted = is(token_at(self, cue), DZ_ENGLISH_SHOUT);
    setting->continues = setting->left.type == DZ_UNIT_COMMA && cue == self->claimed;
    setting->distance -= setting->distance > 0 && setting->left.type == DZ_UNIT_COMMA;
}

void dz_english_read_quote(DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    const DzMarked *pair = &g_array_index(self->marked, DzMarked, token->pair);
    const DzToken *left = token_at(self, index - 1);
    DzSetting setting = {.before = DZ_NO_SPEECH, .after = DZ_NO_SPEECH, .parallel = DZ_NO_SPEECH};
    gboolean mark = is_comma(left) || is_point(left, ':');
    setting.opens_sentence = self->sentence == index;
    setting.left.tags = dz_english_names_term(self, index) || dz_english_names_charge(self, index) ? DZ_TAG_NAME_AS : 0;
    if (is(left, DZ_ENGLISH_PREPOSITION) || dz_english_is_genitive(self, index - 1))
        setting.left.tags |= DZ_TAG_PREP;
    setting.after_colon = is_point(left, ':');
    setting.right.type = dz_english_right_of(self, index);
    setting.left.type = mark ? DZ_UNIT_COMMA : left == NULL ? DZ_UNIT_STOP : DZ_UNIT_RUN;
    setting.is_clause = dz_english_is_clause(self, index);
    find_acts(self, index, pair, &setting);
    setting.running = setting.subject = who_else(self, index);
    dz_listener_set_setting(self->listener, (guint32)token->pair, &setting);
}

void dz_english_read_end_of_quote(DzEnglish *self, gint64 index)
{
    guint32 pair = (guint32)token_at(self, index)->pair;
    DzSetting setting = *dz_listener_get_setting(self->listener, pair);
    if (setting.before != DZ_NO_SPEECH)
        return;
    setting.after = find_attribution_after(self, index, &g_array_index(self->marked, DzMarked, pair));
    dz_listener_set_setting(self->listener, pair, &setting);
}

DzSource dz_english_speaker_of(const DzEnglish *self, guint32 pair)
{
    const DzSetting *setting = dz_listener_get_setting(self->listener, pair);
    guint32 speech = setting->before != DZ_NO_SPEECH ? setting->before : setting->after;
    return speech != DZ_NO_SPEECH ? dz_listener_get_speech(self->listener, speech)->source : setting->running;
}
