/* cmd_report.c -- duizhao report: the main job. */
#include "cli.h"

#include <glib/gstdio.h>

/* A file is no terminal: it has colours only if they are asked for, and the usual width. */
static void suit_output(DzReportOptions *report, const DzCliCommon *common, const char *path)
{
    gboolean always = common->color != NULL && g_str_equal(common->color, "always");
    report->colour = path == NULL ? common->colour : always;
    if (path == NULL)
        report->width = dz_cli_width();
}

/* A path that ends in a slash, or an existing folder. */
static gboolean is_folder(const char *path)
{
    return g_str_has_suffix(path, "/") || g_file_test(path, G_FILE_TEST_IS_DIR);
}

/* The interface language that fits the locale best. */
static const char *language_of_locale(void)
{
    for (const char *const *name = g_get_language_names(); *name != NULL; name++) {
        if (g_str_has_prefix(*name, "zh_TW") || g_str_has_prefix(*name, "zh_HK") || g_str_has_prefix(*name, "zh_MO") ||
            g_str_has_prefix(*name, "zh_Hant"))
            return "zh-Hant";
        if (g_str_has_prefix(*name, "zh"))
            return "zh-Hans";
    }
    return "en";
}

static gboolean is_at(const GStatBuf *target, const char *path)
{
    GStatBuf found;
    return g_stat(path, &found) == 0 && found.st_dev == target->st_dev && found.st_ino == target->st_ino;
}

static gboolean is_in(const GStatBuf *target, const char *path)
{
    g_autofree char *folder = g_path_get_dirname(path);
    return is_at(target, folder);
}

/* Whether `path` is one of the files that were read, or a folder with an article, by whatever name: a report never
 * replaces an article. An earlier report is read, skipped and replaced. */
static gboolean is_an_input(const DzComparison *comparison, const char *path)
{
    GStatBuf target;
    if (g_stat(path, &target) != 0)
        return FALSE;
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        const char *input = dz_article_get_path(article);
        if ((S_ISREG(target.st_mode) && !dz_article_is_report(article) && is_at(&target, input)) ||
            (S_ISDIR(target.st_mode) && dz_article_get_skipped(article) == NULL && is_in(&target, input)))
            return TRUE;
    }
    return FALSE;
}

static gboolean write_to(const char *path, const DzComparison *comparison, DzFormat format,
                         const DzReportOptions *options, GError **error)
{
    if (format == DZ_FORMAT_HTML && is_folder(path))
        return dz_report_write_folder(comparison, options, path, error);
    return dz_report_write_file(comparison, format, options, path, error);
}

static DzExit write_report(const DzComparison *comparison, DzFormat format, const DzReportOptions *options,
                           const char *path)
{
    g_autoptr(GError) error = NULL;
    if (path != NULL && is_an_input(comparison, path)) {
        dz_cli_complain("%s: %s one of the articles; give the report another name", path,
                        is_folder(path) ? "holds" : "is");
        return DZ_EXIT_USAGE;
    }
    if (path != NULL && write_to(path, comparison, format, options, &error))
        return DZ_EXIT_DONE;
    if (path == NULL) {
        g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, format, options, &error);
        if (bytes != NULL) {
            (format == DZ_FORMAT_TEXT ? dz_cli_print_as_is : dz_cli_print)(bytes);
            return DZ_EXIT_DONE;
        }
    }
    dz_cli_complain("%s", error->message);
    gboolean is_usage =
        g_error_matches(error, DZ_ERROR, DZ_ERROR_CONFIG) || g_error_matches(error, DZ_ERROR, DZ_ERROR_DATA);
    return is_usage ? DZ_EXIT_USAGE : DZ_EXIT_NOTHING;
}

/* With more events than this a page opens slowly: of 1,000 articles, in a minute. */
enum { MOST_IN_A_PAGE = 100 };

static void advise_folder(const DzComparison *comparison, const char *output)
{
    guint32 n = dz_comparison_get_n_events(comparison);
    if (n > MOST_IN_A_PAGE && output != NULL && !is_folder(output))
        dz_cli_complain("%s: %u events make a heavy page; -o FOLDER/ writes one for each", output, n);
}

