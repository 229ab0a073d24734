/* contraries.c -- see contraries.h.
 * In:     two sentences of a scene, and how alike they are.
 * Out:    whether they tell of two things.
 * Knows:  that what happened before is told in nearly the words of what happens now, and that nobody has answered in
 *         those of the answer.
 * Not here: in which words one fact is denied (sense.c), or counted otherwise (numbers_differ.c).
 */
#include "contraries.h"

#include "numbers.h"
#include "ranges.h"
#include "sense.h"
#include "weights.h"

/* A year within so many code points of a sentence's beginning is that of all it tells. */
#define OPENING 4

/* A denial stands within so many units before what it denies. */
#define DENIAL_LEAD 4

/* -- How many --------------------------------------------------------------------------------------------------- */

static guint first_amount(const DzScene *scene, const DzPassage *passage, guint at, DzSpan common)
{
    const GArray *numbers = scene->witnesses[passage->witness].numbers;
    while (at < numbers->len && g_array_index(numbers, DzNumber, at).span.begin < common.end &&
           g_array_index(numbers, DzNumber, at).kind != DZ_NUMBER_AMOUNT &&
           g_array_index(numbers, DzNumber, at).kind != DZ_NUMBER_PERCENT)
        at++;
    gboolean inside = at < numbers->len && g_array_index(numbers, DzNumber, at).span.begin < common.end;
    return inside ? at : numbers->len;
}

static gboolean of_one_order(const DzNumber *x, const DzNumber *y)
{
    return x->kind == y->kind && MAX(x->value, y->value) <= STATEMENT_FACTOR * MIN(x->value, y->value);
}

/* Whether both sentences give amounts, and no two of one order: they count different things. */
static gboolean amounts_disagree(const DzScene *scene, const DzPassage *a, const DzPassage *b)
{
    const GArray *in_a = scene->witnesses[a->witness].numbers;
    const GArray *in_b = scene->witnesses[b->witness].numbers;
    DzSpan x = dz_units_common(scene, a, 0, a->n_units);
    DzSpan y = dz_units_common(scene, b, 0, b->n_units);
    guint from_a = first_amount(scene, a, dz_first_past(in_a, G_STRUCT_OFFSET(DzNumber, span), x.begin), x);
    guint from_b = first_amount(scene, b, dz_first_past(in_b, G_STRUCT_OFFSET(DzNumber, span), y.begin), y);
    for (guint i = from_a; i < in_a->len; i = first_amount(scene, a, i + 1, x))
        for (guint k = from_b; k < in_b->len; k = first_amount(scene, b, k + 1, y))
            if (of_one_order(&g_array_index(in_a, DzNumber, i), &g_array_index(in_b, DzNumber, k)))
                return FALSE;
    return from_a < in_a->len && from_b < in_b->len;
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
    const GArray *numbers = scene->witnesses[passage->witness].numbers;
    DzSpan common = dz_units_common(scene, passage, 0, passage->n_units);
    guint32 end = MIN(common.end, common.begin + length);
    for (guint i = dz_first_past(numbers, G_STRUCT_OFFSET(DzNumber, span), common.begin); i < numbers->len; i++) {
        const DzNumber *number = &g_array_index(numbers, DzNumber, i);
        if (number->span.begin >= end)
            break;
        if (is_past_year(passage->article, number))
            return number->year;
    }
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
