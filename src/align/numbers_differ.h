/* numbers_differ.h -- whether two readings disagree in a number. */
#ifndef DZ_ALIGN_NUMBERS_DIFFER_H
#define DZ_ALIGN_NUMBERS_DIFFER_H

#include "edits.h"
#include "told.h"

G_BEGIN_DECLS

/* Two readings whose numbers are compared. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage[2];
    double similarity; /* share of units in both, 0 to 1 */
    gboolean silent;   /* too much differs to be of one thing */
} DzReadNumbers;

/* An edit of one reading into the other, cut at a number of each. */
typedef struct {
    DzEdit before;
    const DzNumber *number[2];
    DzEdit after;
} DzNumberCut;

/* `edits` (DzEdit) are all between the two. */
DzReadNumbers dz_read_numbers(const DzScene *scene, const DzPassage *a, const DzPassage *b, double similarity,
                              const GArray *edits);

/* Cuts `edit` at two numbers in which the readings disagree: 22 / 23, 4名 / 10名. FALSE if there are none. `edit` may
 * be the `after` of `cut`. */
gboolean dz_numbers_differ(const DzReadNumbers *self, const DzEdit *edit, DzNumberCut *cut);

/* Whether all that `edit` changes is how one number is written: 三億 / 3億, 七成 / 70%. */
gboolean dz_numbers_are_rewritten(const DzReadNumbers *self, const DzEdit *edit);

G_END_DECLS

#endif
