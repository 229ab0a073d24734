/* folder.c -- see folder.h. */
#include "folder.h"

#include <dlfcn.h>

/* Something with an address inside the file that is asked for. */
static const char here = 0;

/* The folder of the file this code was loaded from: the shared library, or a program that holds it. */
static char *own_folder(void)
{
    Dl_info info = {0};
    if (dladdr(&here, &info) == 0 || info.dli_fname == NULL)
        return g_strdup(DZ_LIBRARY_DIR);
    g_autofree char *path = g_canonicalize_filename(info.dli_fname, NULL);
    return g_path_get_dirname(path);
}

char *dz_opencc_folder(const DzOptions *options)
{
    if (options->opencc_dir != NULL)
        return g_strdup(options->opencc_dir);
    g_autofree char *own = own_folder();
    g_autofree char *within = g_strconcat(own, "/", NULL);
    if (g_str_has_prefix(within, DZ_BUILD_DIR "/"))
        return g_strdup(DZ_SOURCE_OPENCC_DIR);
    g_autofree char *moved = g_canonicalize_filename(DZ_LIBRARY_TO_OPENCC_DIR, own);
    return g_strdup(g_file_test(moved, G_FILE_TEST_IS_DIR) ? moved : DZ_OPENCC_DIR);
}
