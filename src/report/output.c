/* output.c -- see output.h. */
#include "output.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static gboolean fail(const char *path, int number, GError **error)
{
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "%s: %s", path, g_strerror(number));
    return FALSE;
}

static gboolean write_in_place(const char *path, const char *data, gsize length, GError **error)
{
    FILE *out = g_fopen(path, "wb");
    if (out == NULL)
        return fail(path, errno, error);
    errno = 0;
    gboolean written = fwrite(data, 1, length, out) == length;
    int number = errno;
    if (fclose(out) == 0 && written)
        return TRUE;
    return fail(path, written ? errno : number, error);
}

/* A file keeps its mode, and a link leads on to it. GLib's message names its temporary file, whose name is new each
 * time: only the reason is kept. */
static gboolean replace(const char *path, const char *data, gsize length, GError **error)
{
    g_autoptr(GError) failure = NULL;
    g_autofree char *target = realpath(path, NULL);
    GStatBuf status;
    gint mode = target != NULL && g_stat(target, &status) == 0 ? (gint)(status.st_mode & 0777) : 0666;
    if (g_file_set_contents_full(target != NULL ? target : path, data, (gssize)length, G_FILE_SET_CONTENTS_CONSISTENT,
                                 mode, &failure))
        return TRUE;
    const char *reason = strrchr(failure->message, ':');
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "%s%s", path, reason != NULL ? reason : "");
    return FALSE;
}

gboolean dz_output_write(const char *path, GBytes *bytes, GError **error)
{
    gsize length = 0;
    const char *data = g_bytes_get_data(bytes, &length);
    if (g_file_test(path, G_FILE_TEST_EXISTS) && !g_file_test(path, G_FILE_TEST_IS_REGULAR))
        return write_in_place(path, data, length, error);
    return replace(path, data, length, error);
}
