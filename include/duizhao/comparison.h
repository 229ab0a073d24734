/* comparison.h -- the main job: add articles, run, read the result. */
#ifndef DUIZHAO_COMPARISON_H
#define DUIZHAO_COMPARISON_H

#include <duizhao/model.h>
#include <duizhao/options.h>

G_BEGIN_DECLS

/* One comparison. Not to be used from two threads at once; two comparisons may be. */
typedef struct DzComparison DzComparison;

/* How far to go: each stage includes those before it, and a later one's results are empty. */
typedef enum {
    DZ_STAGE_READ,  /* articles, their metadata and blocks */
    DZ_STAGE_QUOTE, /* the common form, names, sentences, quotations and their speakers */
    DZ_STAGE_EVENT, /* which articles report one event */
    DZ_STAGE_ALIGN, /* matches, with differences and omissions; indirect reports; who prints the same text */
} DzStage;

/* A new, empty comparison; free it with dz_comparison_free(). `options` may be NULL for the defaults; it is copied, its
 * strings are not. Loads configurations, lexica and corrections: returns NULL and sets `error` to DZ_ERROR_DATA or
 * DZ_ERROR_CONFIG if one is unusable.
 */
DZ_API DzComparison *dz_comparison_new(const DzOptions *options, GError **error);
DZ_API void dz_comparison_free(DzComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzComparison, dz_comparison_free)

/* Adds a file, everything readable below a folder, or standard input ("-"). A folder is listed now, a file read when
 * the comparison runs. Never fails: what cannot be read becomes a skipped article then. */
DZ_API void dz_comparison_add_path(DzComparison *self, const char *path);

/* Adds `length` bytes as if they were a file called `name`, in any format that a file may have. The bytes are copied.
 */
DZ_API void dz_comparison_add_bytes(DzComparison *self, const char *name, const void *bytes, gsize length);

/* Reads all that was added and goes as far as `until`. Call it once; never fails. The result does not depend on the
 * order of additions or the number of threads. */
DZ_API void dz_comparison_run(DzComparison *self, DzStage until);

/* The result: articles, the skipped ones too, by time of publication (unknown last), then path; the rest in the order
 * of their articles. An index counts from 0 and is less than its get_n. */
DZ_API guint32 dz_comparison_get_n_articles(const DzComparison *self);
DZ_API const DzArticle *dz_comparison_get_article(const DzComparison *self, guint32 index);
DZ_API guint32 dz_comparison_get_n_skipped(const DzComparison *self); /* how many of them were not read */
/* What an editor should know of the whole, such as corrections that did not apply; NULL-terminated. */
DZ_API const char *const *dz_comparison_get_notes(const DzComparison *self);
DZ_API guint32 dz_comparison_get_n_events(const DzComparison *self);
DZ_API const DzEvent *dz_comparison_get_event(const DzComparison *self, guint32 index);
DZ_API guint32 dz_comparison_get_n_matches(const DzComparison *self, DzMatchKind kind);
DZ_API const DzMatch *dz_comparison_get_match(const DzComparison *self, DzMatchKind kind, guint32 index);
DZ_API guint32 dz_comparison_get_n_figures(const DzComparison *self);
DZ_API const DzFigures *dz_comparison_get_figures(const DzComparison *self, guint32 index);
DZ_API guint32 dz_comparison_get_n_indirect(const DzComparison *self);
DZ_API const DzIndirect *dz_comparison_get_indirect(const DzComparison *self, guint32 index);

G_END_DECLS

#endif
