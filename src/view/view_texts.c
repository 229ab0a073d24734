/* view_texts.c -- see view_texts.h.
 * In:     columns, and the articles that are of one text.
 * Out:    which columns count.
 */
#include "view_texts.h"

#include "article.h"

/* Whether one of the articles is of a text that no other outlet stands for yet; this one does then. */
static gboolean takes_text(GHashTable *taken, const GPtrArray *articles)
{
    for (guint i = 0; i < articles->len; i++)
        if (g_hash_table_add(taken, (gpointer)(guintptr)dz_article_text(g_ptr_array_index(articles, i))))
            return TRUE;
    return FALSE;
}

static gint compare_articles(gconstpointer a, gconstpointer b)
{
    const DzColumn *x = *(const DzColumn *const *)a;
    const DzColumn *y = *(const DzColumn *const *)b;
    if (x->articles->len != y->articles->len)
        return x->articles->len < y->articles->len ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

/* Those with one article choose first: the others have more to choose from. */
guint dz_view_count_texts(const DzView *self)
{
    g_autoptr(GHashTable) taken = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) columns = g_ptr_array_copy(self->columns, NULL, NULL);
    g_ptr_array_set_free_func(columns, NULL);
    g_ptr_array_sort(columns, compare_articles);
    guint n = 0;
    for (guint i = 0; i < columns->len; i++)
        n += takes_text(taken, ((const DzColumn *)g_ptr_array_index(columns, i))->articles) ? 1 : 0;
    return n;
}

guint dz_view_count_columns(const DzRow *row, const gboolean *passages)
{
    guint n = 0;
    guint behind = 0; /* the last one counted */
    for (guint i = 0; i < row->passages->len; i++) {
        guint column = g_array_index(row->passages, DzPassage, i).column;
        if (passages[i] && column >= behind) {
            n++;
            behind = column + 1;
        }
    }
    return n;
}

/* The articles in which a column has passages that are flagged; *at moves on behind its passages. */
static void articles_of(const DzRow *row, guint column, const gboolean *passages, guint *at, GPtrArray *articles)
{
    g_ptr_array_set_size(articles, 0);
    for (; *at < row->passages->len && g_array_index(row->passages, DzPassage, *at).column <= column; (*at)++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, *at);
        if (passage->column == column && passages[*at])
            g_ptr_array_add(articles, (gpointer)(guintptr)passage->article);
    }
}

gboolean *dz_view_witnesses(const DzView *self, const DzRow *row, guint first, const gboolean *passages)
{
    g_autoptr(GHashTable) taken = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) articles = g_ptr_array_new();
    gboolean *witnesses = g_new0(gboolean, self->columns->len + 1);
    guint at = 0;
    articles_of(row, first, passages, &at, articles);
    witnesses[first] = takes_text(taken, articles);
    at = 0;
    for (guint i = 0; i < self->columns->len; i++) {
        articles_of(row, i, passages, &at, articles);
        if (i != first)
            witnesses[i] = takes_text(taken, articles);
    }
    return witnesses;
}

guint dz_view_count_witnesses(const DzView *self, const DzRow *row, guint first, const gboolean *passages)
{
    g_autofree gboolean *witnesses = dz_view_witnesses(self, row, first, passages);
    guint n = 0;
    for (guint i = 0; i < self->columns->len; i++)
        n += witnesses[i] ? 1 : 0;
    return MIN(n, self->n_texts);
}
