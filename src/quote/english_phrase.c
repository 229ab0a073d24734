/* english_phrase.c -- see english_reading.h.
 * In:     a place in an English sentence.
 * Out:    the noun phrase that ends or begins there, or that a clause begins with, as a source.
 * Knows:  what follows a noun belongs to it (of the ministry), what stands between commas describes it or names it;
 *         which groups of words only lead in.
 * Not here: who is meant by a phrase (english_people.c); which phrase is the subject of a verb (english_subject.c).
 */
#include "english_reading.h"

/* A name between commas is no longer than this. */
#define LONGEST_NAME 4
/* The same with what its bearer is. */
#define LONGEST_APPOSITION 8

gint64 dz_english_begin_of_phrase(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 first = last + 1;
    floor = is(token_at(self, last), DZ_ENGLISH_PRONOUN) ? last : MAX(floor, last - DZ_ENGLISH_FARTHEST);
    while (first > floor && is_in_phrase(token_at(self, first - 1)))
        first--;
    return first;
}

/* Secretary of |State Mike Pell: what follows belongs to the office, and the name behind it to whom we look for. */
static gboolean names_holder(const DzEnglish *self, gint64 first, gint64 last)
{
    const DzToken *office = token_at(self, first - 2);
    if (last < first + 1 || !is(office, DZ_ENGLISH_TITLE) || is(token_at(self, last), DZ_ENGLISH_INSTITUTION))
        return FALSE;
    for (gint64 i = first; i <= last; i++)
        if (!token_at(self, i)->capital)
            return FALSE;
    return is(token_at(self, first), DZ_ENGLISH_TITLE) || last >= first + 2;
}

/* (The harbour of) Vale |the mayor; (the University of) Hull's |Ann Lee: a new phrase begins behind its first word. */
static gboolean begins_anew(const DzEnglish *self, gint64 first, gint64 last)
{
    for (gint64 i = first; i <= last; i++)
        if ((i > first && is(token_at(self, i), DZ_ENGLISH_DETERMINER)) ||
            (i + 1 < last && dz_english_is_genitive(self, i) && token_at(self, i + 1)->capital &&
             token_at(self, last)->capital))
            return TRUE;
    return FALSE;
}

/* A source |close to the palace, people |familiar with it, two aides |briefed on it: where the head is, if one word
 * behind it brings in what describes it; else `last`. */
static gint64 head_of(const DzEnglish *self, gint64 first, gint64 last)
{
    gboolean described = last > first && !is(token_at(self, last), DZ_ENGLISH_HEADS | DZ_ENGLISH_NOUN) &&
                         !token_at(self, last)->capital && is(token_at(self, last - 1), DZ_ENGLISH_HEADS) &&
                         !is(token_at(self, last - 1), DZ_ENGLISH_DETERMINER) && !token_at(self, last - 1)->capital &&
                         is(token_at(self, last + 1), DZ_ENGLISH_PREPOSITION);
    return described ? last - 1 : last;
}

DzSource dz_english_source_ending_at(DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 end = last;
    gint64 first = dz_english_begin_of_phrase(self, floor, last);
    while (first <= last && !begins_anew(self, first, last) && first - 2 >= floor &&
           is(token_at(self, first - 1), DZ_ENGLISH_PREPOSITION) && is_in_phrase(token_at(self, first - 2)) &&
           !is(token_at(self, first - 2), DZ_ENGLISH_PRONOUN) &&
           (is(token_at(self, first - 1), DZ_ENGLISH_TO) || !names_holder(self, first, last))) {
        last = first - 2;
        first = dz_english_begin_of_phrase(self, floor, last);
    }
    return dz_english_source_with(self, first, head_of(self, first, last), end);
}

gint64 dz_english_end_of_phrase(const DzEnglish *self, gint64 at)
{
    gint64 end = at + DZ_ENGLISH_FARTHEST;
    while (at < end && is_in_phrase(token_at(self, at + 1)) && !dz_english_says(self, at + 1))
        at++;
    return at;
}

DzSource dz_english_owner(DzEnglish *self, gint64 at)
{
    gint64 first = is(token_at(self, at), DZ_ENGLISH_OWNER) ? at : dz_english_begin_of_phrase(self, self->sentence, at);
    if (first == at || !is(token_at(self, first - 2), DZ_ENGLISH_HEADS))
        return dz_english_source_of(self, first, at);
    return dz_english_source_ending_at(self, self->sentence, at);
}

/* -- groups of words between commas ---------------------------------------------------------------------------- */

