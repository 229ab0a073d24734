/* view_labels.c -- see view_labels.h.
 * In:     rows in the order a reader meets them.
 * Out:    the passage that each is called by.
 * Knows:  that a catchword says too little, and that a long sentence may stand in several rows: two rows called alike
 *         look like one told twice.
 */
#include "view_labels.h"

/* Fewer code points than this are a catchword. */
#define LABEL_CJK 10
#define LABEL_OTHER 30

static gboolean says_something(const DzPassage *passage)
{
    guint32 least = g_strcmp0(passage->article->language, "zh") == 0 ? LABEL_CJK : LABEL_OTHER;
    return passage->carried >= DZ_CARRIED_PARTLY && dz_span_length(passage->span) >= least;
}

static guint hash_place(gconstpointer key)
{
    const DzPassage *passage = key;
    return g_direct_hash(passage->article) ^ passage->span.begin * 31;
}

static gboolean is_same_place(gconstpointer a, gconstpointer b)
{
    const DzPassage *x = a;
    const DzPassage *y = b;
    return x->article == y->article && x->span.begin == y->span.begin;
}

/* The index of the shortest passage that says something in the row's language, of those that are not in `taken`; -1:
 * there is none. */
static gint shortest(const DzRow *row, GHashTable *taken)
{
    gint found = -1;
    for (guint i = 0; i < row->passages->len; i++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, i);
        if (!says_something(passage) || !dz_row_is_in_language_of(row, passage) ||
            (taken != NULL && g_hash_table_contains(taken, passage)))
            continue;
        if (found < 0 ||
            dz_passage_words(passage) < dz_passage_words(&g_array_index(row->passages, DzPassage, (guint)found)))
            found = (gint)i;
    }
    return found;
}

static guint index_of(const DzRow *row, const DzPassage *passage)
{
    return (guint)(passage - &g_array_index(row->passages, DzPassage, 0));
}

static void label_row(DzRow *row, GHashTable *taken)
{
    gint found = shortest(row, taken);
    if (found < 0)
        found = shortest(row, NULL);
    row->label = found >= 0 ? (guint)found : index_of(row, dz_row_longest(row));
    g_hash_table_add(taken, &g_array_index(row->passages, DzPassage, row->label));
}

void dz_view_label_rows(DzView *self)
{
    g_autoptr(GHashTable) taken = g_hash_table_new(hash_place, is_same_place);
    for (guint i = 0; i < self->rows->len; i++)
        label_row(g_ptr_array_index(self->rows, i), taken);
}

const DzPassage *dz_row_label(const DzRow *row)
{
    return &g_array_index(row->passages, DzPassage, row->label);
}
