/* fixture_report.c -- writes a comparison of fixture.h in a format, for the readers beside it.
 * usage: fixture_report bridge|hostile FORMAT [bom] [colour] [WIDTH]
 */
#include "fixture.h"

#include <duizhao/report.h>
#include <stdio.h>
#include <stdlib.h>

static void set_option(DzReportOptions *options, const char *word)
{
    if (g_str_equal(word, "bom"))
        options->byte_order_mark = TRUE;
    else if (g_str_equal(word, "colour"))
        options->colour = TRUE;
    else
        options->width = (guint)g_ascii_strtoull(word, NULL, 10);
}

int main(int argc, char **argv)
{
    DzFormat format;
    DzReportOptions options;
    g_autoptr(GError) error = NULL;
    if (argc < 3 || !dz_format_from_name(argv[2], &format, &error))
        g_error("usage: fixture_report FIXTURE FORMAT: %s", error != NULL ? error->message : "");
    dz_report_options_init(&options);
    for (int i = 3; i < argc; i++)
        set_option(&options, argv[i]);
    g_autoptr(DzComparison) comparison = g_str_equal(argv[1], "hostile") ? fixture_hostile() : fixture_bridge();
    g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, format, &options, &error);
    if (bytes == NULL)
        g_error("%s", error->message);
    gsize length = 0;
    const void *data = g_bytes_get_data(bytes, &length);
    return fwrite(data, 1, length, stdout) == length ? EXIT_SUCCESS : EXIT_FAILURE;
}
