/* hash.h -- hash tables by 64-bit keys, sets of pairs, tables of lists. GLib's g_int64_hash() takes the lower half
 * alone, where ours are all alike. */
#ifndef DZ_ALIGN_HASH_H
#define DZ_ALIGN_HASH_H

#include <glib.h>

G_BEGIN_DECLS

/* Mixes all bits of the key (the finalizer of MurmurHash3, public domain). */
static inline guint dz_hash64(gconstpointer key)
{
    guint64 x = *(const guint64 *)key;
    x ^= x >> 33;
    x *= G_GUINT64_CONSTANT(0xff51afd7ed558ccd);
    x ^= x >> 33;
    x *= G_GUINT64_CONSTANT(0xc4ceb9fe1a85ec53);
    return (guint)(x ^ x >> 33);
}

/* Two numbers as one key. */
static inline guint64 dz_key_of(guint32 a, guint32 b)
{
    return (guint64)a << 32 | b;
}

/* A set of pairs, (a, b) being (b, a). Free with g_hash_table_unref(). */
static inline GHashTable *dz_pair_set_new(void)
{
    return g_hash_table_new_full(dz_hash64, g_int64_equal, g_free, NULL);
}

/* Whether it is new in the set. */
static inline gboolean dz_pair_set_add(GHashTable *set, guint32 a, guint32 b)
{
    guint64 key = dz_key_of(MIN(a, b), MAX(a, b));
    return g_hash_table_add(set, g_memdup2(&key, sizeof key));
}

static inline gboolean dz_pair_set_has(GHashTable *set, guint32 a, guint32 b)
{
    guint64 key = dz_key_of(MIN(a, b), MAX(a, b));
    return g_hash_table_contains(set, &key);
}

/* A table of lists: key, borrowed -> GArray of guint32. Free with g_hash_table_unref(). */
static inline GHashTable *dz_lists_new(void)
{
    return g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
}

/* The list under a key, which is empty where there was none. Belongs to the table. */
static inline GArray *dz_list_under(GHashTable *lists, gconstpointer key)
{
    GArray *list = g_hash_table_lookup(lists, key);
    if (list == NULL) {
        list = g_array_new(FALSE, FALSE, sizeof(guint32));
        g_hash_table_insert(lists, (gpointer)(guintptr)key, list);
    }
    return list;
}

/* Whether two lists have a number in common; NULL is an empty one. */
static inline gboolean dz_lists_meet(const GArray *a, const GArray *b)
{
    for (guint i = 0; a != NULL && b != NULL && i < a->len; i++)
        for (guint k = 0; k < b->len; k++)
            if (g_array_index(a, guint32, i) == g_array_index(b, guint32, k))
                return TRUE;
    return FALSE;
}

G_END_DECLS

#endif
