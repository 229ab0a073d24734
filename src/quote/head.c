/* head.c -- see phrase.h.
 * In:     the head of a noun phrase.
 * Out:    the source it names.
 * Knows:  that a title stands before a name or behind it, that a paper is of whoever issues it, that a relative is told
 *         by whose he is, that marks may hold a name.
 * Not here: which unit is the head (source.c); how much of what stands before it is its name (head_name.c).
 */
#include "phrase.h"

gboolean dz_phrase_has_marked_name(const DzPhrase *self, guint at)
{
    const DzUnit *before = unit_at(self, at - 1);
    const DzUnit *after = unit_at(self, at + 1);
    const guint goes_on = DZ_TAGS_CUE | DZ_TAG_ADVERB | DZ_TAG_PREP | DZ_TAG_TIME | DZ_TAG_WRITING | DZ_TAG_VERB;
    return is_name_like_quote(unit_at(self, at)) && has_use(before, DZ_USE_NICK) &&
           before->span.end + 1 >= unit_at(self, at)->span.begin && after != NULL &&
           (after->type == DZ_UNIT_BRACKET || has(after, goes_on));
}

/* 名为“海风不大”的网友: the marks before 的 hold the name of what `head` is. */
static gboolean is_called_by_marks(const DzPhrase *self, guint head)
{
    const guint called = DZ_TAG_ROLE | DZ_TAG_VAGUE | DZ_TAG_WRITING;
    const DzUnit *unit = unit_at(self, head);
    return head >= self->begin + 3 && has(unit, called) && has(unit - 1, DZ_TAG_OF) && is_name_like_quote(unit - 2) &&
           has_use(unit - 3, DZ_USE_NICK) && has(unit - 3, DZ_TAG_MODIFIER);
}

static DzSpan from_to(const DzPhrase *self, guint first, guint last)
{
    return (DzSpan){unit_at(self, first)->span.begin, unit_at(self, last)->span.end};
}

void dz_phrase_read_person(const DzPhrase *self, guint head, DzSource *source)
{
    guint own = own_part(self, head);
    source->name = unit_at(self, head)->span;
    source->full = from_to(self, own, head);
    source->tags = DZ_TAG_PERSON;
    if (own == head)
        return;
    source->title = from_to(self, own, head - 1);
    source->uses = unit_at(self, head - 1)->uses & (DZ_USE_HE | DZ_USE_SHE); /* 弟弟王某 */
}

static void read_marked_name(const DzPhrase *self, guint head, DzSource *source)
{
    DzSpan marked = unit_at(self, head)->span;
    guint kind = unit_at(self, head - 1)->tags & (DZ_TAG_BODY | DZ_TAG_MEDIA);
    dz_phrase_read_person(self, head, source);
    source->name = (DzSpan){marked.begin + 1, marked.end - 1};
    source->tags = kind != 0 ? kind : DZ_TAG_PERSON;
}

/* The 的 by which somebody owns what `head` is, with no more than a number between, or where it is written:
 * 《海风日报》|的|一篇|社论, 王某|的|脸书|贴文; `head` itself, or the bracket behind a name: there is none. */
static guint owner_of_noun(const DzPhrase *self, guint head)
{
    guint at = head;
    while (at > self->begin + 1 && has(unit_at(self, head), unit_at(self, at - 1)->tags & DZ_TAG_WRITING))
        at--;
    if (at > self->begin + 1 && unit_at(self, at - 1)->type == DZ_UNIT_BRACKET)
        return at - 1;
    while (at > self->begin && is_determiner(unit_at(self, at - 1)))
        at--;
    gboolean of = at > self->begin && has(unit_at(self, at - 1), DZ_TAG_OF);
    return of ? at - 1 : head;
}

/* Whether whoever unit `owner` names opens a clause, but for his offices: neither 致王某的信 nor 回应王某的推文. */
static gboolean opens_with(const DzPhrase *self, guint owner)
{
    const DzUnit *before = unit_at(self, self->begin - 1);
    for (guint i = self->begin; i < owner; i++)
        if (!has(unit_at(self, i), DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_REGION))
            return FALSE;
    return before == NULL || before->type == DZ_UNIT_STOP || before->type == DZ_UNIT_COMMA ||
           has(before, DZ_TAG_LINK | DZ_TAG_TIME | DZ_TAG_ACCORDING);
}

