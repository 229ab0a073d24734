/* lists.c -- see lists.h.
 * In:     the blocks of a page, with what the elements around say of each.
 * Out:    the same; what lays out the page, or is the article's own, is no item and not set off any more.
 * Knows:  that old pages put everything into tables, and indent it.
 * Not here: the elements (blocks.c), what a block that is an item is for (roles.c).
 */
#include "lists.h"

#include "markup.h"

enum {
    ITEM_BLOCKS = 3, /* an item of more is a part of the page's layout */
    OWN_ITEM = 12,   /* characters of an item, on average, in a list that is part of an article */
};

/* Old pages lay everything out in tables, and some in lists: an item of several blocks is no item. */
static void forget_long_items(const DzDraft *draft)
{
    g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(draft, i);
        guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, block->item));
        if (block->item != NULL)
            g_hash_table_insert(counts, (gpointer)(guintptr)block->item, GUINT_TO_POINTER(count + 1));
    }
    for (guint i = 0; i < draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        if (block->item != NULL && GPOINTER_TO_UINT(g_hash_table_lookup(counts, block->item)) > ITEM_BLOCKS)
            block->item = NULL;
    }
}

typedef struct {
    guint items;
    gsize letters;
    gboolean linked;
} List;

static const xmlNode *list_of(const DzDraftBlock *block)
{
    return block->item != NULL && dz_markup_is_named(block->item, "li") ? block->item->parent : NULL;
}

static GHashTable *survey_lists(const DzDraft *draft)
{
    GHashTable *lists = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    for (guint i = 0; i < draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(draft, i);
        const xmlNode *parent = list_of(block);
        if (parent == NULL)
            continue;
        List *list = g_hash_table_lookup(lists, parent);
        if (list == NULL) {
            list = g_new0(List, 1);
            g_hash_table_insert(lists, (gpointer)(guintptr)parent, list);
        }
        list->items++;
        list->letters += block->length;
        list->linked = list->linked || block->linked > 0;
    }
    return lists;
}

/* A list of phrases without a link is the article's own: facts, demands, the stages of an affair. */
static void forget_own_lists(const DzDraft *draft)
{
    g_autoptr(GHashTable) lists = survey_lists(draft);
    for (guint i = 0; i < draft->blocks->len; i++) {
        DzDraftBlock *block = dz_draft_block(draft, i);
        const List *list = list_of(block) != NULL ? g_hash_table_lookup(lists, list_of(block)) : NULL;
        if (list != NULL && !list->linked && list->letters >= (gsize)list->items * OWN_ITEM)
            block->item = NULL;
    }
}

/* Old pages indent whole articles so. */
static void forget_indents(const DzDraft *draft)
{
    gsize letters = 0;
    gsize set_off = 0;
    for (guint i = 0; i < draft->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(draft, i);
        letters += block->length;
        set_off += block->set_off ? block->length : 0;
    }
    for (guint i = 0; i < draft->blocks->len && set_off * 2 > letters; i++)
        dz_draft_block(draft, i)->set_off = FALSE;
}

void dz_lists_forget_layout(const DzDraft *draft)
{
    forget_long_items(draft);
    forget_own_lists(draft);
    forget_indents(draft);
}