gboolean dz_english_ends_with_comma(const DzEnglish *self, gint64 index)
{
    const DzToken *token = token_at(self, index);
    return is_comma(token) || (is_quote(token) && dz_english_last_letter(self->page, token->span) == ',');
}

static gint64 end_of_group(const DzEnglish *self, gint64 at, gint64 end)
{
    while (at < end && !dz_english_ends_with_comma(self, at))
        at++;
    return at;
}

/* A few days ago, …; last week, … */
static gboolean is_time(const DzEnglish *self, gint64 first, gint64 end)
{
    for (gint64 i = first; i < end; i++)
        if (!is(token_at(self, i), DZ_ENGLISH_TIME | DZ_ENGLISH_DETERMINER | DZ_ENGLISH_MANY | DZ_ENGLISH_AUX))
            return FALSE;
    return end > first && is(token_at(self, end - 1), DZ_ENGLISH_TIME);
}

/* Speaking on Monday, …; In the end, …; When they met, …; However, …; Right after the vote, … */
static gboolean leads_in(const DzEnglish *self, gint64 first, gint64 end)
{
    const DzToken *token = token_at(self, first);
    gboolean adverb = !is(token, DZ_ENGLISH_HEADS) && !dz_english_is_name_known(self, first) &&
                      is(token_at(self, first + 1), DZ_ENGLISH_STOP) &&
                      !is(token_at(self, first + 1), DZ_ENGLISH_AND | DZ_ENGLISH_RELATIVE);
    return end <= first || is(token, DZ_ENGLISH_PREPOSITION) || adverb || is_time(self, first, end) ||
           (is(token, DZ_ENGLISH_STOP) && !is(token, DZ_ENGLISH_AND | DZ_ENGLISH_RELATIVE)) ||
           (end > first + 1 && dz_english_is_participle(self, first)) || dz_english_is_undergone(self, first);
}

/* The novelist |Ann Lee: where the name begins behind what somebody is. */
static gint64 behind_description(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 name = end;
    if (!is(token_at(self, first), DZ_ENGLISH_DETERMINER))
        return first;
    while (name > first && token_at(self, name - 1)->capital && !is(token_at(self, name - 1), DZ_ENGLISH_EPITHET))
        name--;
    gboolean one_phrase = dz_english_begin_of_phrase(self, first, name - 1) == first;
    gboolean called = is(token_at(self, name - 1), DZ_ENGLISH_TITLE | DZ_ENGLISH_EPITHET);
    return one_phrase && end >= name + 2 && called ? name : first;
}

/* , Ann Lee, the novelist Ann Lee, */
static gboolean is_name(const DzEnglish *self, gint64 first, gint64 end)
{
    if (dz_english_is_party(self, first))
        return FALSE;
    first = behind_description(self, first, end);
    for (gint64 i = first; i < end; i++)
        if (!is_in_phrase(token_at(self, i)) || !token_at(self, i)->capital)
            return FALSE;
    return end > first && end - first <= LONGEST_NAME;
}

/* The group behind the comma at `comma` where it is a name and ends there: the mayor|, Ken Ross, said. Returns the
 * comma or the end behind it, or -1. */
static gint64 end_of_named_group(const DzEnglish *self, gint64 comma)
{
    gint64 end = comma + 1;
    if (!is_comma(token_at(self, comma)))
        return -1;
    while (is_in_phrase(token_at(self, end)) && end <= comma + LONGEST_APPOSITION)
        end++;
    const DzToken *next = token_at(self, end);
    gboolean closed = next == NULL || is_quote(next) || is_comma(next) || next->point == '.' || next->point == ':';
    return closed && is_name(self, comma + 1, end) ? end : -1;
}

static gboolean is_described_only(const DzEnglish *self, gint64 first, gint64 last)
{
    return last >= first && !token_at(self, last)->capital &&
           is(token_at(self, last), DZ_ENGLISH_TITLE | DZ_ENGLISH_INSTITUTION);
}

/* The minister; one of them; one guide, |Ann Lee: a name follows, up to `end`. */
static gboolean is_one_person(const DzEnglish *self, gint64 first, gint64 last, gint64 end)
{
    enum { COMMA_AND_TWO_WORDS = 3 };
    return last >= first && !token_at(self, last)->capital &&
           (is(token_at(self, last), DZ_ENGLISH_TITLE | DZ_ENGLISH_DETERMINER) ||
            (is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) && end > last + COMMA_AND_TWO_WORDS));
}

/* The mayor |last week; |on Monday; |in the morning: the last word before the time with which the phrase behind `at`
 * ends; `at` itself where it is nothing else. */
