/* hash.h -- hash tables by 64-bit keys. GLib's g_int64_hash() takes the lower half alone, where ours are all alike. */
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

G_END_DECLS

#endif
