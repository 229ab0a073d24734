/* markup.c -- Markdown and HTML -> a tree.
 * In:     UTF-8.
 * Out:    a libxml2 tree.
 * Knows:  libxml2's traps: it drops all text below 256 levels unless told XML_PARSE_HUGE, and reads a <meta> charset
 *         though the text is UTF-8 by then.
 * Not here: what the elements mean (blocks.c, content.c, meta.c), what the parser must never see (guard.c).
 */
#include "markup.h"

#include "draft.h"
#include "guard.h"

#include <md4c-html.h>

static void append(const MD_CHAR *text, MD_SIZE size, void *user_data)
{
    g_string_append_len(user_data, text, (gssize)size);
}

char *dz_markup_from_markdown(const char *markdown, gsize length)
{
    GString *html = g_string_sized_new(length * 2);
    md_html(markdown, (MD_SIZE)length, append, html, MD_DIALECT_GITHUB, MD_HTML_FLAG_SKIP_UTF8_BOM);
    return g_string_free(html, FALSE);
}

xmlDoc *dz_markup_parse_html(const char *html, gsize length, const DzOptions *options, char **note)
{
    static const int flags = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                             HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC | (int)XML_PARSE_HUGE;
    DzGuardCuts cuts;
    GString *safe = dz_guard_html(html, length, options, &cuts);
    *note = NULL;
    if (cuts.elements)
        *note = g_strdup_printf("cut after %u HTML elements", options->max_elements);
    else if (cuts.deep > 0 || cuts.attributes > 0)
        *note = g_strdup_printf("cut: %" G_GUINT64_FORMAT " tags nested deeper than %u, %" G_GUINT64_FORMAT
                                " attributes beyond %u of one element",
                                cuts.deep, options->max_depth, cuts.attributes, options->max_attributes);
    xmlDoc *doc = safe->len <= G_MAXINT ? htmlReadMemory(safe->str, (int)safe->len, NULL, "UTF-8", flags) : NULL;
    g_string_free(safe, TRUE);
    return doc;
}

const xmlNode *dz_markup_next(const xmlNode *node, const xmlNode *root)
{
    if (node->children != NULL && node->type != XML_ENTITY_REF_NODE)
        return node->children;
    while (node != root && node->next == NULL)
        node = node->parent;
    return node != root ? node->next : NULL;
}

gboolean dz_markup_is_named(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && g_str_equal((const char *)node->name, name);
}

char *dz_markup_attribute(const xmlNode *element, const char *name)
{
    xmlChar *value = xmlGetProp(element, (const xmlChar *)name);
    char *folded = dz_fold_text((const char *)value);
    xmlFree(value);
    return folded;
}

char *dz_markup_text(const xmlNode *node)
{
    xmlChar *content = xmlNodeGetContent(node);
    char *folded = dz_fold_text((const char *)content);
    xmlFree(content);
    return folded;
}

gboolean dz_markup_matches(const xmlNode *element, const char *attribute, DzPattern *pattern)
{
    xmlChar *value = xmlGetProp(element, (const xmlChar *)attribute);
    gboolean found =
        value != NULL && g_regex_match(dz_pattern_regex(pattern), (const char *)value, G_REGEX_MATCH_DEFAULT, NULL);
    xmlFree(value);
    return found;
}
