/* usage.c -- see usage.h.
 * In:     what stands in a pair of marks and beside it; what each word says there of speech and of mere names, as
 *         numbers (data/usage.tsv).
 * Out:    the sums of what the words say.
 * Not here: what else tells the kind (kind_features.c).
 */
#include "usage.h"

#include "characters.h"
#include "data.h"
#include "words.h"

/* No more of a long quotation is looked at, nor of its ends. */
enum { LOOK = 64, REACH = 2 };

typedef enum {
    FIRST,  /* at the beginning inside */
    LAST,   /* at the end inside */
    INSIDE, /* a word anywhere inside, as the dictionary parts them */
    BEFORE, /* the word or mark right before the opening mark */
    AFTER,  /* the same right after the closing mark */
    N_PLACES,
} Place;

static const char *const place_names[N_PLACES] = {
    [FIRST] = "first", [LAST] = "last", [INSIDE] = "inside", [BEFORE] = "before", [AFTER] = "after",
};

/* Stands for a word beside the marks where there is none: their paragraph begins or ends. */
static const gunichar edge = 0xB6; /* ¶ */

struct DzUsage {
    DzWords *words[N_PLACES]; /* the value is an index into weights; last ones are read backwards */
    GArray *weights;          /* DzUsageScore: of one word */
};

static gboolean add_line(char **fields, gpointer user_data, GError **error)
{
    DzUsage *self = user_data;
    DzUsageScore weights;
    guint place = 0;
    while (place < N_PLACES && !g_str_equal(place_names[place], fields[0]))
        place++;
    if (place == N_PLACES) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no place of a word", fields[0]);
        return FALSE;
    }
    for (guint k = 0; k < DZ_WEIGHT_COLUMNS; k++)
        if (!dz_tsv_read_number(fields[k + 2], &weights.of[k], error))
            return FALSE;
    (place == LAST ? dz_words_add_reversed : dz_words_add)(self->words[place], fields[1], 1, self->weights->len);
    g_array_append_val(self->weights, weights);
    return TRUE;
}

DzUsage *dz_usage_new(const DzOptions *options, GError **error)
{
    enum { FIELDS = DZ_WEIGHT_COLUMNS + 2 };
    g_autoptr(DzUsage) self = g_new0(DzUsage, 1);
    self->weights = g_array_new(FALSE, FALSE, sizeof(DzUsageScore));
    for (guint i = 0; i < N_PLACES; i++)
        self->words[i] = dz_words_new();
    gboolean good = dz_data_read(options, "quote/usage.tsv", FIELDS, FIELDS, add_line, self, error);
    return good ? g_steal_pointer(&self) : NULL;
}

void dz_usage_free(DzUsage *self)
{
    if (self == NULL)
        return;
    for (guint i = 0; i < N_PLACES; i++)
        dz_words_free(self->words[i]);
    g_array_unref(self->weights);
    g_free(self);
}

static void add(const DzUsage *self, DzWord word, double *sums)
{
    for (guint k = 0; word.length > 0 && k < DZ_WEIGHT_COLUMNS; k++)
        sums[k] += g_array_index(self->weights, DzUsageScore, word.value).of[k];
}

/* Whole words only: 会 says nothing in 社会, nor 安 in 安然. An end is less than the whole. */
static void add_ends(const DzUsage *self, const DzPage *page, DzSpan span, double *sums)
{
    guint32 reach = MIN(REACH, dz_span_length(span) - 1);
    DzWord first = dz_words_match(self->words[FIRST], page->c + span.begin, reach, 1);
    DzWord last = dz_words_match_before(self->words[LAST], page->c + span.end, reach, 1);
    if (page->starts[span.begin + first.length])
        add(self, first, sums);
    if (page->starts[span.end - last.length])
        add(self, last, sums);
}

/* What exactly these letters say as a word at `place`. */
static void add_word(const DzUsage *self, Place place, const gunichar *text, guint32 length, double *sums)
{
    DzWord word = dz_words_match(self->words[place], text, length, 1);
    if (word.length == length)
        add(self, word, sums);
}

static void add_inside(const DzUsage *self, const DzPage *page, DzSpan span, double *sums)
{
    guint32 next = 0;
    for (guint32 i = span.begin; i < span.end; i = next) {
        for (next = i + 1; next < span.end && !page->starts[next];)
            next++;
        add_word(self, INSIDE, page->c + i, next - i, sums);
    }
}

DzSpan dz_usage_before(const DzPage *page, const DzMarked *pair)
{
    guint32 floor = g_array_index(page->blocks, DzBlock, pair->block).span.begin;
    guint32 end = pair->marked.begin;
    while (end > floor && dz_is_blank(page->c[end - 1]))
        end--;
    guint32 begin = end;
    while (begin > floor && (begin == end || !page->starts[begin]))
        begin--;
    return (DzSpan){begin, end};
}

DzSpan dz_usage_after(const DzPage *page, const DzMarked *pair)
{
    guint32 ceiling = g_array_index(page->blocks, DzBlock, pair->block).span.end;
    guint32 begin = pair->marked.end;
    while (begin < ceiling && dz_is_blank(page->c[begin]))
        begin++;
    guint32 end = begin;
    while (end < ceiling && (end == begin || !page->starts[end]))
        end++;
    return (DzSpan){begin, end};
}

static void add_beside(const DzUsage *self, const DzPage *page, Place place, DzSpan word, double *sums)
{
    guint32 length = dz_span_length(word);
    add_word(self, place, length > 0 ? page->c + word.begin : &edge, MAX(length, 1), sums);
}

DzUsageScore dz_usage_score(const DzUsage *self, const DzPage *page, const DzMarked *pair)
{
    DzUsageScore score = {{0}};
    DzSpan span = pair->span;
    add_ends(self, page, span, score.of);
    add_inside(self, page, (DzSpan){span.begin, MIN(span.end, span.begin + LOOK)}, score.of);
    add_beside(self, page, BEFORE, dz_usage_before(page, pair), score.of);
    add_beside(self, page, AFTER, dz_usage_after(page, pair), score.of);
    return score;
}
