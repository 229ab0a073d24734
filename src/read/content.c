/* content.c -- where in a page its article stands.
 * In:     a page's tree.
 * Out:    the blocks of its article, with the roles that elements and their names give.
 * Knows:  prose from lists of links, in characters, since Chinese has no spaces between words.
 * Not here: what a block's own words say (roles.c).
 *
 * Every block of prose counts its characters for all the elements it stands in. An element whose class says "share bar"
 * is believed unless it holds much of the page's prose. Then, from the page's body or what it marks as the article, the
 * way goes down as long as one child holds nearly all that its parent does.
 */
#include "content.h"

#include "blocks.h"
#include "xpath.h"

#include <string.h>

typedef struct {
    DzSign sign;
    DzRole role;
} Says;

typedef struct Element Element;
struct Element {
    const xmlNode *node;
    Element *around;  /* NULL: the page's body */
    Says own;         /* what its names say */
    Says says;        /* what is believed: of the outermost element around it that says something, or its own */
    gsize prose;      /* characters of prose in it */
    gboolean holds;   /* in it, or further in, paragraphs stand side by side */
    gboolean article; /* it is part of the article */
};

typedef struct {
    const DzDraft *all;   /* every block of the page */
    GPtrArray *elements;  /* Element *, from the body on, each behind those around it */
    GHashTable *of_nodes; /* const xmlNode * -> Element * */
} Page;

/* An element with this share of the page's prose is no share bar, whatever its class. */
static const double too_much_to_hide = 0.4;

/* A child with this share of its parent's prose stands for it. */
static const double stands_for_parent = 0.75;

/* What the page marks as its article is believed if it has this share of the prose. */
static const double marked_is_believed = 0.2;

/* A paragraph beside a child that keeps the child from standing for both. */
enum { SHORTEST_BESIDE = 30 };

/* -- The page ---------------------------------------------------------------------------------------------------- */

static const xmlNode *find_body(xmlDoc *page)
{
    const xmlNode *root = xmlDocGetRootElement(page);
    for (const xmlNode *at = root != NULL ? root->children : NULL; at != NULL; at = at->next)
        if (dz_markup_is_named(at, "body"))
            return at;
    return root;
}

static Element *element_of(const Page *page, const xmlNode *node)
{
    return g_hash_table_lookup(page->of_nodes, node);
}

static Element *element_at(const Page *page, guint i)
{
    return g_ptr_array_index(page->elements, i);
}

static void add_element(const Page *page, const DzSigns *signs, const xmlNode *node)
{
    Element *element = g_new0(Element, 1);
    element->node = node;
    element->around = element_of(page, node->parent);
    if (element->around != NULL)
        element->own.sign = dz_signs_read(signs, node, &element->own.role);
    g_ptr_array_add(page->elements, element);
    g_hash_table_insert(page->of_nodes, (gpointer)(guintptr)node, element);
}

/* -- Prose ------------------------------------------------------------------------------------------------------- */

/* Characters of prose in a block: none if it is mostly links, few if it has no punctuation. */
static gsize prose_of(const DzDraftBlock *block)
{
    if (dz_draft_is_links(block))
        return 0;
    for (const char *at = block->text; *at != '\0'; at = g_utf8_next_char(at))
        if (g_utf8_strchr("。，、；！？：", -1, g_utf8_get_char(at)) != NULL)
            return block->length;
    gboolean sentence = strstr(block->text, ". ") != NULL || strstr(block->text, ", ") != NULL ||
                        (g_str_has_suffix(block->text, ".") && block->length > 30);
    return sentence ? block->length : block->length / 8;
}

/* Each block's prose to its place, then, from the last element to the first, each element's to the one around it. */
static void count_prose(const Page *page)
{
    for (guint i = 0; i < page->elements->len; i++)
        element_at(page, i)->prose = 0;
    for (guint i = 0; i < page->all->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(page->all, i);
        Element *place = element_of(page, block->place);
        if (place->says.sign == DZ_SIGN_NONE)
            place->prose += prose_of(block);
    }
    for (guint i = page->elements->len - 1; i > 0; i--)
        element_at(page, i)->around->prose += element_at(page, i)->prose;
}

/* Believes the signs of what is never read, and of elements with at most `limit` characters of prose. */
static void believe(const Page *page, gdouble limit)
{
    for (guint i = 1; i < page->elements->len; i++) {
        Element *element = element_at(page, i);
        gboolean believed = element->own.sign == DZ_SIGN_NEVER || (gdouble)element->prose <= limit;
        element->says = element->around->says;
        if (element->says.sign == DZ_SIGN_NONE && believed)
            element->says = element->own;
    }
}

