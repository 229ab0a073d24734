/* differences.c -- where and how two readings differ.
 * In:     two passages of a scene.
 * Out:    typed differences with their spans in both plain texts, in the order of the first.
 * Knows:  what each kind is told by: the normalizer's changes, numbers, words of negation and modality, attributions;
 *         that a translation is told as one.
 * Not here: where the words differ (alignment.c, edits.c); what counts as a number (text/numbers.h).
 */
#include "differences.h"

#include "alignment.h"
#include "characters.h"
#include "edits.h"
#include "form.h"
#include "numbers.h"
#include "ranges.h"
#include "sense.h"
#include "similarity.h"

#include <string.h>

/* In readings less alike than this, other numbers count other things (19 of 22 read), unless so many units after them
 * are the same (22人受伤 / 23人受伤), and a denial is of something else: they are other words. */
#define COMPARABLE 0.4
#define COUNTED_UNITS 3

/* Both sides of one comparison. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage[2];
    double similarity; /* share of units in both, 0 to 1 */
    GArray *found;     /* DzDifference */
} Sides;

static void append(Sides *self, DzDifferenceKind kind, DzSpan a, DzSpan b, const char *term)
{
    DzDifference difference = {kind, a, b, term};
    g_array_append_val(self->found, difference);
}

static gboolean same_text(const DzArticle *x, DzSpan a, const DzArticle *y, DzSpan b)
{
    return dz_span_length(a) == dz_span_length(b) &&
           memcmp(x->text + a.begin, y->text + b.begin, dz_span_length(a) * sizeof *x->text) == 0;
}

/* Whether both are the same but for the script. */
static gboolean same_characters(const DzArticle *x, DzSpan a, const DzArticle *y, DzSpan b)
{
    if (x->hans == NULL || y->hans == NULL)
        return same_text(x, a, y, b);
    return dz_span_length(a) == dz_span_length(b) &&
           memcmp(x->hans + a.begin, y->hans + b.begin, dz_span_length(a) * sizeof *x->hans) == 0;
}

/* -- Where the common forms agree ----------------------------------------------------------------------------- */

/* The change that made the common form of `common`, NULL if it stands as printed. */
static const DzFormChange *change_at(const DzArticle *article, DzSpan common)
{
    guint at = dz_first_past(article->changes, G_STRUCT_OFFSET(DzFormChange, common), common.begin);
    if (at == article->changes->len)
        return NULL;
    const DzFormChange *change = &g_array_index(article->changes, DzFormChange, at);
    return change->common.begin < common.end ? change : NULL;
}

/* Adds a difference of one unit, or lengthens the last one if that is of its kind and ends where this begins. */
static void append_form(Sides *self, DzDifferenceKind kind, DzSpan a, DzSpan b, const char *term)
{
    DzDifference *last = self->found->len > 0 ? &g_array_index(self->found, DzDifference, self->found->len - 1) : NULL;
    if (last != NULL && last->kind == kind && g_strcmp0(last->term, term) == 0 && a.begin <= last->a.end &&
        b.begin <= last->b.end) {
        last->a.end = MAX(last->a.end, a.end);
        last->b.end = MAX(last->b.end, b.end);
    } else {
        append(self, kind, a, b, term);
    }
}

/* The name that stands at `common`: as the normalizer changed it, else as the lexicon found it; else what is printed.
 */
static DzSpan name_at(const DzArticle *article, DzSpan common, const DzFormChange *change)
{
    if (change != NULL && change->form == DZ_FORM_TERM)
        return change->original;
    guint at = dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, common), common.begin);
    const DzTerm *term = at < article->terms->len ? &g_array_index(article->terms, DzTerm, at) : NULL;
    if (term != NULL && dz_spans_overlap(term->common, common))
        return term->original;
    return dz_form_to_original(article, common);
}

