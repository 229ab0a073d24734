/* overt.c -- a subject that is plainly there, though nothing is known of its words.
 * In:     the units between the beginning of a sentence and a reporting word beside a quotation or before a clause.
 * Out:    a source: the noun phrase that opens the sentence, or a Chinese name that opens a later clause.
 * Knows:  that such a sentence says who speaks with its first words, and that nobody who spoke before does; which
 *         marks hold a name.
 * Not here: subjects that are read by their words (source.c).
 */
#include "listener.h"

/* Longer names are clauses. */
#define LONGEST 16

/* Units of a sentence before the verb that are looked at; a text without points is one sentence. */
#define LONGEST_SENTENCE 256

static gboolean is_phrase(const DzUnit *unit)
{
    const guint never = DZ_TAGS_CUE | DZ_TAG_PREP | DZ_TAG_ACCORDING | DZ_TAG_PASSIVE | DZ_TAG_VERB | DZ_TAG_PLACE |
                        DZ_TAG_ADVERBIAL | DZ_TAG_LINK | DZ_TAG_PRONOUN | DZ_TAG_ADVERB | DZ_TAG_TIME;
    return !bounds_phrase(unit) && !has(unit, never);
}

/* Whether the reporting word at `unit` leads to a quotation with nothing between but a point. */
static gboolean leads_to_quotation(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    if (next != NULL && (next->type == DZ_UNIT_COLON || next->type == DZ_UNIT_COMMA))
        next = unit_at(self, unit + 2);
    return next == NULL ? self->before_quotation : next->type == DZ_UNIT_QUOTE;
}

/* Whether a phrase is more than one word of the dictionary, or looks like a name: 开头, 录音 are things, unless nothing
 * else is there to speak (中金说：“…”). */
static gboolean may_be_somebody(const DzListener *self, DzSpan span)
{
    return dz_page_count_words(self->page, span) > 1 || dz_name_is_like(self->page, self->names, span);
}

/* “…”科协说。: whether a quotation stands right before the clause. */
static gboolean follows_quotation(const DzListener *self)
{
    const DzUnit *before = unit_at(self, self->clause_from - 1);
    if (is_type(before, DZ_UNIT_COMMA))
        before = unit_at(self, self->clause_from - 2);
    return is_type(before, DZ_UNIT_QUOTE);
}

/* 科协昨天表示，渡轮明天复航, 科协告诉本台，…: whether a clause that somebody says follows the reporting word at
 * `unit`.
 */
static gboolean leads_to_clause(const DzListener *self, guint unit)
{
    enum { LONGEST_HEARER = 4 };
    gboolean tells = (unit_at(self, unit)->tags & DZ_TAGS_TELL) == DZ_TAGS_TELL;
    guint at = unit + 1;
    while (tells && at <= unit + LONGEST_HEARER && unit_at(self, at) != NULL && is_phrase(unit_at(self, at)))
        at++;
    const DzUnit *next = unit_at(self, at);
    return next != NULL && (next->type == DZ_UNIT_COMMA || (tells && next->type == DZ_UNIT_COLON)) &&
           !has(unit_at(self, unit), DZ_TAG_BRING);
}

static gboolean leads_to_comma(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, unit + 1);
    return is_type(next, DZ_UNIT_COMMA);
}

/* Whether the phrase that ends at `end` is the subject of the reporting word at `unit`, though no quotation follows it
 * at once: more than a word, and not far from it. */
static gboolean is_near_subject(const DzListener *self, DzSpan phrase, guint end, guint unit)
{
    enum { FAR = 9 };
    gboolean name = dz_name_is_like(self->page, self->names, phrase);
    return end + FAR > unit &&
           (leads_to_clause(self, unit) || follows_quotation(self) || (name && leads_to_comma(self, unit)));
}

/* 市长龚正, 艾达: the word at `at` is the last letter of a name, not a word of its own. */
static gboolean is_end_of_name(const DzListener *self, guint begin, guint at)
{
    const DzUnit *before = unit_at(self, at - 1);
    return at > begin && has_use(unit_at(self, at), DZ_USE_NAME) &&
           !has(unit_at(self, at), DZ_TAG_PLACE | DZ_TAG_PREP) && before->type == DZ_UNIT_RUN &&
           (at > begin + 1 || dz_span_length(before->span) > 1);
}

/* The phrase that begins at `begin`, and goes on before the reporting word at `unit` with adverbs, phrases or a verb,
 * but not with what describes a noun (海风出版的…). */
