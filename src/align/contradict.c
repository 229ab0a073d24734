/* contradict.c -- whether two numbers that count the same thing contradict each other: a claim that an editor will act
 * on. In:     a number of each of two passages of a scene. Out:    whether both cannot be right. Knows:  that figures
 * change from day to day, that an article which has the other's number elsewhere does not contradict it, that 逾百 is
 * no other number than 118. Not here: what counts as a number (text/numbers.h), the words beside one (counts.c),
 * whether two numbers count the same thing (numbers_differ.c, figures.c).
 */
#include "contradict.h"

#include "characters.h"
#include "ranges.h"

#include <math.h>

/* What is told without its day is of the day on which it is published: figures told further apart are of two days. */
#define SAME_DAY (12 * 60 * 60)
#define LONG_BEFORE (7 * 24 * 60 * 60)
#define MONTH (31 * 24 * 60 * 60)
#define ANY_YEAR 2000 /* a leap year */

/* An estimate contradicts what is so many times as much; a 多 or 数 says no more than its order. */
#define FAR_FROM_ROUGH 2.0
#define FAR_FROM_VAGUE 10.0

/* Another set is told of right before its number, or with so many characters between: 另外有五名. */
#define REST_NEAR 2

DzNumberRange dz_numbers_in(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to)
{
    DzSpan common = dz_units_common(scene, passage, from, to);
    DzNumberRange found = {.all = scene->witnesses[passage->witness].numbers};
    found.first = dz_first_past(found.all, G_STRUCT_OFFSET(DzNumber, span), common.begin);
    found.end = found.first;
    while (from < to && found.end < found.all->len && dz_number_at(&found, found.end)->span.begin < common.end)
        found.end++;
    return found;
}

DzNumberRange dz_numbers_of_passage(const DzScene *scene, const DzPassage *passage)
{
    return dz_numbers_in(scene, passage, 0, passage->n_units);
}

static DzNumberRange numbers_of_side(const DzNumberSides *self, guint side)
{
    return dz_numbers_of_passage(self->scene, self->passage[side]);
}

/* The digits that count, the others being noughts: 160万 has two. Of nine at most, as the double has more by chance. */
static guint digits_of(double value)
{
    enum { MOST = 9 };
    double scaled = round(value * pow(10, MOST - 1 - floor(log10(value))));
    guint digits = MOST;
    for (guint64 rest = (guint64)scaled; digits > 1 && rest % 10 == 0; rest /= 10)
        digits--;
    return digits;
}

/* Whether `fine`, told in as many digits as `coarse` has, or cut after them, is that: 56.5% is 57%. Of one digit, none
 * is a round number of another: ten is not four. */
static gboolean is_rounded(double coarse, double fine)
{
    if (coarse <= 0 || fine <= 0 || ABS(coarse - fine) >= coarse / 10)
        return FALSE; /* a step of the second digit or more */
    guint digits = digits_of(coarse);
    if (digits < 2 || digits >= digits_of(fine))
        return FALSE;
    double step = pow(10, floor(log10(coarse)) - (digits - 1));
    return ABS(coarse - fine) < step * (1 - 1e-9);
}

static gboolean are_equal(const DzNumber *x, const DzNumber *y)
{
    gboolean rounded = x->kind == y->kind && (x->kind == DZ_NUMBER_AMOUNT || x->kind == DZ_NUMBER_PERCENT) &&
                       (is_rounded(x->value, y->value) || is_rounded(y->value, x->value));
    return rounded || dz_number_equal(x, y);
}

/* Then it is no other number, it stands elsewhere. */
gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number)
{
    for (guint i = numbers->first; i < numbers->end; i++)
        if (are_equal(dz_number_at(numbers, i), number))
            return TRUE;
    return FALSE;
}

/* -- When -------------------------------------------------------------------------------------------------------- */

