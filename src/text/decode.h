/* decode.h -- bytes of an unknown encoding -> UTF-8, once. */
#ifndef DZ_DECODE_H
#define DZ_DECODE_H

#include <duizhao/base.h>

G_BEGIN_DECLS

typedef struct {
    char *utf8; /* valid, NUL-terminated, without byte order mark and without NUL inside; free with g_free() */
    const char *encoding; /* what the bytes were taken for: "UTF-8", "GB18030", …; static */
    guint32 lossy;        /* characters that could not be decoded and became U+FFFD */
    guint32 nuls;         /* NUL characters dropped */
} DzDecoded;

/* Decodes `length` bytes: byte order mark, valid UTF-8, `declared` (a label of the WHATWG Encoding Standard or NULL;
 * one that contradicts the bytes is not believed), then a guess. DZ_ERROR_ENCODING, saying why, if they are no text at
 * all. */
gboolean dz_decode(const char *bytes, gsize length, const char *declared, DzDecoded *decoded, GError **error);

/* The label that the bytes give themselves near their beginning: <?xml encoding=…>, <meta charset=…>,
 * <meta … content="…; charset=…">. Free with g_free(); NULL: none. */
char *dz_decode_find_label(const char *bytes, gsize length);

G_END_DECLS

#endif
