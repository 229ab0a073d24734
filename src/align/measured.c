/* measured.c -- see measured.h.
 * In:     a number and the words after it.
 * Out:    the measure word, or the first character of what is counted.
 * Knows:  that what follows 个 or 的 says what is counted, that 21世纪 and 前十名 tell which and not how many.
 * Not here: the words themselves (data/counts.tsv), how sure a number is and of which set (qualified.c).
 */
#include "measured.h"

#include <string.h>

/* So many characters are a noun, or tell it from others. */
#define NOUN 2

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
    guint32 at = dz_past_blanks(self, self->number->span.end);
    DzWord word = dz_told_word_from(self, at);
    if (word.tags == DZ_COUNT_ANY) {
        at = dz_past_blanks(self, at + word.length);
        word = dz_told_word_from(self, at);
    }
    guint32 past = at + word.length;
    if (word.tags == DZ_COUNT_MEASURE)
        return (Counted){word.value + 1, TRUE, FALSE, dz_past_blanks(self, past)};
    Counted counted = {0, FALSE, FALSE, at};
    if ((word.tags & DZ_COUNT_WHICH) == 0 && at < article->common_length && g_unichar_isalnum(article->common[at]))
        counted.what = article->common[at];
    if (word.tags == DZ_COUNT_LASTING && dz_told_word_from(self, past).tags == DZ_COUNT_ANY) {
        counted.aged = TRUE;
        counted.noun = past + 1;
    }
    return counted;
}

gboolean dz_number_counts(const DzToldNumber *self)
{
    guint32 before = dz_before_blanks(self, self->number->span.begin);
    if ((dz_told_word_up_to(self, before).tags & DZ_COUNT_FIRST) != 0)
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
