/* owner.c -- whose words a quotation is said to be.
 * In:     a quotation in its clause.
 * Out:    the source that the words beside it name as their owner: 王某的“…”, 王某“…”的说法, 王某所说的“…”, 王某口中的
 *         “…”, 王某的回答是“…”, and who gives them as his reason: (被)海风大学以“…”为由; whether it is said to stand on
 *         something, and whether one person speaks of himself in it.
 * Not here: a reporting word that governs the quotation (cue.c).
 */
#include "listener.h"

/* 警方|所|称: a letter that belongs to no word. */
static gboolean is_particle(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_RUN && dz_span_length(unit->span) == 1;
}

/* Reads whoever stands before unit `end` in the clause, adverbs between; unknown: nobody, or a place (在海风大学). */
static DzSource read_before(const DzListener *self, guint end, guint wanted)
{
    DzSource source = DZ_NOBODY;
    while (end > self->clause_from && (is_skipped(unit_at(self, end - 1)) || is_particle(unit_at(self, end - 1))))
        end--;
    guint begin = read_source_before(self, self->clause_from, end, &source);
    const DzUnit *before = begin > self->clause_from ? unit_at(self, begin - 1) : NULL;
    gboolean place = has(before, DZ_TAG_PREP) && !has_use(before, DZ_USE_TOPIC) && /* but 对于海风局以“…”为由… */
                     (source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) == 0;
    if (begin == end || place || (source.tags & wanted) == 0)
        return DZ_NOBODY;
    if ((source.tags & ~(guint)DZ_TAG_REGION) == 0) /* 驶入|中国 */
        source.name = source.full = unit_at(self, end - 1)->span;
    return source;
}

/* 李某表示，王某的“…”难以服人: in the words of another person, what is marked there may be his own. */
static gboolean is_told_by_another(const DzListener *self, guint at)
{
    const DzSpeech *main = main_speech(self);
    return main != NULL && !is_word_for_words(self, unit_at(self, at)->span.end) && !main->according &&
           (main->source.tags & (DZ_TAG_PERSON | DZ_TAG_ROLE)) != 0;
}

/* 王某的“…”: a person stands right before 的. */
static DzSource owner_by_of(const DzListener *self, guint at)
{
    const guint person = DZ_TAG_PERSON | DZ_TAG_PRONOUN;
    DzSource source = DZ_NOBODY;
    if (at > 1 && !is_told_by_another(self, at) && has(unit_at(self, at - 1), DZ_TAG_OF) &&
        has(unit_at(self, at - 2), person))
        read_source_before(self, self->sentence_from, at - 1, &source);
    return (source.tags & person) != 0 ? source : DZ_NOBODY;
}

/* 以王某“…”为由: the unit of 以, where the quotation at `at` says what somebody does; else what stands before it. */
static guint before_reason(const DzListener *self, guint at)
{
    guint with = at - 1;
    while (with > self->clause_from && has(unit_at(self, with), DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_PRONOUN))
        with--;
    return has_use(unit_at(self, with), DZ_USE_WITH) ? with : at - 1;
}

/* 王某“…”的说法, 王某等“…”的说法: he stands right before the marks. */
static DzSource owner_beside(const DzListener *self, guint at)
{
    const guint speaks = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_BODY;
    guint end = behind_skipped(self, self->clause_from, at);
    if (end == self->clause_from || !has(unit_at(self, end - 1), speaks) || before_reason(self, at) + 1 < at ||
        !is_word_for_words(self, unit_at(self, at)->span.end))
        return DZ_NOBODY;
    const DzUnit *noun = unit_at(self, at + 2); /* 对王某“…”|的|批评 is another's */
    if (is_cue(noun) && noun->stance == DZ_STANCE_CRITICAL)
        return DZ_NOBODY;
    return read_before(self, at, speaks);
}

/* 警方所指的“…”, 王某去年提出的“…”, 王某口中(的)“…”: a clause that says of the words whose they are. */
static DzSource owner_by_clause(const DzListener *self, guint at)
{
    gboolean of = at > 0 && has(unit_at(self, at - 1), DZ_TAG_OF);
    guint last = of ? at - 1 : at;
    const DzUnit *verb = last > self->clause_from ? unit_at(self, last - 1) : NULL;
    gboolean says = of && has(verb, DZ_TAG_SAY | DZ_TAG_THINK) && !has(verb, DZ_TAG_RELAY | DZ_TAG_REPORT);
    gboolean voice = has_use(verb, DZ_USE_VOICE);
    return says || voice ? read_before(self, last - 1, DZ_TAGS_SOURCE) : DZ_NOBODY;
}