/* Signs are weighed against the prose, and the prose that counts depends on signs: first without what is never read,
 * then without all that a believed sign takes out. */
static void weigh(const Page *page)
{
    believe(page, -1);
    count_prose(page);
    believe(page, too_much_to_hide * (gdouble)element_at(page, 0)->prose);
    count_prose(page);
}

/* -- The article's element --------------------------------------------------------------------------------------- */

static gboolean is_marked(const xmlNode *element)
{
    g_autofree char *property = dz_markup_attribute(element, "itemprop");
    return property != NULL && strstr(property, "articleBody") != NULL;
}

static gboolean is_article(const xmlNode *element)
{
    return dz_markup_is_named(element, "article");
}

/* The element of a kind with most prose, if that is enough of the page's to believe it; else NULL. */
static const Element *find_richest(const Page *page, gboolean (*is_of_kind)(const xmlNode *))
{
    const Element *best = NULL;
    for (guint i = 0; i < page->elements->len; i++) {
        const Element *element = element_at(page, i);
        if (element->prose > (best != NULL ? best->prose : 0) && is_of_kind(element->node))
            best = element;
    }
    gdouble enough = marked_is_believed * (gdouble)element_at(page, 0)->prose;
    return best != NULL && (gdouble)best->prose >= enough ? best : NULL;
}

/* What is marked as an article's body, else an <article>, else the page's body. */
static const Element *find_start(const Page *page)
{
    const Element *start = find_richest(page, is_marked);
    if (start == NULL)
        start = find_richest(page, is_article);
    return start != NULL ? start : element_at(page, 0);
}

/* Paragraphs stand side by side in the place of several blocks, and around the place of one. */
static void find_holders(const Page *page)
{
    const Element *before = NULL;
    for (guint i = 0; i < page->all->blocks->len; i++) {
        Element *place = element_of(page, dz_draft_block(page->all, i)->place);
        place->holds = place->holds || place == before;
        if (place->around != NULL)
            place->around->holds = TRUE;
        before = place;
    }
    for (guint i = page->elements->len - 1; i > 0; i--)
        if (element_at(page, i)->holds)
            element_at(page, i)->around->holds = TRUE;
}

static const Element *richest_child(const Page *page, const Element *element)
{
    const Element *best = NULL;
    for (const xmlNode *node = element->node->children; node != NULL; node = node->next) {
        const Element *child = element_of(page, node);
        if (child != NULL && child->prose > (best != NULL ? best->prose : 0))
            best = child;
    }
    return best;
}

static gboolean is_alike(const xmlNode *a, const xmlNode *b)
{
    g_autofree char *x = dz_markup_attribute(a, "class");
    g_autofree char *y = dz_markup_attribute(b, "class");
    return xmlStrEqual(a->name, b->name) && x != NULL && g_strcmp0(x, y) == 0;
}

/* Whether a paragraph of prose stands right beside `child`, or an element of the same kind. */
static gboolean has_paragraph_beside(const Page *page, const Element *child)
{
    for (const xmlNode *node = child->around->node->children; node != NULL; node = node->next) {
        const Element *other = element_of(page, node);
        if (other != NULL && other != child && other->prose >= SHORTEST_BESIDE &&
            (dz_markup_is_named(node, "p") || is_alike(node, child->node)))
            return TRUE;
    }
    return FALSE;
}

static gboolean stands_for_around(const Page *page, const Element *child)
{
    return child->holds && (gdouble)child->prose >= stands_for_parent * (gdouble)child->around->prose &&
           !has_paragraph_beside(page, child);
}

/* Goes down, to the richest child each time, as long as it stands for its parent. */
static const Element *find_root(const Page *page)
{
    const Element *root = find_start(page);
    const Element *child = richest_child(page, root);
    find_holders(page);
    while (child != NULL && stands_for_around(page, child)) {
        root = child;
        child = richest_child(page, root);
    }
    return root;
}

/* -- The article's blocks ---------------------------------------------------------------------------------------- */

static gboolean has_prose(const Page *page, GHashTable *nodes)
{
    for (guint i = 0; i < page->elements->len; i++)
        if (element_at(page, i)->prose > 0 && g_hash_table_contains(nodes, element_at(page, i)->node))
            return TRUE;
    return FALSE;
}

