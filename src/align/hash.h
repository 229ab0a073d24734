/* hash.h -- hash tables by 64-bit keys, and sets of pairs. GLib's g_int64_hash() takes the lower half alone, where ours
 * are all alike. */
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

G_END_DECLS

#endif