static guint end_of_phrase(const DzListener *self, guint begin, guint unit)
{
    guint end = begin;
    while (end < unit && is_phrase(unit_at(self, end)))
        end++;
    if (end < unit && is_end_of_name(self, begin, end))
        end++;
    const DzUnit *next = unit_at(self, end);
    if (has(next, DZ_TAG_PLACE | DZ_TAG_ADVERBIAL) || (end < unit && is_cue(next)) || ends_clause(next))
        return begin;
    if (next != NULL && is_there_is(next)) /* 路旁|有一块牌子写道 */
        return begin;
    gboolean acts = has(next, DZ_TAG_VERB | DZ_TAG_PASSIVE);
    if (acts && phrase_has_of(self, end, unit))
        return begin;
    return dz_before_brackets(self->units, begin, end);
}

/* Whether nothing but quotations, times and adverbs stands before the clause in its sentence, or a clause that says
 * when (会议结束前，) or who reports it (据本报报道，). */
static gboolean opens_sentence(const DzListener *self)
{
    if (self->clause_from >= self->sentence_from + 2 &&
        has(unit_at(self, self->clause_from - 2), DZ_TAG_PLACE | DZ_TAG_TIME))
        return self->main == DZ_NO_SPEECH;
    if (self->main_unit + 1 == self->clause_from && self->main != DZ_NO_SPEECH &&
        g_array_index(self->speeches, DzSpeech, self->main).according)
        return TRUE;
    for (guint i = self->sentence_from; i < self->clause_from; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (unit->type != DZ_UNIT_QUOTE && unit->type != DZ_UNIT_COMMA && !is_skipped(unit))
            return FALSE;
    }
    return TRUE;
}

/* 艺人某某: letters behind an office are the name. */
static guint name_in(const DzListener *self, guint own, guint end)
{
    guint name = end - 1;
    if (name > own && is_end_of_name(self, own, name))
        name--;
    guint32 length = unit_at(self, end - 1)->span.end - unit_at(self, name)->span.begin;
    return name > own && length > 1 && has(unit_at(self, name - 1), DZ_TAG_ROLE) ? name : own;
}

static gboolean read_phrase(const DzListener *self, guint begin, guint end, DzSource *source)
{
    if (begin == end || has(unit_at(self, end - 1), DZ_TAG_OF | DZ_TAG_AND) || is_determiner(unit_at(self, end - 1)))
        return FALSE;
    guint own = dz_source_own_part(self->units, begin, end - 1);
    DzSpan full = {unit_at(self, own)->span.begin, unit_at(self, end - 1)->span.end};
    guint name = name_in(self, own, end);
    *source = (DzSource){.name = {unit_at(self, name)->span.begin, full.end}, .full = full};
    if (dz_span_length(full) < 2 || dz_span_length(source->name) > LONGEST)
        return FALSE;
    if (name > own) {
        source->title = (DzSpan){full.begin, unit_at(self, name - 1)->span.end};
        source->tags = DZ_TAG_PERSON;
    }
    return TRUE;
}

/* Whether nobody is named from `at` on before the reporting word at `unit`, but for who is spoken to (向记者表示). */
static gboolean names_nobody_else(const DzListener *self, guint at, guint unit)
{
    const guint somebody = DZ_TAG_PERSON | DZ_TAG_ROLE | DZ_TAG_PRONOUN;
    for (guint i = at; i < unit; i++)
        if (bounds_phrase(unit_at(self, i)) ||
            (has(unit_at(self, i), somebody) && !has(unit_at(self, i - 1), DZ_TAG_TOWARD)))
            return FALSE;
    return TRUE;
}

/* “海风条例”并订明, 主办者“海风自由”（Latin）在专页上指出: whether the marks at `at` of the clause
 * name who speaks at `unit`: what stands before them says what they name, what stands behind makes them no part of a
 * noun. */
static gboolean stands_as_name(const DzListener *self, guint at, guint unit)
{
    const guint describes = DZ_TAG_OF | DZ_TAG_MODIFIER | DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_MEDIA | DZ_TAG_WRITING;
    const DzUnit *before = at > self->clause_from ? unit_at(self, at - 1) : NULL;
    guint next = at + 1;
    if (before != NULL && !has(before, describes))
        return FALSE;
    while (unit_at(self, next)->type == DZ_UNIT_BRACKET)
        next++;
    const DzUnit *after = unit_at(self, next);
    gboolean acts = has(after, DZ_TAG_ADVERB | DZ_TAG_TIME | DZ_TAG_PREP) && !has(after, DZ_TAG_PLACE | DZ_TAG_PASSIVE);
    return (next == unit || acts) && names_nobody_else(self, next, unit);
}

/* The marks hold the name of who speaks, and the words of the reporting word follow. */
static gboolean read_marked(const DzListener *self, guint unit, DzSource *source)
{
    guint at = self->clause_from;
    at -= at > self->sentence_from && unit_at(self, at - 1)->type == DZ_UNIT_QUOTE;
    while (at < unit && unit_at(self, at)->type != DZ_UNIT_QUOTE)
        at++;
    const DzUnit *quote = unit_at(self, at);
    if (at == unit || quote->utterance || dz_span_length(quote->span) > LONGEST || !stands_as_name(self, at, unit))
        return FALSE;
    *source = dz_source_of((DzSpan){quote->span.begin + 1, quote->span.end - 1}, 0);
    return leads_to_quotation(self, unit) || leads_to_comma(self, unit);
}

