/* source.c -- see source.h.
 * In:     units.
 * Out:    a source: the last word of the phrase says what it is, the words before it what belongs to its name.
 * Not here: whose words a quotation gives (speech.c, speaker.c).
 */
#include "source.h"

#include "characters.h"

/* A quotation inside a noun phrase is a name: short. */
static gboolean is_name_like_quote(const DzUnit *unit)
{
    enum { LONGEST = 10 };
    return unit->type == DZ_UNIT_QUOTE && !unit->utterance && dz_span_length(unit->span) <= LONGEST;
}

static gboolean starts_phrase(const DzUnit *unit)
{
    return unit != NULL &&
           (unit->type == DZ_UNIT_RUN || unit->type == DZ_UNIT_TITLE || has(unit, DZ_TAGS_SOURCE | DZ_TAG_MODIFIER));
}

/* 网民“海风不大”留言, 官媒“海风时报”（Latin）: a name in marks, behind the word for what it names. */
static gboolean is_marked_name(const GArray *units, guint at)
{
    const DzUnit *before = dz_unit_at(units, at - 1);
    const DzUnit *after = dz_unit_at(units, at + 1);
    const guint goes_on = DZ_TAGS_CUE | DZ_TAG_ADVERB | DZ_TAG_PREP | DZ_TAG_TIME | DZ_TAG_WRITING;
    return is_name_like_quote(dz_unit_at(units, at)) && has_use(before, DZ_USE_NICK) &&
           before->span.end == dz_unit_at(units, at)->span.begin && after != NULL &&
           (after->type == DZ_UNIT_BRACKET || has(after, goes_on));
}

/* 名为“海风不大”的网友: the marks before 的 hold the name of what `head` is. */
static gboolean is_called_by_marks(const GArray *units, guint begin, guint head)
{
    const guint called = DZ_TAG_ROLE | DZ_TAG_VAGUE | DZ_TAG_WRITING;
    const DzUnit *unit = dz_unit_at(units, head);
    return head >= begin + 3 && has(unit, called) && (unit[-1].tags & DZ_TAG_OF) != 0 && is_name_like_quote(unit - 2) &&
           (unit[-3].uses & DZ_USE_NICK) != 0 && (unit[-3].tags & DZ_TAG_MODIFIER) != 0;
}

static gboolean is_unnamed(const DzUnit *unit)
{
    return unit != NULL && (unit->tags & DZ_TAGS_UNNAMED) == DZ_TAGS_UNNAMED;
}

/* 讲座|教授, 总指挥|部|主任: from a word that only holds a reporting word, nothing but letters leads to whoever the
 * phrase names. */
static gboolean leads_to_head(const GArray *units, guint at)
{
    enum { FARTHEST = 6 };
    guint end = at + FARTHEST;
    const DzUnit *unit = dz_unit_at(units, at);
    while (unit != NULL && at < end && (unit->type == DZ_UNIT_RUN || unit->tags == DZ_TAG_NOT))
        unit = dz_unit_at(units, ++at);
    return has(unit, DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_PERSON);
}

/* 却跟王某说, 与王某会面: 和 and its like need somebody before them to be "and", and are "with" where nobody is. */
static gboolean is_with(const GArray *units, guint at)
{
    const guint both = DZ_TAG_AND | DZ_TAG_TOWARD;
    const DzUnit *before = dz_unit_at(units, at - 1);
    if ((dz_unit_at(units, at)->tags & both) != both)
        return FALSE;
    return before == NULL || ends_clause(before) || has(before, DZ_TAG_ADVERB | DZ_TAG_LINK);
}

/* 公司的|主要|股东, 海风国的|长期|贸易|顾问: between 的 and whom the phrase names, an adverb or a time describes him.
 */
