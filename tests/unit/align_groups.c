/* align_groups.c -- from pairs that are alike to groups. */
#include "unit.h"

#include "cores.h"
#include "groups.h"
#include "stage.h"

/* Groups as "0,1 1,2". */
static char *as_text(const GPtrArray *groups)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < groups->len; i++) {
        const GArray *group = g_ptr_array_index(groups, i);
        for (guint k = 0; k < group->len; k++)
            g_string_append_printf(out, "%s%u", k > 0 ? "," : i > 0 ? " " : "", g_array_index(group, guint32, k));
    }
    return g_string_free(out, FALSE);
}

/* Groups of `n` members. */
static char *groups_of(guint32 n, const DzEdge *edges, guint n_edges)
{
    g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_array_append_vals(list, edges, n_edges);
    g_autoptr(GPtrArray) groups = dz_groups_from_edges(n, list);
    return as_text(groups);
}

static void a_chain_is_two_groups(void **state)
{
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges));
    assert_string_equal(got, "0,1 1,2");
}

static void whoever_is_joined_to_all_is_one_group(void **state)
{
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, 0.7}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges));
    assert_string_equal(got, "0,1,2");
}

static void what_is_forbidden_is_never_together(void **state)
{
    const DzEdge edges[] = {{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, -1}};
    g_autofree char *got = groups_of(3, edges, G_N_ELEMENTS(edges));
    assert_string_equal(got, "0,1 1,2");
}

static void the_order_of_edges_makes_no_difference(void **state)
{
    const DzEdge edges[] = {{1, 2, 0.8}, {0, 3, 0.8}, {0, 1, 0.8}, {2, 3, 0.8}};
    const DzEdge others[] = {{2, 3, 0.8}, {0, 1, 0.8}, {1, 2, 0.8}, {0, 3, 0.8}};
    g_autofree char *got = groups_of(4, edges, G_N_ELEMENTS(edges));
    g_autofree char *again = groups_of(4, others, G_N_ELEMENTS(others));
    assert_string_equal(got, again);
}

/* Of sentences 0 to 3, in articles 甲, 乙, 乙 and 丙, the first two say the same; the second group tells only what
 * they tell in the first, and is the place of 甲 too, which else would seem to have left it out. */
static void a_group_takes_in_who_tells_its_fact_in_another(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    g_autoptr(DzLexica) lexica = dz_lexica_load(&options, NULL);
    g_autoptr(Stage) stage = STAGE_OF(
        "渡輪清晨在大霧中撞上東碼頭石壆，船頭嚴重損毀，消防處出動滅火輪和蛙人搜救，海事處封鎖航道調查，二十人送院。",
        "渡輪清晨在大霧中撞上東碼頭石壆，船頭嚴重損毀，消防處出動滅火輪和蛙人搜救，海事處封鎖航道調查，二十人送院。二十"
        "人送院，三人危殆。",
        "二十人送院，三人危殆。");
    g_autoptr(DzScene) scene = dz_scene_new(stage->event, lexica, NULL);
    const DzEdge list[] = {{0, 1, 0.9}, {2, 3, 0.8}, {0, 3, 0.3}};
    g_autoptr(GArray) edges = g_array_new(FALSE, FALSE, sizeof(DzEdge));
    g_array_append_vals(edges, list, G_N_ELEMENTS(list));
    g_autoptr(GPtrArray) groups = dz_cores_find(scene, scene->facts, edges);
    g_autofree char *got = as_text(groups);
    assert_string_equal(got, "0,1 0,2,3");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_chain_is_two_groups),
        cmocka_unit_test(whoever_is_joined_to_all_is_one_group),
        cmocka_unit_test(what_is_forbidden_is_never_together),
        cmocka_unit_test(a_group_takes_in_who_tells_its_fact_in_another),
        cmocka_unit_test(the_order_of_edges_makes_no_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
