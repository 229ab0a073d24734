/* json_view.h -- what the HTML page says of an event, as records of the JSON report: see json_view.c. */
#ifndef DZ_JSON_VIEW_H
#define DZ_JSON_VIEW_H

#include "json_values.h"
#include "view.h"

G_BEGIN_DECLS

/* An array of records each, to be freed with json_decref(). */
json_t *dz_json_news(const DzView *view);
json_t *dz_json_ledger(const DzView *view);
json_t *dz_json_alone(const DzView *view);
json_t *dz_json_names(const DzView *view);

G_END_DECLS

#endif
