/* numbers_differ.c -- whether two readings disagree in a number, which is a claim that an editor will act on.
 * In:     two passages of a scene, and where their words differ.
 * Out:    the numbers in which one contradicts the other.
 * Knows:  that readings little alike count other things, and that bulletins of two days differ in all numbers.
 * Not here: which two numbers contradict each other (contradict.c), numbers outside of matches (figures.c).
 */
#include "numbers_differ.h"

#include "contradict.h"
#include "sense.h"
#include "when.h"

/* In readings less alike than this, other numbers count other things: 16 of 21 read in the corpus; of those more alike
 * 11 of 28. */
#define COMPARABLE 0.4

/* In readings more alike than this nothing but the numbers differs: then they may all do so. */
#define NOTHING_ELSE 0.7

/* So many units after both dates, or ranks, must be the same, which tell of what they are. */
#define NAMED_UNITS 3

/* An edit longer than a few numbers with their units and neighbours is a clause told otherwise, numbers and all. */
#define NUMBER_UNITS 12

static DzNumberRange numbers_in(const DzReadNumbers *self, guint side, guint32 from, guint32 to)
{
    return dz_numbers_in(self->scene, self->passage[side], from, to);
}

static gboolean has_some(const DzNumberRange *numbers)
{
    return numbers->first < numbers->end;
}

/* The first unit from `from` on, up to `to`, that ends past common position `past`. */
static guint32 unit_past(const DzReadNumbers *self, guint side, guint32 from, guint32 to, guint32 past)
{
    while (from < to && dz_units_common(self->scene, self->passage[side], from, from + 1).end <= past)
        from++;
    return from;
}

/* The first unit from `from` on, up to `to`, that begins at common position `past` or later. */
static guint32 unit_after(const DzReadNumbers *self, guint side, guint32 from, guint32 to, guint32 past)
{
    while (from < to && dz_units_common(self->scene, self->passage[side], from, from + 1).begin < past)
        from++;
    return from;
}

static gboolean is_end_of_clause(const DzReadNumbers *self, guint32 i, guint32 k)
{
    return dz_clause_ends_after(self->scene, self->passage[0], i) ||
           dz_clause_ends_after(self->scene, self->passage[1], k);
}

/* How many units after both numbers are the same in their clause, which tell what is counted. */
static guint32 count_same_after(const DzReadNumbers *self, const DzNumber *x, const DzNumber *y)
{
    const guint32 *a = dz_passage_units(self->scene, self->passage[0]);
    const guint32 *b = dz_passage_units(self->scene, self->passage[1]);
    guint32 i = unit_after(self, 0, 0, self->passage[0]->n_units, x->span.end);
    guint32 k = unit_after(self, 1, 0, self->passage[1]->n_units, y->span.end);
    guint32 n = 0;
    while (i + n < self->passage[0]->n_units && k + n < self->passage[1]->n_units && a[i + n] == b[k + n] &&
           (n == 0 || !is_end_of_clause(self, i + n - 1, k + n - 1)))
        n++;
    return n;
}

/* The same before them. */
static guint32 count_same_before(const DzReadNumbers *self, const DzNumber *x, const DzNumber *y)
{
    const guint32 *a = dz_passage_units(self->scene, self->passage[0]);
    const guint32 *b = dz_passage_units(self->scene, self->passage[1]);
    guint32 i = unit_past(self, 0, 0, self->passage[0]->n_units, x->span.begin);
    guint32 k = unit_past(self, 1, 0, self->passage[1]->n_units, y->span.begin);
    guint32 n = 0;
    while (n < i && n < k && a[i - n - 1] == b[k - n - 1] && !is_end_of_clause(self, i - n - 1, k - n - 1))
        n++;
    return n;
}

/* Whether the words around both plausibly tell of one thing. */
static gboolean are_of_one_thing(const DzReadNumbers *self, const DzNumber *x, const DzNumber *y)
{
    gboolean wants_words = x->kind == DZ_NUMBER_DATE || x->kind == DZ_NUMBER_ORDINAL;
    return self->similarity >= COMPARABLE && (!wants_words || count_same_after(self, x, y) >= NAMED_UNITS);
}

static gboolean disagree(const DzReadNumbers *self, const DzNumber *x, const DzNumber *y)
{
    DzToldNumber of_a = {self->scene, self->passage[0], x};
    DzToldNumber of_b = {self->scene, self->passage[1], y};
    return are_of_one_thing(self, x, y) && dz_numbers_contradict(&of_a, &of_b);
}

/* Of an edit, by side. Where only one side has numbers, the other may have what is left of one beside the edit: 十 of
 * 十五, if the edit is 五. */
static void numbers_of_edit(const DzReadNumbers *self, const DzEdit *edit, DzNumberRange in[2])
{
    const guint32 *a = dz_passage_units(self->scene, self->passage[0]);
    const guint32 *b = dz_passage_units(self->scene, self->passage[1]);
    guint32 before = edit->a > 0 && edit->b > 0 && a[edit->a - 1] == b[edit->b - 1];
    guint32 after = edit->a_end < self->passage[0]->n_units && edit->b_end < self->passage[1]->n_units &&
                    a[edit->a_end] == b[edit->b_end];
    in[0] = numbers_in(self, 0, edit->a, edit->a_end);
    in[1] = numbers_in(self, 1, edit->b, edit->b_end);
    if (has_some(&in[0]) && !has_some(&in[1]))
        in[1] = numbers_in(self, 1, edit->b - before, edit->b_end + after);
    else if (has_some(&in[1]) && !has_some(&in[0]))
        in[0] = numbers_in(self, 0, edit->a - before, edit->a_end + after);
}

