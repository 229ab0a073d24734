/* rounding.c -- see rounding.h.
 * Knows:  56.5% is 57%; a number that differs in a digit told by both is another one.
 * Not here: words that make an estimate of a number (qualified.c).
 */
#include "rounding.h"

#include <math.h>

/* A number of one digit that is so near to another is its round number: 80% of 80.5%. */
#define ONE_DIGIT 0.02

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

double dz_number_step(double value)
{
    return pow(10, floor(log10(value)) - (digits_of(value) - 1));
}

/* Whether `fine`, told in as many digits as `coarse` has, or cut after them, is that: 56.5% is 57%. Of one digit, none
 * is a round number of another: ten is not four; but 5.6 is six. */
static gboolean is_rounded(double coarse, double fine)
{
    if (coarse <= 0 || fine <= 0 || ABS(coarse - fine) >= coarse / 10)
        return FALSE; /* a step of the second digit or more */
    if (digits_of(coarse) < 2)
        return (coarse < 10 && fine != floor(fine) && round(fine) == coarse) || ABS(coarse - fine) < coarse * ONE_DIGIT;
    return digits_of(coarse) < digits_of(fine) && ABS(coarse - fine) < dz_number_step(coarse) * (1 - 1e-9);
}

gboolean dz_numbers_alike(const DzNumber *x, const DzNumber *y)
{
    gboolean rounded = x->kind == y->kind && dz_number_is_figure(x) &&
                       (is_rounded(x->value, y->value) || is_rounded(y->value, x->value));
    return rounded || dz_number_equal(x, y);
}
