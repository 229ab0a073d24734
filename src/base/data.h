/* data.h -- linguistic and other data: compiled in, replaceable by the user, read as tab-separated lines. */
#ifndef DZ_DATA_H
#define DZ_DATA_H

#include <duizhao/options.h>

G_BEGIN_DECLS

/* The bytes of a file that the user named. Free with g_bytes_unref(). Where it cannot be read, `code`, with the path
 * and why: "a.tsv: No such file or directory". */
GBytes *dz_file_load(const char *path, DzError code, GError **error);

/* FALSE and DZ_ERROR_CONFIG where options->data_dir is set and holds no file that replaces a built-in one: that would
 * stay in use without a word. */
gboolean dz_data_dir_check(const DzOptions *options, GError **error);

/* Where the data file `name` ("quote/cues.tsv") comes from: a path, if options->data_dir holds such a file; else the
 * name, of one that is compiled in. It stands in messages about the file. Free with g_free(). */
char *dz_data_origin(const DzOptions *options, const char *name);

/* The bytes of that file. Free with g_bytes_unref(). DZ_ERROR_DATA if there is none or it cannot be read. */
GBytes *dz_data_load(const DzOptions *options, const char *name, GError **error);

/* Called for each line with `n_fields` fields, surrounding blanks removed; missing trailing ones are "". Returns FALSE
 * and sets `error` to refuse the line; file and line number are put before its message. */
typedef gboolean (*DzTsvFunc)(char **fields, gpointer user_data, GError **error);

/* Reads tab-separated UTF-8: a line is a record; empty lines and lines that begin with '#' are passed over. `name`
 * stands in error messages. More than `n_fields` fields, or fewer than `n_required`, are DZ_ERROR_DATA. */
gboolean dz_tsv_read(GBytes *bytes, const char *name, guint n_required, guint n_fields, DzTsvFunc func,
                     gpointer user_data, GError **error);

/* The same of the data file `name`, as dz_data_load() finds it. */
gboolean dz_data_read(const DzOptions *options, const char *name, guint n_required, guint n_fields, DzTsvFunc func,
                      gpointer user_data, GError **error);

/* Reads the whole of a field as a finite number, or as a whole one from 0. DZ_ERROR_DATA if it is none. */
gboolean dz_tsv_read_number(const char *field, double *number, GError **error);
gboolean dz_tsv_read_count(const char *field, guint32 *count, GError **error);

/* Reads the whole of a field as one of `names`, which end with NULL: its place among them. DZ_ERROR_DATA, saying that
 * the field is no `what`, if it is none. */
gboolean dz_tsv_read_name(const char *field, const char *const *names, const char *what, guint *place, GError **error);

/* The pattern of a data file, compiled; free with g_regex_unref(). DZ_ERROR_DATA, saying where in it, if it is none. */
GRegex *dz_regex_new(const char *pattern, GRegexCompileFlags flags, GError **error);

/* A pattern of the program's own, which its user holds as a static: compiled when it is first needed, for all threads,
 * because to compile one takes far longer than to look for it in a headline. */
typedef struct {
    const char *text;
    GRegexCompileFlags flags;
    GOnce compiled;
} DzPattern;

/* The pattern's own. */
GRegex *dz_pattern_regex(DzPattern *self);

G_END_DECLS

#endif
