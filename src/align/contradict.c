/* contradict.c -- whether two numbers that count one thing contradict each other: a claim that an editor acts on.
 * In:     a number of each of two passages of a scene.
 * Out:    whether both cannot be right.
 * Knows:  that figures change from day to day, that an article which has the other's number elsewhere does not
 *         contradict it, that 逾百 is no other number than 118.
 * Not here: what counts as a number (text/numbers.h), the words beside one (counts.c), of what time it is told
 *         (when.c), whether two numbers count one thing (numbers_differ.c, figures.c).
 */
#include "contradict.h"

#include "characters.h"
#include "form.h"
#include "ranges.h"
#include "when.h"

#include <math.h>
#include <string.h>

/* An estimate contradicts what is so many times as much; a 多 or 数 says no more than its order. */
#define FAR_FROM_ROUGH 1.4
#define FAR_FROM_VAGUE 10.0

/* A number of one digit that is so near to another is its round number: 80% of 80.5%. */
#define ONE_DIGIT 0.02

/* Another set is told of right before its number, or with so many characters between: 另外有五名. */
#define REST_NEAR 2

/* So many characters are a noun, or tell it from others. */
#define NOUN 2

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

static DzNumberRange numbers_of_side(const DzNumberSides *self, guint side)
{
    return dz_numbers_of_passage(self->scene, self->passage[side]);
}

/* The digits that count, the others being noughts: 160万 has two. Of nine at most, as the double has more by chance. */
static guint digits_of(double value)
{
    enum { MOST = 9 };
    double scaled = round(value * pow(10, MOST - 1 - floor(log10(value))));
    guint digits = MOST;
    for (guint64 rest = (guint64)scaled; digits > 1 && rest % 10 == 0; rest /= 10)
        digits--;
    return digits;
}

/* What the last digit that counts is worth: of 36万 a 万. */
static double step_of(double value)
{
    return pow(10, floor(log10(value)) - (digits_of(value) - 1));
}

/* Whether `fine`, told in as many digits as `coarse` has, or cut after them, is that: 56.5% is 57%. Of one digit, none
 * is a round number of another: ten is not four; but 5.6 is six. */
static gboolean is_rounded(double coarse, double fine)
{
    if (coarse <= 0 || fine <= 0 || ABS(coarse - fine) >= coarse / 10)
        return FALSE; /* a step of the second digit or more */
    if (digits_of(coarse) < 2)
        return (coarse < 10 && fine != floor(fine) && round(fine) == coarse) || ABS(coarse - fine) < coarse * ONE_DIGIT;
    return digits_of(coarse) < digits_of(fine) && ABS(coarse - fine) < step_of(coarse) * (1 - 1e-9);
}

gboolean dz_numbers_alike(const DzNumber *x, const DzNumber *y)
{
    gboolean rounded = x->kind == y->kind && (x->kind == DZ_NUMBER_AMOUNT || x->kind == DZ_NUMBER_PERCENT) &&
                       (is_rounded(x->value, y->value) || is_rounded(y->value, x->value));
    return rounded || dz_number_equal(x, y);
}

/* Then it is no other number, it stands elsewhere. */
gboolean dz_numbers_have(const DzNumberRange *numbers, const DzNumber *number)
{
    for (guint i = numbers->first; i < numbers->end; i++)
        if (dz_numbers_alike(dz_number_at(numbers, i), number))
            return TRUE;
    return FALSE;
}

/* -- Days and hours ----------------------------------------------------------------------------------------------- */

/* Whether `side` has a figure that the other has not. */
static gboolean has_figure_of_its_own(const DzNumberSides *self, guint side)
{
    DzNumberRange own = numbers_of_side(self, side);
    DzNumberRange others = numbers_of_side(self, 1 - side);
    for (guint i = own.first; i < own.end; i++) {
        const DzNumber *number = dz_number_at(&own, i);
        gboolean figure = number->kind == DZ_NUMBER_AMOUNT || number->kind == DZ_NUMBER_PERCENT;
        if (figure && !dz_numbers_have(&others, number))
            return TRUE;
    }
    return FALSE;
}

/* Whether other figures go with the other day or hour: then it is not told otherwise, it is another. */
static gboolean have_own_figures(const DzNumberSides *self)
{
    return has_figure_of_its_own(self, 0) && has_figure_of_its_own(self, 1);
}

/* -- How much ---------------------------------------------------------------------------------------------------- */

