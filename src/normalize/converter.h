/* converter.h -- one OpenCC configuration: from one Chinese script to another, whole texts at a time. */
#ifndef DZ_CONVERTER_H
#define DZ_CONVERTER_H

#include "buffer.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* A loaded configuration. Threads may share it. Its answer is OpenCC's, byte for byte; where the configuration is of a
 * form that our own tables repeat (plan.h), it comes from them, many times faster. */
typedef struct DzConverter DzConverter;

/* Loads `name`.json from options->opencc_dir, else from the build tree or the installation the library runs from.
 * NULL and DZ_ERROR_DATA, with the path tried, if it or one of its dictionaries cannot be loaded. */
DzConverter *dz_converter_new(const DzOptions *options, const char *name, GError **error);
void dz_converter_free(DzConverter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzConverter, dz_converter_free)

/* NULL: this converter is fast. Else why OpenCC itself does the work. */
const char *dz_converter_why_slow(const DzConverter *self);

/* Puts `length` bytes of UTF-8, NUL included, converted, in the place of what `out` holds: a buffer used again and
 * again spares its allocation. What is not valid UTF-8 ends the conversion: `*valid` is how many bytes are before it.
 * FALSE and DZ_ERROR_DATA if OpenCC refuses. */
gboolean dz_converter_convert_into(const DzConverter *self, const char *utf8, gsize length, DzBuffer *out, gsize *valid,
                                   GError **error);

/* The same of valid UTF-8, as a new string, NUL-terminated; free with g_free(). */
char *dz_converter_convert(const DzConverter *self, const char *utf8, gsize length, gsize *converted, GError **error);

G_END_DECLS

#endif
