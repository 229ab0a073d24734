/* name_votes.c -- see name_votes.h.
 * In:     the units of a paragraph.
 * Out:    candidates for names, and a vote of each place where one stands.
 * Knows:  that a Chinese name is a surname and one or two characters, that a foreign one may carry a middle dot or its
 *         Latin form in brackets, and what stands before and after names: a title before it or a reporting word after
 *         it has the strongest voice.
 * Not here: where a foreign name begins and ends (foreign.c), which candidates are names (name.c).
 */
#include "name_votes.h"

#include "characters.h"
#include "foreign.h"
#include "name.h"

enum {
    LONGEST_FOREIGN = 8,
    LONGEST_GUESS = 5, /* of a foreign name without dot or bracket */
    LONGEST_LATIN = 24,
};

typedef struct {
    const DzPage *page;
    const DzVocabulary *vocabulary;
    GHashTable *candidates; /* text -> DzNameCandidate * */
    const GArray *units;
} Search;

static gboolean opens_latin_bracket(const DzPage *page, const DzUnit *unit)
{
    if (!is_type(unit, DZ_UNIT_BRACKET))
        return FALSE;
    const gunichar *first = page->c + unit->span.begin + 1;
    return dz_is_capital(dz_is_blank(first[0]) ? first[1] : first[0]);
}

/* COVID-19, H1N1: digits belong to the letters before `at`. */
static gboolean goes_on_in_digits(const gunichar *c, guint32 at)
{
    return g_unichar_isdigit(c[at]) || (c[at] == '-' && g_unichar_isdigit(c[at + 1]));
}

/* (International Campaign for Tibet) names no person, and neither does one word alone (Twitter), nor COVID-19. */
static gboolean is_latin_of_institution(const Search *self, const DzUnit *unit)
{
    const gunichar *c = self->page->c;
    guint words = 0;
    for (guint32 at = unit->span.begin + 1; at < unit->span.end;) {
        gunichar lower[LONGEST_LATIN];
        guint32 length = 0;
        for (; at < unit->span.end && g_unichar_isalpha(c[at]); at++)
            if (length < LONGEST_LATIN)
                lower[length++] = g_unichar_tolower(c[at]);
        if (length > 0 && (goes_on_in_digits(c, at) ||
                           dz_words_have(self->vocabulary->english, lower, length, DZ_ENGLISH_INSTITUTION)))
            return TRUE;
        words += length > 0;
        at++;
    }
    return words < 2;
}

/* （49岁）, （49岁，教师）: only of somebody is it told how old he is. */
static gboolean is_age_bracket(const Search *self, const DzUnit *unit)
{
    const gunichar *c = self->page->c;
    guint32 digits = unit->span.begin + 1;
    guint32 at = digits;
    while (at < unit->span.end && g_unichar_isdigit(c[at]))
        at++;
    return at > digits && (dz_words_match(self->vocabulary->measures, c + at, 1, ~0u).value & DZ_USE_NICK) != 0;
}

static guint voice_before(const DzUnit *unit)
{
    if (ends_clause(unit) || unit->type == DZ_UNIT_ENUM || unit->type == DZ_UNIT_QUOTE)
        return DZ_NAME_WEAK;
    if (has(unit, DZ_TAG_ROLE | DZ_TAG_RELAY))
        return DZ_NAME_STRONG;
    return has(unit, DZ_TAG_AND | DZ_TAG_LINK | DZ_TAG_TIME | DZ_TAG_OF | DZ_TAG_PREP) ? DZ_NAME_WEAK : 0;
}

/* The unit after the phrase that a preposition at `at` begins: 在海风岛上, 对本报, 就此事; `at` itself where none does.
 */
