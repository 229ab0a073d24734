/* blocks.c -- a tree -> blocks.
 * In:     a subtree of a page.
 * Out:    its text, a block a paragraph: headings and paragraphs, with what the elements around say of each.
 * Knows:  which elements begin a new line in a browser, which hold no text for readers,
 *         which set a quotation off.
 * Not here: classes (signs.c), what is only layout (lists.c), a block's words (roles.c), which subtree is the article
 *         (content.c).
 *
 * One walk by the nodes' own links, so that a page's depth costs no stack; what the elements around say is handed down.
 */
#include "blocks.h"

#include "characters.h"
#include "lists.h"

#include <string.h>

typedef enum {
    ELEMENT_INLINE,
    ELEMENT_BLOCK,
    ELEMENT_SILENT, /* nothing below is text for readers */
    ELEMENT_BREAK,
} ElementKind;

/* What an element and those around it say of the text in it. */
typedef struct {
    const xmlNode *element;
    const xmlNode *item; /* the innermost of a list or a table, if in no heading within it */
    gboolean block;
    gboolean heading;
    gboolean set_off; /* in a <blockquote>, and in no heading within it */
    gboolean linked;  /* a link may hold a whole card of headline, picture and summary */
    gboolean strong;  /* within the block */
    gboolean small;
} Around;

/* What is known of the text of the block that is open, so that nothing has to read it again at each of its lines. */
typedef struct {
    guint32 length; /* characters, but for pieces that are blank */
    guint32 linked; /* of them in links */
    guint32 strong; /* and in bold */
    guint32 small;  /* and in <small> */
    guint breaks;   /* <br> in a row at its end */
    gboolean ended; /* a sentence ends there */
} Open;

