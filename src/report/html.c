/* html.c -- the HTML report: one self-contained page, or a folder of them.
 * In:     a finished comparison.
 * Out:    a page; or index.html and a page an event, put in place whole or not at all.
 * Not here: the page (html_page.c) and its sections (html_*.c).
 */
#include "formats.h"
#include "html_page.h"
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A folder that holds this file was written by us; a lone index.html may be anybody's. */
#define MARKER ".duizhao-report"

GBytes *dz_report_html(const DzComparison *comparison, const DzReportOptions *options, GError **error)
{
    g_autoptr(DzSite) site = dz_site_new(comparison, options, error);
    return site != NULL ? dz_site_whole(site) : NULL;
}

static gboolean fail(const char *path, GError **error)
{
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "%s: %s", path, g_strerror(errno));
    return FALSE;
}

/* Takes the bytes. */
static gboolean write_file(const char *folder, const char *name, GBytes *bytes, GError **error)
{
    g_autoptr(GBytes) owned = bytes;
    g_autofree char *path = g_build_filename(folder, name, NULL);
    return dz_output_write(path, owned, error);
}

static gboolean write_pages(const DzSite *site, const DzComparison *comparison, const char *folder, GError **error)
{
    if (!write_file(folder, MARKER, g_bytes_new_static("", 0), error) ||
        !write_file(folder, "index.html", dz_site_index(site), error))
        return FALSE;
    for (guint i = 0; i < comparison->events->len; i++) {
        const DzEvent *event = g_ptr_array_index(comparison->events, i);
        g_autofree char *name = g_strdup_printf("e%u.html", event->id);
        if (!write_file(folder, name, dz_site_event(site, event), error))
            return FALSE;
    }
    return TRUE;
}

/* e1.html, e2.html, … */
static gboolean is_page(const char *name)
{
    gsize digits = *name == 'e' ? strspn(name + 1, "0123456789") : 0;
    return digits > 0 && g_str_equal(name + 1 + digits, ".html");
}

/* Whether a report writes a file of this name: no other is ever removed. */
static gboolean is_ours(const char *name)
{
    return g_str_equal(name, MARKER) || g_str_equal(name, "index.html") || is_page(name);
}

/* Removes a report. FALSE where the folder stays, for it holds something else. */
static gboolean remove_folder(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name = dir != NULL ? g_dir_read_name(dir) : NULL; name != NULL; name = g_dir_read_name(dir)) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        if (is_ours(name))
            g_unlink(file);
    }
    return g_rmdir(path) == 0;
}

static GDir *open_folder(const char *path, GError **error)
{
    g_autoptr(GError) failure = NULL;
    GDir *dir = g_dir_open(path, 0, &failure);
    if (dir == NULL)
        g_set_error_literal(error, DZ_ERROR, DZ_ERROR_IO, failure->message);
    return dir;
}

/* Whether the folder at `path` is empty, or a report of ours and nothing else: people put their notes beside it. */
static gboolean may_replace(const char *path, GError **error)
{
    if (!g_file_test(path, G_FILE_TEST_EXISTS))
        return TRUE;
    g_autoptr(GDir) dir = open_folder(path, error);
    if (dir == NULL)
        return FALSE;
    const char *name = g_dir_read_name(dir);
    g_autofree char *marker = g_build_filename(path, MARKER, NULL);
    gboolean marked = g_file_test(marker, G_FILE_TEST_EXISTS);
    while (name != NULL && marked && is_ours(name))
        name = g_dir_read_name(dir);
    if (name == NULL)
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO,
                "%s: holds %s, which is not of an earlier report of duizhao; choose another folder", path, name);
    return FALSE;
}

/* One exchange, so that a reader finds the old report or the new one. */
static gboolean put_in_place(const char *fresh, const char *path, GError **error)
{
    if (!g_file_test(path, G_FILE_TEST_EXISTS))
        return g_rename(fresh, path) == 0 || fail(path, error);
    if (renameat2(AT_FDCWD, fresh, AT_FDCWD, path, RENAME_EXCHANGE) != 0)
        return fail(path, error);
    return remove_folder(fresh) || fail(fresh, error);
}

/* `path` as rename() wants it: without slashes at its end, and of a link what it leads to, so that the link stays. NULL
 * where it leads nowhere. */
static char *place_of(const char *path)
{
    g_autofree char *plain = g_strdup(path);
    for (gsize n = strlen(plain); n > 1 && plain[n - 1] == '/'; n--)
        plain[n - 1] = '\0';
    return g_file_test(plain, G_FILE_TEST_IS_SYMLINK) ? realpath(plain, NULL) : g_steal_pointer(&plain);
}

gboolean dz_report_write_folder(const DzComparison *comparison, const DzReportOptions *options, const char *path,
                                GError **error)
{
    DzReportOptions defaults;
    dz_report_options_init(&defaults);
    g_autoptr(DzSite) site = dz_site_new(comparison, options != NULL ? options : &defaults, error);
    if (site == NULL)
        return FALSE;
    g_autofree char *place = place_of(path);
    if (place == NULL)
        return fail(path, error);
    if (!may_replace(place, error))
        return FALSE;
    g_autofree char *fresh = g_strconcat(place, ".XXXXXX", NULL);
    if (g_mkdtemp_full(fresh, 0755) == NULL)
        return fail(place, error);
    if (write_pages(site, comparison, fresh, error) && put_in_place(fresh, place, error))
        return TRUE;
    remove_folder(fresh);
    return FALSE;
}
