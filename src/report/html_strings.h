/* html_strings.h -- the words of the interface, in the reader's language: data/strings.tsv. */
#ifndef DZ_HTML_STRINGS_H
#define DZ_HTML_STRINGS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef struct DzStrings DzStrings;

/* `lang` is "en", "zh-Hant" or "zh-Hans"; any other is DZ_ERROR_CONFIG. DZ_ERROR_DATA if the table is unusable: also
 * one of the user's that lacks a key of ours. */
DzStrings *dz_strings_new(const DzOptions *options, const char *lang, GError **error);
void dz_strings_free(DzStrings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzStrings, dz_strings_free)

const char *dz_strings_lang(const DzStrings *self);

/* The words for `key`; the key itself, with a warning, if the table has none. Lives as long as the table. */
const char *dz_strings_get(const DzStrings *self, const char *key);

/* The words for `key`, or NULL. */
const char *dz_strings_find(const DzStrings *self, const char *key);

/* The words for `key` with {0}, {1}, … replaced by the arguments, which end with NULL. Free with g_free(). */
char *dz_strings_format(const DzStrings *self, const char *key, ...) G_GNUC_NULL_TERMINATED;

/* Calls `func` with each key that begins with `prefix`, in the order of the table. */
typedef void (*DzStringsFunc)(const char *key, const char *words, gpointer user_data);
void dz_strings_each(const DzStrings *self, const char *prefix, DzStringsFunc func, gpointer user_data);

G_END_DECLS

#endif