/* One unit that both have, but may be printed in another script or as another name of the same thing. */
static void compare_unit(Sides *self, guint32 i, guint32 k)
{
    DzSpan common[2] = {dz_units_common(self->scene, self->passage[0], i, i + 1),
                        dz_units_common(self->scene, self->passage[1], k, k + 1)};
    const DzArticle *x = self->passage[0]->article;
    const DzArticle *y = self->passage[1]->article;
    const DzFormChange *in_a = change_at(x, common[0]);
    const DzFormChange *in_b = change_at(y, common[1]);
    DzSpan a = dz_form_to_original(x, common[0]);
    DzSpan b = dz_form_to_original(y, common[1]);
    const char *term = in_a != NULL && in_a->form == DZ_FORM_TERM   ? in_a->term
                       : in_b != NULL && in_b->form == DZ_FORM_TERM ? in_b->term
                                                                    : NULL;
    DzSpan name_a = name_at(x, common[0], in_a);
    DzSpan name_b = name_at(y, common[1], in_b);
    if (same_text(x, a, y, b))
        return;
    if (term != NULL && !same_characters(x, name_a, y, name_b))
        append_form(self, DZ_DIFFERENCE_NAMING, name_a, name_b, term);
    else
        append_form(self, DZ_DIFFERENCE_SCRIPT, a, b, NULL);
}

/* What stands between two units, without the blanks around it. */
static DzSpan between(const DzArticle *article, DzSpan before, DzSpan after)
{
    DzSpan span = {before.end, MAX(before.end, after.begin)};
    while (span.begin < span.end && dz_is_blank(article->text[span.begin]))
        span.begin++;
    while (span.begin < span.end && dz_is_blank(article->text[span.end - 1]))
        span.end--;
    return span;
}

/* The marks between unit i of `a` and the next one, against those after unit k of `b`. */
static void compare_marks(Sides *self, guint32 i, guint32 k)
{
    const guint32 at[2] = {i, k};
    DzSpan marks[2];
    for (guint side = 0; side < 2; side++)
        marks[side] = between(self->passage[side]->article,
                              dz_units_original(self->scene, self->passage[side], at[side], at[side] + 1),
                              dz_units_original(self->scene, self->passage[side], at[side] + 1, at[side] + 2));
    if (!same_text(self->passage[0]->article, marks[0], self->passage[1]->article, marks[1]))
        append(self, DZ_DIFFERENCE_PUNCTUATION, marks[0], marks[1], NULL);
}

static void compare_same(Sides *self, const DzStretch *stretch)
{
    for (guint32 n = 0; n < stretch->a_end - stretch->a; n++) {
        if (n > 0)
            compare_marks(self, stretch->a + n - 1, stretch->b + n - 1);
        compare_unit(self, stretch->a + n, stretch->b + n);
    }
}

/* -- Where they do not ---------------------------------------------------------------------------------------- */

/* An edit longer than a few numbers with their units and neighbours is a clause told otherwise, numbers and all. */
#define NUMBER_UNITS 12

/* The numbers of one side: all of the article, and which of them overlap some units. */
typedef struct {
    const GArray *all;
    guint first;
    guint end;
} Numbers;

static const DzNumber *number_at(const Numbers *self, guint at)
{
    return &g_array_index(self->all, DzNumber, at);
}

static Numbers numbers_in(const Sides *self, guint side, guint32 from, guint32 to)
{
    const DzPassage *passage = self->passage[side];
    DzSpan common = dz_units_common(self->scene, passage, from, to);
    Numbers found = {.all = self->scene->witnesses[passage->witness].numbers};
    found.first = dz_first_past(found.all, G_STRUCT_OFFSET(DzNumber, span), common.begin);
    found.end = found.first;
    while (from < to && found.end < found.all->len && number_at(&found, found.end)->span.begin < common.end)
        found.end++;
    return found;
}

/* Whether the reading of `side` names the same number anywhere: then it is no other number, it stands elsewhere. */
static gboolean is_named(const Sides *self, guint side, const DzNumber *number)
{
    Numbers numbers = numbers_in(self, side, 0, self->passage[side]->n_units);
    for (guint i = numbers.first; i < numbers.end; i++)
        if (dz_number_equal(number_at(&numbers, i), number))
            return TRUE;
    return FALSE;
}

