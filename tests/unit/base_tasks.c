/* base_tasks.c -- work on threads: each piece once, in order on one thread, progress up to the end. */
#include "unit.h"

#include "tasks.h"

enum { MANY = 500 };

typedef struct {
    gint called[MANY];
    GArray *order; /* guint; only for one thread */
    guint last_done;
} Work;

static void call(guint index, gpointer user_data)
{
    Work *work = user_data;
    g_atomic_int_inc(&work->called[index]);
    if (work->order != NULL)
        g_array_append_val(work->order, index);
}

static void hear(guint done, guint total, gpointer user_data)
{
    Work *work = user_data;
    assert_int_equal(total, MANY);
    assert_true(done > work->last_done);
    work->last_done = done;
}

static void each_task_is_done_once_on_any_number_of_threads(void **state)
{
    for (guint threads = 0; threads < 9; threads++) {
        Work work = {0};
        dz_tasks_run(MANY, threads, call, hear, &work);
        for (guint i = 0; i < MANY; i++)
            assert_int_equal(work.called[i], 1);
        assert_int_equal(work.last_done, MANY);
    }
}

static void one_thread_takes_tasks_in_order(void **state)
{
    g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(guint));
    Work work = {.order = order};
    dz_tasks_run(MANY, 1, call, NULL, &work);
    for (guint i = 0; i < MANY; i++)
        assert_int_equal(g_array_index(order, guint, i), i);
}

static void no_task_is_no_work(void **state)
{
    dz_tasks_run(0, 2, NULL, NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_task_is_done_once_on_any_number_of_threads),
        cmocka_unit_test(one_thread_takes_tasks_in_order),
        cmocka_unit_test(no_task_is_no_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
