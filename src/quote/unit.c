/* unit.c -- see unit.h.
 * In:     a stretch of the page.
 * Out:    units, by longest match from the left; names win over words of the same length.
 */
#include "unit.h"

#include "characters.h"

/* A bracket longer than this is no aside. */
#define LONGEST_BRACKET 80

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    const DzWords *names;
    GArray *units;
    DzSpan span;
    guint32 place;
} Reading;

static void add(Reading *self, DzUnitType type, guint32 end, DzWord word)
{
    DzUnit unit = {.type = type,
                   .span = {self->place, end},
                   .tags = word.tags,
                   .stance = word.value & DZ_USES_STANCE,
                   .uses = word.value & ~(guint)DZ_USES_STANCE};
    g_array_append_val(self->units, unit);
    self->place = end;
}

static DzUnit *last(const Reading *self)
{
    return self->units->len > 0 ? &g_array_index(self->units, DzUnit, self->units->len - 1) : NULL;
}

static gboolean is_latin(gunichar c)
{
    return g_unichar_isalpha(c) && !dz_is_han(c);
}

/* Kaeser|从来: a foreign word in Latin letters ends where Han begins; A君 and T先生 are one name. */
static gboolean leaves_latin(const Reading *self)
{
    enum { WORD = 3 };
    guint32 at = self->place;
    while (at > self->span.begin && self->place - at < WORD && is_latin(self->page->c[at - 1]))
        at--;
    return self->place - at == WORD && dz_is_han(self->page->c[self->place]);
}

static void extend_run(Reading *self, DzUnitType type)
{
    DzUnit *before = last(self);
    if (before != NULL && !leaves_latin(self) && before->type == type && before->span.end == self->place)
        before->span.end = ++self->place;
    else
        add(self, type, self->place + 1, (DzWord){0, 0, 0});
}

/* The place after the bracket that opens here, or 0 if it does not close soon. */
static guint32 end_of_bracket(const Reading *self)
{
    guint32 limit = MIN(self->span.end, self->place + LONGEST_BRACKET);
    for (guint32 i = self->place + 1; i < limit; i++) {
        gunichar c = self->page->c[i];
        if (dz_closes_bracket(c))
            return i + 1;
        if (dz_opens_bracket(c) || c == '\n')
            return 0;
    }
    return 0;
}

/* 少女受伤　母亲批评…: a blank as wide as a letter parts the clauses of a heading. */
static gboolean parts_clauses(const Reading *self, gunichar c)
{
    return c == U'\u3000' && self->units->len > 0;
}

/* 1,107名: the comma of a number parts nothing. */
static gboolean is_inside_number(const Reading *self, gunichar c)
{
    enum { GROUP = 3 };
    const gunichar *text = self->page->c + self->place;
    if (c != ',' || self->place == self->span.begin || !dz_is_digit(text[-1]) || self->place + GROUP >= self->span.end)
        return FALSE;
    for (guint i = 1; i <= GROUP; i++)
        if (!dz_is_digit(text[i]))
            return FALSE;
    return TRUE;
}

/* 22至24日: what a number goes on behind. */
static gboolean joins_numbers(const Reading *self, gunichar c)
{
    const GArray *units = self->units;
    const DzUnit *before = units->len > 0 ? &g_array_index(units, DzUnit, units->len - 1) : NULL;
    return c == U'至' && is_type(before, DZ_UNIT_NUMBER) && before->span.end == self->place &&
           self->place + 1 < self->span.end && dz_is_digit(self->page->c[self->place + 1]);
}

/* What a point is; DZ_UNIT_RUN: none. */
static DzUnitType type_of_point(const Reading *self, gunichar c)
{
    if (dz_is_comma(c) || c == U'—' || parts_clauses(self, c))
        return DZ_UNIT_COMMA;
    if (dz_is_colon(c))
        return DZ_UNIT_COLON;
    if (dz_is_stop(c) || c == U'】' || c == '\n')
        return DZ_UNIT_STOP;
    return c == U'、' || c == U'丶' ? DZ_UNIT_ENUM : DZ_UNIT_RUN;
}

static gboolean read_point(Reading *self, gunichar c)
{
    DzUnitType type = type_of_point(self, c);
    if (type != DZ_UNIT_RUN)
        add(self, type, self->place + 1, (DzWord){0, 0, 0});
    return type != DZ_UNIT_RUN;
}

