/* foreign.c -- see foreign.h.
 * In:     the units of a paragraph.
 * Out:    the letters of a foreign name.
 * Knows:  which characters write foreign names; that the dictionaries see words of Chinese among them (拉乌尔·内赫姆),
 *         and that a word of Chinese may follow a name at once; the parts of names of some peoples (洛桑|坚赞).
 * Not here: whether letters are a name at all (name_votes.c, name.c).
 */
#include "foreign.h"

#include "characters.h"
#include "name.h"

/* More letters are no name: a text of nothing but dots takes its share of time. */
#define MOST 32

static const DzUnit *unit_at(const DzForeign *self, guint index)
{
    return dz_unit_at(self->units, index);
}

static gboolean writes_foreign(const DzForeign *self, guint32 at)
{
    return dz_writes_foreign(self->vocabulary, self->page->c[at]);
}

static gboolean is_hyphen(gunichar c)
{
    return c == '-' || c == U'－' || c == U'–';
}

static gboolean is_of_name(const DzForeign *self, guint32 at)
{
    gunichar c = self->page->c[at];
    return dz_is_middle_dot(c) || (g_unichar_isalpha(c) && !dz_is_han(c)) || c == '.' || is_hyphen(c) ||
           writes_foreign(self, at);
}

static gboolean all_of_name(const DzForeign *self, DzSpan span)
{
    for (guint32 i = span.begin; i < span.end; i++)
        if (!is_of_name(self, i))
            return FALSE;
    return TRUE;
}

static gboolean parts_name(gunichar c)
{
    return dz_is_middle_dot(c) || is_hyphen(c);
}

gboolean dz_foreign_may_hold(const DzForeign *self, const DzUnit *unit)
{
    const gunichar *c = self->page->c;
    DzSpan span = unit->span;
    gboolean parted =
        (span.end < self->page->n && parts_name(c[span.end])) || (span.begin > 0 && parts_name(c[span.begin - 1]));
    if (has(unit, DZ_TAG_PERSON) && parted)
        return TRUE;
    return unit->type == DZ_UNIT_WORD && !has(unit, DZ_TAGS_CUE | DZ_TAG_OF | DZ_TAG_AND) &&
           (dz_span_length(unit->span) == 1 || has(unit, DZ_TAG_PERSON | DZ_TAG_REGION)) &&
           all_of_name(self, unit->span);
}

static guint32 without_joints(const DzForeign *self, guint32 begin, guint32 end)
{
    while (begin < end && parts_name(self->page->c[begin]))
        begin++;
    return begin;
}

guint32 dz_foreign_begin(const DzForeign *self, guint last)
{
    DzSpan run = unit_at(self, last)->span;
    guint32 begin = run.begin;
    for (guint i = last; i > 0 && begin + MOST > run.end; i--) {
        const DzUnit *unit = unit_at(self, i - 1);
        guint32 end = begin;
        if (unit->span.end != begin)
            break;
        gboolean first_name = has(unit, DZ_TAG_PERSON) && i == last; /* 爱德华|多·博霍 */
        if ((first_name && dz_name_has_dot(self->page, run)) || dz_foreign_may_hold(self, unit))
            begin = unit->span.begin;
        else
            while (unit->type == DZ_UNIT_RUN && begin > unit->span.begin && is_of_name(self, begin - 1))
                begin--;
        if (begin == end || begin > unit->span.begin)
            break;
    }
    return without_joints(self, begin, run.end);
}

/* 阿奎那是…: after the last dot, the name ends where a word of the dictionary begins that writes no foreign name. */
static guint32 end_before_verb(const DzForeign *self, DzSpan span)
{
    guint32 dot = span.begin;
    for (guint32 i = span.begin; i < span.end; i++)
        if (dz_is_middle_dot(self->page->c[i]))
            dot = i;
    for (guint32 i = dot + 3; i < span.end; i++)
        if (self->page->starts[i] != 0 && !is_of_name(self, i))
            return i;
    return span.end;
}

/* Whether what stands at unit `at` shows that the name before it has ended: a title, a reporting word, a point, a
 * bracket. */
static gboolean closes_name(const DzForeign *self, guint at, guint32 end)
{
    const guint behind = DZ_TAG_SAY | DZ_TAG_THINK | DZ_TAG_ROLE;
    const DzUnit *unit = unit_at(self, at);
    return unit == NULL || unit->span.begin > end || has(unit, behind) || ends_clause(unit) ||
           unit->type == DZ_UNIT_BRACKET || unit->type == DZ_UNIT_ENUM;
}

