/* english_act.c -- see english_reading.h.
 * In:     a verb of saying, or “according to”.
 * Out:    the act of speaking: whose it is, and what it says without marks.
 * Knows:  that an outlet reports what others say, that who is called something does not say so, that a trailing clause
 *         (…, Reed said) says what stands before it; what is done to a thing and not said.
 * Not here: whose a quotation is (english_quote.c); which noun phrase is the subject (english_subject.c).
 */
#include "english_reading.h"

#include "weights.h"

/* Said in a |letter: from here on, the letter is hers who said so. */
static void note_papers(DzEnglish *self, gint64 verb, const DzSource *source)
{
    gint64 end = MIN(verb + DZ_ENGLISH_REACH, self->tokens->len);
    for (gint64 i = MAX(self->sentence + 1, verb - DZ_ENGLISH_REACH); i < end; i++) {
        if (i > verb && dz_english_ends_sentence(self, i - 1))
            return;
        if (!is(token_at(self, i), DZ_ENGLISH_NOUN) || is_in_phrase(token_at(self, i + 1)))
            continue;
        gint64 first = dz_english_begin_of_phrase(self, 0, i);
        if (is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) &&
            is(token_at(self, first - 1), DZ_ENGLISH_PREPOSITION))
            dz_english_note_holder(self, i, source);
    }
}

gboolean dz_english_is_according_to(const DzEnglish *self, gint64 at)
{
    return dz_english_is_word(self, at, "according") && dz_english_is_word(self, at + 1, "to");
}

/* Reed said so in Vale, where Lund |spoke, as the crowd |cheered, |according to the Courier: whoever said something in
 * this sentence goes on after it. */
static gboolean is_aside(const DzEnglish *self, gint64 verb)
{
    gint64 first = verb;
    while (first > self->sentence && !is_comma(token_at(self, first - 1)))
        first--;
    gboolean clause =
        is(token_at(self, first), DZ_ENGLISH_STOP) && !is(token_at(self, first), DZ_ENGLISH_AND) && first < verb;
    return dz_source_is_known(&self->speaker) && (clause || (dz_english_is_according_to(self, verb) && first == verb));
}

guint32 dz_english_add_speech(DzEnglish *self, gint64 verb, DzSource source)
{
    const DzToken *token = token_at(self, verb);
    DzSpeech speech = {.cue = token->span,
                       .tags = DZ_TAG_SAY,
                       .stance = token->stance,
                       .source = source,
                       .words = {token->span.end, token->span.end},
                       .paragraph = self->paragraph};
    if (dz_source_is_known(&source) && (token->tags & DZ_ENGLISH_REPORT) == 0 && !is_aside(self, verb))
        self->running = self->speaker = source;
    dz_english_link_role(self, verb, &source);
    note_papers(self, verb, &source);
    if ((source.tags & DZ_ENGLISH_SINGLE) != 0)
        dz_cast_note(self->cast, &source, DZ_CAST_SPEAKER, self->n_sentences);
    else if (dz_source_is_known(&source))
        self->body = source;
    return dz_listener_add_speech(self->listener, &speech);
}

/* The Courier reported the minister |saying: whose words an outlet passes on. The place of that verb, or -1. */
static gint64 find_relayed(const DzEnglish *self, gint64 verb)
{
    enum { MOST = 16 };
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
    for (gint64 i = verb + 1;
         i <= verb + DZ_ENGLISH_REACH && !dz_english_ends_sentence(self, i) && !is_comma(token_at(self, i)); i++)
        if (dz_english_is_word(self, i, "by") && !dz_english_is_participle(self, i + 1))
            return dz_english_source_after(self, i);
    return DZ_NOBODY;
}

/* Said by |email, by |phone: one noun alone, and of nobody. */
static gboolean is_means(const DzEnglish *self, gint64 index)
{
    const guint people = DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_PRONOUN | DZ_ENGLISH_MANY;
    const DzToken *token = token_at(self, index);
    return is_word(token) && !token->capital && !is(token, people) && !dz_english_is_plural(self, index) &&
           (is(token, DZ_ENGLISH_NOUN) || !is(token, DZ_ENGLISH_HEADS)) && !is_in_phrase(token_at(self, index + 1));
}

gboolean dz_english_is_of_agent(const DzEnglish *self, gint64 verb)
{
    const DzToken *left = token_at(self, verb - 1);
    gboolean active = is(left, DZ_ENGLISH_PRONOUN) || (is_word(left) && left->capital);
    gboolean opens = verb == self->sentence && dz_english_is_word(self, verb + 1, "as");
    gboolean by = dz_english_is_word(self, verb + 1, "by") && !active && !is_means(self, verb + 2);
    return opens || by || dz_english_is_passive(self, verb);
}

/* According to |data compiled by Reed: whatever stands there. */
static DzSource source_it_is_according_to(DzEnglish *self, gint64 to)
{
    DzSource source = dz_english_source_after(self, to);
    if (source.tags == 0 && dz_source_is_known(&source))
        source.tags = DZ_TAG_BODY;
    return source;
}