/* 官方称要罚款，李戡认为…: a Chinese name that opens a later clause, right before its verb. */
static gboolean read_name_of_clause(const DzListener *self, guint unit, DzSource *source)
{
    guint begin = skip_skipped(self, self->clause_from, unit);
    const DzUnit *name = unit_at(self, begin);
    if (begin == unit || skip_adverbs(self, begin + 1) != unit || name->type != DZ_UNIT_RUN ||
        !dz_name_is_chinese(self->page, self->names, name->span))
        return FALSE;
    *source = dz_source_of(name->span, DZ_TAG_PERSON);
    return TRUE;
}

/* 官方称要罚款，海风苹果报道说…: what opens a later clause, right before the word for what an outlet does. */
static gboolean read_outlet_of_clause(const DzListener *self, guint unit, DzSource *source)
{
    guint begin = skip_skipped(self, self->clause_from, unit);
    if (!has(unit_at(self, unit), DZ_TAG_REPORT) || !leads_to_quotation(self, unit))
        return FALSE;
    guint end = end_of_phrase(self, begin, unit);
    if (end != unit || !read_phrase(self, begin, end, source) || !may_be_somebody(self, source->name))
        return FALSE;
    source->tags = DZ_TAG_MEDIA;
    return TRUE;
}

/* Whether the same letters stand on the page not long before: right before a reporting word, or anywhere if no word of
 * the dictionary is among them. */
static gboolean was_named(const DzListener *self, DzSpan name)
{
    enum { FARTHEST = 2000, LONGEST_CUE = 4 };
    const DzPage *page = self->page;
    guint32 length = dz_span_length(name);
    gboolean strange = dz_name_is_strange(page, name);
    for (guint32 i = name.begin > FARTHEST ? name.begin - FARTHEST : 0; i + length <= name.begin; i++) {
        if (!dz_page_repeats(page, i, name.begin, length))
            continue;
        const gunichar *next = page->c + i + length;
        guint32 left = MIN(page->n - i - length, LONGEST_CUE);
        if (strange || dz_words_match(self->vocabulary->words, next, left, DZ_TAG_SAY | DZ_TAG_THINK).length > 0)
            return TRUE;
    }
    return FALSE;
}

gboolean dz_overt_read_label(const DzListener *self, guint at, DzSource *source)
{
    const DzUnit *next = unit_at(self, at + 1);
    if (at == 0 || self->clause_from > 0 || !is_type(next, DZ_UNIT_QUOTE))
        return FALSE;
    for (guint i = 0; i < at; i++)
        if ((unit_at(self, i)->type != DZ_UNIT_WORD && unit_at(self, i)->type != DZ_UNIT_RUN) ||
            is_cue(unit_at(self, i)))
            return FALSE;
    DzSpan name = {unit_at(self, 0)->span.begin, unit_at(self, at - 1)->span.end};
    *source = dz_source_of(name, 0);
    return dz_span_length(name) > 1 && dz_span_length(name) <= LONGEST && was_named(self, name);
}

gboolean dz_overt_read_sentence(const DzListener *self, guint unit, DzSource *source)
{
    guint begin = self->sentence_from;
    if (unit > begin + LONGEST_SENTENCE)
        return FALSE;
    while (begin < unit && (is_skipped(unit_at(self, begin)) || unit_at(self, begin)->type == DZ_UNIT_COMMA))
        begin++;
    guint end = begin < self->clause_from ? end_of_phrase(self, begin, self->clause_from) : begin;
    return read_phrase(self, begin, end, source) && dz_page_count_words(self->page, source->name) > 1 &&
           dz_name_is_like(self->page, self->names, source->name);
}

gboolean dz_overt_read(const DzListener *self, guint unit, DzSource *source)
{
    guint begin = self->clause_from;
    gboolean quotes = leads_to_quotation(self, unit);
    if (unit > self->sentence_from + LONGEST_SENTENCE)
        return FALSE;
    if (!opens_sentence(self))
        return read_marked(self, unit, source) || read_name_of_clause(self, unit, source) ||
               read_outlet_of_clause(self, unit, source);
    while (begin < unit && (is_skipped(unit_at(self, begin)) || is_there_is(unit_at(self, begin))))
        begin++;
    if ((quotes || leads_to_comma(self, unit)) && read_marked(self, unit, source))
        return TRUE;
    guint end = begin < unit ? end_of_phrase(self, begin, unit) : begin;
    gboolean alone = quotes && end == begin + 1 && skip_adverbs(self, end) == unit;
    return read_phrase(self, begin, end, source) && (alone || may_be_somebody(self, source->name)) &&
           (quotes || is_near_subject(self, source->full, end, unit));
}
