/* sources.h -- who is quoted, by which outlet, how often and at what length, in a comparison that was run to
 * DZ_STAGE_QUOTE at least. */
#ifndef DUIZHAO_SOURCES_H
#define DUIZHAO_SOURCES_H

#include <duizhao/comparison.h>

G_BEGIN_DECLS

typedef enum {
    DZ_TABLE_TEXT, /* for a terminal, cleaned */
    DZ_TABLE_CSV,  /* speaker, outlet, named, vague, quotations, words, reported */
    DZ_TABLE_JSON, /* {"sources": [{"speaker", "full", "title", "vague", "total", "outlets": [the columns of CSV]}]} */
} DzTableFormat;

/* Sets `format` from its name ("table", "csv", "json"). Returns FALSE, and sets `error` to DZ_ERROR_CONFIG, if there is
 * none. */
DZ_API gboolean dz_table_format_from_name(const char *name, DzTableFormat *format, GError **error);

/* The speakers of all articles, the most quoted first, named ones before vague ones, nobody last. A speaker is one in
 * all outlets if the names agree in common form (川普, 特朗普). Mentions and quotations inside quotations do not count.
 * Free with g_bytes_unref(). */
DZ_API GBytes *dz_sources_to_bytes(const DzComparison *comparison, DzTableFormat format);

/* How many speakers are named or vaguely described, each once. */
DZ_API guint dz_sources_count(const DzComparison *comparison);

G_END_DECLS

#endif
