/* fixture_report.c -- writes a comparison of fixture.h in a format, for the readers beside it.
 * usage: fixture_report bridge|hostile FORMAT [bom] [colour] [WIDTH]
 *        fixture_report bridge|hostile sources table|csv|json
 */
#include "fixture.h"

#include <duizhao/report.h>
#include <duizhao/sources.h>
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

static GBytes *sources(const DzComparison *comparison, const char *name, GError **error)
{
    DzTableFormat format;
    return dz_table_format_from_name(name, &format, error) ? dz_sources_to_bytes(comparison, format) : NULL;
}

static GBytes *report(const DzComparison *comparison, const char *name, char **words, GError **error)
{
    DzFormat format;
    DzReportOptions options;
    dz_report_options_init(&options);
    for (; *words != NULL; words++)
        set_option(&options, *words);
    return dz_format_from_name(name, &format, error) ? dz_report_to_bytes(comparison, format, &options, error) : NULL;
}

int main(int argc, char **argv)
{
    if (argc < 3)
        g_error("usage: fixture_report FIXTURE FORMAT");
    g_autoptr(GError) error = NULL;
    g_autoptr(DzComparison) comparison = g_str_equal(argv[1], "hostile") ? fixture_hostile() : fixture_bridge();
    g_autoptr(GBytes) bytes = g_str_equal(argv[2], "sources") ? sources(comparison, argv[3], &error)
                                                              : report(comparison, argv[2], argv + 3, &error);
    if (bytes == NULL)
        g_error("%s", error->message);
    gsize length = 0;
    const void *data = g_bytes_get_data(bytes, &length);
    return fwrite(data, 1, length, stdout) == length ? EXIT_SUCCESS : EXIT_FAILURE;
}
