/* view_part.c -- see view_part.h.
 * In:     the compared pairs of a row's match.
 * Out:    a long quotation without what it has before and behind all that the others render.
 */
#include "view_part.h"

#include "sentences.h"

/* The marks at the very end are no part of what differs. */
#define EDGE 2

/* `span` without what only it has at either end, by one difference. */
static DzSpan trim(DzSpan span, const DzDifference *difference, gboolean is_a)
{
    DzSpan mine = is_a ? difference->a : difference->b;
    DzSpan theirs = is_a ? difference->b : difference->a;
    if (theirs.begin != theirs.end)
        return span;
    if (mine.begin <= span.begin + EDGE)
        span.begin = CLAMP(mine.end, span.begin, span.end);
    else if (mine.end + EDGE >= span.end)
        span.end = mine.begin;
    return span;
}

static DzSpan without_ends(const DzComparedPair *pair, DzSpan span, gboolean is_a)
{
    for (guint32 i = 0; i < pair->n_differences; i++)
        span = trim(span, &pair->differences[i], is_a);
    return span;
}

/* From the first word that another reading has to the last one; empty: none is compared with it. */
static DzSpan rendered(const DzMatch *match, guint32 index)
{
    DzSpan whole = match->readings[index].span;
    DzSpan part = {whole.end, whole.begin};
    for (guint32 i = 0; i < match->n_pairs; i++) {
        const DzComparedPair *pair = &match->pairs[i];
        if (pair->a != index && pair->b != index)
            continue;
        DzSpan own = without_ends(pair, whole, pair->a == index);
        part = (DzSpan){MIN(part.begin, own.begin), MAX(part.end, own.end)};
    }
    return part.begin < part.end ? part : whole;
}

/* The sentences of `whole` in which `part` begins and ends, and those between. */
static DzSpan widen(const DzArticle *article, DzSpan whole, DzSpan part)
{
    g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(guint32));
    dz_sentence_ends(article->text + whole.begin, dz_span_length(whole), ends);
    DzSpan wide = whole;
    for (guint i = 0; i < ends->len; i++) {
        guint32 end = whole.begin + g_array_index(ends, guint32, i);
        wide.begin = end <= part.begin ? end : wide.begin;
        if (end >= part.end)
            return (DzSpan){wide.begin, end};
    }
    return wide;
}

DzSpan dz_part_rendered(const DzView *self, const DzRow *row, const DzPassage *passage)
{
    if (row->match == NULL || passage->reading < 0 || !g_hash_table_contains(self->several, passage->quotation))
        return passage->span;
    DzSpan part = widen(passage->article, passage->span, rendered(row->match, (guint32)passage->reading));
    return 2 * dz_span_length(part) <= dz_span_length(passage->span) ? part : passage->span;
}