static guint end_of_phrase(const Search *self, guint at)
{
    enum { LONGEST = 8, SHORT = 2 };
    const guint never = DZ_TAG_OF | DZ_TAG_PASSIVE | DZ_TAGS_CUE;
    const DzUnit *first = dz_unit_at(self->units, at);
    if (!has(first, DZ_TAG_PREP) || has_use(first, DZ_USE_PIVOT))
        return at;
    for (guint i = at + 1; i < MIN(self->units->len, at + LONGEST); i++) {
        const DzUnit *unit = dz_unit_at(self->units, i);
        gboolean spoken = has(dz_unit_at(self->units, i + 1), DZ_TAG_SAY | DZ_TAG_THINK);
        if ((unit->type != DZ_UNIT_RUN && unit->type != DZ_UNIT_WORD) || has(unit, never))
            return at;
        if (has(unit, DZ_TAG_PLACE | DZ_TAG_TIME) || (i <= at + SHORT && spoken))
            return i + 1;
    }
    return at;
}

/* 昨天在会上|表示, 对本报|说: whether a reporting word stands behind times, adverbs and phrases from `at` on. */
static gboolean leads_to_cue(const Search *self, guint at)
{
    enum { FARTHEST = 16 };
    guint last = MIN(self->units->len, at + FARTHEST);
    while (at < last) {
        const DzUnit *unit = dz_unit_at(self->units, at);
        if (has(unit, DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_RELAY))
            return TRUE;
        guint end = end_of_phrase(self, at);
        if (end == at && !has(unit, DZ_TAG_ADVERB | DZ_TAG_TIME) && unit->type != DZ_UNIT_NUMBER)
            return FALSE;
        at = MAX(end, at + 1);
    }
    return FALSE;
}

/* What stands behind letters, at `at`, says for their being a name; 林说|昨天…: what ends with a reporting word is
 * none.
 */
static guint voice_after(const Search *self, guint at)
{
    const DzUnit *unit = dz_unit_at(self->units, at);
    if (opens_latin_bracket(self->page, unit) && !is_latin_of_institution(self, unit))
        return DZ_NAME_STRONG;
    if (unit == NULL || unit->type == DZ_UNIT_RUN)
        return unit == NULL ? DZ_NAME_WEAK : 0;
    if (unit->type == DZ_UNIT_BRACKET && is_age_bracket(self, unit))
        return DZ_NAME_STRONG;
    gboolean speaks = leads_to_cue(self, at) && !has(dz_unit_at(self->units, at - 1), DZ_TAGS_CUE);
    return speaks ? DZ_NAME_STRONG : DZ_NAME_WEAK;
}

static void vote(Search *self, DzSpan span, guint voice, guint best)
{
    g_autofree char *text = dz_page_letters(self->page, span);
    DzNameCandidate *candidate = g_hash_table_lookup(self->candidates, text);
    if (candidate == NULL) {
        candidate = g_new0(DzNameCandidate, 1);
        candidate->first = span;
        g_hash_table_insert(self->candidates, g_steal_pointer(&text), candidate);
    }
    candidate->votes += voice;
    candidate->best = MAX(candidate->best, best);
}

/* A word of one letter, which may be one of a name. */
static gboolean is_letter(const DzUnit *unit)
{
    return unit->type == DZ_UNIT_WORD && dz_span_length(unit->span) == 1;
}

static gboolean all_han(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (!dz_is_han(page->c[i]))
            return FALSE;
    return TRUE;
}

static gboolean all_han_or_dots(const DzPage *page, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (!dz_is_han(page->c[i]) && !dz_is_middle_dot(page->c[i]))
            return FALSE;
    return TRUE;
}

/* Whether a word of the dictionary, of two letters or more, begins at `at` inside of the run. */
static gboolean goes_on_with_word(const Search *self, DzSpan run, guint32 at)
{
    return at + 1 < run.end && self->page->starts[at] != 0 && self->page->starts[at + 1] == 0;
}

/* 罗毅抹|了, 钱伯摇|摇头: whether the last letter is a verb that goes on behind it, and no dictionary knows the others.
 */
static gboolean ends_in_verb(const Search *self, DzSpan span)
{
    const gunichar *next = self->page->c + span.end;
    return dz_name_is_strange(self->page, (DzSpan){span.begin, span.end - 1}) &&
           !dz_writes_foreign(self->vocabulary, next[-1]) &&
           (next[0] == next[-1] || dz_words_have(self->vocabulary->contexts, next, 1, DZ_CONTEXT_ASPECT));
}

