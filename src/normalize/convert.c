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

const char *dz_conversion_target_name(DzConversionTarget target)
{
    return target_names[target];
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
    if (converted != NULL)
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

/* What has been read and not yet converted. */
typedef struct {
    FILE *in;
    char *bytes;
    gsize capacity;
    gsize length;
    gsize offset; /* of the first of `bytes` in the input */
    gboolean last;
} Window;

/* Reads as much as there is room for, and makes room if there is none. */
static gboolean fill(Window *window, GError **error)
{
    if (window->length == window->capacity)
        window->bytes = g_realloc(window->bytes, window->capacity = MAX(2 * window->capacity, BLOCK));
    window->length += fread(window->bytes + window->length, 1, window->capacity - window->length, window->in);
    window->last = window->length < window->capacity;
    if (!ferror(window->in))
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "cannot read: %s", g_strerror(errno));
    return FALSE;
}

/* How many of its bytes are whole lines, or all that will come. */
static gsize ready(const Window *window)
{
    const char *last = window->last ? NULL : memrchr(window->bytes, '\n', window->length);
    if (last != NULL)
        return (gsize)(last - window->bytes) + 1;
    return window->last ? window->length : 0;
}

static void drop(Window *window, gsize n_bytes)
{
    window->offset += n_bytes;
    window->length -= n_bytes;
    memmove(window->bytes, window->bytes + n_bytes, window->length);
}

static gboolean convert_window(const DzConversion *self, Window *window, gboolean lossy, FILE *out, GError **error)
{
    g_auto(DzBuffer) buffer = {0};
    while (!window->last) {
        gsize valid = 0;
        if (!fill(window, error))
            return FALSE;
        gsize now = ready(window);
        if (!convert(self, window->bytes, now, lossy, &buffer, &valid, error) || !put(&buffer, out, error))
            return FALSE;
        if (valid < now) {
            say_where(window->offset + valid, error);
            return FALSE;
        }
        drop(window, now);
    }
    return TRUE;
}

gboolean dz_conversion_convert_stream(const DzConversion *self, FILE *in, FILE *out, gboolean lossy, GError **error)
{
    Window window = {.in = in};
    gboolean good = convert_window(self, &window, lossy, out, error);
    g_free(window.bytes);
    return good;
}
