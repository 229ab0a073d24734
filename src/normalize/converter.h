/* converter.h -- one OpenCC configuration: from one Chinese script to another, whole texts at a time. */
#ifndef DZ_CONVERTER_H
#define DZ_CONVERTER_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* A loaded configuration. Never changed once made: threads may share it. */
typedef struct DzConverter DzConverter;

/* Loads `name`.json from options->opencc_dir, else from the build tree or the installation the library runs from.
 * NULL and DZ_ERROR_DATA, with the path tried, if it or one of its dictionaries cannot be loaded. */
DzConverter *dz_converter_new(const DzOptions *options, const char *name, GError **error);
void dz_converter_free(DzConverter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzConverter, dz_converter_free)

/* `length` bytes of valid UTF-8, NUL included, converted; free with g_free(). NULL and DZ_ERROR_DATA if OpenCC refuses.
 */
char *dz_converter_convert(const DzConverter *self, const char *utf8, gsize length, gsize *converted, GError **error);

G_END_DECLS

#endif
