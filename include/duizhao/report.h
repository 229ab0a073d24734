/* report.h -- a finished comparison, one that was run to DZ_STAGE_ALIGN, for people and for programs. */
#ifndef DUIZHAO_REPORT_H
#define DUIZHAO_REPORT_H

#include <duizhao/comparison.h>

G_BEGIN_DECLS

typedef enum {
    DZ_FORMAT_HTML,       /* one self-contained page: no script, style, font or picture from elsewhere */
    DZ_FORMAT_JSON,       /* one object; the contract is in include/README.md */
    DZ_FORMAT_CSV,        /* one row for each reading of a match, under a header; no cell begins a formula */
    DZ_FORMAT_MARKDOWN,   /* CommonMark with GitHub's tables */
    DZ_FORMAT_TEI,        /* TEI P5, a critical apparatus in parallel segmentation */
    DZ_FORMAT_TEXT,       /* for a terminal: side by side, differences marked by signs and, if asked for, colours */
    DZ_FORMAT_ANNOTATION, /* W3C Web Annotations, JSON-LD */
} DzFormat;

/* Sets `format` from its name ("html", "json", …). Returns FALSE, and sets `error` to DZ_ERROR_CONFIG, naming the known
 * ones, if there is none. */
DZ_API gboolean dz_format_from_name(const char *name, DzFormat *format, GError **error);

/* What a reader of the report can ask for; each default stands behind its field. */
typedef struct {
    const char *lang;         /* of the interface: "en", "zh-Hant", "zh-Hans"; "en" by default */
    gboolean byte_order_mark; /* CSV begins with one, as Excel wants it: FALSE */
    gboolean classroom;       /* HTML: outlets behind letters until they are revealed, and a worksheet: FALSE */
    guint width;              /* columns of the terminal, for text: 80 */
    gboolean colour;          /* colours in text: FALSE */
    gboolean answers;         /* HTML: instead of the report, the answers to that worksheet: FALSE */
} DzReportOptions;

/* Sets every field of `options` to its default. */
DZ_API void dz_report_options_init(DzReportOptions *options);

/* The report as bytes; free with g_bytes_unref(). The same comparison gives the same bytes. `options` may be NULL for
 * the defaults. NULL and `error` set if options->lang is no language of the page (DZ_ERROR_CONFIG), or a file of
 * DzOptions.data_dir with the page's words is malformed (DZ_ERROR_DATA); only HTML can fail. */
DZ_API GBytes *dz_report_to_bytes(const DzComparison *comparison, DzFormat format, const DzReportOptions *options,
                                  GError **error);

/* Writes the report to the file at `path`, which is replaced whole or not at all. FALSE and DZ_ERROR_IO if that fails,
 * or an error as above. */
DZ_API gboolean dz_report_write_file(const DzComparison *comparison, DzFormat format, const DzReportOptions *options,
                                     const char *path, GError **error);

/* Writes the HTML report as a folder: index.html, which lists the events, and a page an event, each self-contained. The
 * folder at `path` is made, or replaced whole; one that holds anything but an earlier report is left alone: FALSE and
 * DZ_ERROR_IO, or an error as above. */
DZ_API gboolean dz_report_write_folder(const DzComparison *comparison, const DzReportOptions *options, const char *path,
                                       GError **error);

G_END_DECLS

#endif