static gboolean read_bracket(Reading *self, gunichar c)
{
    guint32 end = dz_opens_bracket(c) ? end_of_bracket(self) : 0;
    if (end == 0)
        return FALSE;
    add(self, DZ_UNIT_BRACKET, end, (DzWord){0, 0, 0});
    return TRUE;
}

/* Where the word of the dictionary that holds `place` begins, not before `floor`. */
static guint32 begin_of_word(const Reading *self, guint32 floor)
{
    guint32 begin = self->place;
    while (begin > floor && self->page->starts[begin] == 0)
        begin--;
    return begin;
}

/* 基金会|对, which the dictionary cuts as 基金|会对: the word of the dictionary that holds `place` begins inside of a
 * longer word known here. */
static gboolean is_cut_by_word(const Reading *self)
{
    const DzUnit *before = last(self);
    return is_type(before, DZ_UNIT_WORD) && before->span.end == self->place &&
           begin_of_word(self, before->span.begin) > before->span.begin;
}

/* Whether a word begins and ends where the dictionary sees words do so: not 经 in 经济, nor 该报 in 该报告. */
static gboolean stands_alone(const Reading *self, DzWord word)
{
    const guint8 *starts = self->page->starts + self->place;
    gboolean begins = starts[0] != 0 || ((word.tags & DZ_TAG_PREP) != 0 && is_cut_by_word(self));
    return begins && starts[word.length] != 0;
}

/* 指|印军, which the dictionary cuts as 指印|军: a source known here begins right behind a reporting word. */
static gboolean leads_to_source(const Reading *self, guint32 end, DzWord word)
{
    return (word.tags & DZ_TAG_SAY) != 0 && end < self->span.end &&
           dz_words_match(self->vocabulary->words, self->page->c + end, self->span.end - end,
                          DZ_TAG_BODY | DZ_TAG_MEDIA | DZ_TAG_REGION)
                   .length > 1;
}

/* 据 in 数据, 去 in 过去: a part of a longer word of the dictionary, which is not itself made of words known here
 * (还是). A pronoun before it (我想) or a reporting word at its end, before a point (特称，), is a word nevertheless.
 */
static gboolean is_part_of_word(const Reading *self, DzWord word)
{
    const guint8 *starts = self->page->starts;
    const DzUnit *before = last(self);
    guint32 begin = begin_of_word(self, is_type(before, DZ_UNIT_WORD) ? before->span.end : self->span.begin);
    guint32 end = self->place + word.length;
    gboolean opens = begin == self->place && (word.tags & (DZ_TAG_PRONOUN | DZ_TAG_FIRST)) != 0;
    gboolean closes = (word.tags & DZ_TAG_SAY) != 0 && starts[end] != 0 && dz_is_punctuation(self->page->c[end]);
    if (word.length > 1 || opens || closes || leads_to_source(self, end, word) || (word.value & DZ_USE_ALWAYS) != 0)
        return FALSE;
    while (end < self->span.end && starts[end] == 0)
        end++;
    for (guint32 at = begin; at < end;) {
        guint32 length = dz_words_match(self->vocabulary->words, self->page->c + at, end - at, ~0u).length;
        if (length == 0)
            return TRUE;
        at += length;
    }
    return FALSE;
}

/* 国外 in 法国外交部, 前日 in 前日本外交官, 据知 in 据知情人士: the dictionary sees a longer word begin inside, and go
 * on behind. */
static gboolean cuts_a_word(const Reading *self, DzWord word)
{
    const guint small = DZ_TAG_TIME | DZ_TAG_PLACE | DZ_TAG_ACCORDING;
    const guint8 *starts = self->page->starts + self->place;
    gboolean begins_inside = FALSE;
    for (guint32 i = 1; i < word.length; i++)
        begins_inside |= starts[i] != 0;
    return (word.tags & small) != 0 && (word.tags & DZ_TAGS_SOURCE) == 0 && begins_inside && starts[word.length] == 0;
}

/* 教育部|长, 海风州|长: the head of an institution or a place, who must not lose his last character. */
static gboolean heads_institution(const DzVocabulary *vocabulary, DzWord word, const gunichar *next)
{
    enum { OFFICE = 2 };
    gboolean place =
        (word.tags & DZ_TAG_REGION) != 0 && dz_words_have(vocabulary->words, next - 1, OFFICE, DZ_TAG_ROLE);
    return ((word.tags & DZ_TAG_BODY) != 0 || place) &&
           dz_words_have(vocabulary->contexts, next, 1, DZ_CONTEXT_CHIEF_AFTER);
}

