/* english_subject.c -- see english_reading.h.
 * In:     a verb of saying in its sentence.
 * Out:    who says it.
 * Knows:  what may stand between a subject and its verb: adverbs and helping verbs, descriptions between commas, what
 *         follows a noun (of the ministry); and that a second verb (…, saying; … and said) has
 *         the subject of the first; whose a verb is that begins the sentence (having called), or follows “to”.
 */
#include "english_reading.h"

/* A name between commas is no longer than this. */
#define LONGEST_NAME 4
/* The same with what its bearer is. */
#define LONGEST_APPOSITION 8
/* A subject stands no farther from its verb: what is longer is no sentence. */
#define FARTHEST_SUBJECT 80

/* -- phrases --------------------------------------------------------------------------------------------------- */

static gint64 begin_of_run(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 first = last + 1;
    floor = is(token_at(self, last), DZ_ENGLISH_PRONOUN) ? last : MAX(floor, last - FARTHEST_SUBJECT);
    while (first > floor && is_in_phrase(token_at(self, first - 1)))
        first--;
    return first;
}

/* Secretary of |State Mike Pell: what follows belongs to the office, and the name behind it to whom we look for. */
static gboolean names_holder(const DzEnglish *self, gint64 first, gint64 last)
{
    const DzToken *office = token_at(self, first - 2);
    if (last < first + 1 || !is(office, DZ_ENGLISH_TITLE))
        return FALSE;
    for (gint64 i = first; i <= last; i++)
        if (!token_at(self, i)->capital)
            return FALSE;
    return is(token_at(self, first), DZ_ENGLISH_TITLE) || last >= first + 2;
}

static gboolean has_determiner_after(const DzEnglish *self, gint64 first, gint64 last)
{
    for (gint64 i = first + 1; i <= last; i++)
        if (is(token_at(self, i), DZ_ENGLISH_DETERMINER))
            return TRUE;
    return FALSE;
}

/* The head |of the office, an aide |to the queen. */
static gboolean is_described_behind(const DzEnglish *self, gint64 preposition)
{
    return is(token_at(self, preposition), DZ_ENGLISH_PREPOSITION) ||
           (is(token_at(self, preposition), DZ_ENGLISH_TO) && is(token_at(self, preposition - 1), DZ_ENGLISH_TITLE));
}

/* The noun phrase that ends at `last`. What describes its head stands behind it: Jan Novak |of the weather office. */
static DzSource phrase_ending_at(DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 end = last;
    gint64 first = begin_of_run(self, floor, last);
    while (first <= last && !has_determiner_after(self, first, last) && first - 2 >= floor &&
           is_described_behind(self, first - 1) && is_in_phrase(token_at(self, first - 2)) &&
           !is(token_at(self, first - 2), DZ_ENGLISH_PRONOUN) &&
           (is(token_at(self, first - 1), DZ_ENGLISH_TO) || !names_holder(self, first, last))) {
        last = first - 2;
        first = begin_of_run(self, floor, last);
    }
    return dz_english_source_with(self, first, last, end);
}

gint64 dz_english_begin_of_phrase(const DzEnglish *self, gint64 last)
{
    return begin_of_run(self, 0, last);
}

/* The last word of the phrase that begins behind `at`. */
static gint64 end_of_run(const DzEnglish *self, gint64 at)
{
    gint64 end = at + FARTHEST_SUBJECT;
    while (at < end && is_in_phrase(token_at(self, at + 1)) && !dz_english_says(self, at + 1))
        at++;
    return at;
}

DzSource dz_english_owner(DzEnglish *self, gint64 at)
{
    gint64 first = is(token_at(self, at), DZ_ENGLISH_OWNER) ? at : begin_of_run(self, self->sentence, at);
    if (first == at || !is(token_at(self, first - 2), DZ_ENGLISH_HEADS))
        return dz_english_source_of(self, first, at);
    return phrase_ending_at(self, self->sentence, at);
}

/* -- groups of words between commas ---------------------------------------------------------------------------- */