/* Of the pairs of an edit in which the readings disagree the one with the most words in common around it: of
 * 186名乘客当中22人受伤 against 23人受伤 the 22. */
static gboolean find_pair(const DzReadNumbers *self, const DzEdit *edit, const DzNumber *found[2])
{
    DzNumberRange in[2];
    numbers_of_edit(self, edit, in);
    guint32 most = 0;
    found[0] = NULL;
    for (guint i = in[0].first; i < in[0].end; i++)
        for (guint k = in[1].first; k < in[1].end; k++) {
            const DzNumber *x = dz_number_at(&in[0], i);
            const DzNumber *y = dz_number_at(&in[1], k);
            guint32 same = count_same_before(self, x, y) + count_same_after(self, x, y);
            if ((found[0] != NULL && same <= most) || !disagree(self, x, y))
                continue;
            most = same;
            found[0] = x;
            found[1] = y;
        }
    return found[0] != NULL;
}

gboolean dz_numbers_differ(const DzReadNumbers *self, const DzEdit *edit, DzNumberCut *cut)
{
    const DzNumber *pair[2];
    if (self->silent || edit->moved || edit->a_end - edit->a > NUMBER_UNITS || edit->b_end - edit->b > NUMBER_UNITS ||
        !find_pair(self, edit, pair))
        return FALSE;
    DzEdit before = {edit->a, unit_past(self, 0, edit->a, edit->a_end, pair[0]->span.begin), edit->b,
                     unit_past(self, 1, edit->b, edit->b_end, pair[1]->span.begin), FALSE};
    DzEdit after = {unit_after(self, 0, before.a_end, edit->a_end, pair[0]->span.end), edit->a_end,
                    unit_after(self, 1, before.b_end, edit->b_end, pair[1]->span.end), edit->b_end, FALSE};
    *cut = (DzNumberCut){before, {pair[0], pair[1]}, after};
    return TRUE;
}

/* The number that a part of one side stands within; NULL: none. A day told as 昨天 is told in other words. */
static const DzNumber *number_around(const DzReadNumbers *self, guint side, guint32 from, guint32 to)
{
    DzNumberRange found = numbers_in(self, side, from, to);
    if (found.end != found.first + 1)
        return NULL;
    const DzNumber *number = dz_number_at(&found, found.first);
    DzSpan common = dz_units_common(self->scene, self->passage[side], from, to);
    gboolean within = number->span.begin <= common.begin && common.end <= number->span.end;
    return within && !number->counted && !number->relative ? number : NULL;
}

gboolean dz_numbers_are_rewritten(const DzReadNumbers *self, const DzEdit *edit)
{
    const DzNumber *x = number_around(self, 0, edit->a, edit->a_end);
    const DzNumber *y = number_around(self, 1, edit->b, edit->b_end);
    return x != NULL && y != NULL && x->vague == y->vague && dz_number_equal(x, y);
}

static guint count_differing(const DzReadNumbers *self, const GArray *edits)
{
    guint found = 0;
    for (guint i = 0; i < edits->len; i++) {
        DzNumberCut cut = {.after = g_array_index(edits, DzEdit, i)};
        while (dz_numbers_differ(self, &cut.after, &cut))
            found++;
    }
    return found;
}

static guint count_shared(const DzReadNumbers *self)
{
    DzNumberRange in_a = dz_numbers_of_passage(self->scene, self->passage[0]);
    DzNumberRange in_b = dz_numbers_of_passage(self->scene, self->passage[1]);
    guint found = 0;
    for (guint i = in_a.first; i < in_a.end; i++)
        found += dz_numbers_have(&in_b, dz_number_at(&in_a, i)) ? 1 : 0;
    return found;
}

/* Whether nothing but the numbers differs in what two outlets published on one day. */
static gboolean are_of_one_bulletin(const DzReadNumbers *self)
{
    const DzPassage *a = self->passage[0];
    const DzPassage *b = self->passage[1];
    gint64 time = 0;
    gboolean dated = dz_article_get_time(a->article, &time) && dz_article_get_time(b->article, &time);
    return dated && dz_articles_appeared_together(a->article, b->article) && self->similarity >= NOTHING_ELSE &&
           self->scene->witnesses[a->witness].outlet != self->scene->witnesses[b->witness].outlet;
}

DzReadNumbers dz_read_numbers(const DzScene *scene, const DzPassage *a, const DzPassage *b, double similarity,
                              const GArray *edits)
{
    DzReadNumbers self = {.scene = scene, .passage = {a, b}, .similarity = similarity};
    guint differing = a->article != b->article ? count_differing(&self, edits) : 0;
    gboolean silent = differing > 1 && differing > count_shared(&self) && !are_of_one_bulletin(&self);
    self.silent = a->article == b->article || silent;
    return self;
}
