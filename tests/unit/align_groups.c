/* align_groups.c -- from pairs that are alike to groups. */
#include "unit.h"

#include "groups.h"

/* Groups of `n` members as "0,1 1,2". */
static char *groups_of(guint32 n, const DzEdge *edges, guint n_edges, double share)
{
    g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_array_append_vals(list, edges, n_edges);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(n, list, share);
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        for (guint k = 0; k < group->len; k++)
            g_string_append_printf(out, "%s%u", k > 0 ? "," : i > 0 ? " " : "", g_array_index(group, guint32, k));
    }
    return g_string_free(out, FALSE);
}

static void a_chain_is_two_groups(void **state)
{
    (void)state;
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges), 1);
    assert_string_equal(got, "0,1 1,2");
}

static void whoever_is_joined_to_all_is_one_group(void **state)
{
    (void)state;
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, 0.7}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges), 1);
    assert_string_equal(got, "0,1,2");
}

static void half_is_enough_where_half_is_asked(void **state)
{
    (void)state;
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges), 0.5);
    assert_string_equal(got, "0,1,2");
}

static void what_is_forbidden_is_never_together(void **state)
{
    (void)state;
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, -1}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges), 0.5);
    assert_string_equal(got, "0,1 1,2");
}

static void the_order_of_edges_makes_no_difference(void **state)
{
    (void)state;
    const DzEdge edges[] = {{1, 2, 0.8}, {0, 3, 0.8}, {0, 1, 0.8}, {2, 3, 0.8}};
    const DzEdge others[] = {{2, 3, 0.8}, {0, 1, 0.8}, {1, 2, 0.8}, {0, 3, 0.8}};
    g_autofree char *got = groups_of(4, edges, G_N_ELEMENTS(edges), 1);
    g_autofree char *again = groups_of(4, others, G_N_ELEMENTS(others), 1);
    assert_string_equal(got, again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chain_is_two_groups),
        cmocka_unit_test(whoever_is_joined_to_all_is_one_group),
        cmocka_unit_test(half_is_enough_where_half_is_asked),
        cmocka_unit_test(what_is_forbidden_is_never_together),
        cmocka_unit_test(the_order_of_edges_makes_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
