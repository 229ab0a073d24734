/* occasion.c -- see occasion.h.
 * In:     title and lead of an article, in the common form.
 * Out:    the days and figures they name.
 * Not here: what a number or date is (text/).
 */
#include "occasion.h"

#include "event_features.h"
#include "numbers.h"

#include <string.h>

static void add_day(DzOccasion *self, const DzNumber *date)
{
    if (date->year == 0 || date->month == 0 || date->day == 0 || self->n_days == DZ_OCCASION_DAYS)
        return;
    g_autoptr(GDateTime) when = g_date_time_new_utc(date->year, date->month, date->day, 0, 0, 0);
    if (when != NULL)
        self->days[self->n_days++] = (gint32)(g_date_time_to_unix(when) / 86400);
}

static void add_figure(DzOccasion *self, const DzNumber *figure)
{
    guint64 bits = 0;
    memcpy(&bits, &figure->value, sizeof bits);
    self->figures |= G_GUINT64_CONSTANT(1) << (bits * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15) >> 58);
}

void dz_occasion_read(DzOccasion *self, const DzArticle *article)
{
    *self = (DzOccasion){0};
    g_autoptr(GArray) head = dz_head_text(article);
    g_autoptr(GArray) numbers = dz_numbers_find((const gunichar *)(gconstpointer)head->data, head->len);
    dz_numbers_resolve(numbers, article->published);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        if (number->kind == DZ_NUMBER_DATE)
            add_day(self, number);
        else if (dz_number_tells_apart(number))
            add_figure(self, number);
    }
}

gboolean dz_occasions_differ(const DzOccasion *a, const DzOccasion *b)
{
    if (a->n_days == 0 || b->n_days == 0 || (a->figures & b->figures) != 0)
        return FALSE;
    for (guint i = 0; i < a->n_days; i++)
        for (guint k = 0; k < b->n_days; k++)
            if (a->days[i] == b->days[k])
                return FALSE;
    return TRUE;
}
