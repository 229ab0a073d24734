/* form.c -- see form.h. */
#include "form.h"

typedef enum { TO_COMMON, TO_ORIGINAL } Direction;

static DzSpan from_side(const DzFormChange *change, Direction direction)
{
    return direction == TO_COMMON ? change->original : change->common;
}

static DzSpan to_side(const DzFormChange *change, Direction direction)
{
    return direction == TO_COMMON ? change->common : change->original;
}

/* Index of the last change that begins at or before `at`, or -1. */
static gint64 last_before(const GArray *changes, guint32 at, Direction direction)
{
    gint64 low = 0;
    gint64 high = changes->len;
    while (low < high) {
        gint64 middle = (low + high) / 2;
        if (from_side(&g_array_index(changes, DzFormChange, middle), direction).begin <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

/* Where code point `at` lies in the other text: all of a change of unequal lengths, one code point otherwise. */
static DzSpan map_point(const GArray *changes, guint32 at, Direction direction)
{
    gint64 index = last_before(changes, at, direction);
    if (index < 0)
        return (DzSpan){at, at + 1};
    const DzFormChange *change = &g_array_index(changes, DzFormChange, index);
    DzSpan from = from_side(change, direction);
    DzSpan to = to_side(change, direction);
    if (at >= from.end)
        return (DzSpan){at - from.end + to.end, at - from.end + to.end + 1};
    if (dz_span_length(from) != dz_span_length(to))
        return to;
    return (DzSpan){at - from.begin + to.begin, at - from.begin + to.begin + 1};
}

static DzSpan map_span(const GArray *changes, DzSpan span, Direction direction)
{
    DzSpan first = map_point(changes, span.begin, direction);
    if (span.begin == span.end)
        return (DzSpan){first.begin, first.begin};
    return (DzSpan){first.begin, map_point(changes, span.end - 1, direction).end};
}

DzSpan dz_form_to_common(const DzArticle *article, DzSpan original)
{
    return map_span(article->changes, original, TO_COMMON);
}

DzSpan dz_form_to_original(const DzArticle *article, DzSpan common)
{
    return map_span(article->changes, common, TO_ORIGINAL);
}

guint32 dz_article_get_n_form_changes(const DzArticle *self)
{
    return self->changes->len;
}

const DzFormChange *dz_article_get_form_change(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->changes->len, NULL);
    return &g_array_index(self->changes, DzFormChange, index);
}

guint32 dz_article_get_n_terms(const DzArticle *self)
{
    return self->terms->len;
}

const DzTerm *dz_article_get_term(const DzArticle *self, guint32 index)
{
    g_return_val_if_fail(index < self->terms->len, NULL);
    return &g_array_index(self->terms, DzTerm, index);
}

char *dz_article_dup_common(const DzArticle *self, DzSpan span)
{
    g_return_val_if_fail(span.begin <= span.end && span.end <= self->length, NULL);
    if (self->common == NULL)
        return g_strdup(""); /* it was only read, or skipped */
    DzSpan common = dz_form_to_common(self, span);
    return g_ucs4_to_utf8(self->common + common.begin, dz_span_length(common), NULL, NULL, NULL);
}
