/* overt.c -- a subject that is plainly there, though nothing is known of its words.
 * In:     the units between the beginning of a sentence and a reporting word that leads to a quotation.
 * Out:    a source: the noun phrase that opens the sentence.
 * Knows:  that such a sentence says who speaks with its first words, and that nobody who spoke before does.
 * Not here: subjects that are read by their words (source.c).
 */
#include "listener.h"

/* Longer phrases are clauses. */
#define LONGEST 16

static gboolean is_phrase(const DzUnit *unit)
{
    const guint never = DZ_TAGS_CUE | DZ_TAG_PREP | DZ_TAG_ACCORDING | DZ_TAG_PASSIVE | DZ_TAG_VERB | DZ_TAG_PLACE |
                        DZ_TAG_ADVERBIAL | DZ_TAG_LINK | DZ_TAG_PRONOUN | DZ_TAG_ADVERB | DZ_TAG_TIME;
    return !ends_clause(unit) && unit->type != DZ_UNIT_QUOTE && (unit->tags & never) == 0;
}

/* Whether the reporting word at `unit` leads to a quotation with nothing between but a point. */
static gboolean leads_to_quotation(const DzListener *self, guint unit)
{
    const DzUnit *next = unit_at(self, (gint64)unit + 1);
    if (next != NULL && (next->type == DZ_UNIT_COLON || next->type == DZ_UNIT_COMMA))
        next = unit_at(self, (gint64)unit + 2);
    return next == NULL ? self->before_quotation : next->type == DZ_UNIT_QUOTE;
}

/* The phrase that opens the sentence, and goes on before the reporting word at `unit` with adverbs, phrases or a verb,
 * but not with what describes a noun (海风出版的…). */
static guint end_of_phrase(const DzListener *self, guint begin, guint unit)
{
    guint end = begin;
    while (end < unit && is_phrase(unit_at(self, end)))
        end++;
    const DzUnit *next = unit_at(self, end);
    if (has(next, DZ_TAG_PLACE | DZ_TAG_ADVERBIAL) || (end < unit && is_cue(next)) || ends_clause(next))
        return begin;
    for (guint i = end; i < unit; i++)
        if (has(next, DZ_TAG_VERB | DZ_TAG_PASSIVE) && has(unit_at(self, i), DZ_TAG_OF))
            return begin;
    while (end > begin && unit_at(self, (gint64)end - 1)->type == DZ_UNIT_BRACKET)
        end--;
    return end;
}

/* The last part of the phrase, which says who it is: after 的, 、, 一名. */
static guint own_part(const DzListener *self, guint begin, guint end)
{
    guint at = end;
    while (at > begin && unit_at(self, (gint64)at - 1)->type != DZ_UNIT_NUMBER &&
           unit_at(self, (gint64)at - 1)->type != DZ_UNIT_ENUM &&
           !has(unit_at(self, (gint64)at - 1), DZ_TAG_OF | DZ_TAG_AND | DZ_TAG_MODIFIER))
        at--;
    return at;
}

/* Whether nothing but quotations, times and adverbs stands before the clause in its sentence. */
static gboolean opens_sentence(const DzListener *self)
{
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
    gboolean titled = end > own + 1 && has(unit_at(self, (gint64)end - 2), DZ_TAG_ROLE);
    return titled && dz_span_length(unit_at(self, (gint64)end - 1)->span) > 1 ? end - 1 : own;
}

gboolean dz_overt_read(const DzListener *self, guint unit, DzSource *source)
{
    guint begin = self->clause_from;
    while (begin < unit && (is_skipped(unit_at(self, begin)) || is_there_is(unit_at(self, begin))))
        begin++;
    guint end = end_of_phrase(self, begin, unit);
    if (!opens_sentence(self) || begin == end || !leads_to_quotation(self, unit))
        return FALSE;
    guint own = own_part(self, begin, end);
    DzSpan full = {unit_at(self, own)->span.begin, unit_at(self, (gint64)end - 1)->span.end};
    if (own == end || dz_span_length(full) < 2 || dz_span_length(full) > LONGEST)
        return FALSE;
    guint name = name_in(self, own, end);
    *source = (DzSource){.name = {unit_at(self, name)->span.begin, full.end}, .full = full};
    if (name > own) {
        source->title = (DzSpan){full.begin, unit_at(self, (gint64)name - 1)->span.end};
        source->tags = DZ_TAG_PERSON;
    }
    return TRUE;
}
