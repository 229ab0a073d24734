/* values.c -- see values.h.
 * In:     the units of one passage, with the numbers of its article.
 * Out:    a gram for each number, by its value.
 * Knows:  that 九千, 9000余 and 9,000 are one number, 周二 and 9月1日 one day.
 * Not here: finding the numbers (text/), what they are worth (weights.h).
 */
#include "values.h"

#include "ranges.h"
#include "units.h"

/* A day of the week is named where the date of publication does not tell which it is. */
char *dz_value_dup_name(const DzNumber *number)
{
    if (number->month != 0 && number->day != 0)
        return g_strdup_printf("#%d-%d", number->month, number->day);
    if (number->weekday != 0)
        return g_strdup_printf("#weekday %d", number->weekday);
    if (number->kind != DZ_NUMBER_DATE)
        return g_strdup_printf("#%d %.4g", number->kind, number->value);
    if (number->relative)
        return g_strdup_printf("#today %d", number->shift);
    if (number->day != 0)
        return g_strdup_printf("#day %d", number->day);
    return g_strdup_printf("#month %d of %d", number->month, number->month != 0 ? 0 : number->year);
}

void dz_values_find(DzScene *self, guint32 witness, guint32 first)
{
    const GArray *numbers = self->witnesses[witness].numbers;
    const glong span = G_STRUCT_OFFSET(DzNumber, span);
    for (guint32 i = first; i < self->units->len; i++) {
        guint32 gram = DZ_NO_PAIR;
        guint32 at = g_array_index(self->places, guint32, i);
        guint next = dz_first_past(numbers, span, at);
        if (next < numbers->len && g_array_index(numbers, DzNumber, next).span.begin == at) {
            g_autofree char *name = dz_value_dup_name(&g_array_index(numbers, DzNumber, next));
            gram = dz_gram_of_value(self, dz_unit_called(self, name));
        }
        g_array_append_val(self->values, gram);
    }
}
