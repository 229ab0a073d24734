/* markup.h -- Markdown and HTML -> a tree, within limits. */
#ifndef DZ_MARKUP_H
#define DZ_MARKUP_H

#include "data.h"

#include <libxml/HTMLparser.h>

G_BEGIN_DECLS

G_DEFINE_AUTOPTR_CLEANUP_FUNC(xmlDoc, xmlFreeDoc)

/* The tree of HTML in UTF-8; NULL if there is nothing in it. What passes a limit of `options` is cut before it is
 * parsed: then `*note` says so, else it is NULL; free it with g_free(). */
xmlDoc *dz_markup_parse_html(const char *html, gsize length, const DzOptions *options, char **note);

/* The node after `node` in the order of the text, below `root`; NULL at its end. */
const xmlNode *dz_markup_next(const xmlNode *node, const xmlNode *root);

/* HTML made of Markdown in UTF-8; HTML within it stays. */
char *dz_markup_from_markdown(const char *markdown, gsize length);

gboolean dz_markup_is_named(const xmlNode *node, const char *name);

/* The value of an attribute, and the text of a node, folded; NULL: it has none. The node may be NULL. */
char *dz_markup_attribute(const xmlNode *element, const char *name);
char *dz_markup_text(const xmlNode *node);

/* A pattern for the values of attributes, which are ASCII: upper and lower case alike. */
#define DZ_MARKUP_PATTERN(pattern)                                                                                     \
    {                                                                                                                  \
        .text = (pattern), .flags = G_REGEX_CASELESS | G_REGEX_RAW                                                     \
    }

/* Whether the element has the attribute, and the pattern is found in its value. */
gboolean dz_markup_matches(const xmlNode *element, const char *attribute, DzPattern *pattern);

G_END_DECLS

#endif
