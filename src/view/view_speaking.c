/* view_speaking.c -- see view_speaking.h.
 * In:     rows and the passages they are called by.
 * Out:    of each row the quotation that names its speaker.
 * Knows:  that the name stands beside the label: where it is taken from another outlet's reading, and that outlet is
 *         alone with it, the row puts the words into somebody else's mouth.
 */
#include "view_speaking.h"

#include "view_speakers.h"

/* Somebody whom a row names. */
typedef struct {
    guint n_outlets; /* that do */
    guint last;      /* column of the last of them */
} Named;

/* Counts whom a passage names; answers NULL where it names nobody. */
static const Named *count_passage(GHashTable *by_name, const DzPassage *passage)
{
    if (passage->quotation == NULL || passage->quotation->speaker == NULL)
        return NULL;
    g_autofree char *key = dz_speaker_dup_common(passage->quotation);
    Named *named = g_hash_table_lookup(by_name, key);
    if (named == NULL) {
        named = g_new0(Named, 1);
        g_hash_table_insert(by_name, g_steal_pointer(&key), named);
    }
    if (named->n_outlets == 0 || named->last != passage->column)
        named->n_outlets++;
    named->last = passage->column;
    return named;
}

/* For each passage of a row, how many outlets name whom it names. Free with g_free(). */
static guint *count_naming(const DzRow *row)
{
    guint n = row->passages->len;
    g_autoptr(GHashTable) by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autofree const Named **named = g_new0(const Named *, n);
    guint *counts = g_new0(guint, n);
    for (guint i = 0; i < n; i++)
        named[i] = count_passage(by_name, &g_array_index(row->passages, DzPassage, i));
    for (guint i = 0; i < n; i++)
        counts[i] = named[i] != NULL ? named[i]->n_outlets : 0;
    return counts;
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

/* Whether passage `index` names the speaker better than passage `other`. */
static gboolean names_better(const DzRow *row, const guint *n_naming, guint index, guint other)
{
    const DzPassage *x = &g_array_index(row->passages, DzPassage, index);
    const DzPassage *y = &g_array_index(row->passages, DzPassage, other);
    if (weigh(x->quotation) != weigh(y->quotation))
        return weigh(x->quotation) > weigh(y->quotation);
    if (n_naming[index] != n_naming[other])
        return n_naming[index] > n_naming[other];
    return nearness(row, x) > nearness(row, y);
}

static void choose(DzRow *row)
{
    g_autofree guint *n_naming = count_naming(row);
    guint best = row->passages->len;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzQuotation *quotation = g_array_index(row->passages, DzPassage, i).quotation;
        if (quotation == NULL || (row->speaking != NULL && !names_better(row, n_naming, i, best)))
            continue;
        best = i;
        row->speaking = quotation;
    }
}

void dz_view_choose_speaking(const DzView *self)
{
    for (guint i = 0; i < self->rows->len; i++)
        choose(g_ptr_array_index(self->rows, i));
}
