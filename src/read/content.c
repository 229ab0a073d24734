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
    const DzSigns *signs;
    const DzDraft *all;  /* every block of the page */
    GPtrArray *elements; /* every element from `body` on, in order */
    GHashTable *prose;   /* element -> characters of prose in it, as a pointer */
    GHashTable *states;  /* element -> State *, what it and those around it say */
    const xmlNode *body;
    gboolean weighed; /* `prose` is known, and signs are weighed against it */
} Page;

typedef struct {
    DzSign sign;
    DzRole role;
} State;

/* An element with this share of the page's prose is no share bar, whatever its class. */
static const double too_much_to_hide = 0.4;

/* A child with this share of its parent's prose stands for it. */
static const double stands_for_parent = 0.75;

/* What the page marks as its article is believed if it has this share of the prose. */
static const double marked_is_believed = 0.2;

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

static gsize prose_in(const Page *page, const xmlNode *element)
{
    return GPOINTER_TO_SIZE(g_hash_table_lookup(page->prose, element));
}

static const xmlNode *parent_of(const Page *page, const xmlNode *element)
{
    return element == page->body || element->parent == NULL || element->parent->type != XML_ELEMENT_NODE
               ? NULL
               : element->parent;
}

static gpointer key_of(const xmlNode *element)
{
    return (gpointer)(guintptr)element;
}

static void add_prose(GHashTable *prose, const xmlNode *element, gsize length)
{
    gsize before = GPOINTER_TO_SIZE(g_hash_table_lookup(prose, element));
    if (length > 0)
        g_hash_table_insert(prose, key_of(element), GSIZE_TO_POINTER(before + length));
}

/* -- Signs ------------------------------------------------------------------------------------------------------- */

/* What the element itself says, if it is believed. */
static State believed_sign(const Page *page, const xmlNode *element)
{
    State state = {DZ_SIGN_NONE, DZ_ROLE_PARAGRAPH};
    DzRole role = DZ_ROLE_PARAGRAPH;
    DzSign sign = dz_signs_read(page->signs, element, &role);
    gdouble limit = too_much_to_hide * (gdouble)prose_in(page, page->body);
    if (sign == DZ_SIGN_NEVER || (page->weighed && (gdouble)prose_in(page, element) <= limit))
        state = (State){sign, role};
    return state;
}

/* What `element` says, or the nearest element around it that says something. Asked from the inside out, remembered on
 * the way back, without recursion: a page may be deep. */
static State state_of(Page *page, const xmlNode *element)
{
    g_autoptr(GPtrArray) asked = g_ptr_array_new();
    State state = {DZ_SIGN_NONE, DZ_ROLE_PARAGRAPH};
    for (const xmlNode *at = element; at != NULL; at = parent_of(page, at)) {
        const State *known = g_hash_table_lookup(page->states, at);
        if (known != NULL) {
            state = *known;
            break;
        }
        g_ptr_array_add(asked, key_of(at));
    }
    for (guint i = asked->len; i > 0; i--) {
        const xmlNode *at = g_ptr_array_index(asked, i - 1);
        if (state.sign == DZ_SIGN_NONE && at != page->body)
            state = believed_sign(page, at);
        g_hash_table_insert(page->states, key_of(at), g_memdup2(&state, sizeof state));
    }
    return state;
}

/* Each block's prose to its place, then, from the last element to the first, each element's to its parent. */
static void count_prose(Page *page)
{
    GHashTable *prose = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < page->all->blocks->len; i++) {
        const DzDraftBlock *block = g_ptr_array_index(page->all->blocks, i);
        if (state_of(page, block->place).sign == DZ_SIGN_NONE)
            add_prose(prose, block->place, prose_of(block));
    }
    for (guint i = page->elements->len; i > 0; i--) {
        const xmlNode *element = g_ptr_array_index(page->elements, i - 1);
        const xmlNode *parent = parent_of(page, element);
        if (parent != NULL)
            add_prose(prose, parent, GPOINTER_TO_SIZE(g_hash_table_lookup(prose, element)));
    }
    g_hash_table_unref(page->prose);
    page->prose = prose;
}

/* Signs are weighed against the prose, and the prose that counts depends on signs: first without what is never read,
 * then without all that a believed sign takes out. */
static void weigh(Page *page)
{
    count_prose(page);
    g_hash_table_remove_all(page->states);
    page->weighed = TRUE;
    count_prose(page);
}

/* -- The article's element --------------------------------------------------------------------------------------- */

static gboolean is_marked(const xmlNode *element)
{
    g_autofree char *property = dz_markup_attribute(element, "itemprop");
    return property != NULL && strstr(property, "articleBody") != NULL;
}

