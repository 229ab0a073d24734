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

static gboolean is_named(const xmlNode *node, const char *prefix, const char *name)
{
    if (node->type != XML_ELEMENT_NODE || !xmlStrEqual(node->name, (const xmlChar *)name))
        return FALSE;
    const char *own = node->ns != NULL ? (const char *)node->ns->prefix : NULL;
    return prefix == NULL || g_strcmp0(own, prefix) == 0;
}

static const xmlNode *child_named(const xmlNode *entry, const char *prefix, const char *name)
{
    for (const xmlNode *child = entry->children; child != NULL; child = child->next)
        if (is_named(child, prefix, name))
            return child;
    return NULL;
}

static char *raw_text(const xmlNode *node)
{
    xmlChar *content = node != NULL ? xmlNodeGetContent(node) : NULL;
    char *text = g_strdup((const char *)content);
    xmlFree(content);
    return text;
}

static char *text_of(const xmlNode *node)
{
    g_autofree char *raw = raw_text(node);
    return dz_fold_text(raw);
}

/* The first of several children that is there. */
static char *first_text(const xmlNode *entry, const char *const *names)
{
    char *text = NULL;
    for (; text == NULL && *names != NULL; names++)
        text = text_of(child_named(entry, NULL, *names));
    return text;
}

static char *link_of(const xmlNode *entry)
{
    for (const xmlNode *child = entry->children; child != NULL; child = child->next) {
        if (!is_named(child, NULL, "link"))
            continue;
        xmlChar *rel = xmlGetProp(child, (const xmlChar *)"rel");
        xmlChar *href = xmlGetProp(child, (const xmlChar *)"href");
        gboolean own = rel == NULL || xmlStrEqual(rel, (const xmlChar *)"alternate");
        char *url = href != NULL ? dz_fold_text((const char *)href) : text_of(child);
        xmlFree(rel);
        xmlFree(href);
        if (own && url != NULL)
            return url;
        g_free(url);
    }
    g_autofree char *guid = text_of(child_named(entry, NULL, "guid"));
    return guid != NULL && strstr(guid, "://") != NULL ? g_steal_pointer(&guid) : NULL;
}

/* XHTML stands in the feed as elements, all else as text. */
static char *html_of(xmlDoc *doc, const xmlNode *content)
{
    xmlChar *type = content != NULL ? xmlGetProp(content, (const xmlChar *)"type") : NULL;
    gboolean xhtml = xmlStrEqual(type, (const xmlChar *)"xhtml");
    xmlFree(type);
    if (!xhtml)
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
        char *html = html_of(doc, child_named(entry, NULL, names[i]));
        if (html != NULL && *html != '\0')
            return html;
        g_free(html);
    }
    return g_strdup("");
}

static char *author_of(const xmlNode *entry)
{
    const xmlNode *author = child_named(entry, NULL, "author");
    const xmlNode *name = author != NULL ? child_named(author, NULL, "name") : NULL;
    if (name != NULL)
        return text_of(name);
    char *creator = text_of(child_named(entry, "dc", "creator"));
    return creator != NULL ? creator : text_of(author);
}

static DzSource *source_of(xmlDoc *doc, const xmlNode *entry, const char *feed_title)
{
    static const char *const dates[] = {"published", "pubDate", "date", "issued", "updated", NULL};
    static const char *const titles[] = {"title", NULL};
    DzSource *source = g_new0(DzSource, 1);
    g_autofree char *date = first_text(entry, dates);
    g_autofree char *body = body_of(doc, entry);
    char *html = g_strconcat("<div>", body, "</div>", NULL);
    source->title = first_text(entry, titles);
    source->url = link_of(entry);
    source->author = author_of(entry);
    source->outlet = g_strdup(feed_title);
    source->published = dz_date_parse(date);
    source->label = g_strdup("utf-8");
    source->bytes = g_bytes_new_take(html, strlen(html));
    return source;
}

/* Entries stand in <channel> (RSS), in the root (Atom, RDF). */
static void collect(xmlDoc *doc, const xmlNode *parent, const char *feed_title, GPtrArray *sources)
{
    for (const xmlNode *child = parent->children; child != NULL && sources->len < MAX_ENTRIES; child = child->next)
        if (is_named(child, NULL, "item") || is_named(child, NULL, "entry"))
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
    const xmlNode *channel = root != NULL ? child_named(root, NULL, "channel") : NULL;
    const xmlNode *head = channel != NULL ? channel : root;
    g_autofree char *title = head != NULL ? text_of(child_named(head, NULL, "title")) : NULL;
    if (channel != NULL)
        collect(doc, channel, title, sources);
    if (root != NULL)
        collect(doc, root, title, sources);
    xmlFreeDoc(doc);
    return sources;
}