/* （海港社临湾3日电）: the day of a dateline is the report's. */
static gboolean is_of_dateline(const DzNumberSides *self, guint side, const DzNumber *number)
{
    enum { NEARBY = 6, WIRE = 0x7535, REPORTED = 0x62A5 }; /* 电, 报 */
    const DzArticle *article = self->passage[side]->article;
    guint32 end = MIN(article->common_length, number->span.end + NEARBY);
    for (guint32 at = number->span.end; number->kind == DZ_NUMBER_DATE && at < end; at++)
        if (article->common[at] == WIRE)
            return at + 1 == article->common_length || !g_unichar_isalpha(article->common[at + 1]) ||
                   article->common[at + 1] == REPORTED;
    return FALSE;
}

/* The day, or the hour, that a number is told of: the last that its passage names before it, else the first. */
static const DzNumber *time_of(const DzNumberSides *self, guint side, const DzNumber *number, DzNumberKind kind)
{
    DzNumberRange numbers = numbers_of_side(self, side);
    const DzNumber *found = NULL;
    for (guint i = numbers.first; i < numbers.end; i++) {
        const DzNumber *time = dz_number_at(&numbers, i);
        if (time->kind != kind || is_of_dateline(self, side, time))
            continue;
        if (found == NULL || time->span.end <= number->span.begin)
            found = time;
    }
    return found;
}

gboolean dz_sides_are_published_together(const DzNumberSides *self)
{
    gint64 of_a = 0;
    gint64 of_b = 0;
    return !dz_article_get_time(self->passage[0]->article, &of_a) ||
           !dz_article_get_time(self->passage[1]->article, &of_b) || ABS(of_a - of_b) <= SAME_DAY;
}

/* Whether a date lies so long before an article that what it tells without one cannot be of it. */
static gboolean is_long_before(const DzNumber *date, const DzArticle *article)
{
    gint64 published = 0;
    if (date->year == 0 || date->month == 0 || !dz_article_get_time(article, &published))
        return FALSE;
    g_autoptr(GDateTime) day = g_date_time_new_utc(date->year, date->month, MAX(date->day, 1), 12, 0, 0);
    return day != NULL && published - g_date_time_to_unix(day) > (date->day != 0 ? 0 : MONTH) + LONG_BEFORE;
}

/* Words are said once, whenever they are reported. */
static gboolean are_of_one_day(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    const DzNumber *of_x = time_of(self, 0, x, DZ_NUMBER_DATE);
    const DzNumber *of_y = time_of(self, 1, y, DZ_NUMBER_DATE);
    if (of_x != NULL && of_y != NULL)
        return dz_number_equal(of_x, of_y);
    if ((of_x != NULL && is_long_before(of_x, self->passage[1]->article)) ||
        (of_y != NULL && is_long_before(of_y, self->passage[0]->article)))
        return FALSE;
    return dz_sides_are_published_together(self) ||
           (self->passage[0]->quotation != NULL && self->passage[1]->quotation != NULL);
}

static gboolean are_of_one_hour(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    const DzNumber *of_x = time_of(self, 0, x, DZ_NUMBER_CLOCK);
    const DzNumber *of_y = time_of(self, 1, y, DZ_NUMBER_CLOCK);
    return of_x == NULL || of_y == NULL || dz_number_equal(of_x, of_y);
}

/* 今晚7时 is 19时. */
static gboolean are_other_hours(const DzNumber *x, const DzNumber *y)
{
    return fmod(ABS(x->value - y->value), 12 * 60) != 0;
}

/* A day for comparing; of a date without year in any year. */
static gboolean read_day(const DzNumber *date, guint16 year, GDate *day)
{
    if (!g_date_valid_dmy(date->day, date->month, year != 0 ? year : ANY_YEAR))
        return FALSE;
    g_date_set_dmy(day, date->day, date->month, year != 0 ? year : ANY_YEAR);
    return TRUE;
}

