/* view_cuts.c -- see view_cuts.h. */
#include "view_cuts.h"

GArray *dz_cuts_new(DzSpan whole)
{
    GArray *cuts = g_array_new(FALSE, FALSE, sizeof(guint32));
    g_array_append_val(cuts, whole.begin);
    g_array_append_val(cuts, whole.end);
    return cuts;
}

void dz_cuts_add(GArray *cuts, DzSpan whole, DzSpan span)
{
    if (span.begin > whole.begin && span.begin < whole.end)
        g_array_append_val(cuts, span.begin);
    if (span.end > whole.begin && span.end < whole.end)
        g_array_append_val(cuts, span.end);
}

static gint compare_points(gconstpointer a, gconstpointer b)
{
    guint32 x = *(const guint32 *)a;
    guint32 y = *(const guint32 *)b;
    return (x > y) - (x < y);
}

void dz_cuts_sort(GArray *cuts)
{
    g_array_sort(cuts, compare_points);
}
