/* differences.c -- where and how two readings differ.
 * In:     two passages of a scene.
 * Out:    typed differences with their spans in both plain texts, in the order of the first.
 * Knows:  what each kind is told by: the normalizer's changes, numbers, words of negation and modality, attributions;
 *         that a translation is told as one.
 * Not here: where the words differ (alignment.c, edits.c); which numbers disagree (numbers_differ.c).
 */
#include "differences.h"

#include "alignment.h"
#include "characters.h"
#include "edits.h"
#include "form.h"
#include "numbers_differ.h"
#include "points.h"
#include "ranges.h"
#include "sense.h"
#include "similarity.h"

#include <string.h>

/* In readings less alike than this, a denial is of something else: they are other words. */
#define COMPARABLE 0.4

/* Words of fewer units are a phrase that several people may use. */
#define SHORTEST_SPEECH 8

/* Both sides of one comparison. */
typedef struct {
    const DzScene *scene;
    const DzPassage *passage[2];
    double similarity;     /* share of units in both, 0 to 1 */
    DzReadNumbers numbers; /* both, and which of their numbers may differ */
    GArray *found;         /* DzDifference */
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
    if (x->folded == NULL || y->folded == NULL)
        return same_text(x, a, y, b);
    return dz_span_length(a) == dz_span_length(b) &&
           memcmp(x->folded + a.begin, y->folded + b.begin, dz_span_length(a) * sizeof *x->folded) == 0;
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
        return dz_numbers_are_rewritten(&self->numbers, edit) ? DZ_DIFFERENCE_SCRIPT : DZ_DIFFERENCE_REWORDED;
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
static void compare_edit(Sides *self, const DzEdit *edit)
{
    DzNumberCut cut = {.after = *edit};
    while (dz_numbers_differ(&self->numbers, &cut.after, &cut)) {
        compare_words(self, &cut.before);
        append(self, DZ_DIFFERENCE_NUMBER, printed(self, 0, cut.number[0]), printed(self, 1, cut.number[1]), NULL);
    }
    compare_words(self, &cut.after);
}

/* -- Around the words ----------------------------------------------------------------------------------------- */

/* Whether one of `marks` stands between the two. */
static gboolean are_parted(const DzArticle *article, DzSpan x, DzSpan y, const char *marks)
{
    for (guint32 at = MIN(x.end, y.end); at < MAX(x.begin, y.begin); at++)
        if (dz_point_in(article->text[at], marks))
            return TRUE;
    return FALSE;
}

/* 某人昨天说，“…”: who speaks stands in one clause with the reporting word, that in one sentence with the words. */
static gboolean is_said_plainly(const DzQuotation *quotation, const DzArticle *article)
{
    DzSpan who = quotation->speaker_span;
    DzSpan cue = quotation->cue_span;
    return quotation->parent == NULL && dz_span_length(who) > 0 && dz_span_length(cue) > 0 &&
           !are_parted(article, who, cue, ",，、;；:：。！？!?\n") &&
           !are_parted(article, cue, quotation->span, "。！？!?\n");
}

/* Whether one article hides whom the other names, 消息人士, and both do so plainly. */
static gboolean hides_a_name(const Sides *self)
{
    const DzPassage *a = self->passage[0];
    const DzPassage *b = self->passage[1];
    gboolean only_one = ((a->quotation->flags ^ b->quotation->flags) & DZ_QUOTATION_VAGUE_SOURCE) != 0;
    return only_one && is_said_plainly(a->quotation, a->article) && is_said_plainly(b->quotation, b->article) &&
           dz_speakers_compare(self->scene->speakers, a->quotation, b->quotation) > DZ_SPEAKERS_KIN;
}

/* Whether the words of `words` name the speaker of `other`: 正如某人所说. */
static gboolean relays(const DzSpeakerTable *speakers, const DzPassage *words, const DzPassage *other)
{
    g_autofree char *common = dz_article_dup_common(words->article, words->span);
    return dz_speakers_is_named(speakers, other->quotation, common);
}

/* Outlets seldom disagree on whose words they are, an attribution is oftener misread, and a saying is anybody's: only
 * words of some length that both give plainly, and as nobody else's, tell of two speakers. */
static gboolean are_given_to_two(const Sides *self)
{
    const DzPassage *a = self->passage[0];
    const DzPassage *b = self->passage[1];
    const DzSpeakerTable *speakers = self->scene->speakers;
    return MIN(a->n_units, b->n_units) >= SHORTEST_SPEECH && self->similarity >= COMPARABLE &&
           is_said_plainly(a->quotation, a->article) && is_said_plainly(b->quotation, b->article) &&
           dz_speakers_disagree(speakers, a->quotation, b->quotation) && !relays(speakers, a, b) &&
           !relays(speakers, b, a);
}

static void compare_attributions(Sides *self)
{
    const DzQuotation *x = self->passage[0]->quotation;
    const DzQuotation *y = self->passage[1]->quotation;
    if (x == NULL || y == NULL)
        return;
    gboolean disagree = are_given_to_two(self);
    if (disagree || hides_a_name(self))
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
    self->numbers = dz_read_numbers(self->scene, a, b, self->similarity, edits);
    for (guint i = 0; i < edits->len; i++)
        compare_edit(self, &g_array_index(edits, DzEdit, i));
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