/* What is counted: the character after the number, 0 if none follows at once. */
static gunichar measure_of(const Sides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    guint32 at = number->span.end;
    while (at < article->common_length && dz_is_blank(article->common[at]))
        at++;
    gboolean word = at < article->common_length && g_unichar_isalnum(article->common[at]);
    return word ? article->common[at] : 0;
}

/* The first unit from `from` on, up to `to`, that ends past common position `past`. */
static guint32 unit_past(const Sides *self, guint side, guint32 from, guint32 to, guint32 past)
{
    while (from < to && dz_units_common(self->scene, self->passage[side], from, from + 1).end <= past)
        from++;
    return from;
}

/* The first unit from `from` on, up to `to`, that begins at common position `past` or later. */
static guint32 unit_after(const Sides *self, guint side, guint32 from, guint32 to, guint32 past)
{
    while (from < to && dz_units_common(self->scene, self->passage[side], from, from + 1).begin < past)
        from++;
    return from;
}

static gboolean is_first_of_edit(const Sides *self, guint side, guint32 from, const DzNumber *number)
{
    return from > 0 && dz_units_common(self->scene, self->passage[side], from, from + 1).end > number->span.begin;
}

/* （海港社临湾3日电）: the day of a dateline is the report's. */
static gboolean is_of_dateline(const Sides *self, guint side, const DzNumber *number)
{
    enum { NEARBY = 6, WIRE = 0x7535, REPORTED = 0x62A5 }; /* 电, 报 */
    const DzArticle *article = self->passage[side]->article;
    guint32 end = MIN(article->common_length, number->span.end + NEARBY);
    for (guint32 at = number->span.end; number->kind == DZ_NUMBER_DATE && at < end; at++)
        if (article->common[at] == WIRE)
            return at + 1 == article->common_length || !g_unichar_isalpha(article->common[at + 1]) ||
                   article->common[at + 1] == REPORTED;
    return FALSE;
}

/* Whether both say a day, a month or a year: 8月 is no other date than 8月3日. */
static gboolean are_as_precise(const DzNumber *x, const DzNumber *y)
{
    return (x->day != 0) == (y->day != 0) && (x->month != 0) == (y->month != 0);
}

/* Whether the two numbers plausibly measure one thing: days and shares do, amounts of the same measure do, and so do
 * two that follow the same word. */
static gboolean measure_the_same(const Sides *self, const DzEdit *edit, const DzNumber *x, const DzNumber *y)
{
    if (x->kind != y->kind || is_of_dateline(self, 0, x) || is_of_dateline(self, 1, y))
        return FALSE;
    if (x->kind == DZ_NUMBER_DATE && !are_as_precise(x, y))
        return FALSE;
    if (x->kind != DZ_NUMBER_AMOUNT && x->kind != DZ_NUMBER_ORDINAL)
        return TRUE;
    gunichar measure = measure_of(self, 0, x);
    if (measure == measure_of(self, 1, y) && measure != 0)
        return TRUE;
    return is_first_of_edit(self, 0, edit->a, x) && is_first_of_edit(self, 1, edit->b, y);
}

/* Whether the same words follow both amounts in their clause, which tell what is counted. */
static gboolean count_the_same(const Sides *self, const DzNumber *x, const DzNumber *y)
{
    const guint32 *a = dz_passage_units(self->scene, self->passage[0]);
    const guint32 *b = dz_passage_units(self->scene, self->passage[1]);
    guint32 i = unit_after(self, 0, 0, self->passage[0]->n_units, x->span.end);
    guint32 k = unit_after(self, 1, 0, self->passage[1]->n_units, y->span.end);
    guint32 n = 0;
    while (i + n < self->passage[0]->n_units && k + n < self->passage[1]->n_units && a[i + n] == b[k + n] &&
           (n == 0 || !dz_clause_ends_after(self->scene, self->passage[0], i + n - 1)))
        n++;
    return x->kind == DZ_NUMBER_AMOUNT && n >= COUNTED_UNITS;
}

