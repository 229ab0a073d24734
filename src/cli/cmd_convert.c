/* cmd_convert.c -- duizhao convert: one text in another script, as a filter. */
#include "cli.h"

#include <errno.h>

static gboolean convert(const DzConversion *conversion, FILE *in, const char *name, gboolean lossy)
{
    g_autoptr(GError) error = NULL;
    if (dz_conversion_convert_stream(conversion, in, stdout, lossy, &error))
        return TRUE;
    if (g_error_matches(error, DZ_ERROR, DZ_ERROR_ENCODING))
        dz_cli_complain("%s: %s; iconv makes UTF-8 of other encodings, --lossy replaces what is wrong", name,
                        error->message);
    else
        dz_cli_complain("%s: %s", name, error->message);
    clearerr(stdout); /* if that was it, it has been said */
    return FALSE;
}

static DzExit convert_file(const DzConversion *conversion, const char *path, gboolean lossy)
{
    gboolean standard = path == NULL || g_str_equal(path, "-");
    FILE *in = standard ? stdin : fopen(path, "rb");
    if (in == NULL) {
        dz_cli_complain("%s: %s", path, g_strerror(errno));
        return DZ_EXIT_NOTHING;
    }
    gboolean good = convert(conversion, in, standard ? "standard input" : path, lossy);
    if (!standard)
        fclose(in);
    return good ? DZ_EXIT_DONE : DZ_EXIT_NOTHING;
}

DzExit dz_cmd_convert(int argc, char **argv)
{
    g_autofree char *to = NULL;
    gboolean lossy = FALSE;
    g_auto(DzCliCommon) common = {0};
    const GOptionEntry entries[] = {
        {"to", 't', 0, G_OPTION_ARG_STRING, &to,
         "common (the default: Simplified, for comparing), hans, hant, hk or tw", "SCRIPT"},
        {"lossy", 0, 0, G_OPTION_ARG_NONE, &lossy, "Put U+FFFD where the input is not UTF-8", NULL},
        G_OPTION_ENTRY_NULL,
    };
    if (!dz_cli_parse(&common, entries, &argc, &argv))
        return DZ_EXIT_USAGE;
    if (argc > 2) {
        dz_cli_complain("one file at a time, please, or standard input");
        return DZ_EXIT_USAGE;
    }
    g_autoptr(GError) error = NULL;
    DzConversionTarget target;
    g_autoptr(DzConversion) conversion = NULL;
    if (dz_conversion_target_from_name(to != NULL ? to : "common", &target, &error))
        conversion = dz_conversion_new(&common.options, target, &error);
    if (conversion == NULL) {
        dz_cli_complain("%s", error->message);
        return DZ_EXIT_USAGE;
    }
    return convert_file(conversion, argc == 2 ? argv[1] : NULL, lossy);
}
