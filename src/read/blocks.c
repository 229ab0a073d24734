/* blocks.c -- a tree -> blocks.
 * In:     a subtree of a page.
 * Out:    its text, a block a paragraph: headings and paragraphs, with what the elements around say of each.
 * Knows:  which elements begin a new line in a browser, which hold no text for readers,
 *         which set a quotation off.
 * Not here: classes (signs.c), a block's words (roles.c), which subtree is the article (content.c).
 *
 * The walk goes by the nodes' own links, so that a page's depth costs no stack.
 */
#include "blocks.h"

#include "characters.h"

#include <string.h>

typedef enum {
    ELEMENT_INLINE,
    ELEMENT_BLOCK,
    ELEMENT_SILENT, /* nothing below is text for readers */
    ELEMENT_BREAK,
} ElementKind;

enum {
    NEAR = 16,       /* levels around a block in which a list's item or a heading is looked for */
    ITEM_BLOCKS = 3, /* an item of more is a part of the page's layout */
    OWN_ITEM = 12,   /* characters of an item, on average, in a list that is part of an article */
};

typedef struct {
    DzDraft *draft;
    GHashTable *silent;   /* elements that the caller wants passed over; may be NULL */
    GString *text;        /* of the block that is open */
    guint32 linked;       /* characters of it in links */
    guint32 strong;       /* and in bold */
    guint32 small;        /* and in <small> */
    guint breaks;         /* <br> in a row at its end */
    const xmlNode *image; /* what a picture stands in, if there is no text since */
    const xmlNode *root;
} Walk;

/* The head is a block, since a page may leave out </head> and <body>: libxml2, which knows no elements newer than HTML
 * 4, then leaves an <article> in it. */
static ElementKind kind_of(const char *name)
{
    static const char *const blocks[] = {
        "address", "article", "aside", "blockquote", "body",       "caption", "center",  "dd",      "details", "dir",
        "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure",  "footer",  "form",    "h1",      "h2",
        "h3",      "h4",      "h5",    "h6",         "head",       "header",  "hr",      "html",    "legend",  "li",
        "main",    "menu",    "nav",   "ol",         "p",          "pre",     "section", "summary", "table",   "tbody",
        "td",      "tfoot",   "th",    "thead",      "tr",         "ul",      NULL};
    static const char *const silent[] = {"script", "style",  "template", "noscript",    "svg",       "math",
                                         "button", "select", "option",   "textarea",    "input",     "iframe",
                                         "object", "embed",  "amp-ad",   "amp-sidebar", "amp-embed", "audio",
                                         "video",  "canvas", "map",      "title",       "frameset",  NULL};
    if (g_str_equal(name, "br"))
        return ELEMENT_BREAK;
    if (g_strv_contains(blocks, name))
        return ELEMENT_BLOCK;
    return g_strv_contains(silent, name) ? ELEMENT_SILENT : ELEMENT_INLINE;
}

static gboolean is_heading(const char *name)
{
    return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0';
}

static const xmlNode *parent_within(const Walk *walk, const xmlNode *node)
{
    const xmlNode *parent = node == walk->root ? NULL : node->parent;
    return parent != NULL && parent->type == XML_ELEMENT_NODE ? parent : NULL;
}

static gboolean is_item(const char *name)
{
    return g_str_equal(name, "li") || g_str_equal(name, "td") || g_str_equal(name, "th") || g_str_equal(name, "dt");
}

static gboolean is_apart(const xmlNode *place)
{
    static DzPattern align = DZ_MARKUP_PATTERN("^center$");
    static DzPattern style = DZ_MARKUP_PATTERN("text-align\\s*:\\s*center");
    static DzPattern class = DZ_MARKUP_PATTERN("(^|[ _-])(desc|(align|text)-?center)( |$)");
    return dz_markup_is_named(place, "dd") || dz_markup_is_named(place, "center") ||
           dz_markup_matches(place, "align", &align) || dz_markup_matches(place, "style", &style) ||
           dz_markup_matches(place, "class", &class);
}

