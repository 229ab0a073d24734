/* counts.h -- words beside a number that tell of what it is said. */
#ifndef DZ_ALIGN_COUNTS_H
#define DZ_ALIGN_COUNTS_H

#include "words.h"

G_BEGIN_DECLS

/* The classes of data/counts.tsv. */
typedef enum {
    DZ_COUNT_PLAIN = 1 << 0,
    DZ_COUNT_REST = 1 << 1,
    DZ_COUNT_AND = 1 << 2,
    DZ_COUNT_ROUGH = 1 << 3,
    DZ_COUNT_LEAST = 1 << 4,
    DZ_COUNT_MOST = 1 << 5,
    DZ_COUNT_ROUGHLY = 1 << 6,
    DZ_COUNT_MEASURE = 1 << 7, /* measure words of one value count the same things */
    DZ_COUNT_ANY = 1 << 8,
    DZ_COUNT_WHICH = 1 << 9,
    DZ_COUNT_LASTING = 1 << 10,
    DZ_COUNT_FIRST = 1 << 11,
    DZ_COUNT_FLEETING = 1 << 12,
    DZ_COUNT_APART = 1 << 13, /* words of one value tell things apart */
    DZ_COUNT_FORECAST = 1 << 14,
    DZ_COUNT_UP = 1 << 15,
    DZ_COUNT_DOWN = 1 << 16,
} DzCountWord;

/* Reads data/counts.tsv. Free with dz_words_free(). */
DzWords *dz_counts_load(const DzOptions *options, GError **error);

/* The longest word that ends where `text` does, or with which it begins. */
DzWord dz_counts_before(const DzWords *counts, const gunichar *text, guint32 length);
DzWord dz_counts_after(const DzWords *counts, const gunichar *text, guint32 length);

G_END_DECLS

#endif
