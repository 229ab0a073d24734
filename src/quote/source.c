/* source.c -- see source.h.
 * In:     units.
 * Out:    a source.
 * Knows:  which units belong to one noun phrase, and which of them, mostly the last, says what it is.
 * Not here: what that one says (head.c), and the words before it (head_name.c); letters nothing is known about
 *         (unknown.c); whose words a quotation gives (speech.c, speaker.c).
 */
#include "phrase.h"

static gboolean starts_phrase(const DzUnit *unit)
{
    return unit != NULL &&
           (unit->type == DZ_UNIT_RUN || unit->type == DZ_UNIT_TITLE || has(unit, DZ_TAGS_SOURCE | DZ_TAG_MODIFIER));
}

/* 讲座|教授, 总指挥|部|主任: from a word that only holds a reporting word, nothing but letters leads to whoever the
 * phrase names. */
static gboolean leads_to_head(const DzPhrase *self, guint at)
{
    enum { FARTHEST = 6 };
    guint end = at + FARTHEST;
    const DzUnit *unit = unit_at(self, at);
    while (unit != NULL && at < end && (unit->type == DZ_UNIT_RUN || unit->tags == DZ_TAG_NOT))
        unit = unit_at(self, ++at);
    return has(unit, DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_PERSON);
}

/* 却跟王某说, 与王某会面: 和 and its like need somebody before them to be "and", and are "with" where nobody is. */
static gboolean is_with(const DzPhrase *self, guint at)
{
    const guint both = DZ_TAG_AND | DZ_TAG_TOWARD;
    const DzUnit *before = unit_at(self, at - 1);
    if ((unit_at(self, at)->tags & both) != both)
        return FALSE;
    return ends_clause(before) || has(before, DZ_TAG_ADVERB | DZ_TAG_LINK);
}

/* 公司的|主要|股东, 海风国的|长期|贸易|顾问: between 的 and whom the phrase names, an adverb or a time describes him.
 */
static gboolean describes_head(const DzPhrase *self, guint at)
{
    enum { FARTHEST = 4 };
    const guint between = DZ_TAG_BODY | DZ_TAG_MEDIA;
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *before = unit_at(self, at - 1);
    guint head = at + 1;
    while (head < MIN(self->units->len, at + FARTHEST) &&
           (unit_at(self, head)->type == DZ_UNIT_RUN || has(unit_at(self, head), between)))
        head++;
    const DzUnit *next = unit_at(self, head);
    return !has(unit, ~(guint)(DZ_TAG_ADVERB | DZ_TAG_TIME)) && unit->tags != 0 && has(before, DZ_TAG_OF) &&
           has(next, DZ_TAG_ROLE);
}

static gboolean belongs_to_phrase(const DzPhrase *self, guint at)
{
    const DzUnit *unit = unit_at(self, at);
    if (unit->type == DZ_UNIT_RUN || unit->type == DZ_UNIT_TITLE || unit->type == DZ_UNIT_BRACKET ||
        dz_phrase_has_marked_name(self, at))
        return TRUE;
    const DzUnit *next = unit_at(self, at + 1);
    if (is_name_like_quote(unit) && has(next, DZ_TAG_OF))
        return TRUE;
    if (is_unnamed(unit) && ends_clause(next))
        return FALSE; /* 王某不愿透露姓名，: what he does */
    if (is_name_like_quote(unit) && is_type(next, DZ_UNIT_BRACKET))
        return at > 0 && has(unit_at(self, at - 1), DZ_TAGS_HEAD); /* 反对党“海风”（HF）领袖 */
    gboolean said = has(next, DZ_TAG_FIRST) && has(unit_at(self, at + 2), DZ_TAG_SAY);
    if (has(unit, DZ_TAG_TOWARD) && (has(next, DZ_TAG_PRONOUN) || said))
        return FALSE; /* 同事跟他说, 同事跟我说: not one of two */
    if (is_with(self, at))
        return FALSE;
    if (describes_head(self, at))
        return TRUE;
    if (has(unit, DZ_TAG_OF) && is_type(next, DZ_UNIT_NUMBER) && !has(next, DZ_TAG_TIME))
        return starts_phrase(unit_at(self, at + 2)); /* 王某的|9岁|女儿 */
    if (has(unit, DZ_TAG_OF) && next != NULL && describes_head(self, at + 1))
        return TRUE;
    if (is_type(unit, DZ_UNIT_ENUM) && is_type(next, DZ_UNIT_NUMBER) && has(unit_at(self, at + 2), DZ_TAG_OF))
        return has(unit_at(self, at + 3), DZ_TAG_PERSON); /* 王某的孙女、|12岁|的|李某 */
    if (is_coordinator(unit) || has(unit, DZ_TAG_OF) || is_name_like_quote(unit))
        return starts_phrase(next);
    if (unit->type == DZ_UNIT_NUMBER)
        return !has(unit, DZ_TAG_TIME);
    if (unit->tags == DZ_TAG_NOT)
        return leads_to_head(self, at);
    return has(unit, DZ_TAGS_SOURCE | DZ_TAG_MODIFIER);
}

