/* cmd_diff.c -- duizhao diff: two articles in the terminal.
 * Out:    exit status 0 if they say the same but for script and punctuation, 1 if they differ, as diff has it; 2 and 3
 *         as everywhere.
 */
#include "cli.h"

/* Of diff alone; everywhere else 1 means that inputs were skipped. */
enum { DIFFERENT = DZ_EXIT_SOME_SKIPPED };

static gboolean is_no_folder(const char *path)
{
    if (!g_file_test(path, G_FILE_TEST_IS_DIR))
        return TRUE;
    dz_cli_complain("%s: is a folder; diff compares one article with one", path);
    return FALSE;
}

/* The one article of an input; NULL after saying why. A copy of the other article counts as skipped, but it was read
 * before, and has its sentences. */
static const DzArticle *article_at(const DzComparison *comparison, const char *path)
{
    const DzArticle *found = NULL;
    guint32 n = 0;
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (!g_str_equal(dz_article_get_path(article), path))
            continue;
        found = article;
        n++;
    }
    if (n != 1)
        dz_cli_complain("%s: holds %u articles; diff compares one with one", path, n);
    else if (dz_article_get_skipped(found) != NULL && dz_article_get_n_sentences(found) == 0)
        dz_cli_complain("%s: %s", path, dz_article_get_skipped(found));
    else
        return found;
    return NULL;
}

static DzExit print_diff(const DzComparison *comparison, const DzArticle *a, const DzArticle *b,
                         const DzCliCommon *common, DzDiffLayout layout)
{
    DzReportOptions report;
    dz_report_options_init(&report);
    report.width = dz_cli_width();
    report.colour = common->colour;
    gboolean same = FALSE;
    g_autoptr(GBytes) bytes = dz_diff_to_bytes(comparison, a, b, layout, &report, &same);
    if (same)
        return DZ_EXIT_DONE;
    dz_cli_print_as_is(bytes);
    return (DzExit)DIFFERENT;
}

/* A file beside itself is read once. */
static DzExit compare(char *a, char *b, const DzCliCommon *common, DzDiffLayout layout)
{
    char *const paths[] = {a, g_str_equal(a, b) ? NULL : b, NULL};
    g_autoptr(DzComparison) comparison = dz_cli_run(paths, &common->options, DZ_STAGE_ALIGN);
    if (comparison == NULL)
        return DZ_EXIT_USAGE;
    const DzArticle *first = article_at(comparison, a);
    const DzArticle *second = first != NULL ? article_at(comparison, b) : NULL;
    return second != NULL ? print_diff(comparison, first, second, common, layout) : DZ_EXIT_NOTHING;
}

DzExit dz_cmd_diff(int argc, char **argv)
{
    gboolean unified = FALSE;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"unified", 'u', 0, G_OPTION_ARG_NONE, &unified, "One column, as diff -u has it", NULL},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv))
        return DZ_EXIT_USAGE;
    if (argc != 3) {
        dz_cli_complain("diff compares two articles: give two files, or one and - for standard input");
        return DZ_EXIT_USAGE;
    }
    common.options.one_event = TRUE;
    if (!is_no_folder(argv[1]) || !is_no_folder(argv[2]))
        return DZ_EXIT_NOTHING;
    return compare(argv[1], argv[2], &common, unified ? DZ_DIFF_UNIFIED : DZ_DIFF_BESIDE);
}
