/* view_numbers.h -- numbers in which outlets differ. */
#ifndef DZ_VIEW_NUMBERS_H
#define DZ_VIEW_NUMBERS_H

#include "view.h"

G_BEGIN_DECLS

/* Two numbers that stand at the same place of two readings. */
typedef struct {
    const DzRow *row;
    const DzReading *a;
    const DzReading *b;
    DzSpan in_a;
    DzSpan in_b;
} DzNumbers;

/* DzNumbers, by row. Each pair of printed numbers once a row. */
GArray *dz_view_find_numbers(const DzView *view);

/* Of them at most `most`, each of another row and place: those that say most in fewest words. */
GArray *dz_view_choose_numbers(const DzView *view, guint most);

/* Whether two outlets of the row have such numbers. */
gboolean dz_row_has_numbers(const DzRow *row);

/* A number as an outlet prints it. */
typedef struct {
    guint column;
    const DzArticle *article;
    DzSpan span;
} DzFigure;

/* The outlets that have the number at `span` of `reading` in this row, counting the same: DzFigure, that of `reading`
 * first, then one for each other column that has it. Free with g_array_unref(). */
GArray *dz_view_figures_like(const DzView *view, const DzRow *row, const DzReading *reading, DzSpan span);

G_END_DECLS

#endif