static gint64 end_before_time(const DzEnglish *self, gint64 at)
{
    gint64 last = dz_english_end_of_phrase(self, at);
    gint64 end = last;
    while (end > at && is(token_at(self, end), DZ_ENGLISH_TIME))
        end--;
    return end < last && end > at && is(token_at(self, end), DZ_ENGLISH_DETERMINER) ? end - 1 : end;
}

DzSource dz_english_source_after(DzEnglish *self, gint64 at)
{
    gint64 last = end_before_time(self, at);
    gint64 end = last;
    while (end > at && end < at + DZ_ENGLISH_FARTHEST && is(token_at(self, end + 1), DZ_ENGLISH_PREPOSITION)) {
        gint64 next = end_before_time(self, end + 1);
        if (next == end + 1)
            break;
        if (names_holder(self, end + 2, next))
            return dz_english_source_of(self, at + 1, next);
        end = next;
    }
    gint64 name = end_of_named_group(self, end + 1);
    if (name > 0 && is_one_person(self, at + 1, last, name - (end - last)))
        return dz_english_source_of(self, end + 2, name - 1);
    return dz_english_source_with(self, at + 1, head_of(self, at + 1, last), end);
}

gboolean dz_english_is_within_description(const DzEnglish *self, gint64 floor, gint64 last)
{
    const guint subjects = DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_PRONOUN | DZ_ENGLISH_HEADS;
    for (gint64 i = last; i > floor && !is_comma(token_at(self, i)) && !is_quote(token_at(self, i)); i--) {
        const DzToken *next = token_at(self, i + 1);
        if (is(token_at(self, i), DZ_ENGLISH_RELATIVE))
            return is_in_phrase(token_at(self, i - 1)) && !next->capital && !is(next, subjects);
    }
    return FALSE;
}

/* (The liquidator,) Jan Novak |of the firm Vale: where the name ends with which the group [first, end) begins, if only
 * what describes its bearer follows; else `first`. */
static gint64 end_of_described_name(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 name = first;
    while (name < end && is_in_phrase(token_at(self, name)) && token_at(self, name)->capital)
        name++;
    gboolean described =
        name >= first + 2 && name <= first + LONGEST_NAME && is(token_at(self, name), DZ_ENGLISH_PREPOSITION);
    return described && !dz_english_is_party(self, first) ? name : first;
}

/* (Her employer,) the University of Vale: the full name of a body. */
static gboolean is_body_named(const DzEnglish *self, gint64 first, gint64 end)
{
    gboolean body = FALSE;
    for (gint64 i = first + 1; i < end; i++) {
        const DzToken *token = token_at(self, i);
        if (is(token, DZ_ENGLISH_TITLE) || !(token->capital || is(token, DZ_ENGLISH_PREPOSITION)))
            return FALSE;
        body |= token->capital && is(token, DZ_ENGLISH_INSTITUTION);
    }
    return body && is(token_at(self, first), DZ_ENGLISH_DEFINITE) && token_at(self, end - 1)->capital;
}

DzSource dz_english_source_before_comma(DzEnglish *self, gint64 floor, gint64 comma)
{
    gint64 first = floor;
    gint64 end = end_of_group(self, first, comma);
    while (end < comma && (leads_in(self, first, end) || !is_in_phrase(token_at(self, end - 1)))) {
        first = end + 1;
        end = end_of_group(self, first, comma);
    }
    if (leads_in(self, first, end))
        return DZ_NOBODY;
    gint64 last = comma;
    while (last > end && !is_comma(token_at(self, last - 1)))
        last--;
    gboolean between = last > end + 1; /* Ann Lee, a director of the bank, Vale, */
    if (between && is_name(self, first, end) && !is(token_at(self, first), DZ_ENGLISH_DETERMINER))
        return dz_english_source_of(self, first, end - 1);
    if (last > end && is_name(self, last, comma))
        return dz_english_source_of(self, last, comma - 1);
    gboolean told =
        is(token_at(self, first), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER) && !token_at(self, end - 1)->capital;
    gint64 name = told ? end_of_described_name(self, last, comma) : last;
    if (name > last && last > end)
        return dz_english_source_of(self, last, name - 1);
    gint64 beside = end_of_group(self, end + 1, comma);
    if (told && beside > end + 2 && beside < comma && is_name(self, end + 1, beside))
        return dz_english_source_of(self, end + 1, beside - 1); /* a spokeswoman, Ann Lee – no relation –, said */
    if (last > end && is_body_named(self, last, comma)) {
        DzSpan words = {token_at(self, last + 1)->span.begin, token_at(self, comma - 1)->span.end};
        return dz_source_of(words, DZ_TAG_BODY);
    }
    if (dz_english_is_within_description(self, first, end - 1))
        return dz_english_who_acts(self, first, end);
    return dz_english_source_ending_at(self, first, end - 1);
}

