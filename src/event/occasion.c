/* occasion.c -- see occasion.h.
 * In:     an article in the common form.
 * Out:    the days and figures it names; whether two articles are two days of a series, or one outlet's.
 * Not here: what a number or date is (text/).
 */
#include "occasion.h"

#include "event_features.h"
#include "numbers.h"
#include "weights.h"

#include <math.h>
#include <string.h>

static void add_day(DzOccasion *self, const DzNumber *date)
{
    if (date->year == 0 || date->month == 0 || date->day == 0 || self->n_days == DZ_OCCASION_DAYS)
        return;
    g_autoptr(GDateTime) when = g_date_time_new_utc(date->year, date->month, date->day, 0, 0, 0);
    if (when != NULL)
        self->days[self->n_days++] = (gint32)(g_date_time_to_unix(when) / 86400);
}

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

static void read_days(DzOccasion *self, const DzArticle *article)
{
    g_autoptr(GArray) head = dz_head_text(article);
    g_autoptr(GArray) numbers = dz_numbers_find((const gunichar *)(gconstpointer)head->data, head->len);
    dz_numbers_resolve(numbers, article->published);
    for (guint i = 0; i < numbers->len; i++)
        if (g_array_index(numbers, DzNumber, i).kind == DZ_NUMBER_DATE)
            add_day(self, &g_array_index(numbers, DzNumber, i));
}

/* What is left of the title without its figures: 中國新增例境外移入確診. */
static void read_title(DzOccasion *self, const DzArticle *article)
{
    const gunichar *title = article->title_common;
    g_autoptr(GArray) numbers = dz_numbers_find(title, article->title_common_length);
    guint next = 0;
    gunichar before = 0;
    for (guint32 i = 0; numbers->len > 0 && i < article->title_common_length; i++) {
        while (next < numbers->len && g_array_index(numbers, DzNumber, next).span.end <= i)
            next++;
        gboolean figure = next < numbers->len && g_array_index(numbers, DzNumber, next).span.begin <= i;
        if (figure || !g_unichar_isalnum(title[i]))
            continue;
        if (before != 0 && self->n_title < DZ_OCCASION_TITLE)
            self->title[self->n_title++] = before * 31 + title[i];
        before = title[i];
    }
}

void dz_occasion_read(DzOccasion *self, const DzArticle *article)
{
    *self = (DzOccasion){.published = NAN};
    gint64 seconds = 0;
    if (dz_article_get_time(article, &seconds))
        self->published = (double)seconds / 86400;
    self->outlet = article->outlet;
    read_days(self, article);
    read_title(self, article);
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

static gboolean days_differ(const DzOccasion *a, const DzOccasion *b)
{
    for (guint i = 0; i < a->n_days; i++)
        for (guint k = 0; k < b->n_days; k++)
            if (a->days[i] == b->days[k])
                return FALSE;
    return a->n_days > 0 && b->n_days > 0;
}

static double title_likeness(const DzOccasion *a, const DzOccasion *b)
{
    guint common = 0;
    for (guint i = 0; i < a->n_title; i++)
        for (guint k = 0; k < b->n_title; k++)
            if (a->title[i] == b->title[k]) {
                common++;
                break;
            }
    return 2.0 * common / (a->n_title + b->n_title);
}

static gboolean are_of_one_outlet(const DzOccasion *a, const DzOccasion *b)
{
    return a->outlet != NULL && g_strcmp0(a->outlet, b->outlet) == 0;
}

/* Two issues of what one outlet reports every day: titles alike but for their figures. */
static gboolean are_issues(const DzOccasion *a, const DzOccasion *b)
{
    return a->n_title > 0 && b->n_title > 0 && are_of_one_outlet(a, b) &&
           fabs(a->published - b->published) >= DZ_ISSUE_DAYS && title_likeness(a, b) >= DZ_ISSUE_TITLE;
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
    if (are_issues(a, b))
        return DZ_OTHER_ISSUE;
    double alike = figures_differ(a, b) ? 1 - DZ_OTHER_FIGURES : days_differ(a, b) ? 1 - DZ_OTHER_OCCASION : 1;
    return 1 - alike * (are_of_one_outlet(a, b) ? 1 - DZ_ONE_OUTLET : 1);
}