static gboolean describes_head(const GArray *units, guint at)
{
    enum { FARTHEST = 4 };
    const guint between = DZ_TAG_BODY | DZ_TAG_MEDIA;
    const DzUnit *unit = dz_unit_at(units, at);
    const DzUnit *before = dz_unit_at(units, at - 1);
    guint head = at + 1;
    while (head < MIN(units->len, at + FARTHEST) &&
           (dz_unit_at(units, head)->type == DZ_UNIT_RUN || has(dz_unit_at(units, head), between)))
        head++;
    const DzUnit *next = dz_unit_at(units, head);
    return !has(unit, ~(guint)(DZ_TAG_ADVERB | DZ_TAG_TIME)) && (unit->tags != 0) && has(before, DZ_TAG_OF) &&
           has(next, DZ_TAG_ROLE);
}

static gboolean belongs_to_phrase(const GArray *units, guint at)
{
    const DzUnit *unit = dz_unit_at(units, at);
    if (unit->type == DZ_UNIT_RUN || unit->type == DZ_UNIT_TITLE || unit->type == DZ_UNIT_BRACKET ||
        is_marked_name(units, at))
        return TRUE;
    const DzUnit *next = dz_unit_at(units, at + 1);
    if (is_name_like_quote(unit) && has(next, DZ_TAG_OF))
        return TRUE;
    if (is_unnamed(unit) && (next == NULL || ends_clause(next)))
        return FALSE; /* 王某不愿透露姓名，: what he does */
    if (is_name_like_quote(unit) && is_type(next, DZ_UNIT_BRACKET))
        return at > 0 && has(dz_unit_at(units, at - 1), DZ_TAGS_HEAD); /* 反对党“海风”（HF）领袖 */
    if (has(unit, DZ_TAG_TOWARD) && has(next, DZ_TAG_PRONOUN))
        return FALSE; /* 同事跟他说: not one of two */
    if (is_with(units, at))
        return FALSE;
    if (describes_head(units, at))
        return TRUE;
    if (has(unit, DZ_TAG_OF) && is_type(next, DZ_UNIT_NUMBER) && !has(next, DZ_TAG_TIME))
        return starts_phrase(dz_unit_at(units, at + 2)); /* 王某的|9岁|女儿 */
    if (has(unit, DZ_TAG_OF) && next != NULL && describes_head(units, at + 1))
        return TRUE;
    if (is_coordinator(unit) || has(unit, DZ_TAG_OF) || is_name_like_quote(unit))
        return starts_phrase(next);
    if (unit->type == DZ_UNIT_NUMBER)
        return !has(unit, DZ_TAG_TIME);
    if (unit->tags == DZ_TAG_NOT)
        return leads_to_head(units, at);
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

static DzSpan from_to(const GArray *units, guint first, guint last)
{
    return (DzSpan){dz_unit_at(units, first)->span.begin, dz_unit_at(units, last)->span.end};
}

static void read_person(const GArray *units, guint begin, guint head, DzSource *source)
{
    guint own = dz_source_own_part(units, begin, head);
    source->name = dz_unit_at(units, head)->span;
    source->full = from_to(units, own, head);
    source->tags = DZ_TAG_PERSON;
    if (own == head)
        return;
    source->title = from_to(units, own, head - 1);
    source->uses = dz_unit_at(units, head - 1)->uses & (DZ_USE_HE | DZ_USE_SHE); /* 弟弟王某 */
}

static void read_marked_name(const GArray *units, guint begin, guint head, DzSource *source)
{
    DzSpan marked = dz_unit_at(units, head)->span;
    guint kind = dz_unit_at(units, head - 1)->tags & (DZ_TAG_BODY | DZ_TAG_MEDIA);
    read_person(units, begin, head, source);
    source->name = (DzSpan){marked.begin + 1, marked.end - 1};
    source->tags = kind != 0 ? kind : DZ_TAG_PERSON;
}

static void read_head(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head,
                      DzSource *source);

/* The 的 by which somebody owns what `head` is, with no more than a number between, or where it is written:
 * 《海风日报》|的|一篇|社论, 王某|的|脸书|贴文; `head` itself, or the bracket behind a name: there is none. */
static guint owner_of_noun(const GArray *units, guint begin, guint head)
{
    guint at = head;
    while (at > begin + 1 && has(dz_unit_at(units, head), dz_unit_at(units, at - 1)->tags & DZ_TAG_WRITING))
        at--;
    if (at > begin + 1 && dz_unit_at(units, at - 1)->type == DZ_UNIT_BRACKET)
        return at - 1;
    while (at > begin && is_determiner(dz_unit_at(units, at - 1)))
        at--;
    gboolean of = at > begin && has(dz_unit_at(units, at - 1), DZ_TAG_OF);
    return of ? at - 1 : head;
}

/* Whether whoever unit `owner` names opens a clause, but for his offices: neither 致王某的信 nor 回应王某的推文. */
static gboolean opens_with(const GArray *units, guint begin, guint owner)
{
    const DzUnit *before = dz_unit_at(units, begin - 1);
    for (guint i = begin; i < owner; i++)
        if (!has(dz_unit_at(units, i), DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_REGION))
            return FALSE;
    return before == NULL || before->type == DZ_UNIT_STOP || before->type == DZ_UNIT_COMMA ||
           has(before, DZ_TAG_LINK | DZ_TAG_TIME | DZ_TAG_ACCORDING);
}

/* 《海风日报》, alone or with 社论; 海风社|的|社论. */
static void read_outlet(const DzUnit *unit, DzSource *source)
{
    guint32 mark = unit->type == DZ_UNIT_TITLE ? 1 : 0;
    source->name = (DzSpan){unit->span.begin + mark, unit->span.end - mark};
    source->full = dz_span_length(source->full) > 0 ? source->full : unit->span;
    source->tags = DZ_TAG_MEDIA;
}

/* 《海风日报》的社论, 《海风日报》社论: the outlet's words; 王某(的)推文, 海风警方公告: of whoever issued them. */
static void read_maker_of(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head,
                          DzSource *source)
{
    guint at = owner_of_noun(units, begin, head);
    guint tags = dz_unit_at(units, head)->tags;
    gboolean writing = (tags & DZ_TAG_WRITING) != 0;
    if (at == begin)
        return;
    gboolean beside = !has(dz_unit_at(units, at), DZ_TAG_OF);
    if (!beside && at > begin + 1 && dz_unit_at(units, at - 1)->type == DZ_UNIT_BRACKET &&
        has(dz_unit_at(units, at - 2), DZ_TAG_PERSON)) /* 王某（Latin）的声明 */
        at--;
    const DzUnit *owner = dz_unit_at(units, at - 1);
    gboolean issues = has(owner, DZ_TAG_BODY) ? writing || beside : writing && has_use(owner, DZ_USE_KIN);
    gboolean crowd = writing && beside && has(owner, DZ_TAG_VAGUE); /* 网民跟帖 */
    if (has(owner, DZ_TAG_PERSON) && writing && (beside || opens_with(units, begin, at - 1)))
        read_person(units, begin, at - 1, source);
    else if (writing && is_marked_name(units, at - 1))
        read_marked_name(units, begin, at - 1, source);
    else if ((tags & DZ_TAGS_PAPER) != 0 && (issues || crowd))
        read_head(page, names, units, begin, at - 1, source);
    else if ((tags & (DZ_TAG_WRITING | DZ_TAG_REPORT)) != 0 &&
             (owner->type == DZ_UNIT_TITLE || has(owner, DZ_TAG_MEDIA)))
        read_outlet(owner, source);
}

/* 王某的|律师, 王某|弟弟: the first unit of what tells him from others; `head` where nobody is named beside him. */
static guint first_with_owner(const GArray *units, guint begin, guint own, guint head)
{
    gboolean kin = has_use(dz_unit_at(units, head), DZ_USE_KIN);
    gboolean of = own == head && own > begin + 1 && has(dz_unit_at(units, own - 1), DZ_TAG_OF);
    guint owner = of ? own - 2 : kin && own < head ? head - 1 : head;
    return has(dz_unit_at(units, owner), DZ_TAG_PERSON) ? owner : head;
}

/* 王某妻子 for 王某的妻子, where the page writes both. */
static DzSpan without_of(const DzPage *page, DzSpan owner, DzSpan kin, DzSpan full)
{
    enum { FARTHEST = 20000 };
    guint32 length = dz_span_length(owner) + dz_span_length(kin);
    for (guint32 at = 0; at + length <= MIN(page->n, FARTHEST); at++) {
        guint32 end = at + dz_span_length(owner);
        if (dz_page_is_same(page, (DzSpan){at, end}, owner) && dz_page_is_same(page, (DzSpan){end, at + length}, kin))
            return (DzSpan){at, at + length};
    }
    return full;
}

static void read_head(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head,
                      DzSource *source)
{
    const DzUnit *unit = dz_unit_at(units, head);
    guint own = dz_source_own_part(units, begin, head);
    source->tags = unit->tags;
    source->uses = unit->uses;
    source->full = from_to(units, own, head);
    source->name = dz_source_head_name(page, names, units, own, head);
    guint owner = has_use(unit, DZ_USE_KIN | DZ_USE_WHOSE) ? first_with_owner(units, begin, own, head) : head;
    if (owner < head) {
        source->full = from_to(units, owner, head);
        source->name = without_of(page, dz_unit_at(units, owner)->span, unit->span, source->full);
    }
    if (has(unit, DZ_TAG_ROLE))
        source->title = source->full;
    read_maker_of(page, names, units, begin, head, source);
}

/* The unit before the title at `head`, or before 前 in 王某前主席, or before the name's Latin form; `head` itself if
 * there is none. */
static guint before_title(const GArray *units, guint begin, guint head)
{
    const DzUnit *before = head > begin ? dz_unit_at(units, head - 1) : NULL;
    const DzUnit *earlier = head > begin + 1 ? dz_unit_at(units, head - 2) : NULL;
    if (before == NULL)
        return head;
    if (before->type == DZ_UNIT_BRACKET && earlier != NULL &&
        (earlier->type == DZ_UNIT_RUN || has(earlier, DZ_TAG_PERSON)))
        return head - 2;
    gboolean former = has(before, DZ_TAG_MODIFIER) && dz_span_length(before->span) == 1;
    return former && has(earlier, DZ_TAG_PERSON) ? head - 2 : head - 1;
}

/* 团体某某会, 参议员某某: what stands before an unknown name says what it is. */
static guint tags_of_apposition(const GArray *units, guint own, guint head)
{
    for (guint i = head; i > own; i--) {
        guint tags = dz_unit_at(units, i - 1)->tags & (DZ_TAG_ROLE | DZ_TAG_BODY | DZ_TAG_MEDIA);
        if (tags != 0)
            return (tags & DZ_TAG_ROLE) != 0 ? DZ_TAG_PERSON : tags;
    }
    return 0;
}

/* 海风党郭家骏: three letters behind an institution that look like a person's name, and like no words. */
static gboolean is_chinese_name(const DzPage *page, const DzNames *names, DzSpan span)
{
    return dz_span_length(span) > 2 && dz_name_is_chinese(page, names, span);
}

/* 楚立本|教授, 欧阳文立|教授, but neither 鲁尔区|居民 nor 郭姓养|猪农, which is no word of the lexicon. */
static gboolean is_bearer(const DzPage *page, const DzNames *names, const DzUnit *unit)
{
    enum { GIVEN = 2 };
    const gunichar surnamed = 0x59D3; /* 姓 */
    const DzVocabulary *vocabulary = names->vocabulary;
    const DzUnit *title = unit + 1;
    const gunichar *last = page->c + unit->span.end - 1;
    guint32 length = dz_span_length(title->span);
    if (unit->type != DZ_UNIT_RUN || dz_span_length(unit->span) <= GIVEN)
        return FALSE;
    guint32 surname = dz_span_length(unit->span) - GIVEN;
    gboolean noun = last[-1] == surnamed || dz_words_have(vocabulary->contexts, last, 1, DZ_CONTEXT_PLACE_AFTER) ||
                    dz_words_have(vocabulary->contexts_before, last, 1, DZ_CONTEXT_NO_NAME);
    gboolean known = dz_words_have(vocabulary->words, page->c + title->span.begin, length, DZ_TAG_ROLE);
    return known && !noun && page->starts[unit->span.begin + surname] != 0 && page->starts[unit->span.end - 1] != 0 &&
           page->starts[unit->span.end] != 0 &&
           dz_words_have(vocabulary->surnames, page->c + unit->span.begin, surname, ~0u);
}

/* 海伯特（John Hebert）|教授. */
static gboolean is_glossed_name(const DzPage *page, const DzNames *names, const DzUnit *unit)
{
    return unit->type == DZ_UNIT_RUN && unit[1].type == DZ_UNIT_BRACKET && dz_name_is_like(page, names, unit->span);
}

static gboolean is_letter(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_RUN && dz_span_length(unit->span) == 1;
}

/* 卢|律师, but not 级|官员 in 大使级官员. */
static gboolean is_surname(const DzPage *page, const DzNames *names, const DzUnit *unit)
{
    const gunichar *letter = page->c + unit->span.begin;
    return is_letter(unit) && dz_is_surname(names->vocabulary, *letter);
}

/* 李先生, 卢律师, 王毅外长: a name before a title. */
static gboolean read_name_before_title(const DzPage *page, const DzNames *names, const GArray *units, guint begin,
                                       guint head, DzSource *source)
{
    guint at = before_title(units, begin, head);
    const DzUnit *before = dz_unit_at(units, at);
    gboolean is_courtesy = has_use(dz_unit_at(units, head), DZ_USE_HE | DZ_USE_SHE);
    if (at == head || !has(dz_unit_at(units, head), DZ_TAG_ROLE) || has_use(dz_unit_at(units, head), DZ_USE_KIN))
        return FALSE;
    if (has(before, DZ_TAG_PERSON)) {
        source->name = before->span;
    } else if (is_surname(page, names, before) || (is_letter(before) && is_courtesy)) {
        DzSpan whole = dz_names_resolve(names, page, before->span);
        DzSpan called = from_to(units, at, head);
        gboolean other = dz_page_has(page, (DzSpan){0, whole.begin}, called); /* 杨先生, before 杨某某 is named */
        source->name = whole.end > whole.begin && !other ? whole : called;
    } else if (is_glossed_name(page, names, before) || is_bearer(page, names, before)) {
        source->name = before->span;
    } else {
        return FALSE;
    }
    source->full = from_to(units, at, head);
    source->title = from_to(units, at + 1, head);
    source->tags = DZ_TAG_PERSON;
    source->uses = dz_unit_at(units, head)->uses;
    return TRUE;
}

/* 海风生活: words of the dictionary, more than one, that the page writes together again nearby. */
static gboolean is_written_again(const DzPage *page, DzSpan span)
{
    enum { NEARBY = 3000 };
    DzSpan before = {span.begin > NEARBY ? span.begin - NEARBY : 0, span.end - 1};
    DzSpan after = {span.begin + 1, MIN(page->n, span.end + NEARBY)};
    return dz_page_has(page, before, span) || dz_page_has(page, after, span);
}

/* 煞有介事, 随意定罪: a word of the dictionary, or several that neither open a sentence nor are written again. */
static gboolean names_nobody(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head)
{
    DzSpan span = dz_unit_at(units, head)->span;
    if (dz_name_is_like(page, names, span))
        return FALSE;
    gboolean opens = head == begin && (begin == 0 || dz_unit_at(units, begin - 1)->type == DZ_UNIT_STOP);
    return dz_page_count_words(page, span) < 2 || (!opens && !is_written_again(page, span));
}

/* 官媒海风网: letters that end as an institution's name does. */
static gboolean ends_as_body(const DzPage *page, const DzNames *names, DzSpan span)
{
    return dz_span_length(span) > 2 &&
           dz_words_have(names->vocabulary->endings, page->c + span.end - 1, 1, DZ_TAG_BODY);
}

/* What letters nothing is known about are, by what stands before them or how they end; 0: not told. */
static guint tags_of_unknown(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head)
{
    DzSpan span = dz_unit_at(units, head)->span;
    guint tags = tags_of_apposition(units, dz_source_own_part(units, begin, head), head);
    const DzUnit *before = head > begin ? dz_unit_at(units, head - 1) : NULL;
    if (tags == 0 && has(before, DZ_TAG_OF) && (!dz_is_han(page->c[span.begin]) || dz_name_is_strange(page, span)))
        tags = DZ_TAG_PERSON; /* 旅居海风的诺民 */
    if (tags == DZ_TAG_PERSON && !dz_name_could_be(page, names, span))
        tags = 0;
    if (is_chinese_name(page, names, span))
        tags = DZ_TAG_PERSON;
    return tags == 0 && ends_as_body(page, names, span) ? DZ_TAG_BODY : tags;
}

/* 简化|了, 携带|着: letters that an aspect mark follows are a verb. */
static gboolean is_followed_by_aspect(const DzPage *page, const DzNames *names, const GArray *units, guint head)
{
    const DzUnit *next = dz_unit_at(units, head + 1);
    return is_type(next, DZ_UNIT_WORD) && dz_span_length(next->span) == 1 &&
           next->span.begin == dz_unit_at(units, head)->span.end &&
           dz_words_have(names->vocabulary->contexts, page->c + next->span.begin, 1, DZ_CONTEXT_ASPECT);
}

/* Letters nothing is known about, right before a verb: a person already named by a part of the name, or a name. */
static void read_unknown(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head,
                         DzSource *source)
{
    enum { LONGEST_HAN = 10 };
    const DzUnit *unit = dz_unit_at(units, head);
    DzSpan whole = dz_names_resolve(names, page, unit->span);
    if (whole.begin == whole.end && dz_span_length(unit->span) == 1)
        whole = dz_names_last_bearer(names, page, unit->span);
    if (whole.begin < whole.end) {
        source->name = whole;
        source->full = unit->span;
        source->tags = DZ_TAG_PERSON;
        return;
    }
    if (dz_span_length(unit->span) < 2 ||
        (dz_is_han(page->c[unit->span.begin]) && dz_span_length(unit->span) > LONGEST_HAN))
        return;
    guint tags = tags_of_unknown(page, names, units, begin, head);
    if (tags == 0 && (names_nobody(page, names, units, begin, head) || is_followed_by_aspect(page, names, units, head)))
        return;
    read_person(units, begin, head, source);
    source->tags = tags;
}

/* 她举例: letters nothing is known about, after a head that no name follows, are a verb. */
static guint skip_verbs(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head)
{
    const guint complete = DZ_TAGS_SOURCE & ~(guint)(DZ_TAG_ROLE | DZ_TAG_REGION);
    guint last = head;
    while (last > begin && dz_unit_at(units, last - 1)->type == DZ_UNIT_BRACKET)
        last--;
    const DzUnit *before = last > begin ? dz_unit_at(units, last - 1) : NULL;
    if (before == NULL || dz_unit_at(units, head)->type != DZ_UNIT_RUN ||
        (before->type != DZ_UNIT_TITLE && !has(before, complete)))
        return head;
    DzSpan span = dz_unit_at(units, head)->span;
    DzSpan whole = dz_names_resolve(names, page, span);
    gboolean named = whole.begin < whole.end || is_chinese_name(page, names, span) || ends_as_body(page, names, span);
    return named ? head : last - 1;
}

/* 王某自己说, 李某本人也说: right behind a person it means nobody else. */
static gboolean is_himself(const GArray *units, guint at)
{
    const guint somebody = DZ_USE_HE | DZ_USE_SHE | DZ_USE_THEY | DZ_USE_OTHER | DZ_USE_WHOSE;
    const DzUnit *unit = dz_unit_at(units, at);
    const DzUnit *before = dz_unit_at(units, at - 1);
    return has(unit, DZ_TAG_PRONOUN) && !has_use(unit, somebody) && dz_span_length(unit->span) > 1 &&
           (before->type == DZ_UNIT_RUN || before->type == DZ_UNIT_BRACKET || has(before, DZ_TAG_PERSON | DZ_TAG_ROLE));
}

/* 市长王某和一众官员: the person who is named first among several, before those that unit `head` closes; `head` itself
 * where nobody is. */
static guint first_of_several(const GArray *units, guint begin, guint head)
{
    guint first = head;
    guint own = dz_source_own_part(units, begin, head);
    while (own > begin && is_determiner(dz_unit_at(units, own - 1)))
        own--;
    while (own > begin + 1 && is_coordinator(dz_unit_at(units, own - 1))) {
        guint last = own - 2;
        while (last > begin && dz_unit_at(units, last)->type == DZ_UNIT_BRACKET)
            last--;
        if (!has(dz_unit_at(units, last), DZ_TAG_PERSON))
            break;
        first = last;
        own = dz_source_own_part(units, begin, first);
    }
    return first;
}

/* Reads whoever unit `head` of the phrase names. */
static void read_at(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint head,
                    DzSource *source)
{
    const DzUnit *unit = dz_unit_at(units, head);
    if (is_unnamed(unit))
        return;
    if (is_marked_name(units, head))
        read_marked_name(units, begin, head, source);
    else if (is_called_by_marks(units, begin, head))
        read_marked_name(units, begin, head - 2, source);
    else if (unit->type == DZ_UNIT_TITLE)
        read_outlet(unit, source);
    else if (has(unit, DZ_TAG_PERSON))
        read_person(units, begin, head, source);
    else if (read_name_before_title(page, names, units, begin, head, source))
        return;
    else if (has_use(unit, DZ_USE_WHOLE))
        return;
    else if (has(unit, DZ_TAGS_SOURCE))
        read_head(page, names, units, begin, head, source);
    else if (unit->type == DZ_UNIT_RUN)
        read_unknown(page, names, units, begin, head, source);
}

/* 不愿具名的官员, 一名官员匿名|说: whether the phrase up to unit `head`, or a word right behind it, says that he is not
 * named. */
static gboolean says_unnamed(const GArray *units, guint begin, guint head)
{
    for (guint i = begin; i <= head + 1; i++)
        if (is_unnamed(dz_unit_at(units, i)))
            return TRUE;
    return FALSE;
}

static void read_phrase(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint end,
                        DzSource *source)
{
    guint head = end - 1;
    while (head > begin &&
           (dz_unit_at(units, head)->type == DZ_UNIT_BRACKET || dz_unit_at(units, head)->type == DZ_UNIT_NUMBER ||
            is_himself(units, head) || is_unnamed(dz_unit_at(units, head))))
        head--;
    while (head > begin && (has_use(dz_unit_at(units, head), DZ_USE_WHOLE) ||
                            has(dz_unit_at(units, head), DZ_TAG_ACCORDING))) /* 王某据报|说 */
        head--;
    if (head > begin && dz_unit_at(units, head)->type == DZ_UNIT_TITLE &&
        has(dz_unit_at(units, head - 1), DZ_TAG_WRITING))
        head--; /* 社评〈海风不大〉 */
    head = skip_verbs(page, names, units, begin, head);
    head = first_of_several(units, begin, head);
    read_at(page, names, units, begin, head, source);
    source->unnamed = (source->tags & DZ_TAG_PERSON) == 0 && says_unnamed(units, begin, head);
}

/* 王某阵营的一名发言人, 萨某人权奖得主: the letters lead on to what the phrase names. */
static gboolean leads_on(const DzNames *names, const DzPage *page, const GArray *units, guint at)
{
    enum { LONGEST = 4 };
    const guint heads = DZ_TAGS_HEAD | DZ_TAG_PERSON | DZ_TAG_VAGUE;
    DzSpan span = dz_unit_at(units, at)->span;
    guint next = at + 1;
    gboolean of = next < units->len && has(dz_unit_at(units, next), DZ_TAG_OF);
    gboolean ends = dz_words_have(names->vocabulary->endings, page->c + span.end - 1, 1, DZ_TAG_BODY);
    if (dz_span_length(span) > LONGEST || !(of || ends))
        return FALSE;
    next += of ? 1 : 0;
    while (next < units->len && is_determiner(dz_unit_at(units, next)))
        next++;
    return next < units->len && has(dz_unit_at(units, next), heads);
}

/* 高文|能源|公司|主席|王某, 高文|贸易|顾问|说: letters between a name and an office belong to whoever holds it, whom a
 * name or a reporting word right behind the office shows to be the subject. */
static gboolean leads_to_office(const GArray *units, guint at)
{
    enum { FARTHEST = 8 };
    guint next = at + 1;
    while (next < MIN(units->len, at + FARTHEST) &&
           (dz_unit_at(units, next)->type == DZ_UNIT_BRACKET || has(dz_unit_at(units, next), DZ_TAG_BODY) ||
            (next > at + 1 && dz_unit_at(units, next)->type == DZ_UNIT_RUN)))
        next++;
    const DzUnit *office = dz_unit_at(units, next);
    const DzUnit *after = dz_unit_at(units, next + 1);
    if (!has(office, DZ_TAG_ROLE))
        return FALSE;
    return has(after, DZ_TAG_PERSON) || (next == at + 1 && has(after, DZ_TAGS_CUE));
}

/* 王某访华: unknown letters right after a name (and its title, its bracket or a place) are a verb, unless they lead on
 * to another noun or are a part of a name. */
static gboolean is_verb_of(const DzPage *page, const DzNames *names, const GArray *units, guint begin, guint at)
{
    if (dz_unit_at(units, at)->type != DZ_UNIT_RUN || leads_on(names, page, units, at) || leads_to_office(units, at))
        return FALSE;
    guint last = at;
    while (last > begin && (dz_unit_at(units, last - 1)->type == DZ_UNIT_BRACKET ||
                            has(dz_unit_at(units, last - 1), DZ_TAG_ROLE | DZ_TAG_REGION)))
        last--;
    const DzUnit *before = last > begin ? dz_unit_at(units, last - 1) : NULL;
    gboolean some = has_use(before, DZ_USE_AGAIN) && last == at; /* 有人罔顾… */
    if (before == NULL || (!some && !has(before, DZ_TAG_PERSON | DZ_TAG_PRONOUN)))
        return FALSE;
    DzSpan whole = dz_names_resolve(names, page, dz_unit_at(units, at)->span);
    return whole.begin == whole.end;
}

guint dz_source_read_before(const DzPage *page, const DzNames *names, const GArray *units, guint floor, guint end,
                            DzSource *source)
{
    guint begin = end;
    *source = (DzSource){.tags = 0};
    while (begin > floor && belongs_to_phrase(units, begin - 1))
        begin--;
    while (begin < end && dz_unit_at(units, begin)->type == DZ_UNIT_NUMBER)
        begin++;
    if (begin < end)
        read_phrase(page, names, units, begin, end, source);
    return begin;
}

guint dz_source_read(const DzPage *page, const DzNames *names, const GArray *units, guint at, DzSource *source)
{
    guint end = at;
    *source = (DzSource){.tags = 0};
    while (end < units->len && belongs_to_phrase(units, end) && !is_verb_of(page, names, units, at, end))
        end++;
    if (end > at + 1 && end < units->len && dz_unit_at(units, end)->type == DZ_UNIT_RUN &&
        has(dz_unit_at(units, end - 1), DZ_TAG_REGION) && has(dz_unit_at(units, end - 2), DZ_TAG_PERSON))
        end--; /* 王某|海风国|露面 */
    if (end > at)
        read_phrase(page, names, units, at, end, source);
    return end;
}