/* 《海风日报》, alone or with 社论; 海风社|的|社论; 海风|新闻网|的|社论. */
static void read_outlet(const DzPhrase *self, guint at, DzSource *source)
{
    const DzUnit *unit = unit_at(self, at);
    guint32 mark = unit->type == DZ_UNIT_TITLE ? 1 : 0;
    gboolean named =
        mark == 0 && at > self->begin && unit[-1].type == DZ_UNIT_RUN && unit[-1].span.end == unit->span.begin;
    source->name = named ? dz_phrase_name_of_head(self, own_part(self, at), at)
                         : (DzSpan){unit->span.begin + mark, unit->span.end - mark};
    source->full = dz_span_length(source->full) > 0 ? source->full : unit->span;
    source->tags = DZ_TAG_MEDIA;
}

static void read_noun(const DzPhrase *self, guint head, DzSource *source);

/* WION|报道, 中文网|报道, but not 系列|报道: letters right before it that name an outlet, though no list knows it. */
static gboolean is_unknown_outlet(const DzPhrase *self, const DzUnit *unit, guint32 end)
{
    const gunichar *last = self->page->c + unit->span.end - 1;
    gboolean ends = *last < 0x250 || dz_words_have(self->names->vocabulary->endings, last, 1, DZ_TAG_BODY);
    return unit->type == DZ_UNIT_RUN && unit->span.end == end && dz_span_length(unit->span) > 1 && ends;
}

/* 题为《海风不大》的文章: the marks hold what the paper is called. */
static gboolean is_title_of_paper(const DzPhrase *self, guint at)
{
    guint32 begin = unit_at(self, at)->span.begin;
    return dz_words_match_before(self->names->vocabulary->contexts_before, self->page->c + begin, begin,
                                 DZ_CONTEXT_TITLE_BEFORE)
               .length > 0;
}

/* 《海风日报》的社论, 《海风日报》社论: the outlet's words; 王某(的)推文, 海风警方公告: of whoever issued them. */
static void read_maker_of(const DzPhrase *self, guint head, DzSource *source)
{
    guint at = owner_of_noun(self, head);
    guint tags = unit_at(self, head)->tags;
    gboolean writing = (tags & DZ_TAG_WRITING) != 0;
    if (at == self->begin)
        return;
    gboolean beside = !has(unit_at(self, at), DZ_TAG_OF);
    if (!beside && at > self->begin + 1 && unit_at(self, at - 1)->type == DZ_UNIT_BRACKET &&
        has(unit_at(self, at - 2), DZ_TAG_PERSON)) /* 王某（Latin）的声明 */
        at--;
    const DzUnit *owner = unit_at(self, at - 1);
    gboolean issues = has(owner, DZ_TAG_BODY) ? writing || beside : writing && has_use(owner, DZ_USE_KIN);
    gboolean crowd = writing && beside && has(owner, DZ_TAG_VAGUE); /* 网民跟帖 */
    if (has(owner, DZ_TAG_PERSON) && writing && (beside || opens_with(self, at - 1)))
        dz_phrase_read_person(self, at - 1, source);
    else if (writing && dz_phrase_has_marked_name(self, at - 1))
        read_marked_name(self, at - 1, source);
    else if ((tags & DZ_TAGS_PAPER) != 0 && (issues || crowd))
        read_noun(self, at - 1, source);
    else if ((tags & (DZ_TAG_WRITING | DZ_TAG_REPORT)) != 0 &&
             ((owner->type == DZ_UNIT_TITLE && !is_title_of_paper(self, at - 1)) || has(owner, DZ_TAG_MEDIA) ||
              ((tags & DZ_TAG_REPORT) != 0 && is_unknown_outlet(self, owner, unit_at(self, head)->span.begin))))
        read_outlet(self, at - 1, source);
}

