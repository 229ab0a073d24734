/* contraries.c -- see contraries.h.
 * In:     two sentences of a scene, and how alike they are.
 * Out:    whether they tell of two things.
 * Knows:  that what happened before is told in nearly the words of what happens now, and that nobody has answered in
 *         those of the answer.
 * Not here: in which words one fact is denied (sense.c), or counted otherwise (numbers_differ.c).
 */
#include "contraries.h"

#include "sense.h"
#include "told.h"
#include "weights.h"

/* A year within so many code points of a sentence's beginning is that of all it tells. */
#define OPENING 4

/* A denial stands within so many units before what it denies. */
#define DENIAL_LEAD 4

/* -- How many --------------------------------------------------------------------------------------------------- */

static gboolean has_figure(const DzNumberRange *numbers)
{
    for (guint i = numbers->first; i < numbers->end; i++)
        if (dz_number_is_figure(dz_number_at(numbers, i)))
            return TRUE;
    return FALSE;
}

static gboolean of_one_order(const DzNumber *x, const DzNumber *y)
{
    return x->kind == y->kind && dz_number_is_figure(x) &&
           MAX(x->value, y->value) <= STATEMENT_FACTOR * MIN(x->value, y->value);
}

/* Whether both sentences give amounts, and no two of one order: they count different things. */
static gboolean amounts_disagree(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    DzNumberRange in_a = dz_numbers_of_passage(scene, a);
    DzNumberRange in_b = dz_numbers_of_passage(scene, b);
    for (guint i = in_a.first; i < in_a.end; i++)
        for (guint k = in_b.first; k < in_b.end; k++)
            if (of_one_order(dz_number_at(&in_a, i), dz_number_at(&in_b, k)))
                return FALSE;
    return has_figure(&in_a) && has_figure(&in_b);
}

/* -- When ------------------------------------------------------------------------------------------------------- */

/* Whether `number` names a year before that in which the article was published. */
static gboolean is_past_year(const DzArticle *article, const DzNumber *number)
{
    gint64 published = 0;
    if (number->kind != DZ_NUMBER_DATE || number->year == 0 || number->completed || number->counted ||
        number->relative || !dz_article_get_time(article, &published))
        return FALSE;
    g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc(published);
    return time != NULL && number->year < g_date_time_get_year(time);
}

/* The first past year that a sentence names in so many code points; 0: none. */
static guint past_year(const DzScene *scene, const DzPassage *passage, guint32 length)
{
    DzNumberRange numbers = dz_numbers_of_passage(scene, passage);
    guint32 end = dz_units_common(scene, passage, 0, 0).begin + length;
    for (guint i = numbers.first; i < numbers.end && dz_number_at(&numbers, i)->span.begin < end; i++)
        if (is_past_year(passage->article, dz_number_at(&numbers, i)))
            return dz_number_at(&numbers, i)->year;
    return 0;
}

/* Whether `a` begins with a past year and `b` with another, or tells of none: 2018年也曾發生類似事件. */
static gboolean is_of_another_year(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    guint year = past_year(scene, a, OPENING);
    guint other = past_year(scene, b, OPENING);
    return year != 0 && year != other && (other != 0 || past_year(scene, b, b->article->common_length) == 0);
}

/* -- Whether ---------------------------------------------------------------------------------------------------- */

static gboolean denies_at(const DzScene *scene, const DzPassage *passage, guint32 unit)
{
    return (dz_turns_within(scene, passage, dz_units_common(scene, passage, unit, unit + 1)) & DZ_TURN_NEGATION) != 0;
}

static gboolean is_denied(const DzScene *scene, const DzPassage *passage, guint32 unit)
{
    for (guint32 n = 1; n <= DENIAL_LEAD && n <= unit && !dz_clause_ends_after(scene, passage, unit - n); n++)
        if (denies_at(scene, passage, unit - n))
            return TRUE;
    return FALSE;
}

/* Whether a passage has two units, and never denies them. */
static gboolean affirms(const DzScene *scene, const DzPassage *passage, guint32 first, guint32 second)
{
    const guint32 *units = dz_passage_units(scene, passage);
    gboolean found = FALSE;
    for (guint32 i = 0; i + 1 < passage->n_units; i++) {
        if (units[i] != first || units[i + 1] != second)
            continue;
        if (is_denied(scene, passage, i))
            return FALSE;
        found = TRUE;
    }
    return found;
}

/* Whether `a` ends in a denial of what `b` affirms: 暂未回应。 / 回应说…… */
static gboolean denies_all(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    const guint32 *units = dz_passage_units(scene, a);
    for (guint32 i = 1; i + 1 < a->n_units; i++) {
        gboolean last = i + 2 == a->n_units || dz_sentence_ends_after(scene, a, i + 1);
        if (last && denies_at(scene, a, i - 1) && !denies_at(scene, a, i) && affirms(scene, b, units[i], units[i + 1]))
            return TRUE;
    }
    return FALSE;
}

gboolean dz_are_contrary(const DzScene *scene, const DzPassage *a, const DzPassage *b, double alike)
{
    if (alike < STATEMENT_ALIKE &&
        (amounts_disagree(scene, a, b) || is_of_another_year(scene, a, b) || is_of_another_year(scene, b, a)))
        return TRUE;
    return alike < STATEMENT_SAME_WORDS && (denies_all(scene, a, b) || denies_all(scene, b, a));
}
