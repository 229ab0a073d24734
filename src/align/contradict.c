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

/* Whether the passage of `told` has a figure that the other's has not. */
static gboolean has_figure_of_its_own(const DzToldNumber *told, const DzToldNumber *other)
{
    DzNumberRange own = dz_numbers_of_passage(told->scene, told->passage);
    DzNumberRange others = dz_numbers_of_passage(other->scene, other->passage);
    for (guint i = own.first; i < own.end; i++) {
        const DzNumber *number = dz_number_at(&own, i);
        gboolean figure = number->kind == DZ_NUMBER_AMOUNT || number->kind == DZ_NUMBER_PERCENT;
        if (figure && !dz_numbers_have(&others, number))
            return TRUE;
    }
    return FALSE;
}

/* Whether other figures go with the other day or hour: then it is not told otherwise, it is another. */
static gboolean have_own_figures(const DzToldNumber *x, const DzToldNumber *y)
{
    return has_figure_of_its_own(x, y) && has_figure_of_its_own(y, x);
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

/* The word of data/counts.tsv that ends at `at` of the number's article, or begins there. */
static DzWord word_before(const DzToldNumber *self, guint32 at)
{
    return dz_counts_before(self->scene->counts, self->passage->article->common, at);
}

static DzWord word_after(const DzToldNumber *self, guint32 at)
{
    const DzArticle *article = self->passage->article;
    return dz_counts_after(self->scene->counts, article->common + at, article->common_length - at);
}

/* A number, and what the words beside it say of it. */
typedef struct {
    const DzNumber *number;
    guint bound;        /* a bound or an estimate, by its DzCountWord; else DZ_COUNT_PLAIN */
    guint trend;        /* DZ_COUNT_UP or _DOWN: by how much something grew or shrank, 增长约5%; 0: 增至5% */
    guint set;          /* DZ_COUNT_REST of another number's, _AND: all but those named; else DZ_COUNT_PLAIN */
    gboolean lasting;   /* it is the same tomorrow: an age */
    gboolean uncertain; /* it is expected, or another an hour later: then it contradicts none */
} Qualified;

#define BOUNDS (DZ_COUNT_ROUGH | DZ_COUNT_LEAST | DZ_COUNT_MOST)

static guint bound_of(const DzToldNumber *self)
{
    const DzArticle *article = self->passage->article;
    guint bound = word_before(self, before_blanks(article, self->number->span.begin)).tags;
    if ((bound & BOUNDS) != 0)
        return bound;
    guint32 after = self->number->span.end;
    for (guint32 n = 0; n <= 1; n++, after++) { /* 200左右, 200人左右 */
        after = past_blanks(article, after);
        if (after < article->common_length && word_after(self, after).tags == DZ_COUNT_ROUGHLY)
            return DZ_COUNT_ROUGH;
    }
    return DZ_COUNT_PLAIN;
}

static guint trend_of(const DzToldNumber *self)
{
    guint32 before = self->number->span.begin;
    DzWord word = {0, 0, 0};
    do {
        before = before_blanks(self->passage->article, before - word.length);
        word = word_before(self, before);
    } while ((word.tags & BOUNDS) != 0);
    return word.tags & (DZ_COUNT_UP | DZ_COUNT_DOWN);
}

static guint set_of(const DzToldNumber *self)
{
    guint32 at = before_blanks(self->passage->article, self->number->span.begin);
    if (word_before(self, at).tags == DZ_COUNT_AND)
        return DZ_COUNT_AND;
    for (guint32 n = 0; n <= REST_NEAR && n < at; n++)
        if (word_before(self, at - n).tags == DZ_COUNT_REST)
            return DZ_COUNT_REST;
    return DZ_COUNT_PLAIN;
}

static gboolean is_lasting(const DzToldNumber *self)
{
    return word_after(self, past_blanks(self->passage->article, self->number->span.end)).tags == DZ_COUNT_LASTING;
}

/* Whether a word of this class begins in `span` of the number's article. */
static gboolean tells_in(const DzToldNumber *self, DzSpan span, guint class)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if ((word_after(self, at).tags & class) != 0)
            return TRUE;
    return FALSE;
}

