/* view_numbers.h -- numbers in which outlets differ. */
#ifndef DZ_VIEW_NUMBERS_H
#define DZ_VIEW_NUMBERS_H

#include "view.h"

G_BEGIN_DECLS

/* Two numbers that stand at the same place of two readings, or that outlets give for one thing elsewhere. */
typedef struct {
    const DzRow *row;         /* both stand in; NULL: there is none */
    const DzFigures *figures; /* NULL: the row's readings were compared */
    DzFigure sides[2];        /* of a row, `sentence` is the reading */
} DzNumbers;

/* DzNumbers, by row, those that stand in none last. Each pair of printed numbers once a row, and once of figures.
 * Free with g_array_unref(). */
GArray *dz_view_find_numbers(const DzView *view);

/* Of them at most `most`, each of another row and place: those that say most in fewest words. Free with
 * g_array_unref(). */
GArray *dz_view_choose_numbers(const DzView *view, guint most);

/* Whether two outlets of the row have such numbers. */
gboolean dz_row_has_numbers(const DzRow *row);

/* A number as an outlet prints it. */
typedef struct {
    guint column;
    const DzArticle *article;
    DzSpan span;
} DzPrintedNumber;

/* The outlets that have the number in this row, counting the same: DzPrintedNumber, that of `figure` first, then one
 * for each other column that has it. Free with g_array_unref(). */
GArray *dz_view_figures_like(const DzView *view, const DzRow *row, const DzFigure *figure);

/* The outlets that print the number of one side: DzPrintedNumber. Free with g_array_unref(). */
GArray *dz_view_printing(const DzView *view, const DzNumbers *numbers, guint side);

/* The clause of its sentence in which a number stands; of a long one what is near, in whole words. */
DzSpan dz_figure_clause(const DzFigure *figure);

/* Whether a clause ends with this character; the marks in 3,280 and 10:30 are of the number. */
gboolean dz_article_ends_clause(const DzArticle *article, guint32 at);

G_END_DECLS

#endif
