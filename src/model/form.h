/* form.h -- from the plain text to the common form and back.
 *
 * The map is the list of places where the two texts differ (article->changes); between them they are the same, code
 * point by code point. A change whose two spans have one length is mapped point by point, any other as a whole.
 */
#ifndef DZ_FORM_H
#define DZ_FORM_H

#include "article.h"

G_BEGIN_DECLS

/* The smallest span of the other text that holds all of `span`. */
DzSpan dz_form_to_common(const DzArticle *article, DzSpan original);
DzSpan dz_form_to_original(const DzArticle *article, DzSpan common);

G_END_DECLS

#endif
