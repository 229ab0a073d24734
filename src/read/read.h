/* read.h -- bytes -> articles. The only room with libxml2's parser, md4c and GMime. */
#ifndef DZ_READ_H
#define DZ_READ_H

#include "article.h"

#include <duizhao/options.h>

G_BEGIN_DECLS

/* What reading needs: limits, outlet profiles. Never changed once made, so that threads can share it. */
typedef struct DzReader DzReader;

/* `options` must outlive the reader. NULL and DZ_ERROR_DATA if a profile is unusable. Free with dz_reader_free(). */
DzReader *dz_reader_new(const DzOptions *options, GError **error);
void dz_reader_free(DzReader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzReader, dz_reader_free)

/* Appends to `files` (char *, owned by the array) each file at or below `path`, in the order of their bytes. What
 * cannot be walked, and a folder without any file, is appended to `articles` as skipped. */
void dz_reader_list(const char *path, GPtrArray *files, GPtrArray *articles);

/* Reads one file, or bytes called `path`, and appends its articles (DzArticle *, owned by the array) to `articles`:
 * metadata, blocks and plain text are set. Always appends at least one; what cannot be read is one with `skipped` set.
 */
void dz_reader_read_file(const DzReader *self, const char *path, GPtrArray *articles);
void dz_reader_read_bytes(const DzReader *self, const char *path, GBytes *bytes, GPtrArray *articles);

/* Marks what is there twice: an article with the text and outlet of an earlier one of the array is skipped and says so;
 * one with the same URL and another text gets a note that it is a version. `articles` are in their final order. */
void dz_reader_mark_duplicates(GPtrArray *articles);

G_END_DECLS

#endif
