/* align_romanized.c -- which Chinese name is the one that Latin letters spell. */
#include "unit.h"

#include "romanized.h"

static DzRomanized *romanized;

static int load_romanized(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    romanized = dz_romanized_load(&options, NULL);
    return romanized != NULL ? 0 : -1;
}

static int free_romanized(void **state)
{
    dz_romanized_free(romanized);
    return 0;
}

static void a_name_is_spelt_as_its_bearer_spells_it(void **state)
{
    assert_true(dz_romanized_are_one(romanized, "林海生", "Lin Haisheng"));
    assert_true(dz_romanized_are_one(romanized, "Lam Hoi-sang", "林海生"));
    assert_true(dz_romanized_are_one(romanized, "蔡志强", "Tsai Chih-chiang"));
    assert_true(dz_romanized_are_one(romanized, "黄国栋", "Wong Kwok Tung"));
    assert_true(dz_romanized_are_one(romanized, "高文", "Gao Wen"));
    assert_true(dz_romanized_are_one(romanized, "方光明", "Fang Guangming"));
}

static void a_surname_may_stand_last(void **state)
{
    assert_true(dz_romanized_are_one(romanized, "林海生", "Haisheng Lin"));
    assert_false(dz_romanized_are_one(romanized, "林海生", "Sheng Linhai"));
}

static void another_name_begins_otherwise(void **state)
{
    assert_false(dz_romanized_are_one(romanized, "林海生", "Lin Haitao"));
    assert_false(dz_romanized_are_one(romanized, "林海生", "Chen Haisheng"));
    assert_false(dz_romanized_are_one(romanized, "林海", "Lin Haisheng"));
    assert_false(dz_romanized_are_one(romanized, "林海生", "Lin"));
    assert_false(dz_romanized_are_one(romanized, "林海生", "林海生"));
    assert_false(dz_romanized_are_one(romanized, "约翰·科茨", "John Coates"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_spelt_as_its_bearer_spells_it),
        cmocka_unit_test(a_surname_may_stand_last),
        cmocka_unit_test(another_name_begins_otherwise),
    };
    return cmocka_run_group_tests(tests, load_romanized, free_romanized);
}