/* 习近平访港, 发言人汪文斌就, 局长李卉买入: an unknown verb or a small word stuck to a name. Only together with other
 * places does the longer prefix count, or with a small word behind it, or a word of the dictionary behind letters that
 * are none, or where three letters behind an office are none and no foreign name goes on behind them. */
static void consider_prefix(Search *self, DzSpan run, guint32 surname, guint left)
{
    enum { SHORTEST_VERB = 2 };
    for (guint32 given = 1; given <= 2; given++) {
        DzSpan span = {run.begin, run.begin + surname + given};
        gboolean strange = dz_name_is_strange(self->page, span);
        gboolean cut = strange && goes_on_with_word(self, run, span.end);
        gboolean small =
            dz_words_have(self->vocabulary->words, self->page->c + span.end, 1, DZ_TAG_ADVERB | DZ_TAG_PREP);
        gboolean titled = strange && left >= DZ_NAME_STRONG && span.end + SHORTEST_VERB <= run.end &&
                          dz_is_han(self->page->c[span.end]) &&
                          !dz_writes_foreign(self->vocabulary, self->page->c[span.end]);
        if (given == 2 && left >= DZ_NAME_STRONG && ends_in_verb(self, span)) {
            vote(self, (DzSpan){span.begin, span.end - 1}, DZ_NAME_ENOUGH, left);
            return;
        }
        if (left > 0 && all_han(self->page, span) && (given == 2 || (cut && left >= DZ_NAME_STRONG)))
            vote(self, span, left + (small || cut || titled ? DZ_NAME_WEAK : 0), left);
    }
}

/* A title may have a bracket behind it: 警司（调查组）邹祥. */
static guint voice_at_left(const Search *self, guint index)
{
    const DzUnit *before = dz_unit_at(self->units, index - 1);
    const DzUnit *earlier = dz_unit_at(self->units, index - 2);
    if (is_type(before, DZ_UNIT_BRACKET) && has(earlier, DZ_TAG_ROLE))
        return DZ_NAME_STRONG;
    gboolean apart = before != NULL && before->span.end != dz_unit_at(self->units, index)->span.begin;
    gboolean crowd = has(before, DZ_TAG_VAGUE); /* 粉丝关注 */
    return apart || crowd ? DZ_NAME_WEAK : voice_before(before);
}

/* 揭盅后表示: letters that end with a word of place or time, but for those that end names as well (里, 中). */
static gboolean ends_phrase(const Search *self, DzSpan span)
{
    DzWord last = dz_words_match(self->vocabulary->words, self->page->c + span.end - 1, 1, DZ_TAG_PLACE);
    return last.length > 0 && (last.value & DZ_USE_NAME) == 0;
}

static gboolean opens_clause(const DzUnit *before)
{
    return before == NULL || before->type == DZ_UNIT_STOP || before->type == DZ_UNIT_COMMA;
}

/* 龚正|说|：: whether a reporting word closes the clause rather than ends the name. */
static gboolean says_something(const Search *self, guint at)
{
    const DzUnit *unit = dz_unit_at(self->units, at);
    const DzUnit *next = dz_unit_at(self->units, at + 1);
    return has(unit, DZ_TAG_SAY) && next != NULL &&
           (next->type == DZ_UNIT_COLON || next->type == DZ_UNIT_COMMA || next->type == DZ_UNIT_QUOTE);
}

/* 严重, 总统任期, 方式说: a word of the dictionary, for which its neighbours speak too little. `opens`: a clause begins
 * with it. */
static gboolean is_plain_word(const Search *self, DzSpan span, guint left, guint right, gboolean opens)
{
    if (!dz_page_is_word(self->page, span))
        return FALSE;
    gboolean short_word = dz_span_length(span) == 2;
    return MAX(left, right) < DZ_NAME_STRONG ||
           (short_word && (right < DZ_NAME_STRONG || (left < DZ_NAME_STRONG && !opens)));
}

/* Whether a name may end with the unit at `at`: 市长龚正说, but not 高峰|于8月20日; 王和|说, 王克由|说, where nothing
 * is joined and nobody follows who does it. */
