/* base_ranges.c -- finding a record in an ascending list. */
#include "unit.h"

#include "ranges.h"

static gint compare(gconstpointer a, gconstpointer b)
{
    return *(const gint *)a - *(const gint *)b;
}

static void the_first_record_that_is_not_before_is_found_among_equal_ones(void **state)
{
    static const gint records[] = {1, 3, 3, 3, 7};
    static const guint first[] = {0, 0, 1, 1, 4, 4, 4, 4, 5}; /* of 0, 1, … 8 */
    for (gint wanted = 0; wanted < (gint)G_N_ELEMENTS(first); wanted++)
        assert_int_equal(dz_first_from(records, G_N_ELEMENTS(records), sizeof *records, compare, &wanted),
                         first[wanted]);
    assert_int_equal(dz_first_from(records, 0, sizeof *records, compare, &records[0]), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_record_that_is_not_before_is_found_among_equal_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