/* The element with most prose among those marked as an article's body, else among <article>; else the page's body. */
static const xmlNode *find_start(const Page *page)
{
    const xmlNode *marked = NULL;
    const xmlNode *article = NULL;
    for (const xmlNode *at = page->body; at != NULL; at = dz_markup_next(at, page->body)) {
        if (at->type != XML_ELEMENT_NODE || prose_in(page, at) == 0)
            continue;
        if (is_marked(at) && (marked == NULL || prose_in(page, at) > prose_in(page, marked)))
            marked = at;
        if (dz_markup_is_named(at, "article") && (article == NULL || prose_in(page, at) > prose_in(page, article)))
            article = at;
    }
    gdouble enough = marked_is_believed * (gdouble)prose_in(page, page->body);
    if (marked != NULL && (gdouble)prose_in(page, marked) >= enough)
        return marked;
    return article != NULL && (gdouble)prose_in(page, article) >= enough ? article : page->body;
}

/* The elements that paragraphs stand in: the place of several blocks, or around the place of one. */
static GHashTable *find_holders(const Page *page)
{
    GHashTable *holders = g_hash_table_new(NULL, NULL);
    const xmlNode *before = NULL;
    for (guint i = 0; i < page->all->blocks->len; i++) {
        const DzDraftBlock *block = g_ptr_array_index(page->all->blocks, i);
        if (block->place->parent != NULL)
            g_hash_table_add(holders, block->place->parent);
        if (block->place == before)
            g_hash_table_add(holders, key_of(block->place));
        before = block->place;
    }
    return holders;
}

static const xmlNode *richest_child(const Page *page, const xmlNode *element)
{
    const xmlNode *best = NULL;
    for (const xmlNode *child = element->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE && (best == NULL || prose_in(page, child) > prose_in(page, best)))
            best = child;
    return best;
}

static gboolean is_alike(const xmlNode *a, const xmlNode *b)
{
    g_autofree char *x = dz_markup_attribute(a, "class");
    g_autofree char *y = dz_markup_attribute(b, "class");
    return xmlStrEqual(a->name, b->name) && x != NULL && g_strcmp0(x, y) == 0;
}

/* Whether a paragraph of prose stands right in `element`, outside of `child`, or in an element of the same kind. */
static gboolean has_paragraph_beside(const Page *page, const xmlNode *element, const xmlNode *child)
{
    for (const xmlNode *other = element->children; other != NULL; other = other->next)
        if (other != child && prose_in(page, other) >= 30 && (dz_markup_is_named(other, "p") || is_alike(other, child)))
            return TRUE;
    return FALSE;
}

/* From `start` down, the richest child each time. */
static GPtrArray *find_path(const Page *page, const xmlNode *start)
{
    GPtrArray *path = g_ptr_array_new();
    for (const xmlNode *at = start; at != NULL; at = richest_child(page, at)) {
        if (at != start && prose_in(page, at) == 0)
            break;
        g_ptr_array_add(path, key_of(at));
    }
    return path;
}

/* Goes down as long as the child stands for its parent, and paragraphs stand somewhere in it. */
static const xmlNode *find_root(const Page *page)
{
    g_autoptr(GPtrArray) path = find_path(page, find_start(page));
    g_autoptr(GHashTable) holders = find_holders(page);
    guint deepest = path->len - 1;
    while (deepest > 0 && !g_hash_table_contains(holders, path->pdata[deepest]))
        deepest--;
    guint i = 0;
    for (; i < deepest; i++) {
        const xmlNode *root = g_ptr_array_index(path, i);
        const xmlNode *child = g_ptr_array_index(path, i + 1);
        if ((gdouble)prose_in(page, child) < stands_for_parent * (gdouble)prose_in(page, root) ||
            has_paragraph_beside(page, root, child))
            break;
    }
    return g_ptr_array_index(path, i);
}

/* -- The article's blocks ---------------------------------------------------------------------------------------- */

static void add_elements_within(GHashTable *within, const xmlNode *root)
{
    for (const xmlNode *at = root; at != NULL; at = dz_markup_next(at, root))
        if (at->type == XML_ELEMENT_NODE)
            g_hash_table_add(within, key_of(at));
}

/* The elements that the outlet's profile names, if there is prose in them. */
static GHashTable *find_profiled(const Page *page, const DzContent *content)
{
    g_autoptr(GHashTable) roots = g_hash_table_new(NULL, NULL);
    GHashTable *within = g_hash_table_new(NULL, NULL);
    if (content->outlet != NULL && content->outlet->body != NULL)
        dz_xpath_elements(content->page, content->outlet->body, roots);
    gsize prose = 0;
    GHashTableIter iter;
    gpointer root;
    for (g_hash_table_iter_init(&iter, roots); g_hash_table_iter_next(&iter, &root, NULL);) {
        prose += prose_in(page, root);
        add_elements_within(within, root);
    }
    if (prose == 0)
        g_hash_table_remove_all(within);
    return within;
}