static gint64 end_of_group(const DzEnglish *self, gint64 at, gint64 end)
{
    while (at < end && !is_comma(token_at(self, at)))
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
    while (name > first && token_at(self, name - 1)->capital)
        name--;
    return end >= name + 2 && is(token_at(self, name - 1), DZ_ENGLISH_TITLE) ? name : first;
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
    gboolean closed = next == NULL || next->pair >= 0 || is_comma(next) || next->point == '.' || next->point == ':';
    return closed && is_name(self, comma + 1, end) ? end : -1;
}

static gboolean is_described_only(const DzEnglish *self, gint64 first, gint64 last)
{
    return last >= first && !token_at(self, last)->capital &&
           is(token_at(self, last), DZ_ENGLISH_TITLE | DZ_ENGLISH_INSTITUTION);
}

gboolean dz_english_is_inserted(const DzEnglish *self, gint64 verb)
{
    gint64 last = end_of_run(self, verb);
    const DzToken *next = token_at(self, last + 1);
    return last > verb && is_comma(token_at(self, verb - 1)) && !is(token_at(self, verb + 1), DZ_ENGLISH_TIME) &&
           is_comma(next) &&
           (token_at(self, last)->capital || is(token_at(self, last), DZ_ENGLISH_HEADS | DZ_ENGLISH_PRONOUN)) &&
           !is(token_at(self, verb), DZ_ENGLISH_OBJECT) && !dz_english_is_participle(self, verb);
}

/* The minister; one of them. */
static gboolean is_one_person(const DzEnglish *self, gint64 first, gint64 last)
{
    return last >= first && !token_at(self, last)->capital &&
           (is(token_at(self, last), DZ_ENGLISH_TITLE) || is(token_at(self, last), DZ_ENGLISH_DETERMINER));
}

/* The mayor |last week; |on Monday; |in the morning: the last word before the time with which the phrase behind `at`
 * ends; `at` itself where it is nothing else. */
static gint64 end_before_time(const DzEnglish *self, gint64 at)
{
    gint64 last = end_of_run(self, at);
    gint64 end = last;
    while (end > at && is(token_at(self, end), DZ_ENGLISH_TIME))
        end--;
    return end < last && end > at && is(token_at(self, end), DZ_ENGLISH_DETERMINER) ? end - 1 : end;
}

DzSource dz_english_source_after(DzEnglish *self, gint64 at)
{
    gint64 last = end_before_time(self, at);
    gint64 end = last;
    while (end > at && end < at + FARTHEST_SUBJECT && is(token_at(self, end + 1), DZ_ENGLISH_PREPOSITION)) {
        gint64 next = end_before_time(self, end + 1);
        if (next == end + 1)
            break;
        if (names_holder(self, end + 2, next))
            return dz_english_source_of(self, at + 1, next);
        end = next;
    }
    gint64 name = is_one_person(self, at + 1, last) ? end_of_named_group(self, end + 1) : -1;
    if (name > 0)
        return dz_english_source_of(self, end + 2, name - 1);
    return dz_english_source_with(self, at + 1, last, end);
}

static gboolean may_be_described(const DzEnglish *self, gint64 end)
{
    return is_in_phrase(token_at(self, end - 1));
}

/* A woman |who met Reed said; not: the plan that |Reed called “…”. Whether the phrase that ends at `last` stands in a
 * clause that describes the subject, and is none itself. */
