/* blocks.c -- a tree -> blocks.
 * In:     a subtree of a page.
 * Out:    its text, a block a paragraph, with the role that the markup gives.
 * Knows:  which elements begin a new line in a browser, which hold no text for readers, which say caption or list.
 * Not here: what a block's words say of its role (roles.c), which subtree is the article (content.c).
 *
 * The walk goes by the nodes' own links, so that a page's depth costs no stack.
 */
#include "blocks.h"

#include <string.h>

typedef enum {
    ELEMENT_INLINE,
    ELEMENT_BLOCK,
    ELEMENT_SILENT, /* nothing below is text for readers */
    ELEMENT_BREAK,
} ElementKind;

typedef struct {
    DzDraft *draft;
    GString *text;  /* of the block that is open */
    guint32 linked; /* characters of it in links */
    guint breaks;   /* <br> in a row at its end */
    xmlNode *root;
} Walk;

static gboolean is_one_of(const char *name, const char *const *names)
{
    return g_strv_contains(names, name);
}

static ElementKind kind_of(const char *name)
{
    static const char *const blocks[] = {
        "address", "article", "aside", "blockquote", "body",       "caption", "center",  "dd",     "details", "dir",
        "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure",  "footer",  "form",   "h1",      "h2",
        "h3",      "h4",      "h5",    "h6",         "header",     "hr",      "html",    "legend", "li",      "main",
        "menu",    "nav",     "ol",    "p",          "pre",        "section", "summary", "table",  "tbody",   "td",
        "tfoot",   "th",      "thead", "tr",         "ul",         NULL};
    static const char *const silent[] = {"head",   "script", "style",    "template", "noscript", "svg",
                                         "math",   "button", "select",   "option",   "textarea", "input",
                                         "iframe", "object", "embed",    "audio",    "video",    "canvas",
                                         "map",    "title",  "frameset", NULL};
    if (g_str_equal(name, "br"))
        return ELEMENT_BREAK;
    if (is_one_of(name, blocks))
        return ELEMENT_BLOCK;
    return is_one_of(name, silent) ? ELEMENT_SILENT : ELEMENT_INLINE;
}

static DzRole role_of(const Walk *walk, const xmlNode *node)
{
    for (; node != NULL && node->type == XML_ELEMENT_NODE; node = node == walk->root ? NULL : node->parent) {
        const char *name = (const char *)node->name;
        if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && name[2] == '\0')
            return DZ_ROLE_HEADING;
        if (g_str_equal(name, "figcaption") || g_str_equal(name, "caption"))
            return DZ_ROLE_CAPTION;
        if (g_str_equal(name, "li"))
            return DZ_ROLE_LIST;
    }
    return DZ_ROLE_PARAGRAPH;
}

/* Ends the open block, whose innermost element is `node`. */
static void flush(Walk *walk, const xmlNode *node)
{
    dz_draft_add(walk->draft, role_of(walk, node), walk->text->str, walk->linked);
    g_string_truncate(walk->text, 0);
    walk->linked = 0;
    walk->breaks = 0;
}

static void add_text(Walk *walk, const xmlNode *node)
{
    const char *text = (const char *)node->content;
    if (text == NULL)
        return;
    if (text[strspn(text, " \t\r\n\f")] != '\0')
        walk->breaks = 0;
    g_string_append(walk->text, text);
    for (const xmlNode *up = node->parent; up != NULL && up != walk->root; up = up->parent) {
        if (up->type == XML_ELEMENT_NODE && g_str_equal((const char *)up->name, "a")) {
            walk->linked += (guint32)g_utf8_strlen(text, -1);
            return;
        }
        if (up->type == XML_ELEMENT_NODE && kind_of((const char *)up->name) == ELEMENT_BLOCK)
            return;
    }
}

/* One <br> is a line's end, two are a paragraph's. */
static void add_break(Walk *walk, const xmlNode *node)
{
    if (++walk->breaks >= 2)
        flush(walk, node->parent);
    else
        g_string_append_c(walk->text, '\n');
}

/* Returns whether to go below `node`. */
static gboolean enter(Walk *walk, xmlNode *node)
{
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        add_text(walk, node);
    if (node->type != XML_ELEMENT_NODE)
        return FALSE;
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
    if (node->type == XML_ELEMENT_NODE && kind_of((const char *)node->name) == ELEMENT_BLOCK)
        flush(walk, node);
}

void dz_blocks_collect(xmlNode *root, DzDraft *draft)
{
    g_autoptr(GString) text = g_string_new(NULL);
    Walk walk = {.draft = draft, .text = text, .root = root};
    xmlNode *node = root;
    while (node != NULL) {
        if (enter(&walk, node) && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != NULL) {
            leave(&walk, node);
            if (node == root)
                node = NULL;
            else if (node->next != NULL) {
                node = node->next;
                break;
            } else
                node = node->parent;
        }
    }
    flush(&walk, root);
}
