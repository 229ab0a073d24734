/* ranges.h -- finding a record by its span in an ascending list of records with disjoint spans. */
#ifndef DZ_RANGES_H
#define DZ_RANGES_H

#include <duizhao/base.h>

G_BEGIN_DECLS

/* The index of the first record whose span, `offset` bytes into it, ends after `at`; the length of the list if none
 * does. dz_first_past(article->terms, G_STRUCT_OFFSET(DzTerm, common), at) */
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