/* 海风道上: 道 is no reporting word within a clause. */
static gboolean goes_on(const Reading *self, DzWord word)
{
    guint32 end = self->place + word.length;
    return (word.value & DZ_USE_CLOSES) != 0 && end < self->span.end && !dz_is_punctuation(self->page->c[end]) &&
           !dz_is_blank(self->page->c[end]);
}

/* 成批 in 郑志成|批评, but neither 大批 in 大批|评论员 nor 被称 in 被称作: a reporting word begins inside what only
 * keeps others whole, and ends behind it, where the dictionary or a point ends a word. */
static gboolean holds_head_of_cue(const Reading *self, DzWord word)
{
    const guint speaks = DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK;
    const guint8 *starts = self->page->starts;
    for (guint32 at = self->place + 1; (word.tags & DZ_TAG_NOT) != 0 && at < self->place + word.length; at++) {
        const gunichar *text = self->page->c + at;
        guint32 end = at + dz_words_match(self->vocabulary->words, text, self->span.end - at, speaks).length;
        if (end > self->place + word.length && starts[end] != 0 &&
            (starts[at] != 0 || end == self->span.end || dz_is_punctuation(self->page->c[end])))
            return TRUE;
    }
    return FALSE;
}

/* John in John Ullyot: a word in Latin letters that goes on, or a name that does. */
static gboolean goes_on_in_latin(const Reading *self, guint32 length)
{
    const gunichar *c = self->page->c;
    guint32 end = self->place + length;
    if (length == 0 || !is_latin(c[end - 1]))
        return FALSE;
    gboolean began = self->place > self->span.begin && is_latin(c[self->place - 1]);
    gboolean blank = end + 1 < self->span.end && c[end] == ' ' && g_unichar_isupper(c[end + 1]);
    return began || blank || (end < self->span.end && is_latin(c[end]));
}

/* 查尔斯 in 查尔斯斯特大学, 霍金 in 霍金海（音）: letters of a foreign name go on behind the known one, up to what an
 * institution is, or to a bracket. */
static gboolean goes_on_in_foreign(const Reading *self, DzWord name)
{
    enum { LONGEST = 8 };
    guint32 begin = self->place + name.length;
    guint32 end = begin;
    if ((name.tags & DZ_TAG_PERSON) == 0)
        return FALSE;
    while (end < MIN(self->span.end, begin + LONGEST) && dz_writes_foreign(self->vocabulary, self->page->c[end]) &&
           dz_words_match(self->vocabulary->words, self->page->c + end, self->span.end - end, ~0u).length < 2)
        end++;
    if (end == begin || end == self->span.end)
        return FALSE;
    return dz_opens_bracket(self->page->c[end]) ||
           dz_words_match(self->vocabulary->words, self->page->c + end, self->span.end - end, DZ_TAG_BODY).length > 1;
}

/* 创作|者: who does what a verb says. */
static gboolean is_doer(const Reading *self, DzWord word)
{
    const guint does = DZ_TAG_VERB | DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ASK;
    guint32 end = self->place + word.length;
    return word.length > 1 && (word.tags & does) != 0 && end < self->span.end && self->page->c[end] == U'者';
}

/* 中|储粮集团: a clause does not open with a word of place, so that this is a letter of a name. */
static gboolean is_place_of_nothing(const Reading *self, DzWord word)
{
    const DzUnit *before = last(self);
    return word.length == 1 && word.tags == DZ_TAG_PLACE && (before == NULL || ends_clause(before));
}

static gboolean read_word(Reading *self)
{
    const gunichar *text = self->page->c + self->place;
    gsize length = self->span.end - self->place;
    DzWord word = dz_words_match(self->vocabulary->words, text, length, ~0u);
    DzWord name = dz_words_match(self->names, text, length, ~0u);
    if (goes_on_in_latin(self, name.length) || goes_on_in_foreign(self, name))
        name.length = 0;
    gboolean too_long = word.length > 1 && (word.value & DZ_USE_ALONE) != 0 && !stands_alone(self, word);
    if (word.length > name.length && (too_long || cuts_a_word(self, word)))
        word = dz_words_match(self->vocabulary->words, text, word.length - 1, ~0u);
    if (name.length >= word.length)
        word = name;
    else if (((word.value & DZ_USE_ALONE) != 0 && !stands_alone(self, word)) || is_part_of_word(self, word) ||
             goes_on(self, word) || holds_head_of_cue(self, word) || is_place_of_nothing(self, word))
        return FALSE;
    if (word.length == 0)
        return FALSE;
    if (word.length < length && heads_institution(self->vocabulary, word, text + word.length))
        word = (DzWord){word.length + 1, DZ_TAG_ROLE, word.value};
    if (is_doer(self, word))
        word = (DzWord){word.length + 1, DZ_TAG_ROLE, DZ_STANCE_NEUTRAL};
    add(self, DZ_UNIT_WORD, self->place + word.length, word);
    return TRUE;
}