/* The elements that hold the article: those that the outlet's profile names, if there is prose in them. */
static GHashTable *find_roots(const Page *page, const DzContent *content)
{
    GHashTable *roots = g_hash_table_new(NULL, NULL);
    if (content->outlet != NULL && content->outlet->body != NULL)
        dz_xpath_elements(content->page, content->outlet->body, roots);
    if (!has_prose(page, roots)) {
        const Element *root = content->whole ? find_root(page) : element_at(page, 0);
        g_hash_table_remove_all(roots);
        g_hash_table_add(roots, (gpointer)(guintptr)root->node);
    }
    return roots;
}

static void find_article(const Page *page, const DzContent *content)
{
    g_autoptr(GHashTable) roots = find_roots(page, content);
    for (guint i = 0; i < page->elements->len; i++) {
        Element *element = element_at(page, i);
        element->article =
            (element->around != NULL && element->around->article) || g_hash_table_contains(roots, element->node);
    }
}

static void copy_block(DzDraft *draft, const DzDraftBlock *block, Says says)
{
    DzDraftBlock *copy = g_memdup2(block, sizeof *block);
    copy->text = g_strdup(block->text);
    copy->role = says.sign == DZ_SIGN_ROLE ? says.role : block->role;
    g_ptr_array_add(draft->blocks, copy);
}

/* The article's blocks go to the draft, those before them to `around`. */
static void take_blocks(const Page *page, DzDraft *draft, DzDraft *around)
{
    for (guint i = 0; i < page->all->blocks->len; i++) {
        const DzDraftBlock *block = dz_draft_block(page->all, i);
        const Element *place = element_of(page, block->place);
        if (place->says.sign == DZ_SIGN_SILENT || place->says.sign == DZ_SIGN_NEVER)
            continue;
        if (place->article)
            copy_block(draft, block, place->says);
        else if (draft->blocks->len == 0)
            copy_block(around, block, place->says);
    }
}

/* -- What is dropped before --------------------------------------------------------------------------------------- */

/* What is no part of the article and stands in the midst of a sentence, as a glossary's box does, would make two
 * paragraphs of it. Of these, what a reader sees goes to `boxes`. */
static void drop_interruptions(const Page *page, GHashTable *dropped, GPtrArray *boxes)
{
    for (guint i = 1; i < page->elements->len; i++) {
        const Element *element = element_at(page, i);
        gboolean is_box = element->own.sign == DZ_SIGN_ROLE && element->own.role == DZ_ROLE_BOILERPLATE;
        gboolean unread = element->own.sign == DZ_SIGN_SILENT || element->own.sign == DZ_SIGN_NEVER;
        if ((!is_box && !unread) || !dz_blocks_interrupts(element->node))
            continue;
        g_hash_table_add(dropped, (gpointer)(guintptr)element->node);
        if (is_box)
            g_ptr_array_add(boxes, (gpointer)(guintptr)element->node);
    }
}

/* Behind the article, each as one block. */
static void add_boxes(const GPtrArray *boxes, DzDraft *draft)
{
    for (guint i = 0; i < boxes->len; i++) {
        g_autofree char *text = dz_markup_text(g_ptr_array_index(boxes, i));
        dz_draft_add(draft, DZ_ROLE_BOILERPLATE, text);
    }
}

/* What the outlet's profile says is not to be read, and what interrupts a sentence. */
static GHashTable *find_dropped(const Page *page, const DzContent *content, GPtrArray *boxes)
{
    GHashTable *dropped = g_hash_table_new(NULL, NULL);
    drop_interruptions(page, dropped, boxes);
    for (guint i = 0; content->outlet != NULL && i < content->outlet->drop->len; i++)
        dz_xpath_elements(content->page, g_ptr_array_index(content->outlet->drop, i), dropped);
    return dropped;
}

void dz_content_collect(const DzContent *content, DzDraft *draft, DzDraft *around)
{
    const xmlNode *body = find_body(content->page);
    if (body == NULL)
        return;
    g_autoptr(DzDraft) all = dz_draft_new(draft->max_blocks);
    g_autoptr(GPtrArray) elements = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GHashTable) of_nodes = g_hash_table_new(NULL, NULL);
    const Page page = {all, elements, of_nodes};
    for (const xmlNode *at = body; at != NULL; at = dz_markup_next(at, body))
        if (at->type == XML_ELEMENT_NODE)
            add_element(&page, content->signs, at);
    g_autoptr(GPtrArray) boxes = g_ptr_array_new();
    g_autoptr(GHashTable) dropped = find_dropped(&page, content, boxes);
    dz_blocks_collect(body, dropped, all);
    weigh(&page);
    find_article(&page, content);
    take_blocks(&page, draft, around);
    add_boxes(boxes, draft);
    draft->cut = draft->cut || all->cut;
}
