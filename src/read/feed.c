/* feed.c -- RSS, RDF and Atom feeds.
 * In:     a feed in UTF-8.
 * Out:    an entry a source: title, author, date, URL, HTML.
 * Knows:  which element of which dialect holds the full text: content:encoded before description, content before
 *         summary; that a damaged feed still has entries.
 * Not here: the HTML of an entry.
 */
#include "feed.h"

#include "dates.h"
#include "draft.h"
#include "markup.h"

#include <libxml/parser.h>
#include <string.h>

enum { MAX_ENTRIES = 10000 };

gboolean dz_is_feed(const char *text)
{
    text += strspn(text, " \t\r\n");
    g_autofree char *head = g_strndup(text, 2048);
    const char *at = head;
    while (g_str_has_prefix(at, "<?") || g_str_has_prefix(at, "<!")) {
        const char *close = strstr(at, g_str_has_prefix(at, "<!--") ? "-->" : ">");
        if (close == NULL)
            return FALSE;
        at = close + (g_str_has_prefix(close, "-->") ? 3 : 1);
        at += strspn(at, " \t\r\n");
    }
    return g_str_has_prefix(at, "<rss") || g_str_has_prefix(at, "<feed") || g_str_has_prefix(at, "<rdf:RDF");
}

/* Whatever prefix it has. */
static const xmlNode *child_named(const xmlNode *entry, const char *name)
{
    for (const xmlNode *child = entry->children; child != NULL; child = child->next)
        if (dz_markup_is_named(child, name))
            return child;
    return NULL;
}

static char *raw_text(const xmlNode *node)
{
    xmlChar *content = xmlNodeGetContent(node);
    char *text = g_strdup((const char *)content);
    xmlFree(content);
    return text;
}

static char *text_of(const xmlNode *entry, const char *name)
{
    return dz_markup_text(child_named(entry, name));
}

static char *link_of(const xmlNode *entry)
{
    for (const xmlNode *child = entry->children; child != NULL; child = child->next) {
        if (!dz_markup_is_named(child, "link"))
            continue;
        g_autofree char *rel = dz_markup_attribute(child, "rel");
        g_autofree char *url = dz_markup_attribute(child, "href");
        dz_set_unknown(&url, dz_markup_text(child));
        if (url != NULL && (rel == NULL || g_str_equal(rel, "alternate")))
            return g_steal_pointer(&url);
    }
    g_autofree char *guid = text_of(entry, "guid");
    return guid != NULL && strstr(guid, "://") != NULL ? g_steal_pointer(&guid) : NULL;
}

/* XHTML stands in the feed as elements, all else as text. */
static char *html_of(xmlDoc *doc, const xmlNode *content)
{
    g_autofree char *type = dz_markup_attribute(content, "type");
    if (g_strcmp0(type, "xhtml") != 0)
        return raw_text(content);
    xmlBuffer *buffer = xmlBufferCreate();
    xmlNodeDump(buffer, doc, (xmlNode *)(guintptr)content, 0, 0);
    char *html = g_strdup((const char *)xmlBufferContent(buffer));
    xmlBufferFree(buffer);
    return html;
}

static char *body_of(xmlDoc *doc, const xmlNode *entry)
{
    static const char *const names[] = {"encoded", "content", "description", "summary"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        char *html = html_of(doc, child_named(entry, names[i]));
        if (html != NULL && *html != '\0')
            return html;
        g_free(html);
    }
    return g_strdup("");
}

static char *author_of(const xmlNode *entry)
{
    const xmlNode *author = child_named(entry, "author");
    char *name = author != NULL ? text_of(author, "name") : NULL;
    dz_set_unknown(&name, text_of(entry, "creator"));
    dz_set_unknown(&name, text_of(entry, "author"));
    return name;
}

static char *date_of(const xmlNode *entry)
{
    static const char *const names[] = {"published", "pubDate", "date", "issued", "updated"};
    g_autofree char *text = NULL;
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        dz_set_unknown(&text, text_of(entry, names[i]));
    return dz_date_parse(text);
}

static DzSource *source_of(xmlDoc *doc, const xmlNode *entry, const char *feed_title)
{
    DzSource *source = g_new0(DzSource, 1);
    g_autofree char *body = body_of(doc, entry);
    char *html = g_strconcat("<div>", body, "</div>", NULL);
    source->title = text_of(entry, "title");
    source->url = link_of(entry);
    source->author = author_of(entry);
    source->outlet = g_strdup(feed_title);
    source->published = date_of(entry);
    source->label = g_strdup("utf-8");
    source->bytes = g_bytes_new_take(html, strlen(html));
    return source;
}

/* Entries stand in <channel> (RSS), in the root (Atom, RDF). */
static void collect(xmlDoc *doc, const xmlNode *parent, const char *feed_title, GPtrArray *sources)
{
    for (const xmlNode *child = parent->children; child != NULL && sources->len < MAX_ENTRIES; child = child->next)
        if (dz_markup_is_named(child, "item") || dz_markup_is_named(child, "entry"))
            g_ptr_array_add(sources, source_of(doc, child, feed_title));
}

GPtrArray *dz_feed_read(const char *text, gsize length)
{
    static const int flags = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET |
                             XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC;
    GPtrArray *sources = dz_source_list_new();
    /* Entities of its own have no place in a feed, and can make a small one large. */
    gboolean sound = length <= G_MAXINT && strstr(text, "<!ENTITY") == NULL;
    xmlDoc *doc = sound ? xmlReadMemory(text, (int)length, NULL, "UTF-8", flags) : NULL;
    const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
    const xmlNode *channel = root != NULL ? child_named(root, "channel") : NULL;
    const xmlNode *head = channel != NULL ? channel : root;
    g_autofree char *title = head != NULL ? text_of(head, "title") : NULL;
    if (channel != NULL)
        collect(doc, channel, title, sources);
    if (root != NULL)
        collect(doc, root, title, sources);
    xmlFreeDoc(doc);
    return sources;
}
