/* contradict.c -- whether two numbers that count one thing contradict each other: a claim that an editor acts on.
 * In:     a number of each of two passages of a scene.
 * Out:    whether both cannot be right.
 * Knows:  that figures change from day to day, that an article which has the other's number elsewhere does not
 *         contradict it, that 逾百 is no other number than 118.
 * Not here: what counts as a number (text/numbers.h), what the words beside one say (measured.c, qualified.c), of what
 *         time it is told (when.c), whether two numbers count one thing (numbers_differ.c, figures.c).
 */
#include "contradict.h"

#include "measured.h"
#include "qualified.h"
#include "rounding.h"
#include "when.h"

#include <math.h>

/* An estimate contradicts what is so many times as much; a 多 or 数 says no more than its order. */
#define FAR_FROM_ROUGH 1.4
#define FAR_FROM_VAGUE 10.0

/* Whether the passage of `told` has a figure that the other's has not. */
static gboolean has_figure_of_its_own(const DzToldNumber *told, const DzToldNumber *other)
{
    DzNumberRange own = dz_numbers_of_passage(told->scene, told->passage);
    DzNumberRange others = dz_numbers_of_passage(other->scene, other->passage);
    for (guint i = own.first; i < own.end; i++)
        if (dz_number_is_figure(dz_number_at(&own, i)) && !dz_numbers_have(&others, dz_number_at(&own, i)))
            return TRUE;
    return FALSE;
}

/* Whether other figures go with the other day or hour: then it is not told otherwise, it is another. */
static gboolean have_own_figures(const DzToldNumber *x, const DzToldNumber *y)
{
    return has_figure_of_its_own(x, y) && has_figure_of_its_own(y, x);
}

/* 721 and 7.21 are one figure, written otherwise; it is a day. */
#define POINTED 2
static gboolean are_pointed_otherwise(double x, double y)
{
    gboolean whole = x == floor(x) && y == floor(y);
    double tens = log10(MAX(x, y) / MAX(MIN(x, y), 1e-9));
    return !whole && tens < POINTED + 0.5 && ABS(tens - round(tens)) < 1e-9;
}

/* Whether both are hedged with words of one kind, and told in figures as fine: 约36万 is not 约37万. */
static gboolean are_hedged_alike(const DzQualified *x, const DzQualified *y)
{
    return x->bound == y->bound && x->number->value > 0 && y->number->value > 0 &&
           dz_number_step(x->number->value) == dz_number_step(y->number->value);
}

/* At least five are six, too; about five are, but not twelve. */
static gboolean are_other_amounts(const DzQualified *x, const DzQualified *y)
{
    const DzQualified *less = x->number->value < y->number->value ? x : y;
    const DzQualified *more = less == x ? y : x;
    gboolean alike = are_hedged_alike(x, y);
    if (less->number->value < 0 || (!alike && (less->bound == DZ_COUNT_LEAST || more->bound == DZ_COUNT_MOST)))
        return FALSE;
    double far = alike || (x->bound == DZ_COUNT_PLAIN && y->bound == DZ_COUNT_PLAIN) ? 1 : FAR_FROM_ROUGH;
    if (x->number->vague || y->number->vague)
        far = FAR_FROM_VAGUE;
    return more->number->value > far * less->number->value &&
           !are_pointed_otherwise(less->number->value, more->number->value);
}

/* Whether the other passage has the number, or its article has it anywhere, of the same things. */
static gboolean is_told_beside(const DzToldNumber *told, const DzToldNumber *other)
{
    DzNumberRange others = dz_numbers_of_passage(other->scene, other->passage);
    if (dz_numbers_have(&others, told->number))
        return TRUE;
    gboolean counted = told->number->kind == DZ_NUMBER_AMOUNT || told->number->kind == DZ_NUMBER_ORDINAL;
    for (guint i = 0; i < others.all->len; i++) {
        DzToldNumber beside = {other->scene, other->passage, &g_array_index(others.all, DzNumber, i)};
        if (dz_numbers_alike(told->number, beside.number) && (!counted || dz_numbers_count_alike(told, &beside)))
            return TRUE;
    }
    return FALSE;
}

/* Whether both are figures of one set, told of one time, and one is not the other. */
static gboolean are_other_figures(const DzToldNumber *x, const DzToldNumber *y)
{
    DzQualified of_x = dz_number_qualify(x);
    DzQualified of_y = dz_number_qualify(y);
    return of_x.set == of_y.set && of_x.trend == of_y.trend && !of_x.uncertain && !of_y.uncertain &&
           (of_x.lasting || (dz_numbers_are_of_one_day(x, y) && dz_numbers_are_of_one_hour(x, y))) &&
           !dz_numbers_are_told_apart(x, y) && are_other_amounts(&of_x, &of_y);
}

/* What contradicts what differs by kind. A weekday may be another one elsewhere, and of which week is not told. */
static gboolean contradict(const DzToldNumber *x, const DzToldNumber *y)
{
    switch (x->number->kind) {
    case DZ_NUMBER_DATE:
        return dz_dates_differ(x->number, y->number) && !have_own_figures(x, y);
    case DZ_NUMBER_CLOCK:
        return dz_hours_differ(x->number, y->number) && dz_numbers_are_of_one_day(x, y) && !have_own_figures(x, y);
    case DZ_NUMBER_AMOUNT:
        return dz_number_counts(x) && dz_numbers_count_alike(x, y) && are_other_figures(x, y);
    case DZ_NUMBER_PERCENT:
        return are_other_figures(x, y);
    case DZ_NUMBER_ORDINAL:
        return !dz_numbers_are_told_apart(x, y); /* 第一季, 第二季 */
    case DZ_NUMBER_WEEKDAY:
        break;
    }
    return FALSE;
}

gboolean dz_numbers_contradict(const DzToldNumber *x, const DzToldNumber *y)
{
    if (x->number->kind != y->number->kind || dz_number_is_of_dateline(x->passage->article, x->number) ||
        dz_number_is_of_dateline(y->passage->article, y->number))
        return FALSE;
    return !is_told_beside(x, y) && !is_told_beside(y, x) && contradict(x, y);
}
