/* converter.c -- see converter.h. */
#include "converter.h"

#include "folder.h"
#include "plan.h"
#include "utf8.h"

#include <opencc/opencc.h>
#include <string.h>

struct DzConverter {
    char *path;
    GPtrArray *steps; /* DzStep *; NULL: OpenCC does it */
    char *why_slow;
    opencc_t opencc; /* where there are no steps */
};

/* What opencc_open() gives instead of NULL. */
static opencc_t not_opened(void)
{
    return (opencc_t)(gintptr)-1;
}

static gboolean open_opencc(DzConverter *self, GError **error)
{
    if (g_file_test(self->path, G_FILE_TEST_IS_REGULAR))
        self->opencc = opencc_open(self->path);
    if (self->opencc != not_opened())
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_DATA,
                "%s: OpenCC cannot load this configuration; check that it and its dictionaries are there", self->path);
    return FALSE;
}

DzConverter *dz_converter_new(const DzOptions *options, const char *name, GError **error)
{
    g_autofree char *folder = dz_opencc_folder(options);
    g_autofree char *file = g_strconcat(name, ".json", NULL);
    g_autoptr(DzConverter) self = g_new0(DzConverter, 1);
    self->path = g_build_filename(folder, file, NULL);
    self->opencc = not_opened();
    self->steps = dz_plan_new(self->path, &self->why_slow);
    return self->steps != NULL || open_opencc(self, error) ? g_steal_pointer(&self) : NULL;
}

void dz_converter_free(DzConverter *self)
{
    if (self == NULL)
        return;
    if (self->opencc != not_opened())
        opencc_close(self->opencc);
    g_clear_pointer(&self->steps, g_ptr_array_unref);
    g_free(self->why_slow);
    g_free(self->path);
    g_free(self);
}

const char *dz_converter_why_slow(const DzConverter *self)
{
    return self->why_slow;
}

/* Through the steps after the first; each takes what the one before it gave, with the ends of its segments. */
static void convert_on(const GPtrArray *steps, GArray *ends, DzBuffer *out)
{
    g_auto(DzBuffer) before = {0};
    for (guint i = 1; i < steps->len; i++) {
        DzBuffer swap = before;
        before = *out;
        *out = swap;
        out->length = 0;
        g_autoptr(GArray) segments = g_array_copy(ends);
        g_array_set_size(ends, 0);
        dz_step_run(g_ptr_array_index(steps, i), before.bytes, (const gsize *)(gpointer)segments->data, segments->len,
                    out, i + 1 < steps->len ? ends : NULL);
    }
}

/* Gives how much of the text is valid. */
static gsize convert_fast(const GPtrArray *steps, const char *utf8, gsize length, DzBuffer *out)
{
    g_autoptr(GArray) ends = steps->len > 1 ? g_array_new(FALSE, FALSE, sizeof(gsize)) : NULL;
    gsize valid = dz_step_run(g_ptr_array_index(steps, 0), utf8, &length, 1, out, ends);
    if (ends != NULL)
        convert_on(steps, ends, out);
    return valid;
}

/* Appends what OpenCC makes of a text without NUL. */
static gboolean append_piece(const DzConverter *self, const char *utf8, gsize length, DzBuffer *out, GError **error)
{
    if (length == 0)
        return TRUE;
    char *piece = opencc_convert_utf8(self->opencc, utf8, length);
    if (piece == NULL) {
        g_set_error(error, DZ_ERROR, DZ_ERROR_DATA, "%s: OpenCC refuses a text of %" G_GSIZE_FORMAT " bytes",
                    self->path, length);
        return FALSE;
    }
    dz_buffer_append(out, piece, strlen(piece));
    opencc_convert_utf8_free(piece);
    return TRUE;
}

/* Through OpenCC, which stops at NUL: piece by piece between them. */
static gboolean convert_slow(const DzConverter *self, const char *utf8, gsize length, DzBuffer *out, GError **error)
{
    const char *end = utf8 + length;
    for (const char *at = utf8;; at++) {
        const char *nul = at < end ? memchr(at, '\0', (gsize)(end - at)) : NULL;
        const char *piece_end = nul != NULL ? nul : end;
        if (!append_piece(self, at, (gsize)(piece_end - at), out, error))
            return FALSE;
        if (nul == NULL)
            return TRUE;
        dz_buffer_append(out, nul, 1);
        at = nul;
    }
}

gboolean dz_converter_convert_into(const DzConverter *self, const char *utf8, gsize length, DzBuffer *out, gsize *valid,
                                   GError **error)
{
    out->length = 0;
    *valid = self->steps != NULL ? convert_fast(self->steps, utf8, length, out) : dz_utf8_valid_length(utf8, length);
    return self->steps != NULL || convert_slow(self, utf8, *valid, out, error);
}

char *dz_converter_convert(const DzConverter *self, const char *utf8, gsize length, gsize *converted, GError **error)
{
    g_auto(DzBuffer) out = {0};
    dz_buffer_reserve(&out, length + 1);
    gsize valid = 0;
    if (!dz_converter_convert_into(self, utf8, length, &out, &valid, error))
        return NULL;
    g_return_val_if_fail(valid == length, NULL);
    *converted = out.length;
    dz_buffer_append(&out, "", 1);
    return g_steal_pointer(&out.bytes);
}
