/* html.c -- the HTML report: one self-contained page, or a folder of them.
 * In:     a finished comparison.
 * Out:    a page; or index.html and a page an event, put in place whole or not at all.
 * Not here: the page (html_page.c) and its sections (html_*.c).
 */
#include "formats.h"
#include "html_page.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

/* A folder that holds this file was written by us, and may be replaced. */
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
    gsize length = 0;
    const char *data = g_bytes_get_data(owned, &length);
    return g_file_set_contents_full(path, data, (gssize)length, G_FILE_SET_CONTENTS_NONE, 0644, error);
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

/* Removes a folder of files, without looking into folders in it: a report has none. */
static gboolean remove_folder(const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    for (const char *name = dir != NULL ? g_dir_read_name(dir) : NULL; name != NULL; name = g_dir_read_name(dir)) {
        g_autofree char *file = g_build_filename(path, name, NULL);
        g_unlink(file);
    }
    return g_rmdir(path) == 0;
}

/* Whether nothing stands at `path` that is not a report of ours. */
static gboolean may_replace(const char *path, GError **error)
{
    g_autofree char *marker = g_build_filename(path, MARKER, NULL);
    if (!g_file_test(path, G_FILE_TEST_EXISTS) || g_file_test(marker, G_FILE_TEST_EXISTS))
        return TRUE;
    g_autoptr(GDir) dir = g_dir_open(path, 0, error);
    if (dir == NULL)
        return FALSE;
    if (g_dir_read_name(dir) == NULL)
        return TRUE;
    g_set_error(error, DZ_ERROR, DZ_ERROR_IO, "%s: holds files that are not a report of duizhao; choose another folder",
                path);
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

gboolean dz_report_write_folder(const DzComparison *comparison, const DzReportOptions *options, const char *path,
                                GError **error)
{
    DzReportOptions defaults;
    dz_report_options_init(&defaults);
    g_autoptr(DzSite) site = dz_site_new(comparison, options != NULL ? options : &defaults, error);
    g_autofree char *plain = g_strndup(path, strlen(path) - (strlen(path) > 1 && g_str_has_suffix(path, "/") ? 1 : 0));
    g_autofree char *fresh = g_strconcat(plain, ".XXXXXX", NULL);
    if (site == NULL || !may_replace(plain, error))
        return FALSE;
    if (g_mkdtemp_full(fresh, 0755) == NULL)
        return fail(plain, error);
    if (write_pages(site, comparison, fresh, error) && put_in_place(fresh, plain, error))
        return TRUE;
    remove_folder(fresh);
    return FALSE;
}
