/* unknown.c -- see phrase.h.
 * In:     letters nothing is known about, where a source is looked for.
 * Out:    whom they name, if anybody.
 * Knows:  that what stands before a name says what it is, how institutions' names end, and that words of the dictionary
 *         are no name but where the page writes them together again.
 * Not here: what a name looks like at all (name_like.c).
 */
#include "phrase.h"

#include "characters.h"

/* 团体某某会, 参议员某某: what stands before an unknown name says what it is. */
static guint tags_of_apposition(const DzPhrase *self, guint own, guint head)
{
    for (guint i = head; i > own; i--) {
        guint tags = unit_at(self, i - 1)->tags & (DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_MEDIA);
        if (tags != 0)
            return (tags & DZ_TAG_ROLE) != 0 ? DZ_TAG_PERSON : tags;
    }
    return 0;
}

/* 海风党郭家骏: three letters behind an institution that look like a person's name, and like no words. */
static gboolean is_chinese_name(const DzPhrase *self, DzSpan span)
{
    return dz_span_length(span) > 2 && dz_name_is_chinese(self->page, self->names, span);
}

/* 海风生活: words of the dictionary, more than one, that the page writes together again nearby. */
static gboolean is_written_again(const DzPhrase *self, DzSpan span)
{
    enum { NEARBY = 3000 };
    DzSpan before = {span.begin > NEARBY ? span.begin - NEARBY : 0, span.end - 1};
    DzSpan after = {span.begin + 1, MIN(self->page->n, span.end + NEARBY)};
    return dz_page_has(self->page, before, span) || dz_page_has(self->page, after, span);
}

/* How many letters at the end of `span` are a thing: 新冠|疫情, 封闭|管理. */
static guint32 count_of_thing(const DzPhrase *self, DzSpan span)
{
    return dz_words_match_before(self->names->vocabulary->endings, self->page->c + span.end, dz_span_length(span),
                                 DZ_TAG_NOT)
        .length;
}

/* 煞有介事, 随意定罪: a word of the dictionary, or several that neither open a sentence nor are written again, or a
 * thing. */
static gboolean names_nobody(const DzPhrase *self, guint head)
{
    DzSpan span = unit_at(self, head)->span;
    if (count_of_thing(self, span) > 0)
        return TRUE;
    if (dz_name_is_like(self->page, self->names, span))
        return FALSE;
    gboolean opens = head == self->begin && (self->begin == 0 || unit_at(self, self->begin - 1)->type == DZ_UNIT_STOP);
    return dz_page_count_words(self->page, span) < 2 || (!opens && !is_written_again(self, span));
}

/* 官媒海风网: letters that end as an institution's name does. */
static gboolean ends_as_body(const DzPhrase *self, DzSpan span)
{
    return dz_span_length(span) > 2 &&
           dz_words_have(self->names->vocabulary->endings, self->page->c + span.end - 1, 1, DZ_TAG_BODY);
}

/* 简化|了, 携带|着: letters that an aspect mark follows are a verb. */
static gboolean is_followed_by_aspect(const DzPhrase *self, guint head)
{
    const DzUnit *next = unit_at(self, head + 1);
    return is_type(next, DZ_UNIT_WORD) && dz_span_length(next->span) == 1 &&
           next->span.begin == unit_at(self, head)->span.end &&
           dz_words_have(self->names->vocabulary->contexts, self->page->c + next->span.begin, 1, DZ_CONTEXT_ASPECT);
}

/* 一名|养蜂人|说, 引述一名|养蜂人|的话: what is counted as nothing but people are, where it may speak next; but no word of
 * the dictionary alone (一名默默表达…的人). */
static gboolean is_counted_person(const DzPhrase *self, guint head)
{
    const guint leads = DZ_TAGS_CUE | DZ_TAG_ADVERB | DZ_TAG_TIME | DZ_TAG_PREP;
    const DzVocabulary *vocabulary = self->names->vocabulary;
    const DzPage *page = self->page;
    DzSpan span = unit_at(self, head)->span;
    const DzUnit *before = head > self->begin ? unit_at(self, head - 1) : NULL;
    guint32 words =
        dz_words_match(vocabulary->contexts, page->c + span.end, page->n - span.end, DZ_CONTEXT_SPEECH_AFTER).length;
    if (!is_determiner(before) || (!has(unit_at(self, head + 1), leads) && words < 2) ||
        dz_page_count_words(page, span) < 2 || is_followed_by_aspect(self, head))
        return FALSE;
    DzWord measure = dz_words_match(vocabulary->measures, page->c + before->span.end - 1, 1, ~0u);
    return (measure.value & DZ_USE_HE) != 0;
}

/* What letters nothing is known about are, by what stands before them or how they end; 0: not told. */
static guint tags_of_unknown(const DzPhrase *self, guint head)
{
    DzSpan span = unit_at(self, head)->span;
    guint tags = tags_of_apposition(self, own_part(self, head), head);
    const DzUnit *before = head > self->begin ? unit_at(self, head - 1) : NULL;
    if (tags == 0 && has(before, DZ_TAG_OF) &&
        (!dz_is_han(self->page->c[span.begin]) || dz_name_is_strange(self->page, span)))
        tags = DZ_TAG_PERSON; /* 旅居海风的诺民 */
    gboolean thing = count_of_thing(self, span) == dz_span_length(span); /* 官兵辛劳 */
    if (tags == DZ_TAG_PERSON && (thing || !dz_name_could_be(self->page, self->names->vocabulary, span)))
        tags = 0;
    if (is_chinese_name(self, span))
        tags = DZ_TAG_PERSON;
    if (tags == 0 && is_counted_person(self, head))
        tags = DZ_TAG_ROLE;
    return tags == 0 && ends_as_body(self, span) ? DZ_TAG_BODY : tags;
}

void dz_phrase_read_unknown(const DzPhrase *self, guint head, DzSource *source)
{
    enum { LONGEST_HAN = 10 };
    const DzUnit *unit = unit_at(self, head);
    DzSpan whole = dz_names_resolve(self->names, self->page, unit->span);
    if (whole.begin == whole.end && dz_span_length(unit->span) == 1)
        whole = dz_names_last_bearer(self->names, self->page, unit->span);
    if (whole.begin < whole.end) {
        source->name = whole;
        source->full = unit->span;
        source->tags = DZ_TAG_PERSON;
        return;
    }
    gunichar first = self->page->c[unit->span.begin];
    gboolean letter = dz_span_length(unit->span) < 2 && !dz_is_capital(first); /* but 证人|X */
    if (letter || (dz_is_han(first) && dz_span_length(unit->span) > LONGEST_HAN))
        return;
    guint tags = tags_of_unknown(self, head);
    if (tags == 0 && (names_nobody(self, head) || is_followed_by_aspect(self, head)))
        return;
    dz_phrase_read_person(self, head, source);
    source->tags = tags;
}

gboolean dz_phrase_looks_like_name(const DzPhrase *self, DzSpan span)
{
    return is_chinese_name(self, span) || ends_as_body(self, span);
}
