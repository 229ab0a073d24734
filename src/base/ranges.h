/* ranges.h -- finding a record in an ascending list. */
#ifndef DZ_RANGES_H
#define DZ_RANGES_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The index of the first of `n` records of `size` bytes each that is not before `wanted`; `n` if all are. `compare` is
 * asked of a record and `wanted`, which need be no such record. */
static inline guint dz_first_from(gconstpointer records, guint n, gsize size, GCompareFunc compare,
                                  gconstpointer wanted)
{
    guint first = 0;
    while (n > 0) {
        guint half = n / 2;
        gboolean before = compare((const char *)records + (first + half) * size, wanted) < 0;
        first += before ? half + 1 : 0;
        n = before ? n - half - 1 : half;
    }
    return first;
}

/* Of records with disjoint spans: the index of the first whose span, `offset` bytes into it, ends after `at`; the
 * length of the list if none does. dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, common), at) */
static inline guint dz_first_past(const GArray *records, glong offset, guint32 at)
{
    guint stride = g_array_get_element_size((GArray *)(guintptr)records);
    guint low = 0;
    guint high = records->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        const DzSpan *span = (const DzSpan *)(const void *)(records->data + (gsize)middle * stride + offset);
        if (span->end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

G_END_DECLS

#endif