/* Whether both name a day, a month or a year, told apart by more than where the reporter is: 今天 in Taipei is 周日 in
 * New York. Days counted from that of publication are only as right as that is, and so is the month of 16日. */
static gboolean are_other_dates(const DzNumber *x, const DzNumber *y)
{
    gboolean completed = x->completed || y->completed;
    if (x->counted || y->counted || x->relative || y->relative || (completed && x->day != 0 && x->day == y->day))
        return FALSE;
    if (!completed && x->year != 0 && y->year != 0 && x->year != y->year)
        return TRUE;
    if ((x->day != 0) != (y->day != 0) || (x->month != 0) != (y->month != 0))
        return FALSE;
    if (x->day == 0)
        return TRUE;
    gboolean of_years = x->year != 0 && y->year != 0;
    GDate of_x;
    GDate of_y;
    return read_day(x, of_years ? x->year : 0, &of_x) && read_day(y, of_years ? y->year : 0, &of_y) &&
           ABS(g_date_days_between(&of_x, &of_y)) > 1;
}

/* Whether `side` has a figure that the other has not. */
static gboolean has_figure_of_its_own(const DzNumberSides *self, guint side)
{
    DzNumberRange own = numbers_of_side(self, side);
    DzNumberRange others = numbers_of_side(self, 1 - side);
    for (guint i = own.first; i < own.end; i++) {
        const DzNumber *number = dz_number_at(&own, i);
        gboolean figure = number->kind == DZ_NUMBER_AMOUNT || number->kind == DZ_NUMBER_PERCENT;
        if (figure && !dz_numbers_have(&others, number))
            return TRUE;
    }
    return FALSE;
}

/* Whether other figures go with the other day or hour: then it is not told otherwise, it is another. */
static gboolean have_own_figures(const DzNumberSides *self)
{
    return has_figure_of_its_own(self, 0) && has_figure_of_its_own(self, 1);
}

/* -- How much ---------------------------------------------------------------------------------------------------- */

/* What a word makes of the number beside it: a bound, an estimate; else DZ_COUNT_PLAIN. */
static guint bound_of(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    const DzWords *counts = self->scene->counts;
    guint32 before = number->span.begin;
    while (before > 0 && dz_is_blank(article->common[before - 1]))
        before--;
    guint bound = dz_counts_before(counts, article->common, before).tags;
    if ((bound & (DZ_COUNT_ROUGH | DZ_COUNT_LEAST | DZ_COUNT_MOST)) != 0)
        return bound;
    guint32 after = number->span.end;
    for (guint32 n = 0; n <= 1; n++, after++) { /* 200左右, 200人左右 */
        while (after < article->common_length && dz_is_blank(article->common[after]))
            after++;
        if (after < article->common_length &&
            dz_counts_after(counts, article->common + after, article->common_length - after).tags == DZ_COUNT_ROUGHLY)
            return DZ_COUNT_ROUGH;
    }
    return DZ_COUNT_PLAIN;
}

/* 721 and 7.21 are one figure, written otherwise; it is a day. */
#define POINTED 2
static gboolean are_pointed_otherwise(double x, double y)
{
    gboolean whole = x == floor(x) && y == floor(y);
    double tens = log10(MAX(x, y) / MAX(MIN(x, y), 1e-9));
    return !whole && tens < POINTED + 0.5 && ABS(tens - round(tens)) < 1e-9;
}

/* At least five are six, too; about five are, but not twelve. */
static gboolean are_other_amounts(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    guint less = x->value < y->value ? 0 : 1;
    const DzNumber *number[2] = {x, y};
    guint bound[2] = {bound_of(self, 0, x), bound_of(self, 1, y)};
    if (bound[less] == DZ_COUNT_LEAST || bound[1 - less] == DZ_COUNT_MOST || number[less]->value < 0)
        return FALSE;
    double far = bound[0] != DZ_COUNT_PLAIN || bound[1] != DZ_COUNT_PLAIN ? FAR_FROM_ROUGH : 1;
    if (x->vague || y->vague)
        far = FAR_FROM_VAGUE;
    return number[1 - less]->value > far * number[less]->value && !are_pointed_otherwise(x->value, y->value);
}