/* -- subjects -------------------------------------------------------------------------------------------------- */

static gboolean may_be_head(const DzToken *token)
{
    return is_in_phrase(token) && (token->capital || is(token, DZ_ENGLISH_HEADS | DZ_ENGLISH_PRONOUN));
}

/* The central |bank: words between a determiner and the head. */
static gint64 skip_modifiers(const DzEnglish *self, gint64 at, gint64 end)
{
    enum { MOST = 2 };
    gint64 first = at;
    while (at < end && at < first + MOST && is_in_phrase(token_at(self, at)) && !may_be_head(token_at(self, at)) &&
           !dz_english_is_past(self, at))
        at++;
    return may_be_head(token_at(self, at)) && at < end ? at : first;
}

/* Royal biographer |Henrik Falk left: the first capital is the sentence's, and a calling stands before the name. */
static gint64 end_of_named_head(const DzEnglish *self, gint64 first, gint64 head, gint64 end)
{
    gint64 name = head;
    while (name < end && name < first + 3 && is_in_phrase(token_at(self, name)) && !token_at(self, name)->capital)
        name++;
    gint64 last = name;
    while (last < end && is_in_phrase(token_at(self, last)) && token_at(self, last)->capital)
        last++;
    gboolean called = name > head && is(token_at(self, name - 1), DZ_ENGLISH_TITLE);
    while (last > name && dz_english_is_genitive(self, last - 1) && last < end && is_in_phrase(token_at(self, last)))
        last++;
    return head == first + 1 && called && last >= name + 2 && !dz_english_is_name_known(self, first) ? last : head;
}

/* Some |theologians: a noun in the plural behind the word that counts it. */
static gboolean is_counted(const DzEnglish *self, gint64 index)
{
    return is(token_at(self, index - 1), DZ_ENGLISH_MANY) && is_in_phrase(token_at(self, index)) &&
           !token_at(self, index)->capital && dz_english_is_plural(self, index);
}

/* The words at the beginning of a phrase that name its head: the prime minister |left; Anna Reed |left. */
static gint64 end_of_head(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 at = first;
    while (at < end && is(token_at(self, at), DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER))
        at++;
    gint64 head = at > first || token_at(self, at)->capital ? skip_modifiers(self, at, end) : at;
    at = head;
    while (head < end && may_be_head(token_at(self, head)))
        head++;
    head += head > at && head < end && is_counted(self, head);
    return head > at ? end_of_named_head(self, first, head, end) : first;
}

gint64 dz_english_skip_lead(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 stop = end_of_group(self, first, end);
    while (stop < end && (leads_in(self, first, stop) || is_quote(token_at(self, stop - 1)))) {
        first = stop + 1;
        stop = end_of_group(self, first, end);
    }
    while (first < end && (is(token_at(self, first), DZ_ENGLISH_STOP) || is_quote(token_at(self, first)) ||
                           is_comma(token_at(self, first))))
        first++;
    return first;
}

/* Some |of the crew; the head |of the bank; not: Reed |of the bank, who has a name. */
static gboolean may_be_followed(const DzToken *head)
{
    return !head->capital || is(head, DZ_ENGLISH_VAGUE);
}

DzSource dz_english_who_acts(DzEnglish *self, gint64 floor, gint64 end)
{
    gint64 first = dz_english_skip_lead(self, floor, end);
    if (first >= end)
        return DZ_NOBODY;
    gint64 head = end_of_head(self, first, end);
    if (head == first || (head == first + 1 && !dz_english_is_name_known(self, first)))
        return DZ_NOBODY;
    gint64 last = head - 1;
    while (is(token_at(self, last + 1), DZ_ENGLISH_PREPOSITION) && is_in_phrase(token_at(self, last + 2)) &&
           may_be_followed(token_at(self, head - 1)) && last + 2 < end) {
        gint64 next = end_of_head(self, last + 2, end);
        if (next <= last + 2)
            break;
        last = next - 1;
    }
    gint64 name = is_described_only(self, first, head - 1) ? end_of_named_group(self, last + 1) : -1;
    if (name > 0 && name <= end)
        return dz_english_source_of(self, last + 2, name - 1);
    return dz_english_source_with(self, first, head - 1, last);
}