/* 年, 月, 日 … after digits make a date of them; 名, 家 … belong to the number. */
static gboolean read_measure(Reading *self)
{
    DzUnit *before = last(self);
    if (!is_type(before, DZ_UNIT_NUMBER) || before->span.end != self->place)
        return FALSE;
    DzWord measure =
        dz_words_match(self->vocabulary->measures, self->page->c + self->place, self->span.end - self->place, ~0u);
    if (measure.length == 1 && !g_unichar_isdigit(self->page->c[self->place - 1]))
        return FALSE; /* 160个|人权团体 */
    before->tags |= measure.tags & DZ_TAG_TIME;
    before->span.end = self->place += measure.length;
    return measure.length > 0;
}

/* 35国: so many countries that do something together; but 35|国会议员. */
static gboolean read_countries(Reading *self)
{
    DzUnit *before = last(self);
    if (self->page->c[self->place] != U'国' || self->page->starts[self->place + 1] == 0 ||
        !is_type(before, DZ_UNIT_NUMBER) || has(before, DZ_TAG_TIME) || before->span.end != self->place)
        return FALSE;
    before->type = DZ_UNIT_WORD;
    before->tags = DZ_TAG_BODY;
    before->span.end = ++self->place;
    return TRUE;
}

static guint32 next_start(const Reading *self, guint32 at)
{
    do
        at++;
    while (at < self->span.end && self->page->starts[at] == 0);
    return at;
}

static gboolean ends_as_person(const Reading *self, guint32 begin, guint32 end)
{
    return dz_words_match_before(self->vocabulary->endings, self->page->c + end, end - begin, DZ_TAG_ROLE).length > 0;
}

/* 投资者, 预报|员: a word of the dictionary, or two, that ends as words for persons do. */
static gboolean read_role(Reading *self)
{
    enum { SHORTEST = 2, LONGEST = 4 };
    if (self->page->starts[self->place] == 0)
        return FALSE;
    guint32 end = next_start(self, self->place);
    if (end + 1 < self->span.end && self->page->starts[end + 1] != 0 && ends_as_person(self, end, end + 1) &&
        dz_words_match(self->vocabulary->words, self->page->c + end, self->span.end - end, ~0u).length < SHORTEST)
        end++; /* but 外围|官媒 */
    guint32 length = end - self->place;
    if (length < SHORTEST || length > LONGEST || !ends_as_person(self, self->place, end))
        return FALSE;
    add(self, DZ_UNIT_WORD, end, (DzWord){length, DZ_TAG_ROLE, DZ_STANCE_NEUTRAL});
    return TRUE;
}

/* Latin words with blanks between them are one run: a foreign name. */
static gboolean read_blank_in_latin(Reading *self)
{
    DzUnit *before = last(self);
    if (!is_type(before, DZ_UNIT_RUN) || before->span.end != self->place || self->place + 1 >= self->span.end ||
        !is_latin(self->page->c[self->place + 1]) ||
        !(is_latin(self->page->c[self->place - 1]) || self->page->c[self->place - 1] == '.'))
        return FALSE;
    before->span.end = self->place += 2;
    return TRUE;
}

/* 第 before digits. */
static gboolean opens_ordinal(const Reading *self)
{
    const gunichar *c = self->page->c + self->place;
    return self->place + 1 < self->span.end && g_unichar_isdigit(c[1]) &&
           dz_words_have(self->vocabulary->measures, c, 1, DZ_TAG_PREP);
}

/* 米歇|·|安恩, 米歇|.|安恩: a name on each side of a dot are one. */
static void join_dotted(Reading *self)
{
    if (self->units->len < 3)
        return;
    DzUnit *first = &g_array_index(self->units, DzUnit, self->units->len - 3);
    gunichar dot = self->page->c[first[1].span.begin];
    if ((first[0].tags & first[2].tags & DZ_TAG_PERSON) == 0 || first[1].span.begin != first[0].span.end ||
        first[1].span.end != first[2].span.begin || dz_span_length(first[1].span) != 1 ||
        (!dz_is_middle_dot(dot) && dot != '.'))
        return;
    first->span.end = first[2].span.end;
    g_array_set_size(self->units, self->units->len - 2);
}

