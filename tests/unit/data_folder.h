/* data_folder.h -- a folder of the user's with one data file in it, which stands for the one compiled in. */
#ifndef DZ_DATA_FOLDER_H
#define DZ_DATA_FOLDER_H

#include "unit.h"

#include <duizhao/options.h>
#include <glib/gstdio.h>

typedef struct {
    DzOptions options; /* the defaults, and this folder */
    char *folder;
    char *room;
    char *file;
} DataFolder;

/* `name` is a room's and a file's: "quote/cues.tsv". */
static inline void data_folder_make(DataFolder *self, const char *name, const char *contents)
{
    self->folder = g_dir_make_tmp("duizhao-XXXXXX", NULL);
    self->file = g_build_filename(self->folder, name, NULL);
    self->room = g_path_get_dirname(self->file);
    assert_int_equal(g_mkdir(self->room, 0700), 0);
    assert_true(g_file_set_contents(self->file, contents, -1, NULL));
    dz_options_init(&self->options);
    self->options.data_dir = self->folder;
}

static inline void data_folder_clear(DataFolder *self)
{
    g_unlink(self->file);
    g_rmdir(self->room);
    g_rmdir(self->folder);
    g_free(self->file);
    g_free(self->room);
    g_free(self->folder);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DataFolder, data_folder_clear)

#endif
