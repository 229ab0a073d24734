/* qualified.c -- see qualified.h.
 * In:     a number in its passage.
 * Out:    what the words right beside it, those before it in its sentence, and those of its clause say of it.
 * Knows:  which words stand where: 约200, 200人左右, 另外有五名, 税前.
 * Not here: the words themselves (data/counts.tsv), what a number counts (measured.c), what follows for two of them
 *         (contradict.c).
 */
#include "qualified.h"

#include "characters.h"
#include "form.h"

#include <string.h>

/* Another set is told of right before its number, or with so many characters between: 另外有五名. */
#define REST_NEAR 2

#define BOUNDS (DZ_COUNT_ROUGH | DZ_COUNT_LEAST | DZ_COUNT_MOST)

static guint bound_of(const DzToldNumber *self)
{
    guint bound = dz_told_word_up_to(self, dz_before_blanks(self, self->number->span.begin)).tags;
    if ((bound & BOUNDS) != 0)
        return bound;
    guint32 after = self->number->span.end;
    for (guint32 n = 0; n <= 1; n++, after++) { /* 200左右, 200人左右 */
        after = dz_past_blanks(self, after);
        if (after < self->passage->article->common_length && dz_told_word_from(self, after).tags == DZ_COUNT_ROUGHLY)
            return DZ_COUNT_ROUGH;
    }
    return DZ_COUNT_PLAIN;
}

static guint trend_of(const DzToldNumber *self)
{
    guint32 before = self->number->span.begin;
    DzWord word = {0, 0, 0};
    do {
        before = dz_before_blanks(self, before - word.length);
        word = dz_told_word_up_to(self, before);
    } while ((word.tags & BOUNDS) != 0);
    return word.tags & (DZ_COUNT_UP | DZ_COUNT_DOWN);
}

static guint set_of(const DzToldNumber *self)
{
    guint32 at = dz_before_blanks(self, self->number->span.begin);
    if (dz_told_word_up_to(self, at).tags == DZ_COUNT_AND)
        return DZ_COUNT_AND;
    for (guint32 n = 0; n <= REST_NEAR && n < at; n++)
        if (dz_told_word_up_to(self, at - n).tags == DZ_COUNT_REST)
            return DZ_COUNT_REST;
    return DZ_COUNT_PLAIN;
}

static gboolean is_lasting(const DzToldNumber *self)
{
    return dz_told_word_from(self, dz_past_blanks(self, self->number->span.end)).tags == DZ_COUNT_LASTING;
}

/* Whether a word of this class begins in `span` of the number's article. */
static gboolean tells_in(const DzToldNumber *self, DzSpan span, guint class)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if ((dz_told_word_from(self, at).tags & class) != 0)
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

DzQualified dz_number_qualify(const DzToldNumber *self)
{
    return (DzQualified){.number = self->number,
                         .bound = bound_of(self),
                         .trend = trend_of(self),
                         .set = set_of(self),
                         .lasting = is_lasting(self),
                         .uncertain = is_uncertain(self)};
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

/* Both have words of one line of the data, and none is the same. */
gboolean dz_numbers_are_told_apart(const DzToldNumber *x, const DzToldNumber *y)
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
