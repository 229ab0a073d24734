/* script.h -- which language and script a text is written in. */
#ifndef DZ_SCRIPT_H
#define DZ_SCRIPT_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* The characters that only one of the two Chinese scripts uses, and the words that tell English. Never changed once
 * made. */
typedef struct DzScripts DzScripts;

/* NULL and DZ_ERROR_DATA if text/script.tsv is unusable. */
DzScripts *dz_scripts_new(const DzOptions *options, GError **error);
void dz_scripts_free(DzScripts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzScripts, dz_scripts_free)

/* Sets `language` to "zh", "en" or "other" and `script` to "Hant", "Hans", "mixed", "Latn" or NULL, all static. Both
 * are NULL for a text without letters. */
void dz_scripts_tell(const DzScripts *self, const gunichar *text, gsize length, const char **language,
                     const char **script);

G_END_DECLS

#endif