/* Every element of the article. */
static GHashTable *find_article(const Page *page, const DzContent *content)
{
    if (!content->whole) {
        GHashTable *all = g_hash_table_new(NULL, NULL);
        add_elements_within(all, page->body);
        return all;
    }
    GHashTable *within = find_profiled(page, content);
    if (g_hash_table_size(within) == 0)
        add_elements_within(within, find_root(page));
    return within;
}

static void copy_block(DzDraft *draft, const DzDraftBlock *block, State state)
{
    DzDraftBlock *copy = g_memdup2(block, sizeof *block);
    copy->text = g_strdup(block->text);
    copy->role = state.sign == DZ_SIGN_ROLE ? state.role : block->role;
    g_ptr_array_add(draft->blocks, copy);
}

/* The blocks in elements of `within` go to the draft, those before them to `around`. */
static void take_blocks(Page *page, GHashTable *within, DzDraft *draft, DzDraft *around)
{
    for (guint i = 0; i < page->all->blocks->len; i++) {
        const DzDraftBlock *block = g_ptr_array_index(page->all->blocks, i);
        State state = state_of(page, block->place);
        if (state.sign == DZ_SIGN_SILENT || state.sign == DZ_SIGN_NEVER)
            continue;
        if (g_hash_table_contains(within, block->place))
            copy_block(draft, block, state);
        else if (draft->blocks->len == 0)
            copy_block(around, block, state);
    }
}

static const xmlNode *find_body(xmlDoc *page)
{
    const xmlNode *root = xmlDocGetRootElement(page);
    for (const xmlNode *at = root != NULL ? root->children : NULL; at != NULL; at = at->next)
        if (dz_markup_is_named(at, "body"))
            return at;
    return root;
}

/* What is no part of the article and stands in the midst of a sentence, as a glossary's box does, would make two
 * paragraphs of it. Of these, what a reader sees goes to `boxes`. */
static void drop_interruptions(const DzContent *content, const xmlNode *body, GHashTable *dropped, GPtrArray *boxes)
{
    for (const xmlNode *at = body; at != NULL; at = dz_markup_next(at, body)) {
        DzRole role = DZ_ROLE_PARAGRAPH;
        DzSign sign = at->type == XML_ELEMENT_NODE && dz_blocks_interrupts(at)
                          ? dz_signs_read(content->signs, at, &role)
                          : DZ_SIGN_NONE;
        gboolean is_box = sign == DZ_SIGN_ROLE && role == DZ_ROLE_BOILERPLATE;
        if (sign == DZ_SIGN_SILENT || sign == DZ_SIGN_NEVER || is_box)
            g_hash_table_add(dropped, key_of(at));
        if (is_box)
            g_ptr_array_add(boxes, key_of(at));
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
static GHashTable *find_dropped(const DzContent *content, const xmlNode *body, GPtrArray *boxes)
{
    GHashTable *dropped = g_hash_table_new(NULL, NULL);
    drop_interruptions(content, body, dropped, boxes);
    for (guint i = 0; content->outlet != NULL && i < content->outlet->drop->len; i++)
        dz_xpath_elements(content->page, g_ptr_array_index(content->outlet->drop, i), dropped);
    return dropped;
}

static GPtrArray *list_elements(const xmlNode *body)
{
    GPtrArray *elements = g_ptr_array_new();
    for (const xmlNode *at = body; at != NULL; at = dz_markup_next(at, body))
        if (at->type == XML_ELEMENT_NODE)
            g_ptr_array_add(elements, key_of(at));
    return elements;
}

void dz_content_collect(const DzContent *content, DzDraft *draft, DzDraft *around)
{
    const xmlNode *body = find_body(content->page);
    if (body == NULL)
        return;
    g_autoptr(DzDraft) all = dz_draft_new(draft->max_blocks);
    g_autoptr(GPtrArray) boxes = g_ptr_array_new();
    g_autoptr(GHashTable) dropped = find_dropped(content, body, boxes);
    dz_blocks_collect(body, dropped, all);
    g_autoptr(GHashTable) states = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    g_autoptr(GPtrArray) elements = list_elements(body);
    Page page = {.signs = content->signs, .all = all, .states = states, .elements = elements, .body = body};
    page.prose = g_hash_table_new(NULL, NULL);
    weigh(&page);
    g_autoptr(GHashTable) within = find_article(&page, content);
    take_blocks(&page, within, draft, around);
    add_boxes(boxes, draft);
    g_hash_table_unref(page.prose);
    draft->cut = draft->cut || all->cut;
}