/* What the elements around a block say of it. */
static void describe(const Walk *walk, const xmlNode *place, DzDraftBlock *block)
{
    block->place = place;
    block->linked = MIN(walk->linked, block->length);
    block->strong = MIN(walk->strong, block->length);
    block->small = MIN(walk->small, block->length);
    block->after_image = walk->image != NULL;
    block->with_image = walk->image == place && dz_markup_is_named(place, "p");
    block->apart = is_apart(place);
    guint levels = 0;
    for (const xmlNode *node = place; node != NULL && levels < NEAR; node = parent_within(walk, node), levels++) {
        const char *name = (const char *)node->name;
        if (is_heading(name))
            block->role = DZ_ROLE_HEADING;
        if (block->item == NULL && is_item(name))
            block->item = node;
        block->set_off = block->set_off || g_str_equal(name, "blockquote");
        if (block->role == DZ_ROLE_HEADING)
            return;
    }
}

/* Ends the open block, whose innermost element is `place`. */
static void flush(Walk *walk, const xmlNode *place)
{
    DzDraftBlock *block = dz_draft_add(walk->draft, DZ_ROLE_PARAGRAPH, walk->text->str);
    if (block != NULL) {
        describe(walk, place, block);
        walk->image = NULL;
    }
    g_string_truncate(walk->text, 0);
    walk->linked = 0;
    walk->strong = 0;
    walk->small = 0;
    walk->breaks = 0;
}

static gboolean is_blank_text(const char *text)
{
    for (; *text != '\0'; text = g_utf8_next_char(text))
        if (!dz_is_blank(g_utf8_get_char(text)))
            return FALSE;
    return TRUE;
}

/* What the elements around a text say of it: bold and small up to its block, links further out too, since a link may
 * hold a whole card of headline, picture and summary. */
static void count_style(Walk *walk, const xmlNode *node, const char *text)
{
    guint32 length = (guint32)g_utf8_strlen(text, -1);
    gboolean strong = FALSE;
    gboolean small = FALSE;
    gboolean linked = FALSE;
    gboolean inside = TRUE; /* the block */
    guint levels = 0;
    for (const xmlNode *up = node->parent; up != NULL && up->type == XML_ELEMENT_NODE && levels < NEAR;
         up = up->parent) {
        linked = linked || dz_markup_is_named(up, "a");
        strong = strong || (inside && (dz_markup_is_named(up, "strong") || dz_markup_is_named(up, "b")));
        small = small || (inside && dz_markup_is_named(up, "small"));
        inside = inside && kind_of((const char *)up->name) != ELEMENT_BLOCK;
        levels++;
    }
    walk->linked += linked ? length : 0;
    walk->strong += strong ? length : 0;
    walk->small += small ? length : 0;
}

/* The sibling before a node, or after it, that holds more than blanks. */
static const xmlNode *neighbour(const xmlNode *node, gboolean before)
{
    do
        node = before ? node->prev : node->next;
    while (node != NULL && (node->type == XML_COMMENT_NODE ||
                            (node->type == XML_TEXT_NODE && is_blank_text((const char *)node->content))));
    return node;
}

static gboolean is_running_text(const xmlNode *node)
{
    return node != NULL && (node->type == XML_TEXT_NODE ||
                            (node->type == XML_ELEMENT_NODE && kind_of((const char *)node->name) == ELEMENT_INLINE));
}

gboolean dz_blocks_interrupts(const xmlNode *element)
{
    const xmlNode *before = neighbour(element, TRUE);
    if (kind_of((const char *)element->name) != ELEMENT_BLOCK || !is_running_text(before) ||
        !is_running_text(neighbour(element, FALSE)))
        return FALSE;
    g_autofree char *text = dz_markup_text(before);
    return text != NULL && !dz_ends_sentence(text);
}

static gboolean is_all_strong(const Walk *walk)
{
    g_autofree char *line = dz_fold_text(walk->text->str);
    return line != NULL && walk->strong * 10 >= (guint32)g_utf8_strlen(line, -1) * 9;
}

/* One <br> is a line's end, and a paragraph's where a sentence or a bold line ends; two always are. */
static void add_break(Walk *walk, const xmlNode *node)
{
    if (++walk->breaks >= 2 || dz_ends_sentence(walk->text->str) || is_all_strong(walk))
        flush(walk, node->parent);
    else
        g_string_append_c(walk->text, ' ');
}

static void add_piece(Walk *walk, const xmlNode *node, const char *text)
{
    /* Old pages indent each paragraph by two wide spaces and end it by a single <br>. */
    if (walk->breaks > 0 && g_str_has_prefix(text + strspn(text, " \t\r\n"), "\u3000"))
        flush(walk, node->parent);
    if (!is_blank_text(text)) {
        walk->breaks = 0;
        count_style(walk, node, text);
    }
    g_string_append(walk->text, text);
}