/* The first two numbers of an edit that measure the same and differ: 22 / 23, 4名 / 10名. */
static gboolean find_numbers(const Sides *self, const DzEdit *edit, const DzNumber **a, const DzNumber **b)
{
    if (edit->a_end - edit->a > NUMBER_UNITS || edit->b_end - edit->b > NUMBER_UNITS)
        return FALSE;
    Numbers in_a = numbers_in(self, 0, edit->a, edit->a_end);
    Numbers in_b = numbers_in(self, 1, edit->b, edit->b_end);
    for (guint i = in_a.first; i < in_a.end; i++)
        for (guint k = in_b.first; k < in_b.end; k++) {
            *a = number_at(&in_a, i);
            *b = number_at(&in_b, k);
            gboolean comparable = self->similarity >= COMPARABLE || count_the_same(self, *a, *b);
            if (comparable && measure_the_same(self, edit, *a, *b) && !is_named(self, 1, *a) && !is_named(self, 0, *b))
                return TRUE;
        }
    return FALSE;
}

/* Where the number is printed, no further than its passage. */
static DzSpan printed(const Sides *self, guint side, const DzNumber *number)
{
    const DzPassage *passage = self->passage[side];
    DzSpan whole = dz_form_to_original(passage->article, number->span);
    return (DzSpan){MAX(whole.begin, passage->span.begin), MIN(whole.end, passage->span.end)};
}

static DzDifferenceKind kind_of_words(const Sides *self, const DzEdit *edit)
{
    gboolean in_a = edit->a < edit->a_end;
    gboolean in_b = edit->b < edit->b_end;
    guint sense = dz_sense_of_edit(self->scene, self->passage[0], self->passage[1], edit);
    if (sense != 0 && self->similarity >= COMPARABLE)
        return sense == DZ_TURN_NEGATION ? DZ_DIFFERENCE_NEGATION : DZ_DIFFERENCE_MODALITY;
    if (in_a && in_b)
        return DZ_DIFFERENCE_REWORDED;
    return in_a ? DZ_DIFFERENCE_DROPPED : DZ_DIFFERENCE_ADDED;
}

static void compare_words(Sides *self, const DzEdit *edit)
{
    DzSpan a = dz_units_original(self->scene, self->passage[0], edit->a, edit->a_end);
    DzSpan b = dz_units_original(self->scene, self->passage[1], edit->b, edit->b_end);
    if (edit->moved)
        append(self, DZ_DIFFERENCE_MOVED, a, b, NULL);
    else if (edit->a < edit->a_end || edit->b < edit->b_end)
        append(self, kind_of_words(self, edit), a, b, NULL);
}

/* Cuts an edit at its numbers that differ: the words around them are differences of their own. */
static void compare_edit(Sides *self, DzEdit edit)
{
    const DzNumber *x = NULL;
    const DzNumber *y = NULL;
    while (!edit.moved && find_numbers(self, &edit, &x, &y)) {
        DzEdit before = {edit.a, unit_past(self, 0, edit.a, edit.a_end, x->span.begin), edit.b,
                         unit_past(self, 1, edit.b, edit.b_end, y->span.begin), FALSE};
        compare_words(self, &before);
        append(self, DZ_DIFFERENCE_NUMBER, printed(self, 0, x), printed(self, 1, y), NULL);
        edit.a = unit_after(self, 0, before.a_end, edit.a_end, x->span.end);
        edit.b = unit_after(self, 1, before.b_end, edit.b_end, y->span.end);
    }
    compare_words(self, &edit);
}

/* -- Around the words ----------------------------------------------------------------------------------------- */

/* Whether one article hides whom the other names: 消息人士. */
static gboolean hides_a_name(const DzSpeakerTable *speakers, const DzQuotation *x, const DzQuotation *y)
{
    gboolean only_one = ((x->flags ^ y->flags) & DZ_QUOTATION_VAGUE_SOURCE) != 0;
    return only_one && x->speaker != NULL && y->speaker != NULL &&
           dz_speakers_compare(speakers, x, y) > DZ_SPEAKERS_KIN;
}

