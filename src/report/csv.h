/* csv.h -- cells of a CSV file, for every table written as one. */
#ifndef DZ_CSV_H
#define DZ_CSV_H

#include <glib.h>

G_BEGIN_DECLS

/* Appends a quoted cell, guarded against being taken for a formula; NULL is an empty one. */
void dz_csv_add_cell(GString *out, const char *cell);
void dz_csv_add_number(GString *out, guint64 number);
void dz_csv_end_row(GString *out);

G_END_DECLS

#endif
