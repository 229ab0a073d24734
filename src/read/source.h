/* source.h -- one document in a file that holds several, and what the file says of it. */
#ifndef DZ_SOURCE_H
#define DZ_SOURCE_H

#include <gio/gio.h>

G_BEGIN_DECLS

/* All but `bytes` may be NULL. */
typedef struct {
    GBytes *bytes;
    char *label; /* of the encoding, as declared outside the bytes */
    char *url;
    char *title;
    char *author;
    char *outlet;
    char *published; /* ISO 8601 */
    gboolean cut;    /* the file ends before the document does, or has it damaged */
} DzSource;

void dz_source_free(DzSource *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(DzSource, dz_source_free)

/* An array of sources that frees them. */
GPtrArray *dz_source_list_new(void);

/* The value of `charset` in a Content-Type; NULL if there is none. */
char *dz_source_label_of(const char *content_type);

G_END_DECLS

#endif
