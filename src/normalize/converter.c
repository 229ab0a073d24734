/* converter.c -- see converter.h. */
#include "converter.h"

#include "folder.h"

#include <opencc/opencc.h>
#include <string.h>

struct DzConverter {
    opencc_t opencc;
    char *path;
};

/* What opencc_open() gives instead of NULL. */
static opencc_t not_opened(void)
{
    return (opencc_t)(gintptr)-1; /* NOLINT: OpenCC's own convention */
}

DzConverter *dz_converter_new(const DzOptions *options, const char *name, GError **error)
{
    g_autofree char *folder = dz_opencc_folder(options);
    g_autofree char *file = g_strconcat(name, ".json", NULL);
    g_autoptr(DzConverter) self = g_new0(DzConverter, 1);
    self->path = g_build_filename(folder, file, NULL);
    self->opencc = not_opened();
    if (g_file_test(self->path, G_FILE_TEST_IS_REGULAR))
        self->opencc = opencc_open(self->path);
    if (self->opencc != not_opened())
        return g_steal_pointer(&self);
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA,
                "%s: OpenCC cannot load this configuration; check that it and its dictionaries are there", self->path);
    return NULL;
}

void dz_converter_free(DzConverter *self)
{
    if (self == NULL)
        return;
    if (self->opencc != not_opened())
        opencc_close(self->opencc);
    g_free(self->path);
    g_free(self);
}

/* Converts what stands before the next NUL, at which OpenCC would stop, and appends it to `out`. */
static gboolean append_piece(const DzConverter *self, const char *utf8, gsize length, GString *out, GError **error)
{
    if (length == 0)
        return TRUE;
    char *piece = opencc_convert_utf8(self->opencc, utf8, length);
    if (piece == NULL) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: OpenCC refuses a text of %" G_GSIZE_FORMAT " bytes",
                    self->path, length);
        return FALSE;
    }
    g_string_append(out, piece);
    opencc_convert_utf8_free(piece);
    return TRUE;
}

char *dz_converter_convert(const DzConverter *self, const char *utf8, gsize length, gsize *converted, GError **error)
{
    GString *out = g_string_sized_new(length + 1);
    const char *end = utf8 + length;
    gboolean good = TRUE;
    for (const char *at = utf8; good && at < end; at++) {
        const char *nul = memchr(at, '\0', (gsize)(end - at));
        good = append_piece(self, at, (gsize)((nul != NULL ? nul : end) - at), out, error);
        if (nul == NULL)
            break;
        g_string_append_c(out, '\0');
        at = nul;
    }
    *converted = out->len;
    return g_string_free(out, !good);
}