static gboolean is_within_description(const DzEnglish *self, gint64 floor, gint64 last)
{
    const guint subjects = DZ_ENGLISH_DETERMINER | DZ_ENGLISH_OWNER | DZ_ENGLISH_PRONOUN | DZ_ENGLISH_HEADS;
    for (gint64 i = last; i > floor && !is_comma(token_at(self, i)) && token_at(self, i)->pair < 0; i--) {
        const DzToken *next = token_at(self, i + 1);
        if (is(token_at(self, i), DZ_ENGLISH_RELATIVE))
            return is_in_phrase(token_at(self, i - 1)) && !next->capital && !is(next, subjects);
    }
    return FALSE;
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
    while (last > end && !is_comma(token_at(self, last - 1)))
        last--;
    if (last > end && is_name(self, last, comma))
        return dz_english_source_of(self, last, comma - 1);
    if (is_within_description(self, first, end - 1))
        return dz_english_who_acts(self, first, end);
    return phrase_ending_at(self, first, end - 1);
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

static gint64 skip_lead(const DzEnglish *self, gint64 first, gint64 end)
{
    gint64 stop = end_of_group(self, first, end);
    while (stop < end && (leads_in(self, first, stop) || token_at(self, stop - 1)->pair >= 0)) {
        first = stop + 1;
        stop = end_of_group(self, first, end);
    }
    while (first < end && (is(token_at(self, first), DZ_ENGLISH_STOP | DZ_ENGLISH_AND) ||
                           token_at(self, first)->pair >= 0 || is_comma(token_at(self, first))))
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
    gint64 first = skip_lead(self, floor, end);
    if (first >= end)
        return (DzSource){.tags = 0};
    gint64 head = end_of_head(self, first, end);
    if (head == first || (head == first + 1 && !dz_english_is_name_known(self, first)))
        return (DzSource){.tags = 0};
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

static DzSource subject_of_sentence(DzEnglish *self, gint64 floor, gint64 verb)
{
    DzSource source = dz_english_who_acts(self, floor, verb);
    if (!dz_source_is_known(&source))
        source = self->speaker;
    if (!dz_source_is_known(&source))
        source = dz_cast_find(self->cast, 0, self->n_sentences);
    return dz_source_is_known(&source) ? source : self->running;
}

/* Reed |last week; Reed |in June: the word before the time that ends at `last`. */
static gint64 before_time(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 at = last;
    while (at > floor && is(token_at(self, at), DZ_ENGLISH_TIME))
        at--;
    const guint before = DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_DEFINITE;
    return at < last && at > floor && is(token_at(self, at), before) ? at - 1 : at;
}

static gint64 before_verb(const DzEnglish *self, gint64 floor, gint64 verb)
{
    gint64 last = verb - 1;
    while (last >= floor && (dz_english_is_adverb(self, last) || is(token_at(self, last), DZ_ENGLISH_AUX)))
        last--;
    return before_time(self, floor, last);
}

/* Tom Hale, |43, */
static gboolean is_number(const DzEnglish *self, gint64 index)
{
    return is_word(token_at(self, index)) && g_unichar_isdigit(self->page->c[token_at(self, index)->span.begin]);
}

/* Whom a relative stands for: it did not please the president, |who said … */
static DzSource antecedent(DzEnglish *self, gint64 floor, gint64 last)
{
    if (is_number(self, last) && is_comma(token_at(self, last - 1)))
        last -= 2;
    return dz_english_source_of(self, begin_of_run(self, floor, last), last);
}

/* For North Vale |to denounce him; asked her |to say; he left |to say. */
static DzSource subject_of_infinitive(DzEnglish *self, gint64 floor, gint64 to)
{
    for (gint64 i = to - 1; i > floor && !is_comma(token_at(self, i)); i--)
        if (is_in_phrase(token_at(self, i)) && dz_english_is_word(self, i - 1, "for"))
            return dz_english_source_after(self, i - 1);
    return subject_of_sentence(self, floor, to);
}

/* Having called it “…”, |Reed left: a sentence that begins with what its subject does. */
static DzSource subject_of_main_clause(DzEnglish *self, gint64 verb)
{
    gint64 comma = verb;
    while (comma < verb + FARTHEST_SUBJECT && !dz_english_ends_sentence(self, comma) &&
           !is_comma(token_at(self, comma)))
        comma++;
    gint64 end = comma;
    while (end < comma + FARTHEST_SUBJECT && !dz_english_ends_sentence(self, end))
        end++;
    return comma < end ? dz_english_who_acts(self, comma + 1, end) : (DzSource){.tags = 0};
}

/* Having |called; After |calling; |Calling: nothing that could be a subject stands before it. */
static gboolean is_fronted(const DzEnglish *self, gint64 floor, gint64 last)
{
    while (last >= floor && (is(token_at(self, last), DZ_ENGLISH_STOP | DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_AND |
                                                          DZ_ENGLISH_AUX | DZ_ENGLISH_TO) ||
                             dz_english_is_participle(self, last) || dz_english_is_adverb(self, last) ||
                             is(token_at(self, last), DZ_ENGLISH_SAY)))
        last--;
    return last < floor;
}

/* The agency quoted |Reed as saying; |Reed was quoted as saying. Unknown where nothing is relayed. `as`: before the
 * participle. */
static DzSource source_relayed(DzEnglish *self, gint64 floor, gint64 as)
{
    gint64 relaying = as - 1;
    while (relaying > floor && !is_comma(token_at(self, relaying)) && !is(token_at(self, relaying), DZ_ENGLISH_REPORT))
        relaying--;
    if (!is(token_at(self, relaying), DZ_ENGLISH_REPORT))
        return (DzSource){.tags = 0};
    if (relaying + 1 < as && !dz_english_is_passive(self, relaying))
        return dz_english_source_after(self, relaying);
    return phrase_ending_at(self, floor, before_verb(self, floor, relaying));
}

/* The leaders signed what |they called “…”: whose sentence it is, if that is no single person. */
static DzSource meant_by_thing(DzEnglish *self, gint64 floor, gint64 pronoun)
{
    if (pronoun > floor && !is(token_at(self, floor), DZ_ENGLISH_THING)) {
        DzSource source = dz_english_who_acts(self, floor, pronoun);
        if (dz_source_is_known(&source) && (source.tags & DZ_ENGLISH_SINGLE) == 0)
            return source;
    }
    return dz_english_source_of(self, pronoun, pronoun);
}

static gboolean has_verb_of_saying(const DzEnglish *self, gint64 floor, gint64 verb)
{
    for (gint64 i = floor; i < verb; i++)
        if (dz_english_says(self, i))
            return TRUE;
    return FALSE;
}

/* The subject right before its verb; or that of the sentence, where that is nobody who could speak. */
static DzSource main_subject(DzEnglish *self, gint64 floor, gint64 last, gint64 verb)
{
    DzSource source = phrase_ending_at(self, floor, last);
    gboolean speaks = dz_source_is_known(&source) && source.tags != 0;
    if (!is_within_description(self, floor, last) && (speaks || has_verb_of_saying(self, floor, verb)))
        return source;
    DzSource acts = dz_english_who_acts(self, floor, verb);
    return dz_source_is_known(&acts) && acts.tags != 0 ? acts : source;
}

/* The subject of a participle (…, |saying; quoted as |saying) or of a second verb (… and |said), behind `last`. */
static DzSource subject_of_second(DzEnglish *self, gint64 floor, gint64 last, gint64 verb)
{
    DzSource source = {.tags = 0};
    if (is(token_at(self, last), DZ_ENGLISH_STOP) && !is(token_at(self, last), DZ_ENGLISH_AND))
        source = source_relayed(self, floor, last);
    return dz_source_is_known(&source) ? source : subject_of_sentence(self, floor, verb);
}

DzSource dz_english_subject_of(DzEnglish *self, gint64 floor, gint64 verb)
{
    floor = MAX(floor, verb - FARTHEST_SUBJECT);
    gint64 last = before_verb(self, floor, verb);
    const DzToken *left = last >= floor ? token_at(self, last) : NULL;
    if (is_fronted(self, floor, last) && (verb > floor || dz_english_is_participle(self, verb)))
        return subject_of_main_clause(self, verb);
    if (left == NULL)
        return (DzSource){.tags = 0};
    if (is(left, DZ_ENGLISH_RELATIVE))
        return antecedent(self, floor, is_comma(token_at(self, last - 1)) ? last - 2 : last - 1);
    if (is(left, DZ_ENGLISH_STOP) && is(left, DZ_ENGLISH_DEFINITE))
        return antecedent(self, floor, last - 1);
    if (is(left, DZ_ENGLISH_TO))
        return subject_of_infinitive(self, floor, last);
    if (is(left, DZ_ENGLISH_THING))
        return meant_by_thing(self, floor, last);
    if (dz_english_is_participle(self, verb) && dz_english_is_word(self, begin_of_run(self, floor, last) - 1, "with") &&
        is_in_phrase(left))
        return phrase_ending_at(self, begin_of_run(self, floor, last), last);
    if (is(left, DZ_ENGLISH_AND) || dz_english_is_participle(self, verb))
        return subject_of_second(self, floor, last, verb);
    if (!is_comma(left))
        return main_subject(self, floor, last, verb);
    DzSource source = phrase_before_comma(self, floor, last);
    gboolean inverted = !dz_source_is_known(&source) && !is(token_at(self, verb), DZ_ENGLISH_OBJECT);
    return inverted ? dz_english_source_after(self, verb) : source;
}