static guint32 past_blanks(const DzArticle *article, guint32 at)
{
    while (at < article->common_length && dz_is_blank(article->common[at]))
        at++;
    return at;
}

static guint32 before_blanks(const DzArticle *article, guint32 at)
{
    while (at > 0 && dz_is_blank(article->common[at - 1]))
        at--;
    return at;
}

/* What a word makes of the number beside it: a bound, an estimate; else DZ_COUNT_PLAIN. */
static guint bound_of(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    const DzWords *counts = self->scene->counts;
    guint32 before = before_blanks(article, number->span.begin);
    guint bound = dz_counts_before(counts, article->common, before).tags;
    if ((bound & (DZ_COUNT_ROUGH | DZ_COUNT_LEAST | DZ_COUNT_MOST)) != 0)
        return bound;
    guint32 after = number->span.end;
    for (guint32 n = 0; n <= 1; n++, after++) { /* 200左右, 200人左右 */
        after = past_blanks(article, after);
        if (after < article->common_length &&
            dz_counts_after(counts, article->common + after, article->common_length - after).tags == DZ_COUNT_ROUGHLY)
            return DZ_COUNT_ROUGH;
    }
    return DZ_COUNT_PLAIN;
}

/* 721 and 7.21 are one figure, written otherwise; it is a day. */
#define POINTED 2
static gboolean are_pointed_otherwise(double x, double y)
{
    gboolean whole = x == floor(x) && y == floor(y);
    double tens = log10(MAX(x, y) / MAX(MIN(x, y), 1e-9));
    return !whole && tens < POINTED + 0.5 && ABS(tens - round(tens)) < 1e-9;
}

/* Whether both are hedged with words of one kind, and told in figures as fine: 约36万 is not 约37万. */
static gboolean are_hedged_alike(const DzNumber *x, const DzNumber *y, const guint bound[2])
{
    return bound[0] == bound[1] && x->value > 0 && y->value > 0 && step_of(x->value) == step_of(y->value);
}

/* Whether it is by how much something grew, or shrank, rather than how many there are: 增长约5%, 增至5%. */
static guint trend_of(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    guint32 before = number->span.begin;
    DzWord word = {0, 0, 0};
    do {
        before = before_blanks(article, before - word.length);
        word = dz_counts_before(self->scene->counts, article->common, before);
    } while ((word.tags & (DZ_COUNT_ROUGH | DZ_COUNT_LEAST | DZ_COUNT_MOST)) != 0);
    return word.tags & (DZ_COUNT_UP | DZ_COUNT_DOWN);
}

/* Whether a word of this class begins in [at, end) of the article. */
static gboolean tells_between(const DzNumberSides *self, guint side, guint32 at, guint32 end, guint class)
{
    const DzArticle *article = self->passage[side]->article;
    for (; at < end; at++)
        if (dz_counts_after(self->scene->counts, article->common + at, article->common_length - at).tags & class)
            return TRUE;
    return FALSE;
}

/* The clause of the number within its sentence, with `before` of those before it. */
static DzSpan clause_of(const DzNumberSides *self, guint side, const DzNumber *number, guint before)
{
    const DzArticle *article = self->passage[side]->article;
    DzSpan sentence = dz_form_to_common(article, self->passage[side]->span);
    DzSpan clause = number->span;
    while (clause.begin > sentence.begin) {
        if (dz_is_comma(article->common[clause.begin - 1]) && before-- == 0)
            break;
        clause.begin--;
    }
    while (clause.end < sentence.end && !dz_is_comma(article->common[clause.end]))
        clause.end++;
    return clause;
}

/* Whether its sentence tells before the number that it is expected, or its clause that it is another an hour later:
 * then it contradicts none. */
static gboolean is_uncertain(const DzNumberSides *self, guint side, const DzNumber *number)
{
    DzSpan sentence = dz_form_to_common(self->passage[side]->article, self->passage[side]->span);
    DzSpan clause = clause_of(self, side, number, 0);
    return tells_between(self, side, sentence.begin, number->span.begin, DZ_COUNT_FORECAST) ||
           tells_between(self, side, clause.begin, clause.end, DZ_COUNT_FLEETING);
}

/* A word that tells things apart from those of the other words in its line of the data. */
typedef struct {
    guint line;
    guint32 length;
    const gunichar *text;
} WordApart;

