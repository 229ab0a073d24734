/* diff_tokens.c -- see diff_tokens.h.
 * In:     two sentences.
 * Out:    stretches that are the same, and stretches that are not.
 * How:    both are cut into tokens (a word of letters, a number, else one character); the longest common subsequence of
 *         tokens is what they share. Then a shared stretch of one character between two changes is taken as changed
 *         too: 的 or a comma that happens to stand in both says nothing.
 * Knows:  that punctuation never makes a difference by itself.
 */
#include "diff_tokens.h"

#include "characters.h"

/* Cells of the table of the longest common subsequence. Sentences whose table would be larger differ as a whole. */
enum { MOST_CELLS = 1 << 22 };

/* The code points by which texts are compared: one form of each character, where that is known. */
static const gunichar *points_of(const DzArticle *article)
{
    return article->folded != NULL ? article->folded : article->text;
}

static gboolean in_word(gunichar c)
{
    return g_unichar_isalnum(c) && !dz_is_han(c);
}

/* 31,000, 3.5: whether the point at `at` stands within a number. */
static gboolean is_in_number(const gunichar *c, guint32 at, guint32 end)
{
    return (c[at] == ',' || c[at] == '.') && at + 1 < end && g_unichar_isdigit(c[at - 1]) &&
           g_unichar_isdigit(c[at + 1]);
}

/* DzSpan of each token. */
static GArray *cut(const DzArticle *article, DzSpan sentence)
{
    GArray *tokens = g_array_new(FALSE, FALSE, sizeof(DzSpan));
    for (guint32 at = sentence.begin; at < sentence.end;) {
        DzSpan token = {at, at + 1};
        while (in_word(article->text[at]) && token.end < sentence.end &&
               (in_word(article->text[token.end]) || is_in_number(article->text, token.end, sentence.end)))
            token.end++;
        g_array_append_val(tokens, token);
        at = token.end;
    }
    return tokens;
}

static gboolean says_nothing(gunichar c)
{
    return dz_is_punctuation(c) || dz_is_blank(c);
}

typedef struct {
    const DzArticle *a;
    const DzArticle *b;
    GArray *in_a;
    GArray *in_b;
} Sides;

static gboolean tokens_equal(const Sides *sides, guint i, guint k)
{
    DzSpan x = g_array_index(sides->in_a, DzSpan, i);
    DzSpan y = g_array_index(sides->in_b, DzSpan, k);
    const gunichar *a = points_of(sides->a) + x.begin;
    const gunichar *b = points_of(sides->b) + y.begin;
    if (dz_span_length(x) != dz_span_length(y))
        return FALSE;
    for (guint32 at = 0; at < dz_span_length(x); at++)
        if (a[at] != b[at] && g_unichar_tolower(a[at]) != g_unichar_tolower(b[at]) &&
            !(says_nothing(a[at]) && says_nothing(b[at])))
            return FALSE;
    return TRUE;
}

/* The length of the longest common subsequence of the tokens from (i, k) on, for every i and k. */
static guint16 *measure(const Sides *sides)
{
    gsize width = sides->in_b->len + 1;
    guint16 *lengths = g_new0(guint16, (sides->in_a->len + 1) * width);
    for (guint i = sides->in_a->len; i-- > 0;) {
        for (guint k = sides->in_b->len; k-- > 0;) {
            guint16 *cell = &lengths[i * width + k];
            *cell = tokens_equal(sides, i, k) ? (guint16)(cell[width + 1] + 1) : MAX(cell[width], cell[1]);
        }
    }
    return lengths;
}

static void add(GArray *stretches, DzSpan a, DzSpan b, gboolean same)
{
    DzDiffStretch *last = stretches->len > 0 ? &g_array_index(stretches, DzDiffStretch, stretches->len - 1) : NULL;
    DzDiffStretch stretch = {a, b, same};
    if (last == NULL || last->same != same) {
        g_array_append_val(stretches, stretch);
        return;
    }
    last->a.end = a.end;
    last->b.end = b.end;
}

static DzSpan token_or_place(const GArray *tokens, guint index, gboolean taken, guint32 end)
{
    guint32 begin = index < tokens->len ? g_array_index(tokens, DzSpan, index).begin : end;
    return taken ? g_array_index(tokens, DzSpan, index) : (DzSpan){begin, begin};
}

static gboolean is_silent(const DzArticle *article, DzSpan span)
{
    for (guint32 at = span.begin; at < span.end; at++)
        if (!says_nothing(article->text[at]))
            return FALSE;
    return TRUE;
}

/* Follows the longest common subsequence from the first tokens to the last. */
static GArray *walk(const Sides *sides, const guint16 *lengths, guint32 end_a, guint32 end_b)
{
    GArray *stretches = g_array_new(FALSE, FALSE, sizeof(DzDiffStretch));
    gsize width = sides->in_b->len + 1;
    for (guint i = 0, k = 0; i < sides->in_a->len || k < sides->in_b->len;) {
        const guint16 *cell = &lengths[i * width + k];
        gboolean more_a = i < sides->in_a->len;
        gboolean more_b = k < sides->in_b->len;
        gboolean both = more_a && more_b && tokens_equal(sides, i, k);
        gboolean take_a = both || (more_a && (!more_b || cell[width] >= cell[1]));
        gboolean take_b = both || !take_a;
        DzSpan a = token_or_place(sides->in_a, i, take_a, end_a);
        DzSpan b = token_or_place(sides->in_b, k, take_b, end_b);
        add(stretches, a, b, both || (is_silent(sides->a, a) && is_silent(sides->b, b)));
        i += take_a ? 1 : 0;
        k += take_b ? 1 : 0;
    }
    return stretches;
}

/* Whether a shared stretch between two changes says too little to part them. */
static gboolean parts_nothing(const Sides *sides, const DzDiffStretch *stretch)
{
    guint words = 0;
    for (guint32 at = stretch->a.begin; at < stretch->a.end; at++)
        words += !says_nothing(sides->a->text[at]);
    return words <= 1 && !in_word(sides->a->text[stretch->a.begin]);
}

static GArray *join_changes(const Sides *sides, const GArray *stretches)
{
    GArray *joined = g_array_new(FALSE, FALSE, sizeof(DzDiffStretch));
    for (guint i = 0; i < stretches->len; i++) {
        const DzDiffStretch *stretch = &g_array_index(stretches, DzDiffStretch, i);
        gboolean between = i > 0 && i + 1 < stretches->len;
        gboolean same = stretch->same && !(between && dz_span_length(stretch->a) > 0 && parts_nothing(sides, stretch));
        add(joined, stretch->a, stretch->b, same);
    }
    return joined;
}

GArray *dz_diff_sentences(const DzArticle *a, DzSpan in_a, const DzArticle *b, DzSpan in_b)
{
    g_autoptr(GArray) tokens_a = cut(a, in_a);
    g_autoptr(GArray) tokens_b = cut(b, in_b);
    Sides sides = {a, b, tokens_a, tokens_b};
    if ((guint64)tokens_a->len * tokens_b->len > MOST_CELLS) {
        GArray *whole = g_array_new(FALSE, FALSE, sizeof(DzDiffStretch));
        add(whole, in_a, in_b, FALSE);
        return whole;
    }
    g_autofree guint16 *lengths = measure(&sides);
    g_autoptr(GArray) stretches = walk(&sides, lengths, in_a.end, in_b.end);
    return join_changes(&sides, stretches);
}
