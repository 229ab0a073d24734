/* cmd_sources.c -- duizhao sources: who is quoted, by which outlet, how often, how long; vague sources. */
#include "cli.h"

DzExit dz_cmd_sources(int argc, char **argv)
{
    g_autofree char *format_name = NULL;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"format", 'f', 0, G_OPTION_ARG_STRING, &format_name, "table (the default), csv or json", "FORMAT"},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv) || !dz_cli_want_operands(argc))
        return DZ_EXIT_USAGE;
    DzTableFormat format = DZ_TABLE_TEXT;
    g_autoptr(GError) error = NULL;
    if (format_name != NULL && !dz_table_format_from_name(format_name, &format, &error)) {
        dz_cli_complain("%s", error->message);
        return DZ_EXIT_USAGE;
    }
    DzExit status;
    g_autoptr(DzComparison) comparison = dz_cli_compare(argv + 1, &common.options, DZ_STAGE_QUOTE, &status);
    if (comparison == NULL)
        return status;
    g_autoptr(GBytes) bytes = dz_sources_to_bytes(comparison, format);
    dz_cli_print(bytes);
    return status;
}
