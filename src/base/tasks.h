/* tasks.h -- one function for many things, on threads. */
#ifndef DZ_TASKS_H
#define DZ_TASKS_H

#include <glib.h>

G_BEGIN_DECLS

/* Does the work at `index`; called from any thread. */
typedef void (*DzTaskFunc)(guint index, gpointer user_data);

/* Hears how many of the tasks are done; called from the thread that runs them. */
typedef void (*DzTaskProgress)(guint done, guint total, gpointer user_data);

/* Calls `func` for each index below `n`, at most `threads` at a time (0: one a processor) and in order where that is 1,
 * and returns when all have ended. `progress` may be NULL. */
void dz_tasks_run(guint n, guint threads, DzTaskFunc func, DzTaskProgress progress, gpointer user_data);

G_END_DECLS

#endif
