/* buffer.h -- bytes that grow. */
#ifndef DZ_BUFFER_H
#define DZ_BUFFER_H

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* Begin with {0}. */
typedef struct {
    char *bytes;
    gsize length;
    gsize capacity;
} DzBuffer;

static inline void dz_buffer_reserve(DzBuffer *self, gsize more)
{
    if (G_LIKELY(self->length + more <= self->capacity))
        return;
    self->capacity = MAX(2 * self->capacity, self->length + more);
    self->bytes = (char *)g_realloc(self->bytes, self->capacity);
}

static inline void dz_buffer_append(DzBuffer *self, const char *bytes, gsize length)
{
    dz_buffer_reserve(self, length);
    if (length > 0)
        memcpy(self->bytes + self->length, bytes, length);
    self->length += length;
}

static inline void dz_buffer_clear(DzBuffer *self)
{
    g_clear_pointer(&self->bytes, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(DzBuffer, dz_buffer_clear)

G_END_DECLS

#endif
