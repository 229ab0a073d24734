/* occasion.c -- see occasion.h.
 * In:     an article in the common form.
 * Out:    the figures it names; whether two articles are two days of a series, or one outlet's.
 * Not here: what a number is (text/).
 */
#include "occasion.h"

#include "event_features.h"
#include "numbers.h"
#include "weights.h"

#include <math.h>
#include <string.h>

static gboolean has_figure(const DzOccasion *self, guint32 figure)
{
    for (guint i = 0; i < self->n_figures; i++)
        if (self->figures[i] == figure)
            return TRUE;
    return FALSE;
}

static void add_figure(DzOccasion *self, const DzNumber *number)
{
    guint64 bits = 0;
    memcpy(&bits, &number->value, sizeof bits);
    guint32 figure = (guint32)(bits * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15) >> 32);
    if (self->n_figures < DZ_OCCASION_FIGURES && !has_figure(self, figure))
        self->figures[self->n_figures++] = figure;
}

static void read_figures(DzOccasion *self, const gunichar *text, guint32 length)
{
    g_autoptr(GArray) numbers = dz_numbers_find(text, length);
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        if (dz_number_tells_apart(number))
            add_figure(self, number);
    }
}

void dz_occasion_read(DzOccasion *self, const DzArticle *article)
{
    *self = (DzOccasion){.published = NAN};
    gint64 seconds = 0;
    if (dz_article_get_time(article, &seconds))
        self->published = (double)seconds / 86400;
    self->outlet = article->outlet;
    read_figures(self, article->title_common, article->title_common_length);
    read_figures(self, article->common, MIN(article->common_length, DZ_MAX_TEXT));
}

static guint figures_in_common(const DzOccasion *a, const DzOccasion *b)
{
    guint common = 0;
    for (guint i = 0; i < a->n_figures; i++)
        common += has_figure(b, a->figures[i]) ? 1 : 0;
    return common;
}

static gboolean are_of_one_outlet(const DzOccasion *a, const DzOccasion *b)
{
    return a->outlet != NULL && g_strcmp0(a->outlet, b->outlet) == 0;
}

/* Published at two times, full of figures, and hardly any in both. */
static gboolean figures_differ(const DzOccasion *a, const DzOccasion *b)
{
    guint lesser = MIN(a->n_figures, b->n_figures);
    return fabs(a->published - b->published) > 0 && lesser >= DZ_FIGURES_TELLING &&
           figures_in_common(a, b) <= DZ_FIGURES_SHARED * lesser;
}

double dz_occasions_apart(const DzOccasion *a, const DzOccasion *b)
{
    double alike = figures_differ(a, b) ? 1 - DZ_OTHER_FIGURES : 1;
    return 1 - alike * (are_of_one_outlet(a, b) ? 1 - DZ_ONE_OUTLET : 1);
}