guint dz_source_own_part(const GArray *units, guint begin, guint head)
{
    guint at = head;
    while (at > begin) {
        const DzUnit *before = dz_unit_at(units, at - 1);
        if (is_coordinator(before) || is_determiner(before) || has(before, DZ_TAG_OF | DZ_TAG_PRONOUN) ||
            before->type == DZ_UNIT_QUOTE)
            break;
        at--;
    }
    return at;
}

/* 她举例: letters nothing is known about, after a head that no name follows, are a verb. */
static guint skip_verbs(const DzPhrase *self, guint head)
{
    const guint complete = DZ_TAGS_SOURCE & ~(guint)(DZ_TAG_ROLE | DZ_TAG_REGION);
    guint last = dz_before_brackets(self->units, self->begin, head);
    const DzUnit *before = last > self->begin ? unit_at(self, last - 1) : NULL;
    if (before == NULL || unit_at(self, head)->type != DZ_UNIT_RUN ||
        (before->type != DZ_UNIT_TITLE && !has(before, complete)))
        return head;
    DzSpan span = unit_at(self, head)->span;
    DzSpan whole = dz_names_resolve(self->names, self->page, span);
    return whole.begin < whole.end || dz_phrase_looks_like_name(self, span) ? head : last - 1;
}

/* 王某自己说, 李某本人也说: right behind a person it means nobody else. */
static gboolean is_himself(const DzPhrase *self, guint at)
{
    const guint somebody = DZ_USE_HE | DZ_USE_SHE | DZ_USE_THEY | DZ_USE_OTHER | DZ_USE_WHOSE;
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *before = unit_at(self, at - 1);
    return has(unit, DZ_TAG_PRONOUN) && !has_use(unit, somebody) && dz_span_length(unit->span) > 1 &&
           (before->type == DZ_UNIT_RUN || before->type == DZ_UNIT_BRACKET || has(before, DZ_TAG_PERSON | DZ_TAG_ROLE));
}

/* 市长王某和一众官员; 王某、监督和改革委主席李某: the person who is named first among several, before those that unit
 * `head` closes; `head` itself where nobody is. */
static guint first_of_several(const DzPhrase *self, guint head)
{
    guint first = head;
    guint own = own_part(self, head);
    while (own > self->begin && is_determiner(unit_at(self, own - 1)))
        own--;
    while (own > self->begin + 1 && is_coordinator(unit_at(self, own - 1))) {
        guint last = dz_before_brackets(self->units, self->begin + 1, own - 1) - 1;
        gboolean named = has(unit_at(self, last), DZ_TAG_PERSON) || dz_phrase_is_courtesy(self, last);
        first = named ? last : first;
        own = own_part(self, last);
    }
    return first;
}

/* 不愿具名的官员, 一名官员匿名|说: whether the phrase up to unit `head`, or a word right behind it, says that he is not
 * named. */
static gboolean says_unnamed(const DzPhrase *self, guint head)
{
    for (guint i = self->begin; i <= head + 1; i++)
        if (is_unnamed(unit_at(self, i)))
            return TRUE;
    return FALSE;
}

