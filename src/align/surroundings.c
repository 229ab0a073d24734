/* surroundings.c -- see surroundings.h.
 * In:     the sentences of a scene, and the numbers of its articles.
 * Out:    amounts and shares that count something, each with the grams around it.
 * Knows:  what is counted stands right beside its number, who and where in its clause or the one before; that what
 *         stands in brackets right after a number is the same in another currency; that a sentence of nothing but
 *         numbers is a table.
 * Not here: which of them count the same thing (figures.c).
 */
#include "surroundings.h"

#include "characters.h"
#include "measured.h"
#include "sense.h"
#include "weights.h"

#include <stdlib.h>

/* The sentence being read. */
typedef struct {
    DzSurroundings *all;
    const DzPassage *passage;
    guint32 place;       /* of it in scene->sentences */
    DzNumberRange range; /* its numbers */
    gboolean *in_number; /* by unit */
} Sentence;

/* -- What is near -------------------------------------------------------------------------------------------------- */

static void add_gram(const Sentence *self, guint32 gram, float near)
{
    DzNearGram found = {gram, near};
    if (gram != DZ_NO_PAIR && dz_gram_weight(self->all->scene, gram) > 0)
        g_array_append_val(self->all->near, found);
}

/* The grams that begin with a unit. The digits of another number say nothing, but its value does. */
static void add_grams(const Sentence *self, guint32 unit, float near)
{
    const DzScene *scene = self->all->scene;
    guint32 at = self->passage->first_unit + unit;
    if (self->in_number[unit]) {
        add_gram(self, g_array_index(scene->values, guint32, at), near / 2);
        return;
    }
    add_gram(self, g_array_index(scene->alone, guint32, at), near);
    if (unit + 1 == self->passage->n_units || self->in_number[unit + 1])
        return;
    add_gram(self, g_array_index(scene->pairs, guint32, at), near);
    for (guint k = 0; k < DZ_MAX_SENSES; k++)
        add_gram(self, g_array_index(scene->senses, guint32, at * DZ_SENSE_GRAMS + k), near);
}

/* How many units farther off it is after unit `unit` than in front of it, if marks stand between. */
static guint32 mark_after(const Sentence *self, guint32 unit, guint32 of_clause)
{
    const DzScene *scene = self->all->scene;
    if (dz_sentence_ends_after(scene, self->passage, unit))
        return SENTENCE_UNITS;
    return dz_clause_ends_after(scene, self->passage, unit) ? of_clause : 0;
}

static float nearness(guint32 distance)
{
    return (float)(NEAR_UNITS / (NEAR_UNITS + distance));
}

static void add_after(const Sentence *self, guint32 to)
{
    guint32 distance = 0;
    for (guint32 unit = to; unit < self->passage->n_units; unit++, distance++) {
        distance += mark_after(self, unit - 1, CLAUSE_UNITS_AFTER);
        if (distance >= FAR_UNITS)
            return;
        add_grams(self, unit, nearness(distance));
    }
}

static void add_before(const Sentence *self, guint32 from)
{
    guint32 distance = 0;
    for (guint32 unit = from; unit > 0; unit--, distance++) {
        distance += mark_after(self, unit - 1, CLAUSE_UNITS_BEFORE);
        if (distance >= FAR_UNITS)
            return;
        add_grams(self, unit - 1, nearness(distance));
    }
}

static gint compare_grams(gconstpointer a, gconstpointer b)
{
    const DzNearGram *x = a;
    const DzNearGram *y = b;
    if (x->gram != y->gram)
        return x->gram < y->gram ? -1 : 1;
    return (x->near < y->near) - (x->near > y->near);
}

/* Sorts the grams of `counted`, leaves each once, where it is nearest, and sums them up. */
static void settle(DzSurroundings *self, DzCounted *counted)
{
    DzNearGram *grams = &g_array_index(self->near, DzNearGram, counted->first);
    guint32 n = self->near->len - counted->first;
    if (n > 0)
        qsort(grams, n, sizeof *grams, compare_grams);
    for (guint32 i = 0; i < n; i++) {
        if (counted->n > 0 && grams[counted->n - 1].gram == grams[i].gram)
            continue;
        grams[counted->n++] = grams[i];
        counted->worth += dz_near_worth(self, grams[i].gram, grams[i].near, grams[i].near);
    }
    g_array_set_size(self->near, counted->first + counted->n);
}

