/* convert.h -- Chinese text from one script to another: OpenCC's answer, byte for byte, many times faster. */
#ifndef DUIZHAO_CONVERT_H
#define DUIZHAO_CONVERT_H

#include <duizhao/options.h>

#include <stdio.h>

G_BEGIN_DECLS

typedef enum {
    DZ_TO_COMMON, /* Simplified, the script in which texts are compared: compare.json */
    DZ_TO_HANS,   /* Simplified for reading: hans.json */
    DZ_TO_HANT,   /* Traditional: hant.json */
    DZ_TO_HK,     /* Traditional as in Hong Kong: hk.json */
    DZ_TO_TW,     /* Traditional as in Taiwan: tw.json */
} DzConversionTarget;

/* Sets `target` from its name: common, hans, hant, hk, tw. FALSE and DZ_ERROR_CONFIG if there is none. */
DZ_API gboolean dz_conversion_target_from_name(const char *name, DzConversionTarget *target, GError **error);

DZ_API const char *dz_conversion_target_name(DzConversionTarget target); /* "common", … */

/* A loaded conversion. Never changed once made: threads may share it. */
typedef struct DzConversion DzConversion;

/* Loads the OpenCC configuration of `target` from options->opencc_dir, else from where duizhao was installed; `options`
 * may be NULL for the defaults. NULL and DZ_ERROR_DATA if it or one of its dictionaries is unusable. Free with
 * dz_conversion_free(). */
DZ_API DzConversion *dz_conversion_new(const DzOptions *options, DzConversionTarget target, GError **error);
DZ_API void dz_conversion_free(DzConversion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzConversion, dz_conversion_free)

/* Why OpenCC itself has to do the work, and it takes its time: another version of its dictionaries was found, or a
 * configuration of a form our tables do not repeat. NULL where our tables do it. Lives as long as the conversion. */
DZ_API const char *dz_conversion_why_slow(const DzConversion *self);

/* `length` bytes of UTF-8, converted; `*converted` (may be NULL) of them and a NUL, to be freed with g_free(). NULL and
 * DZ_ERROR_ENCODING, with the offset of the first byte that is wrong, if they are not valid UTF-8; with `lossy`, each
 * sequence that is wrong becomes U+FFFD instead. NULL and DZ_ERROR_DATA if OpenCC itself does the work and refuses. */
DZ_API char *dz_conversion_convert(const DzConversion *self, const char *utf8, gsize length, gboolean lossy,
                                   gsize *converted, GError **error);

/* All of `in`, converted, to `out`, some lines at a time. FALSE and an error as above (an offset counts from where `in`
 * stood; what precedes it has been written), or DZ_ERROR_IO. */
DZ_API gboolean dz_conversion_convert_stream(const DzConversion *self, FILE *in, FILE *out, gboolean lossy,
                                             GError **error);

G_END_DECLS

#endif
