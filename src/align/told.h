/* told.h -- a number where it is told: its passage, the numbers there, the words beside it. */
#ifndef DZ_ALIGN_TOLD_H
#define DZ_ALIGN_TOLD_H

#include "numbers.h"
#include "scene.h"

G_BEGIN_DECLS

/* A number, and the passage that tells it; or another passage of its article. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage;
    const DzNumber *number;
} DzToldNumber;

/* The numbers of an article, and which of them overlap some units. */
typedef struct {
    const GArray *all;
    guint first;
    guint end;
} DzNumberRange;

static inline const DzNumber *dz_number_at(const DzNumberRange *self, guint at)
{
    return &g_array_index(self->all, DzNumber, at);
}

/* Of the units [from, to) of a passage, or of all of it. */
DzNumberRange dz_numbers_in(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to);
DzNumberRange dz_numbers_of_passage(const DzScene *scene, const DzPassage *passage);

/* Whether these have the number, or one like it (rounding.h). */
gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number);

/* Where the blanks begin that end at `at` of the common form, and where those end that begin there. */
guint32 dz_before_blanks(const DzToldNumber *self, guint32 at);
guint32 dz_past_blanks(const DzToldNumber *self, guint32 at);

/* The longest word of data/counts.tsv that ends at `at` of the common form, or begins there. */
DzWord dz_told_word_up_to(const DzToldNumber *self, guint32 at);
DzWord dz_told_word_from(const DzToldNumber *self, guint32 at);

G_END_DECLS

#endif
