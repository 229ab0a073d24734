/* folder.h -- where the OpenCC configurations of duizhao lie. */
#ifndef DZ_FOLDER_H
#define DZ_FOLDER_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* options->opencc_dir; else, run from the build tree, the project's opencc-config/; else the folder installed beside
 * the library, wherever the installation was moved. Free with g_free(). */
char *dz_opencc_folder(const DzOptions *options);

G_END_DECLS

#endif
