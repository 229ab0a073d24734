/* english_subject.c -- see english_reading.h.
 * In:     a verb of saying in its sentence.
 * Out:    who says it.
 * Knows:  what may stand between a subject and its verb: adverbs and helping verbs, a time; that a second verb (…,
 *         saying; … and said) has the subject of the first; whose a verb is that begins the sentence (having
 *         called), or follows “to”; that a subject may stand behind its verb.
 */
#include "english_reading.h"

/* …, |said the mayor of Vale: the last word of a subject behind the verb, of the mayor; `verb` where none follows. */
static gint64 end_of_subject_behind(const DzEnglish *self, gint64 verb)
{
    gint64 last = dz_english_end_of_phrase(self, verb);
    gboolean follows =
        last > verb && is_comma(token_at(self, verb - 1)) && !is(token_at(self, verb + 1), DZ_ENGLISH_TIME) &&
        (token_at(self, last)->capital || is(token_at(self, last), DZ_ENGLISH_HEADS | DZ_ENGLISH_PRONOUN)) &&
        !is(token_at(self, verb), DZ_ENGLISH_OBJECT) && !dz_english_is_participle(self, verb);
    return follows ? last : verb;
}

gboolean dz_english_is_inserted(const DzEnglish *self, gint64 verb)
{
    gint64 last = end_of_subject_behind(self, verb);
    return last > verb && is_comma(token_at(self, last + 1));
}