/* -- Which numbers count ------------------------------------------------------------------------------------------- */

/* 6亿澳元（4.31亿美元）: whether a bracket opens between the number and the one before it in the sentence, with no
 * clause of its own. */
static gboolean is_converted(const Sentence *self, guint i)
{
    enum { CURRENCY = 8 }; /* 新台币，下同，约 */
    if (i == self->range.first)
        return FALSE;
    guint32 begin = dz_number_at(&self->range, i)->span.begin;
    guint32 end = dz_number_at(&self->range, i - 1)->span.end;
    const gunichar *common = self->passage->article->common;
    for (guint32 at = begin; at > end && begin - at <= CURRENCY; at--)
        if (dz_opens_bracket(common[at - 1]))
            return TRUE;
    return FALSE;
}

static gboolean may_be_compared(const Sentence *self, guint i)
{
    const DzNumber *number = dz_number_at(&self->range, i);
    DzToldNumber told = {self->all->scene, self->passage, number};
    return dz_number_is_figure(number) && number->value > 0 && dz_number_counts(&told) && !is_converted(self, i);
}

/* The units that overlap a number, from unit `from` on. */
static void find_units(const Sentence *self, const DzNumber *number, guint32 *from, guint32 *to)
{
    const DzScene *scene = self->all->scene;
    while (*from < self->passage->n_units &&
           dz_units_common(scene, self->passage, *from, *from + 1).end <= number->span.begin)
        (*from)++;
    *to = *from;
    while (*to < self->passage->n_units && dz_units_common(scene, self->passage, *to, *to + 1).begin < number->span.end)
        (*to)++;
}

static void mark_numbers(const Sentence *self)
{
    guint32 from = 0;
    guint32 to = 0;
    for (guint i = self->range.first; i < self->range.end; i++) {
        find_units(self, dz_number_at(&self->range, i), &from, &to);
        for (guint32 unit = from; unit < to; unit++)
            self->in_number[unit] = TRUE;
    }
}

static void read_numbers(const Sentence *self)
{
    DzSurroundings *all = self->all;
    guint32 from = 0;
    for (guint i = self->range.first; i < self->range.end; i++) {
        DzCounted counted = {dz_number_at(&self->range, i), self->place, from, from, all->near->len, 0, 0};
        find_units(self, counted.number, &counted.from, &counted.to);
        from = counted.from;
        if (counted.from == counted.to || !may_be_compared(self, i))
            continue;
        add_after(self, counted.to);
        add_before(self, counted.from);
        settle(all, &counted);
        if (counted.worth > 0)
            g_array_append_val(all->counted, counted);
    }
}

static void read_sentence(DzSurroundings *self, guint32 place)
{
    Sentence sentence = {.all = self, .passage = dz_passage_at(self->scene->sentences, place), .place = place};
    sentence.range = dz_numbers_of_passage(self->scene, sentence.passage);
    guint n = sentence.range.end - sentence.range.first;
    if (n == 0 || n > MAX_FIGURES)
        return;
    g_autofree gboolean *in_number = g_new0(gboolean, sentence.passage->n_units + 1);
    sentence.in_number = in_number;
    mark_numbers(&sentence);
    read_numbers(&sentence);
}

DzSurroundings *dz_surroundings_new(const DzScene *scene)
{
    DzSurroundings *self = g_new0(DzSurroundings, 1);
    self->scene = scene;
    self->counted = g_array_new(FALSE, TRUE, sizeof(DzCounted));
    self->near = g_array_new(FALSE, TRUE, sizeof(DzNearGram));
    for (guint32 i = 0; i < scene->sentences->len; i++)
        if (dz_is_first_twin(scene->sentences, i))
            read_sentence(self, i);
    return self;
}

void dz_surroundings_free(DzSurroundings *self)
{
    if (self == NULL)
        return;
    g_array_unref(self->counted);
    g_array_unref(self->near);
    g_free(self);
}
