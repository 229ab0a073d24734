/* json_values.h -- what every JSON report is made of: names, texts, places. */
#ifndef DZ_JSON_VALUES_H
#define DZ_JSON_VALUES_H

#include <duizhao/model.h>
#include <jansson.h>

G_BEGIN_DECLS

/* A string; what is no UTF-8 in it becomes U+FFFD. NULL gives null. */
json_t *dz_json_string(const char *text);

/* "d1", "q1", … */
json_t *dz_json_id(char letter, guint32 id);

json_t *dz_json_text(const DzArticle *article, DzSpan span);

/* {"document", "begin", "end", "text"} */
json_t *dz_json_place(const DzArticle *article, DzSpan span);

G_END_DECLS

#endif