static gboolean may_end_name(const Search *self, guint at, guint left, guint right)
{
    const guint never =
        DZ_TAG_ADVERB | DZ_TAG_LINK | DZ_TAG_AND | DZ_TAG_OF | DZ_TAG_PASSIVE | DZ_TAG_PRONOUN | DZ_TAG_FIRST;
    const DzUnit *unit = dz_unit_at(self->units, at);
    if (has(unit, DZ_TAG_AND | DZ_TAG_PASSIVE) && has_use(unit, DZ_USE_NAME) &&
        has(dz_unit_at(self->units, at + 1), DZ_TAG_SAY | DZ_TAG_THINK))
        return TRUE;
    gboolean ends_names = has_use(unit, DZ_USE_NAME);
    gboolean sure = ends_names && MIN(left, right) >= DZ_NAME_STRONG;
    return (sure || !has(unit, never)) && (ends_names || !has(unit, DZ_TAG_PREP)) && !ends_phrase(self, unit->span);
}

/* 神父|向|海风|通讯社: a preposition, and whom it governs behind it, where an institution's name goes on behind `last`. */
static gboolean is_hearer(const Search *self, guint index, guint last)
{
    return has(dz_unit_at(self->units, index), DZ_TAG_PREP) &&
           has(dz_unit_at(self->units, last + 1), DZ_TAG_BODY | DZ_TAG_MEDIA);
}

/* A surname and one or two characters, ending where a unit ends. `index` is the unit it begins in. */
static void consider_chinese(Search *self, guint index, guint32 surname)
{
    DzSpan span = dz_unit_at(self->units, index)->span;
    gboolean opens = opens_clause(dz_unit_at(self->units, index - 1));
    guint left = voice_at_left(self, index);
    gboolean runs = FALSE;
    if (dz_unit_at(self->units, index)->type == DZ_UNIT_RUN && dz_span_length(span) > surname + 2)
        consider_prefix(self, span, surname, left);
    for (guint last = index; last < self->units->len && last < index + 3; last++) {
        const DzUnit *unit = dz_unit_at(self->units, last);
        span.end = unit->span.end;
        guint32 length = dz_span_length(span);
        if (length > surname + 2 || (unit->type != DZ_UNIT_RUN && !is_letter(unit)))
            return;
        runs |= unit->type == DZ_UNIT_RUN;
        guint right = voice_after(self, last + 1);
        if (length == surname + 2 && left >= DZ_NAME_STRONG && unit->type == DZ_UNIT_RUN && ends_in_verb(self, span)) {
            vote(self, (DzSpan){span.begin, span.end - 1}, DZ_NAME_ENOUGH, left);
            continue;
        }
        if (is_plain_word(self, span, left, right, opens) || is_hearer(self, index, last))
            continue;
        if (says_something(self, last))
            return;
        if (!runs || length <= surname || left == 0 || right == 0 || !may_end_name(self, last, left, right) ||
            !all_han(self->page, span))
            continue;
        gboolean noun = length == 2 && left < DZ_NAME_STRONG && dz_page_is_word(self->page, span);
        gboolean strange = length > 2 && unit->type == DZ_UNIT_RUN && dz_name_is_strange(self->page, span);
        guint voice = left + right + (strange ? DZ_NAME_WEAK : 0);
        vote(self, span, noun ? DZ_NAME_ENOUGH / 2 : voice, MAX(left, right));
    }
}

static DzForeign foreign_of(const Search *self)
{
    return (DzForeign){self->page, self->vocabulary, self->units};
}

/* 学者|海|力|克（Eric H.）, 研究员|后|藤志保子（Shihoko Goto）: the letters between an office and the bracket at
 * `index`; empty: words stand between. */
static DzSpan behind_office(const Search *self, guint index)
{
    guint32 end = dz_unit_at(self->units, index - 1)->span.end;
    DzSpan none = {end, end};
    for (guint i = index; i > 0; i--) {
        const DzUnit *unit = dz_unit_at(self->units, i - 1);
        DzSpan between = {unit->span.end, end};
        if (has(unit, DZ_TAG_ROLE))
            return all_han_or_dots(self->page, between) ? between : none;
        if (dz_span_length(between) > 2u * LONGEST_FOREIGN || (unit->type != DZ_UNIT_RUN && !is_letter(unit)) ||
            has(unit, DZ_TAGS_CUE | DZ_TAG_OF | DZ_TAG_AND))
            break;
    }
    return none;
}

