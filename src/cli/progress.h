/* progress.h -- how far a long run is, on a terminal. */
#ifndef DZ_CLI_PROGRESS_H
#define DZ_CLI_PROGRESS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef struct {
    gboolean on; /* standard error is a terminal */
    char stage[32];
    gint64 began; /* when the stage did, in microseconds */
    gint64 drawn; /* when the line was last drawn */
} DzCliProgress;

/* Sets the progress function of `options`, which `self` must outlive, if standard error is a terminal. */
void dz_cli_progress_begin(DzCliProgress *self, DzOptions *options);

/* Takes the line away. */
void dz_cli_progress_end(const DzCliProgress *self);

G_END_DECLS

#endif