gboolean dz_english_precedes_subject(const DzEnglish *self, gint64 verb)
{
    gint64 last = end_of_subject_behind(self, verb);
    return last > verb && (dz_english_ends_sentence(self, last + 1) || is_comma(token_at(self, last + 1)) ||
                           is(token_at(self, last + 1), DZ_ENGLISH_PREPOSITION));
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

/* Tom Hale, |43, */
static gboolean is_number(const DzEnglish *self, gint64 index)
{
    return is_word(token_at(self, index)) && g_unichar_isdigit(self->page->c[token_at(self, index)->span.begin]);
}

/* Reed |last week; Reed |in June; Reed |in 2010: the word before the time that ends at `last`. */
static gint64 before_time(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 at = last;
    while (at > floor && (is(token_at(self, at), DZ_ENGLISH_TIME) ||
                          (is_number(self, at) && is(token_at(self, at - 1), DZ_ENGLISH_PREPOSITION))))
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

/* Whom a relative stands for: it did not please the president, |who said … */
static DzSource antecedent(DzEnglish *self, gint64 floor, gint64 last)
{
    if (is_number(self, last) && is_comma(token_at(self, last - 1)))
        last -= 2;
    last = before_time(self, floor, last);
    gint64 first = dz_english_begin_of_phrase(self, floor, last);
    gint64 the = dz_english_is_word(self, first, "now") ? first + 1 : first;
    if (first - 2 > floor && is_comma(token_at(self, first - 1)) && token_at(self, first - 2)->capital &&
        is(token_at(self, the), DZ_ENGLISH_DEFINITE) && !token_at(self, last)->capital)
        return dz_english_source_ending_at(self, floor, first - 2); /* Reed, now the mayor, |who said */
    gint64 begin = first;
    while (begin - 2 >= floor && is(token_at(self, begin - 1), DZ_ENGLISH_PREPOSITION) &&
           is_in_phrase(token_at(self, begin - 2)))
        begin = dz_english_begin_of_phrase(self, floor, begin - 2);
    if (begin < first && begin == floor &&
        dz_english_is_word(self, last + 2, "who")) /* one docker on the Vale, |who said */
        return dz_english_source_ending_at(self, floor, last);
    return dz_english_source_of(self, first, last);
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
    for (gint64 i = verb; i < verb + DZ_ENGLISH_FARTHEST && !dz_english_ends_sentence(self, i); i++)
        if (is_quote(token_at(self, i))) {
            comma = i;
            break;
        }
    while (comma < verb + DZ_ENGLISH_FARTHEST && !dz_english_ends_sentence(self, comma) &&
           !dz_english_ends_with_comma(self, comma))
        comma++;
    gint64 end = comma;
    while (end < comma + DZ_ENGLISH_FARTHEST && !dz_english_ends_sentence(self, end))
        end++;
    return comma < end ? dz_english_who_acts(self, comma + 1, end) : DZ_NOBODY;
}

/* Having |called; After |calling; |Calling: nothing that could be a subject stands before the verb, up to `last`; not:
 * Fleming |called. */
static gboolean is_fronted(const DzEnglish *self, gint64 floor, gint64 last, gint64 verb)
{
    if (last >= floor && token_at(self, last)->capital && dz_english_is_participle(self, last) &&
        !dz_english_is_participle(self, verb))
        return FALSE;
    while (last >= floor && (is(token_at(self, last), DZ_ENGLISH_STOP | DZ_ENGLISH_PREPOSITION | DZ_ENGLISH_AUX) ||
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
        return DZ_NOBODY;
    if (relaying + 1 < as && !dz_english_is_passive(self, relaying))
        return dz_english_source_after(self, relaying);
    return dz_english_source_ending_at(self, floor, before_verb(self, floor, relaying));
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

gboolean dz_english_has_saying(const DzEnglish *self, gint64 first, gint64 end)
{
    for (gint64 i = first; i < end; i++)
        if (dz_english_says(self, i))
            return TRUE;
    return FALSE;
}

/* The subject right before its verb; or that of the sentence, where that is nobody who could speak. */
static DzSource main_subject(DzEnglish *self, gint64 floor, gint64 last, gint64 verb)
{
    DzSource source = dz_english_source_ending_at(self, floor, last);
    gboolean speaks = dz_source_is_known(&source) && source.tags != 0;
    if (!dz_english_is_within_description(self, floor, last) && (speaks || dz_english_has_saying(self, floor, verb)))
        return source;
    DzSource acts = dz_english_who_acts(self, floor, verb);
    return dz_source_is_known(&acts) && acts.tags != 0 ? acts : source;
}

/* They left, Reed said on Monday, |adding that …: whether the clause before the comma at `comma` tells who speaks. */
static gboolean follows_speaker(const DzEnglish *self, gint64 floor, gint64 comma)
{
    gint64 first = comma;
    while (first > floor && !is_comma(token_at(self, first - 1)))
        first--;
    return is_comma(token_at(self, comma)) && dz_source_is_known(&self->speaker) &&
           dz_english_has_saying(self, first, comma);
}

/* The subject of a participle (…, |saying; quoted as |saying) or of a second verb (… and |said), behind `last`. */
static DzSource subject_of_second(DzEnglish *self, gint64 floor, gint64 last, gint64 verb)
{
    DzSource source = DZ_NOBODY;
    if (is(token_at(self, last), DZ_ENGLISH_STOP) && !is(token_at(self, last), DZ_ENGLISH_AND))
        source = source_relayed(self, floor, last);
    if (dz_english_is_participle(self, verb) && follows_speaker(self, floor, last))
        return self->speaker;
    return dz_source_is_known(&source) ? source : subject_of_sentence(self, floor, verb);
}

/* With |Reed saying; a recording of |Reed saying: whether the phrase that ends at `last` is a participle's subject. */
static gboolean shows_speaker(const DzEnglish *self, gint64 floor, gint64 last)
{
    gint64 before = dz_english_begin_of_phrase(self, floor, last) - 1;
    return dz_english_is_word(self, before, "with") ||
           (dz_english_is_word(self, before, "of") && token_at(self, last)->capital);
}

/* Lund accused |Reed of saying “…”: where the phrase begins, up to `of`, of whom a verb before it blames for words; -1:
 * there is none. */
static gint64 begin_of_blamed(const DzEnglish *self, gint64 floor, gint64 of)
{
    gint64 first = dz_english_begin_of_phrase(self, floor, of - 1);
    const DzToken *verb = token_at(self, first - 1);
    gboolean blames = first > floor && is(verb, DZ_ENGLISH_SAY) && verb->stance == DZ_STANCE_CRITICAL;
    return blames && first < of && dz_english_is_word(self, of, "of") ? first : -1;
}

/* A docker, who gave his name only |as Reed, who gave only his surname|, Reed; who asked to be identified |as Reed. */
static gboolean gives_name(const DzEnglish *self, gint64 at)
{
    static const char *const words[] = {"name", "surname", "identified", "named"};
    const DzToken *next = token_at(self, at + 1);
    if (!(dz_english_is_word(self, at, "as") || is_comma(token_at(self, at))) || !is_in_phrase(next) || !next->capital)
        return FALSE;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (dz_english_is_word(self, at - 1, words[i]) || dz_english_is_word(self, at - 2, words[i]))
            return TRUE;
    return FALSE;
}

/* The name that the clause up to `comma` gives; unknown where it gives none. */
static DzSource name_given(DzEnglish *self, gint64 floor, gint64 comma)
{
    for (gint64 i = floor; i < comma; i++)
        if (gives_name(self, i))
            return dz_english_source_of(self, i + 1, dz_english_end_of_phrase(self, i));
    return DZ_NOBODY;
}

/* Not so, |says Reed. |Said Reed: … */
static gboolean is_inverted(const DzEnglish *self, gint64 verb)
{
    const DzToken *next = token_at(self, verb + 1);
    return !is(token_at(self, verb), DZ_ENGLISH_OBJECT) && !dz_english_is_participle(self, verb) &&
           is_in_phrase(next) && (next->capital || is(next, DZ_ENGLISH_DETERMINER | DZ_ENGLISH_HEADS));
}

DzSource dz_english_subject_of(DzEnglish *self, gint64 floor, gint64 verb)
{
    floor = MAX(floor, verb - DZ_ENGLISH_FARTHEST);
    gint64 last = before_verb(self, floor, verb);
    const DzToken *left = last >= floor ? token_at(self, last) : NULL;
    if (is_fronted(self, floor, last, verb) && (verb > floor || dz_english_is_participle(self, verb)))
        return subject_of_main_clause(self, verb);
    if (left == NULL)
        return is_inverted(self, verb) ? dz_english_source_after(self, verb) : DZ_NOBODY;
    if (is(left, DZ_ENGLISH_PRONOUN) && is(token_at(self, last - 1), DZ_ENGLISH_RELATIVE)) {
        self->antecedent = antecedent(self, floor, is_comma(token_at(self, last - 2)) ? last - 3 : last - 2);
        DzSource source = main_subject(self, floor, last, verb);
        self->antecedent = DZ_NOBODY;
        return source;
    }
    if (is(left, DZ_ENGLISH_RELATIVE))
        return antecedent(self, floor, is_comma(token_at(self, last - 1)) ? last - 2 : last - 1);
    if (is(left, DZ_ENGLISH_STOP) && is(left, DZ_ENGLISH_DEFINITE))
        return antecedent(self, floor, last - 1);
    if (is(left, DZ_ENGLISH_TO))
        return subject_of_infinitive(self, floor, last);
    if (is(left, DZ_ENGLISH_THING))
        return meant_by_thing(self, floor, last);
    gint64 blamed = dz_english_is_participle(self, verb) ? begin_of_blamed(self, floor, last) : -1;
    if (blamed >= 0)
        return dz_english_source_of(self, blamed, last - 1);
    if (dz_english_is_participle(self, verb) && is_in_phrase(left) && shows_speaker(self, floor, last))
        return dz_english_source_ending_at(self, dz_english_begin_of_phrase(self, floor, last), last);
    if (is(left, DZ_ENGLISH_AND) || dz_english_is_participle(self, verb))
        return subject_of_second(self, floor, last, verb);
    if (!is_comma(left))
        return main_subject(self, floor, last, verb);
    DzSource source = dz_english_source_before_comma(self, floor, last);
    if ((source.tags & DZ_TAG_PERSON) == 0) {
        DzSource named = name_given(self, floor, last);
        source = dz_source_is_known(&named) ? named : source;
    }
    return source.tags == 0 && is_inverted(self, verb) ? dz_english_source_after(self, verb) : source;
}
