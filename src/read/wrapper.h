/* wrapper.h -- the lines that the archives put before an article's HTML. */
#ifndef DZ_WRAPPER_H
#define DZ_WRAPPER_H

#include "article.h"

G_BEGIN_DECLS

/* If `text` begins with `<!--epoch ms-->` and `[title](url)`, underlined or not, takes what the article does not know
 * yet from them and returns where the body begins. Else returns `text`. */
const char *dz_wrapper_take(const char *text, DzArticle *article);

G_END_DECLS

#endif