/* Where the dictionaries cut the name before its Latin form: 布吉|华（Hugues B.）, 莱|因|施. */
static void consider_bracketed(Search *self, guint index)
{
    DzForeign foreign = foreign_of(self);
    const DzUnit *last = dz_unit_at(self->units, index - 1);
    if (last == NULL || !opens_latin_bracket(self->page, dz_unit_at(self->units, index)) ||
        is_latin_of_institution(self, dz_unit_at(self->units, index)))
        return;
    DzSpan whole = behind_office(self, index);
    if (dz_span_length(whole) > dz_span_length(last->span)) {
        vote(self, whole, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
        return;
    }
    if ((last->type == DZ_UNIT_RUN ? !dz_name_sounds_foreign(self->page, self->vocabulary, last->span)
                                   : !dz_foreign_may_hold(&foreign, last)))
        return;
    DzSpan span = {dz_foreign_begin(&foreign, index - 1), last->span.end};
    if (dz_span_length(span) > 1 && dz_span_length(span) <= 3u * LONGEST_FOREIGN &&
        dz_span_length(span) > dz_span_length(last->span))
        vote(self, span, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
}

/* A word that ends names as well, and begins neither a phrase nor a clause. */
static gboolean may_be_letter(const DzUnit *unit)
{
    return has_use(unit, DZ_USE_NAME) && dz_span_length(unit->span) == 1 &&
           !has(unit, DZ_TAG_PREP | DZ_TAG_ADVERB | DZ_TAG_AND);
}

/* 达|尼尔|说, 赛|里|克|称: letters of foreign names, some of which are words elsewhere, from where a clause begins to
 * its reporting word. */
static void consider_opening(Search *self, guint index)
{
    enum { SHORTEST = 3 };
    guint first = index;
    while (
        index - first < LONGEST_GUESS && first > 0 &&
        (is_type(dz_unit_at(self->units, first - 1), DZ_UNIT_RUN) || may_be_letter(dz_unit_at(self->units, first - 1))))
        first--;
    DzSpan name = {dz_unit_at(self->units, first)->span.begin, dz_unit_at(self->units, index)->span.end};
    if (first == index || dz_span_length(name) < SHORTEST || dz_span_length(name) > LONGEST_GUESS ||
        !opens_clause(dz_unit_at(self->units, first - 1)) || voice_after(self, index + 1) < DZ_NAME_STRONG)
        return;
    for (guint32 i = name.begin; i < name.end; i++)
        if (!dz_writes_foreign(self->vocabulary, self->page->c[i]))
            return;
    vote(self, name, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
}

/* The first unit from `index` on that begins at `at` or behind it. */
static guint unit_behind(const Search *self, guint index, guint32 at)
{
    while (index < self->units->len && dz_unit_at(self->units, index)->span.begin < at)
        index++;
    return index;
}

/* 拉乌尔·内赫姆: by the dot. */
static gboolean consider_dotted(Search *self, guint index)
{
    DzForeign foreign = foreign_of(self);
    DzSpan run = dz_unit_at(self->units, index)->span;
    if (!dz_name_has_dot(self->page, run))
        return FALSE;
    const DzUnit *after = dz_unit_at(self->units, index + 1);
    gboolean bracketed = opens_latin_bracket(self->page, after) && !is_latin_of_institution(self, after);
    DzSpan name = {dz_foreign_begin(&foreign, index), dz_foreign_end(&foreign, index, bracketed)};
    const DzUnit *behind = dz_unit_at(self->units, unit_behind(self, index + 1, name.end));
    gboolean body = has(behind, DZ_TAG_BODY) && behind->span.begin == name.end;
    if (!dz_name_is_dotted(self->page, name))
        return FALSE;
    if (!body && dz_span_length(name) <= 3u * LONGEST_FOREIGN) /* 约翰·霍普金斯大学 */
        vote(self, name, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
    return TRUE;
}

/* 约翰|-德默斯: a known name, and the rest of a longer one behind a hyphen. */
static void consider_joined(Search *self, guint index)
{
    enum { SHORTEST = 3 }; /* the hyphen and two letters */
    DzForeign foreign = foreign_of(self);
    const DzUnit *known = dz_unit_at(self->units, index - 1);
    DzSpan rest = dz_unit_at(self->units, index)->span;
    if (!has(known, DZ_TAG_PERSON) || known->span.end != rest.begin || self->page->c[rest.begin] != '-')
        return;
    rest.end = dz_foreign_end(&foreign, index, FALSE);
    DzSpan letters = {rest.begin + 1, rest.end};
    if (dz_span_length(rest) >= SHORTEST && dz_span_length(rest) <= LONGEST_FOREIGN &&
        dz_name_sounds_foreign(self->page, self->vocabulary, letters))
        vote(self, (DzSpan){known->span.begin, rest.end}, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
}

/* 专家圭埃|达: letters that sound foreign, behind a title. */
static void consider_titled(Search *self, guint index)
{
    DzForeign foreign = foreign_of(self);
    DzSpan name = dz_unit_at(self->units, index)->span;
    if (dz_span_length(name) > LONGEST_GUESS || !dz_name_sounds_foreign(self->page, self->vocabulary, name))
        return;
    name.end = dz_foreign_end(&foreign, index, FALSE);
    guint32 length = dz_span_length(name);
    guint right = voice_after(self, unit_behind(self, index + 1, name.end));
    if (right > 0 && length > 1 && length <= LONGEST_FOREIGN)
        vote(self, name, length > (right == DZ_NAME_STRONG ? 2 : 3) ? DZ_NAME_ENOUGH : 2 * DZ_NAME_WEAK,
             DZ_NAME_STRONG);
}

/* A run of letters that is a foreign name: by its Latin form in brackets, or the title before it. */
static void consider_foreign(Search *self, guint index)
{
    DzSpan run = dz_unit_at(self->units, index)->span;
    const DzUnit *after = dz_unit_at(self->units, index + 1);
    guint32 length = dz_span_length(run);
    guint left = voice_before(dz_unit_at(self->units, index - 1));
    gboolean latin = !dz_is_han(self->page->c[run.begin]);
    gboolean bracketed = opens_latin_bracket(self->page, after) && !is_latin_of_institution(self, after);
    if (length > (latin ? 3u * LONGEST_FOREIGN : (guint)LONGEST_FOREIGN) || (latin && left < DZ_NAME_STRONG))
        return;
    if (bracketed && left > 0 && length > 1)
        vote(self, run, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
    else if (left == DZ_NAME_STRONG && latin && length > 1)
        vote(self, run, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
    else if (left == DZ_NAME_STRONG && !latin)
        consider_titled(self, index);
}

/* 好友|王|瑛: a name at the end of letters that begin with words of the dictionary. */
static void consider_suffix(Search *self, guint index)
{
    const DzUnit *run = dz_unit_at(self->units, index);
    guint32 begin = run->span.end;
    while (begin > run->span.begin && self->page->starts[begin] != 0 && self->page->starts[begin - 1] != 0)
        begin--;
    DzSpan span = {begin, run->span.end};
    guint32 length = dz_span_length(span);
    guint32 surname =
        length == 0 ? 0 : dz_words_match(self->vocabulary->surnames, self->page->c + begin, length, ~0u).length;
    guint right = voice_after(self, index + 1);
    if (begin == run->span.begin || surname == 0 || length <= surname || length > surname + 2 || right == 0 ||
        !all_han(self->page, span))
        return;
    vote(self, span, DZ_NAME_WEAK + right + (length > 2 ? DZ_NAME_WEAK : 0), right);
}

/* （化名）, （经要求化名）: what stands before it is a name, if not his own. */
static gboolean is_alias_bracket(const Search *self, const DzUnit *bracket)
{
    enum { LENGTH = 2, LONGEST = 12 };
    for (guint32 at = bracket->span.begin + 1; at + LENGTH < bracket->span.end && at < bracket->span.begin + LONGEST;
         at++) {
        DzWord word = dz_words_match(self->vocabulary->words, self->page->c + at, LENGTH, DZ_TAG_MODIFIER);
        if (word.length == LENGTH && (word.value & DZ_USE_NICK) != 0)
            return TRUE;
    }
    return FALSE;
}

/* 街坊阿强（化名）, 25岁的Karen（化名） */
static void consider_alias(Search *self, guint index)
{
    enum { USUAL = 2, LONGEST = 3 };
    const DzUnit *last = dz_unit_at(self->units, index - 1);
    if (!is_type(last, DZ_UNIT_RUN) || !is_alias_bracket(self, dz_unit_at(self->units, index)))
        return;
    DzSpan name = last->span;
    if (dz_span_length(name) > LONGEST && all_han(self->page, name))
        name.begin = name.end - USUAL;
    if (dz_span_length(name) > 1 && dz_span_length(name) <= LONGEST_LATIN)
        vote(self, name, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
}

/* 哈诺夫：, before each of his answers: letters from where the paragraph begins, which no dictionary has as a word. */
static void consider_label(Search *self)
{
    guint end = 0;
    gboolean runs = FALSE;
    for (; !is_type(dz_unit_at(self->units, end), DZ_UNIT_COLON); end++) {
        const DzUnit *unit = dz_unit_at(self->units, end);
        if (unit == NULL || (unit->type != DZ_UNIT_RUN && !is_letter(unit)))
            return;
        runs |= unit->type == DZ_UNIT_RUN;
    }
    if (!runs)
        return;
    DzSpan label = {dz_unit_at(self->units, 0)->span.begin, dz_unit_at(self->units, end - 1)->span.end};
    if (dz_span_length(label) <= LONGEST_FOREIGN && all_han(self->page, label) &&
        dz_name_could_be(self->page, self->vocabulary, label) && !dz_page_is_word(self->page, label))
        vote(self, label, 2 * DZ_NAME_WEAK, DZ_NAME_WEAK);
}

/* 洛桑坚赞, 阿里·买买提: names of peoples whose parts are known, though units may begin inside of them. */
static void consider_parts(Search *self)
{
    DzForeign foreign = foreign_of(self);
    guint32 done = 0;
    for (guint i = 0; i < self->units->len; i++) {
        const DzUnit *unit = dz_unit_at(self->units, i);
        if (unit->type != DZ_UNIT_RUN && unit->type != DZ_UNIT_WORD)
            continue;
        for (guint32 at = MAX(unit->span.begin, done); at < unit->span.end; at++) {
            DzSpan name = dz_foreign_of_parts(&foreign, i, at);
            if (dz_span_length(name) == 0)
                continue;
            vote(self, name, DZ_NAME_ENOUGH, DZ_NAME_STRONG);
            done = at = name.end;
        }
    }
}

static void consider(Search *self, guint index)
{
    const DzUnit *unit = dz_unit_at(self->units, index);
    if (unit->type == DZ_UNIT_BRACKET) {
        consider_bracketed(self, index);
        consider_alias(self, index);
    }
    if (unit->type == DZ_UNIT_WORD && dz_name_is_dotted(self->page, unit->span))
        consider_dotted(self, index);
    if (unit->type != DZ_UNIT_RUN && !is_letter(unit))
        return;
    DzWord surname = dz_words_match(self->vocabulary->surnames, self->page->c + unit->span.begin,
                                    self->page->n - unit->span.begin, DZ_TAG_PERSON);
    if (surname.length > 0)
        consider_chinese(self, index, surname.length);
    if (surname.length > 1)
        consider_chinese(self, index, 1);
    if (unit->type == DZ_UNIT_RUN) {
        consider_joined(self, index);
        if (!consider_dotted(self, index))
            consider_foreign(self, index);
        consider_opening(self, index);
        consider_suffix(self, index);
    }
}

void dz_name_votes_add(const DzPage *page, const DzVocabulary *vocabulary, const GArray *units, GHashTable *candidates)
{
    Search search = {page, vocabulary, candidates, units};
    for (guint i = 0; i < units->len; i++)
        consider(&search, i);
    consider_label(&search);
    consider_parts(&search);
}
