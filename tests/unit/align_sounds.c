/* align_sounds.c -- which foreign names are one name in two transcriptions. */
#include "unit.h"

#include "sounds.h"

static DzSounds *sounds;

static int load_sounds(void **state)
{
    DzOptions options;
    dz_options_init(&options);
    sounds = dz_sounds_load(&options, NULL);
    return sounds != NULL ? 0 : -1;
}

static int free_sounds(void **state)
{
    dz_sounds_free(sounds);
    return 0;
}

static gboolean alike(const char *a, const char *b)
{
    g_autofree char *x = dz_sounds_of(sounds, a);
    g_autofree char *y = dz_sounds_of(sounds, b);
    return dz_sounds_are_alike(x, y);
}

static void a_name_in_two_transcriptions_is_one(void **state)
{
    assert_true(alike("施泰因迈尔", "史坦麦尔"));
    assert_true(alike("夏玛", "夏尔马"));
    assert_true(alike("迪松", "迪森"));
    assert_true(alike("斯滕伯格", "施腾博格"));
    assert_true(alike("墨菲", "莫菲"));
}

static void a_surname_is_compared_with_a_full_name(void **state)
{
    assert_true(alike("柯兹", "约翰·科茨"));
    assert_false(alike("约翰", "约翰·科茨"));
}

static void a_name_in_latin_letters_sounds_like_its_transcription(void **state)
{
    assert_true(alike("葛瑞夫兹", "Jane Greaves"));
    assert_true(alike("维斯特奇尔", "Milos Vystrčil"));
}

static void another_name_sounds_otherwise(void **state)
{
    assert_false(alike("科茨", "巴赫"));
    assert_false(alike("夏玛", "康斯坦丁"));
    assert_false(alike("马克龙", "默克尔"));
}

static void a_name_with_other_characters_is_none_from_abroad(void **state)
{
    assert_null(dz_sounds_of(sounds, "陈大文"));
    assert_false(alike("陈大文", "程达雯"));
}

static void an_abbreviation_is_spelt(void **state)
{
    assert_null(dz_sounds_of(sounds, "KTZ"));
}

static void too_little_is_heard_of_a_short_name(void **state)
{
    assert_false(alike("奥巴", "乌布"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_in_two_transcriptions_is_one),
        cmocka_unit_test(a_surname_is_compared_with_a_full_name),
        cmocka_unit_test(a_name_in_latin_letters_sounds_like_its_transcription),
        cmocka_unit_test(another_name_sounds_otherwise),
        cmocka_unit_test(a_name_with_other_characters_is_none_from_abroad),
        cmocka_unit_test(an_abbreviation_is_spelt),
        cmocka_unit_test(too_little_is_heard_of_a_short_name),
    };
    return cmocka_run_group_tests(tests, load_sounds, free_sounds);
}