/* 王某的|律师, 王某|弟弟: the first unit of what tells him from others; `head` where nobody is named beside him. */
static guint first_with_owner(const DzPhrase *self, guint own, guint head)
{
    gboolean kin = has_use(unit_at(self, head), DZ_USE_KIN);
    gboolean of = own == head && own > self->begin + 1 && has(unit_at(self, own - 1), DZ_TAG_OF);
    guint owner = of ? own - 2 : kin && own < head ? head - 1 : head;
    return has(unit_at(self, owner), DZ_TAG_PERSON) ? owner : head;
}

/* 王某妻子 for 王某的妻子, where the page writes both. */
static DzSpan without_of(const DzPhrase *self, DzSpan owner, DzSpan kin, DzSpan full)
{
    enum { FARTHEST = 20000 };
    guint32 length = dz_span_length(owner) + dz_span_length(kin);
    for (guint32 at = 0; at + length <= MIN(self->page->n, FARTHEST); at++) {
        guint32 end = at + dz_span_length(owner);
        if (dz_page_is_same(self->page, (DzSpan){at, end}, owner) &&
            dz_page_is_same(self->page, (DzSpan){end, at + length}, kin))
            return (DzSpan){at, at + length};
    }
    return full;
}

static void read_noun(const DzPhrase *self, guint head, DzSource *source)
{
    const DzUnit *unit = unit_at(self, head);
    guint own = own_part(self, head);
    source->tags = unit->tags;
    source->uses = unit->uses;
    source->full = from_to(self, own, head);
    source->name = dz_phrase_name_of_head(self, own, head);
    guint owner = has_use(unit, DZ_USE_KIN | DZ_USE_WHOSE) ? first_with_owner(self, own, head) : head;
    if (owner < head) {
        source->full = from_to(self, owner, head);
        source->name = without_of(self, unit_at(self, owner)->span, unit->span, source->full);
    }
    if (has(unit, DZ_TAG_ROLE))
        source->title = source->full;
    read_maker_of(self, head, source);
}

/* The unit before the title at `head`, or before 前 in 王某前主席, or before the name's Latin form; `head` itself if
 * there is none. */
static guint before_title(const DzPhrase *self, guint head)
{
    const DzUnit *before = head > self->begin ? unit_at(self, head - 1) : NULL;
    const DzUnit *earlier = head > self->begin + 1 ? unit_at(self, head - 2) : NULL;
    if (before == NULL)
        return head;
    if (before->type == DZ_UNIT_BRACKET && (is_type(earlier, DZ_UNIT_RUN) || has(earlier, DZ_TAG_PERSON)))
        return head - 2;
    gboolean former = has(before, DZ_TAG_MODIFIER) && dz_span_length(before->span) == 1;
    return former && has(earlier, DZ_TAG_PERSON) ? head - 2 : head - 1;
}

/* 楚立本|教授, 欧阳文立|教授, but neither 鲁尔区|居民 nor 郭姓养|猪农, which is no word of the lexicon. */
static gboolean is_bearer(const DzPhrase *self, const DzUnit *unit)
{
    enum { GIVEN = 2 };
    const DzVocabulary *vocabulary = self->names->vocabulary;
    const DzUnit *title = unit + 1;
    const gunichar *last = self->page->c + unit->span.end - 1;
    guint32 length = dz_span_length(title->span);
    if (unit->type != DZ_UNIT_RUN || dz_span_length(unit->span) <= GIVEN)
        return FALSE;
    guint32 surname = dz_span_length(unit->span) - GIVEN;
    gboolean noun = last[-1] == U'姓' || dz_words_have(vocabulary->contexts, last, 1, DZ_CONTEXT_PLACE_AFTER) ||
                    dz_words_have(vocabulary->contexts_before, last, 1, DZ_CONTEXT_NO_NAME);
    gboolean known = dz_words_have(vocabulary->words, self->page->c + title->span.begin, length, DZ_TAG_ROLE);
    return known && !noun && self->page->starts[unit->span.begin + surname] != 0 &&
           self->page->starts[unit->span.end - 1] != 0 && self->page->starts[unit->span.end] != 0 &&
           dz_words_have(vocabulary->surnames, self->page->c + unit->span.begin, surname, ~0u);
}

