/* pipeline_data.c -- data files of the user's that hold what no room understands: refused, each with its file and line.
 */
#include "data_folder.h"

#include <duizhao/duizhao.h>

typedef struct {
    const char *file;
    const char *contents;
    const char *message; /* its end */
} Case;

static const Case cases[] = {
    {"align/counts.tsv", "loudly\t渡轮\n", ":1: \"loudly\" is no class of words"},
    {"align/turns.tsv", "loudly\t渡轮\n", ":1: \"loudly\" is no class of words"},
    {"event/digests.tsv", "footer\t渡轮\n", ":1: \"footer\" is no class of words"},
    {"event/frequency.tsv", "# nothing\n", ": no line \"*\" says how many articles and days were counted"},
    {"normalize/lexicon.tsv", "ferry\tplace\t\t渡輪\n", ":1: an entry needs an id and a mainland name"},
    {"quote/cues.tsv", "说\tloudly\tsay\n", ":1: \"loudly\" is no stance"},
    {"quote/english.tsv", "shout\tsay\tloudly\n", ":1: \"loudly\" is no stance"},
    {"quote/kinds.tsv", "no-cue\t1\t0\twhy\n", "\" is missing"},
    {"read/bylines.tsv", "loudly\t.*\n", ":1: \"loudly\" is no kind of pattern"},
    {"read/fields.tsv", "window\ttitle\tx\n", ":1: \"window\" is no door"},
    {"read/fields.tsv", "page\tcolour\tx\n", ":1: \"colour\" is no field"},
    {"read/outlets.yaml", "- domains: [a.example]\n", ":1: an entry without \"outlet\""},
    {"read/outlets.yaml", "- outlet: A\n  body: '//div['\n", ":1: \"//div[\" is no XPath"},
    {"read/outlets.yaml", "- outlet: A\n  boilerplate: ['(ferry']\n", "missing terminating )"},
    {"read/outlets.yaml", "- outlet: A\n  bodyy: //p\n",
     "latin, names, domains, title, date, author, source, body, drop, "
     "boilerplate, zone, region"},
    {"read/outlets.yaml", "- outlet: *a\n", ":1: aliases (*name) are not read"},
    {"read/outlets.yaml", "outlet: A\n", ":1: a list is wanted, each outlet of which begins with \"- outlet:\""},
    {"read/roles.tsv", "loudly\tblock\t9\t.*\n", ":1: \"loudly\" is no role"},
    {"read/roles.tsv", "byline\tloudly\t9\t.*\n", ":1: \"loudly\" is no reach"},
    {"report/strings.tsv", "sky\tblue\t\t蓝\n", ":1: \"sky\" lacks a language"},
    {"report/strings.tsv", "sky\tblue\t藍\t蓝\nsky\tgrey\t灰\t灰\n", ":2: \"sky\" stands there twice"},
    {"text/script.tsv", "Hang\t渡\n", ":1: \"Hang\" is neither Hant nor Hans nor en"},
    {"text/translations.tsv", "alone\n", ":1: 1 tab-separated fields, where 2 to 3 are wanted"},
    {"text/synonyms.tsv", "ferry\t一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\tferry\n", "characters"},
};

/* What is said of a data folder in which that file holds that, for a comparison or its page, behind the file's path. */
static char *complaint_of(const Case *one)
{
    g_autoptr(GError) error = NULL;
    g_auto(DataFolder) data = {0};
    data_folder_make(&data, one->file, one->contents);
    g_autoptr(DzComparison) comparison = dz_comparison_new(&data.options, &error);
    g_autoptr(GBytes) page = comparison != NULL ? dz_report_to_bytes(comparison, DZ_FORMAT_HTML, NULL, &error) : NULL;
    assert_true(page == NULL || error == NULL);
    assert_true(error == NULL || g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA));
    if (error == NULL)
        return g_strdup("accepted");
    return g_strdup(g_str_has_prefix(error->message, data.file) ? error->message + strlen(data.file) : error->message);
}

static void what_no_room_understands_is_refused_with_its_file_and_line(void **state)
{
    guint wrong = 0;
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *message = complaint_of(&cases[i]);
        if (*message == ':' && g_str_has_suffix(message, cases[i].message))
            continue;
        print_error("%s: %s\n", cases[i].file, message);
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_no_room_understands_is_refused_with_its_file_and_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