static void read_phrase(const DzPhrase *self, guint end, DzSource *source)
{
    guint head = end - 1;
    while (head > self->begin &&
           (unit_at(self, head)->type == DZ_UNIT_BRACKET || unit_at(self, head)->type == DZ_UNIT_NUMBER ||
            is_himself(self, head) || is_unnamed(unit_at(self, head))))
        head--;
    while (head > self->begin &&
           (has_use(unit_at(self, head), DZ_USE_WHOLE) || has(unit_at(self, head), DZ_TAG_ACCORDING))) /* 王某据报|说 */
        head--;
    if (head > self->begin && unit_at(self, head)->type == DZ_UNIT_TITLE &&
        has(unit_at(self, head - 1), DZ_TAG_WRITING))
        head--; /* 社评〈海风不大〉 */
    head = skip_verbs(self, head);
    head = first_of_several(self, head);
    dz_phrase_read_head(self, head, source);
    source->unnamed = (source->tags & DZ_TAG_PERSON) == 0 && says_unnamed(self, head);
}

/* 高文|能源|公司|主席|王某, 高文|贸易|顾问|说: letters between a name and an office belong to whoever holds it, whom a
 * name or a reporting word right behind the office shows to be the subject. */
static gboolean leads_to_office(const DzPhrase *self, guint at)
{
    enum { FARTHEST = 8 };
    guint next = at + 1;
    while (next < MIN(self->units->len, at + FARTHEST) &&
           (unit_at(self, next)->type == DZ_UNIT_BRACKET || has(unit_at(self, next), DZ_TAG_BODY) ||
            (next > at + 1 && unit_at(self, next)->type == DZ_UNIT_RUN)))
        next++;
    const DzUnit *office = unit_at(self, next);
    const DzUnit *after = unit_at(self, next + 1);
    return has(office, DZ_TAG_ROLE) && (has(after, DZ_TAG_PERSON) || (next == at + 1 && has(after, DZ_TAGS_CUE)));
}

/* 王某访华, 李先生买了: unknown letters right after a name (and its title, its bracket or a place) are a verb, unless
 * they lead on to another noun or are a part of a name. */
static gboolean is_verb_of(const DzPhrase *self, guint at)
{
    if (unit_at(self, at)->type != DZ_UNIT_RUN || leads_to_office(self, at))
        return FALSE;
    guint last = at;
    while (last > self->begin && (unit_at(self, last - 1)->type == DZ_UNIT_BRACKET ||
                                  has(unit_at(self, last - 1), DZ_TAG_ROLE | DZ_TAG_REGION)))
        last--;
    const DzUnit *before = last > self->begin ? unit_at(self, last - 1) : NULL;
    const DzUnit *beside = at > self->begin ? unit_at(self, at - 1) : NULL;
    const DzUnit *next = unit_at(self, at + 1);
    gboolean some = has_use(beside, DZ_USE_AGAIN) || /* 有人罔顾…, 网民关心她 */
                    (has(beside, DZ_TAG_VAGUE) && has(next, DZ_TAG_PERSON | DZ_TAG_PRONOUN));
    gboolean called = at > self->begin && dz_phrase_is_courtesy(self, at - 1);
    if (before == NULL || (!some && !called && !has(before, DZ_TAG_PERSON | DZ_TAG_PRONOUN)))
        return FALSE;
    DzSpan whole = dz_names_resolve(self->names, self->page, unit_at(self, at)->span);
    return whole.begin == whole.end;
}

guint dz_source_read_before(const DzPage *page, const DzNames *names, const GArray *units, guint floor, guint end,
                            DzSource *source)
{
    DzPhrase phrase = {page, names, units, end};
    *source = DZ_NOBODY;
    while (phrase.begin > floor && belongs_to_phrase(&phrase, phrase.begin - 1))
        phrase.begin--;
    while (phrase.begin < end && unit_at(&phrase, phrase.begin)->type == DZ_UNIT_NUMBER)
        phrase.begin++;
    if (phrase.begin < end)
        read_phrase(&phrase, end, source);
    return phrase.begin;
}

guint dz_source_read(const DzPage *page, const DzNames *names, const GArray *units, guint at, DzSource *source)
{
    guint end = at;
    DzPhrase phrase = {page, names, units, at};
    *source = DZ_NOBODY;
    while (end < units->len && belongs_to_phrase(&phrase, end) && !is_verb_of(&phrase, end))
        end++;
    if (end > at + 1 && is_type(unit_at(&phrase, end), DZ_UNIT_RUN) && has(unit_at(&phrase, end - 1), DZ_TAG_REGION) &&
        has(unit_at(&phrase, end - 2), DZ_TAG_PERSON))
        end--; /* 王某|海风国|露面 */
    if (end > at)
        read_phrase(&phrase, end, source);
    return end;
}
