/* convert.c -- see <duizhao/convert.h>.
 * In:     bytes that ought to be UTF-8.
 * Out:    the same text in another script.
 * Knows:  where a text may be cut: after a line, since no key of a dictionary holds the end of one.
 * Not here: the conversion (converter.c).
 */
#include "converter.h"
#include "utf8.h"

#include <duizhao/convert.h>
#include <errno.h>
#include <string.h>

/* Read at a time: enough for long runs, few enough for the cache. */
#define BLOCK ((gsize)256 * 1024)

struct DzConversion {
    DzConverter *converter;
};

static const char *const target_names[] = {"common", "hans", "hant", "hk", "tw"};

gboolean dz_conversion_target_from_name(const char *name, DzConversionTarget *target, GError **error)
{
    for (gsize i = 0; i < G_N_ELEMENTS(target_names); i++) {
        *target = (DzConversionTarget)i;
        if (g_str_equal(name, target_names[i]))
            return TRUE;
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "\"%s\" is no script: common, hans, hant, hk or tw", name);
    return FALSE;
}

DzConversion *dz_conversion_new(const DzOptions *options, DzConversionTarget target, GError **error)
{
    DzOptions defaults;
    dz_options_init(&defaults);
    const char *configuration = target == DZ_TO_COMMON ? "compare" : target_names[target];
    DzConverter *converter = dz_converter_new(options != NULL ? options : &defaults, configuration, error);
    if (converter == NULL)
        return NULL;
    DzConversion *self = g_new0(DzConversion, 1);
    self->converter = converter;
    return self;
}

void dz_conversion_free(DzConversion *self)
{
    if (self == NULL)
        return;
    dz_converter_free(self->converter);
    g_free(self);
}

const char *dz_conversion_why_slow(const DzConversion *self)
{
    return dz_converter_why_slow(self->converter);
}

static void say_where(gsize offset, GError **error)
{
    g_set_error(error, DZ_ERROR, DZ_ERROR_ENCODING, "not UTF-8 at byte %" G_GSIZE_FORMAT, offset);
}

/* Converts what is valid of `length` bytes, or all of them with what is not replaced, into `out`. */
static gboolean convert(const DzConversion *self, const char *bytes, gsize length, gboolean lossy, DzBuffer *out,
                        gsize *valid, GError **error)
{
    if (!dz_converter_convert_into(self->converter, bytes, length, out, valid, error))
        return FALSE;
    if (*valid == length || !lossy)
        return TRUE;
    gsize repaired_length = 0;
    g_autofree char *repaired = dz_utf8_repair(bytes, length, &repaired_length);
    *valid = length;
    return dz_converter_convert_into(self->converter, repaired, repaired_length, out, &repaired_length, error);
}

char *dz_conversion_convert(const DzConversion *self, const char *utf8, gsize length, gboolean lossy, gsize *converted,
                            GError **error)
{
    g_auto(DzBuffer) out = {0};
    gsize valid = 0;
    if (!convert(self, utf8, length, lossy, &out, &valid, error))
        return NULL;
    if (valid < length) {
        say_where(valid, error);
        return NULL;
    }
    *converted = out.length;
    dz_buffer_append(&out, "", 1);
    return g_steal_pointer(&out.bytes);
}

static gboolean put(const DzBuffer *buffer, FILE *out, GError **error)
{
    if (buffer->length == 0 || fwrite(buffer->bytes, 1, buffer->length, out) == buffer->length)
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "cannot write: %s", g_strerror(errno));
    return FALSE;
}

/* How many of the bytes end with a line; 0 if no line ends there. */
static gsize whole_lines(const char *bytes, gsize length)
{
    const char *last = memrchr(bytes, '\n', length);
    return last != NULL ? (gsize)(last - bytes) + 1 : 0;
}

gboolean dz_conversion_convert_stream(const DzConversion *self, FILE *in, FILE *out, gboolean lossy, GError **error)
{
    gsize capacity = BLOCK;
    g_autofree char *bytes = g_malloc(capacity);
    g_auto(DzBuffer) buffer = {0};
    gsize kept = 0;
    for (gsize offset = 0;;) {
        if (kept == capacity)
            bytes = g_realloc(bytes, capacity *= 2);
        gsize length = kept + fread(bytes + kept, 1, capacity - kept, in);
        if (ferror(in)) {
            g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "cannot read: %s", g_strerror(errno));
            return FALSE;
        }
        gboolean last = length < capacity;
        gsize now = last ? length : whole_lines(bytes, length);
        gsize valid = 0;
        if (!convert(self, bytes, now, lossy, &buffer, &valid, error) || !put(&buffer, out, error))
            return FALSE;
        if (valid < now) {
            say_where(offset + valid, error);
            return FALSE;
        }
        if (last)
            return TRUE;
        offset += now;
        kept = length - now;
        memmove(bytes, bytes + now, kept);
    }
}
