/* head_name.c -- see phrase.h.
 * In:     a head (发言人, 学院) and the units before it that are of its phrase.
 * Out:    its name: the head, and as much of what stands before it as it needs to say who it is.
 * Knows:  that a head may only say of which kind it is, and that a name begins where a word does.
 * Not here: which units are of the phrase (source.c), and what the head is (head.c).
 */
#include "phrase.h"

#include "characters.h"

/* Units a head needs beside it, or before its bracket, to say who it is: 沃尔森|学院, 外交部|发言人, 高文|贸易|顾问;
 * all of them where the head or the one beside it only says of which kind it is: 海风驻星屿|大使馆,
 * 海风驻星屿|公署|发言人. A long head says it alone: 联邦调查局; so does an outlet: 官媒|海风通讯社. */
static guint first_of_name(const DzPhrase *self, guint own, guint head)
{
    enum { SAYS_IT_ALONE = 3 };
    const DzUnit *unit = unit_at(self, head);
    if (has_use(unit, DZ_USE_COMMON))
        return own;
    if (head == own || (dz_span_length(unit->span) >= SAYS_IT_ALONE && has(unit, DZ_TAG_BODY | DZ_TAG_VAGUE)))
        return head;
    const DzUnit *before = unit_at(self, head - 1);
    guint noun = head - 1;
    if (before->type == DZ_UNIT_BRACKET) {
        if (noun == own)
            return head;
        before = unit_at(self, --noun);
    }
    if (has(unit, before->tags & DZ_TAG_MEDIA) && has_use(before, DZ_USE_NICK))
        return head;
    if (has(before, DZ_TAG_BODY) && has_use(before, DZ_USE_COMMON)) /* 联络|办公室|发言人 */
        return own;
    if (before->type == DZ_UNIT_RUN && noun > own && has(unit_at(self, noun - 1), DZ_TAG_PERSON))
        return noun - 1;
    return has(before, DZ_TAG_BODY) && dz_span_length(before->span) < SAYS_IT_ALONE ? own : noun;
}

/* 有网友, 还有人, 有媒体|组织: what only brings the noun in, where what it is a part of is one without it. */
static DzSpan without_there_is(const DzPhrase *self, const DzUnit *unit, DzSpan name)
{
    DzSpan rest = {name.begin + 1, MIN(name.end, unit->span.end)};
    guint32 length = dz_span_length(rest);
    DzWord first =
        dz_words_match(self->names->vocabulary->words, self->page->c + name.begin, 1, DZ_TAG_VERB | DZ_TAG_ADVERB);
    gboolean brings = (first.tags & DZ_TAG_ADVERB) != 0 || (first.value & DZ_USE_THERE_IS) != 0;
    if (first.length == 0 || !brings || unit->span.begin != name.begin ||
        !dz_words_have(self->names->vocabulary->words, self->page->c + rest.begin, length, DZ_TAGS_SOURCE))
        return name;
    return (DzSpan){name.begin + 1, name.end};
}

/* 人|权组织: letters before a head that are the rest of a word of the dictionary belong to all of it; 以至|于舆论: or
 * to none of the name, where the word begins with a small one. */
static DzSpan at_word(const DzPhrase *self, guint first, DzSpan name)
{
    const guint small = DZ_TAG_ADVERB | DZ_TAG_LINK | DZ_TAG_PREP | DZ_TAG_AND | DZ_TAG_OF | DZ_TAG_TIME;
    const guint somebody = DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_VAGUE | DZ_TAG_REGION;
    const DzUnit *before = unit_at(self, first - 1);
    DzSpan word = {name.begin, name.begin};
    if (!is_type(before, DZ_UNIT_WORD) || before->span.end != name.begin || unit_at(self, first)->type != DZ_UNIT_RUN ||
        self->page->starts[name.begin] != 0)
        return name;
    while (word.begin > before->span.begin && self->page->starts[word.begin] == 0)
        word.begin--;
    while (word.end < name.end && self->page->starts[word.end] == 0)
        word.end++;
    if (has(before, small) && word.end + 1 < name.end)
        return (DzSpan){word.end, name.end};
    return has(before, somebody) && self->page->starts[word.begin] != 0 ? (DzSpan){word.begin, name.end} : name;
}

/* 外交部大使|级|官员, 马里兰|州|居民: a letter alone that ends the word before it, and begins no name (策略师|殷|尼斯).
 */
static gboolean ends_word_before(const DzPhrase *self, guint at)
{
    const guint somebody = DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_REGION | DZ_TAG_MEDIA;
    const DzUnit *unit = unit_at(self, at);
    const DzUnit *before = unit_at(self, at - 1);
    const gunichar *letter = self->page->c + unit->span.begin;
    if (unit->type != DZ_UNIT_RUN || dz_span_length(unit->span) != 1 || !dz_is_han(*letter) || before == NULL ||
        before->span.end != unit->span.begin || self->page->starts[unit->span.begin] == 0 ||
        self->page->starts[unit->span.end] == 0 || dz_is_surname(self->names->vocabulary, *letter))
        return FALSE;
    return before->type == DZ_UNIT_TITLE || has(before, somebody);
}

DzSpan dz_phrase_name_of_head(const DzPhrase *self, guint own, guint head)
{
    guint first = first_of_name(self, own, head);
    gboolean paper = has(unit_at(self, head), DZ_TAGS_PAPER); /* 海风局|发|通告 */
    while (first < head && !paper && ends_word_before(self, first))
        first--;
    DzSpan name = {unit_at(self, first)->span.begin, unit_at(self, head)->span.end};
    return without_there_is(self, unit_at(self, first), at_word(self, first, name));
}