/* Those around a number. */
static GArray *words_apart(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const gunichar *common = self->passage[side]->article->common;
    DzSpan clause = clause_of(self, side, number, 1);
    GArray *words = g_array_new(FALSE, FALSE, sizeof(WordApart));
    for (guint32 at = clause.begin; at < clause.end; at++) {
        DzWord word = dz_counts_after(self->scene->counts, common + at, clause.end - at);
        if ((word.tags & DZ_COUNT_APART) == 0)
            continue;
        WordApart apart = {word.value, word.length, common + at};
        g_array_append_val(words, apart);
        at += word.length - 1;
    }
    return words;
}

static gboolean share_word_of(const GArray *x, const GArray *y, guint line)
{
    for (guint i = 0; i < x->len; i++)
        for (guint k = 0; k < y->len; k++) {
            const WordApart *a = &g_array_index(x, WordApart, i);
            const WordApart *b = &g_array_index(y, WordApart, k);
            if (a->line == line && b->line == line && a->length == b->length &&
                memcmp(a->text, b->text, a->length * sizeof *a->text) == 0)
                return TRUE;
        }
    return FALSE;
}

/* Whether both have words of one line, and none is the same: 税前 and 税后. */
static gboolean are_told_apart(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    g_autoptr(GArray) of_x = words_apart(self, 0, x);
    g_autoptr(GArray) of_y = words_apart(self, 1, y);
    for (guint i = 0; i < of_x->len; i++)
        for (guint k = 0; k < of_y->len; k++) {
            guint line = g_array_index(of_x, WordApart, i).line;
            if (line == g_array_index(of_y, WordApart, k).line && !share_word_of(of_x, of_y, line))
                return TRUE;
        }
    return FALSE;
}

/* At least five are six, too; about five are, but not twelve. */
static gboolean are_other_amounts(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    guint less = x->value < y->value ? 0 : 1;
    const DzNumber *number[2] = {x, y};
    guint bound[2] = {bound_of(self, 0, x), bound_of(self, 1, y)};
    gboolean alike = are_hedged_alike(x, y, bound);
    if (number[less]->value < 0 || (!alike && (bound[less] == DZ_COUNT_LEAST || bound[1 - less] == DZ_COUNT_MOST)))
        return FALSE;
    double far = alike || (bound[0] == DZ_COUNT_PLAIN && bound[1] == DZ_COUNT_PLAIN) ? 1 : FAR_FROM_ROUGH;
    if (x->vague || y->vague)
        far = FAR_FROM_VAGUE;
    return number[1 - less]->value > far * number[less]->value && !are_pointed_otherwise(x->value, y->value);
}

/* -- Of what ----------------------------------------------------------------------------------------------------- */

/* What a number counts. */
typedef struct {
    gunichar what;     /* the group of its measure word, else the character that follows; 0: nothing that is counted */
    gboolean measured; /* there is a measure word */
    gboolean aged;     /* it is an age, and of whom follows: 22岁的船长 */
    guint32 noun;      /* where the words begin that follow, in the common form */
} Counted;

static Counted counted_by(const DzScene *scene, const DzArticle *article, const DzNumber *number)
{
    guint32 at = past_blanks(article, number->span.end);
    DzWord word = dz_counts_after(scene->counts, article->common + at, article->common_length - at);
    if (word.tags == DZ_COUNT_ANY) {
        at = past_blanks(article, at + word.length);
        word = dz_counts_after(scene->counts, article->common + at, article->common_length - at);
    }
    if (word.tags == DZ_COUNT_MEASURE)
        return (Counted){word.value + 1, TRUE, FALSE, past_blanks(article, at + word.length)};
    Counted counted = {0, FALSE, FALSE, at};
    if ((word.tags & DZ_COUNT_WHICH) == 0 && at < article->common_length && g_unichar_isalnum(article->common[at]))
        counted.what = article->common[at];
    guint32 past = at + word.length;
    if (word.tags == DZ_COUNT_LASTING &&
        dz_counts_after(scene->counts, article->common + past, article->common_length - past).tags == DZ_COUNT_ANY) {
        counted.aged = TRUE;
        counted.noun = past + 1;
    }
    return counted;
}

gboolean dz_number_counts(const DzScene *scene, const DzArticle *article, const DzNumber *number)
{
    guint32 before = before_blanks(article, number->span.begin);
    if (dz_counts_before(scene->counts, article->common, before).tags & DZ_COUNT_FIRST)
        return FALSE;
    return number->kind == DZ_NUMBER_PERCENT || counted_by(scene, article, number).what != 0;
}