/* 王某的回答是：“…”, 律师的建议是“…”, 公司的回应：“…”: what the noun for an answer is equated with, where nobody else
 * says so. */
static DzSource owner_by_noun(const DzListener *self, guint at)
{
    DzSource source = DZ_NOBODY;
    guint end = at - (at > self->sentence_from && unit_at(self, at - 1)->type == DZ_UNIT_COLON ? 1 : 0);
    end -= end > self->sentence_from && is_equating(self, end - 1) ? 1 : 0;
    if (end == at || end < self->sentence_from + 3 || self->main != DZ_NO_SPEECH)
        return source;
    const DzUnit *noun = unit_at(self, end - 1);
    guint of = end - 2;
    gboolean words =
        is_cue(noun) ? noun->stance == DZ_STANCE_NEUTRAL : is_word_for_words(self, unit_at(self, of)->span.begin);
    if (!words || !has(unit_at(self, of), DZ_TAG_OF))
        return source;
    guint begin = read_source_before(self, self->sentence_from, of, &source);
    begin = behind_skipped(self, self->sentence_from, begin);
    gboolean opens = begin == self->sentence_from || ends_clause(unit_at(self, begin - 1));
    gboolean like = source.tags != 0 || dz_name_is_like(self->page, self->names, source.name);
    return opens && like && (source.tags & DZ_TAGS_PAPER) == 0 ? source : DZ_NOBODY;
}

/* Quotations of a list that are looked at; a longer one is none of reasons. */
#define LONGEST_LIST 8

/* “…”、“…”和“…”: the first and the last quotation of the list that the one at `at` stands in. */
static guint first_of_list(const DzListener *self, guint at)
{
    for (guint i = 0; i < LONGEST_LIST && at >= self->clause_from + 2; i++, at -= 2)
        if (!is_coordinator(unit_at(self, at - 1)) || unit_at(self, at - 2)->type != DZ_UNIT_QUOTE)
            break;
    return at;
}

static guint last_of_list(const DzListener *self, guint at)
{
    for (guint i = 0; i < LONGEST_LIST && is_type(unit_at(self, at + 2), DZ_UNIT_QUOTE); i++, at += 2)
        if (!is_coordinator(unit_at(self, at + 1)))
            break;
    return at;
}

/* 以“…”海风主权为由: whether a word for a reason closes what begins with the quotation at `at`. */
static gboolean ends_as_reason(const DzListener *self, guint at)
{
    enum { FARTHEST = 5 };
    for (guint i = at + 1; i < at + FARTHEST && !bounds_phrase(unit_at(self, i)); i++)
        if (has(unit_at(self, i), DZ_TAG_PREP) && is_word_for_words(self, unit_at(self, i)->span.begin))
            return TRUE;
    return FALSE;
}

/* 海风大学以“…”为由开除王某, 王某被海风大学以“…”开除, 王某在演讲中以“…”，勉励船员: who gives the words as the reason of
 * what he does, or does it with them. */
static DzSource owner_by_reason(const DzListener *self, guint at)
{
    enum { FARTHEST = 16 };
    DzSource source = DZ_NOBODY;
    guint last = last_of_list(self, at);
    at = first_of_list(self, at);
    guint from = MAX(self->clause_from, at > FARTHEST ? at - FARTHEST : 0);
    guint end = at > from ? before_reason(self, at) : at;
    const DzUnit *with = unit_at(self, end);
    if (!has(with, DZ_TAG_PREP))
        return source;
    end = behind_skipped(self, from, end);
    guint passive = end;
    while (passive > from && !has(unit_at(self, passive - 1), DZ_TAG_PASSIVE))
        passive--;
    if (passive > from && read_source(self, passive, &source) == end)
        return source.tags != 0 ? source : DZ_NOBODY;
    const DzSpeech *main = main_speech(self);
    gboolean own = main == NULL || main->according;
    gboolean apart = own && is_type(unit_at(self, last + 1), DZ_UNIT_COMMA);
    gboolean reason = apart || is_word_for_words(self, unit_at(self, last)->span.end) || ends_as_reason(self, last);
    if (passive > from || !reason || !has_use(with, DZ_USE_WITH))
        return DZ_NOBODY;
    source = read_before(self, end, DZ_TAGS_SOURCE);
    return own && !dz_source_is_known(&source) ? self->clause : source; /* 王某|在演讲中 */
}

