/* report.c -- the table of formats, writing a report whole or not at all, and what several formats say alike. */
#include "formats.h"
#include "output.h"

#include <duizhao/report.h>

static const struct {
    const char *name;
    DzFormat format;
    GBytes *(*to_bytes)(const DzComparison *comparison, const DzReportOptions *options, GError **error);
} formats[] = {
    {"html", DZ_FORMAT_HTML, dz_report_html},
    {"json", DZ_FORMAT_JSON, dz_report_json},
    {"csv", DZ_FORMAT_CSV, dz_report_csv},
    {"markdown", DZ_FORMAT_MARKDOWN, dz_report_markdown},
    {"tei", DZ_FORMAT_TEI, dz_report_tei},
    {"text", DZ_FORMAT_TEXT, dz_report_text},
    {"annotation", DZ_FORMAT_ANNOTATION, dz_report_annotation},
};

void dz_report_options_init(DzReportOptions *options)
{
    *options = (DzReportOptions){.lang = "en", .width = 80};
}

gboolean dz_format_from_name(const char *name, DzFormat *format, GError **error)
{
    g_autoptr(GString) known = g_string_new(NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) {
        if (g_str_equal(formats[i].name, name)) {
            *format = formats[i].format;
            return TRUE;
        }
        g_string_append_printf(known, "%s%s", i == 0 ? "" : ", ", formats[i].name);
    }
    g_set_error(error, DZ_ERROR, DZ_ERROR_CONFIG, "unknown format \"%s\"; known: %s", name, known->str);
    return FALSE;
}

GBytes *dz_report_to_bytes(const DzComparison *comparison, DzFormat format, const DzReportOptions *options,
                           GError **error)
{
    DzReportOptions defaults;
    dz_report_options_init(&defaults);
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (formats[i].format == format)
            return formats[i].to_bytes(comparison, options != NULL ? options : &defaults, error);
    g_return_val_if_reached(NULL);
}

gboolean dz_report_write_file(const DzComparison *comparison, DzFormat format, const DzReportOptions *options,
                              const char *path, GError **error)
{
    g_autoptr(GBytes) bytes = dz_report_to_bytes(comparison, format, options, error);
    return bytes != NULL && dz_output_write(path, bytes, error);
}

char *dz_report_standing_dup(const DzView *view, const DzArticle *article)
{
    if (article->same_text != NULL)
        return g_strdup_printf("%s %s (%.0f %%)", article->same_text_from ? "same text as" : "text also in",
                               dz_view_column_of(view, article->same_text)->name, 100 * article->same_text_share);
    return dz_view_is_own_piece(view, article) ? g_strdup("own piece") : NULL;
}

const char *dz_report_address(const DzArticle *article)
{
    const char *scheme = article->url != NULL ? g_uri_peek_scheme(article->url) : NULL;
    return g_strcmp0(scheme, "http") == 0 || g_strcmp0(scheme, "https") == 0 ? article->url : NULL;
}

GPtrArray *dz_skipped_of(const DzComparison *comparison)
{
    GPtrArray *skipped = g_ptr_array_new();
    for (guint32 i = 0; i < dz_comparison_get_n_articles(comparison); i++) {
        const DzArticle *article = dz_comparison_get_article(comparison, i);
        if (dz_article_get_skipped(article) != NULL)
            g_ptr_array_add(skipped, (gpointer)(guintptr)article);
    }
    return skipped;
}
