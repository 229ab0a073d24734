/* formats.h -- one function a format: a finished comparison as bytes, or NULL and `error`. */
#ifndef DZ_FORMATS_H
#define DZ_FORMATS_H

#include "view.h"

#include <duizhao/report.h>

G_BEGIN_DECLS

GBytes *dz_report_annotation(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_csv(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_html(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_json(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_markdown(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_tei(const DzComparison *comparison, const DzReportOptions *options, GError **error);
GBytes *dz_report_text(const DzComparison *comparison, const DzReportOptions *options, GError **error);

/* The articles that were skipped, borrowed. Free with g_ptr_array_unref(). */
GPtrArray *dz_skipped_of(const DzComparison *comparison);

/* What a report in English says of an article among the others, "same text as 東報 (91 %)", "text also in" it, or "own
 * piece"; NULL: nothing. Free with g_free(). */
char *dz_report_standing_dup(const DzView *view, const DzArticle *article);

/* The article's address, if it is one of the web; else NULL. */
const char *dz_report_address(const DzArticle *article);

G_END_DECLS

#endif
