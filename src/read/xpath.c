/* xpath.c -- see xpath.h. An expression is compiled anew for each page, because libxml2 caches in a compiled one, which
 * threads could not share then. */
#include "xpath.h"

#include "draft.h"

#include <libxml/xpath.h>

/* What libxml2 reports; constant from 2.12 on. */
#if LIBXML_VERSION < 21200
typedef xmlError Report;
#else
typedef const xmlError Report;
#endif

static void ignore(void *user_data, Report *error)
{
    (void)user_data;
    (void)error;
}

gboolean dz_xpath_check(const char *expression, GError **error)
{
    xmlXPathContext *context = xmlXPathNewContext(NULL);
    context->error = ignore;
    xmlXPathCompExpr *compiled = xmlXPathCtxtCompile(context, (const xmlChar *)expression);
    gboolean good = compiled != NULL;
    xmlXPathFreeCompExpr(compiled);
    xmlXPathFreeContext(context);
    if (!good)
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "\"%s\" is no XPath", expression);
    return good;
}

static xmlXPathObject *evaluate(xmlDoc *page, const char *expression)
{
    xmlXPathContext *context = xmlXPathNewContext(page);
    context->error = ignore;
    context->node = (xmlNode *)page; /* './/aside' is any on the page */
    xmlXPathObject *result = xmlXPathEvalExpression((const xmlChar *)expression, context);
    xmlXPathFreeContext(context);
    return result;
}

char *dz_xpath_text(xmlDoc *page, const char *expression)
{
    if (expression == NULL)
        return NULL;
    xmlXPathObject *result = evaluate(page, expression);
    xmlChar *text = result != NULL ? xmlXPathCastToString(result) : NULL;
    char *folded = dz_fold_text((const char *)text);
    xmlFree(text);
    xmlXPathFreeObject(result);
    return folded;
}

void dz_xpath_elements(xmlDoc *page, const char *expression, GHashTable *found)
{
    xmlXPathObject *result = evaluate(page, expression);
    const xmlNodeSet *nodes = result != NULL ? result->nodesetval : NULL;
    for (int i = 0; nodes != NULL && i < nodes->nodeNr; i++)
        if (nodes->nodeTab[i]->type == XML_ELEMENT_NODE)
            g_hash_table_add(found, nodes->nodeTab[i]);
    xmlXPathFreeObject(result);
}
