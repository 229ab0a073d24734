/* xpath.h -- the few questions that an outlet's profile asks of a page. */
#ifndef DZ_XPATH_H
#define DZ_XPATH_H

#include "markup.h"

G_BEGIN_DECLS

/* Whether `expression` is XPath; else DZ_ERROR_DATA. */
gboolean dz_xpath_check(const char *expression, GError **error);

/* The text of the first node that `expression` finds; NULL if there is none, or it is blank, or `expression` is NULL.
 */
char *dz_xpath_text(xmlDoc *page, const char *expression);

/* Adds every element that `expression` finds to `found` (a set). */
void dz_xpath_elements(xmlDoc *page, const char *expression, GHashTable *found);

G_END_DECLS

#endif