/* The clause of the number within its sentence, with `before` of those before it. */
static DzSpan clause_of(const DzToldNumber *self, guint before)
{
    const DzArticle *article = self->passage->article;
    DzSpan sentence = dz_form_to_common(article, self->passage->span);
    DzSpan clause = self->number->span;
    while (clause.begin > sentence.begin) {
        if (dz_is_comma(article->common[clause.begin - 1]) && before-- == 0)
            break;
        clause.begin--;
    }
    while (clause.end < sentence.end && !dz_is_comma(article->common[clause.end]))
        clause.end++;
    return clause;
}

static gboolean is_uncertain(const DzToldNumber *self)
{
    DzSpan before = dz_form_to_common(self->passage->article, self->passage->span);
    before.end = self->number->span.begin;
    return tells_in(self, before, DZ_COUNT_FORECAST) || tells_in(self, clause_of(self, 0), DZ_COUNT_FLEETING);
}

static Qualified qualify(const DzToldNumber *self)
{
    return (Qualified){self->number, bound_of(self),   trend_of(self),
                       set_of(self), is_lasting(self), is_uncertain(self)};
}

/* A word that tells things apart from those of the other words in its line of the data. */
typedef struct {
    guint line;
    guint32 length;
    const gunichar *text;
} WordApart;

