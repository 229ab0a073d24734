/* view_speaking.c -- see view_speaking.h.
 * In:     rows and the passages they are called by.
 * Out:    of each row the quotation that names its speaker.
 * Knows:  that the name stands beside the label: where it is taken from another outlet's reading, and that outlet is
 *         alone with it, the row puts the words into somebody else's mouth.
 */
#include "view_speaking.h"

#include "view_speakers.h"

/* The name in the common form, so that 林鄭月娥 is 林郑月娥. Free with g_free(). */
static char *dup_key(const DzQuotation *quotation)
{
    DzSpan span = {0, 0};
    return dz_speaker_find(quotation, &span) ? dz_article_dup_common(quotation->article, span)
                                             : g_strdup(quotation->speaker);
}

static gboolean names_the_same(const DzQuotation *a, const DzQuotation *b)
{
    if (a->speaker == NULL || b->speaker == NULL)
        return FALSE;
    g_autofree char *of_a = dup_key(a);
    g_autofree char *of_b = dup_key(b);
    return g_str_equal(of_a, of_b);
}

/* How many outlets name whom `quotation` names. */
static guint count_naming(const DzRow *row, const DzQuotation *quotation)
{
    guint n = 0;
    guint last = G_MAXUINT;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->quotation == NULL || passage->column == last || !names_the_same(quotation, passage->quotation))
            continue;
        last = passage->column;
        n++;
    }
    return n;
}

static guint weigh(const DzQuotation *quotation)
{
    if (quotation->speaker == NULL)
        return 0;
    gboolean hearsay = (quotation->flags & (DZ_QUOTATION_VAGUE_SOURCE | DZ_QUOTATION_SPEAKER_INFERRED)) != 0;
    return hearsay || quotation->speaker_kind == DZ_SPEAKER_PAPER ? 1 : 2;
}

/* Of names that as many outlets give, the one that stands with the label; else one in its script. */
static guint nearness(const DzRow *row, const DzPassage *passage)
{
    const DzPassage *label = dz_row_label(row);
    if (passage == label)
        return 2;
    return g_strcmp0(passage->article->script, label->article->script) == 0 ? 1 : 0;
}

static gboolean names_better(const DzRow *row, const DzPassage *passage, const DzPassage *other)
{
    if (weigh(passage->quotation) != weigh(other->quotation))
        return weigh(passage->quotation) > weigh(other->quotation);
    guint n = count_naming(row, passage->quotation);
    guint n_other = count_naming(row, other->quotation);
    if (n != n_other)
        return n > n_other;
    return nearness(row, passage) > nearness(row, other);
}

static void choose(DzRow *row)
{
    const DzPassage *best = NULL;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (passage->quotation != NULL && (best == NULL || names_better(row, passage, best)))
            best = passage;
    }
    row->speaking = best != NULL ? best->quotation : NULL;
}

void dz_view_choose_speaking(const DzView *self)
{
    for (guint i = 0; i < self->rows->len; i++)
        choose(g_ptr_array_index(self->rows, i));
}