/* A name that is not known cannot be made black where the text prints it. */
static void warn_of_nameless(const DzComparison *comparison)
{
    guint nameless = 0;
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        nameless += dz_article_get_skipped(article) == NULL && dz_article_get_outlet(article) == NULL;
    }
    if (nameless > 0)
        dz_cli_complain("--classroom: articles without an outlet: %u; a name in their texts stays (\"outlets:\" in "
                        "duizhao.yaml tells it)",
                        nameless);
}

static DzExit compare_and_write(char *const *paths, DzCliCommon *common, DzFormat format, const DzReportOptions *report,
                                const char *output, gboolean summary)
{
    DzExit status;
    if (format == DZ_FORMAT_HTML)
        common->options.display_forms = TRUE;
    g_autoptr(DzComparison) comparison = dz_cli_compare(paths, &common->options, DZ_STAGE_ALIGN, &status);
    if (comparison == NULL)
        return status;
    if (format == DZ_FORMAT_HTML)
        advise_folder(comparison, output);
    if (report->classroom)
        warn_of_nameless(comparison);
    DzExit written = write_report(comparison, format, report, output);
    if (written != DZ_EXIT_DONE)
        return written;
    if (summary)
        dz_cli_summarize(comparison, output != NULL ? stdout : stderr);
    return status;
}

/* FALSE, after saying why, where an option was given that the format knows nothing of. */
static gboolean suits_format(DzFormat format, const char *option, gboolean given, DzFormat wanted, const char *name)
{
    if (!given || format == wanted)
        return TRUE;
    dz_cli_complain("%s: only %s has that", option, name);
    return FALSE;
}

static gboolean makes_sense(DzFormat format, const DzReportOptions *report, const char *lang, const char *output)
{
    if (!suits_format(format, "--classroom", report->classroom, DZ_FORMAT_HTML, "the html format") ||
        !suits_format(format, "--answers", report->answers, DZ_FORMAT_HTML, "the html format") ||
        !suits_format(format, "--lang", lang != NULL, DZ_FORMAT_HTML, "the html format") ||
        !suits_format(format, "--bom", report->byte_order_mark, DZ_FORMAT_CSV, "the csv format"))
        return FALSE;
    if (report->classroom && report->answers) {
        dz_cli_complain("--classroom is the page for the class, --answers the teacher's: one at a time, please");
        return FALSE;
    }
    if (output == NULL || format == DZ_FORMAT_HTML || !is_folder(output))
        return TRUE;
    dz_cli_complain("%s: is a folder, and only the html format makes one; name a file", output);
    return FALSE;
}

DzExit dz_cmd_report(int argc, char **argv)
{
    g_autofree char *output = NULL;
    g_autofree char *format_name = NULL;
    g_autofree char *lang = NULL;
    gboolean summary = FALSE;
    DzReportOptions report;
    dz_report_options_init(&report);
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
         "Write to FILE, or as pages into the folder DIR/; -: to standard output", "FILE|DIR"},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format_name,
         "html (the default), json, csv, markdown, tei, text or annotation", "FORMAT"},
        {"lang", 0, 0, G_OPTION_ARG_STRING, &lang, "Of the HTML page: en, zh-Hant or zh-Hans; else by the locale",
         "LANG"},
        {"classroom", 0, 0, G_OPTION_ARG_NONE, &report.classroom, "HTML with outlets behind letters, and a worksheet",
         NULL},
        {"answers", 0, 0, G_OPTION_ARG_NONE, &report.answers, "HTML: the answers to that worksheet, for the teacher",
         NULL},
        {"bom", 0, 0, G_OPTION_ARG_NONE, &report.byte_order_mark, "Begin CSV with a byte order mark, for Excel", NULL},
        {"summary", 0, 0, G_OPTION_ARG_NONE, &summary, "Also ten lines of numbers, on stdout beside -o, else on stderr",
         NULL},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv) || !dz_cli_want_operands(argc))
        return DZ_EXIT_USAGE;
    DzFormat format;
    g_autoptr(GError) error = NULL;
    if (!dz_format_from_name(format_name != NULL ? format_name : "html", &format, &error)) {
        dz_cli_complain("%s", error->message);
        return DZ_EXIT_USAGE;
    }
    if (g_strcmp0(output, "-") == 0)
        g_clear_pointer(&output, g_free);
    if (!makes_sense(format, &report, lang, output))
        return DZ_EXIT_USAGE;
    report.lang = lang != NULL ? lang : language_of_locale();
    suit_output(&report, &common, output);
    return compare_and_write(argv + 1, &common, format, &report, output, summary);
}
