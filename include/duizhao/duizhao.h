/* duizhao.h -- all of libduizhao. See comparison.h for the main job, model.h for its nouns.
 *
 *     g_autoptr(GError) error = NULL;
 *     g_autoptr(DzComparison) comparison = dz_comparison_new(NULL, &error);
 *     if (comparison == NULL)
 *         g_error("%s", error->message);
 *     dz_comparison_add_path(comparison, "articles/");
 *     dz_comparison_run(comparison, DZ_STAGE_ALIGN);
 *     dz_report_write_file(comparison, DZ_FORMAT_HTML, NULL, "report.html", &error);
 */
#ifndef DUIZHAO_DUIZHAO_H
#define DUIZHAO_DUIZHAO_H

#include <duizhao/base.h>
#include <duizhao/comparison.h>
#include <duizhao/config.h>
#include <duizhao/convert.h>
#include <duizhao/diff.h>
#include <duizhao/model.h>
#include <duizhao/options.h>
#include <duizhao/report.h>
#include <duizhao/sources.h>
#include <duizhao/terminal.h>

#endif