/* 海伯特（John Hebert）|教授. */
static gboolean is_glossed_name(const DzPhrase *self, const DzUnit *unit)
{
    return unit->type == DZ_UNIT_RUN && unit[1].type == DZ_UNIT_BRACKET &&
           dz_name_is_like(self->page, self->names, unit->span);
}

static gboolean is_letter(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_RUN && dz_span_length(unit->span) == 1;
}

/* 卢|律师, but not 级|官员 in 大使级官员. */
static gboolean is_surname(const DzPhrase *self, const DzUnit *unit)
{
    return is_letter(unit) && dz_is_surname(self->names->vocabulary, self->page->c[unit->span.begin]);
}

gboolean dz_phrase_is_courtesy(const DzPhrase *self, guint at)
{
    const DzUnit *before = at > self->begin ? unit_at(self, at - 1) : NULL;
    return before != NULL && has(unit_at(self, at), DZ_TAG_ROLE) && !has_use(unit_at(self, at), DZ_USE_KIN) &&
           before->span.end == unit_at(self, at)->span.begin && is_surname(self, before);
}

/* 中野|教授, where the page names 中野晃: the letters begin the name of one person. */
static gboolean is_compound_surname(const DzPhrase *self, const DzUnit *unit)
{
    enum { LENGTH = 2 };
    if (unit->type != DZ_UNIT_RUN || dz_span_length(unit->span) != LENGTH)
        return FALSE;
    DzSpan whole = dz_names_resolve(self->names, self->page, unit->span);
    return whole.end > whole.begin && dz_page_repeats(self->page, whole.begin, unit->span.begin, LENGTH);
}

/* 李先生, 卢律师, 王毅外长: a name before a title. */
static gboolean read_name_before_title(const DzPhrase *self, guint head, DzSource *source)
{
    guint at = before_title(self, head);
    const DzUnit *before = unit_at(self, at);
    gboolean is_courtesy = has_use(unit_at(self, head), DZ_USE_HE | DZ_USE_SHE);
    if (at == head || !has(unit_at(self, head), DZ_TAG_ROLE) || has_use(unit_at(self, head), DZ_USE_KIN))
        return FALSE;
    if (has(before, DZ_TAG_PERSON)) {
        source->name = before->span;
    } else if (is_surname(self, before) || (is_letter(before) && is_courtesy) || is_compound_surname(self, before)) {
        DzSpan whole = dz_names_resolve(self->names, self->page, before->span);
        DzSpan called = from_to(self, at, head);
        gboolean other = dz_page_has(self->page, (DzSpan){0, whole.begin}, called); /* 杨先生, before 杨某某 is named */
        source->name = whole.end > whole.begin && !other ? whole : called;
    } else if (is_glossed_name(self, before) || is_bearer(self, before)) {
        source->name = before->span;
    } else {
        return FALSE;
    }
    source->full = from_to(self, at, head);
    source->title = from_to(self, at + 1, head);
    source->tags = DZ_TAG_PERSON;
    source->uses = unit_at(self, head)->uses;
    return TRUE;
}

void dz_phrase_read_head(const DzPhrase *self, guint head, DzSource *source)
{
    const DzUnit *unit = unit_at(self, head);
    if (is_unnamed(unit))
        return;
    if (dz_phrase_has_marked_name(self, head))
        read_marked_name(self, head, source);
    else if (is_called_by_marks(self, head))
        read_marked_name(self, head - 2, source);
    else if (unit->type == DZ_UNIT_TITLE)
        read_outlet(self, head, source);
    else if (has(unit, DZ_TAG_PERSON))
        dz_phrase_read_person(self, head, source);
    else if (read_name_before_title(self, head, source))
        return;
    else if (has_use(unit, DZ_USE_WHOLE))
        return;
    else if (has(unit, DZ_TAGS_SOURCE))
        read_noun(self, head, source);
    else if (unit->type == DZ_UNIT_RUN)
        dz_phrase_read_unknown(self, head, source);
}