gboolean dz_numbers_count_alike(const DzNumberSides *self, const DzNumber *a, const DzNumber *b)
{
    const DzArticle *const article[2] = {self->passage[0]->article, self->passage[1]->article};
    Counted x = counted_by(self->scene, article[0], a);
    Counted y = counted_by(self->scene, article[1], b);
    if ((x.measured == y.measured && !(x.aged && y.aged)) || x.what == 0 || y.what == 0)
        return x.what == y.what;
    guint32 same = 0;
    while (same < NOUN && x.noun + same < article[0]->common_length && y.noun + same < article[1]->common_length &&
           article[0]->common[x.noun + same] == article[1]->common[y.noun + same])
        same++;
    return same == NOUN;
}

/* What the words before a number make of its set: the rest of another, all but those named; else DZ_COUNT_PLAIN. */
static guint set_of(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    guint32 at = before_blanks(article, number->span.begin);
    if (dz_counts_before(self->scene->counts, article->common, at).tags == DZ_COUNT_AND)
        return DZ_COUNT_AND;
    for (guint32 n = 0; n <= REST_NEAR && n < at; n++)
        if (dz_counts_before(self->scene->counts, article->common, at - n).tags == DZ_COUNT_REST)
            return DZ_COUNT_REST;
    return DZ_COUNT_PLAIN;
}

/* Whether the article of the other side has the number anywhere, of the same things. */
static gboolean is_told_beside(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzNumberSides turned = {self->scene, {self->passage[side], self->passage[1 - side]}};
    const GArray *numbers = self->scene->witnesses[turned.passage[1]->witness].numbers;
    gboolean counts = number->kind == DZ_NUMBER_AMOUNT || number->kind == DZ_NUMBER_ORDINAL;
    for (guint i = 0; i < numbers->len; i++) {
        const DzNumber *other = &g_array_index(numbers, DzNumber, i);
        if (dz_numbers_alike(number, other) && (!counts || dz_numbers_count_alike(&turned, number, other)))
            return TRUE;
    }
    return FALSE;
}

/* An age is the same tomorrow. */
static gboolean is_lasting(const DzNumberSides *self, guint side, const DzNumber *number)
{
    const DzArticle *article = self->passage[side]->article;
    guint32 at = past_blanks(article, number->span.end);
    return dz_counts_after(self->scene->counts, article->common + at, article->common_length - at).tags ==
           DZ_COUNT_LASTING;
}

/* Whether both are figures of one set, told of one time, and one is not the other. */
static gboolean are_other_figures(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    return set_of(self, 0, x) == set_of(self, 1, y) &&
           (is_lasting(self, 0, x) ||
            (dz_numbers_are_of_one_day(self, x, y) && dz_numbers_are_of_one_hour(self, x, y))) &&
           trend_of(self, 0, x) == trend_of(self, 1, y) && !is_uncertain(self, 0, x) && !is_uncertain(self, 1, y) &&
           !are_told_apart(self, x, y) && are_other_amounts(self, x, y);
}

/* What contradicts what differs by kind. A weekday may be another one elsewhere, and of which week is not told. */
static gboolean contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    switch (x->kind) {
    case DZ_NUMBER_DATE:
        return dz_dates_differ(x, y) && !have_own_figures(self);
    case DZ_NUMBER_CLOCK:
        return dz_hours_differ(x, y) && dz_numbers_are_of_one_day(self, x, y) && !have_own_figures(self);
    case DZ_NUMBER_AMOUNT:
        return dz_number_counts(self->scene, self->passage[0]->article, x) && dz_numbers_count_alike(self, x, y) &&
               are_other_figures(self, x, y);
    case DZ_NUMBER_PERCENT:
        return are_other_figures(self, x, y);
    case DZ_NUMBER_ORDINAL:
        return !are_told_apart(self, x, y); /* 第一季, 第二季 */
    case DZ_NUMBER_WEEKDAY:
        break;
    }
    return FALSE;
}

gboolean dz_numbers_contradict(const DzNumberSides *self, const DzNumber *x, const DzNumber *y)
{
    if (x->kind != y->kind || dz_number_is_of_dateline(self, 0, x) || dz_number_is_of_dateline(self, 1, y))
        return FALSE;
    DzNumberRange in_a = numbers_of_side(self, 0);
    DzNumberRange in_b = numbers_of_side(self, 1);
    if (dz_numbers_have(&in_a, y) || dz_numbers_have(&in_b, x))
        return FALSE;
    return !is_told_beside(self, 0, x) && !is_told_beside(self, 1, y) && contradict(self, x, y);
}
