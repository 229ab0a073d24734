/* tasks.c -- see tasks.h.
 * In:     a function and how often to call it.
 * Out:    what it does; nothing is said about the order of calls, so that callers keep results by index.
 */
#include "tasks.h"

typedef struct {
    DzTaskFunc func;
    gpointer user_data;
    GMutex lock; /* of what follows */
    GCond ended;
    guint done;
} Run;

/* A pool takes no NULL: an index is handed over with one added. */
static void run_task(gpointer item, gpointer user_data)
{
    Run *run = user_data;
    run->func(GPOINTER_TO_UINT(item) - 1, run->user_data);
    g_mutex_lock(&run->lock);
    run->done++;
    g_cond_signal(&run->ended);
    g_mutex_unlock(&run->lock);
}

static void wait_for_all(Run *run, guint n, DzTaskProgress progress)
{
    guint told = 0;
    g_mutex_lock(&run->lock);
    while (told < n) {
        while (run->done == told)
            g_cond_wait(&run->ended, &run->lock);
        told = run->done;
        g_mutex_unlock(&run->lock);
        if (progress != NULL)
            progress(told, n, run->user_data);
        g_mutex_lock(&run->lock);
    }
    g_mutex_unlock(&run->lock);
}

void dz_tasks_run(guint n, guint threads, DzTaskFunc func, DzTaskProgress progress, gpointer user_data)
{
    Run run = {.func = func, .user_data = user_data};
    g_mutex_init(&run.lock);
    g_cond_init(&run.ended);
    guint most = threads != 0 ? threads : g_get_num_processors();
    GThreadPool *pool = g_thread_pool_new(run_task, &run, (gint)most, FALSE, NULL);
    for (guint i = 0; i < n; i++)
        g_thread_pool_push(pool, GUINT_TO_POINTER(i + 1), NULL);
    wait_for_all(&run, n, progress);
    g_thread_pool_free(pool, FALSE, TRUE);
    g_mutex_clear(&run.lock);
    g_cond_clear(&run.ended);
}
