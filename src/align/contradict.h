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

/* Whether these have the number, exactly or rounded. */
gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number);

/* What a number counts: the group of the measure word after it, else the character; 0 if none follows at once. */
gunichar dz_number_measure(const DzScene *scene, const DzArticle *article, const DzNumber *number);

/* Whether the articles of both sides appeared so close to each other that both tell the same hours' state; or nobody
 * knows when they did. */
gboolean dz_sides_are_published_together(const DzNumberSides *self);

/* Whether `x` of the first side and `y` of the second cannot both be right, if they count the same thing: they are of
 * one kind, measure, set, day and hour, neither stands elsewhere in the other article, and none is a bound, an estimate
 * or a rounding of the other. */
gboolean dz_numbers_contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y);

G_END_DECLS

#endif