/* Whether a line end in the text is one on the screen. */
static gboolean keeps_lines(const xmlNode *node)
{
    static DzPattern style = DZ_MARKUP_PATTERN("white-space\\s*:\\s*pre");
    return dz_markup_is_named(node->parent, "pre") || dz_markup_matches(node->parent, "style", &style);
}

/* Style sheets may keep lines too: a blank line after a sentence is taken for what it looks like. */
static void add_lines(Walk *walk, const xmlNode *node, const char *text)
{
    gboolean keeps = keeps_lines(node);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        gboolean first = line == lines;
        gboolean inner = !first && line[1] != NULL;
        if (keeps && !first)
            add_break(walk, node);
        else if (inner && is_blank_text(*line) && dz_ends_sentence(walk->text->str))
            flush(walk, node->parent);
        else if (!first)
            g_string_append_c(walk->text, '\n');
        add_piece(walk, node, *line);
    }
}

static void add_text(Walk *walk, const xmlNode *node)
{
    const char *text = (const char *)node->content;
    if (text != NULL && strchr(text, '\n') != NULL && !is_blank_text(text))
        add_lines(walk, node, text);
    else if (text != NULL)
        add_piece(walk, node, text);
}

static gboolean is_silent(const Walk *walk, const xmlNode *node)
{
    return walk->silent != NULL && g_hash_table_contains(walk->silent, node);
}

/* Returns whether to go below `node`. */
static gboolean enter(Walk *walk, const xmlNode *node)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        add_text(walk, node);
    if (node->type != XML_ELEMENT_NODE || is_silent(walk, node))
        return FALSE;
    if (dz_markup_is_named(node, "img") || dz_markup_is_named(node, "picture"))
        walk->image = node->parent;
    switch (kind_of((const char *)node->name)) {
    case ELEMENT_BREAK:
        add_break(walk, node);
        return FALSE;
    case ELEMENT_SILENT:
        return FALSE;
    case ELEMENT_BLOCK:
        flush(walk, node->parent);
        return TRUE;
    case ELEMENT_INLINE:
        return TRUE;
    }
    return TRUE;
}

static void leave(Walk *walk, const xmlNode *node)
{
    if (node->type == XML_ELEMENT_NODE && !is_silent(walk, node) && kind_of((const char *)node->name) == ELEMENT_BLOCK)
        flush(walk, node);
    if (dz_markup_is_named(node, "figure"))
        walk->image = NULL; /* it holds its own caption */
}

/* Old pages lay everything out in tables, and some in lists: an item of several blocks is no item. */
static void forget_layout(const DzDraft *draft)
{
    g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < draft->blocks->len; i++) {
        const DzDraftBlock *block = g_ptr_array_index(draft->blocks, i);
        guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, block->item));
        if (block->item != NULL)
            g_hash_table_insert(counts, (gpointer)(guintptr)block->item, GUINT_TO_POINTER(count + 1));
    }
    for (guint i = 0; i < draft->blocks->len; i++) {
        DzDraftBlock *block = g_ptr_array_index(draft->blocks, i);
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
        const DzDraftBlock *block = g_ptr_array_index(draft->blocks, i);
        const xmlNode *parent = list_of(block);
        List *list = parent != NULL ? g_hash_table_lookup(lists, parent) : NULL;
        if (parent == NULL)
            continue;
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
        DzDraftBlock *block = g_ptr_array_index(draft->blocks, i);
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
        const DzDraftBlock *block = g_ptr_array_index(draft->blocks, i);
        letters += block->length;
        set_off += block->set_off ? block->length : 0;
    }
    for (guint i = 0; i < draft->blocks->len && set_off * 2 > letters; i++)
        ((DzDraftBlock *)g_ptr_array_index(draft->blocks, i))->set_off = FALSE;
}

void dz_blocks_collect(const xmlNode *root, GHashTable *silent, DzDraft *draft)
{
    g_autoptr(GString) text = g_string_new(NULL);
    Walk walk = {.draft = draft, .silent = silent, .text = text, .root = root};
    const xmlNode *node = root;
    while (node != NULL) {
        if (enter(&walk, node) && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != NULL) {
            leave(&walk, node);
            if (node == root) {
                node = NULL;
            } else if (node->next != NULL) {
                node = node->next;
                break;
            } else {
                node = node->parent;
            }
        }
    }
    flush(&walk, root);
    forget_layout(draft);
    forget_own_lists(draft);
    forget_indents(draft);
}