/* ●主角奖, - 海风社, 【编者: a bullet, a dash or a bracket that no letter stands before is no part of a name. */
static gboolean is_ornament(const Reading *self, gunichar c)
{
    GUnicodeType type = g_unichar_type(c);
    gboolean opens = self->place == self->span.begin || !g_unichar_isalnum(self->page->c[self->place - 1]);
    return opens && (type == G_UNICODE_OTHER_SYMBOL || type == G_UNICODE_DASH_PUNCTUATION || c == U'•' || c == U'【');
}

static void read_one(Reading *self)
{
    gunichar c = self->page->c[self->place];
    if (is_inside_number(self, c) || joins_numbers(self, c)) {
        extend_run(self, DZ_UNIT_NUMBER);
        return;
    }
    if (read_point(self, c) || read_bracket(self, c) || read_measure(self) || read_countries(self))
        return;
    if (dz_is_blank(c) || c == '*' || is_ornament(self, c))
        self->place += read_blank_in_latin(self) ? 0 : 1;
    else if (g_unichar_isdigit(c) || opens_ordinal(self))
        extend_run(self, DZ_UNIT_NUMBER);
    else if (read_word(self))
        join_dotted(self);
    else if (!read_role(self))
        extend_run(self, DZ_UNIT_RUN);
}

static gboolean ends_as_utterance(const DzPage *page, DzSpan span)
{
    gunichar last = dz_page_at(page, span, span.end - 1);
    return dz_is_comma(last) || dz_is_final(last);
}

/* 根据规定, 该规定, 规定指出: a paper; 条例规定: a verb. */
static gboolean is_paper(const GArray *units, guint at)
{
    const guint leads = DZ_TAG_ACCORDING | DZ_TAG_MODIFIER | DZ_TAG_OF;
    const DzUnit *before = at > 0 ? &g_array_index(units, DzUnit, at - 1) : NULL;
    if (has(before, leads))
        return TRUE;
    guint next = at + 1;
    while (next < units->len && (g_array_index(units, DzUnit, next).tags & DZ_TAG_ADVERB) != 0)
        next++;
    return next < units->len && (g_array_index(units, DzUnit, next).tags & DZ_TAGS_CUE) != 0;
}

/* 王某代表海风国: a verb between who does it and whom he does it for. */
static gboolean stands_for(const GArray *units, guint at)
{
    const DzUnit *before = dz_unit_at(units, at - 1);
    const DzUnit *next = dz_unit_at(units, at + 1);
    return has(before, DZ_TAG_PERSON | DZ_TAG_PRONOUN) && has(next, DZ_TAG_BODY | DZ_TAG_REGION | DZ_TAG_MEDIA);
}

/* Leaves each word that may be a noun or a verb one of the two. */
static void tell_nouns(GArray *units)
{
    for (guint i = 0; i < units->len; i++) {
        DzUnit *unit = &g_array_index(units, DzUnit, i);
        if (!has_use(unit, DZ_USE_NOUN))
            continue;
        if (has(unit, DZ_TAG_ROLE))
            unit->tags = stands_for(units, i) ? DZ_TAG_VERB : unit->tags;
        else
            unit->tags &= is_paper(units, i) ? DZ_TAGS_PAPER : ~(guint)DZ_TAGS_PAPER;
    }
}

GArray *dz_units_read(const DzPage *page, const DzVocabulary *vocabulary, const DzWords *names, const GArray *marked,
                      guint32 next, DzSpan span)
{
    Reading self = {page, vocabulary, names, g_array_new(FALSE, FALSE, sizeof(DzUnit)), span, span.begin};
    while (self.place < span.end) {
        const DzMarked *pair = next < marked->len ? &g_array_index(marked, DzMarked, next) : NULL;
        if (pair != NULL && pair->marked.begin < self.place) {
            next++;
        } else if (pair != NULL && pair->marked.begin == self.place && pair->marked.end <= span.end) {
            add(&self, pair->title ? DZ_UNIT_TITLE : DZ_UNIT_QUOTE, pair->marked.end, (DzWord){0, 0, 0});
            last(&self)->index = next++;
            last(&self)->utterance = ends_as_utterance(page, pair->span);
        } else {
            read_one(&self);
        }
    }
    tell_nouns(self.units);
    return self.units;
}
