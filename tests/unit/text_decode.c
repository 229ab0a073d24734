/* text_decode.c -- which encoding bytes are taken for, and what is lost. */
#include "unit.h"

#include "decode.h"

/* Text long enough for a guess; 鎔 stands outside of GB2312 and inside of GBK, 嘅 outside of Big5 and inside of HKSCS.
 */
static const char *const hans =
    "昨天下午，市政府发言人说：“新的大桥将在三年之内建成。”记者问他，费用由谁来承担，他没有回答。";
static const char *const hant =
    "昨天下午，市政府發言人說：「新的大橋將在三年之內建成。」記者問他，費用由誰來承擔，他沒有回答。";

static DzDecoded decode_as(const char *text, const char *encoding, const char *declared)
{
    gsize length = 0;
    g_autofree char *bytes = g_convert(text, -1, encoding, "UTF-8", NULL, &length, NULL);
    assert_non_null(bytes);
    DzDecoded decoded;
    assert_true(dz_decode(bytes, length, declared, &decoded, NULL));
    return decoded;
}

static void assert_decodes(const char *text, const char *encoding, const char *declared, const char *name)
{
    DzDecoded decoded = decode_as(text, encoding, declared);
    g_autofree char *got = decoded.utf8;
    assert_string_equal(got, text);
    assert_string_equal(decoded.encoding, name);
    assert_int_equal(decoded.lossy, 0);
}

static void a_byte_order_mark_wins(void **state)
{
    g_autofree char *marked = g_strconcat("\xEF\xBB\xBF", hans, NULL);
    DzDecoded decoded;
    assert_true(dz_decode(marked, strlen(marked), "big5", &decoded, NULL));
    g_autofree char *got = decoded.utf8;
    assert_string_equal(got, hans);
    assert_decodes(hant, "UTF-16", NULL, "UTF-16LE");
    g_autofree char *big = g_strconcat("\xEF\xBB\xBF", hant, NULL);
    DzDecoded decoded_big = decode_as(big, "UTF-16BE", "big5");
    g_autofree char *got_big = decoded_big.utf8;
    assert_string_equal(got_big, hant);
}

static void valid_utf8_is_utf8_whatever_it_says(void **state)
{
    assert_decodes(hans, "UTF-8", "gb2312", "UTF-8");
    assert_decodes(hant, "UTF-8", "big5", "UTF-8");
}

static void labels_mean_what_browsers_take_them_for(void **state)
{
    assert_decodes(hans, "GB18030", "gb2312", "GB18030");
    assert_decodes("總理朱鎔基在那一年去過該地，朱镕基也是他。後來的人寫了一本書，講的是這件事情。", "GBK", "gb2312",
                   "GB18030");
    assert_decodes(hant, "BIG5", "x-x-big5", "Big5-HKSCS");
    assert_decodes("佢話呢條橋嘅錢唔知邊個俾，記者再問，佢都冇答到。", "BIG5-HKSCS", "big5", "Big5-HKSCS");
}

static void what_nobody_declares_is_guessed(void **state)
{
    assert_decodes(hans, "GB18030", NULL, "GB18030");
    assert_decodes(hant, "BIG5", NULL, "Big5-HKSCS");
    assert_decodes("標題 1\n正文在此, 2 行。 a b c d e f g\n", "UTF-16LE", NULL, "UTF-16LE");
    assert_decodes("標題 1\n正文在此, 2 行。 a b c d e f g 😀\n", "UTF-16BE", NULL, "UTF-16BE");
}

static void a_wrong_declaration_is_not_believed(void **state)
{
    assert_decodes(hans, "GB18030", "iso-8859-1", "GB18030");
    assert_decodes(hant, "BIG5", "gb2312", "Big5-HKSCS");
    assert_decodes(hans, "GB18030", "big5", "GB18030");
    assert_decodes(hans, "GB18030", "utf-8", "GB18030");
}

static void a_damaged_page_stays_in_its_encoding(void **state)
{
    g_autofree char *bytes = g_strdup_printf("%100s%s", "", hans);
    for (gsize i = 100; i < strlen(bytes); i += 45)
        bytes[i] = (char)(bytes[i] ^ 0x40);
    const char *const declared[] = {"utf-8", NULL};
    for (gsize i = 0; i < G_N_ELEMENTS(declared); i++) {
        DzDecoded decoded;
        assert_true(dz_decode(bytes, strlen(bytes), declared[i], &decoded, NULL));
        g_autofree char *text = decoded.utf8;
        assert_string_equal(decoded.encoding, "UTF-8");
        assert_true(decoded.lossy > 0);
    }
}

static void what_cannot_be_decoded_is_counted(void **state)
{
    g_autofree char *damaged = g_strconcat(hans, "\xFF\xFE", hans, NULL);
    DzDecoded decoded;
    assert_true(dz_decode(damaged, strlen(damaged), "utf-8", &decoded, NULL));
    g_autofree char *got = decoded.utf8;
    assert_string_equal(decoded.encoding, "UTF-8");
    assert_int_equal(decoded.lossy, 2);
    assert_true(g_utf8_validate(got, -1, NULL));
    DzDecoded half; /* of a pair of surrogates */
    assert_true(dz_decode("\xFF\xFE"
                          "a\0\x3D\xD8"
                          "b\0",
                          8, NULL, &half, NULL));
    g_autofree char *got_half = half.utf8;
    assert_string_equal(got_half, "a\xEF\xBF\xBD"
                                  "b");
    assert_int_equal(half.lossy, 1);
}

static void nul_characters_are_dropped_and_counted(void **state)
{
    DzDecoded decoded;
    assert_true(dz_decode("line one\0 line two, line three", 30, NULL, &decoded, NULL));
    g_autofree char *got = decoded.utf8;
    assert_string_equal(got, "line one line two, line three");
    assert_int_equal(decoded.nuls, 1);
}

static void bytes_that_are_no_text_are_refused(void **state)
{
    char bytes[4096];
    guint32 seed = 1;
    for (gsize i = 0; i < sizeof bytes; i++) {
        seed = seed * 1664525u + 1013904223u;
        bytes[i] = (char)(seed >> 24);
    }
    DzDecoded decoded;
    g_autoptr(GError) error = NULL;
    assert_false(dz_decode(bytes, sizeof bytes, NULL, &decoded, &error));
    assert_true(g_error_matches(error, DZ_ERROR, DZ_ERROR_ENCODING));
}

static void a_page_names_its_own_encoding(void **state)
{
    static const char *const pages[][2] = {
        {"<meta charset=\"GBK\">", "gbk"},
        {"<META http-equiv=Content-Type content='text/html; charset=big5'>", "big5"},
        {"<?xml version=\"1.0\" encoding='gb2312'?>", "gb2312"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
        g_autofree char *label = dz_decode_find_label(pages[i][0], strlen(pages[i][0]));
        assert_string_equal(label, pages[i][1]);
    }
    assert_null(dz_decode_find_label("<p>text</p>", 11));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_byte_order_mark_wins),
        cmocka_unit_test(valid_utf8_is_utf8_whatever_it_says),
        cmocka_unit_test(labels_mean_what_browsers_take_them_for),
        cmocka_unit_test(what_nobody_declares_is_guessed),
        cmocka_unit_test(a_wrong_declaration_is_not_believed),
        cmocka_unit_test(a_damaged_page_stays_in_its_encoding),
        cmocka_unit_test(what_cannot_be_decoded_is_counted),
        cmocka_unit_test(nul_characters_are_dropped_and_counted),
        cmocka_unit_test(bytes_that_are_no_text_are_refused),
        cmocka_unit_test(a_page_names_its_own_encoding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
