/* progress.c -- how far a long run is, on a terminal.
 * In:     the calls of DzProgressFunc.
 * Out:    one line on stderr that replaces itself and is gone in the end: stage, count, rate, time left.
 * Knows:  that nobody reads more than ten lines a second, and that a file or pipe wants none of this.
 */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

enum { REDRAW_EVERY = G_USEC_PER_SEC / 10, RATE_AFTER = G_USEC_PER_SEC / 2, SECONDS_A_MINUTE = 60 };

static const char ERASE_LINE[] = "\r\033[K";

/* Where the rate says something: how many a second, and how long the rest takes at that rate. */
static void add_rate(GString *line, guint done, guint total, gint64 elapsed)
{
    if (done == 0 || elapsed < RATE_AFTER)
        return;
    double rate = (double)done * G_USEC_PER_SEC / (double)elapsed;
    double left = (double)(total - MIN(done, total)) / rate;
    gboolean long_wait = left >= SECONDS_A_MINUTE;
    g_string_append_printf(line, ", %.0f a second, %.0f %s left", rate, long_wait ? left / SECONDS_A_MINUTE : left,
                           long_wait ? "min" : "s");
}

static char *line_of(const char *stage, guint done, guint total, gint64 elapsed)
{
    GString *line = g_string_new(stage);
    if (total > 0) {
        g_string_append_printf(line, " %u of %u", done, total);
        add_rate(line, done, total, elapsed);
    }
    return g_string_free(line, FALSE);
}

static void show(const char *stage, guint done, guint total, gpointer user_data)
{
    DzCliProgress *self = user_data;
    gint64 now = g_get_monotonic_time();
    if (!g_str_equal(self->stage, stage)) {
        g_strlcpy(self->stage, stage, sizeof self->stage);
        self->began = now;
        self->drawn = 0;
    }
    if (now - self->drawn < REDRAW_EVERY)
        return;
    self->drawn = now;
    g_autofree char *line = line_of(stage, done, total, now - self->began);
    fprintf(stderr, "%s%s", ERASE_LINE, line);
    fflush(stderr);
}

void dz_cli_progress_begin(DzCliProgress *self, DzOptions *options)
{
    *self = (DzCliProgress){.on = isatty(STDERR_FILENO)};
    if (self->on && options->progress == NULL) {
        options->progress = show;
        options->progress_data = self;
    }
}

void dz_cli_progress_end(const DzCliProgress *self)
{
    if (self->on)
        fputs(ERASE_LINE, stderr);
}