DzSource dz_english_who_says(DzEnglish *self, gint64 floor, gint64 *verb, gboolean inverted)
{
    if (dz_english_is_according_to(self, *verb))
        return source_it_is_according_to(self, *verb + 1);
    gint64 relayed = find_relayed(self, *verb);
    if (relayed >= 0 && dz_english_is_passive(self, *verb)) {
        gint64 relaying = *verb;
        *verb = relayed;
        return dz_english_subject_of(self, floor, relaying);
    }
    if (relayed >= 0) {
        gint64 last = is(token_at(self, relayed - 1), DZ_ENGLISH_STOP) ? relayed - 2 : relayed - 1;
        if (is_comma(token_at(self, last))) /* quoted Reed, the mayor, as saying */
            return dz_english_source_after(self, *verb);
        *verb = relayed;
        return dz_english_source_after(self, dz_english_begin_of_phrase(self, 0, last) - 1);
    }
    if (dz_english_is_of_agent(self, *verb))
        return agent_of(self, *verb);
    if (inverted || dz_english_is_inserted(self, *verb))
        return dz_english_source_after(self, *verb);
    return dz_english_subject_of(self, floor, *verb);
}

gboolean dz_english_brings_words(const DzEnglish *self, gint64 at)
{
    return dz_english_is_according_to(self, at) || dz_english_says(self, at);
}

/* …, the agency |quoted Reed as saying: whether nothing follows what it passes on. */
static gboolean ends_relayed(const DzEnglish *self, gint64 verb)
{
    gint64 relayed = find_relayed(self, verb);
    return relayed >= 0 && dz_english_ends_sentence(self, relayed + 1);
}

gboolean dz_english_trails(const DzEnglish *self, gint64 first, gint64 verb)
{
    const guint may_follow = DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_STOP;
    for (gint64 i = first; i < verb; i++)
        if (is_comma(token_at(self, i)) || is_quote(token_at(self, i)) || is(token_at(self, i), DZ_ENGLISH_STOP))
            return FALSE;
    if (verb == first)
        return dz_english_precedes_subject(self, verb);
    const DzToken *next = token_at(self, verb + 1);
    return !dz_english_is_participle(self, verb) && !dz_english_is_of_agent(self, verb) &&
           (dz_english_ends_sentence(self, verb + 1) || next->capital || is_comma(next) || is(next, may_follow) ||
            is(token_at(self, verb), DZ_ENGLISH_OBJECT) || dz_english_is_adverb(self, verb + 1) ||
            ends_relayed(self, verb));
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

/* In 1975, |Reed argued that …: whether nothing but what leads in stands before the clause of a verb that governs one.
 */
static gboolean is_led_in(const DzEnglish *self, gint64 clause, gint64 verb, gint64 end)
{
    return dz_english_skip_lead(self, self->sentence, clause) == clause && begins_clause(self, verb + 1, end);
}

/* What the verb at `verb` says without marks: the rest of the sentence, or, where it trails, what stands before its
 * clause. Nothing where it brings in a quotation, or has told whose the last one was. */
static DzSpan words_of(const DzEnglish *self, gint64 verb)
{
    DzSpan nothing = {token_at(self, verb)->span.end, token_at(self, verb)->span.end};
    gint64 end = verb + 1;
    gint64 clause = verb;
    while (end < verb + DZ_ENGLISH_FARTHEST && !dz_english_ends_sentence(self, end))
        end++;
    while (clause > MAX(self->sentence, verb - DZ_ENGLISH_FARTHEST) && !is_comma(token_at(self, clause - 1)))
        clause--;
    if (verb <= self->claimed || verb - self->sentence > DZ_ENGLISH_FARTHEST ||
        has_quote(self, self->sentence, MIN(end + 1, self->tokens->len)))
        return nothing;
    if (clause > self->sentence + 1 && (dz_english_is_according_to(self, verb) ||
                                        (dz_english_trails(self, clause, verb) && !is_led_in(self, clause, verb, end))))
        return (DzSpan){token_at(self, self->sentence)->span.begin, token_at(self, clause - 2)->span.end};
    if (dz_english_is_according_to(self, verb))
        return behind_comma(self, verb, end, nothing);
    if (is(token_at(self, verb), DZ_ENGLISH_DEED) && !begins_clause(self, verb + 1, end))
        return nothing;
    return (DzSpan){nothing.begin, token_at(self, end - 1)->span.end};
}

/* Reed was |asked why, by reporters. “…”: the answer is his. */
static void note_asked(DzEnglish *self, gint64 verb)
{
    DzSource source = DZ_NOBODY;
    if (dz_english_is_passive(self, verb))
        source = dz_english_subject_of(self, self->sentence, verb);
    if (dz_source_is_known(&source))
        self->running = self->speaker = source;
}

void dz_english_read_report(DzEnglish *self, gint64 index)
{
    gint64 verb = index;
    if (dz_english_is_word(self, index, "asked") && dz_english_is_of_agent(self, index)) {
        note_asked(self, index);
        return;
    }
    DzSource source = dz_english_who_says(self, self->sentence, &verb, FALSE);
    if (source.tags == 0 || index == self->relayed)
        return;
    self->relayed = verb != index ? verb : -1;
    guint32 speech = dz_english_add_speech(self, index, source);
    dz_listener_set_words(self->listener, speech, words_of(self, ends_relayed(self, index) ? index : verb));
}
