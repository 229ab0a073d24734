/* counts.h -- words beside a number that tell of what it is said. */
#ifndef DZ_ALIGN_COUNTS_H
#define DZ_ALIGN_COUNTS_H

#include <duizhao/options.h>

G_BEGIN_DECLS

typedef enum {
    DZ_COUNT_PLAIN,
    DZ_COUNT_REST,
    DZ_COUNT_AND,
    DZ_COUNT_ROUGH,
    DZ_COUNT_LEAST,
    DZ_COUNT_MOST,
    DZ_COUNT_ROUGHLY,
    DZ_COUNT_MEASURE, /* this and above: of one group of measure words */
} DzCountWord;

typedef struct DzCounts DzCounts;

/* Reads data/counts.tsv. */
DzCounts *dz_counts_load(const DzOptions *options, GError **error);
void dz_counts_free(DzCounts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzCounts, dz_counts_free)

/* What the longest word says that ends where `text` does, or with which it begins; DZ_COUNT_PLAIN if there is none. */
guint dz_counts_before(const DzCounts *self, const gunichar *text, guint32 length);
guint dz_counts_after(const DzCounts *self, const gunichar *text, guint32 length);

G_END_DECLS

#endif