/* -- Of what ----------------------------------------------------------------------------------------------------- */

gunichar dz_number_measure(const DzScene *scene, const DzArticle *article, const DzNumber *number)
{
    guint32 at = number->span.end;
    while (at < article->common_length && dz_is_blank(article->common[at]))
        at++;
    DzWord word = dz_counts_after(scene->counts, article->common + at, article->common_length - at);
    if (word.tags == DZ_COUNT_MEASURE)
        return word.value + 1;
    return at < article->common_length && g_unichar_isalnum(article->common[at]) ? article->common[at] : 0;
}

/* What the words before a number make of its set: the rest of another, all but those named; else DZ_COUNT_PLAIN. */
static guint set_of(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    guint32 at = number->span.begin;
    while (at > 0 && dz_is_blank(article->common[at - 1]))
        at--;
    if (dz_counts_before(self->scene->counts, article->common, at).tags == DZ_COUNT_AND)
        return DZ_COUNT_AND;
    for (guint32 n = 0; n <= REST_NEAR && n < at; n++)
        if (dz_counts_before(self->scene->counts, article->common, at - n).tags == DZ_COUNT_REST)
            return DZ_COUNT_REST;
    return DZ_COUNT_PLAIN;
}

/* Whether the article of `side` has the number anywhere, of the same things. */
static gboolean is_told(const DzNumberSides *self, guint side, const DzNumber *number, gunichar measure)
{
    const DzPassage *passage = self->passage[side];
    const GArray *numbers = self->scene->witnesses[passage->witness].numbers;
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *other = &g_array_index(numbers, DzNumber, i);
        gboolean counts = number->kind == DZ_NUMBER_AMOUNT || number->kind == DZ_NUMBER_ORDINAL;
        if (are_equal(other, number) && (!counts || dz_number_measure(self->scene, passage->article, other) == measure))
            return TRUE;
    }
    return FALSE;
}

/* Whether both are figures of one set, told of one time, and one is not the other. */
static gboolean are_other_figures(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    return set_of(self, 0, x) == set_of(self, 1, y) && are_of_one_day(self, x, y) && are_of_one_hour(self, x, y) &&
           are_other_amounts(self, x, y);
}

/* What contradicts what differs by kind. A weekday may be another one elsewhere, and of which week is not told. */
static gboolean contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    gunichar measure = dz_number_measure(self->scene, self->passage[0]->article, x);
    switch (x->kind) {
    case DZ_NUMBER_DATE:
        return are_other_dates(x, y) && !have_own_figures(self);
    case DZ_NUMBER_CLOCK:
        return are_other_hours(x, y) && are_of_one_day(self, x, y) && !have_own_figures(self);
    case DZ_NUMBER_AMOUNT:
        return measure != 0 && measure == dz_number_measure(self->scene, self->passage[1]->article, y) &&
               are_other_figures(self, x, y);
    case DZ_NUMBER_PERCENT:
        return are_other_figures(self, x, y);
    case DZ_NUMBER_ORDINAL:
        return TRUE;
    case DZ_NUMBER_WEEKDAY:
        break;
    }
    return FALSE;
}

gboolean dz_numbers_contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    if (x->kind != y->kind || is_of_dateline(self, 0, x) || is_of_dateline(self, 1, y))
        return FALSE;
    DzNumberRange in_a = numbers_of_side(self, 0);
    DzNumberRange in_b = numbers_of_side(self, 1);
    if (dz_numbers_have(&in_a, y) || dz_numbers_have(&in_b, x))
        return FALSE;
    gunichar measure = dz_number_measure(self->scene, self->passage[0]->article, x);
    return !is_told(self, 1, x, measure) && !is_told(self, 0, y, measure) && contradict(self, x, y);
}
