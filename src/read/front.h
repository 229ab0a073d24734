/* front.h -- the header of a Jekyll or Hugo post. */
#ifndef DZ_FRONT_H
#define DZ_FRONT_H

#include "article.h"
#include "fields.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* If `text` begins with "---" on a line of its own, and with what is a header, takes the header's title, author, date,
 * URL and outlet into the article and returns where the body begins. Else returns `text`. A header that is no YAML is
 * read line by line, as is Hugo's other one in TOML between "+++"; one without an end ends where its lines do. A note
 * says each of these. */
const char *dz_front_take(const char *text, const DzOptions *options, const DzFields *fields, DzArticle *article);

G_END_DECLS

#endif
