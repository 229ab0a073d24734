/* view_texts.c -- see view_texts.h.
 * In:     columns, and the articles that are of one text.
 * Out:    which columns count.
 */
#include "view_texts.h"

#include "article.h"

/* Whether one of the articles is of a text that is not in `texts` yet; puts them there. */
static gboolean adds_text(GHashTable *texts, const GPtrArray *articles)
{
    gboolean adds = FALSE;
    for (guint i = 0; i < articles->len; i++)
        adds = g_hash_table_add(texts, (gpointer)(guintptr)dz_article_text(g_ptr_array_index(articles, i))) || adds;
    return adds;
}

guint dz_view_count_texts(const DzView *self)
{
    g_autoptr(GHashTable) texts = g_hash_table_new(NULL, NULL);
    guint n = 0;
    for (guint i = 0; i < self->columns->len; i++)
        n += adds_text(texts, dz_view_column(self, i)->articles) ? 1 : 0;
    return n;
}

/* The articles in which a column states or quotes the row; *at moves on behind its passages. */
static void articles_of(const DzRow *row, guint column, guint *at, GPtrArray *articles)
{
    g_ptr_array_set_size(articles, 0);
    for (; *at < row->passages->len && g_array_index(row->passages, DzPassage, *at).column <= column; (*at)++) {
        const DzPassage *passage = &g_array_index(row->passages, DzPassage, *at);
        if (passage->column == column && passage->carried >= DZ_CARRIED_PARTLY)
            g_ptr_array_add(articles, (gpointer)(guintptr)passage->article);
    }
}

void dz_view_drop_copies(const DzView *self, const DzRow *row, guint first, gboolean *columns)
{
    g_autoptr(GHashTable) texts = g_hash_table_new(NULL, NULL);
    g_autoptr(GPtrArray) articles = g_ptr_array_new();
    guint at = 0;
    articles_of(row, first, &at, articles);
    adds_text(texts, articles);
    at = 0;
    for (guint i = 0; i < self->columns->len; i++) {
        articles_of(row, i, &at, articles);
        if (columns[i] && i != first && articles->len > 0)
            columns[i] = adds_text(texts, articles);
    }
}
