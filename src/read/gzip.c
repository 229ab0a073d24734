/* gzip.c -- gzip, through GIO's decompressor.
 * In:     gzip, in any number of members (.warc.gz has one a record).
 * Out:    the expanded bytes, within a limit.
 * Knows:  that ten kilobytes may expand to ten gigabytes, and that a download may have been cut.
 * Not here: what is inside.
 */
#include "gzip.h"

#include <gio/gio.h>

enum { CHUNK = 1 << 16 };

gboolean dz_is_gzip(GBytes *bytes)
{
    gsize length = 0;
    const guint8 *data = g_bytes_get_data(bytes, &length);
    return length >= 3 && data[0] == 0x1F && data[1] == 0x8B && data[2] == 8;
}

/* Expands one member from `*at` on. FALSE at the end, or where the stream is damaged. */
static gboolean expand_member(const guint8 **at, const guint8 *end, guint64 limit, GByteArray *out, gboolean *damaged)
{
    g_autoptr(GZlibDecompressor) zlib = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP);
    guint8 buffer[CHUNK];
    for (;;) {
        gsize taken = 0;
        gsize given = 0;
        GConverterResult result = g_converter_convert(G_CONVERTER(zlib), *at, (gsize)(end - *at), buffer, sizeof buffer,
                                                      G_CONVERTER_INPUT_AT_END, &taken, &given, NULL);
        *damaged = result == G_CONVERTER_ERROR;
        if (*damaged)
            return FALSE;
        *at += taken;
        g_byte_array_append(out, buffer, (guint)given);
        if (out->len > limit)
            return FALSE;
        if (result == G_CONVERTER_FINISHED)
            return end - *at > 2 && (*at)[0] == 0x1F && (*at)[1] == 0x8B;
    }
}

GBytes *dz_gzip_expand(GBytes *bytes, guint64 limit, gboolean *damaged, GError **error)
{
    gsize length = 0;
    const guint8 *at = g_bytes_get_data(bytes, &length);
    const guint8 *end = at + length;
    g_autoptr(GByteArray) out = g_byte_array_new();
    limit = MIN(limit, G_MAXUINT - CHUNK);
    while (expand_member(&at, end, limit, out, damaged))
        continue;
    if (out->len > limit) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_LIMIT,
                    "expands to more than %" G_GUINT64_FORMAT " bytes (max_expanded_bytes)", limit);
        return NULL;
    }
    if (out->len == 0) {
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_FORMAT, "a gzip file that is damaged, or empty");
        return NULL;
    }
    return g_byte_array_free_to_bytes(g_steal_pointer(&out));
}