/* Those around a number. */
static GArray *words_apart(const DzToldNumber *self)
{
    const gunichar *common = self->passage->article->common;
    DzSpan clause = clause_of(self, 1);
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
static gboolean are_told_apart(const DzToldNumber *x, const DzToldNumber *y)
{
    g_autoptr(GArray) of_x = words_apart(x);
    g_autoptr(GArray) of_y = words_apart(y);
    for (guint i = 0; i < of_x->len; i++)
        for (guint k = 0; k < of_y->len; k++) {
            guint line = g_array_index(of_x, WordApart, i).line;
            if (line == g_array_index(of_y, WordApart, k).line && !share_word_of(of_x, of_y, line))
                return TRUE;
        }
    return FALSE;
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
static gboolean are_hedged_alike(const Qualified *x, const Qualified *y)
{
    return x->bound == y->bound && x->number->value > 0 && y->number->value > 0 &&
           step_of(x->number->value) == step_of(y->number->value);
}

/* At least five are six, too; about five are, but not twelve. */
static gboolean are_other_amounts(const Qualified *x, const Qualified *y)
{
    const Qualified *less = x->number->value < y->number->value ? x : y;
    const Qualified *more = less == x ? y : x;
    gboolean alike = are_hedged_alike(x, y);
    if (less->number->value < 0 || (!alike && (less->bound == DZ_COUNT_LEAST || more->bound == DZ_COUNT_MOST)))
        return FALSE;
    double far = alike || (x->bound == DZ_COUNT_PLAIN && y->bound == DZ_COUNT_PLAIN) ? 1 : FAR_FROM_ROUGH;
    if (x->number->vague || y->number->vague)
        far = FAR_FROM_VAGUE;
    return more->number->value > far * less->number->value &&
           !are_pointed_otherwise(less->number->value, more->number->value);
}

/* -- Of what ----------------------------------------------------------------------------------------------------- */

/* What a number counts. */
typedef struct {
    gunichar what;     /* the group of its measure word, else the character that follows; 0: nothing that is counted */
    gboolean measured; /* there is a measure word */
    gboolean aged;     /* it is an age, and of whom follows: 22岁的船长 */
    guint32 noun;      /* where the words begin that follow, in the common form */
} Counted;

static Counted counted_by(const DzToldNumber *self)
{
    const DzArticle *article = self->passage->article;
    guint32 at = past_blanks(article, self->number->span.end);
    DzWord word = word_after(self, at);
    if (word.tags == DZ_COUNT_ANY) {
        at = past_blanks(article, at + word.length);
        word = word_after(self, at);
    }
    guint32 past = at + word.length;
    if (word.tags == DZ_COUNT_MEASURE)
        return (Counted){word.value + 1, TRUE, FALSE, past_blanks(article, past)};
    Counted counted = {0, FALSE, FALSE, at};
    if ((word.tags & DZ_COUNT_WHICH) == 0 && at < article->common_length && g_unichar_isalnum(article->common[at]))
        counted.what = article->common[at];
    if (word.tags == DZ_COUNT_LASTING && word_after(self, past).tags == DZ_COUNT_ANY) {
        counted.aged = TRUE;
        counted.noun = past + 1;
    }
    return counted;
}

gboolean dz_number_counts(const DzToldNumber *self)
{
    guint32 before = before_blanks(self->passage->article, self->number->span.begin);
    if ((word_before(self, before).tags & DZ_COUNT_FIRST) != 0)
        return FALSE;
    return self->number->kind == DZ_NUMBER_PERCENT || counted_by(self).what != 0;
}

gboolean dz_numbers_count_alike(const DzToldNumber *a, const DzToldNumber *b)
{
    const DzArticle *of_a = a->passage->article;
    const DzArticle *of_b = b->passage->article;
    Counted x = counted_by(a);
    Counted y = counted_by(b);
    if ((x.measured == y.measured && !(x.aged && y.aged)) || x.what == 0 || y.what == 0)
        return x.what == y.what;
    return x.noun + NOUN <= of_a->common_length && y.noun + NOUN <= of_b->common_length &&
           memcmp(of_a->common + x.noun, of_b->common + y.noun, NOUN * sizeof *of_a->common) == 0;
}

/* -- The verdict --------------------------------------------------------------------------------------------------- */

/* Whether the other passage has the number, or its article has it anywhere, of the same things. */
static gboolean is_told_beside(const DzToldNumber *told, const DzToldNumber *other)
{
    DzNumberRange others = dz_numbers_of_passage(other->scene, other->passage);
    if (dz_numbers_have(&others, told->number))
        return TRUE;
    gboolean counted = told->number->kind == DZ_NUMBER_AMOUNT || told->number->kind == DZ_NUMBER_ORDINAL;
    for (guint i = 0; i < others.all->len; i++) {
        DzToldNumber beside = {other->scene, other->passage, &g_array_index(others.all, DzNumber, i)};
        if (dz_numbers_alike(told->number, beside.number) && (!counted || dz_numbers_count_alike(told, &beside)))
            return TRUE;
    }
    return FALSE;
}

/* Whether both are figures of one set, told of one time, and one is not the other. */
static gboolean are_other_figures(const DzToldNumber *x, const DzToldNumber *y)
{
    Qualified of_x = qualify(x);
    Qualified of_y = qualify(y);
    return of_x.set == of_y.set && of_x.trend == of_y.trend && !of_x.uncertain && !of_y.uncertain &&
           (of_x.lasting || (dz_numbers_are_of_one_day(x, y) && dz_numbers_are_of_one_hour(x, y))) &&
           !are_told_apart(x, y) && are_other_amounts(&of_x, &of_y);
}

/* What contradicts what differs by kind. A weekday may be another one elsewhere, and of which week is not told. */
static gboolean contradict(const DzToldNumber *x, const DzToldNumber *y)
{
    switch (x->number->kind) {
    case DZ_NUMBER_DATE:
        return dz_dates_differ(x->number, y->number) && !have_own_figures(x, y);
    case DZ_NUMBER_CLOCK:
        return dz_hours_differ(x->number, y->number) && dz_numbers_are_of_one_day(x, y) && !have_own_figures(x, y);
    case DZ_NUMBER_AMOUNT:
        return dz_number_counts(x) && dz_numbers_count_alike(x, y) && are_other_figures(x, y);
    case DZ_NUMBER_PERCENT:
        return are_other_figures(x, y);
    case DZ_NUMBER_ORDINAL:
        return !are_told_apart(x, y); /* 第一季, 第二季 */
    case DZ_NUMBER_WEEKDAY:
        break;
    }
    return FALSE;
}

gboolean dz_numbers_contradict(const DzToldNumber *x, const DzToldNumber *y)
{
    if (x->number->kind != y->number->kind || dz_number_is_of_dateline(x->passage->article, x->number) ||
        dz_number_is_of_dateline(y->passage->article, y->number))
        return FALSE;
    return !is_told_beside(x, y) && !is_told_beside(y, x) && contradict(x, y);
}
