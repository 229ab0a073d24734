/* walk.c -- which files a path stands for.
 * In:     a path as given.
 * Out:    files, in the order of their bytes; what cannot be walked, as skipped articles.
 * Knows:  that links may run in circles (a folder is entered once, by device and inode); hidden files, configurations,
 *         lexicons and what belongs to a saved page are left alone.
 * Not here: reading any of them.
 */
#include "read.h"

#include <errno.h>
#include <gio/gio.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
    GPtrArray *files;
    GPtrArray *articles;
    GHashTable *seen; /* "device:inode" of each folder that was entered */
    GPtrArray *open;  /* char *: folders still to enter */
} Walk;

static void skip(GPtrArray *articles, const char *path, const char *why)
{
    DzArticle *article = dz_article_new(path);
    dz_article_skip(article, why);
    g_ptr_array_add(articles, article);
}

/* Whether the folder is entered for the first time. */
static gboolean is_new(Walk *walk, const struct stat *status)
{
    return g_hash_table_add(walk->seen, g_strdup_printf("%llu:%llu", (unsigned long long)status->st_dev,
                                                        (unsigned long long)status->st_ino));
}

static void take_entry(Walk *walk, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        skip(walk->articles, path, g_strerror(errno));
    else if (S_ISDIR(status.st_mode) && is_new(walk, &status))
        g_ptr_array_add(walk->open, g_strdup(path));
    else if (S_ISREG(status.st_mode))
        g_ptr_array_add(walk->files, g_strdup(path));
}

/* Hidden, or what an editor keeps beside the articles: duizhao.yaml, corrections, lexicons. */
static gboolean is_no_article(const char *name)
{
    return *name == '.' || g_str_has_suffix(name, ".yaml") || g_str_has_suffix(name, ".yml") ||
           g_str_has_suffix(name, ".tsv");
}

/* Whether a browser put the folder beside a page that it saved whole: scripts, styles, frames of others. */
static gboolean belongs_to_page(const char *path)
{
    static const char *const ends[] = {"_files", ".files", "-Dateien", "_fichiers", "_archivos"};
    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++) {
        if (!g_str_has_suffix(path, ends[i]))
            continue;
        g_autofree char *page = g_strndup(path, strlen(path) - strlen(ends[i]));
        g_autofree char *html = g_strconcat(page, ".html", NULL);
        g_autofree char *htm = g_strconcat(page, ".htm", NULL);
        return g_file_test(html, G_FILE_TEST_IS_REGULAR) || g_file_test(htm, G_FILE_TEST_IS_REGULAR);
    }
    return FALSE;
}

static void enter_folder(Walk *walk, const char *folder)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GDir) directory = g_dir_open(folder, 0, &error);
    if (directory == NULL) {
        skip(walk->articles, folder, error->message);
        return;
    }
    for (const char *name = g_dir_read_name(directory); name != NULL; name = g_dir_read_name(directory)) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        if (!is_no_article(name) && !belongs_to_page(path))
            take_entry(walk, path);
    }
}

static gint compare_paths(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void dz_reader_list(const char *path, GPtrArray *files, GPtrArray *articles)
{
    if (!g_file_test(path, G_FILE_TEST_IS_DIR)) {
        g_ptr_array_add(files, g_strdup(path));
        return;
    }
    if (belongs_to_page(path)) { /* given by a shell's "*" */
        skip(articles, path, "a folder of the page beside it");
        return;
    }
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GPtrArray) open = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) found = g_ptr_array_new();
    guint skipped = articles->len;
    Walk walk = {found, articles, seen, open};
    take_entry(&walk, path);
    while (open->len > 0) {
        g_autofree char *folder = g_ptr_array_steal_index(open, open->len - 1);
        enter_folder(&walk, folder);
    }
    if (found->len == 0 && articles->len == skipped)
        skip(articles, path, "a folder without files");
    g_ptr_array_sort(found, compare_paths);
    g_ptr_array_extend_and_steal(files, g_steal_pointer(&found));
}
