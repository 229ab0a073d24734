/* vector.c -- see vector.h.
 * In:     features with weights.
 * Out:    vectors, their sums and products.
 */
#include "vector.h"

static gint compare_features(gconstpointer a, gconstpointer b)
{
    DzFeatureKey x = ((const DzFeature *)a)->key;
    DzFeatureKey y = ((const DzFeature *)b)->key;
    return (x > y) - (x < y);
}

void dz_vector_settle(GArray *features)
{
    g_array_sort(features, compare_features);
    guint kept = 0;
    for (guint i = 0; i < features->len; i++) {
        const DzFeature *feature = &g_array_index(features, DzFeature, i);
        if (kept > 0 && g_array_index(features, DzFeature, kept - 1).key == feature->key)
            g_array_index(features, DzFeature, kept - 1).weight += feature->weight;
        else
            g_array_index(features, DzFeature, kept++) = *feature;
    }
    g_array_set_size(features, kept);
}

double dz_vector_dot(const GArray *a, const GArray *b)
{
    const DzFeature *x = (const DzFeature *)(gconstpointer)a->data;
    const DzFeature *y = (const DzFeature *)(gconstpointer)b->data;
    const DzFeature *x_end = x + a->len;
    const DzFeature *y_end = y + b->len;
    double sum = 0;
    while (x < x_end && y < y_end) {
        DzFeatureKey key_x = x->key;
        DzFeatureKey key_y = y->key;
        if (key_x == key_y)
            sum += (double)x->weight * (double)y->weight;
        x += key_x <= key_y;
        y += key_y <= key_x;
    }
    return sum;
}

static gboolean find(const GArray *vector, DzFeatureKey key, guint *place)
{
    DzFeature wanted = {.key = key};
    return g_array_binary_search((GArray *)(guintptr)vector, &wanted, compare_features, place);
}

gboolean dz_vector_has(const GArray *vector, DzFeatureKey key)
{
    return find(vector, key, NULL);
}

double dz_vector_breadth(const GArray *a, const GArray *b)
{
    double sum = 0;
    double squares = 0;
    for (guint i = 0, k = 0; i < a->len && k < b->len;) {
        const DzFeature *x = &g_array_index(a, DzFeature, i);
        const DzFeature *y = &g_array_index(b, DzFeature, k);
        double shared = x->key == y->key ? (double)x->weight * (double)y->weight : 0;
        sum += shared;
        squares += shared * shared;
        i += x->key <= y->key ? 1 : 0;
        k += y->key <= x->key ? 1 : 0;
    }
    return squares > 0 ? sum * sum / squares : 0;
}

double dz_vector_at(const GArray *vector, DzFeatureKey key)
{
    guint place = 0;
    return find(vector, key, &place) ? (double)g_array_index(vector, DzFeature, place).weight : 0;
}

GArray *dz_vector_add(const GArray *a, const GArray *b)
{
    GArray *sum = g_array_sized_new(FALSE, FALSE, sizeof(DzFeature), a->len + b->len);
    for (guint i = 0, k = 0; i < a->len || k < b->len;) {
        DzFeatureKey x = i < a->len ? g_array_index(a, DzFeature, i).key : G_MAXUINT64;
        DzFeatureKey y = k < b->len ? g_array_index(b, DzFeature, k).key : G_MAXUINT64;
        DzFeature feature = {.key = MIN(x, y)};
        if (x <= y)
            feature.weight += g_array_index(a, DzFeature, i++).weight;
        if (y <= x)
            feature.weight += g_array_index(b, DzFeature, k++).weight;
        g_array_append_val(sum, feature);
    }
    return sum;
}