/* 市民高举“…”, 手持“…”标语的市民: who holds up what the words stand on. */
static DzSource owner_by_holding(const DzListener *self, guint at)
{
    enum { NEAR = 2 };
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_VAGUE | DZ_TAG_PRONOUN;
    DzSource source = DZ_NOBODY;
    guint verb = first_of_list(self, at) - 1;
    if (!has(unit_at(self, verb), DZ_TAG_VERB) || !has_use(unit_at(self, verb), DZ_USE_VOICE))
        return source;
    guint of = last_of_list(self, at) + 1;
    for (guint i = 0; i < NEAR && !bounds_phrase(unit_at(self, of)) && !has(unit_at(self, of), DZ_TAG_OF); i++)
        of++;
    if (has(unit_at(self, of), DZ_TAG_OF))
        read_source(self, of + 1, &source);
    if ((source.tags & somebody) == 0)
        source = read_before(self, verb, somebody);
    if (!dz_source_is_known(&source))
        source = self->clause;
    gboolean holds = (source.tags & somebody) != 0 && (source.tags & DZ_TAGS_PAPER) == 0;
    return holds ? source : DZ_NOBODY;
}

DzSource dz_owner_find(const DzListener *self, guint at)
{
    DzSource (*const readers[])(const DzListener *, guint) = {owner_by_of,     owner_beside,  owner_by_holding,
                                                              owner_by_clause, owner_by_noun, owner_by_reason};
    for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
        DzSource source = readers[i](self, at);
        if (dz_source_is_known(&source))
            return dz_meant_resolve(self, source);
    }
    return DZ_NOBODY;
}

/* 标语, 口号: what slogans are told by. */
static gboolean is_slogan_word(const DzListener *self, DzSpan span)
{
    return dz_words_have(self->vocabulary->contexts, self->page->c + span.begin, dz_span_length(span),
                         DZ_CONTEXT_SLOGAN_NEAR);
}

gboolean dz_owner_is_borne(const DzListener *self, guint at)
{
    enum { NEAR = 2 };
    const DzUnit *cue = self->speech != DZ_NO_SPEECH ? unit_at(self, self->speech_unit) : NULL;
    if (cue != NULL && is_shout(cue) && !is_bearing(cue)) /* 高呼“…”等口号 */
        return FALSE;
    guint before = first_of_list(self, at);
    if (behind_skipped(self, self->sentence_from, before) == self->sentence_from) /* “…！”、“…”等口号 */
        return FALSE;
    guint behind = last_of_list(self, at) + 1;
    for (guint i = behind; i < behind + NEAR && !bounds_phrase(unit_at(self, i)) && !is_determiner(unit_at(self, i));
         i++)
        if (is_slogan_word(self, unit_at(self, i)->span))
            return TRUE;
    before -= is_type(unit_at(self, before - 1), DZ_UNIT_COLON) ? 1 : 0;
    const DzUnit *left = before > self->sentence_from ? unit_at(self, before - 1) : NULL;
    return left != NULL && (is_bearing(left) || is_slogan_word(self, left->span));
}

/* 我|认为, 我|的: whether one person means himself at `at`, before `end`; neither 我们 nor 我|空军. */
static gboolean means_himself(const DzListener *self, guint32 at, guint32 end)
{
    const guint goes_on = DZ_TAGS_CUE | DZ_TAG_ADVERB | DZ_TAG_VERB | DZ_TAG_PREP | DZ_TAG_OF | DZ_TAG_PASSIVE;
    const DzVocabulary *vocabulary = self->vocabulary;
    const gunichar *c = self->page->c + at;
    if (*c != U'我' || dz_words_match(vocabulary->words, c, end - at, DZ_TAG_FIRST).length != 1)
        return FALSE;
    return dz_words_match(vocabulary->words, c + 1, end - at - 1, goes_on).length > 0 ||
           dz_words_match(vocabulary->contexts, c + 1, end - at - 1, DZ_CONTEXT_VERB_INSIDE).length > 0;
}

/* Near its beginning, and before a pair in it. */
gboolean dz_owner_is_one_person(const DzListener *self, guint32 index)
{
    enum { LOOK = 64 };
    DzSpan span = g_array_index(self->marked, DzMarked, index).span;
    guint32 end = MIN(span.end, span.begin + LOOK);
    if (index + 1 < self->marked->len)
        end = MIN(end, MAX(span.begin, g_array_index(self->marked, DzMarked, index + 1).marked.begin));
    for (guint32 at = span.begin; at < end; at++)
        if (means_himself(self, at, end))
            return TRUE;
    return FALSE;
}