static void compare_attributions(Sides *self)
{
    const DzQuotation *x = self->passage[0]->quotation;
    const DzQuotation *y = self->passage[1]->quotation;
    if (x == NULL || y == NULL)
        return;
    gboolean disagree = dz_speakers_disagree(self->scene->speakers, x, y);
    if (disagree || hides_a_name(self->scene->speakers, x, y))
        append(self, DZ_DIFFERENCE_ATTRIBUTION, x->speaker_span, y->speaker_span, NULL);
    if (!disagree && x->cue != NULL && y->cue != NULL && x->stance != y->stance)
        append(self, DZ_DIFFERENCE_CUE, x->cue_span, y->cue_span, NULL);
}

static gint compare_places(gconstpointer a, gconstpointer b)
{
    const DzDifference *x = a;
    const DzDifference *y = b;
    if (x->a.begin != y->a.begin)
        return x->a.begin < y->a.begin ? -1 : 1;
    if (x->a.end != y->a.end)
        return x->a.end < y->a.end ? -1 : 1;
    return (x->b.begin > y->b.begin) - (x->b.begin < y->b.begin);
}

/* Gives the share of aligned units. */
static double compare_wording(Sides *self)
{
    const DzPassage *a = self->passage[0];
    const DzPassage *b = self->passage[1];
    const guint32 *x = dz_passage_units(self->scene, a);
    const guint32 *y = dz_passage_units(self->scene, b);
    g_autoptr(GArray) stretches = dz_align_units(x, a->n_units, y, b->n_units);
    guint32 same = 0;
    for (guint i = 0; i < stretches->len; i++) {
        const DzStretch *stretch = &g_array_index(stretches, DzStretch, i);
        if (!stretch->same)
            continue;
        same += stretch->a_end - stretch->a;
        compare_same(self, stretch);
    }
    self->similarity = a->n_units + b->n_units > 0 ? 2.0 * same / (a->n_units + b->n_units) : 1;
    g_autoptr(GArray) edits = dz_edits_find(stretches, x, y);
    for (guint i = 0; i < edits->len; i++)
        compare_edit(self, g_array_index(edits, DzEdit, i));
    return self->similarity;
}

/* Two languages have no characters to align: gives how much of what both say is the same. */
static double compare_meaning(Sides *self)
{
    append(self, DZ_DIFFERENCE_TRANSLATED, self->passage[0]->span, self->passage[1]->span, NULL);
    return dz_similarity_of(self->scene, self->passage[0], self->passage[1]).resemblance;
}

/* A number is shown whole, so that a mark or a script change beside it may lie within: the number says it all. */
static void drop_overlaps(GArray *found)
{
    guint kept = 0;
    for (guint i = 0; i < found->len; i++) {
        DzDifference next = g_array_index(found, DzDifference, i);
        DzDifference *last = kept > 0 ? &g_array_index(found, DzDifference, kept - 1) : NULL;
        gboolean overlaps = last != NULL && (dz_spans_overlap(last->a, next.a) || dz_spans_overlap(last->b, next.b));
        if (overlaps && next.kind == DZ_DIFFERENCE_NUMBER && last->kind != DZ_DIFFERENCE_NUMBER)
            *last = next;
        else if (!overlaps)
            g_array_index(found, DzDifference, kept++) = next;
    }
    g_array_set_size(found, kept);
}

void dz_differences_find(const DzScene *scene, const DzPassage *a, const DzPassage *b, DzComparedPair *pair)
{
    Sides self = {.scene = scene, .passage = {a, b}, .found = g_array_new(FALSE, FALSE, sizeof(DzDifference))};
    pair->similarity = dz_is_across(a, b) ? compare_meaning(&self) : compare_wording(&self);
    compare_attributions(&self);
    g_array_sort(self.found, compare_places);
    drop_overlaps(self.found);
    pair->n_differences = self.found->len;
    pair->differences = (const DzDifference *)(void *)g_array_free(self.found, self.found->len == 0);
}