typedef struct {
    DzDraft *draft;
    GHashTable *silent; /* elements that the caller wants passed over; may be NULL */
    GArray *around;     /* Around: none, then each element from the root to where the walk is */
    GString *text;      /* of the block that is open */
    Open open;
    const xmlNode *image; /* what a picture stands in, if there is no text since */
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

static const Around *innermost(const Walk *walk)
{
    return &g_array_index(walk->around, Around, walk->around->len - 1);
}

static Around around_in(const Around *outer, const xmlNode *element, ElementKind kind)
{
    const char *name = (const char *)element->name;
    Around inner = *outer;
    inner.element = element;
    inner.block = kind == ELEMENT_BLOCK;
    inner.linked |= g_str_equal(name, "a");
    inner.strong = (inner.strong && !inner.block) || g_str_equal(name, "strong") || g_str_equal(name, "b");
    inner.small = (inner.small && !inner.block) || g_str_equal(name, "small");
    if (is_item(name))
        inner.item = element;
    inner.set_off |= g_str_equal(name, "blockquote");
    if (is_heading(name)) {
        inner.heading = TRUE;
        inner.item = NULL;
        inner.set_off = FALSE;
    }
    return inner;
}

static void describe(const Walk *walk, DzDraftBlock *block)
{
    const Around *around = innermost(walk);
    block->place = around->element;
    block->item = around->item;
    block->set_off = around->set_off;
    block->linked = MIN(walk->open.linked, block->length);
    block->strong = MIN(walk->open.strong, block->length);
    block->small = MIN(walk->open.small, block->length);
    block->after_image = walk->image != NULL;
    block->with_image = walk->image == block->place && dz_markup_is_named(block->place, "p");
    block->apart = is_apart(block->place);
}

/* Ends the open block. */
static void flush(Walk *walk)
{
    DzDraftBlock *block =
        dz_draft_add(walk->draft, innermost(walk)->heading ? DZ_ROLE_HEADING : DZ_ROLE_PARAGRAPH, walk->text->str);
    if (block != NULL) {
        describe(walk, block);
        walk->image = NULL;
    }
    g_string_truncate(walk->text, 0);
    walk->open = (Open){0};
}

static gboolean is_blank_text(const char *text)
{
    for (; *text != '\0'; text = g_utf8_next_char(text))
        if (!dz_is_blank(g_utf8_get_char(text)))
            return FALSE;
    return TRUE;
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

/* Whether the text in a node ends within a sentence. It is looked at from its end on, for there may be much of it. */
static gboolean ends_open(const xmlNode *node)
{
    for (const xmlNode *at = node; at != NULL;) {
        g_autofree char *text = at->type == XML_TEXT_NODE ? dz_fold_text((const char *)at->content) : NULL;
        if (text != NULL)
            return !dz_ends_sentence(text);
        const xmlNode *within = at->last;
        while (within == NULL && at != node && at->prev == NULL)
            at = at->parent;
        at = within != NULL ? within : at != node ? at->prev : NULL;
    }
    return FALSE;
}

gboolean dz_blocks_interrupts(const xmlNode *element)
{
    const xmlNode *before = neighbour(element, TRUE);
    return kind_of((const char *)element->name) == ELEMENT_BLOCK && is_running_text(before) &&
           is_running_text(neighbour(element, FALSE)) && ends_open(before);
}

static gboolean is_all_strong(const Open *open)
{
    return open->length > 0 && open->strong * 10 >= open->length * 9;
}

/* One <br> is a line's end, and a paragraph's where a sentence or a bold line ends; two always are. */
static void add_break(Walk *walk)
{
    if (++walk->open.breaks >= 2 || walk->open.ended || is_all_strong(&walk->open))
        flush(walk);
    else
        g_string_append_c(walk->text, ' ');
}

static void add_piece(Walk *walk, const char *text)
{
    /* Old pages indent each paragraph by two wide spaces and end it by a single <br>. */
    if (walk->open.breaks > 0 && g_str_has_prefix(text + strspn(text, " \t\r\n"), "\u3000"))
        flush(walk);
    g_string_append(walk->text, text);
    if (is_blank_text(text))
        return;
    const Around *around = innermost(walk);
    guint32 length = (guint32)g_utf8_strlen(text, -1);
    g_autofree char *seen = dz_fold_text(text);
    walk->open.length += length;
    walk->open.linked += around->linked ? length : 0;
    walk->open.strong += around->strong ? length : 0;
    walk->open.small += around->small ? length : 0;
    walk->open.breaks = 0;
    walk->open.ended = seen != NULL ? dz_ends_sentence(seen) : walk->open.ended;
}

/* Whether a line end in the text of an element is one on the screen. */
static gboolean keeps_lines(const xmlNode *element)
{
    static DzPattern style = DZ_MARKUP_PATTERN("white-space\\s*:\\s*pre");
    return dz_markup_is_named(element, "pre") || dz_markup_matches(element, "style", &style);
}

/* Style sheets may keep lines too: a blank line after a sentence is taken for what it looks like. */
static void add_lines(Walk *walk, const char *text)
{
    gboolean keeps = keeps_lines(innermost(walk)->element);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        gboolean first = line == lines;
        gboolean inner = !first && line[1] != NULL;
        if (keeps && !first)
            add_break(walk);
        else if (inner && is_blank_text(*line) && walk->open.ended)
            flush(walk);
        else if (!first)
            g_string_append_c(walk->text, '\n');
        add_piece(walk, *line);
    }
}

static void add_text(Walk *walk, const char *text)
{
    if (strchr(text, '\n') != NULL && !is_blank_text(text))
        add_lines(walk, text);
    else
        add_piece(walk, text);
}

/* Returns whether `node` is an element to be read, which leave() ends. */
static gboolean enter(Walk *walk, const xmlNode *node)
{
    if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content != NULL)
        add_text(walk, (const char *)node->content);
    if (node->type != XML_ELEMENT_NODE || (walk->silent != NULL && g_hash_table_contains(walk->silent, node)))
        return FALSE;
    if (dz_markup_is_named(node, "img") || dz_markup_is_named(node, "picture"))
        walk->image = node->parent;
    ElementKind kind = kind_of((const char *)node->name);
    if (kind == ELEMENT_BREAK)
        add_break(walk);
    if (kind == ELEMENT_BREAK || kind == ELEMENT_SILENT)
        return FALSE;
    if (kind == ELEMENT_BLOCK)
        flush(walk);
    Around around = around_in(innermost(walk), node, kind);
    g_array_append_val(walk->around, around);
    return TRUE;
}

static void leave(Walk *walk, const xmlNode *element)
{
    if (innermost(walk)->block)
        flush(walk);
    if (dz_markup_is_named(element, "figure"))
        walk->image = NULL; /* it holds its own caption */
    g_array_set_size(walk->around, walk->around->len - 1);
}

void dz_blocks_collect(const xmlNode *root, GHashTable *silent, DzDraft *draft)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GArray) around = g_array_new(FALSE, FALSE, sizeof(Around));
    Walk walk = {.draft = draft, .silent = silent, .text = text, .around = around};
    Around outside = {.element = root};
    g_array_append_val(around, outside);
    for (const xmlNode *node = root; node != NULL;) {
        gboolean entered = enter(&walk, node);
        if (entered && node->children != NULL) {
            node = node->children;
            continue;
        }
        if (entered)
            leave(&walk, node);
        while (node != root && node->next == NULL) {
            node = node->parent;
            leave(&walk, node);
        }
        node = node != root ? node->next : NULL;
    }
    flush(&walk);
    dz_lists_forget_layout(draft);
}
