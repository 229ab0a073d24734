/* cmd_report.c -- duizhao report: the main job. */
#include "cli.h"

static gboolean write_report(const DzComparison *comparison, DzFormat format, const char *path)
{
    g_autoptr(GError) error = NULL;
    if (path != NULL && dz_report_write_file(comparison, format, NULL, path, &error))
        return TRUE;
    if (path == NULL) {
        g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, format, NULL, &error);
        if (bytes != NULL)
            return dz_cli_print(bytes);
    }
    dz_cli_complain("%s", error->message);
    return FALSE;
}

DzExit dz_cmd_report(int argc, char **argv)
{
    g_autofree char *output = NULL;
    g_autofree char *format_name = NULL;
    gboolean summary = FALSE;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Write to FILE instead of standard output", "FILE"},
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format_name, "html (the default) or json", "FORMAT"},
        {"summary", 0, 0, G_OPTION_ARG_NONE, &summary, "Also ten lines of numbers, on stdout beside -o, else on stderr",
         NULL},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv))
        return DZ_EXIT_USAGE;
    if (argc < 2) {
        dz_cli_complain("which articles? Give files, folders, or - for standard input");
        return DZ_EXIT_USAGE;
    }
    DzFormat format;
    g_autoptr(GError) error = NULL;
    if (!dz_format_from_name(format_name != NULL ? format_name : "html", &format, &error)) {
        dz_cli_complain("%s", error->message);
        return DZ_EXIT_USAGE;
    }
    common.options.display_forms = format == DZ_FORMAT_HTML;
    DzExit status;
    g_autoptr(DzComparison) comparison = dz_cli_compare(argv + 1, &common.options, DZ_STAGE_ALIGN, &status);
    if (comparison == NULL)
        return status;
    if (!write_report(comparison, format, output))
        return DZ_EXIT_NOTHING;
    if (summary && !dz_cli_summarize(comparison, output != NULL ? stdout : stderr))
        return DZ_EXIT_NOTHING;
    return status;
}
