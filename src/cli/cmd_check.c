/* cmd_check.c -- duizhao check: whether a configuration can be used, and what it comes to.
 * Out:    on stdout, the whole configuration in force, as a configuration file; on stderr, what is wrong.
 */
#include "cli.h"

/* Loads everything a comparison and its page would, so that a broken lexicon or word of the page is noticed here. */
static gboolean can_be_used(const DzOptions *options)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = dz_comparison_new(options, &error);
    g_autoptr(GBytes) page = comparison != NULL ? dz_report_to_bytes(comparison, DZ_FORMAT_HTML, NULL, &error) : NULL;
    if (page == NULL)
        dz_cli_complain("%s", error->message);
    return page != NULL;
}

/* Where OpenCC's dictionaries are others than those our tables were made from, OpenCC does the work: right, but slow.
 */
static void name_slow_conversions(const DzOptions *options)
{
    for (DzConversionTarget target = DZ_TO_COMMON; target <= DZ_TO_TW; target++) {
        g_autoptr(DzConversion) conversion = dz_conversion_new(options, target, NULL);
        const char *why = conversion != NULL ? dz_conversion_why_slow(conversion) : NULL;
        if (why != NULL)
            dz_cli_complain("converting to %s will be slow: %s", dz_conversion_target_name(target), why);
    }
}

/* The operand stands for --config, and must be known before the options are parsed. */
static gboolean parse(DzCliCommon *common, int *argc, char ***argv)
{
    if (!dz_cli_parse_only(common, NULL, argc, argv))
        return FALSE;
    if (*argc > 2 || (*argc == 2 && common->config_path != NULL)) {
        dz_cli_complain("check takes one configuration");
        return FALSE;
    }
    if (*argc == 2)
        common->config_path = g_strdup((*argv)[1]);
    return dz_cli_configure(common);
}

DzExit dz_cmd_check(int argc, char **argv)
{
    g_auto(DzCliCommon) common = {0};
    if (!parse(&common, &argc, &argv) || !can_be_used(&common.options))
        return DZ_EXIT_USAGE;
    name_slow_conversions(&common.options);
    g_autofree char *origin = dz_terminal_clean(common.config_path != NULL ? common.config_path : "no file");
    g_autofree char *settings = dz_config_print(&common.options);
    g_autofree char *text = g_strdup_printf("# duizhao %s, configured by %s\n%s", dz_version(), origin, settings);
    g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));
    dz_cli_print(bytes);
    return DZ_EXIT_DONE;
}
