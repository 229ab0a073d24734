/* contradict.h -- whether two numbers that count the same thing contradict each other. */
#ifndef DZ_ALIGN_CONTRADICT_H
#define DZ_ALIGN_CONTRADICT_H

#include "numbers.h"
#include "scene.h"

G_BEGIN_DECLS

/* Two passages whose numbers are compared. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage[2];
} DzNumberSides;

/* The numbers of one side: all of the article, and which of them overlap some units. */
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
gboolean dz_number_counts(const DzScene *scene, const DzArticle *article, const DzNumber *number);

/* Of a number of each side, whether they count the same by their measure words, 22名 and 22人; or, if one has none, by
 * the words after both: 36万名学生, 36万学生. Two ages are of one person: 22岁的船长. */
gboolean dz_numbers_count_alike(const DzNumberSides *self, const DzNumber *x, const DzNumber *y);

/* Whether the articles of both sides appeared so close to each other that both tell the same hours' state; or nobody
 * knows when they did. */
gboolean dz_sides_are_published_together(const DzNumberSides *self);

/* Whether `x` of the first side and `y` of the second cannot both be right, if they count the same thing: they are of
 * one kind, measure, set, day and hour, neither stands elsewhere in the other article, and none is a bound, an estimate
 * or a rounding of the other. */
gboolean dz_numbers_contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y);

G_END_DECLS

#endif
