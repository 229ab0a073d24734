/* contradict.h -- whether two numbers that count the same thing contradict each other. */
#ifndef DZ_ALIGN_CONTRADICT_H
#define DZ_ALIGN_CONTRADICT_H

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

/* Whether both say the same, exactly or rounded. */
gboolean dz_numbers_alike(const DzNumber *x, const DzNumber *y);

/* Whether these have the number, or one like it. */
gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number);

/* Whether the words after it tell what it counts; a share needs none. */
gboolean dz_number_counts(const DzToldNumber *self);

/* Whether both count the same by their measure words, 22名 and 22人; or, if one has none, by the words after both:
 * 36万名学生, 36万学生. Two ages are of one person: 22岁的船长. */
gboolean dz_numbers_count_alike(const DzToldNumber *x, const DzToldNumber *y);

/* Whether the two cannot both be right, if they count the same thing: they are of one kind, measure, set, day and hour,
 * neither stands elsewhere in the other article, and none is a bound, an estimate or a rounding of the other. */
gboolean dz_numbers_contradict(const DzToldNumber *x, const DzToldNumber *y);

G_END_DECLS

#endif
