/* view_cuts.c -- see view_cuts.h. */
#include "view_cuts.h"

static void add_cut(GArray *cuts, DzSpan whole, guint32 at)
{
    if (at > whole.begin && at < whole.end)
        g_array_append_val(cuts, at);
}

static gint compare_points(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a;
    guint32 y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

GArray *dz_cuts_of(const GArray *records, DzSpan whole)
{
    gsize stride = g_array_get_element_size((GArray *)(guintptr)records);
    GArray *cuts = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(cuts, whole.begin);
    g_array_append_val(cuts, whole.end);
    for (guint i = 0; i < records->len; i++) {
        const DzSpan *span = (const DzSpan *)(const void *)(records->data + i * stride);
        add_cut(cuts, whole, span->begin);
        add_cut(cuts, whole, span->end);
    }
    g_array_sort(cuts, compare_points);
    return cuts;
}
