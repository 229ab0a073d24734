/* english_subject.c -- see english_reading.h.
 * In:     a verb of saying in its sentence.
 * Out:    who says it.
 * Knows:  what may stand between a subject and its verb: adverbs and helping verbs, descriptions between commas, what
 *         follows a noun (of the ministry); and that a second verb (…, saying; … and said) has the subject of the
 * first.
 */
#include "english_reading.h"

/* A name between commas is no longer than this. */
#define LONGEST_NAME 4
/* A subject stands no farther from its verb: what is longer is no sentence. */
#define FARTHEST_SUBJECT 80

/* -- phrases --------------------------------------------------------------------------------------------------- */

static gint64 begin_of_run(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 first = last + 1;
    while (first > floor && is_in_phrase(token_at(self, first - 1)))
        first--;
    return first;
}

static gboolean has_determiner_after(const DzEnglish *self, gint64 first, gint64 last)
{
    for (gint64 i = first + 1; i <= last; i++)
        if (is(token_at(self, i), DZ_ENGLISH_DETERMINER))
            return TRUE;
    return FALSE;
}

/* The noun phrase that ends at `last`. What describes its head stands behind it: Jan Novak |of the weather office. */
static DzSource phrase_ending_at(DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 end = last;
    gint64 first = begin_of_run(self, floor, last);
    while (first <= last && !has_determiner_after(self, first, last) && first - 2 >= floor &&
           is(token_at(self, first - 1), DZ_ENGLISH_PREPOSITION) && is_in_phrase(token_at(self, first - 2)) &&
           !is(token_at(self, first - 2), DZ_ENGLISH_PRONOUN)) {
        last = first - 2;
        first = begin_of_run(self, floor, last);
    }
    return dz_english_source_with(self, first, last, end);
}

gint64 dz_english_begin_of_phrase(const DzEnglish *self, gint64 last)
{
    return begin_of_run(self, 0, last);
}

DzSource dz_english_source_after(DzEnglish *self, gint64 at)
{
    gint64 last = at;
    while (is_in_phrase(token_at(self, last + 1)))
        last++;
    gint64 end = last;
    while (end > at && is(token_at(self, end + 1), DZ_ENGLISH_PREPOSITION) && is_in_phrase(token_at(self, end + 2)))
        for (end += 2; is_in_phrase(token_at(self, end + 1));)
            end++;
    return dz_english_source_with(self, at + 1, last, end);
}

/* -- groups of words between commas ---------------------------------------------------------------------------- */

static gint64 end_of_group(const DzEnglish *self, gint64 at, gint64 end)
{
    while (at < end && !is_point(token_at(self, at), ','))
        at++;
    return at;
}

/* Speaking on Monday, …; In the end, …; When they met, …; However, … */
static gboolean leads_in(const DzEnglish *self, gint64 first, gint64 end)
{
    const DzToken *token = token_at(self, first);
    return end <= first || is(token, DZ_ENGLISH_PREPOSITION) ||
           (is(token, DZ_ENGLISH_STOP) && !is(token, DZ_ENGLISH_AND | DZ_ENGLISH_RELATIVE)) ||
           (end > first + 1 && dz_english_is_participle(self, first));
}

/* , Ann Lee, */
static gboolean is_name(const DzEnglish *self, gint64 first, gint64 end)
{
    for (gint64 i = first; i < end; i++)
        if (!is_in_phrase(token_at(self, i)) || !token_at(self, i)->capital)
            return FALSE;
    return end > first && end - first <= LONGEST_NAME;
}

static gboolean may_be_described(const DzEnglish *self, gint64 end)
{
    return is_in_phrase(token_at(self, end - 1));
}

/* The phrase that the groups in [floor, comma) are about: Tom Hale, 43, a docker, |said; the mayor, Ken Ross, |said; in
 * the end, Anna Reed, who was there, |said. */
static DzSource phrase_before_comma(DzEnglish *self, gint64 floor, gint64 comma)
{
    gint64 first = floor;
    gint64 end = end_of_group(self, first, comma);
    while (end < comma && (leads_in(self, first, end) || !may_be_described(self, end))) {
        first = end + 1;
        end = end_of_group(self, first, comma);
    }
    if (leads_in(self, first, end))
        return (DzSource){.tags = 0};
    gint64 last = comma;
    while (last > end && !is_point(token_at(self, last - 1), ','))
        last--;
    if (last > end && is_name(self, last, comma))
        return dz_english_source_of(self, last, comma - 1);
    return phrase_ending_at(self, first, end - 1);
}

/* -- subjects -------------------------------------------------------------------------------------------------- */

/* The words at the beginning of a phrase that name its head: the prime minister |left; Anna Reed |left. */
static gint64 end_of_head(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 at = first;
    while (at < end && is(token_at(self, at), DZ_ENGLISH_DETERMINER))
        at++;
    gint64 head = at;
    while (head < end && is_in_phrase(token_at(self, head)) &&
           (token_at(self, head)->capital || is(token_at(self, head), DZ_ENGLISH_TITLE | DZ_ENGLISH_VAGUE |
                                                                          DZ_ENGLISH_PRONOUN | DZ_ENGLISH_INSTITUTION)))
        head++;
    return head > at ? head : first;
}

DzSource dz_english_who_acts(DzEnglish *self, gint64 floor, gint64 end)
{
    gint64 first = floor;
    for (gint64 stop = end_of_group(self, first, end); stop < end && leads_in(self, first, stop);) {
        first = stop + 1;
        stop = end_of_group(self, first, end);
    }
    while (first < end && is(token_at(self, first), DZ_ENGLISH_STOP | DZ_ENGLISH_AND))
        first++;
    gint64 head = end_of_head(self, first, end);
    if (head == first || (head == first + 1 && !dz_english_is_name_known(self, first)))
        return (DzSource){.tags = 0};
    return dz_english_source_of(self, first, head - 1);
}

static DzSource subject_of_sentence(DzEnglish *self, gint64 floor, gint64 verb)
{
    DzSource source = dz_english_who_acts(self, floor, verb);
    if (!dz_source_is_known(&source))
        source = dz_cast_find(self->cast, 0, self->n_sentences);
    return dz_source_is_known(&source) ? source : self->running;
}

static gint64 before_verb(const DzEnglish *self, gint64 floor, gint64 verb)
{
    gint64 last = verb - 1;
    while (last >= floor && (dz_english_is_adverb(self, last) || is(token_at(self, last), DZ_ENGLISH_AUX)))
        last--;
    return last;
}

/* Whom a relative stands for: it did not please the president, |who said … */
static DzSource antecedent(DzEnglish *self, gint64 floor, gint64 last)
{
    return dz_english_source_of(self, begin_of_run(self, floor, last), last);
}

DzSource dz_english_subject_of(DzEnglish *self, gint64 floor, gint64 verb)
{
    floor = MAX(floor, verb - FARTHEST_SUBJECT);
    gint64 last = before_verb(self, floor, verb);
    const DzToken *left = last >= floor ? token_at(self, last) : NULL;
    gboolean comma = is_point(left, ',');
    if (left == NULL)
        return (DzSource){.tags = 0};
    if (is(left, DZ_ENGLISH_RELATIVE))
        return antecedent(self, floor, is_point(token_at(self, last - 1), ',') ? last - 2 : last - 1);
    if (is(left, DZ_ENGLISH_AND) || dz_english_is_participle(self, verb))
        return subject_of_sentence(self, floor, verb);
    return comma ? phrase_before_comma(self, floor, last) : phrase_ending_at(self, floor, last);
}
