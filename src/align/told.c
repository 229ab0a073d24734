/* told.c -- see told.h.
 * In:     a passage of a scene, or a number that it tells.
 * Out:    the numbers of the passage; the words on either side of one.
 * Not here: what these words say (measured.c, qualified.c).
 */
#include "told.h"

#include "characters.h"
#include "ranges.h"
#include "rounding.h"

DzNumberRange dz_numbers_in(const DzScene *scene, const DzPassage *passage, guint32 from, guint32 to)
{
    DzSpan common = dz_units_common(scene, passage, from, to);
    DzNumberRange found = {.all = scene->witnesses[passage->witness].numbers};
    found.first = dz_first_past(found.all, G_STRUCT_OFFSET(DzNumber, span), common.begin);
    found.end = found.first;
    while (from < to && found.end < found.all->len && dz_number_at(&found, found.end)->span.begin < common.end)
        found.end++;
    return found;
}

DzNumberRange dz_numbers_of_passage(const DzScene *scene, const DzPassage *passage)
{
    return dz_numbers_in(scene, passage, 0, passage->n_units);
}

gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number)
{
    for (guint i = numbers->first; i < numbers->end; i++)
        if (dz_numbers_alike(dz_number_at(numbers, i), number))
            return TRUE;
    return FALSE;
}

guint32 dz_before_blanks(const DzToldNumber *self, guint32 at)
{
    const gunichar *common = self->passage->article->common;
    while (at > 0 && dz_is_blank(common[at - 1]))
        at--;
    return at;
}

guint32 dz_past_blanks(const DzToldNumber *self, guint32 at)
{
    const DzArticle *article = self->passage->article;
    while (at < article->common_length && dz_is_blank(article->common[at]))
        at++;
    return at;
}

DzWord dz_told_word_up_to(const DzToldNumber *self, guint32 at)
{
    return dz_counts_before(self->scene->counts, self->passage->article->common, at);
}

DzWord dz_told_word_from(const DzToldNumber *self, guint32 at)
{
    const DzArticle *article = self->passage->article;
    return dz_counts_after(self->scene->counts, article->common + at, article->common_length - at);
}