/* Letters of a run that write foreign names, as far as the dictionary sees a word end. */
static guint32 end_in_run(const DzForeign *self, DzSpan run)
{
    guint32 end = run.begin;
    while (end < run.end && is_of_name(self, end))
        end++;
    while (end > run.begin && self->page->starts[end] == 0)
        end--;
    return end;
}

/* 拉乌尔·|内|赫姆: goes on over what the dictionaries cut off. One small word alone (胡赛|因) belongs to the name only
 * where the name ends for certain behind it. */
static guint32 end_behind(const DzForeign *self, guint at, guint32 end)
{
    guint32 sure = end;
    guint32 farthest = end + MOST;
    for (guint i = at + 1; i < self->units->len && end < farthest; i++) {
        const DzUnit *unit = unit_at(self, i);
        if (unit->span.begin != end)
            break;
        if (unit->type == DZ_UNIT_RUN) {
            guint32 in_run = end_in_run(self, unit->span);
            if (in_run < unit->span.end)
                return in_run > end ? in_run : sure;
            sure = end = in_run;
            continue;
        }
        if (!dz_foreign_may_hold(self, unit))
            break;
        end = unit->span.end;
        if (dz_span_length(unit->span) > 1 || closes_name(self, i + 1, end))
            sure = end;
    }
    return sure;
}

guint32 dz_foreign_end(const DzForeign *self, guint at, gboolean bracketed)
{
    DzSpan run = unit_at(self, at)->span;
    guint32 end = bracketed ? run.end : end_before_verb(self, run);
    DzSpan tail = {end, end};
    while (tail.begin > run.begin && !parts_name(self->page->c[tail.begin - 1]))
        tail.begin--;
    return end == run.end && !bracketed && all_of_name(self, tail) ? end_behind(self, at, end) : end;
}

/* Where the name ends that known parts make from `at` on, and at most at `limit`; `at`: there is none. Foreign letters
 * that are no word go on behind them up to a point or a reporting word. */
static guint32 end_of_parts(const DzForeign *self, guint32 at, guint32 limit)
{
    enum { SHORTEST = 3 };
    const gunichar *c = self->page->c;
    guint32 sure = at;
    guint32 end = at;
    for (guint32 length = 1; end < limit && length > 0; end += length) {
        length = dz_words_match(self->vocabulary->foreign, c + end, limit - end, ~0u).length;
        sure = length > 1 ? end + length : sure;
        if (end > at && dz_is_middle_dot(c[end]))
            length = 1;
    }
    const gunichar *behind = c + end;
    gboolean closed =
        end == limit || dz_is_punctuation(*behind) ||
        dz_words_match(self->vocabulary->words, behind, limit - end, DZ_TAG_SAY | DZ_TAG_THINK).length > 0;
    if (closed && !dz_is_middle_dot(behind[-1]) && dz_name_is_strange(self->page, (DzSpan){sure, end}))
        sure = end;
    return sure >= at + SHORTEST ? sure : at;
}

/* 教授特古斯|巴雅尔, 吾提库尔·|买买提: where the foreign letters begin that stand before `at` in unit `index`, behind a
 * title or with a dot. */
static guint32 begin_of_parts(const DzForeign *self, guint index, guint32 at)
{
    const gunichar *c = self->page->c;
    guint32 begin = at;
    while (begin > 0 && at - begin < MOST && (dz_is_middle_dot(c[begin - 1]) || writes_foreign(self, begin - 1)))
        begin--;
    while (unit_at(self, index) != NULL && unit_at(self, index)->span.end > begin)
        index--;
    const DzUnit *before = unit_at(self, index);
    gboolean titled = before != NULL && before->span.end == begin && has(before, DZ_TAG_ROLE);
    return titled || (at > begin && dz_is_middle_dot(c[at - 1])) ? begin : at;
}

DzSpan dz_foreign_of_parts(const DzForeign *self, guint index, guint32 at)
{
    guint32 limit = MIN(unit_at(self, self->units->len - 1)->span.end, at + MOST);
    DzSpan name = {at, at};
    if (dz_words_match(self->vocabulary->foreign, self->page->c + at, limit - at, ~0u).length > 1)
        name.end = end_of_parts(self, at, limit);
    if (name.end > at)
        name.begin = begin_of_parts(self, index, at);
    return name;
}
